"""The wording of questions: one thing each, clear without the cards around it.

Sources: Piotr Woźniak's rules of formulating knowledge (minimum information, no enumerations, clear
wording) and Andy Matuschak's How to write good prompts (focused, precise, no yes-or-no).
"""

import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.rule import Finding, check
from quizgen.checks.texts import in_prompts, shows_something, to_recall, worded
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.located_fact import FieldPath
from quizgen.facts.question import OpenQuestion
from quizgen.lazy_pattern import NEVER, lazy_pattern
from quizgen.values.folding import fold_accented
from quizgen.values.markup import Marked

LONGEST_PROMPT = 40
LONGEST_ANSWER = 20
LONGEST_CLAIM = 40
"""Words that can be read or recalled in one go."""


@check(Deck, severity="warning", alone=True)
def yes_no(deck: Deck) -> Iterator[Finding]:
    """A question can be answered yes or no, so half of the guesses are right.

    It begins as such a question does, and no question word follows after a colon or a condition.

    Passes:

        - argument: coal paid for it
          question: What paid for the first railways?
          by: Smith

    Fails:

        - argument: yes, coal paid for it
          question: Did coal pay for the first railways?
          by: Smith
    """
    for fact, path, said in worded(deck):
        found = patterns(fact.language)
        is_open = (
            found.yes_no.match(said)
            and not found.alternative.search(said)
            and not _asked_after(fact.language).search(said)
        )
        if is_open or _is_answered_so(fact, path, said):
            yield fact.at(*path), "can be answered yes or no: ask what, who, when or why"


@cache
def _asked_after(language: str) -> re.Pattern[str]:
    """The question after what it is about, or a condition: "Will Eisner: whom…?"."""
    grammar = languages.words(language).grammar
    if grammar is None:
        return NEVER
    signs = ":—–," if patterns(language).conditions else ":—–"
    asking = "|".join(grammar.asking)
    return lazy_pattern(rf"(?i)(?:[{signs}] ?¿?|(?<=\S )¿) ?(?:\w+ )?(?:{asking})\b")


def _is_answered_so(fact: Fact, path: FieldPath, said: str) -> bool:
    """Whether the answer to a question is "yes" or "no", and it does not ask what that means."""
    if not isinstance(fact, OpenQuestion) or path != ("question",) or not said.endswith("?"):
        return False
    answer = fact.answer.compared if isinstance(fact.answer, Marked) else ""
    if len(answer) > _LONGEST_YES or fold_accented(answer) not in _yes_or_no(fact.language):
        return False
    asking = {word for each in languages.grammar_of(fact.language).asking for word in each.split()}
    return asking.isdisjoint(fold_accented(said).split())


_LONGEST_YES = 5
"""Letters: a fast test."""


@cache
def _yes_or_no(language: str) -> frozenset[str]:
    page = languages.words(language).page
    return frozenset({fold_accented(page.yes), fold_accented(page.no)})


@check(Deck, severity="warning", alone=True)
def list_asked(deck: Deck) -> Iterator[Finding]:
    """A question asks for a list, or a text is one: lists are hard to learn as a whole.

    Passes:

        - person: George Stephenson
          who: [engineer, mine mechanic, inventor of a safety lamp]

    Fails:

        - person: George Stephenson
          who: engineer, mine mechanic, inventor, railway founder
    """
    lists = [
        (fact, path)
        for fact, path, said in to_recall(deck)
        if len(path) == 1 and _is_list(said, fact.language)
    ]
    told = {fact.id for fact, _ in lists}
    for fact, path, said in worded(deck):
        if (
            patterns(fact.language).enumeration.search(said)
            and not _has_points(fact, path)
            and fact.id not in told
        ):
            yield (
                fact.at(*path),
                "asks for a list: ask for one thing, or write the answer as a YAML list",
            )
    for fact, path in lists:
        advice = (
            "ask for one thing, or for the points in a `question`"
            if table(type(fact))[str(path[0])].type is Marked
            else "write it as a YAML list, which is graded point by point"
        )
        yield fact.at(*path), f"a list in one text: {advice}"


def _has_points(fact: Fact, path: FieldPath) -> bool:
    """Whether the answer to a question is a list of points already."""
    asked = path[1] if len(path) > 1 else fact.kind.slots[0].name
    slot = next((slot for slot in fact.kind.slots if slot.name == asked), None)
    value = getattr(fact, slot.holds) if slot else None
    return isinstance(value, tuple) and len(value) > 1


@check(Deck, severity="warning", alone=True)
def long_prompt(deck: Deck) -> Iterator[Finding]:
    """A prompt has more than 40 words: it probably asks more than one thing.

    Passes:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway

    Fails:

        - date: 1825-09-27
          event: >-
            the opening of the railway from Stockton to Darlington in the north of England, which
            had been built by George Stephenson and his son for a company of Quakers who meant to
            carry coal from the mines in the west of the county to the ships on the river
    """
    for fact, path, _, said in in_prompts(deck):
        words = _words_beyond(LONGEST_PROMPT, said)
        if words:
            yield fact.at(*path), f"prompt has {words} words (limit {LONGEST_PROMPT})"


@check(Deck, severity="warning", alone=True)
def long_answer(deck: Deck) -> Iterator[Finding]:
    """An answer has more than 20 words (a claim: 40), too many to recall word for word.

    Passes:

        - argument: coal paid for it
          question: What paid for the first railways?
          by: Smith

    Fails:

        - person: George Stephenson
          who: >-
            English engineer from Wylam who built the railway from Stockton to Darlington and later
            the one from Liverpool to Manchester for two companies of merchants
    """
    for fact, path, said in to_recall(deck):
        most = LONGEST_CLAIM if path == ("argument",) else LONGEST_ANSWER
        words = _words_beyond(most, said)
        if words:
            yield fact.at(*path), f"answer has {words} words (limit {most})"


@check(Deck, severity="warning", alone=True)
def dangling_pronoun(deck: Deck) -> Iterator[Finding]:
    """A question refers to another card, but cards come alone and in any order.

    Where a picture or a sound is a part of the question, it may refer to that, and so it may to
    what is said behind the question.

    Passes:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask: When did the Stockton and Darlington Railway open?

    Fails:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask: When did it open?
    """
    for fact, path, text, said in in_prompts(deck):
        found = patterns(fact.language)
        if (
            (
                found.neighbour.match(said)
                or found.pronoun.match(said)
                or found.pointing.search(said)
            )
            and not _DESCRIBES.fullmatch(said)
            and not shows_something(text)
            # Beside a picture or a sound, "this" is what it shows or plays.
            and not (fact.image and fact.by_image)
            and not (fact.audio and fact.by_ear)
        ):
            yield fact.at(*path), "refers to something outside this card: name it"


_DESCRIBES = lazy_pattern(r"[^?]+\?\s+[^?]*\w{3}[^?]*", re.DOTALL)
"""A question, and behind it what it is about: "What is this called? The largest of the planets"."""


@check(Deck, severity="warning", alone=True)
def vague_prompt(deck: Deck) -> Iterator[Finding]:
    """Many answers to a question would be right.

    Passes:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask:
            what: Which railway opened on 27 September 1825?

    Fails:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask:
            what: What happened in 1825?
    """
    for fact, path, said in worded(deck):
        if patterns(fact.language).vague.match(said):
            yield fact.at(*path), "many answers would be right: ask for one particular thing"


def _words_beyond(most: int, said: str) -> int:
    """The number of words of a text if it is more than `most`, otherwise 0."""
    # A fast test first: between words is a space.
    words = len(said.split()) if len(said) > 2 * most else 0
    return words if words > most else 0


def _is_list(text: str, language: str) -> bool:
    """Whether a text is four or more parts of at most three words. A title is one word.

    Names that follow each other after a preposition are one part, as in "king of England, Scotland
    and Ireland". What is behind a clause belongs to it: "which cuts, dries and packs".
    """
    if "," not in text and ";" not in text:
        return False
    found = patterns(language)
    parts = [part for part in found.list_separator.split(_TITLE.sub("“”", text)) if part]
    if len(parts) < 4 or any(len(part.split()) > 3 for part in parts):
        return False
    count, leads = 0, False
    for place, part in enumerate(parts):
        # The verb of a German clause may be behind several parts.
        told = " ".join(parts[place:]) if found.capital_nouns else part
        if place and (found.clause.match(part) or found.clause.match(told)):
            break
        *before, last = part.split()
        if leads and _is_name(part):
            continue
        count += 1
        leads = _is_name(last) and (
            bool(found.spanning.search(part))
            if found.capital_nouns
            else bool(before) and before[-1].lower() in found.head_ends
        )
    return count >= 4


_TITLE = lazy_pattern(r"[“„«][^“”„«»]*[”“»]|\"[^\"]*\"")


def _is_name(text: str) -> bool:
    return text[:1].isupper()
