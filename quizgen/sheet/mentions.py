"""Where a text mentions a name or a term, also in another number or case of it."""

from collections.abc import Callable

from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content, holds
from quizgen.record import record
from quizgen.sheet.printed_texts import PrintedText, key_of_content
from quizgen.values.words import has_unspaced, words_in


@record(eq=False)
class Mention:
    """How the texts that mention something are found: by their keys, and then by a test.

    Any `enough` of the keys find all such texts; None for all of the keys.
    """

    keys: tuple[str, ...]
    is_in: Callable[[PrintedText], bool]
    enough: int | None = None


def mention(part: str, language: str) -> Mention:
    """The mention of a folded text of a language. Of a single word, all forms are known.

    Several words are found as they are. In an inflected language, other rules find most of them,
    and people are known by their last names.
    """
    forms = frozenset[str]() if has_unspaced(part) else grammar(language).forms(part)
    if not forms:
        words = (*dict.fromkeys(words_in(part)),)
        # All texts with the key of a single word have the word.
        return Mention(words, lambda text: part == words[0] or holds(text.text, part), 1)
    keys = [key_of_content(beginning) for form in forms for beginning in content(form)]
    known = forms | {part}
    return Mention((part, *sorted(set(keys))), lambda text: not known.isdisjoint(text.text.split()))
