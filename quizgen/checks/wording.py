"""The wording of questions: one thing each, clear without the cards around it.

Sources: Piotr Woźniak's rules of formulating knowledge (minimum information, no enumerations, clear
wording) and Andy Matuschak's How to write good prompts (focused, precise, no yes-or-no).
"""

from collections.abc import Iterator

from quizgen.checks.compiled_patterns import CompiledPatterns, patterns
from quizgen.checks.rule import Finding, check
from quizgen.checks.texts import prompting, prose, recalled, shows_something, wordings
from quizgen.facts.fact import Fact
from quizgen.values.markup import Marked

LONGEST_PROMPT = 40
LONGEST_ANSWER = 20
LONGEST_CLAIM = 40
"""Words that can be read or recalled in one go."""


@check(Fact, severity="warning")
def yes_no(fact: Fact) -> Iterator[Finding]:
    """A question can be answered yes or no, so half of the guesses are right.

    Passes:

        - argument: coal paid for it
          question: What paid for the first railways?
          by: Smith

    Fails:

        - argument: yes, coal paid for it
          question: Did coal pay for the first railways?
          by: Smith
    """
    found = patterns(fact.language)
    for path, text in wordings(fact):
        said = prose(text)
        if found.yes_no.match(said) and not found.alternative.search(said):
            yield fact.at(*path), "can be answered yes or no: ask what, who, when or why"


@check(Fact, severity="warning")
def list_asked(fact: Fact) -> Iterator[Finding]:
    """A question asks for a list, or a text is one: lists are hard to learn as a whole.

    Passes:

        - person: George Stephenson
          who: [engineer, mine mechanic, inventor of a safety lamp]

    Fails:

        - person: George Stephenson
          who: engineer, mine mechanic, inventor, railway founder
    """
    found = patterns(fact.language)
    for path, text in wordings(fact):
        if found.enumeration.search(prose(text)):
            yield (
                fact.at(*path),
                "asks for a list: ask for one thing, or write the answer as a YAML list",
            )
    for path, text in recalled(fact):
        if len(path) == 1 and _is_list(prose(text), found):
            yield (
                fact.at(*path),
                "a list in one text: write it as a YAML list, which is graded point by point",
            )


@check(Fact, severity="warning")
def long_prompt(fact: Fact) -> Iterator[Finding]:
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
    for path, text in prompting(fact):
        if _words(text) > LONGEST_PROMPT:
            yield fact.at(*path), f"prompt has {_words(text)} words (limit {LONGEST_PROMPT})"


@check(Fact, severity="warning")
def long_answer(fact: Fact) -> Iterator[Finding]:
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
    for path, text in recalled(fact):
        most = LONGEST_CLAIM if path == ("argument",) else LONGEST_ANSWER
        if _words(text) > most:
            yield fact.at(*path), f"answer has {_words(text)} words (limit {most})"


@check(Fact, severity="warning")
def dangling_pronoun(fact: Fact) -> Iterator[Finding]:
    """A question refers to another card, but cards come alone and in any order.

    Where a picture or a sound is a part of the question, it may refer to that.

    Passes:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask: When did the Stockton and Darlington Railway open?

    Fails:

        - date: 1825-09-27
          event: the opening of the Stockton and Darlington Railway
          ask: When did it open?
    """
    found = patterns(fact.language)
    # Beside a picture or a sound, "this" is what it shows or plays.
    if (fact.image and fact.by_image) or (fact.audio and fact.by_ear):
        return
    for path, text in prompting(fact):
        said = prose(text)
        if shows_something(text):
            continue
        if found.neighbour.match(said) or found.pronoun.match(said) or found.pointing.search(said):
            yield fact.at(*path), "refers to something outside this card: name it"


@check(Fact, severity="warning")
def vague_prompt(fact: Fact) -> Iterator[Finding]:
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
    vague = patterns(fact.language).vague
    for path, text in wordings(fact):
        if vague.match(prose(text)):
            yield fact.at(*path), "many answers would be right: ask for one particular thing"


def _words(text: Marked) -> int:
    return len(prose(text).split())


def _is_list(text: str, found: CompiledPatterns) -> bool:
    """Whether a text is four or more parts of at most three words.

    Names that follow each other after a preposition are one part, as in "king of England, Scotland
    and Ireland".
    """
    if "," not in text and ";" not in text:
        return False
    parts = [part for part in found.list_separator.split(text) if part]
    if len(parts) < 4 or any(len(part.split()) > 3 for part in parts):
        return False
    count, leads = 0, False
    for part in parts:
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


def _is_name(text: str) -> bool:
    return text[:1].isupper()
