"""Edits made in the real Anki come back into the files, and nothing else does."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner, new_learner
from tests.pull.exported import edit, export
from tests.pull.pulling import pull
from tests.workshop import Workshop

NOW = 1795958600
DECKS = Path(__file__).parents[2] / "decks"
GOLDEN = Path(__file__).parents[1] / "golden" / "pull.diff"

LINES = """\
title: First lines
source: smith-1988
facts:
# the engineers
- person: George Stephenson   # of Wylam
  id: stephenson
  who: >
    English engineer of the *Stockton*
    and Darlington Railway, who built
    the Rocket
  also: [Geordie Stephenson, "G. Stephenson"]
  born: 1781-06-09
  died: 1848-08-12
  tags: [north]
  page: 12
  note: |
    He was self-taught.

    - one
    - two

- {term: NUR, means: union of railwaymen, stands_for: National Union of Railwaymen, id: nur}
- term: permanent way
  means: 'the finished track, as against the builders'' one'
  id: way
  page: 4-5
- date: 1825-09-27
  event: the opening of the Stockton and Darlington Railway
  id: opening
  page: 31
- figure: 26
  counts: miles of track in the first line
  id: length
  page: 33
- argument: coal paid for it, passengers did not
  question: Why did the first railways pay?
  id: coal-paid
  by: Smith
  because:
  - coal was two thirds of the tonnage  # see table 3
  - fares did not cover the locomotives
  page: 40-41
"""


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A deck that was released."""
    made = Workshop(tmp_path)
    made.files["lines.yaml"] = LINES
    made.release(NOW)
    return made


@pytest.fixture
def learner(tmp_path: Path, workshop: Workshop) -> Iterator[Learner]:
    """A learner with the deck."""
    with new_learner(tmp_path / "learner") as someone:
        someone.take(workshop.package)
        yield someone


def lines(workshop: Workshop) -> str:
    return (workshop.deck / "lines.yaml").read_text(encoding="utf-8")


def edited(workshop: Workshop, learner: Learner, fact: str, **fields: str) -> tuple[int, str]:
    """Edit a note, export it, and pull it."""
    edit(learner, fact, **fields)
    return pull(workshop, export(learner, workshop.folder / "edited.apkg"))


def suggest(learner: Learner) -> None:
    """Edit notes as people do in Anki's editor."""
    note = learner.note("stephenson")
    edit(
        learner,
        "stephenson",
        name_prompt=note["name prompt"].replace("built", "engineered"),
        died_answer="13 August 1848",
        More=note["More"].replace("G. Stephenson", "George&nbsp;S."),
        Note="<p>He was <i>self-educated</i>.</p><ul><li>one<br></li><li>two</li>"
        "<li>three</li></ul><div>So it is said.</div>",
    )
    note = learner.note("stephenson")
    note.remove_tag("north")
    note.add_tag("engineers")
    note.add_tag("leech")
    learner.collection.update_note(note)
    edit(
        learner,
        "nur",
        define_answer="A union of railwaymen: all of them",
        expansion_answer="National Union of Railway Workers",
    )
    note = learner.note("way")
    edit(
        learner,
        "way",
        define_answer=note["define answer"].replace("builders'", "navvies'"),
        Source=note["Source"].replace("5", "6"),
    )
    edit(
        learner,
        "opening",
        Title="The opening of the first Stockton and Darlington Railway",
        when_prompt="<div>When was the line opened?</div>",
        when_answer="Sept 28, 1825",
    )
    edit(learner, "length", how__many_answer="27")
    note = learner.note("coal-paid")
    more = "<li>nobody travelled: yet</li></ul>"
    edit(
        learner,
        "coal-paid",
        grounds_answer=note["grounds answer"].replace("two", "three").replace("</ul>", more),
        claim_answer='Coal paid<script>alert("x")</script>',
        Part="Other lines",
        Id="railways/other",
    )


def test_edits_come_back_into_the_keys_they_belong_to(workshop: Workshop, learner: Learner) -> None:
    suggest(learner)
    package = export(learner, workshop.folder / "suggested.apkg")
    before = lines(workshop)
    code, shown = pull(workshop, package, "--diff")
    assert code == 1
    assert shown == GOLDEN.read_text(encoding="utf-8")
    assert lines(workshop) == before
    code, said = pull(workshop, package)
    assert (code, said.splitlines()[-1]) == (1, "14 edits of 6 facts pulled, 3 edits left to you")
    assert workshop.deck.joinpath("lines.yaml").read_text(encoding="utf-8") != before
    workshop.files["lines.yaml"] = lines(workshop)
    assert workshop.run("check")[0] == 0


def test_edits_come_from_a_running_anki(workshop: Workshop, learner: Learner) -> None:
    edit(learner, "length", how__many_answer="27")
    with Connected(learner) as anki:
        arguments = ["pull", "--from-anki", "--port", str(anki.port), str(workshop.deck)]
        result = CliRunner().invoke(cli, arguments)
        assert result.output.splitlines()[-1] == "1 edit of 1 fact pulled", result.output
        assert lines(workshop) == LINES.replace("figure: 26", "figure: 27")
        again = CliRunner().invoke(cli, arguments)
        assert (again.exit_code, again.output) == (0, "6 notes: nothing was edited\n")
        assert {*anki.asked} <= {
            "version",
            "multi",
            "deckNamesAndIds",
            "findCards",
            "exportPackage",
            "retrieveMediaFile",
        }


def test_without_anki_one_line_says_what_to_start(workshop: Workshop) -> None:
    arguments = ["pull", "--from-anki", "--port", "1", str(workshop.deck)]
    with pytest.raises(Unusable, match="start Anki, and install its add-on AnkiConnect"):
        CliRunner().invoke(cli, arguments, catch_exceptions=False, standalone_mode=False)


@pytest.mark.parametrize("legacy", [True, False])
@pytest.mark.parametrize("name", ["some.apkg", "all.colpkg"])
def test_all_formats_of_exports_are_read(
    workshop: Workshop, learner: Learner, name: str, legacy: bool
) -> None:
    edit(learner, "length", how__many_answer="27")
    code, said = pull(workshop, export(learner, workshop.folder / name, legacy=legacy))
    assert (code, said.splitlines()[-1]) == (0, "1 edit of 1 fact pulled")
    assert lines(workshop) == LINES.replace("figure: 26", "figure: 27")


def test_what_was_not_edited_changes_nothing(workshop: Workshop, learner: Learner) -> None:
    before = lines(workshop)
    learner.review("opening", "when")
    code, said = pull(workshop, export(learner, workshop.folder / "same.apkg"))
    assert (code, said) == (0, "6 notes: nothing was edited\n")
    assert lines(workshop) == before


def test_a_text_of_an_earlier_release_is_no_edit(workshop: Workshop, learner: Learner) -> None:
    workshop.change("figure: 26", "figure: 28")
    workshop.release(NOW + 86_400)
    code, said = pull(workshop, export(learner, workshop.folder / "old.apkg"))
    assert (code, said) == (0, "6 notes: nothing was edited\n")


def test_a_text_that_a_release_has_changed_too_is_left(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("figure: 26", "figure: 28")
    workshop.release(NOW + 86_400)
    before = lines(workshop)
    code, said = edited(workshop, learner, "length", how__many_answer="27")
    assert code == 1
    assert "the deck has changed this too since then" in said
    assert lines(workshop) == before


def test_a_text_that_a_push_has_left_in_conflict_undoes_no_correction(
    workshop: Workshop, learner: Learner
) -> None:
    """The push brings every other text of the note to the release: nothing else tells its age."""
    edit(learner, "way", define_answer="the rails, as against the builders' ones", Note="mine")
    workshop.change("the finished track", "the completed track")
    workshop.release(NOW + 86_400)
    corrected = lines(workshop)
    with Connected(learner) as anki:
        assert workshop.run("push", "--port", str(anki.port), "--yes")[0] == 0
    code, said = pull(workshop, export(learner, workshop.folder / "pushed.apkg"))
    assert (code, said.splitlines()[1:]) == (
        1,
        [
            "railways/lines.yaml:23: way: define answer: a release has changed this too: compare "
            "them; once the tag quizgen::conflict is removed, it is pulled; in Anki: “the rails, "
            "as against the builders' ones”",
            "1 edit of 1 fact pulled, 1 edit left to you",
        ],
    )
    assert lines(workshop) == corrected.replace("page: 4-5\n", "page: 4-5\n  note: mine\n")
    note = learner.note("way")
    note.remove_tag("quizgen::conflict")
    learner.collection.update_note(note)
    code, said = pull(workshop, export(learner, workshop.folder / "decided.apkg"))
    assert (code, said.splitlines()[-1]) == (0, "1 edit of 1 fact pulled")
    assert "means: 'the rails, as against the builders'' ones'" in lines(workshop)


def test_an_edit_of_a_fact_that_was_removed_is_listed(workshop: Workshop, learner: Learner) -> None:
    """It may have moved to another deck, or have another id. Anki's own tag is no edit."""
    start = LINES.index("- date:")
    end = LINES.index("- argument:")
    workshop.files["lines.yaml"] = LINES[:start] + LINES[end:]
    workshop.release(NOW + 86_400)
    note = learner.note("opening")
    note.add_tag("leech")
    learner.collection.update_note(note)
    code, said = edited(workshop, learner, "length", how__many_answer="27")
    assert (code, said.splitlines()) == (
        1,
        [
            "railways/length: the deck no longer has this fact; in Anki: “27”",
            "0 edits of 0 facts pulled, 1 edit left to you",
        ],
    )


def test_what_only_looks_otherwise_in_the_editor_is_no_edit(
    workshop: Workshop, learner: Learner
) -> None:
    note = learner.note("way")
    html = f"<div>{note['define answer'].replace(' ', '&nbsp;', 2)}<br></div>"
    assert edited(workshop, learner, "way", define_answer=html)[0] == 0
    assert lines(workshop) == LINES


def test_a_tag_is_pulled_once_where_tags_are_under_a_root(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("deck: railways\n", "deck: railways\nroot_tag: true\n", "deck.yaml")
    workshop.release(NOW + 100)
    learner.take(workshop.package)
    note = learner.note("way")
    note.add_tag("track")
    note["Note"] = "mine"
    learner.collection.update_note(note)
    package = export(learner, workshop.folder / "edited.apkg")
    assert pull(workshop, package)[1].splitlines()[-1] == "2 edits of 1 fact pulled"
    pulled = lines(workshop)
    assert "  tags: [track]\n" in pulled
    assert pull(workshop, package) == (0, "6 notes: nothing was edited\n")
    assert lines(workshop) == pulled


def test_what_would_be_an_error_is_left(workshop: Workshop, learner: Learner) -> None:
    note = learner.note("stephenson")["Note"].replace("two", "three")
    code, said = edited(workshop, learner, "stephenson", died_answer="12 August 1748", Note=note)
    assert code == 1
    assert "stephenson: died answer: it would be an error: " in said
    assert said.splitlines()[-1] == "1 edit of 1 fact pulled, 1 edit left to you"
    assert lines(workshop) == LINES.replace("- two", "- three")


def test_a_deck_with_errors_is_not_changed(workshop: Workshop, learner: Learner) -> None:
    workshop.change("died: 1848-08-12", "died: 1748-08-12")
    workshop.write()
    before = lines(workshop)
    code, said = edited(workshop, learner, "length", how__many_answer="27")
    assert code == 1
    assert said.splitlines()[-1] == "1 deck, 6 facts: 1 error"
    assert lines(workshop) == before


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">new',
        '<iframe src="https://example.org"></iframe>new',
        '<a href="javascript:alert(1)">new</a>',
        "<div>" * 500 + "new",
        "{{cloze:Text}}<style>*{}</style>",
        "x" * 200_000,
        "<table><tr><td>new</td></tr></table>",
        "[sound:../../x.mp3]new",
        "",
    ],
)
def test_hostile_html_is_listed_and_not_taken_over(
    workshop: Workshop, learner: Learner, html: str
) -> None:
    code, said = edited(workshop, learner, "way", define_answer=html)
    assert code == 1
    assert "1 edit left to you" in said
    assert lines(workshop) == LINES


@pytest.mark.parametrize(
    ("fact", "field", "html"),
    [
        ("length", "how__many_answer", '26 miles <img src="line.png">'),
        ("length", "how__many_answer", "26.0 miles [sound:whistle.mp3]"),
        ("opening", "when_answer", 'Sept 27, 1825 <img src="line.png">'),
        ("way", "define_answer", 'The finished track, as against the builders\' <img src="a.png">'),
    ],
)
def test_a_picture_beside_an_answer_is_listed(
    workshop: Workshop, learner: Learner, fact: str, field: str, html: str
) -> None:
    code, said = edited(workshop, learner, fact, **{field: html})
    assert code == 1
    assert "pictures and sounds are not pulled" in said
    assert lines(workshop) == LINES


@pytest.mark.parametrize(
    "text",
    ["a *b* [c](d) `e`", "- x", "1. x", "a # b: c", "'", "\\", "{x}", "yes", "1938", "@x"],
)
def test_any_text_is_written_so_that_it_is_read_as_it_was(
    workshop: Workshop, learner: Learner, text: str
) -> None:
    code, said = edited(workshop, learner, "way", define_answer=f"{text} of a line")
    assert (code, said.splitlines()[-1]) == (0, "1 edit of 1 fact pulled"), said
    workshop.files["lines.yaml"] = lines(workshop)
    assert pull(workshop, workshop.folder / "edited.apkg") == (
        0,
        "6 notes: nothing was edited\n",
    )


@pytest.mark.slow
@pytest.mark.parametrize("deck", sorted(DECKS.iterdir()), ids=lambda path: path.name)
def test_no_deck_changes_if_nothing_was_edited(deck: Path, tmp_path: Path) -> None:
    copy = tmp_path / deck.name
    copytree(deck, copy, ignore=ignore_patterns("*.lock"))
    run = CliRunner().invoke(cli, ["build", str(copy), "--out", str(tmp_path / "out")])
    assert run.exit_code == 0, run.output
    (tmp_path / "learner").mkdir()
    learner = Learner(tmp_path / "learner")
    try:
        (package,) = (tmp_path / "out").glob("*.apkg")
        learner.take(package)
        exported = export(learner, tmp_path / "all.colpkg")
    finally:
        learner.collection.close()
    result = CliRunner().invoke(cli, ["pull", str(exported), str(copy), "--diff"])
    assert result.exit_code == 0, result.output
    assert "nothing was edited" in result.output
