"""An invented language: the words of English, with its letters replaced by Greek ones.

It is a folder of its own, as a new language would be, and all that is added.
"""

import re
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import invalidate_caches
from pathlib import Path
from typing import Any

from quizgen import languages
from quizgen.languages.language import Words

CODE = "qq"

_MODULE = """\
from tests.languages.invented import invented_words

WORDS = invented_words()
"""

_SMALL = "αβψδεφγηιξκλμνοπχρστθωςυζϊ"
_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", _SMALL + "ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΧΡΣΤΘΩΣΥΖΪ"
)
_PLACEHOLDER = re.compile(r"(\{\w*\})")

PATTERNS = {"patterns", "grammar", "sentences"}
"""What a language may do without: regular expressions, and words that are only looked for."""


def greek(text: str) -> str:
    """A text or template in the letters of the invented language."""
    pieces = _PLACEHOLDER.split(text)
    return "".join(
        piece if odd % 2 else piece.translate(_GREEK) for odd, piece in enumerate(pieces)
    )


def invented_words() -> Words:
    """The words of English in Greek letters; what a language may do without is missing."""
    english = languages.words("en")
    words: dict[str, Any] = {
        name: _invented(value) for name, value in english._asdict().items() if name not in PATTERNS
    }
    return Words(**words)


def _invented(value: Any) -> Any:
    if isinstance(value, str):
        return greek(value)
    if isinstance(value, Mapping):
        return {key: _invented(each) for key, each in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*map(_invented, value))
    if isinstance(value, tuple):
        return tuple(_invented(each) for each in value)
    if callable(value):
        return _translated(value)
    return value


def _translated(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *values, **named: _invented(function(*values, **named))


@contextmanager
def invented_language(folder: Path) -> Iterator[None]:
    """Add the folder of the language to the languages for a while."""
    (folder / CODE).mkdir()
    (folder / CODE / "__init__.py").touch()
    (folder / CODE / "words.py").write_text(_MODULE, encoding="utf-8")
    languages.__path__.append(str(folder))
    _forget()
    try:
        yield
    finally:
        # A quiz prepares its grading in a thread, which may outlive it.
        for thread in threading.enumerate():
            if "_preload" in thread.name:
                thread.join(10)
        languages.__path__.remove(str(folder))
        for module in (f"quizgen.languages.{CODE}", f"quizgen.languages.{CODE}.words"):
            sys.modules.pop(module, None)
        _forget()


def _forget() -> None:
    """Forget which languages there are."""
    invalidate_caches()
    for each in (
        languages.codes,
        languages.typed,
        languages.deck_languages,
        languages.has_words,
        languages.words,
    ):
        each.cache_clear()
