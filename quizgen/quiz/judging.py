"""Judging a learner's reply to a question."""

from quizgen.questions.grading.verdict import Outcome, Verdict
from quizgen.quiz.frontend import Judged, PickedOption, Reply, Revealed, Turn, TypedReply
from quizgen.quiz.session import Session

_NOT_KNOWN = Verdict("reject", "")
"""The verdict on no answer."""


def judge(session: Session, turn: Turn, reply: Reply) -> Judged:
    """The verdict on a reply, with its remark in words."""
    if turn.choice:
        right = turn.choice.options[turn.choice.key].text
        picked = isinstance(reply, PickedOption) and reply.option == turn.choice.key
        outcome: Outcome = "accept" if picked else "reject"
        return Judged(reply, Verdict(outcome, right))
    answer = turn.question.answer
    if isinstance(reply, TypedReply) and reply.text.strip():
        verdict = session.library.grade(answer, reply.text)
        if verdict.gives_up if verdict else not turn.points and _gives_up(reply.text):
            return Judged(Revealed(), verdict or _NOT_KNOWN)
        remark = verdict.remark if verdict else None
        return Judged(reply, verdict, remark.worded(session.words) if remark else "")
    if turn.mode == "type" and not turn.points:
        # Nothing was typed: the learner does not know.
        return Judged(Revealed(), _NOT_KNOWN)
    return Judged(reply, None)


def _gives_up(typed: str) -> bool:
    """Whether "I don't know" was typed for an answer that is not graded."""
    # Imported here, because it loads the words of all languages.
    from quizgen.questions.grading.unreadable import gives_up

    return gives_up(typed)


def typed_of(turn: Turn, judged: Judged) -> str | None:
    """What the learner typed, or the text of the picked option."""
    if isinstance(judged.reply, TypedReply):
        return judged.reply.text
    if isinstance(judged.reply, PickedOption) and turn.choice:
        return turn.choice.options[judged.reply.option].text
    return None
