"""A session from its first question to its last: ask, judge, rate, save."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.asides import Asides, asides_of, files_of, why_unshown
from quizgen.quiz.durations import Duration, until_due
from quizgen.quiz.frontend import (
    Ended,
    Frontend,
    Judged,
    Reply,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.history import AnsweredElsewhere
from quizgen.quiz.judging import judge, typed_of
from quizgen.quiz.keys import PREFIX
from quizgen.quiz.log import LogRow, Mode, QuestionKey
from quizgen.quiz.reply_parsing import command_of, has_prefix
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session, next_states, review_row

Input = TypeVar("Input")

LEECH = 8
"""Lapses that make a leech. It is reported again every `LEECH // 2` lapses, as in Anki."""

PROPOSED = {"accept": Rating.GOOD, "partial": Rating.HARD, "reject": Rating.AGAIN}
"""The rating that is proposed for each verdict."""


def converse(session: Session, frontend: Frontend) -> None:
    """Ask until no question is left or the time is up.

    Each rating is saved before the next question is asked. Raises Ended when the learner quits,
    Unusable when the history cannot be written and the learner does not try again.
    """
    messages = session.words.quiz.messages
    began = session.time()
    minutes = session.options.minutes
    early_said = False
    while (key := session.next()) is not None:
        if minutes is not None and session.time() - began >= minutes * 60_000:
            frontend.say(messages.time_up)
            return
        if not early_said and session.queue.is_early(session.time()):
            frontend.say(messages.early)
            early_said = True
        before = session.history.reviews(key)
        turn = _turn(session, key, before)
        if unshown := why_unshown(session, turn.question):
            frontend.say(unshown)
            session.queue.remove(key)
            continue
        try:
            _ask(session, frontend, key, turn, before)
        except _CommandGiven as given:
            _ACTIONS[given.command](session, frontend, turn)
        finally:
            session.player.stop()
        for line in session.fact_filter.settle():
            frontend.say(line)


class _CommandGiven(Exception):
    """The learner gives a command that ends the turn."""

    def __init__(self, command: SessionCommand) -> None:
        self.command = command


class _AnswerUndone(Exception):
    """The learner undoes an answer that is judged and not rated yet."""


def _turn(session: Session, key: QuestionKey, before: Sequence[LogRow]) -> Turn:
    """A question, which has the reviews `before`, as the frontend shows it."""
    question = session.library.question(key)
    shown = question.answer.shown()
    points = len(shown) if isinstance(shown, tuple) else 0
    default: Mode = "type" if question.answer.typeable else "reveal"
    mode = session.mode or default
    choice = None
    if mode == "choose":
        from quizgen.questions.choices import choose

        seed = f"{session.day()} {len(before)}"
        choice = choose(question, session.library.pool(key.deck), seed=seed)
        # Options that can be ruled out without knowledge teach nothing.
        choice = choice if choice and choice.is_fair else None
        mode = "choose" if choice else default
    return Turn(
        question,
        session.words.kinds[question.origin.kind.name],
        mode,
        choice,
        points,
        number=session.queue.asked + 1,
        remaining=session.queue.remaining(session.time()),
        new=not before,
    )


def _ask(
    session: Session, frontend: Frontend, key: QuestionKey, turn: Turn, before: Sequence[LogRow]
) -> None:
    """Ask a question, and save the answer."""
    began = session.time()
    frontend.ask(turn)
    # This may fork a process, so it precedes the thread of `preload`.
    session.fact_filter.begin()
    session.library.preload(choices=session.mode == "choose")
    judged = _judged(session, frontend, turn)
    frontend.judge(turn, judged)
    proposed = PROPOSED[judged.verdict.outcome] if judged.verdict else None
    states = next_states(session, key, before)
    intervals = {rating: until_due(state) for rating, state in states.items()}

    def save(rating: Rating) -> None:
        row = replace(
            session.row(key, "review"),
            mode=turn.mode,
            typed=typed_of(turn, judged),
            verdict=judged.verdict.outcome if judged.verdict else None,
            duration_ms=max(0, session.time() - began),
        )
        row = review_row(session, row, before, rating, states[rating])
        _save_rating(session, frontend, row, intervals[rating])

    asides = asides_of(session, frontend, turn.question, answered=True)
    try:
        if turn.points and not turn.choice:
            recalled = _input_after_verdict(
                session, frontend, turn, asides, lambda: frontend.recalled(turn)
            )
            proposed = points_rating(len(recalled), turn.points)
        shown = {} if session.options.cram else intervals
        # Where only the learner can tell, Good is what Anki's learners press most.
        offered = proposed or Rating.GOOD
        rating = _input_after_verdict(
            session, frontend, turn, asides, lambda: frontend.rate(offered, shown)
        )
    except _AnswerUndone:
        frontend.say(session.words.quiz.messages.answer_undone)
        return
    except Ended:
        if proposed:
            # The answer is given and judged, so it must not be lost.
            save(proposed)
        raise
    save(rating)


def _judged(session: Session, frontend: Frontend, turn: Turn) -> Judged:
    """The reply with its verdict. After an unreadable one, the learner is asked once more.

    Nothing is logged of the first reply then, and the second one is judged whatever it is.
    """
    asides = asides_of(session, frontend, turn.question)

    def ask() -> Judged:
        reply = _input(frontend, partial(_reply, session, frontend, turn), asides)
        return judge(session, turn, reply)

    judged = ask()
    verdict = judged.verdict
    if verdict is None or verdict.remark is None or not verdict.is_unreadable:
        return judged
    frontend.say(session.words.retry[verdict.remark.code])
    return ask()


def _input_after_verdict(
    session: Session,
    frontend: Frontend,
    turn: Turn,
    asides: Asides,
    read: Callable[[], Input | SessionCommand],
) -> Input:
    """What the learner enters after the verdict. Raises _AnswerUndone.

    Editing the fact does not end the turn here.
    """
    while True:
        try:
            return _input(frontend, read, asides)
        except _CommandGiven as given:
            if given.command is SessionCommand.UNDO:
                raise _AnswerUndone from given
            if given.command is not SessionCommand.EDIT:
                raise
            _edit(session, frontend, turn)
            frontend.redraw()


def _input(frontend: Frontend, read: Callable[[], Input | SessionCommand], asides: Asides) -> Input:
    """What the learner enters, after any help, sound or picture.

    Raises Ended or _CommandGiven for any other command.
    """
    asides = {**asides, SessionCommand.HELP: frontend.help}
    given = read()
    while isinstance(given, SessionCommand) and given in asides:
        asides[given]()
        given = read()
    if given is SessionCommand.QUIT:
        raise Ended
    if isinstance(given, SessionCommand):
        raise _CommandGiven(given)
    return given


def _reply(session: Session, frontend: Frontend, turn: Turn) -> Reply | SessionCommand:
    """The learner's reply. A typed command is one unless it is the right answer.

    A letter or name alone may be an answer too, such as "B", so it changes nothing: after a word
    on how to give the command, the second reply is taken as an answer.
    """
    words = session.words.quiz
    reply = frontend.reply(turn)
    command = _typed_command(session, turn, reply)
    if command is None or not isinstance(reply, TypedReply):
        return reply
    if has_prefix(reply.text) or command in files_of(turn.question):
        return command
    name, key = words.commands[command.name.lower()], f"{PREFIX}{command.value}"
    said = words.messages.with_colon.format(typed=reply.text.strip(), command=name, key=key)
    frontend.say(said)
    again = frontend.reply(turn)
    command = _typed_command(session, turn, again)
    is_command = isinstance(again, TypedReply) and has_prefix(again.text)
    return command if command and is_command else again


def _typed_command(
    session: Session, turn: Turn, reply: Reply | SessionCommand
) -> SessionCommand | None:
    """The command that a typed reply may be; None if it is right, or no command."""
    if not isinstance(reply, TypedReply):
        return None
    command = command_of(reply.text, session.words.quiz)
    if command is None or not files_of(turn.question).get(command, True):
        return None
    verdict = judge(session, turn, reply).verdict
    return command if verdict is None or verdict.outcome == "reject" else None


def points_rating(recalled: int, points: int) -> Rating:
    """The rating for a list of which some points were recalled: Good for all, Hard for half."""
    if recalled == points:
        return Rating.GOOD
    return Rating.HARD if recalled * 2 >= points else Rating.AGAIN


def _save_rating(session: Session, frontend: Frontend, row: LogRow, interval: Duration) -> None:
    """Save a rating, and repeat the question in this session if it has a step left."""
    key = row.key
    rating = Rating(row.rating or 0)
    if not _save(session, frontend, row):
        return
    session.queue.asked += 1
    session.queue.remove(key)
    session.ratings[rating] += 1
    if row.what == "cram":
        if rating is Rating.AGAIN:
            session.queue.repeat(key, row.timestamp_ms + 60_000)
        frontend.saved(rating, None)
        return
    if row.phase != "review":
        session.queue.repeat(key, row.timestamp_ms + (row.delay or 0) * 1000)
    frontend.saved(rating, interval)
    if row.is_lapse:
        lapses = sum(each.is_lapse for each in session.history.reviews(key))
        if lapses >= LEECH and (lapses - LEECH) % (LEECH // 2) == 0:
            frontend.say(session.words.quiz.messages.leech.format(times=lapses))


def _save(session: Session, frontend: Frontend, row: LogRow) -> bool:
    """Write a row, trying again as often as the learner wants; whether it was written."""
    while True:
        try:
            session.write(row)
        except AnsweredElsewhere:
            session.queue.remove(row.key)
            frontend.say(session.words.quiz.messages.elsewhere)
            return False
        except Unusable as error:
            if not frontend.try_again(str(error)):
                raise
        else:
            session.written.append(row)
            return True


def _undo(session: Session, frontend: Frontend, turn: Turn) -> None:
    """Undo the last row of this session, or else the last row of today."""
    del turn
    messages = session.words.quiz.messages
    rows = session.written or session.history.of_day(session.day())[-1:]
    if not rows or rows[-1].what == "parameters":
        frontend.say(messages.nothing_to_undo)
        return
    row = rows[-1]
    if not _save(session, frontend, replace(session.row(row.key, "undo"), target=row.uuid)):
        return
    session.written = session.written[:-2]
    if row.rating is not None and session.queue.asked:
        session.ratings[Rating(row.rating)] -= 1
        session.queue.asked -= 1
    if row.what == "unsuspend":
        session.queue.remove(row.key)
    elif row.what != "cram" or session.options.cram:
        session.queue.put_back(row.key)
    undone = {
        "suspend": messages.unsuspended,
        "unsuspend": messages.suspended_again,
        "bury": messages.unburied,
    }
    frontend.say(undone.get(row.what, messages.undone))


def _suspend(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = _key(turn)
    if _save(session, frontend, session.row(key, "suspend")):
        session.queue.remove(key)
        frontend.say(session.words.quiz.messages.suspended)


def _bury(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = _key(turn)
    if _save(session, frontend, session.row(key, "bury")):
        session.queue.remove(key)
        frontend.say(session.words.quiz.messages.buried)


def _edit(session: Session, frontend: Frontend, turn: Turn) -> None:
    edited = session.edit(turn.question)
    if isinstance(edited, str):
        frontend.say(session.words.quiz.messages.not_edited.format(problem=edited))
    else:
        session.library = edited


def _key(turn: Turn) -> QuestionKey:
    return QuestionKey(*turn.question.origin.fact_key, turn.question.slot)


_ACTIONS: dict[SessionCommand, Callable[[Session, Frontend, Turn], None]] = {
    SessionCommand.UNDO: _undo,
    SessionCommand.SUSPEND: _suspend,
    SessionCommand.BURY: _bury,
    SessionCommand.EDIT: _edit,
}
