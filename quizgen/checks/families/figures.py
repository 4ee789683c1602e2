"""Figures compared with each other: parts and wholes, quotients."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.rule import Finding, check
from quizgen.facts import prompts
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.quantities import Quantity
from quizgen.values.quantities_compared import certainly_more, quotient_agrees, rounding


@check(Deck)
def part_exceeds_whole(deck: Deck) -> Iterator[Finding]:
    """A part is larger than its whole, or the parts of a `complete` figure do not add up to it.

    Differences by rounding are allowed. Figures in different units, such as km and m, are
    converted. No figure is a part of itself, directly or through other figures.

    Passes:

        - figure: 1108
          counts: delegates who were arrested
          id: arrested
          complete: true
        - figure: 848
          counts: arrested delegates who were shot
          part_of: arrested
        - figure: 260
          counts: arrested delegates who were not shot
          part_of: arrested

    Fails:

        - figure: 1108
          counts: delegates who were arrested
          id: arrested
        - figure: 8480
          counts: arrested delegates who were shot
          part_of: arrested
    """
    parts: dict[str, list[Figure]] = {}
    in_circles: set[str] = set()
    for circle in _circles(deck):
        in_circles.update(each.id for each in circle)
        names = " of ".join(f"'{each.id}'" for each in (*circle, circle[0]))
        yield circle[0].at("part_of"), f"a part of itself: {names}"
    for part in deck.of_kind(Figure):
        if part.part_of and part.id not in in_circles:
            whole = deck.by_id.get(part.part_of)
            if isinstance(whole, Figure) and _comparable(part, whole):
                parts.setdefault(whole.id, []).append(part)
                if _exceeds(part, whole):
                    message = f"the part, {part.measure}, is more than the whole, {whole.measure}"
                    yield part.at("figure"), message, whole.at("figure")
    for name, some in parts.items():
        whole = deck.by_id[name]
        if isinstance(whole, Figure) and whole.complete:
            total = _wrong_sum_in_units(whole, some)
            if total and not _lacks_part(deck, whole, some):
                message = f"the parts add up to {total}, not to {whole.measure}"
                yield whole.at("figure"), message


def _lacks_part(deck: Deck, whole: Figure, parts: list[Figure]) -> bool:
    """Whether a part of a figure may be one that could not be read, or names another whole."""
    if any(part.part_of and part.part_of not in deck.by_id for part in deck.of_kind(Figure)):
        return True
    named = re.compile(rf"part[_ -]of\W+{re.escape(whole.id)}(?![\w-])")
    texts = [part.file.text for part in deck.parts] if deck.partial else []
    return sum(len(named.findall(text)) for text in texts) > len(parts)


def _circles(deck: Deck) -> Iterator[list[Figure]]:
    """The figures that lead through their wholes back to themselves, each circle once."""
    seen: set[str] = set()
    for fact in deck.facts:
        way: dict[str, Figure] = {}
        each: Fact | None = fact
        while isinstance(each, Figure) and each.part_of and each.id not in seen:
            seen.add(each.id)
            way[each.id] = each
            each = deck.by_id.get(each.part_of)
        if each and each.id in way:
            yield [*way.values()][[*way].index(each.id) :]


@check(Deck)
def ratio_wrong(deck: Deck) -> Iterator[Finding]:
    """A figure is not the quotient of the two in its `ratio`, or a share is outside 0 to 100 %.

    Figures in different units, such as km and m, are converted. For a rate of change, and for what
    is compared with something else, as debts with income, add `change: true`.

    Passes:

        - figure: 1108
          counts: delegates who were arrested
          id: arrested
        - figure: 848
          counts: arrested delegates who were shot
          id: shot
        - figure: 76.5 %
          counts: share of the arrested delegates who were shot
          ratio: [shot, arrested]

    Fails:

        - figure: 1108
          counts: delegates who were arrested
          id: arrested
        - figure: 848
          counts: arrested delegates who were shot
          id: shot
        - figure: 67.5 %
          counts: share of the arrested delegates who were shot
          ratio: [shot, arrested]
    """
    for fact in deck.of_kind(Figure):
        if fact.figure.percent and not fact.change and _is_beyond_shares(fact.figure):
            message = (
                f"{fact.measure} cannot be a share; for a rate of change, or what is compared with "
                "something else, add `change: true`"
            )
            yield fact.at("figure"), message
        if not fact.ratio:
            continue
        part, whole = (deck.by_id.get(name) for name in fact.ratio)
        if (
            isinstance(part, Figure)
            and isinstance(whole, Figure)
            and not _is_quotient(fact, part, whole)
        ):
            right = _exact_quotient(fact, part, whole)
            found = f"is {right}, not" if right else "is not"
            message = f"{part.measure} of {whole.measure} {found} {fact.measure}"
            yield fact.at("figure"), message, part.at("figure")


@check(Deck, severity="warning", alone=True)
def point_of_thousands(deck: Deck) -> Iterator[Finding]:
    """A number of things has three decimals: its point was meant to separate thousands.

    In languages with a decimal comma, 2.385 is often written for 2385. In quizgen, the point is the
    decimal point in all languages.

    Passes:

        # deck.yaml: language: de
        - figure: 2385
          counts: Paragraphen des BGB

    Fails:

        # deck.yaml: language: de
        - figure: 2.385
          counts: Paragraphen des BGB
    """
    for fact in deck.of_kind(Figure):
        if fact.figure.places == _THOUSANDS and not fact.unit:
            found = _POINTED.fullmatch(fact.figure.written)
            if found and _counts_things(fact, deck):
                yield (
                    fact.at("figure"),
                    f"{fact.measure} here, which is no whole number: write "
                    f"{fact.figure.written.replace('.', '')} for thousands",
                )


_THOUSANDS = 3
"""Digits of a group of thousands."""

_POINTED = lazy_pattern(r"[~<>=]*[1-9]\d{0,2}\.\d{3}\+?")


def _counts_things(fact: Figure, deck: Deck) -> bool:
    """Whether the form of its text tells that a figure has to be a whole number."""
    ask = next(fact.asks(deck))
    prompt = prompts.prompt(
        fact.language, f"figure {ask.slot} {ask.variant}", ask.values, ask.texts
    )
    return patterns(fact.language).counting.match(prompt.text) is not None


def _comparable(part: Figure, whole: Figure) -> bool:
    """Whether two figures have units of one kind, and both or neither are shares."""
    if part.figure.percent != whole.figure.percent:
        return False
    if part.unit == whole.unit or not part.unit or not whole.unit:
        return part.unit == whole.unit
    # Units are rarely compared, and their names in all languages take long to load.
    from quizgen.checks.measures_compared import are_comparable

    return are_comparable(part.unit, whole.unit)


def _exceeds(part: Figure, whole: Figure) -> bool:
    if part.unit == whole.unit:
        return certainly_more(part.figure, whole.figure)
    from quizgen.checks.measures_compared import exceeds

    return exceeds(_measure(part), _measure(whole))


def _measure(fact: Figure) -> tuple[Quantity, str]:
    return fact.figure, fact.unit or ""


def _is_quotient(value: Figure, part: Figure, whole: Figure) -> bool:
    numbers = (value.figure, part.figure, whole.figure)
    if part.unit == whole.unit and not value.unit:
        return quotient_agrees(*numbers)
    from quizgen.checks.measures_compared import quotient_scales

    scales = quotient_scales(value.unit or "", part.unit or "", whole.unit or "")
    return any(quotient_agrees(*numbers, scale=scale) for scale in scales or [Fraction(1)])


def _exact_quotient(value: Figure, part: Figure, whole: Figure) -> str:
    """The quotient of two exact numbers in one unit, to three digits; "" of other numbers.

    It is a percentage if the value is one, or has only lost its sign.
    """
    of, its = part.figure, whole.figure
    is_exact = all(each.low == each.high and not each.approximate for each in (of, its))
    if part.unit != whole.unit or value.unit or of.percent != its.percent or not is_exact:
        return ""
    assert of.low is not None
    if not its.low:
        return ""
    quotient = of.low / its.low
    percent = quotient_agrees(value.figure, of, its, scale=Fraction(100))
    if value.figure.percent or percent:
        return f"{_to_three_digits(quotient * 100)}\xa0%"
    return _to_three_digits(quotient)


def _to_three_digits(number: Decimal) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{float(number):.3g}"


def _wrong_sum_in_units(whole: Figure, parts: list[Figure]) -> str:
    """The sum of the parts in the unit of the whole, if it is certainly not that; else ""."""
    if all(part.unit == whole.unit for part in parts):
        return _wrong_sum(whole.figure, [part.figure for part in parts])
    from quizgen.checks.measures_compared import wrong_sum

    total = wrong_sum([_measure(part) for part in parts], _measure(whole))
    return "" if total is None else f"{float(total):,.6g} {whole.unit}"


def _wrong_sum(whole: Quantity, parts: list[Quantity]) -> str:
    """The sum of the parts if it is certainly not the whole, otherwise ""."""
    if any(each.approximate or each.low is None or each.high is None for each in [whole, *parts]):
        return ""
    low = sum((part.low for part in parts if part.low is not None), Decimal(0))
    high = sum((part.high for part in parts if part.high is not None), Decimal(0))
    # Whole numbers are exact counts. Decimals were rounded, by up to half of their last digit.
    slack = sum(
        (rounding(each) for each in [whole, *parts] if each.places or each.margin), Decimal(0)
    )
    assert whole.low is not None
    assert whole.high is not None
    if low - slack <= whole.high and whole.low <= high + slack:
        return ""
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def _is_beyond_shares(quantity: Quantity) -> bool:
    """Whether a percentage is certainly outside 0 to 100."""
    above = quantity.low is not None and quantity.low > 100
    below = quantity.high is not None and quantity.high < 0
    over = quantity.high is not None and quantity.high > 100 and quantity.low == quantity.high
    return above or below or over
