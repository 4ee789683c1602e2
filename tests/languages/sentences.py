"""The prompt and the statement of a text in a language, for tests of what its form allows."""

from quizgen.facts import prompts
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked, capitalised

_FIELDS = {"date": "event", "figure": "counts", "term": "term", "person": "who"}
_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


def asked(code: str, key: str, written: str, **values: str) -> str:
    """The prompt of a kind, slot and variant, with plain spaces."""
    text, known = _known(key, written, values)
    return prompts.prompt(code, key, known, {"text": text}).text.translate(_SPACES)


def told(code: str, key: str, written: str, place: str = prompts.ANSWER, **values: str) -> str:
    """The statement with "___" as its answer; "" if the text allows no sentence."""
    text, known = _known(key, written, values)
    texts = {"text": text, "who": text, "means": Marked("[means]")}
    found = prompts.stated(code, key, known, texts, place=place)
    if found is None:
        return ""
    return f"{capitalised(found[0])}___{found[1]}".translate(_SPACES)


def _known(key: str, written: str, values: dict[str, str]) -> tuple[Marked, dict[str, Marked]]:
    text = parse_text(written)
    field = _FIELDS[key.partition(" ")[0]]
    filled = {name: Marked(value) for name, value in values.items()}
    return text, {field: text if field == "term" else capitalised(text), **filled}
