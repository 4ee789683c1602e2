"""A language is one file, and all words that a learner reads are in it."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from quizgen import languages
from quizgen.facts.fields import table
from quizgen.facts.kinds import KINDS
from quizgen.languages.language import Words
from quizgen.sheet.formats import FORMATS
from tests.hostile import judges
from tests.hostile.deck import PNG
from tests.languages.invented import CODE, PATTERNS, greek, invented_language, invented_words
from tests.workshop import Workshop

DECK = f"""\
deck: q0
title: Ранние дороги
language: {CODE}
description: О паровозах.
authors: [А. Автор]
licence: Свободно
report: https://example.org/
sources:
  q1: {{title: Линии, author: П. Кузнецов, issued: 1988}}
  q2: {{title: Обзор, author: [А. Один, Б. Два, В. Три], issued: 178X, cited_in: q1}}
  q3: {{title: Письма, author: [А. Один, Б. Два]}}
"""
"""All that its author wrote for learners is in Cyrillic letters, or a name of a digit or two."""

NAMES = ("Анна", "Борис", "Вера", "Глеб", "Дарья", "Ефим", "Жанна", "Захар")
DATES = ("1781-06-09", "1825~", "1830-05 OS", "1700?", "178X", "1840/1850", "18XX", "-0043")
NUMBERS = ("26", "~4000", "76.5 %", "900+", "20..25", "1500", "380", "12000")

PEOPLE = """
- person: {name}
  id: p{number}
  who: дело {number} на дороге {name}
  born: {born}
  image: {number}.png
  source: q2
  page: {number}-{next}
"""
EVENTS = """
- date: {date}
  id: d{number}
  event: пуск линии {name}
  contested: true
  according_to: q3
  ask: {{what: yes}}
  source: q3
  page: {number}
"""
COUNTS = """
- figure: "{amount}"
  id: f{number}
  counts: столбы у линии {name}
  as_of: {date}
  ask: {{meaning: yes}}
  sources: [{{source: q1, page: {number}, for: [figure, as_of]}}, {{source: q2, locator: "¶ 3"}}]
"""
VIEWS = """
- argument: уголь {name} окупил дорогу
  id: a{number}
  question: Отчего выгодна дорога {name}?
  by: p{number}
  because: [уголь {name} дёшев, билеты {name} дороги, {name} молчит]
  opposes: мнение {name} о пользе
  ask: {{proponent: yes}}
- term: шпала {name}
  id: t{number}
  means: опора рельса у {name}
  stands_for: ШП {name}
  also: [брус {name}]
"""

OPTIONAL = (" living", " several", " coming")
"""How the keys of prompts end that a language need not have."""

ENGLISH = re.compile("[A-Za-z]{2,}")
"""A word in English letters."""


@pytest.fixture
def invented(tmp_path: Path) -> Iterator[Workshop]:
    """A deck in the invented language."""
    workshop = Workshop(tmp_path)
    workshop.files = {"deck.yaml": DECK, "1.yaml": f"title: Часть\nsource: q1\nfacts:{_facts()}"}
    media = workshop.deck / "media"
    media.mkdir(parents=True)
    (tmp_path / "languages").mkdir()
    for number in range(len(NAMES)):
        # A picture that equals another would ask the same question.
        (media / f"{number}.png").write_bytes(PNG)
    with invented_language(tmp_path / "languages"):
        yield workshop


def _facts() -> str:
    return "".join(
        template.format(
            number=number,
            next=number + 1,
            name=name,
            born=DATES[number].partition("/")[0],
            date=DATES[number],
            amount=NUMBERS[number],
        )
        for template in (PEOPLE, EVENTS, COUNTS, VIEWS)
        for number, name in enumerate(NAMES)
    )


def test_a_file_is_all_that_a_new_language_needs(invented: Workshop) -> None:
    code, output = invented.run("check")
    assert code == 0, output
    asked = invented.learn("", options=("--plain", "--kind", "person"))
    assert re.search(f"^({greek('Who')}|{greek('When')}) .*\\?", asked, re.MULTILINE)


def test_a_package_has_no_words_but_those_of_deck_and_language(invented: Workshop) -> None:
    invented.release(1_700_000_000)
    shown = judges.anki(invented.out / "q0.apkg", invented.folder / "learner")
    assert greek("According to") in shown
    assert greek("cited in") in shown
    assert greek("report a mistake") in shown
    # Note types are frozen, with English words, and a new collection has a deck of its own.
    kinds = [*languages.words("en").kinds.values()]
    assert _english(shown, *kinds, "According", "to", "Default") == []


def test_release_notes_have_no_words_but_those_of_deck_and_language(invented: Workshop) -> None:
    invented.release(1_700_000_000)
    assert _english((invented.out / "q0.md").read_text("utf-8")) == []
    name = "1.yaml"
    invented.files[name] = (
        invented.files[name]
        .replace("id: p1\n", "id: p9\n  was: [p1]\n")
        .replace("by: p1\n", "by: p9\n")
        .replace("who: дело 1", "who: долг 1")
        .replace("id: d3", "id: d9")
        .replace("meaning: yes", "meaning: no", 1)
        .replace("- term: шпала Анна", "- term: шпала Анна\n  ask: {define: no}")
    )
    printed = invented.release(1_700_000_001, "--yes")
    assert "Removed (1): a package cannot delete" in printed, "for authors, it is English"
    notes = (invented.out / "q0.md").read_text("utf-8")
    assert notes.count("\n## ") == 7
    # What is withdrawn has the name of its slot, and searches are in Anki's own language.
    assert _english(notes, "meaning", "define", "Id", "OR", "edited") == []


def _text(path: Path) -> str:
    return path.read_text("utf-8")


SHEETS: dict[str, tuple[Callable[[Path], str], str]] = {
    "sheet": (judges.pdf, ""),
    "cards": (judges.pdf, ""),
    "fold": (judges.pdf, ""),
    "scores": (judges.pdf, ""),
    "html": (judges.page, "name date number moment period"),
    "moodle": (judges.moodle, "course top true false"),
    "gift": (_text, "CATEGORY course top html id TRUE FALSE"),
    "markdown": (_text, "png"),
}
"""How each format is read; and words that it has beside those of deck and language."""


@pytest.mark.parametrize("name", FORMATS)
def test_a_sheet_has_no_words_but_those_of_deck_and_language(invented: Workshop, name: str) -> None:
    file = invented.folder / f"sheet{FORMATS[name].suffix}"
    versions = ["--versions", "2"] if name in ("sheet", "moodle", "markdown") else []
    code, output = invented.run("sheet", "--as", name, *versions, "-o", str(file))
    assert code == 0, output
    read, allowed = SHEETS[name]
    shown = re.sub(r"<[^>]*>", " ", read(file))
    # A list of names asks nothing.
    assert name == "scores" or greek("When was") in shown or greek("Whenwas") in shown
    # The permanent names of questions end in those of their slots.
    slots = [slot.name for kind in KINDS.values() for slot in kind.kind.slots]
    assert _english(re.sub(rf"q0/\w+/({'|'.join(slots)})\b", "", shown), *allowed.split()) == []


def test_charts_have_no_words_but_those_of_deck_and_language(invented: Workshop) -> None:
    for suffix, read in ((".pdf", judges.pdf), (".html", _text)):
        file = invented.folder / f"chart{suffix}"
        code, output = invented.run("chart", "-o", str(file))
        assert code == 0, output
        shown = re.sub(r"<style.*?</style>|<[^>]*>", " ", read(file), flags=re.DOTALL)
        assert greek("Lifetimes") in shown
        assert _english(shown) == []


def _english(text: str, *allowed: str) -> list[str]:
    """The English words of a text, but for those that are allowed and the deck's digest."""
    words = ENGLISH.findall(re.sub(r"q0 [0-9a-f]{8}", "", text))
    return sorted({*words} - {*allowed})


def test_a_whole_language_names_each_kind_and_each_field() -> None:
    for code in languages.deck_languages():
        words = languages.words(code)
        kinds = {kind.kind.name for kind in KINDS.values()}
        shown = {key for kind in KINDS.values() for key, each in table(kind).items() if each.shown}
        assert words.kinds.keys() == kinds, code
        assert words.fields.keys() <= shown, code


_OF_SOME_LANGUAGES = {
    "dates.forms",
    "dates.patterns",
    "numbers.scale_as",
    "numbers.units_after_of",
    "quiz.keys",
}


def wrong_keys(words: Words) -> list[str]:
    """The keys that tables of a language lack, with "-", or have beside those of English, "+".

    Statements may have more variants than in English, as long as the prompts have them too.
    Some tables are only for languages that inflect dates or units, or that have letters of their
    own.
    """
    ours, theirs = _tables(words), _tables(languages.words("en"))
    wrong = []
    for name, keys in theirs.items():
        if name in _OF_SOME_LANGUAGES:
            continue
        more = theirs["prompts"] if name == "statements" else set()
        if name == "prompts":
            more = {
                f"date {slot} {each}{tense}"
                for slot in ("what", "when")
                for each in ("moment", "period", "since", "until")
                for tense in ("", " coming")
            }
            more |= {f"person {slot}{end}" for slot in ("born", "died") for end in OPTIONAL}
        # Where the prompt is the same for all, one is enough.
        needed = {key for key in keys if not (name == "prompts" and key.endswith(OPTIONAL))}
        if name == "numbers.scales":
            needed -= ours["numbers.scale_as"]
        wrong += [f"-{name} {key}" for key in sorted(needed - ours[name])]
        wrong += [f"+{name} {key}" for key in sorted(ours[name] - keys - more)]
    return wrong


def _tables(words: Any, name: str = "") -> dict[str, set[str]]:
    """The keys of each table by its name, such as "sheet.headings"."""
    if isinstance(words, Mapping):
        return {name: {*words}}
    if not hasattr(words, "_asdict"):
        return {}
    return {
        found: keys
        for field, value in words._asdict().items()
        if field not in PATTERNS
        for found, keys in _tables(value, f"{name}.{field}".removeprefix(".")).items()
    }


def test_each_language_has_the_keys_of_english_in_every_table() -> None:
    for code in languages.deck_languages():
        assert wrong_keys(languages.words(code)) == [], code
    assert wrong_keys(invented_words()) == []
    assert {
        "prompts",
        "remarks",
        "sheet.headings",
        "page.instructions",
        "anki.release.meanings",
    } <= (_tables(languages.words("en")).keys())


@pytest.mark.parametrize(
    ("table_name", "change", "wrong"),
    [
        ("prompts", {"date when until": None}, ["-prompts date when until"]),
        ("statements", {"date when": None}, ["-statements date when"]),
        ("statements", {"date when until": "{event}: {answer}"}, []),
        ("statements", {"date how": "{event}: {answer}"}, ["+statements date how"]),
        ("prompts", {"date what period": "What was going on {date}?"}, []),
        ("prompts", {"person identify living": None}, []),
        ("kinds", {"term": None, "word": "Word"}, ["-kinds term", "+kinds word"]),
        ("fields", {"as_of": None}, ["-fields as_of"]),
        ("remarks", {"near": None}, ["-remarks near"]),
    ],
)
def test_a_missing_or_unknown_key_of_a_language_is_found(
    table_name: str, change: Mapping[str, str | None], wrong: list[str]
) -> None:
    words = languages.words("en")
    changed = {**getattr(words, table_name), **change}
    kept: Any = {key: text for key, text in changed.items() if text is not None}
    assert wrong_keys(words._replace(**{table_name: kept})) == wrong


def test_no_name_of_a_column_has_two_meanings() -> None:
    meanings: dict[str, set[str]] = {}
    for code in languages.codes():
        assert languages.column_names(code).keys() <= languages.column_names("en").keys(), code
        for meaning, names in languages.column_names(code).items():
            for name in names.split():
                assert name == name.lower()
                meanings.setdefault(name, set()).add(meaning)
    assert {name: several for name, several in meanings.items() if len(several) > 1} == {}


@pytest.mark.parametrize("code", languages.deck_languages())
def test_places_of_a_source_have_different_names_in_each_language(code: str) -> None:
    places = languages.words(code).citations.places
    assert places.keys() == languages.words("en").citations.places.keys()
    assert len({name.casefold() for name in places.values()}) == len(places)


@pytest.mark.parametrize("code", languages.deck_languages())
def test_a_verdict_on_true_or_false_is_in_other_words(code: str) -> None:
    """The page says beside the option "false" that it is right."""
    words = languages.words(code)
    assert {words.page.row_right, words.page.row_wrong}.isdisjoint(
        {words.sheet.true, words.sheet.false}
    )
