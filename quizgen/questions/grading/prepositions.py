"""Answers behind a preposition, which many leave out: "in the liver", "from Greek"."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from quizgen import languages
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.verdict import Remark, Verdict, best_verdict
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import small, unaccented
from quizgen.values.formulas.symbols import is_symbol

LEADING = {
    code: {word: word for word in words.leading} | dict(words.leading_articles)
    for code in languages.codes()
    if (words := languages.typed(code).names).leading
}
"""By language, the prepositions that can be left out, each with its usual form: "zur" is "zu".

"Without" cannot be left out, nor can "after".
"""

LEADING_WITHOUT_ARTICLE = frozenset(WORDS.names.leading_without_article)
"""Those that are another answer before an article, and half right elsewhere: nach Rom."""

LEADING_VERBS = frozenset(WORDS.names.leading_verbs)
"""Those of them that lead to a verb: "to run"."""


JOINED_LEADING = {
    code: frozenset(joined)
    for code in languages.codes()
    if (joined := languages.typed(code).names.joined_leading)
}
"""By language, the prepositions that are joined to the word behind, as Hebrew has them."""

LEAST_BEHIND_JOINED = 4
"""Letters behind one at least: בשר is meat, and שר a minister."""


@record()
class Led:
    """A text without its preposition, and without the article behind that.

    `sure` is whether what is left is the whole thing: by heart is not heart. One that is `joined`
    may also be the first letter of a word.
    """

    lead: str
    bare: str
    sure: bool
    joined: bool = False


def led(text: str, language: str, *, thing: bool) -> Led | None:
    """A text without its preposition, and the article behind that; None if it has none.

    A `thing`, which is no hole, has one only before a verb.
    """
    first, rest = _apart(even(text).strip())
    lead = LEADING.get(language, {}).get(small(first))
    if not lead or not rest or rest.isdecimal():
        return None
    # Its article is in another case: in der Lunge.
    alone = without_article(rest)
    if alone and lead in LEADING_WITHOUT_ARTICLE:
        return None
    bare = alone or rest
    is_verb = lead in LEADING_VERBS and not alone and bare[0].islower()
    if thing and not is_verb:
        return None
    # On the Road is a title.
    is_title = first[0].isupper() and bare[0].isupper()
    whole = is_verb or alone or _leads_to_name(first, bare, language)
    return Led(lead, bare, bool(whole) and not is_title)


def _apart(text: str) -> tuple[str, str]:
    """A first word, and what is behind it or its apostrophe."""
    first, _, rest = text.partition(" ")
    elided, mark, joined = text.partition("'")
    return (elided, joined) if mark and len(elided) == 1 else (first, rest.strip())


def _leads_to_name(lead: str, bare: str, language: str) -> bool:
    """Whether a place, person or noun is behind a preposition, and no set phrase: in Paris."""
    is_noun = small(lead) in languages.typed(language).names.leading_nouns
    if languages.has_capital_nouns(language):
        return is_noun and bare[0].isupper()
    return is_noun or bare[0].isupper()


def led_by_joined(text: str, language: str) -> Led | None:
    """A text without what may be a preposition that is joined to it; None if it has none.

    One before several words is surely one: בתל אביב.
    """
    leads = JOINED_LEADING.get(language)
    written = unaccented(even(text).strip()) if leads else ""
    lead, bare = written[:1], written[1:]
    if not leads or lead not in leads or not bare[:2].isalpha():
        return None
    if len(bare) < LEAST_BEHIND_JOINED:
        return None
    return Led(lead, bare, " " in bare, joined=True)


@lru_cache(4096)
def led_of(answer: TermAnswer) -> tuple[tuple[Led, TermAnswer], ...]:
    """The texts of a term that are behind a preposition, each as an answer without it."""
    if not answer.language:
        return ()
    thing = answer.names == "thing"
    texts = (answer.name, *answer.also)
    # The "a" of "a = F/m" is no preposition.
    words = (text for text in texts if not is_symbol(text))
    found = [led(text, answer.language, thing=thing) for text in words]
    found += [] if thing else [led_by_joined(text, answer.language) for text in texts]
    return tuple((each, replace(answer, name=each.bare, also=())) for each in found if each)


def is_led_otherwise(answer: TermAnswer, typed: str) -> bool:
    """Whether a term was typed behind another preposition than all of its texts have.

    Some are small words, which do not count elsewhere: о Москве has the words of в Москве.
    """
    own = [each for each, _ in led_of(answer) if not each.joined]
    said = led(typed, answer.language, thing=answer.names == "thing") if own else None
    is_other = said is not None and all(said.lead != each.lead for each in own)
    return is_other and len(own) == 1 + len(answer.also)


def grade_led(
    answer: TermAnswer, typed: str, grade_bare: Callable[[TermAnswer, str], Verdict]
) -> Verdict | None:
    """The verdict on an answer with one preposition less or more than a text has; None if none is.

    Another preposition is another answer: on the house is not in the house.
    """
    said = led(typed, answer.language, thing=answer.names == "thing")
    found = []
    for each, bare in led_of(answer):
        if said and said.lead != each.lead:
            continue
        verdict = grade_bare(bare, said.bare if said else typed)
        if verdict.outcome == "accept" and not (each.sure or said):
            verdict = Verdict("partial", answer.name, Remark("part-of-term"))
        elif verdict.is_form:
            # It may be another case: im Herzen, das Herz.
            verdict = replace(verdict, remark=None)
        found.append(replace(verdict, expected=answer.name))
    if said and not led_of(answer):
        verdict = grade_bare(answer, said.bare)
        # A part of it is none behind a preposition: "into Africa" for out of Africa.
        if verdict.outcome == "accept":
            half = Verdict("partial", answer.name, Remark("unknown-word"))
            found.append(half if said.lead in LEADING_WITHOUT_ARTICLE else verdict)
    joined = None if answer.names == "thing" else led_by_joined(typed, answer.language)
    if joined and grade_bare(answer, joined.bare).outcome == "accept":
        unsure = Verdict("partial", answer.name, Remark("unknown-word"))
        found.append(Verdict("accept", answer.name) if joined.sure else unsure)
    return best_verdict(found) if found else None
