"""The words of the terminal quiz and of its statistics in a language.

In templates, `{name}` is replaced by a value; the comment says which values there are. A message
whose wording depends on a number is a function.

These are named tuples, which are created five times as fast as dataclasses: every command loads
them.
"""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

Unit: TypeAlias = Literal["second", "minute", "hour", "day", "month", "year"]

Amount: TypeAlias = Callable[[float, Unit], str]
"""Makes the words for an amount of time; only months and years have a decimal."""

Count: TypeAlias = Callable[[int], str]


class DifferenceWords(NamedTuple):
    """How a typed answer differs from the right one. They become parts of a sentence."""

    replaced: str  # {wrong}, {right}
    missing: str  # {text}, {before}: what precedes the gap
    missing_first: str  # {text}
    missing_space: str  # {before}
    extra: str  # {text}
    extra_space: str
    list_separator: str = "; "


class HelpWords(NamedTuple):
    """The help of a session. Each key is listed with its text."""

    answering: tuple[str, ...]  # sentences before the ratings
    ratings: tuple[str, str, str, str]  # again, hard, good, easy
    commands_intro: str
    commands: Mapping[str, str]  # undo, suspend, bury, edit, play, view, help, quit
    typing: str  # a sentence after the commands


class MessageWords(NamedTuple):
    """Messages before, between and after questions; each is shown as a sentence.

    A first letter may be lower case, and a full stop is added where no mark ends the message.
    """

    # Before the first question.
    today: str  # {questions}, {remaining}
    today_limited: str  # the same, and {limit}: how many of them are asked now
    practise: str  # {questions}
    of_deck: str  # {deck}, {remaining}: where there are several decks
    takes: str  # {time}: how long the session will take, about
    behind: Callable[[int, int], str]  # overdue questions, and days of the most overdue one
    put_off: Callable[[int, int], str]  # questions put off, of how many due ones
    catching_up: Callable[[int, int, int, bool], str]  # due questions, those of today, days until
    # all are asked in time, and whether new questions wait until then
    until: Callable[[int, int], str]  # new questions, and those of a day; {date}
    until_missed: Callable[[int, int, int, int], str]  # new questions, those that a day would need,
    # those that --new gives it, and those that are left; {date}
    until_crowded: Count  # of new questions that are left; {date}
    until_today: str  # {date}
    until_over: str  # {date}
    skipped: Callable[[int, int], str]  # the numbers of skipped facts and of errors
    unreadable: Count  # of errors, where no fact could be read well enough to be skipped
    gone: Count  # of facts that the history knows and the decks no longer have
    other_namespace: str  # {deck}, {namespace}: the one with which the deck was studied before
    no_namespace: str  # {deck}: it was studied before without a namespace, and has one now
    other_id: str  # {deck}, {id}: the id with which the deck was studied before
    pictures_left_out: Count  # of questions about pictures that cannot be shown here
    from_devices: str  # {answers}: what a folder had of the learner's other devices
    in_future: str  # {answers}: dated by a wrong clock; their questions come back after that time
    # If there is no question.
    nothing_due: str
    nothing_due_filtered: str
    nothing_to_practise: str
    nothing_to_practise_filtered: str
    more_new: str
    postponed: Count  # of questions
    reviews_done: Count  # of due questions for which today has no room
    next_due: Callable[[int, int], str]  # a number of questions, and in how many days
    cram: str
    # Between questions.
    early: str
    time_up: str
    leech: str  # {times}
    elsewhere: str
    suspended: str
    buried: str
    answer_undone: str  # an answer that was not rated yet
    undone: str
    unsuspended: str
    suspended_again: str
    unburied: str
    nothing_to_undo: str
    with_colon: str  # {typed}: what may be a command or an answer; {command}, {key}
    not_saved: str  # {problem}
    not_edited: str  # {problem}: one of the following
    no_fact: str
    no_editor: str  # {file}, {line}
    bad_editor: str  # {problem}, {file}, {line}
    editor_not_started: str  # {editor}, {problem}, {file}, {line}
    editor_failed: str  # {editor}, {code}
    no_sound: str
    no_player: str  # {path}
    not_played: str  # {path}, {problem}
    no_picture: str
    no_viewer: str  # {path}
    not_opened: str  # {path}, {problem}
    picture_left_out: str  # {path}, {problem}: a question that was to be asked
    # After the last one.
    farewell: str  # {answers}, {time}, {ratings}
    farewell_rating: str  # {count}, {rating}
    right: str  # {right}, {wrong}: numbers of answers
    missed: str  # before the missed questions, with a colon
    coming: Callable[[int, int], str]  # questions due tomorrow, and within seven days
    known_then: Callable[[int, int], str]  # questions known, and how many there are; {date}
    known_if_stopped: str  # {known}
    streak: Count  # of days


class LineWords(NamedTuple):
    """The lines of the mode for pipes and screen readers."""

    question: str  # {number}, {kind}, {remaining}
    question_new: str  # the same, of a question that was never asked
    type_answer: str
    recall_answer: str
    choose_answer: str  # {options}: how many
    expected_option: str  # {options}
    verdict: str  # {verdict}
    verdict_remark: str  # {verdict}, {remark}
    your_answer: str  # {answer}
    answer: str  # {answer}
    points: str  # {points}
    difference: str  # {difference}
    note: str  # {text}
    according_to: str  # {text}
    source: str  # {text}
    picture: str  # {alt}, {path}
    picture_opened: str  # the same, of one that the key v opens
    sound: str  # {alt}, {path}
    recall_points: str
    expected_points: str  # {points}: how many
    rate_proposed: str  # {ratings}, {rating}
    rating: str  # {key}, {rating}
    rating_interval: str  # {key}, {rating}, {interval}
    expected_rating: str
    saved: str  # {rating}
    saved_interval: str  # {rating}, {back}
    try_again: str


class ScreenWords(NamedTuple):
    """What is on a screen around a question. `typed` and `expected` are set below each other."""

    new: str  # {kind}
    choose: str  # {options}: how many
    reveal: str
    rate: str  # the keys, where another one was pressed
    unknown: str  # {key}: the key that begins a command
    remark: str  # {remark}, after a verdict
    yours: str
    typed: str
    expected: str
    answer: str
    note: str
    according_to: str
    source: str
    picture: str  # {alt}, {path}
    picture_opened: str  # the same, of one that the key v opens
    opens: str  # below a picture that is shown
    not_drawn: str  # {path}, {problem}: instead of it
    sound: str  # {alt}, {path}
    recall_points: str  # {points}: how many
    expected_points: str  # {points}
    saved_interval: str  # {rating}, {back}
    try_again: str
    practise_missed: str


class StatsWords(NamedTuple):
    """The headings and labels of the statistics."""

    stages: tuple[str, ...]  # new, learning, young, mature, suspended, said of questions
    known: str
    unreviewed: str  # {date}: how the number of those known on that later day is meant
    since: str  # {date}: a day with its year
    answers: str  # {answers}, {time}
    answers_each: str  # {answers}, {time}, {each}
    longest_streak: str  # {days}
    retention: str  # the headings
    due: str  # {days}: 30
    calendar: str
    by_month: str
    by_interval: str
    ratings: str
    hours: str
    decks: str
    kinds: str
    parts: str
    hardest: str
    recent: str  # {days}: 30
    ever: str
    true: str  # the heads of columns
    desired: str
    reviews: str
    known_head: str
    answers_head: str
    questions_head: str
    seen: str
    of: str
    time: str
    share: str  # {}: a percentage
    no_share: str
    more: str  # {command}
    title: str  # of a page
    as_of: str  # {date}
    table: str  # the numbers of a chart
    nothing_due: str
    today: str
    tomorrow: str
    date: str  # {day}: a number, or `DateWords.first_day`; {month}
    months: tuple[str, ...]  # short, January first
    weekdays: tuple[str, ...]  # short, Monday first
    shade: str  # {shade}, {number}
    forgotten: str  # {question}, {lapses}, {reviews}, {recall}
    not_learned: str  # {question}, {recall}
    months_of_day: tuple[str, ...] = ()  # the short months after a day, if they are others


class QuizWords(NamedTuple):
    """All words of the quiz.

    `commands` and `ratings` are also what a learner can type in lines, beside the keys. `keys` are
    the letters that a keyboard of the language types with the keys of our commands, each with the
    Latin letter, so that learners need not switch it.
    """

    verdicts: Mapping[str, str]  # accept, partial, reject
    ratings: tuple[str, str, str, str]  # again, hard, good, easy, as within a sentence
    commands: Mapping[str, str]  # undo, suspend, bury, edit, play, view, help, quit
    key_names: Mapping[str, str]  # enter, space, tab, backspace
    all_points: str  # beside the key a
    questions: Count
    answers: Count
    points: Count
    remaining: Callable[[int, int, int], str]  # questions due, new and to repeat
    duration: Amount
    short_duration: Amount
    back_in: Amount  # when a question comes back
    difference: DifferenceWords
    help: HelpWords
    messages: MessageWords
    lines: LineWords
    screen: ScreenWords
    stats: StatsWords
    keys: Mapping[str, str] = {}
    list_separator: str = "; "
