"""A page as a whole: one self-contained file with its policy, style and script."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path

from quizgen import languages
from quizgen.values.clean import clean
from quizgen.values.html import direction_attribute

_FOLDER = Path(__file__).parent
_STYLES = ("style", "mathematics")


def page_document(
    title: str, language: str, body: str, *, script: str = "", more_style: str = ""
) -> str:
    """A whole page. It may run its own script, and load nothing."""
    laid_out = direction_attribute(languages.words(language).direction, "ltr")
    style = page_style() + more_style
    scripts = f"<script>{script}</script>\n" if script else ""
    runs = _digest(script) if script else "none"
    policy = (
        f"default-src 'none'; img-src data:; media-src data:; style-src '{_digest(style)}'; "
        f"script-src '{runs}'; base-uri 'none'; form-action 'none'"
    )
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"{laid_out}>\n'
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(clean(title))}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}{scripts}</body>\n</html>\n"
    )


def page_style() -> str:
    """The style of a page and of the formulas in it."""
    return "".join((_FOLDER / f"{name}.css").read_text("utf-8") for name in _STYLES)


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
