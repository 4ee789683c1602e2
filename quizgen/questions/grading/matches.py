"""How what was typed fits one known name."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.questions.grading.parsed_names import ParsedName
from quizgen.questions.grading.spelling import distance, slip_of, slips_of
from quizgen.questions.grading.verdict import RANK, Outcome, Remark
from quizgen.record import record


@record()
class Match:
    """How what was typed fits a name: the outcome, the slips it took, and the text expected."""

    outcome: Outcome
    slips: int
    expected: str
    remark: Remark | None = None

    @property
    def worth(self) -> tuple[int, int]:
        """The less the better."""
        return RANK[self.outcome], self.slips


def _accepted(slips: int, expected: str) -> Match:
    remark = {0: None, 1: Remark("one-slip")}.get(slips, Remark("slips", count=slips))
    return Match("accept", slips, expected, remark)


def is_same(name: ParsedName, typed: ParsedName) -> bool:
    """Whether all of a name was typed, in any of its spellings."""
    if not typed.words:
        return False
    joined = "".join(name.words) == "".join(typed.words)
    if name.thing:
        # "showtrial" does not sound like "show" and "trial": in these, the first ends in -ow.
        return joined or name.joined == typed.joined
    if name.number is not None or typed.number is not None:
        return name.number == typed.number and name.given == typed.given
    return joined or sorted(name.words) == sorted(typed.words)


def match(name: ParsedName, typed: ParsedName, known: Sequence[ParsedName]) -> Match:
    """How a typed name fits one of the known names of somebody or something."""
    found = None
    if name.number is not None:
        found = _match_ruler(name, typed)
    elif typed.number is None:
        whole = name.whole or typed.whole
        found = _match_whole(name, typed) if whole else _match_person(name, typed, known)
    return found or Match("reject", 9, known[0].text)


def _match_ruler(name: ParsedName, typed: ParsedName) -> Match | None:
    """A ruler: the given name, and the number, which tells one from another."""
    slips = slips_of(typed.words, name.given)
    if slips is None:
        return None
    if typed.number is None:
        return Match("partial", slips, name.text, Remark("no-number"))
    return _accepted(slips, name.text) if typed.number == name.number else None


def _match_whole(name: ParsedName, typed: ParsedName) -> Match | None:
    if name.epithet and typed.words == name.words[:1]:
        return Match("partial", 0, name.text, Remark("no-epithet"))
    slips = slips_of(typed.words, name.words, most=1 if name.thing else 2)
    return None if slips is None else _accepted(slips, name.text)


def _match_person(name: ParsedName, typed: ParsedName, known: Sequence[ParsedName]) -> Match | None:
    """A person: the family name, with given names or initials that fit, or without any."""
    said = "".join(typed.words)
    if name.family_first and name.given and said == "".join(name.given):
        return Match("partial", 0, name.text, Remark("no-family-name"))
    if said == "".join(name.family):
        # "O Connor" is not Connor.
        return Match("accept", 0, name.shown_family)
    typed = _in_parts_of(name, _in_order_of(name, typed))
    family = _match_family(name, typed)
    if family is None or not typed.given:
        return family
    given = _match_given(typed.given, name, known)
    if given is None:
        return None
    slips = family.slips + given.slips
    if "partial" in (family.outcome, given.outcome):
        return Match("partial", slips, name.text, family.remark or given.remark)
    return _accepted(slips, name.text)


def _in_order_of(name: ParsedName, typed: ParsedName) -> ParsedName:
    """The typed words, read in the order of the name."""
    if typed.family_first == name.family_first:
        return typed
    words = (*typed.family, *typed.given) if typed.family_first else typed.words
    if len(words) < 2:
        return typed
    family, given = (words[:1], words[1:]) if name.family_first else (words[-1:], words[:-1])
    return replace(
        typed,
        family=family,
        given=given,
        family_first=name.family_first,
        shown_family=typed.text,
    )


def _in_parts_of(name: ParsedName, typed: ParsedName) -> ParsedName:
    """The typed words, with the parts of a family name together that have no hyphen."""
    many = len(name.family)
    words = typed.words
    if many < 2 or len(typed.family) > 1 or len(words) < many:
        return typed
    if slips_of(words[-many:], name.family) is None:
        return typed
    return replace(typed, family=words[-many:], given=words[:-many], shown_family=typed.text)


def _match_family(name: ParsedName, typed: ParsedName) -> Match | None:
    """How a typed family name fits."""
    expected = name.text if typed.given else name.shown_family
    whole, said = "".join(name.family), "".join(typed.family)
    slips = slip_of(said, whole)
    if slips is not None:
        # The names of a Slavic man and woman differ so: Bukharin, Bukharina.
        if slips and (said == f"{whole}a" or whole == f"{said}a"):
            return Match("partial", slips, expected, Remark("other-gender"))
        return _accepted(slips, expected)
    for part in name.family if len(name.family) > 1 else ():
        slips = slip_of(said, part)
        if slips is not None:
            return Match("partial", slips, name.shown_family, Remark("half-family-name"))
    return None


def _match_given(
    typed: Sequence[str], name: ParsedName, known: Sequence[ParsedName]
) -> Match | None:
    """How typed given names and initials fit those of a name.

    They come in the order of the name, some may be left out; after the first that fits, initials
    and a patronymic may be there that the deck does not know.
    """
    # To a name of one word, given names come from the other names of the same person.
    given = next((each.given for each in (name, *known) if each.given), ())
    outcome: Outcome = "accept"
    slips, remark, place, fitted = 0, None, 0, False
    for word in typed:
        fits = [(at, _match_given_name(word, given[at])) for at in range(place, len(given))]
        at, fit = next(((at, fit) for at, fit in fits if fit), (0, None))
        if fit is not None:
            place, fitted = at + 1, True
            slips += fit.slips
            if fit.outcome == "partial":
                outcome, remark = "partial", fit.remark
        elif not fitted or (len(word) > 1 and not word.endswith(PATRONYMICS)):
            outcome, remark = "partial", Remark("unknown-given")
    return Match(outcome, slips, name.text, remark) if fitted else None


PATRONYMICS = ("ovih", "evih", "vna", "inihna", "ilih", "kusmih", "nikitih")
"""Endings of patronymics, as phonetic keys."""


def _match_given_name(typed: str, name: str) -> Match | None:
    if len(typed) == 1 or len(name) == 1:
        return Match("accept", 0, name) if typed[:1] == name[:1] else None
    slips = slip_of(typed, name)
    if slips is not None and (slips == 0 or typed[-1:] == name[-1:]):
        return Match("accept", slips, name)
    # Karl and Karla, Alexander and Alexandra: the same stem, another ending.
    shorter, longer = sorted((typed, name), key=len)
    one_more = len(shorter) >= 3 and longer[:-1] == shorter
    stem = len(shorter) - (1 if len(longer) > len(shorter) else 2)
    same_stem = stem >= 3 and typed[:stem] == name[:stem] and distance(typed, name, 2) <= 2
    return Match("partial", 1, name, Remark("given-ending")) if one_more or same_stem else None
