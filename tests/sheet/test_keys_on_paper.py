"""Each key, read back from the PDF, is what the facts say."""

import re
from pathlib import Path

import pytest

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.reader.decks import read_decks
from quizgen.sheet.solution import noted
from quizgen.values.dates_shown import phrase_when
from tests.sheet.printing import GREAT_TERROR, printed, quizgen, straight

pytestmark = pytest.mark.slow

(DECK,) = read_decks([GREAT_TERROR]).decks
QUESTIONS = {
    f"{DECK.id}/{question.origin.origin_id}/{question.slot}": question
    for question in DECK.questions
}

Asked = list[tuple[int, list[Question]]]
"""Items of a sheet: their number, and the questions they were made of."""

SOURCE = re.compile(
    r" (?:Review of Rogovin, Stalin's Terror of 1937-1938 \(2009\), ¶ |Rogovin 2009, pp?\. )"
    r"\d+(?:(?:, |–)\d+)*(?:, cited in the review of Rogovin.s book)?"
)
"""A source of the deck, as the key shows it."""

seeds = pytest.mark.parametrize("seed", ["1", "2"])


def sheet(folder: Path, seed: str, item_type: str, count: int) -> tuple[Asked, str, str]:
    """The items of a sheet of one type, the text of the sheet, and that of its key."""
    options = (GREAT_TERROR, "--types", item_type, "--questions", str(count), "--seed", seed)
    listing = quizgen("sheet", *options, "--dry-run")[1]
    lines = re.findall(
        rf"^((?:great-terror/\S+ )+)# (\d+)\. {item_type}, \d+ mark", listing, re.MULTILINE
    )
    pages = [straight(page) for page in printed(folder, *options)]
    ends = r" (Key: )?Version A · seed .+? page \d+ of \d+$"
    texts = {"sheet": "", "key": ""}
    for page in pages:
        end = re.search(ends, page)
        assert end
        # A line may end after a hyphen.
        texts["key" if end[1] else "sheet"] += page[: end.start()].replace("- ", "-") + " "
    asked = [(int(number), [QUESTIONS[name] for name in names.split()]) for names, number in lines]
    assert len(asked) == count
    # The table of short answers is before the first heading.
    heading = languages.words("en").sheet.headings[item_type]
    key = texts["key"].partition(f" {heading} ")[2]
    if item_type in ("argument", "matching", "ordering", "gaps"):
        # An item that may be split has its marks first.
        key = re.sub(r"(?<!\S)(\d+) \d+ marks?", r"\1 ", f" {key}")
    return asked, texts["sheet"], without_notes(f" {' '.join(key.split())} ", asked)


def without_notes(key: str, asked: Asked) -> str:
    """The key, in which the notes of all facts that have one stood."""
    notes = {noted(question.origin.note) for _, questions in asked for question in questions}
    for note in filter(None, notes):
        words = " ".join(note.text.split())
        assert words in key, words
        key = key.replace(f" {words}", "")
    return key


def answers(question: Question) -> list[str]:
    """The answer as it is shown, or each of its points."""
    answer = question.answer.shown()
    return [
        " ".join(straight(each.text).split())
        for each in (answer if isinstance(answer, tuple) else (answer,))
    ]


def said(question: Question) -> str:
    """The answer, which is one."""
    (answer,) = answers(question)
    return answer


def after(text: str, number: int, start: str) -> str:
    """What follows in a text after a number and the start of a question."""
    _, found, rest = text.partition(f" {number} {straight(start)}")
    assert found, f"{number} {start}: {text}"
    return rest


def rows_of(key: str, number: int, marks: str) -> list[tuple[str, str]]:
    """The rows of an item in the key: its mark, which is one of `marks`, and what belongs there."""
    rows = []
    for each in SOURCE.split(after(key, number, ""))[:-1]:
        # What comes first is another source of the row before, or to whom it ascribes it.
        row = re.fullmatch(rf"(?: ; .+?)? ([{marks}]) (.+)", f" {each.strip()}")
        assert row, each
        rows.append((row[1], row[2]))
    return rows


@seeds
def test_the_letter_of_a_choice_stands_before_the_right_option(tmp_path: Path, seed: str) -> None:
    asked, text, key = sheet(tmp_path, seed, "choice", 12)
    for number, (question,) in asked:
        options = after(text, number, question.prompt.text).split(" / 1")[0]
        assert re.search(r" A .+ B .+ C .+", options)
        right = re.match(r"(?: .+?)?? ([ABC]) (.+)", after(key, number, question.prompt.text))
        assert right
        answer = next(each for each in answers(question) if right[2].startswith(each))
        assert f" {right[1]} {answer}" in options


@seeds
def test_what_is_false_gets_a_correction_and_what_is_true_is_right(
    tmp_path: Path, seed: str
) -> None:
    asked, text, key = sheet(tmp_path, seed, "true-false", 12)
    statements = re.findall(r"(\d+) (.+?) true false / 1", text.partition(" two. ")[2])
    verdicts = set()
    for (number, (question,)), (stated, statement) in zip(asked, statements, strict=True):
        assert int(stated) == number
        verdict, _, rest = after(key, number, statement).strip().partition(" ")
        right = [said(question)]
        if isinstance(question.answer, DateAnswer):
            # As in a sentence: "from the 1970s to 1998".
            right.append(phrase_when(question.answer.when))
        right += [each[:1].upper() + each[1:] for each in right]
        is_true = any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", statement) for each in right)
        assert verdict == ("true" if is_true else "false")
        correction = SOURCE.split(f" {rest}")[0]
        assert correction == "" if is_true else any(each in correction for each in right)
        verdicts.add(verdict)
    assert verdicts == {"true", "false"}


@seeds
@pytest.mark.parametrize("item_type", ["short", "number", "date"])
def test_what_is_to_be_written_stands_in_the_key_behind_its_question(
    tmp_path: Path, seed: str, item_type: str
) -> None:
    asked, text, key = sheet(tmp_path, seed, item_type, 8)
    for number, (question,) in asked:
        assert not after(text, number, question.prompt.text).startswith(f" {said(question)}")
        assert after(key, number, question.prompt.text).startswith(f" {said(question)}")


@seeds
def test_each_ground_of_an_argument_earns_a_mark(tmp_path: Path, seed: str) -> None:
    asked, _, key = sheet(tmp_path, seed, "argument", 5)
    for number, (question,) in asked:
        scheme = " ".join(f"+1 {point}" for point in answers(question))
        assert after(key, number, question.prompt.text).startswith(f" {scheme}")


@seeds
def test_what_is_matched_belongs_together(tmp_path: Path, seed: str) -> None:
    ((number, questions),), text, key = sheet(tmp_path, seed, "matching", 1)
    rows = rows_of(key, number, "A-F")
    for question, (letter, pair) in zip(questions, rows, strict=True):
        left, _, right = pair.partition(" – ")
        assert said(question) in (left, right)
        assert f" {letter} {right} " in text or f" {right} {letter} " in text
    assert len({letter for letter, _ in rows}) == len(questions)


@seeds
def test_events_are_numbered_in_the_order_of_their_dates(tmp_path: Path, seed: str) -> None:
    ((number, questions),), text, key = sheet(tmp_path, seed, "ordering", 1)
    dates = {said(each): each.answer for each in questions}
    rows = rows_of(key, number, "1-5")
    found = [(event.rpartition(": ")) for _, event in rows]
    starts = [
        answer.when.moments[0].earliest
        for _, _, date in found
        if isinstance(answer := dates[date], DateAnswer)
    ]
    assert [rank for rank, _ in rows] == ["1", "2", "3", "4", "5"][: len(questions)]
    assert starts == sorted(set(starts))
    as_printed = sorted(found, key=lambda row: text.index(row[0]))
    assert as_printed != found, "they stand in order already"


@seeds
def test_the_words_of_the_bank_fill_the_gaps_they_come_from(tmp_path: Path, seed: str) -> None:
    asked, text, key = sheet(tmp_path, seed, "gaps", 1)
    ((number, questions),) = asked
    bank, _, statements = after(text, number, "").partition(" a ")
    rows = rows_of(key, number, "a-f")
    assert [letter for letter, _ in rows] == list("abcdef")[: len(questions)]
    for question, (_, filled) in zip(questions, rows, strict=True):
        assert said(question) in bank
        assert said(question) in filled
        assert filled not in statements
