"""Whom the sentences of a text on a person are about: this person, or someone else."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND, without_possessive
from quizgen.facts.person import Person
from quizgen.facts.wording import as_phrase
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold

_CLAUSE_END = lazy_pattern(
    r"(?:(?<=[^\W\d]{2}[.!?])|(?<=[)\]»”“\"’'][.!?])|(?<=[.!?][)\]»”“\"])|(?<=[;:]))\s+"
    r"|(?<=\d\.)\s+(?=[^\W\d_]+)|\s[–—]\s"
)
"""The end of a sentence, or of a part of it. A number with a full stop may be an ordinal."""


def clauses(text: str, language: str) -> Iterator[str]:
    """The sentences of a text, and the parts of them that a semicolon or a dash divides."""
    months, start = languages.typed(language).dates.months, 0
    for end in _CLAUSE_END.finditer(text):
        if text[: end.start()][-2:-1].isdigit() and text[end.start() - 1] == ".":
            word = text[end.end() :].split(maxsplit=1)[0].strip(AROUND)
            if word[:1].islower() or word.lower() in months:
                continue
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]


def own_words(person: Person) -> frozenset[str]:
    """The words, folded, that mean a person in a text on them: names, and "he" and "she"."""
    names = [word for name in person.names for word in fold(name).split()]
    return frozenset(names) | _pronouns(person.language)


@cache
def _pronouns(language: str) -> frozenset[str]:
    return frozenset(map(fold, languages.grammar_of(language).pronouns))


def _is_other_name(word: str, own: frozenset[str], language: str) -> bool:
    """Whether a word has a capital like a name, and is neither of a person's own nor a month."""
    word = without_possessive(word.strip(AROUND))
    months = languages.typed(language).dates.months
    return word[:1].isupper() and fold(word) not in own and word.lower() not in months


def names_other(clause: str, person: Person) -> bool:
    """Whether a word behind the first may be the name of someone else. A place has an "in"."""
    language, own = person.language, own_words(person)
    is_place = False
    for word in clause.split()[1:]:
        is_name = _is_other_name(word, own, language)
        if is_name and not is_place:
            return True
        is_place = word.lower() in patterns(language).lives.places or (
            # "in Los Angeles"
            is_name and word[-1:].isalnum()
        )
    return False


@cache
def he_and_she(language: str) -> frozenset[str]:
    """The pronouns that may mean a person, folded."""
    return frozenset(map(fold, languages.grammar_of(language).pronouns[:2]))


@cache
def frequent_verbs(language: str) -> frozenset[str]:
    """Auxiliary verbs and other frequent ones, folded; not "é", which "e" would be."""
    return frozenset(map(fold, languages.grammar_of(language).verbs)).difference(ands(language))


def subjects(person: Person, text: str) -> frozenset[str]:
    """The words, folded, that surely mean the person as a subject: names, and "he" or "she".

    It is the first pronoun of the text, if nobody else is named before it: "Bizet married Geneviève
    Halévy. She died in 1926."
    """
    names = frozenset(word for name in person.names for word in fold(name).split())
    pronouns = he_and_she(person.language)
    for found in _WORD.finditer(text):
        word = fold(found[0])
        if word in pronouns:
            is_sure = not names_other(text[: found.start()], person)
            return names | {word} if is_sure else names
    return names


_WORD = lazy_pattern(r"\w+")


def is_subject(words: Sequence[str], own: frozenset[str], language: str) -> bool:
    """Whether words are the person, by `subjects`, and auxiliary verbs: "he was"."""
    folded = {fold(word) for word in words}
    return not own.isdisjoint(folded) and folded <= own | frequent_verbs(language)


def is_in_who(person: Person, clause: str, before: Sequence[str]) -> bool:
    """Whether a clause is of `who`, and the words before what is said name nobody else.

    "pupil of a composer who died" has two who may be meant, and in "engineer whose patron died" it
    is another one: of a relative clause, only "who", or "who was", may be there.
    """
    language, found = person.language, patterns(person.language)
    grammar, words = languages.grammar_of(language), [*before]
    while words and fold(words[-1]) in frequent_verbs(language):
        words.pop()
    # Before a verb, what looks like an article is a relative pronoun: *der mit 61 Jahren starb*.
    if words and words[-1].lower() in (*grammar.relatives, *grammar.articles):
        words.pop()
    elif words:
        # "Swiss engineer, died in 1790"; but "pupil of a composer, who died" has two.
        words[-1] = words[-1].rstrip(",")
    others = found.head_ends.union(grammar.relatives) - {*found.lives.places}
    return clause in as_phrase(person.who, language).compared and not any(
        word.endswith(",")
        or (word[:1].isupper() and not found.capital_nouns)
        or word.lower() in others
        for word in words[1:]
    )


_DAY = lazy_pattern(r"(?:\w-)?\d{1,2}[^\W\d]{0,2}|\d{4}")


def is_when_and_where(
    words: Sequence[str], language: str, *, own: frozenset[str] = frozenset()
) -> bool:
    """Whether words are a date, or the name of a place before or behind it, and nothing else.

    With `own`, the person, by `subjects`, and auxiliary verbs are among the words.
    """
    lives, months = patterns(language).lives, languages.typed(language).dates.months
    has_subject, is_place = not own, False
    for at, word in enumerate(words):
        bare = word.strip(AROUND)
        small = bare.lower()
        if own and fold(bare) in own | frequent_verbs(language):
            has_subject = has_subject or fold(bare) in own
            is_place = False
        elif small in lives.places:
            is_place = True
        elif not bare or small in lives.of_dates or small in months or _DAY.fullmatch(bare):
            is_place = False
        elif not (is_place and bare[:1].isupper()) and not (
            # In Hebrew, "in" is joined to the name, which has no capital.
            lives.joined_in and at == 0 and len(words) > 1 and bare.startswith(lives.joined_in)
        ):
            return False
    return has_subject


def ends_phrase(rest: str, language: str) -> bool:
    """Whether nothing belongs to a phrase any more but when and where: a sign or "and" follows."""
    phrase = _SIGN.split(rest, maxsplit=1)[0]
    words = [*takewhile(lambda word: word.lower() not in ands(language), phrase.split())]
    return is_when_and_where(words, language)


def goes_on_with_other(rest: str, person: Person) -> bool:
    """Whether someone else may be the subject behind a comma: "Born in 1818, Gounod taught him"."""
    determiners = languages.grammar_of(person.language).determiners
    following = rest.partition(",")[2].split(maxsplit=1)[:1]
    # The first word is never a name to `names_other`.
    return names_other(f", {rest}", person) or any(
        word.lower() in determiners for word in following
    )


_SIGN = lazy_pattern(r"[,;:.!?()](?:\s|$)|$")


@cache
def ands(language: str) -> tuple[str, ...]:
    """The words that join clauses of one subject, in small letters."""
    return languages.typed(language).conjunction


def describes_noun(rest: str, language: str) -> bool:
    """Whether a participle may follow: *im 1820 erbauten Haus*."""
    word = rest.split(maxsplit=1)[0] if rest[:1] == " " and rest.strip() else ""
    return (
        patterns(language).capital_nouns
        and word[:1].islower()
        and word.lower() not in patterns(language).head_ends
    )
