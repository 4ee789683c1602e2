"""What is tried with inputs that nobody would write. Each returns a sign of what came of one."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.checks.run import check_decks
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.quiz.history.json_lines import numbered_rows
from quizgen.reader.decks import read_decks
from quizgen.values.dates import parse_when
from quizgen.values.formulas.latex.formula import read_formula
from quizgen.values.markdown import parse_text
from quizgen.values.media.drawings import fault_of
from quizgen.values.media.file_types import file_type
from quizgen.values.media.whole_files import damage
from quizgen.values.quantities import parse_quantity
from tests.workshop import DECK, FACTS

Target = Callable[[bytes], object]

TODAY = 739_000
"""A day in 2024."""


def _facts(content: bytes) -> object:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
        (folder / "facts.yaml").write_bytes(content)
        reading = read_decks([folder])
        found = [*reading.diagnostics, *check_decks(reading.decks, TODAY)]
    return sorted({each.name for each in found})


def _markdown(content: bytes) -> object:
    text = parse_text(_text(content))
    return [block.kind for block in text.blocks] + [repr(run)[-60:] for run in text.runs][:3]


def _formula(content: bytes) -> object:
    return len(read_formula(_text(content)[:2_000], display=True).mathml) // 200


def _date(content: bytes) -> object:
    return parse_when(_text(content)).shape


def _number(content: bytes) -> object:
    return repr(parse_quantity(_text(content)))[:40]


@cache
def _answers() -> tuple[tuple[Answer, ...], Names]:
    """An answer of each type, and all names."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
        (folder / "facts.yaml").write_text(FACTS, encoding="utf-8")
        (deck,) = read_decks([folder]).decks
        answers = [question.answer for question in deck.questions]
    one_of_each = {type(each): each for each in answers}
    return (*one_of_each.values(),), Names([a for a in answers if isinstance(a, NameAnswer)])


def _typed(content: bytes) -> object:
    answers, names = _answers()
    verdicts = [grade(answer, _text(content), names) for answer in answers]
    return [each and (each.outcome, each.remark and each.remark.code) for each in verdicts]


def _history(content: bytes) -> object:
    wrong: list[str] = []
    rows = sum(1 for _ in numbered_rows(content.splitlines(keepends=True), wrong))
    return rows, [each.partition(": ")[2][:20] for each in wrong]


def _drawing(content: bytes) -> object:
    fault = fault_of(content)
    return fault and fault.reason[:24]


def _picture(content: bytes) -> object:
    kind = file_type(content)
    return kind.name, damage(content, kind)


def _text(content: bytes) -> str:
    return content.decode(errors="replace")


TARGETS: Mapping[str, Target] = {
    "facts": _facts,
    "markdown": _markdown,
    "formula": _formula,
    "date": _date,
    "number": _number,
    "typed": _typed,
    "history": _history,
    "drawing": _drawing,
    "picture": _picture,
}
"""By the names of their folders in the corpus."""


def sign_of(name: str, content: bytes) -> str:
    """What comes of an input. A ValueError is what parsers raise for texts that are wrong."""
    try:
        return repr(TARGETS[name](content))
    except ValueError as error:
        return f"{type(error).__name__} {str(error)[:16]}"
