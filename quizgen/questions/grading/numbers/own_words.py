"""Words of numbers that mean another number in another language."""

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import any_of

OWN_NUMBERS = {code: dict(languages.typed(code).numbers.own) for code in languages.codes()}
"""By language, what all languages read for each such word."""

_WORDS = dict.fromkeys(word for own in OWN_NUMBERS.values() for word in own)
OWN_NUMBER = lazy_pattern(
    rf"(?<!\w){any_of(tuple(f'[{word[0]}{word[0].upper()}]{word[1:]}' for word in _WORDS))}(?!\w)"
)


def in_shared_words(text: str, language: str) -> str:
    """A text with words that all languages read alike: a German billion is a million millions."""
    own = OWN_NUMBERS.get(language, {})
    return OWN_NUMBER.sub(lambda found: own.get(found[0].lower(), found[0]), text)
