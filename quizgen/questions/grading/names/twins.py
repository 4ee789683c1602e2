"""Terms that differ only in their accents, where the decks ask for both: avó is not avô."""

from collections.abc import Callable, Mapping

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.verdict import Remark, Verdict
from quizgen.values.folding import fold, fold_accented


def spelling_of(text: str) -> tuple[str, str]:
    """A term without its article and accents, and with its accents."""
    bare = without_article(text) or text
    return fold(bare), fold_accented(bare)


def grade_twin(
    answer: TermAnswer, typed: str, spelled_so: Callable[[str], Mapping[str, str]]
) -> Verdict | None:
    """The verdict on a term, if another one has the same letters; None if none does.

    `spelled_so` finds the terms of the decks with the same letters, by those with their accents.
    In other scripts than Latin, two such terms are more often one that was written in two ways.
    """
    folded, said = spelling_of(typed)
    spelled = spelled_so(folded) if folded.isascii() else {}
    own = {}
    for text in (answer.name, *answer.also):
        letters, marked = spelling_of(text)
        if letters == folded:
            own[marked] = text
    others = {marked: text for marked, text in spelled.items() if marked not in own}
    if not own or not others:
        return None
    if said in own:
        return Verdict("accept", own[said])
    if said in others and not said.isascii():
        return Verdict("reject", answer.name, Remark("other-thing", others[said]))
    return Verdict("partial", answer.name, Remark("fits-other", next(iter(others.values()))))
