"""What each output makes of the deck `formulas-code-tables`, as a person can read it.

`python -m tests.markup.outputs` writes the goldens anew.
"""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from quizgen.anki.note_types import note_type
from quizgen.anki.notes import notes_of
from quizgen.facts.deck import Deck
from quizgen.questions.answers.answer import texts_shown
from quizgen.quiz.frontends.printer import Printer
from quizgen.quiz.frontends.wording import harmless
from quizgen.reader.decks import read_decks
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Marked, of_blocks
from tests.sheet.printing import quizgen

DECK = Path(__file__).parents[1] / "data" / "formulas-code-tables"
GOLDEN = Path(__file__).parents[1] / "golden" / "markup"

SHEETS = {"markdown": "sheet.markdown", "gift": "sheet.gift", "moodle": "sheet.xml"}


def outputs() -> Iterator[tuple[str, str]]:
    """The name of each golden, and what is to be in it."""
    (deck,) = read_decks([DECK]).decks
    yield "anki.html", "".join(_notes(deck))
    for width in (80, 40):
        yield f"quiz-{width}.txt", _quiz(deck, width)
    with TemporaryDirectory() as folder:
        for form, name in SHEETS.items():
            path = Path(folder) / name
            options = ("--types", "choice,short,argument", "--title", "Sheet")
            code, _, errors = quizgen("sheet", DECK, "--as", form, *options, "-o", path)
            assert code == 0, errors
            yield name, path.read_text("utf-8")


def _notes(deck: Deck) -> Iterator[str]:
    """The fields of each note that are not empty, by name."""
    for note in notes_of(deck):
        names = [str(field["name"]) for field in note_type(note.kind).fields]
        yield f"<!-- {note.fact} -->\n"
        yield from (
            f"<h4>{name}</h4>\n{field}\n"
            for name, field in zip(names, note.fields, strict=True)
            if field and name not in ("Title", "Id", "Source")
        )


def _quiz(deck: Deck, width: int) -> str:
    """Prompts, answers and notes as a terminal without colours shows them."""
    written = StringIO()
    printer = Printer(Console(file=written, width=width, no_color=True, highlight=False))
    for question in deck.questions:
        printer.show_marked(harmless(question.prompt))
        for point in texts_shown(question.answer):
            printer.show_marked(harmless(point), first="  → ", margin="    ")
        if question.origin.note and question.leading:
            note = harmless(of_blocks(parse_blocks(question.origin.note)))
            printer.show_marked(note, first="  * ", margin="    ")
        printer.show_marked(Marked("-"), margin="")
    return written.getvalue()


def main() -> None:
    """Write the goldens."""
    for name, content in outputs():
        (GOLDEN / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
