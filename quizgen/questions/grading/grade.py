"""Grading by answer type: how what was typed compares with an answer."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, overload

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.grading.asked_words import without_asked_words
from quizgen.questions.grading.dates.dates import grade_date
from quizgen.questions.grading.dates.days_of_the_year import ONLY_YEAR, in_leap_year
from quizgen.questions.grading.dates.typed_centuries import CENTURY, is_century
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.figures import TermFigure, figures_of, form_of, without_figures
from quizgen.questions.grading.groups import (
    groups_of,
    has_all_of_group,
    others_than_groups,
    sexes_of_group,
    shared_family,
)
from quizgen.questions.grading.guesses import answer_alone
from quizgen.questions.grading.length import is_readable
from quizgen.questions.grading.lists import grade_list, lists_of
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.names import grade_name
from quizgen.questions.grading.numbers.numbers import grade_number
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_amounts import is_share_alone
from quizgen.questions.grading.numbers.typed_counts import is_count
from quizgen.questions.grading.numbers.typed_figures import FRACTION_ALONE
from quizgen.questions.grading.plain_text import plain_cased
from quizgen.questions.grading.prepositions import grade_led, is_led_otherwise
from quizgen.questions.grading.siblings import is_family_alone, may_be_siblings, without_siblings
from quizgen.questions.grading.unreadable import gives_up, other_form
from quizgen.questions.grading.verdict import NO_FIGURE, Remark, Verdict, best_verdict
from quizgen.values.comparable import comparable


@overload
def grade(
    answer: NameAnswer | DateAnswer | NumberAnswer,
    typed: str,
    names: Names,
    *,
    era_unsaid: bool = False,
) -> Verdict: ...


@overload
def grade(
    answer: Answer, typed: str, names: Names, *, era_unsaid: bool = False
) -> Verdict | None: ...


def grade(answer: Answer, typed: str, names: Names, *, era_unsaid: bool = False) -> Verdict | None:
    """How a typed answer compares with the right one; None if only a person can tell.

    `names` are all names that the decks ask for, so that none is taken for another. `era_unsaid`
    says that nobody has to type "BC": no date of the decks is after Christ (see `is_era_unsaid`).
    """
    verdict = _grade_as_typed(answer, typed, names, era_unsaid)
    if verdict is None or verdict.outcome == "accept" or verdict.gives_up:
        return verdict
    if not is_readable(typed):
        return verdict
    alone = answer_alone(typed)
    bare = without_asked_words(answer, alone or typed) if isinstance(answer, TermAnswer) else ""
    others = [_grade_as_typed(answer, text, names, era_unsaid) for text in (alone, bare) if text]
    return best_verdict((*filter(None, others), verdict))


def _grade_as_typed(answer: Answer, typed: str, names: Names, era_unsaid: bool) -> Verdict | None:
    """The same of all that was typed."""
    verdict = _GRADERS[type(answer)](answer, typed, names, era_unsaid)
    if verdict is None or verdict.outcome != "reject" or not is_readable(typed):
        return verdict
    if not typed.strip():
        return Verdict("reject", verdict.expected)
    if gives_up(typed):
        return Verdict("reject", verdict.expected, Remark("gives-up"))
    code = None if verdict.remark else other_form(answer, typed, form_of(answer))
    return Verdict("reject", verdict.expected, Remark(code)) if code else verdict


def _grade_person(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """A name, which may be that of several people: each of them is a part of it."""
    groups = groups_of(answer) if is_readable(typed) else ()
    if not groups:
        return grade_name(answer, typed, names)
    family = shared_family(answer)
    if family:
        typed, sex = without_siblings(typed)
        if sex and not may_be_siblings(sex, sexes_of_group(answer)):
            # Orville and Wilbur are no Wright sisters.
            return Verdict("reject", answer.name)
    whole = grade_name(answer, typed, names)
    listed = (
        grade_list(group, typed, lambda one, said: grade_name(one, said, names)) for group in groups
    )
    found = [verdict for verdict in listed if verdict]
    if others := others_than_groups(answer):
        found.append(replace(grade_name(others, typed, names), expected=answer.name))
    is_family = family and is_family_alone(typed, family)
    if whole.outcome == "accept" and not (is_family or has_all_of_group(answer, typed)):
        # "Crick" is no family name of "Watson and Crick".
        whole = Verdict("partial", answer.name, Remark("part-of-term"))
    return best_verdict((*found, whole))


def _grade_term(answer: TermAnswer, typed: str, names: Names, era_unsaid: bool) -> Verdict:
    """A term, perhaps behind a preposition, or the things that it lists."""
    if is_readable(typed) and is_led_otherwise(answer, typed):
        return Verdict("reject", answer.name)
    found = [_grade_one_term(answer, typed, names, era_unsaid)]
    if found[0].outcome != "accept" and is_readable(typed):

        def grade_part(part: TermAnswer, said: str) -> Verdict:
            return _grade_one_term(part, said, names, era_unsaid)

        lists = (grade_list(listed, typed, grade_part) for listed in lists_of(answer))
        parts = (grade_led(answer, typed, grade_part), *lists)
        found += [verdict for verdict in parts if verdict]
    verdict = best_verdict(found)
    is_other = verdict.outcome == "accept" and verdict.is_form
    return replace(verdict, outcome="partial") if answer.inflected and is_other else verdict


def _grade_one_term(answer: TermAnswer, typed: str, names: Names, era_unsaid: bool) -> Verdict:
    """A term as a date or a number if it is one, and what was typed can be read as such."""
    figures = (each for each in figures_of(answer) if _is_of_count(each, typed))
    graded = [_grade_figure(figure, typed, names, era_unsaid) for figure in figures]
    found = [verdict for verdict in graded if verdict]
    if not found:
        return grade_name(answer, typed, names)
    if not is_share_alone(typed) and (others := without_figures(answer)):
        found.append(grade_name(others, typed, names))
    return best_verdict(found)


def _is_of_count(figure: TermFigure, typed: str) -> bool:
    """Whether what was typed may be the number of what a figure counts, if it counts anything."""
    number = figure.meanings[0]
    is_open = isinstance(number, NumberAnswer) and None in (
        number.quantity.low,
        number.quantity.high,
    )
    return not figure.counts or is_count(typed, figure.counts, open_ended=is_open)


def _grade_figure(figure: TermFigure, typed: str, names: Names, era_unsaid: bool) -> Verdict | None:
    """How a text fits a date or a number; None if it cannot be read as one."""
    shown, said = _figures_in(figure.text), _figures_in(typed) if is_readable(typed) else ""
    if said == shown:
        return Verdict("accept", figure.text)
    # A day without its year is no other term where only a date is asked for.
    unread = NO_FIGURE - {"no-year"} if len(figure.meanings) == 1 else NO_FIGURE
    if figure.yearly:
        typed, unread = in_leap_year(typed), unread | ONLY_YEAR
    for meaning in figure.meanings:
        verdict = grade(meaning, typed, names, era_unsaid=era_unsaid)
        if isinstance(meaning, DateAnswer) and verdict.outcome == "accept":
            verdict = _of_open_period(meaning, typed) or verdict
        elif isinstance(meaning, DateAnswer) and is_century(meaning.when):
            # "Le 18e" is enough where a century is asked for.
            whole = grade(meaning, f"{typed} {CENTURY}", names, era_unsaid=era_unsaid)
            verdict = best_verdict((verdict, whole))
        if not (verdict.remark and verdict.remark.code in unread):
            outcome = verdict.outcome
            if outcome == "accept" and all(map(FRACTION_ALONE.fullmatch, (shown, said))):
                # 6/8 is as much as 3/4, but another time, and not in lowest terms.
                outcome = "partial"
            return replace(verdict, outcome=outcome, expected=figure.text)
    return None


def _of_open_period(answer: DateAnswer, typed: str) -> Verdict | None:
    """The verdict on a date without the word that makes it open, or with another one: after 1945.

    None if neither is so.
    """
    when = answer.when
    own = (when.open_start, when.open_end)
    said = {
        (each.when.open_start, each.when.open_end)
        for each in readings(typed, when.moments[0].year)
        if each.when.open_start or each.when.open_end
    }
    if own == (False, False) or own in said:
        return None
    if said:
        return Verdict("reject", answer.shown().text)
    return Verdict("partial", answer.shown().text, Remark("part-of-term"))


def _figures_in(text: str) -> str:
    """A text with its exponents behind a caret, without spaces; the case of a unit may matter."""
    return plain_cased(without_superscripts(text)).replace(" ", "")


def _grade_text(answer: TextAnswer, typed: str, _: Names, __: bool) -> Verdict | None:
    """Word for word it is right; anything else only a person can judge."""
    if typed.strip() and comparable(typed) in answer.accepted():
        return Verdict("accept", answer.text.text)
    return None


_GRADERS: Mapping[type, Callable[[Any, str, Names, bool], Verdict | None]] = {
    NameAnswer: lambda answer, typed, names, _: _grade_person(answer, typed, names),
    TermAnswer: _grade_term,
    DateAnswer: lambda answer, typed, _, unsaid: grade_date(answer, typed, era_unsaid=unsaid),
    NumberAnswer: lambda answer, typed, _, __: grade_number(answer, typed),
    TextAnswer: _grade_text,
    PointsAnswer: lambda *_: None,
}
