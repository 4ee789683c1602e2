"""Cues: what the prompt of a question gives away."""

from collections.abc import Callable

from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content, holds, repeats
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold


@record()
class PromptCues:
    """The prompt of a question, folded, and its right answers, as they are compared.

    `words` are the beginnings of the content words of the prompt. `avoided` is whether a text must
    not be an option for reasons outside the question.
    """

    prompt: str
    right: frozenset[str]
    words: frozenset[str]
    avoided: Callable[[str], bool]

    def allows(self, text: str) -> bool:
        """Whether a text may be a wrong option: it is not right, in the prompt, or avoided."""
        folded = fold(text)
        if not folded or comparable(text) in self.right or holds(self.prompt, folded):
            return False
        return not self.avoided(text)


def nothing(_: object) -> bool:
    """Avoid no text, and know of nobody."""
    return False


def prompt_cues(question: Question, avoided: Callable[[str], bool] = nothing) -> PromptCues:
    """The cues of a question. Texts for which `avoided` is true are no options either."""
    shown = {comparable(text.compared) for text in texts_shown(question.answer)}
    right = question.answer.accepted() | shown
    prompt = fold(question.prompt.compared)
    return PromptCues(prompt, frozenset(right), content(prompt), avoided)


def says_name(text: str, word: str, origin: Origin) -> bool:
    """Whether a folded text has the last word of a name of what a fact is about.

    That may be one of its kin, and of a person the name in any case: with *Ежовым*, with Ежов.
    """
    if not origin.kind.people:
        return repeats(text, word)
    return holds(text, word) or not grammar(origin.language).forms(word).isdisjoint(text.split())


def hold_each_other(one: str, other: str) -> bool:
    """Whether one of two folded texts contains the other."""
    return holds(one, other) or holds(other, one)
