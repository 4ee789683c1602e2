"""Sentences with holes: what belongs to which hole."""

from collections.abc import Iterator

from quizgen.checks.families.same_events import are_linked
from quizgen.checks.rule import Finding, check
from quizgen.facts.cloze import Cloze
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold_accented
from quizgen.values.holes import MOST_HOLES, hidden_holes


@check(Cloze)
def options_of_several_holes(cloze: Cloze) -> Iterator[Finding]:
    """A sentence with several holes has `also` or `wrong`, and nothing says for which hole.

    Make a fact of each hole, or leave the list out.

    Passes:

        - cloze: The first line began at <1|Stockton>.
          wrong: [Shildon, Whitby]

    Fails:

        - cloze: The first line ran from <1|Stockton> to <2|Darlington>.
          wrong: [Shildon, Whitby]
    """
    if len(cloze.cloze.holes) > 1:
        for key, texts in (("also", cloze.also), ("wrong", cloze.wrong)):
            if texts:
                message = f"`{key}` is for one hole, and the sentence has several: divide it"
                yield cloze.at_key(key), message


@check(Cloze, severity="warning")
def mistyped_hole(cloze: Cloze) -> Iterator[Finding]:
    """A hole is written in another way than `<1|words>`, so it is shown as it was typed.

    Within code and formulas nothing is a hole: these can be in a hole instead.

    Passes:

        - cloze: The first line ran from <1|Stockton> to <2|Darlington>.

    Fails:

        - cloze: The first line ran from <1|Stockton> to <2:Darlington>.
    """
    taken = {each.number for each in cloze.cloze.holes}
    free = [number for number in range(1, MOST_HOLES + 1) if number not in taken]
    for run in cloze.cloze.whole.styled():
        for found in () if run.literal or not free else _MISTYPED.finditer(run.text):
            digits = next(filter(None, found.groups()), "")
            number = int(digits) if digits and int(digits) in free else free[0]
            yield cloze.at("cloze"), f"'{found[0]}' is no hole: write <{number}|words>"
    for message in hidden_holes(cloze.cloze.whole, beside_others=True):
        yield cloze.at("cloze"), message


_MISTYPED = lazy_pattern(
    r"<\s*(\d*)\s*[|｜][^<>]*[^\W_][^<>]*>"
    r"|<(\d+)[:;.,)/ -]{0,2}[^\W\d_][^<>]*(?<!\s)>"
    r"|\{\{c(\d+)::[^{}]*\}\}"
)
"""A hole without its number, with another sign than "|", or as Anki has it; no <a|b> or a < b."""


@check(Deck, severity="warning")
def same_sentence(deck: Deck) -> Iterator[Finding]:
    """Two facts have holes in the same sentence: one sentence can have all the holes.

    They may be two if one has `also` or `wrong`, which belong to one hole, or refers to the other
    with `see`.

    Passes:

        - cloze: The first line ran from <1|Stockton> to <2|Darlington>.

    Fails:

        - cloze: The first line ran from <1|Stockton> to Darlington.
        - cloze: The first line ran from Stockton to <1|Darlington>.
    """
    first: dict[str, Cloze] = {}
    for fact in deck.of_kind(Cloze):
        other = first.setdefault(fold_accented(fact.cloze.whole.compared), fact)
        # With the same holes, they ask the same questions, which other rules find.
        has_other = other is not fact and fact.cloze.holes != other.cloze.holes
        if has_other and not _belong_apart(fact, other):
            message = "this sentence has holes in another fact, too: make one of them"
            yield fact.at("cloze"), message, other.at("cloze")


def _belong_apart(fact: Cloze, other: Cloze) -> bool:
    has_options = fact.also or fact.wrong or other.also or other.wrong
    return bool(has_options) or are_linked(fact, other)


@check(Deck, severity="warning", translated=True, alone=True)
def other_holes(deck: Deck) -> Iterator[Finding]:
    """The translation of a sentence has other holes than the original, by their numbers.

    The reviews of a hole are stored under its number, in all languages.

    Passes:

        # facts.de.yaml
        - id: stephenson
          who: der Ingenieur der ersten Eisenbahn für Reisende

    Fails:

        # facts.de.yaml, of a cloze
        - id: stephenson
          cloze: Die Linie begann in <2|Stockton>.
    """
    for fact in deck.of_kind(Cloze):
        if isinstance(fact.original, Cloze):
            ours, theirs = (_numbers(each) for each in (fact, fact.original))
            if ours != theirs:
                wanted = " and ".join(f"<{number}|…>" for number in theirs)
                yield fact.at("cloze"), f"other holes than the original's, which are {wanted}"


def _numbers(cloze: Cloze) -> list[int]:
    return sorted(each.number for each in cloze.cloze.holes)
