"""`quizgen list` and `quizgen show`: finding facts, and all that is known of one."""

import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import StringIO
from pathlib import Path

import pytest

from quizgen.cli.main import cli
from tests.workshop import DECK, FACTS, Workshop

ROOT = Path(__file__).parent.parent.parent


def quizgen(*arguments: str | Path) -> tuple[int, str, str]:
    """Run a command: its exit code, what it printed, and what it said aside."""
    printed, aside = StringIO(), StringIO()
    with redirect_stdout(printed), redirect_stderr(aside), pytest.raises(SystemExit) as end:
        cli.main([str(each) for each in arguments], prog_name="quizgen")
    assert isinstance(end.value.code, int)
    return end.value.code, printed.getvalue(), aside.getvalue()


STEPHENSON = "stephenson\tperson\tGeorge Stephenson\n"
OPENING = "stockton-opening\tdate\tthe opening of the Stockton and Darlington Railway\n"
LENGTH = "stockton-length\tfigure\tmiles of track in the first Stockton and Darlington line\n"
COAL = "coal-paid\targument\tWhy did the first railways pay?\n"


@pytest.mark.parametrize(
    ("options", "listed"),
    [
        ([], STEPHENSON + OPENING + LENGTH + COAL),
        (["--kind", "person"], STEPHENSON),
        (["--grep", "stockton"], STEPHENSON + OPENING + LENGTH),
        (["--grep", "DARLINGTON railway"], STEPHENSON + OPENING),
        (["--grep", "railway", "--kind", "date"], OPENING),
        (["--tag", "line"], OPENING + LENGTH),
        (["--tag", "line::first"], LENGTH),
        (["--tag", "lin"], ""),
        (["--part", "lines"], STEPHENSON + OPENING + LENGTH + COAL),
        (["--part", "more/others"], ""),
    ],
)
def test_which_facts_are_listed(workshop: Workshop, options: list[str], listed: str) -> None:
    workshop.change("  page: 31\n", "  page: 31\n  tags: line\n")
    workshop.change("  page: 33\n", "  page: 33\n  tags: ['line::first']\n")
    workshop.files["more/others.yaml"] = "facts:\n- persn: A\n"
    workshop.write()
    code, output, aside = quizgen("list", workshop.deck, *options)
    left_out = "1 error: the affected facts are skipped; see `quizgen check`\n"
    assert (code, output) == (0, listed)
    assert aside == left_out + ("" if listed else "no facts match\n")


def test_a_file_lists_its_own_facts(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- {person: Ada, id: ada, who: x, page: 1}\n"
    )
    workshop.write()
    assert quizgen("list", workshop.deck / "more.yaml") == (0, "ada\tperson\tAda\n", "")


def test_with_several_decks_the_deck_stands_before_the_id(workshop: Workshop) -> None:
    workshop.write()
    other = workshop.folder / "other"
    other.mkdir()
    (other / "deck.yaml").write_text(DECK.replace("deck: railways", "deck: other"), "utf-8")
    (other / "facts.yaml").write_text(FACTS, "utf-8")
    code, output, _ = quizgen("list", workshop.folder, "--kind", "person")
    assert code == 0
    assert output == f"other/{STEPHENSON}railways/{STEPHENSON}"


def test_an_unknown_part_is_a_mistake(workshop: Workshop) -> None:
    workshop.write()
    code, _, aside = quizgen("list", workshop.deck, "--part", "line")
    assert code == 2
    assert aside.splitlines()[-1] == "Error: no part 'line' (did you mean 'lines'?)"


def test_a_deck_that_cannot_be_read_lists_nothing(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] = "deck: railways\n"
    workshop.write()
    assert quizgen("list", workshop.deck) == (
        1,
        "",
        "1 error: the affected facts are skipped; see `quizgen check`\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_on_a_terminal_facts_stand_in_columns(workshop: Workshop) -> None:
    import pty

    workshop.write()
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "list", str(workshop.deck)],
        stdout=theirs, check=True, cwd=ROOT, env={**os.environ, "COLUMNS": "60"},
    )  # fmt: skip
    os.close(theirs)
    assert done.returncode == 0
    shown = b""
    # A terminal hands over what is there, be it all or not, and then ends with an error.
    with suppress(OSError):
        while more := os.read(ours, 10_000):
            shown += more
    assert shown.decode().replace("\r\n", "\n") == (
        "stephenson        person    George Stephenson\n"
        "stockton-opening  date      the opening of the Stockton and…\n"
        "stockton-length   figure    miles of track in the first Sto…\n"
        "coal-paid         argument  Why did the first railways pay?\n"
    )
    os.close(ours)


FULL = """\
title: People
source: smith-1988
tags: [people]
facts:
- person: Ada Lovelace
  id: ada
  was: [lovelace]
  also: [Ada King, Countess of Lovelace]
  who: [mathematician, first *programmer*]
  born: 1815-12-10
  page: 12-4
  tags: [london]
  note: |
    She wrote *notes*.

    - Note G
  contested: true
  according_to: stephenson
  wrong: [Charles Babbage, Mary Somerville]
  see: [stephenson]
  image: ada.png
  alt: a portrait
  allow: {answer-in-prompt: it is hers}
- date: 1843
  event: the printing of Ada Lovelace's notes
  id: notes
  people: [ada]
  page: 1
"""

SHOWN = """\
railways/ada: Ada Lovelace
person at people.yaml:5:3
  identify        According to George Stephenson: Who was Ada Lovelace?
                  = mathematician
                  = first programmer
  name            According to George Stephenson: Who was this? Mathematician; first programmer
                  = Ada Lovelace
  born            According to George Stephenson: When was Ada Lovelace born?
                  = 10 December 1815
  portrait        According to George Stephenson: Who is this?
                  = Ada Lovelace
  also right      Ada King; Countess of Lovelace
  never right     Charles Babbage; Mary Somerville
  source          Smith 1988, pp. 12–4
  according to    George Stephenson
  contested       yes
  picture         ada.png
                  a portrait
  note            She wrote *notes*.
                  \n\
                  - Note G
  tags            people london
  part            people: People
  was             lovelace
  allows          answer-in-prompt: it is hers
  refers to       stephenson (according_to): George Stephenson
                  stephenson (see): George Stephenson
  referred to by  notes (people): the printing of Ada Lovelace's notes
"""


@pytest.mark.parametrize("name", ["ada", "railways/ada", "lovelace", "railways/lovelace"])
def test_all_that_is_known_of_a_fact_is_shown(workshop: Workshop, name: str) -> None:
    workshop.files["people.yaml"] = FULL
    workshop.write()
    code, output, aside = quizgen("show", name, workshop.deck)
    assert (code, output.replace(f"{workshop.deck}/", ""), aside) == (0, SHOWN, "")


@pytest.mark.parametrize(
    ("fact_id", "name"), [("stephenson", "stevenson"), ("gs", "George stephenson")]
)
def test_an_unknown_id_is_a_mistake(workshop: Workshop, fact_id: str, name: str) -> None:
    """A fact is known by what it is about, too."""
    workshop.change("id: stephenson\n", f"id: {fact_id}\n")
    workshop.write()
    code, output, aside = quizgen("show", name, workshop.deck)
    assert (code, output) == (2, "")
    assert aside.splitlines()[-1] == f"Error: no fact '{name}' (did you mean '{fact_id}'?)"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("other/ada", "no fact 'other/ada' that can be read: the deck 'other' may have errors "
                      "(`quizgen check`)"),
        ("ada", "no fact 'ada' among those without errors"),
        ("railways/stevenson", "no fact 'railways/stevenson' among those without errors "
                               "(did you mean 'stephenson'?)"),
    ],
)  # fmt: skip
def test_errors_may_be_why_there_is_no_fact(workshop: Workshop, name: str, said: str) -> None:
    workshop.write()
    other = workshop.folder / "other"
    other.mkdir()
    (other / "deck.yaml").write_text("deck: other\ntitle: O\nlanguage: xx\n", encoding="utf-8")
    code, _, aside = quizgen("show", name, workshop.folder)
    assert (code, aside.splitlines()[-1]) == (2, f"Error: {said}")


@pytest.mark.parametrize("command", [["list"], ["show", "stephenson"]])
def test_what_a_terminal_would_obey_is_not_printed(workshop: Workshop, command: list[str]) -> None:
    hostile = '"George\\e[31m\\u202e Stephenson\\x9b"'
    workshop.change("person: George Stephenson", f"person: {hostile}")
    workshop.change("  born: 1781-06-09\n", "  note: 'a \u2066b'\n")
    workshop.write()
    code, output, _ = quizgen(*command, workshop.deck)
    assert code == 0
    assert "George\ufffd[31m\ufffd Stephenson\ufffd" in output
    assert not {"\x1b", "\x9b", "\u202e", "\u2066"} & set(output)


FORMULAS = """\
- figure: 9.81
  id: gravity
  counts: 'gain of speed a second, \\(\\frac{dv}{dt}\\)'
  unit: m/s^2^
  note: 'Half of it is in `\\(s\\)` and \\(\\frac12 g t^2\\)'
- term: '\\(p = mv\\)'
  id: momentum
  means: 'what \\(\\sum_i F_i = 0\\) keeps'
  also: ['\\(p_x\\)']
  according_to: the \\(\\alpha\\) team
"""


def test_a_terminal_shows_formulas_in_unicode(workshop: Workshop) -> None:
    workshop.files["physics.yaml"] = f"source: smith-1988\nfacts:\n{FORMULAS}"
    workshop.write()
    _, output, _ = quizgen("list", workshop.deck, "--part", "physics")
    assert output == ("gravity\tfigure\tgain of speed a second, dv/dt\nmomentum\tterm\tp = mv\n")
    _, output, _ = quizgen("show", "gravity", workshop.deck)
    assert output.splitlines()[0] == "railways/gravity: gain of speed a second, dv/dt"
    assert "= 9.81\N{NO-BREAK SPACE}m/s²\n" in output
    assert "Half of it is in `\\(s\\)` and ½gt²\n" in output
    _, output, _ = quizgen("show", "momentum", workshop.deck)
    assert "= what ∑ᵢ Fᵢ = 0 keeps\n" in output
    assert "also right    pₓ\n" in output
    assert "according to  the α team\n" in output
    _, output, _ = quizgen("show", "momentum", workshop.deck, "--try", "p")
    assert "\\" not in output
