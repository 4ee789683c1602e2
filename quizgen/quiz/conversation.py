"""A session from its first question to its last: ask, judge, rate, save."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from quizgen.questions.question import Question
from quizgen.quiz.actions import ACTIONS, edit, key_of, save_rating
from quizgen.quiz.asides import Asides, asides_of, files_of, why_unshown
from quizgen.quiz.durations import until_due
from quizgen.quiz.frontend import (
    Ended,
    Frontend,
    Judged,
    Reply,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.frontends.keys import PREFIX
from quizgen.quiz.frontends.reply_parsing import command_of, has_prefix, is_slip
from quizgen.quiz.history.log import LogRow, Mode, QuestionKey
from quizgen.quiz.judging import judge, typed_of
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session, next_states, review_row

Input = TypeVar("Input")

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
            ACTIONS[given.command](session, frontend, turn)
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
        _point_count(question),
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
        save_rating(session, frontend, row, intervals[rating])

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
    except (Ended, OSError):
        # The window may be closed before the signal says so. Then nothing can be read or written.
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
            edit(session, frontend, turn)
            frontend.redraw(_as_edited(session, turn))


def _as_edited(session: Session, turn: Turn) -> Turn:
    """A turn with the question that its fact has now, if that has the same options or points."""
    key = key_of(turn)
    if turn.choice or not session.library.asks(key):
        return turn
    question = session.library.question(key)
    return replace(turn, question=question) if _point_count(question) == turn.points else turn


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
    """The command that a typed reply may be; None if it is right, or no command.

    A slip in a command is answered with those that there are.
    """
    if not isinstance(reply, TypedReply):
        return None
    command = command_of(reply.text, session.words.quiz)
    if command is None and is_slip(reply.text):
        command = SessionCommand.HELP
    if command is None or not files_of(turn.question).get(command, True):
        return None
    verdict = judge(session, turn, reply).verdict
    return command if verdict is None or verdict.outcome == "reject" else None


def _point_count(question: Question) -> int:
    """How many points an answer has; 0 if it is not a list."""
    shown = question.answer.shown()
    return len(shown) if isinstance(shown, tuple) else 0


def points_rating(recalled: int, points: int) -> Rating:
    """The rating for a list of which some points were recalled: Good for all, Hard for half."""
    if recalled == points:
        return Rating.GOOD
    return Rating.HARD if recalled * 2 >= points else Rating.AGAIN
