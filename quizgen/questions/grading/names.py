"""Grading of typed names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.parsed_names import ParsedName, parse_name
from quizgen.questions.grading.parsed_terms import parse_term
from quizgen.questions.grading.spelling import distance, slip_of
from quizgen.questions.grading.verdict import RANK, Outcome, Verdict
from quizgen.record import record


def name_answers(answers: Iterable[Answer]) -> Iterator[NameAnswer]:
    """Those of the answers that are names, of people or things."""
    return (answer for answer in answers if isinstance(answer, NameAnswer))


def parsed(answer: NameAnswer, text: str) -> ParsedName:
    """A text taken apart as a name of the answer's type: a person's, or that of a thing."""
    return _PARSERS[type(answer)](text)


_PARSERS = {NameAnswer: parse_name, TermAnswer: parse_term}
"""How a name is taken apart, by answer type."""


class Names:
    """All names of people and things that decks ask for, to tell one from another.

    Names of one answer, and of answers that share a name with it, are one's own.
    """

    def __init__(self, answers: Iterable[NameAnswer]) -> None:
        self._by_word: dict[tuple[str, int], list[tuple[frozenset[str], ParsedName]]] = defaultdict(
            list
        )
        seen: set[frozenset[str]] = set()
        for answer in answers:
            accepted = answer.accepted()
            if accepted in seen:
                continue
            seen.add(accepted)
            for name in (answer.name, *answer.also):
                form = parsed(answer, name)
                for word in {"".join(form.family), *form.family, *form.given[:1]}:
                    self._by_word[word[:1], len(word)].append((accepted, form))

    def others(self, typed: ParsedName, accepted: frozenset[str]) -> list[ParsedName]:
        """The names of others with a word that begins as one that was typed, and is as long."""
        found: dict[int, ParsedName] = {}
        for word in ("".join(typed.family), *typed.family, *typed.given[:1]):
            for length in range(len(word) - 2, len(word) + 3):
                for theirs, form in self._by_word.get((word[:1], length), ()):
                    if not theirs & accepted:
                        found[id(form)] = form
        return list(found.values())


@record()
class _Match:
    """How what was typed fits one form of a name: the outcome, and the slips it took."""

    outcome: Outcome
    slips: int
    expected: str
    remark: str = ""

    @property
    def worth(self) -> tuple[int, int]:
        """The less the better."""
        return RANK[self.outcome], self.slips


def grade_name(answer: NameAnswer, typed: str, names: Names) -> Verdict:
    """Compare a typed name with the right one, and with all others that the decks ask for."""
    equal = equal_to(typed, (answer.name, *answer.also))
    if not is_readable(typed):
        if equal is None:
            return Verdict("reject", answer.name, "not a name that can be read")
        return Verdict("accept", equal.strip())
    given = parsed(answer, typed)
    forms = [parsed(answer, name) for name in (answer.name, *answer.also)]
    for form in forms:
        if (equal and form.text == equal.strip()) or (given.words and _same(form, given)):
            return Verdict("accept", form.text)
    if not given.words:
        return Verdict("reject", answer.name, "")
    # The same words in another order are no other name: which of them is the family's, the first
    # one says.
    forms = forms[:1] + [each for each in forms[1:] if sorted(each.words) != sorted(forms[0].words)]
    # Of two that fit as well, the one in the letters of what was typed.
    forms.sort(key=lambda form: form.text.isascii() != typed.isascii())
    best = min((_match(form, given, forms) for form in forms), key=lambda match: match.worth)
    if best.outcome == "reject":
        best = _Match("reject", best.slips, answer.name)
    others = names.others(given, answer.accepted())
    rival = min(
        ((match, other) for other in others if (match := _match(other, given, [other]))),
        key=lambda each: each[0].worth,
        default=None,
    )
    if rival and rival[0].outcome != "reject":
        match, other = rival
        if match.worth < best.worth:
            return Verdict("reject", answer.name, f"{other.text} is {_another(other)} else")
        if match.worth == best.worth and best.outcome == "accept":
            return Verdict("partial", best.expected, f"{other.text} would fit as well")
    if best.slips and not given.given:
        for other in others:
            if given.family == other.given[:1]:
                return Verdict("reject", answer.name, f"the given name of {other.text}")
    return Verdict(best.outcome, best.expected, best.remark)


def _another(form: ParsedName) -> str:
    return "something" if form.thing else "someone"


def _same(form: ParsedName, typed: ParsedName) -> bool:
    """Whether all of a name was typed, in any of its spellings."""
    if form.thing:
        # "showtrial" does not sound like "show" and "trial", of which the first ends in -ow.
        return form.joined == typed.joined or "".join(form.words) == "".join(typed.words)
    if form.number is not None or typed.number is not None:
        return form.number == typed.number and form.given == typed.given
    return sorted(form.words) == sorted(typed.words) or "".join(form.words) == "".join(typed.words)


def _match(form: ParsedName, typed: ParsedName, forms: Sequence[ParsedName]) -> _Match:
    reject = _Match("reject", 9, forms[0].text)
    if form.number is not None:
        return _ruler(form, typed) or reject
    if typed.number is not None:
        return reject
    if form.whole or typed.whole:
        return _whole(form, typed) or reject
    return _person(form, typed, forms) or reject


def _ruler(form: ParsedName, typed: ParsedName) -> _Match | None:
    """A ruler: the given name, and the number if it is there to tell one from another."""
    slips = _slips(typed.given or typed.family, form.given)
    if typed.number is None:
        slips = _slips(typed.words, form.given)
        if slips is not None:
            return _Match("partial", slips, form.text, "the number is missing")
        return None
    if slips is None or typed.number != form.number:
        return None
    return _Match("accept", slips, form.text, _slip_words(slips))


def _whole(form: ParsedName, typed: ParsedName) -> _Match | None:
    if form.epithet and typed.words == form.words[:1]:
        return _Match("partial", 0, form.text, "there is more to the name")
    slips = _slips(typed.words, form.words, most=1 if form.thing else 2)
    return None if slips is None else _Match("accept", slips, form.text, _slip_words(slips))


def _slips(typed: Sequence[str], words: Sequence[str], most: int = 2) -> int | None:
    """How many slips make the typed words of these words, one of each; None if too many.

    No word may have more than `most`.
    """
    if len(typed) != len(words):
        return None
    found = [slip_of(a, b) for a, b in zip(typed, words, strict=True)]
    total = 0
    for each in found:
        if each is None or each > most:
            return None
        total += each
    return total


def _slip_words(slips: int) -> str:
    return {0: "", 1: "one letter off"}.get(slips, f"{slips} letters off")


def _person(form: ParsedName, typed: ParsedName, forms: Sequence[ParsedName]) -> _Match | None:
    """A person: the family name, with given names or initials that fit, or without any."""
    if form.family_first and form.given and "".join(typed.words) == "".join(form.given):
        return _Match("partial", 0, form.text, "the given name; the family name is missing")
    if "".join(typed.words) == "".join(form.family):
        # "O Connor" is no Connor.
        return _Match("accept", 0, form.shown_family)
    if typed.family_first != form.family_first:
        typed = _turned(typed, form)
    typed = _joined(typed, form)
    family = _family(form, typed)
    if family is None:
        return None
    if not typed.given:
        return family
    fits = _given(typed.given, form.given, [each.given for each in forms])
    if fits is None:
        return None
    outcome, slips, remark = fits
    if family.outcome == "partial" or outcome == "partial":
        return _Match("partial", family.slips + slips, form.text, family.remark or remark)
    slips += family.slips
    return _Match("accept", slips, form.text, _slip_words(slips))


def _turned(typed: ParsedName, form: ParsedName) -> ParsedName:
    """The same words read in the order of the other name."""
    words = (
        (*typed.given, *typed.family) if not typed.family_first else (*typed.family, *typed.given)
    )
    if len(words) < 2:
        return typed
    family, given = (words[:1], words[1:]) if form.family_first else (words[-1:], words[:-1])
    return replace(
        typed,
        family=family,
        given=given,
        family_first=form.family_first,
        shown_family=typed.text,
    )


def _joined(typed: ParsedName, form: ParsedName) -> ParsedName:
    """The same words, with the parts of a family name together that were typed without a hyphen."""
    many = len(form.family)
    words = typed.words
    if many < 2 or len(typed.family) > 1 or len(words) < many:
        return typed
    if _slips(words[-many:], form.family) is None:
        return typed
    return replace(typed, family=words[-many:], given=words[:-many], shown_family=typed.text)


def _family(form: ParsedName, typed: ParsedName) -> _Match | None:
    """How a typed family name fits."""
    expected = form.text if typed.given else form.shown_family
    whole, said = "".join(form.family), "".join(typed.family)
    slips = slip_of(said, whole)
    if slips is not None:
        if slips and _is_womans(said, whole):
            return _Match("partial", slips, expected, "the form of the name is another one")
        return _Match("accept", slips, expected, _slip_words(slips))
    if len(form.family) > 1:
        for part in form.family:
            slips = slip_of(said, part)
            if slips is not None:
                return _Match("partial", slips, form.shown_family, "half of the family name")
    return None


def _is_womans(a: str, b: str) -> bool:
    """Whether two names differ as a Slavic man's and woman's do: Bukharin, Bukharina."""
    shorter, longer = sorted((a, b), key=len)
    return longer == f"{shorter}a"


def _given(
    typed: Sequence[str], given: Sequence[str], known: Sequence[Sequence[str]]
) -> tuple[Outcome, int, str] | None:
    """How typed given names and initials fit those of a name: outcome, slips and a remark.

    They come in the order of the name, some may be left out; after the first that fits, initials
    and a patronymic may be there that the deck does not know.
    """
    if not given:
        # A name of one word: given names typed with it are anybody's guess.
        known = [names for names in known if names]
        if not known:
            return None
        given = known[0]
    outcome: Outcome = "accept"
    slips, remark, place, fitted = 0, "", 0, False
    for name in typed:
        found = next(
            (
                (at, fit)
                for at in range(place, len(given))
                if (fit := _given_name(name, given[at])) is not None
            ),
            None,
        )
        if found is None:
            if not fitted or (len(name) > 1 and not _is_patronymic(name)):
                outcome, remark = "partial", "one of the given names is not known here"
            continue
        place, fitted = found[0] + 1, True
        fit_outcome, fit_slips = found[1]
        slips += fit_slips
        if fit_outcome == "partial":
            outcome, remark = "partial", "the given name ends differently"
    return (outcome, slips, remark) if fitted else None


def _given_name(typed: str, name: str) -> tuple[Outcome, int] | None:
    if len(typed) == 1 or len(name) == 1:
        return ("accept", 0) if typed[:1] == name[:1] else None
    slips = slip_of(typed, name)
    if slips is not None and (slips == 0 or typed[-1:] == name[-1:]):
        return "accept", slips
    # Karl and Karla, Alexander and Alexandra: the same stem, another ending.
    shorter, longer = sorted((typed, name), key=len)
    one_more = len(shorter) >= 3 and longer[:-1] == shorter
    stem = len(shorter) - (1 if len(longer) > len(shorter) else 2)
    same_stem = stem >= 3 and typed[:stem] == name[:stem] and distance(typed, name, 2) <= 2
    return ("partial", 1) if one_more or same_stem else None


def _is_patronymic(name: str) -> bool:
    return name.endswith(("ovih", "evih", "vna", "inihna", "ilih", "kusmih", "nikitih"))
