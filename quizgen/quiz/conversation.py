"""A session from the first question to the last: ask, judge, rate, write down."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.questions.grading.verdict import Outcome, Verdict
from quizgen.quiz.durations import due_words
from quizgen.quiz.frontend import (
    Ended,
    Frontend,
    Judged,
    PickedOption,
    Reply,
    Revealed,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.history import AnsweredElsewhere
from quizgen.quiz.log import Key, LogRow, Mode
from quizgen.quiz.reply_parsing import command_of
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session, next_states, review_row

Given = TypeVar("Given")

LEECH = 8
"""Lapses that make a leech, which is then pointed out every `LEECH // 2` lapses, as in Anki."""

PROPOSED = {"accept": Rating.GOOD, "partial": Rating.HARD, "reject": Rating.AGAIN}


def converse(session: Session, frontend: Frontend) -> None:
    """Ask until nothing is left or the time is up.

    Every rating is written down before the next question is asked. Raises Ended when the learner
    leaves, Unusable when the history cannot be written and they do not want to try again.
    """
    began = session.time()
    minutes = session.options.minutes
    told = False
    while (key := session.next()) is not None:
        if minutes is not None and session.time() - began >= minutes * 60_000:
            frontend.say("the time is up")
            return
        if not told and session.queue.is_early(session.time()):
            frontend.say("nothing else is left: what was to come later today comes now")
            told = True
        before = session.history.reviews(key)
        turn = _turn(session, key, before)
        try:
            _put(session, frontend, key, turn, before)
        except _Wanted as wanted:
            _OBEYED[wanted.command](session, frontend, turn)
        for line in session.fact_filter.settle():
            frontend.say(line)


class _Wanted(Exception):
    """The learner wants something else than to go on with the question."""

    def __init__(self, command: SessionCommand) -> None:
        self.command = command


class _TakenBack(Exception):
    """The learner takes an answer back that was judged, and not yet rated."""


def _turn(session: Session, key: Key, before: Sequence[LogRow]) -> Turn:
    """What a frontend is to show of a question that has been reviewed `before`."""
    question = session.library.question(key)
    shown = question.answer.shown()
    points = len(shown) if isinstance(shown, tuple) else 0
    by_nature: Mode = "type" if question.answer.typeable else "reveal"
    mode = session.mode or by_nature
    choice = None
    if mode == "choose":
        from quizgen.questions.choices import choose

        seed = f"{session.day()} {len(before)}"
        choice = choose(question, session.library.pool(key.deck), seed=seed)
        mode = "choose" if choice else by_nature
    left = session.queue.left(session.time())
    return Turn(question, mode, choice, points, session.queue.asked + 1, left, new=not before)


def _put(
    session: Session, frontend: Frontend, key: Key, turn: Turn, before: Sequence[LogRow]
) -> None:
    """Put one question, and write down how it went."""
    began = session.time()
    frontend.ask(turn)
    session.fact_filter.begin()
    session.library.preload(choices=session.mode == "choose")
    reply = _heed(frontend, partial(_reply, session, frontend, turn))
    judged = _judge(session, turn, reply)
    frontend.judge(turn, judged)
    proposed = PROPOSED[judged.verdict.outcome] if judged.verdict else None
    states = next_states(session, key, before)
    said = {rating: due_words(state) for rating, state in states.items()}

    def write(rating: Rating) -> None:
        row = replace(
            session.row(key, "review"),
            mode=turn.mode,
            typed=_typed(turn, judged),
            verdict=judged.verdict.outcome if judged.verdict else None,
            taken=max(0, session.time() - began),
        )
        row = review_row(session, row, before, rating, states[rating])
        _write(session, frontend, row, said[rating])

    try:
        if turn.points and not turn.choice:
            recalled = _said_of_it(session, frontend, turn, lambda: frontend.recalled(turn))
            proposed = of_points(len(recalled), turn.points)
        shown = {} if session.options.cram else said
        rating = _said_of_it(session, frontend, turn, lambda: frontend.rate(proposed, shown))
    except _TakenBack:
        frontend.say("your answer is taken back")
        return
    except Ended:
        if proposed:
            # The answer has been given and judged: to leave now must not lose it.
            write(proposed)
        raise
    write(rating)


def _said_of_it(
    session: Session, frontend: Frontend, turn: Turn, asking: Callable[[], Given | SessionCommand]
) -> Given:
    """What the learner says of an answer that was judged. Raises _TakenBack if they take it back.

    To edit the fact meanwhile costs nothing of the answer.
    """
    while True:
        try:
            return _heed(frontend, asking)
        except _Wanted as wanted:
            if wanted.command is SessionCommand.UNDO:
                raise _TakenBack from wanted
            if wanted.command is not SessionCommand.EDIT:
                raise
            _edit(session, frontend, turn)


def _heed(frontend: Frontend, asking: Callable[[], Given | SessionCommand]) -> Given:
    """What the learner gives when asked; help is given as often as it is wanted."""
    given = asking()
    while given is SessionCommand.HELP:
        frontend.help()
        given = asking()
    if given is SessionCommand.QUIT:
        raise Ended
    if isinstance(given, SessionCommand):
        raise _Wanted(given)
    return given


def _reply(session: Session, frontend: Frontend, turn: Turn) -> Reply | SessionCommand:
    """The learner's reply; a command's letter typed alone is the command, unless it is right."""
    reply = frontend.reply(turn)
    if isinstance(reply, TypedReply) and (command := command_of(reply.text)):
        verdict = _judge(session, turn, reply).verdict
        if verdict is None or verdict.outcome == "reject":
            return command
    return reply


def of_points(recalled: int, points: int) -> Rating:
    """The rating that a list recalled in part deserves: all Good, half or more Hard."""
    if recalled == points:
        return Rating.GOOD
    return Rating.HARD if recalled * 2 >= points else Rating.AGAIN


def _judge(session: Session, turn: Turn, reply: Reply) -> Judged:
    if turn.choice:
        right = turn.choice.options[turn.choice.key].text
        picked = isinstance(reply, PickedOption) and reply.option == turn.choice.key
        outcome: Outcome = "accept" if picked else "reject"
        return Judged(reply, Verdict(outcome, right))
    answer = turn.question.answer
    if isinstance(reply, TypedReply) and reply.text.strip():
        return Judged(reply, session.library.grade(answer, reply.text))
    if answer.typeable and turn.mode == "type":
        # Nothing was typed: the learner does not know.
        return Judged(Revealed(), Verdict("reject", ""))
    return Judged(reply, None)


def _typed(turn: Turn, judged: Judged) -> str | None:
    """What the learner typed, or the text of the option that was picked."""
    if isinstance(judged.reply, TypedReply):
        return judged.reply.text
    if isinstance(judged.reply, PickedOption) and turn.choice:
        return turn.choice.options[judged.reply.option].text
    return None


def _write(session: Session, frontend: Frontend, row: LogRow, interval: str) -> None:
    """Write a rating down, and let the question come again today if it is to."""
    key = row.key
    rating = Rating(row.rating or 0)
    if not _keep(session, frontend, row):
        return
    session.queue.asked += 1
    session.queue.remove(key)
    session.ratings[rating] += 1
    if row.what == "cram":
        if rating is Rating.AGAIN:
            session.queue.repeat(key, row.at + 60_000)
        frontend.kept(rating, "")
        return
    if row.phase != "review":
        session.queue.repeat(key, row.at + (row.delay or 0) * 1000)
    frontend.kept(rating, interval)
    if row.is_lapse:
        _point_out_leech(frontend, sum(each.is_lapse for each in session.history.reviews(key)))


def _point_out_leech(frontend: Frontend, times: int) -> None:
    if times >= LEECH and (times - LEECH) % (LEECH // 2) == 0:
        frontend.say(
            f"a leech: forgotten {times} times. When it comes again, reword the fact (e), or"
            " suspend the question (s)"
        )


def _keep(session: Session, frontend: Frontend, row: LogRow) -> bool:
    """Write a row, trying again as often as the learner wants; whether it was written."""
    while True:
        try:
            session.keep(row)
        except AnsweredElsewhere:
            session.queue.remove(row.key)
            frontend.say("another window has just answered this question: only its answer counts")
            return False
        except Unusable as error:
            if not frontend.try_again(str(error)):
                raise
        else:
            session.mine.append(row)
            return True


def _undo(session: Session, frontend: Frontend, turn: Turn) -> None:
    """Take the last row back: of this session, or before its first answer the last of today."""
    del turn
    rows = session.mine or session.history.of_day(session.day())[-1:]
    if not rows or rows[-1].what == "parameters":
        frontend.say("there is nothing to undo")
        return
    row = rows[-1]
    if not _keep(session, frontend, replace(session.row(row.key, "undo"), target=row.uuid)):
        return
    session.mine = session.mine[:-2]
    if row.rating is not None and session.queue.asked:
        session.ratings[Rating(row.rating)] -= 1
        session.queue.asked -= 1
    if row.what == "unsuspend":
        session.queue.remove(row.key)
    elif row.what != "cram" or session.options.cram:
        session.queue.put_back(row.key)
    frontend.say(_TAKEN_BACK.get(row.what, "taken back"))


_TAKEN_BACK = {
    "suspend": "not suspended",
    "unsuspend": "suspended again",
    "bury": "not buried",
}
"""What has become of a question when such a row about it is taken back."""


def _suspend(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = _key(turn)
    if _keep(session, frontend, session.row(key, "suspend")):
        session.queue.remove(key)
        frontend.say("suspended, until `quizgen history unsuspend`; u takes it back")


def _bury(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = _key(turn)
    if _keep(session, frontend, session.row(key, "bury")):
        session.queue.remove(key)
        frontend.say("buried until tomorrow; u takes it back")


def _edit(session: Session, frontend: Frontend, turn: Turn) -> None:
    edited = session.edit(turn.question)
    if isinstance(edited, str):
        frontend.say(f"{edited}; the session goes on with the deck as it was")
    else:
        session.library = edited


def _key(turn: Turn) -> Key:
    origin = turn.question.origin
    return Key(origin.deck, origin.origin_id, turn.question.slot)


_OBEYED: dict[SessionCommand, Callable[[Session, Frontend, Turn], None]] = {
    SessionCommand.UNDO: _undo,
    SessionCommand.SUSPEND: _suspend,
    SessionCommand.BURY: _bury,
    SessionCommand.EDIT: _edit,
}
