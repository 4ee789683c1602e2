"""Signs that a terminal has not, as the like of them that each has: ' for ’, and spaces."""

import codecs

PLAIN = "quizgen-plain"
"""The name under which streams find what is done with letters that they cannot show."""

_LIKE = str.maketrans(
    {
        **dict.fromkeys("’‘‚′", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("‐‑–—−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        "•": "*",
        "…": "...",
        "×": "x",
    }
)


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Letters as their escapes, and other signs as the like of them."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_LIKE)
    try:
        text.encode(error.encoding)
    except UnicodeEncodeError:
        text = text.encode(error.encoding, "backslashreplace").decode(error.encoding)
    return text, error.end


codecs.register_error(PLAIN, _plain)
