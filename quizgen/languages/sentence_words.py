"""How a language makes whole sentences of an author's texts, where their form allows it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class Sentence(NamedTuple):
    """The wording of a question whose text has a certain form.

    - `prompt` and `statement`: as in `Words`. One that is "" is left to the next sentence that
      matches, and at last to the neutral wording. `{text}` is the text, and the groups of `form`
      are further values.
    - `form`: a regular expression for the classes of all words of the text, each a character; ""
      matches every text. A text that does not surely have the form must not match.
    - `pattern`: the same for the text itself.
    - `inflected`: by words that the group "noun" can be, the value `{verb}`; without its word, the
      sentence does not match.
    """

    prompt: str = ""
    statement: str = ""
    form: str = ""
    pattern: str = ""
    inflected: Mapping[str, str] = MappingProxyType({})


class SentenceWords(NamedTuple):
    """The sentences of a language.

    - `sentences`: by the keys of prompts, the first that matches is taken. Those of a slot come
      after those of its variant.
    - `word_class`: gives the class of a word or sign. Words may have inner apostrophes, hyphens and
      full stops; all else is one sign.
    - `common`: words in small letters that are not names. A text that begins with one is read as if
      it began with a small letter.
    """

    sentences: Mapping[str, tuple[Sentence, ...]]
    word_class: Callable[[str], str] = lambda _: "n"
    common: frozenset[str] = frozenset()
