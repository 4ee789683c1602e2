"""English: the words of the quiz."""

from functools import partial

from quizgen.languages.en.plurals import counted
from quizgen.languages.en.quiz_messages import HELP, MESSAGES
from quizgen.languages.en.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit
from quizgen.languages.written_numbers import grouped

_LINES = LineWords(
    question="Question {number}. {kind}. {remaining}.",
    question_new="Question {number}. {kind}. New. {remaining}.",
    type_answer="Type the answer; an empty line shows it.",
    recall_answer="Recall the answer; an empty line shows it.",
    choose_answer="Answer with a number from 1 to {options}; an empty line shows the answer.",
    expected_option="Expected a number from 1 to {options}. Type ? for help.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Your answer: {answer}",
    answer="Answer: {answer}",
    points="Answer, {points}:",
    difference="Difference: {difference}.",
    note="Note: {text}",
    according_to="According to: {text}",
    source="Source: {text}",
    picture="Picture: {alt} ({path})",
    picture_opened="Picture: {alt} ({path}); v opens it",
    sound="Sound: {alt} ({path}); p plays it",
    recall_points=(
        "Which points did you recall? Type their numbers, or a for all; an empty line means none."
    ),
    expected_points="Expected numbers from 1 to {points}. Type ? for help.",
    rate_proposed="Rate it: {ratings}. An empty line means {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Expected a rating from 1 to 4. Type ? for help.",
    saved="Saved: {rating}.",
    saved_interval="Saved: {rating}, {back}.",
    try_again="An empty line tries again; :q quits.",
)


_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "month": "mo",
    "year": "y",
}


def _short_duration(number: float, unit: Unit) -> str:
    return f"{grouped(number)} {_SHORT_UNITS[unit]}"


def _remaining(due: int, new: int, again: int) -> str:
    return f"{due} due, {new} new" + (f", {again} to repeat" if again else "")


_DIFFERENCE = DifferenceWords(
    replaced="“{wrong}” should be “{right}”",
    missing="“{text}” is missing after “{before}”",
    missing_first="“{text}” is missing at the beginning",
    missing_space="a space is missing after “{before}”",
    extra="“{text}” should not be there",
    extra_space="a space should not be there",
)

_SCREEN = ScreenWords(
    new="{kind}, new",
    choose="1-{options} chooses, Enter or Space shows the answer, ? helps",
    reveal="Enter or Space shows the answer, ? helps",
    rate="1-4 rates, Enter or Space takes the rating in [ ], ? helps",
    unknown="That key does nothing here; {key} begins a command",
    remark=": {remark}",
    yours="Yours:",
    typed="Typed:",
    expected="Expected:",
    answer="Answer:",
    note="Note:",
    according_to="According to:",
    source="Source:",
    picture="Picture: {alt} ({path})",
    picture_opened="Picture: {alt} ({path}); v opens it",
    opens="v opens it",
    not_drawn="{path} cannot be shown: {problem}",
    sound="Sound: {alt} ({path}); p plays it",
    recall_points="Which did you recall? (1-{points}, a all, Enter none)",
    expected_points="Expected numbers from 1 to {points}, or a for all",
    saved_interval="{rating}, {back}",
    try_again="Enter tries again, :q quits",
    practise_missed="Enter practises what you missed now, :q ends",
)

QUIZ = QuizWords(
    verdicts={"accept": "Right", "partial": "Partly right", "reject": "Wrong"},
    ratings=("again", "hard", "good", "easy"),
    commands={
        "undo": "undo",
        "suspend": "suspend",
        "bury": "bury",
        "edit": "edit",
        "play": "play",
        "view": "view",
        "help": "help",
        "quit": "quit",
    },
    key_names={"enter": "Enter", "space": "Space", "tab": "Tab", "backspace": "Backspace"},
    all_points="all",
    questions=partial(counted, noun="question"),
    answers=partial(counted, noun="answer"),
    points=partial(counted, noun="point"),
    remaining=_remaining,
    duration=counted,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"back in {counted(number, unit)}",
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
)
