"""The words of a sheet on a screen, by language, beside those that it shares with paper."""

from collections.abc import Mapping

from quizgen.record import record


@record(kw_only=True)
class WebWords:
    """The words of one language; `{name}` stands for what is filled in."""

    instructions: Mapping[str, str]  # of the sections, by type of item
    summary: str
    answer: str
    choose: str
    words: str
    earlier: str
    later: str
    moved: str
    check: str
    check_empty: str
    check_all: str
    really_all: str
    again: str
    really_again: str
    right: str
    partly: str
    wrong: str
    no_answer: str
    row_right: str
    row_wrong: str
    had_it: str
    yes: str
    half: str
    no: str
    had_points: str
    earned: str
    checked: str
    score: str
    to_mend: str
    not_kept: str
    needs_script: str


WEB_WORDS = {
    "en": WebWords(
        instructions={
            "choice": "One answer is right.",
            "true-false": "Is it so, or not?",
            "gaps": "Each gap takes one of the words; one word is left over.",
            "matching": "Choose the letter that belongs to each; one letter is left over.",
            "ordering": "Move them: the earliest first.",
            "short": "A few words are enough.",
            "number": "Write a number, in digits or in words.",
            "date": "As exactly as you can, in any usual way.",
            "argument": "Write down the points; each is worth a mark.",
        },
        summary="Your score",
        answer="Your answer to question {number}",
        choose="choose",
        words="Words",
        earlier="Move up: {event}",
        later="Move down: {event}",
        moved="{event}: now {place} of {places}",
        check="Check",
        check_empty="Nothing answered: show what is right",
        check_all="Check all and show the score",
        really_all="Not answered yet: {empty}. Show what is right all the same?",
        again="Start again",
        really_again="Clear all answers and start again?",
        right="Right",
        partly="Partly right",
        wrong="Wrong",
        no_answer="No answer",
        row_right="right",
        row_wrong="wrong",
        had_it="Did you have it?",
        yes="yes",
        half="half",
        no="no",
        had_points="Which of them did you have?",
        earned="{earned} of {marks}",
        checked="{checked} of {items} questions checked, {earned} of {marks} marks",
        score="Score: {earned} of {marks} marks, {percent} %",
        to_mend="To look at again: ",
        not_kept="This browser keeps no answers: they will be lost when the page is closed.",
        needs_script="Without JavaScript, this page can be read and printed; it does not mark.",
    )
}
"""By language code."""
