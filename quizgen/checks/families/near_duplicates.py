"""Facts that say the same thing in different words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import ceil

from quizgen.checks.asked_twice import ask_alike
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.families.same_events import may_be_same
from quizgen.checks.noun_phrases import AROUND, series_of
from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.rule import Finding, check
from quizgen.checks.sisters import are_sisters, main_text
from quizgen.facts.argument import Argument
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.folding import fold_accented
from quizgen.values.markup import Marked, compared

ALIKE = 0.6
"""Jaccard index: shared words / all words of two texts. Reworded facts are above it."""

_BEFORE = 200
"""A text is compared with at most this many earlier texts that share a rare word, the nearest ones.
Thousands of texts with one pattern would all share such a word."""

WordSet = frozenset[str]


@check(Deck, severity="warning")
def near_duplicate(deck: Deck) -> Iterator[Finding]:
    """Two facts of a kind say nearly the same thing about the same names, numbers and symbols.

    Facts that refer to each other, or to the same third fact, are similar on purpose, and so are
    facts that tell different things of two sisters, such as the melting points of two metals, or
    that number them, as the first and the second of several treaties. Events that begin with other
    words and have other dates are two, and so are figures of different times.
    Several similar facts are each compared with the first of them.

    Passes:

        - date: 1825-09-27
          event: the opening of the line from Stockton to Darlington
        - date: 1830-09-15
          event: the opening of the line from Liverpool to Manchester

    Fails:

        - date: 1825-09-27
          event: the solemn opening of the whole line from Stockton to Darlington
        - date: 1825-09
          event: the opening of the whole line from Stockton to Darlington
    """
    groups: dict[tuple[type, WordSet], list[Fact]] = {}
    for fact in deck.facts:
        groups.setdefault((type(fact), _names(fact)), []).append(fact)
    related: defaultdict[str, set[str]] | None = None
    for group in groups.values():
        if len(group) == 1:
            continue
        # Other rules compare facts with identical texts, so one of them is enough here.
        texts: dict[str, Fact] = {}
        for fact in group:
            texts.setdefault(_folded(fact), fact)
        facts = list(texts.values())
        said = -1
        for first, second in alike([frozenset(text.split()) for text in texts]):
            if second == said:
                continue
            fact, other = facts[second], facts[first]
            related = _related(deck) if related is None else related
            # To look for symbols takes long: it is done only for the few facts that are alike.
            # Two with one id are reported for that.
            is_related = fact.id == other.id or related[fact.id] & related[other.id]
            if is_related or are_sisters(fact, other) or _are_apart(fact, other):
                continue
            if series_of(_text(fact), fact.language) != series_of(_text(other), other.language):
                continue
            if may_be_same(fact, other) or ask_alike(deck, fact, other):
                # Another rule says so, and more.
                continue
            if _symbols(fact) == _symbols(other):
                said = second
                message = "says nearly the same as another fact: keep one, or say what differs"
                yield fact.at(fact.main), message, other.at(other.main)


def _are_apart(fact: Fact, other: Fact) -> bool:
    """Whether two facts share little but words without a content, or are of different times.

    So are a text and its contrary: "that can be excluded" and "that cannot be excluded".
    """
    if _negated(fact) != _negated(other):
        return True
    one, two = _telling(fact), _telling(other)
    share_little = len({*one} & {*two}) < ALIKE * len({*one, *two})
    if isinstance(fact, Date) and isinstance(other, Date):
        if fact.date.shape != other.date.shape and (one[1:] == two or two[1:] == one):
            # A war and its end.
            return True
        # The beginning and the end of a war, but not its end and its bloody end.
        begin_otherwise = not {*one[:1]} & {*two} and not {*two[:1]} & {*one}
        are_others = share_little or begin_otherwise or _is_memory(fact) != _is_memory(other)
        return are_others and certainly_apart(fact.date, other.date)
    if isinstance(fact, Figure) and isinstance(other, Figure) and fact.as_of and other.as_of:
        return share_little or certainly_apart(fact.as_of, other.as_of)
    return share_little


def _is_memory(event: Date) -> bool:
    """Whether it may be long after what it names, as an anniversary."""
    return bool(patterns(event.language).posthumous.search(event.event.compared))


def _negated(fact: Fact) -> bool:
    """Whether what it is about is turned into its contrary by an odd number of words."""
    negations = patterns(fact.language).negations
    words = fold_accented(_about(fact)).split()
    return sum(word in negations for word in words) % 2 == 1


def _telling(fact: Fact) -> list[str]:
    """The words of what it is about that have a content of their own; all if none has."""
    words, empty = fold_accented(_about(fact)).split(), patterns(fact.language).head_ends
    return [word for word in words if word not in empty] or words


def _about(fact: Fact) -> str:
    """What it is about. Of an argument that is the claim: two often answer the same question."""
    return fact.argument.compared if isinstance(fact, Argument) else main_text(fact)


def _related(deck: Deck) -> defaultdict[str, set[str]]:
    """By fact id: the ids that `see`, `part_of` or `ratio` relate to it, and then its own."""
    related: defaultdict[str, set[str]] = defaultdict(set)
    for fact in deck.facts:
        named: tuple[str, ...] = fact.see
        if isinstance(fact, Figure):
            named = (*named, *([fact.part_of] if fact.part_of else ()), *(fact.ratio or ()))
        if named:
            related[fact.id] |= {fact.id, *named}
            for name in named:
                related[name] |= {fact.id, name}
    return related


def alike(texts: list[WordSet]) -> Iterator[tuple[int, int]]:
    """The pairs of texts, as indices, whose Jaccard index is at least ALIKE."""
    for number, others in enumerate(_candidates(texts) if len(texts) > _FEW else _earlier(texts)):
        words = texts[number]
        for other in others:
            shared = len(words & texts[other])
            if shared >= ALIKE * (len(words) + len(texts[other]) - shared):
                yield other, number


_FEW = 20
"""So many texts, all pairs of them are compared faster than candidates are found."""


def _earlier(texts: list[WordSet]) -> Iterator[Iterable[int]]:
    """For each text, all before it."""
    return map(range, range(len(texts)))


def _candidates(texts: list[WordSet]) -> Iterator[Iterable[int]]:
    """For each text, those before it that may be alike.

    Prefix filtering: with the words of each text sorted from rare to frequent, two such texts share
    one of their first n - ceil(ALIKE n) + 1 words, so only texts that do are compared. Source:
    Bayardo, Ma and Srikant, Scaling up all pairs similarity search, 2007.
    """
    frequency = Counter(word for words in texts for word in words)
    with_word: dict[str, list[int]] = {}
    for number, words in enumerate(texts):
        rarest = sorted(words, key=lambda word: (frequency[word], word))
        candidates: set[int] = set()
        for word in rarest[: len(words) - ceil(ALIKE * len(words)) + 1]:
            others = with_word.setdefault(word, [])
            candidates.update(others[-_BEFORE:])
            others.append(number)
        yield sorted(candidates)


def _symbols(fact: Fact) -> list[str]:
    # Few decks have facts that are alike, and compiling the patterns of formulas takes long.
    from quizgen.values.formulas.symbols import symbols_in

    return [each for piece in _pieces(fact) for each in symbols_in(piece)]


def _text(fact: Fact) -> str:
    return " . ".join(_pieces(fact))


def _pieces(fact: Fact) -> list[str]:
    """The author's texts: the leading value, if it is text, and the main value."""
    pieces = []
    for value in (getattr(fact, fact.leading), fact.subject):
        if isinstance(value, Marked):
            pieces.append(value.compared)
        elif isinstance(value, str):
            pieces.append(compared(value))
        elif isinstance(value, tuple) and not hasattr(value, "_fields"):
            pieces += [getattr(point, "compared", str(point)) for point in value]
    return pieces


@once_per_fact
def _folded(fact: Fact) -> str:
    return fold_accented(_text(fact))


@once_per_fact
def _names(fact: Fact) -> WordSet:
    """The names and numbers of its text: the words, after the first, without a small initial."""
    _, *words = _text(fact).split() or [""]
    # In "(noun)" and "“cold” war", there is no name.
    bare = [word.strip(AROUND) for word in words if not word[0].islower()]
    return frozenset([word for word in bare if not word[:1].islower()])
