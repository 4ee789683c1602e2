"""Decks in several languages: one source, and texts beside it."""

import json

import pytest

from quizgen import languages
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.reader.decks import read_decks
from tests import samples
from tests.workshop import GERMAN_LINES, Workshop, at

NOW = 1_700_000_000


def test_a_whole_translation_is_a_deck_of_its_own(german: Workshop) -> None:
    assert german.run("check", "--strict") == (0, "2 decks, 8 facts: nothing wrong\n")
    output = german.build(NOW, "--lang", "de")
    assert output.startswith("dist/railways.de.apkg: 4 notes, 7 cards")
    assert [each.name for each in german.out.iterdir()] == ["railways.de.apkg"]


def test_without_lang_a_deck_is_what_it_was(german: Workshop) -> None:
    german.build(NOW)
    translated = german.package.read_bytes()
    del german.files["deck.de.yaml"], german.files["lines.de.yaml"]
    for name in ("deck.de.yaml", "lines.de.yaml"):
        (german.deck / name).unlink()
    german.build(NOW)
    assert german.package.read_bytes() == translated


def test_what_does_not_change_is_written_once(german: Workshop) -> None:
    code, output = german.run("show", "stephenson", "--lang", "de")
    assert code == 0
    assert "railways.de/stephenson: George Stephenson" in output
    assert "englischer Ingenieur" in output
    assert "9. Juni 1781" in output
    assert "Wann wurde George Stephenson geboren?" in output
    assert "Smith 1988" in output


def test_an_unknown_source_of_a_file_is_said_in_the_original_alone(german: Workshop) -> None:
    german.change("\nsource: smith-1988", "\nsource: smith-1989")
    code, output = german.run("check")
    assert code == 1
    assert output.count("no source 'smith-1989'") == 1
    assert "railways/lines.yaml:2:9: error: no source" in output


def test_each_language_has_a_lock_of_its_own(german: Workshop) -> None:
    german.release(NOW)
    code, output = german.run("release", "--lang", "de", "--out", str(german.out))
    assert code == 0
    assert "now commit railways/deck.de.lock" in output
    head = json.loads((german.deck / "deck.de.lock").read_text("utf-8").splitlines()[0])
    assert head["deck"] == "railways.de"
    german.build(NOW, "--locked")
    german.build(NOW, "--locked", "--lang", "de")
    german.change("englischer Ingenieur", "britischer Ingenieur", "lines.de.yaml")
    german.build(NOW, "--locked")
    code, output = german.run("build", "--locked", "--lang", "de", "--out", str(german.out))
    assert code == 1
    assert "lines.de.yaml:3:3: error: 'stephenson' is changed since the last release" in output


def test_a_fact_without_a_translation_is_left_out_and_said(german: Workshop) -> None:
    german.files["lines.de.yaml"] = GERMAN_LINES.partition("- id: stockton-length")[0]
    code, output = german.run("check")
    assert code == 0
    assert (
        "railways/lines.de.yaml:1:1: warning: 'stockton-length' and 'coal-paid' are not "
        "translated into 'de', and left out: write them into lines.de.yaml [untranslated]"
    ) in output
    assert "2 notes" in german.build(NOW, "--lang", "de")
    assert german.run("check", "--strict")[0] == 1
    german.files["deck.yaml"] += "allow: {untranslated: the rest comes later}\n"
    assert german.run("check", "--strict")[0] == 0


def test_many_facts_without_a_translation_are_one_warning(workshop: Workshop) -> None:
    workshop.files["deck.de.yaml"] = "title: Frühe Eisenbahnen\n"
    code, output = workshop.run("check")
    assert code == 0
    assert (
        "railways/lines.yaml:1:1: warning: 'stephenson', 'stockton-opening', 'stockton-length' "
        "and 1 more are not translated into 'de'"
    ) in output
    assert output.count("warning") == 2


def test_a_fact_without_a_text_that_it_needs_is_left_out(german: Workshop) -> None:
    german.change("  argument: die Kohle bezahlte sie, nicht die Reisenden\n", "", "lines.de.yaml")
    code, output = german.run("check")
    assert code == 0
    assert (
        "lines.de.yaml:9:3: warning: 'coal-paid' has no `argument` in 'de', so it is left out "
        "[untranslated]"
    ) in output
    assert "3 notes" in german.build(NOW, "--lang", "de")


def test_a_fact_without_a_translated_note_is_shown_without(german: Workshop) -> None:
    german.change("  page: 12", "  note: He taught himself to read.\n  page: 12")
    code, output = german.run("check")
    assert code == 0
    assert "'stephenson' has no `note` in 'de', so it is shown without" in output
    code, output = german.run("show", "stephenson", "--lang", "de")
    assert "taught himself" not in output
    german.change("- id: stephenson\n", "- id: stephenson\n  note: Autodidakt.\n", "lines.de.yaml")
    code, output = german.run("show", "stephenson", "--lang", "de")
    assert "Autodidakt." in output


PICTURES = """\
  image:
  - {file: a.png, alt: a man, caption: "*Stephenson* in 1845", credit: J. Lucas}
  - b.png
"""


@pytest.mark.parametrize(
    ("given", "shown", "lacks"),
    [
        (
            "",
            [("a.png", "", "", "J. Lucas"), ("b.png", "", "", "")],
            "'stephenson' has no `image: alt` and `image: caption` in 'de', so it is shown without",
        ),
        (
            "  image: {alt: ein Mann, caption: Stephenson 1845}\n",
            [("a.png", "ein Mann", "Stephenson 1845", "J. Lucas"), ("b.png", "", "", "")],
            "",
        ),
        (
            "  image: [{alt: ein Mann}, {alt: eine Lok, credit: Foto von Smith}]\n",
            [("a.png", "ein Mann", "", "J. Lucas"), ("b.png", "eine Lok", "", "Foto von Smith")],
            "'stephenson' has no `image: caption` in 'de', so it is shown without",
        ),
        (
            "  image: [{file: a.png, alt: ein Mann, caption: er}, {file: c.png, alt: eine Lok}]\n",
            [("a.png", "ein Mann", "er", "J. Lucas"), ("c.png", "eine Lok", "", "")],
            "",
        ),
        ("  image: {file: c.png, alt: eine Lok}\n", [("c.png", "eine Lok", "", "")], ""),
        ("  image: c.png\n", [("c.png", "", "", "")], ""),
    ],
)
def test_texts_of_pictures_are_translated_without_their_files(
    german: Workshop, given: str, shown: list[tuple[str, ...]], lacks: str
) -> None:
    for name in "abc":
        path = german.deck / "media" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(samples.png(2, 2))
    german.change("  page: 12\n", f"  page: 12\n{PICTURES}")
    german.change("- id: stephenson\n", f"- id: stephenson\n{given}", "lines.de.yaml")
    german.write()
    output = german.run("check")[1]
    assert (lacks in output) if lacks else ("has no" not in output)
    assert "error" not in output
    (deck,) = read_decks([german.deck], language="de").decks
    pictures = deck.by_id["stephenson"].pictures
    texts = [(each.file, each.alt, each.caption, each.credit) for each in pictures]
    assert [tuple(getattr(text, "text", text) or "" for text in each) for each in texts] == shown
    german.build(NOW, "--lang", "de")


def test_a_changed_text_of_a_picture_makes_its_translation_stale(german: Workshop) -> None:
    path = german.deck / "media" / "a.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(samples.png(2, 2))
    german.change("  page: 12\n", "  page: 12\n  image: {file: a.png, alt: a man}\n")
    german.change(
        "- id: stephenson\n", "- id: stephenson\n  image: {alt: ein Mann}\n", "lines.de.yaml"
    )
    german.release(NOW)
    assert german.run("release", "--lang", "de", "--out", str(german.out))[0] == 0
    german.run("fix")
    german.files["lines.de.yaml"] = (german.deck / "lines.de.yaml").read_text("utf-8")
    assert "stale" not in german.run("check")[1]
    german.change("alt: a man", "alt: a tall man")
    assert "'stephenson' has changed since it was translated" in german.run("check")[1]
    german.change("ein Mann", "ein großer Mann", "lines.de.yaml")
    output = german.run("build", "--locked", "--lang", "de", "--out", str(german.out))[1]
    assert "'stephenson' is changed since the last release" in output
    assert "coal-paid" not in output


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("[{alt: x}, {alt: y}]", "missing field 'file'"),
        ("{altt: x}", "4:11: error: unknown field 'altt' (did you mean 'alt'?)"),
        ("[]", "4:10: error: empty list: add an item, or remove the key"),
        ("", "4:3: error: 'image' is empty: give it a value, or remove the key"),
        ("{alt: [x]}", "4:16: error: expected text, found a list"),
    ],
)
def test_wrong_texts_of_pictures_are_told_at_their_place(
    german: Workshop, given: str, said: str
) -> None:
    path = german.deck / "media" / "a.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(samples.png(2, 2))
    german.change("  page: 12\n", "  page: 12\n  image: {file: a.png, alt: a man}\n")
    german.change("- id: stephenson\n", f"- id: stephenson\n  image: {given}\n", "lines.de.yaml")
    code, output = german.run("check")
    assert (code, said in output) == (1, True), output
    assert "lines.de.yaml:4:" in output


def test_names_stay_unless_the_translation_gives_them(german: Workshop) -> None:
    german.change("  page: 12", "  page: 12\n  also: [Geordie Stephenson]")
    assert "Geordie Stephenson" in german.run("show", "stephenson", "--lang", "de")[1]
    german.change(
        "- id: stephenson\n", "- id: stephenson\n  person: Georg Stephenson\n", "lines.de.yaml"
    )
    output = german.run("show", "stephenson", "--lang", "de")[1]
    assert "Wer war Georg Stephenson?" in output


@pytest.mark.parametrize(
    ("locator", "shown"),
    [
        ("chapter 3", "Kapitel 3"),
        ("Chapter III", "Kapitel III"),
        ("chapter 3, table 2", "Kapitel 3, Tabelle 2"),
        ("Preface", "Vorwort"),
        ("first page", "erste Seite"),
        ("plate 4-5", "Tafel 4–5"),
        ("the back of the map", "Rückseite der Karte"),
        ("¶ 12", "¶ 12"),
        ("a line of coal", "a line of coal"),
        ("chapters of coal", "chapters of coal"),
    ],
)
def test_locators_are_in_the_language_of_the_translation(
    german: Workshop, locator: str, shown: str
) -> None:
    german.files["lines.yaml"] += (
        "- term: sidings\n  id: sidings\n  means: tracks beside a line\n"
        "  sources: [{source: smith-1988, locator: plate 1}]\n"
        "- term: map\n  id: map\n  means: where the line is\n  locator: the back of the map\n"
    )
    german.files["lines.de.yaml"] += (
        "- {id: sidings, term: Nebengleise, means: Gleise neben einer Strecke}\n"
        "- {id: map, term: Karte, means: wo die Strecke ist}\n"
    )
    german.files["deck.de.yaml"] += (
        "locators: {Plate: Tafel, the back of the map: Rückseite der Karte}\n"
    )
    german.change("page: 31", f"locator: {locator}")
    assert f"Smith 1988, {shown}\n" in german.run("show", "stockton-opening", "--lang", "de")[1]
    assert "Smith 1988, Tafel 1\n" in german.run("show", "sidings", "--lang", "de")[1]
    original = german.run("show", "stockton-opening")[1]
    assert f"Smith 1988, {locator.replace('4-5', '4–5')}\n" in original
    german.change("stockton-opening\n", "stockton-opening\n  locator: hier\n", "lines.de.yaml")
    assert "Smith 1988, hier\n" in german.run("show", "stockton-opening", "--lang", "de")[1]


def test_sources_have_texts_in_the_language_of_the_translation(german: Workshop) -> None:
    german.change("issued: 1988", "issued: 1988, short: Smith's history", "deck.yaml")
    german.change("page: 31", "page: 31\n  according_to: smith-1988")
    release = ("release", "--lang", "de", "--out", str(german.out))
    assert german.run(*release, env=at(NOW))[0] == 0
    assert "Smith's history" in german.run("show", "stockton-opening", "--lang", "de")[1]
    german.files["deck.de.yaml"] += "sources: {smith-1988: {short: Smiths Geschichte}}\n"
    assert "Smiths Geschichte" in german.run("show", "stockton-opening", "--lang", "de")[1]
    assert "Smith's history" in german.run("show", "stockton-opening")[1]
    changed = german.run("build", "--locked", "--lang", "de", "--out", str(german.out))[1]
    assert "'stockton-opening' is changed since the last release" in changed
    german.run(*release, env=at(NOW + 10))
    german.change("page: 33", "locator: table 2")
    german.run(*release, env=at(NOW + 20))
    german.files["deck.de.yaml"] += "locators: {table: Übersicht}\n"
    changed = german.run("build", "--locked", "--lang", "de", "--out", str(german.out))[1]
    assert "'stockton-length' is changed since the last release" in changed
    assert changed.count("is changed") == 1


def test_a_worded_question_needs_its_words_in_the_language(german: Workshop) -> None:
    german.change("  page: 12", "  ask: Who engineered the first line?\n  page: 12")
    code, output = german.run("check")
    assert code == 0
    assert "'stephenson' has no `ask` in 'de', so it is left out" in output
    german.change(
        "- id: stephenson\n",
        "- id: stephenson\n  ask: Wer plante die erste Strecke?\n",
        "lines.de.yaml",
    )
    assert german.run("check", "--strict")[0] == 0
    assert "Wer plante die erste Strecke?" in german.run("show", "stephenson", "--lang", "de")[1]


def test_a_list_with_fewer_points_than_the_original_is_told(german: Workshop) -> None:
    german.change("  - die Fahrpreise deckten die Lokomotiven nicht\n", "", "lines.de.yaml")
    assert "warning: 1 point, but the original has 2 [other-points]" in german.run("check")[1]


def test_a_translation_of_a_former_id_is_told_the_new_one(german: Workshop) -> None:
    german.change("- id: stephenson\n", "- id: geordie\n", "lines.de.yaml")
    german.change("  id: stephenson\n", "  id: stephenson\n  was: geordie\n")
    assert "no fact 'geordie' in lines.yaml: it is 'stephenson' now" in german.run("check")[1]


def test_a_translation_follows_its_fact_into_another_file(german: Workshop) -> None:
    lines, coal = german.files["lines.yaml"].split("- argument:")
    german.files |= {
        "lines.yaml": lines,
        "coal.yaml": f"title: Coal\nsource: smith-1988\nfacts:\n- argument:{coal}",
    }
    printed = german.run("check")[1]
    assert (
        "'coal-paid' is in coal.yaml, not in lines.yaml: move its translation to coal.de.yaml"
    ) in printed
    assert "'coal-paid' is not translated into 'de', and left out: write it into" in printed


@pytest.mark.parametrize("damage", ["born: 1781-6-9", "born 1781"])
def test_a_fact_that_cannot_be_read_is_not_said_to_be_missing(
    german: Workshop, damage: str
) -> None:
    german.change("born: 1781-06-09", damage)
    code, output = german.run("check")
    assert code == 1
    assert "lines.yaml" in output
    assert "lines.de.yaml" not in output


def test_which_questions_are_asked_needs_no_translation(german: Workshop) -> None:
    german.change("  page: 12", "  ask: {born: no}\n  page: 12")
    assert german.run("check", "--strict")[0] == 0
    assert "9. Juni" not in german.run("show", "stephenson", "--lang", "de")[1].split("said")[0]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "lines.de.yaml",
            "facts:\n- id: stevenson\n  who: Ingenieur\n",
            "lines.de.yaml:2:7: error: no fact 'stevenson' in lines.yaml (did you mean "
            "'stephenson'?) [unknown-translation]",
        ),
        (
            "lines.de.yaml",
            GERMAN_LINES + "- id: locomotion\n  means: Lokomotive\n",
            "lines.de.yaml:15:7: error: no fact 'locomotion' in lines.yaml: if it was "
            "removed there, remove it here [unknown-translation]",
        ),
        (
            "lines.de.yaml",
            GERMAN_LINES + "- id: stephenson\n  who: Ingenieur\n",
            "lines.de.yaml:15:7: error: 'stephenson' is translated twice: remove one of the two",
        ),
        (
            "lines.de.yaml",
            "facts:\n- id: stephenson\n  who: Ingenieur\n  born: 1781\n",
            "lines.de.yaml:4:3: error: 'born' is the same in every language: remove it here "
            "[not-translated]",
        ),
        (
            "lines.de.yaml",
            "facts:\n- id: stephenson\n  wo: Ingenieur\n",
            "lines.de.yaml:3:3: error: unknown field 'wo' (did you mean 'who'?)",
        ),
        (
            "lines.de.yaml",
            "facts:\n- who: Ingenieur\n",
            "lines.de.yaml:2:3: error: not a translation: an entry has the `id` of a fact",
        ),
        (
            "lines.de.yaml",
            "- id: stephenson\n",
            "lines.de.yaml:1:1: error: not a translation: expected `facts:` with a list",
        ),
        (
            "lines.de.yaml",
            "facts:\n- id: stephenson\n  who:\n",
            "lines.de.yaml:3:3: error: 'who' is empty: give it a value, or remove the key",
        ),
        (
            "tracks.de.yaml",
            GERMAN_LINES,
            "tracks.de.yaml:1:1: error: a translation of tracks.yaml, which is not there: name it "
            "as the file that it translates, or tracks-de.yaml if it is none",
        ),
        (
            "lines.xx.yaml",
            GERMAN_LINES,
            "lines.xx.yaml:1:1: error: no prompts in 'xx' yet (available: en, ",
        ),
        (
            "lines.en.yaml",
            GERMAN_LINES,
            "lines.en.yaml:1:1: error: the deck itself is in 'en': a translation is in another",
        ),
        (
            "deck.de.yaml",
            "description: Über Eisenbahnen\n",
            "deck.de.yaml:1:1: error: missing field 'title'",
        ),
        (
            "deck.de.yaml",
            "title: x\nsources: {smith-1998: {short: Smiths Buch}}\n",
            "deck.de.yaml:2:11: error: no source 'smith-1998' in deck.yaml (did you mean "
            "'smith-1988'?) [unknown-translation]",
        ),
        (
            "deck.de.yaml",
            "title: x\nsources: {smith-1988: {issued: 1988}}\n",
            "deck.de.yaml:2:24: error: unknown field 'issued' (it is the same in every language: "
            "remove it here)",
        ),
        (
            "deck.de.yaml",
            "title: x\nlicence: CC0\n",
            "deck.de.yaml:2:1: error: unknown field 'licence' (it is the same in every language: "
            "remove it here)",
        ),
        (
            "deck.de.yaml",
            "title: x\nlocators: {plate: Tafel}\n",
            "deck.de.yaml:2:12: error: no fact has the locator 'plate' [unknown-translation]",
        ),
        (
            "lines.de-AT.yaml",
            GERMAN_LINES,
            "lines.de-AT.yaml:1:1: error: no prompts in 'de-AT' yet (available: "
            f"{', '.join(languages.deck_languages())}); write 'de' [unknown-translation]",
        ),
        (
            "lines.es.yml",
            GERMAN_LINES,
            "lines.es.yml:1:1: error: not read, because translations end in .yaml: rename it to "
            "lines.es.yaml [unknown-translation]",
        ),
        (
            "lines.de.yaml",
            f"language: de\nsource: smith-1988\n{GERMAN_LINES}",
            "lines.de.yaml:1:1: error: unknown field 'language' (the name of the file has it: "
            "remove it here)",
        ),
        ("deck.de.yaml", "- title\n", "deck.de.yaml:1:1: error: not a translation: expected"),
    ],
)
def test_what_is_wrong_with_a_translation_is_said_at_its_place(
    german: Workshop, name: str, text: str, said: str
) -> None:
    german.files[name] = text
    for command in (["check"], ["build", "--lang", "de", "--out", str(german.out)]):
        code, output = german.run(*command)
        assert (code, said in output) == (1, True), output
    assert not german.out.exists()


def test_two_facts_that_are_alike_in_one_language_only_are_found_there(german: Workshop) -> None:
    german.files["lines.yaml"] += (
        "- term: points\n  id: points\n  means: what a train changes its track by\n  page: 50\n"
        "- term: switch\n  id: switch\n  means: what turns a lamp of a signal on\n  page: 51\n"
    )
    german.files["lines.de.yaml"] += (
        "- id: points\n  term: Weiche\n  means: was einen Zug auf ein anderes Gleis führt\n"
        "- id: switch\n  term: Schalter\n  means: was einen Zug auf ein anderes Gleis führt\n"
    )
    code, output = german.run("check")
    assert code == 1
    assert "lines.de.yaml:19:3: error: " in output
    assert "is asked twice" in output


def test_fix_notes_of_which_texts_an_entry_is_the_translation(german: Workshop) -> None:
    code, output = german.run("fix")
    assert (code, output) == (0, "railways/lines.de.yaml: 4 digests\n1 file fixed\n")
    fixed = (german.deck / "lines.de.yaml").read_text("utf-8")
    assert fixed.count("\n  of: ") == 4
    german.files["lines.de.yaml"] = fixed
    assert german.run("fix") == (0, "nothing to fix\n")
    assert german.run("check", "--strict")[0] == 0


def test_fix_follows_a_fact_that_was_renamed(german: Workshop) -> None:
    translated = german.files["lines.de.yaml"]
    german.change("id: stephenson", "id: geo\n  was: [george, stephenson]")
    assert german.run("fix") == (
        0,
        "railways/lines.de.yaml: 1 renamed fact, 4 digests\n1 file fixed\n",
    )
    fixed = (german.deck / "lines.de.yaml").read_text("utf-8")
    assert "- id: geo\n  of: " in fixed
    german.files["lines.de.yaml"] = fixed
    assert german.run("check", "--strict")[0] == 0
    # Which of two entries is right, and whether the id is of another fact, the author has to say.
    twice = f"{translated}- id: geo\n  who: ein englischer Ingenieur\n"
    german.files["lines.de.yaml"] = twice
    german.run("fix")
    assert "- id: stephenson\n" in (german.deck / "lines.de.yaml").read_text("utf-8")


def test_a_translation_is_stale_when_its_original_has_changed(german: Workshop) -> None:
    german.run("fix")
    german.files["lines.de.yaml"] = (german.deck / "lines.de.yaml").read_text("utf-8")
    german.change("1781-06-09", "1781-06-08")
    assert german.run("check", "--strict")[0] == 0
    german.change("who: English engineer", "who: British engineer")
    code, output = german.run("check")
    assert code == 0
    assert (
        "lines.de.yaml:4:7: warning: 'stephenson' has changed since it was translated: bring this "
        "entry up to date, then remove this line and run `quizgen fix` [stale-translation]"
    ) in output
    assert (
        "translated into de: 4 of 4 facts, 1 of them changed since"
        in (german.run("stats", "--deck")[1])
    )
    assert "4 notes" in german.build(NOW, "--lang", "de")


@pytest.mark.parametrize("of", ["hello", "[a]", "{a: b}", "''"])
def test_what_is_no_digest_is_told_like_a_stale_one(german: Workshop, of: str) -> None:
    german.change("- id: stephenson\n", f"- id: stephenson\n  of: {of}\n", "lines.de.yaml")
    assert "lines.de.yaml:4:7: warning: 'stephenson' has changed" in german.run("check")[1]


def test_fix_gives_no_ids_to_entries_of_a_translation(german: Workshop) -> None:
    german.files["lines.de.yaml"] = "facts:\n- person: George Stephenson\n  who: Ingenieur\n"
    assert german.run("fix") == (0, "nothing to fix\n")


def test_quiz_and_sheet_follow_the_deck_and_lang_overrides(german: Workshop) -> None:
    assert "Wer war" in german.learn(options=["--lang", "de", "--new", "1", "--kind", "person"])
    output = german.run("list", "--lang", "de")[1]
    assert "Meilen Gleis" in output
    sheet = german.folder / "sheet.md"
    arguments = ["sheet", "--as", "markdown", "-o", str(sheet)]
    assert german.run(*arguments, "--lang", "de")[0] == 0
    assert sheet.read_text("utf-8").startswith("# Frühe Eisenbahnen\n")
    assert german.run(*arguments)[0] == 0
    assert sheet.read_text("utf-8").startswith("# Early railways\n")


def test_without_a_translation_lang_is_the_language_of_the_interface(workshop: Workshop) -> None:
    sheet = workshop.folder / "sheet.md"
    code, _ = workshop.run("sheet", "--as", "markdown", "--lang", "de", "-o", str(sheet))
    assert code == 0
    text = sheet.read_text("utf-8")
    assert text.startswith("# Early railways\n")
    assert "Multiple choice" not in text
    assert "True or false" not in text


def test_no_package_is_built_in_a_language_that_no_deck_has(workshop: Workshop) -> None:
    with pytest.raises(Unusable, match=r"no deck here is in 'de' or translated .* deck\.de\.yaml"):
        workshop.run("build", "--lang", "de", "--out", str(workshop.out))
    code, output = workshop.run("build", "--lang", "xx")
    assert code == 2
    assert "quizgen has no words in 'xx' (it has en, " in output


def test_a_file_in_the_language_of_a_translation_needs_none(german: Workshop) -> None:
    german.files["verben.yaml"] = (
        "language: de\nsource: smith-1988\nfacts:\n- person: Friedrich List\n  id: list\n"
        "  who: deutscher Ökonom\n  born: 1789-08-06\n  page: 3\n  note: 'a ??? b'\n"
    )
    code, output = german.run("check")
    assert (code, output.count("unfinished-text")) == (1, 1)
    assert "untranslated" not in output
    german.change("  note: 'a ??? b'\n", "", "verben.yaml")
    assert german.build(NOW, "--lang", "de").startswith("dist/railways.de.apkg: 5 notes")
    assert "5 of 5 facts" in german.run("stats", "--deck")[1]
    german.files["verben.de.yaml"] = "facts: [{id: list, who: Ökonom}]\n"
    code, output = german.run("check")
    assert code == 1
    assert (
        "verben.de.yaml:1:1: error: verben.yaml is itself in 'de': a translation is in another "
        "language [unknown-translation]"
    ) in output


def test_a_file_can_be_in_a_language_of_its_own(workshop: Workshop) -> None:
    workshop.files["verben.yaml"] = (
        "language: de\nsource: smith-1988\nfacts:\n- person: Friedrich List\n  id: list\n"
        "  who: deutscher Ökonom\n  born: 1789-08-06\n  page: 3\n"
    )
    assert workshop.run("check", "--strict")[0] == 0
    assert "Wann wurde Friedrich List geboren?" in workshop.run("show", "list")[1]
    workshop.change("language: de", "language: xx", "verben.yaml")
    code, output = workshop.run("check")
    assert code == 1
    assert "verben.yaml:1:11: error: no prompts in 'xx' yet" in output
