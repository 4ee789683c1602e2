"""Cues: what the prompt of a question gives away."""

from quizgen.questions.distractors.likeness import content, holds
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold


@record()
class PromptCues:
    """The prompt of a question, folded, and its right answers, as they are compared.

    `words` are the beginnings of the content words of the prompt.
    """

    prompt: str
    right: frozenset[str]
    words: frozenset[str]

    def allows(self, text: str) -> bool:
        """Whether a text may be a wrong option: it is not right, and not in the prompt."""
        folded = fold(text)
        is_right = comparable(text) in self.right
        return bool(folded) and not is_right and not holds(self.prompt, folded)


def prompt_cues(question: Question) -> PromptCues:
    """The cues of a question."""
    shown = question.answer.shown()
    texts = shown if isinstance(shown, tuple) else (shown,)
    right = question.answer.accepted() | {comparable(text.compared) for text in texts}
    prompt = fold(question.prompt.compared)
    return PromptCues(prompt, frozenset(right), content(prompt))


def hold_each_other(one: str, other: str) -> bool:
    """Whether one of two folded texts contains the other."""
    return holds(one, other) or holds(other, one)
