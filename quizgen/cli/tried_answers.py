"""The output of `quizgen show --try`: how typed answers would be judged, as text and as JSON."""

import json
from collections.abc import Iterator, Sequence

from quizgen import languages
from quizgen.questions.question import Question
from quizgen.quiz.library import Library
from quizgen.values.clean import one_line


def tried_rows(question: Question, texts: Sequence[str], library: Library) -> Iterator[str]:
    """A line for each text, with its outcome; or one that says that the question is not typed."""
    if not question.answer.typeable:
        yield "recalled, not typed: only the learner can judge the answer"
    for text, outcome, remark in _judged(question, texts, library):
        yield f"{one_line(text) or '(empty)'}: {outcome}{f': {remark}' if remark else ''}"


def tried_json(question: Question, texts: Sequence[str], library: Library) -> Iterator[str]:
    """An object in JSON for each text, if the question is typed. `show` documents its keys."""
    for text, outcome, remark in _judged(question, texts, library):
        judged = {"question": question.name, "typed": text, "outcome": outcome, "remark": remark}
        # In ASCII, so that a terminal obeys nothing of it.
        yield json.dumps(judged)


def _judged(
    question: Question, texts: Sequence[str], library: Library
) -> Iterator[tuple[str, str, str]]:
    """Each text with its outcome, and with what is off in English, or an empty text."""
    if not question.answer.typeable:
        return
    for text in texts:
        verdict = library.grade(question.answer, text)
        # Only an answer that is not typed has no verdict.
        assert verdict is not None, question.name
        outcome = "unreadable" if verdict.is_unreadable else verdict.outcome
        words = languages.words(languages.DEFAULT)
        yield text, outcome, verdict.remark.worded(words) if verdict.remark else ""
