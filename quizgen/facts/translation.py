"""Translation: what a deck has, and lacks, in another language than it was written in."""

from collections.abc import Mapping
from dataclasses import replace

from quizgen.diagnostics.located import MappingNode, scalars
from quizgen.diagnostics.source import Source, Span
from quizgen.facts import translated_media
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID, Name, Phrase, field, table
from quizgen.facts.translated_media import media_in_translation
from quizgen.facts.work import Work
from quizgen.record import record
from quizgen.values.short_digests import short_digest

DIGEST_KEY = "of"
"""The key of the digest of the texts that an entry is the translation of."""


@record()
class Gap:
    """A fact that is not translated, or not whole.

    `keys` are those of the texts that are missing, as in "note", or "image: alt" for a text of a
    picture; with none, the whole fact is. `left_out` is
    whether the fact cannot be asked without them. `entry` is the place of its entry, if it has
    one.
    """

    fact: Fact
    keys: tuple[str, ...]
    left_out: bool
    entry: Span | None


@record(kw_only=True)
class TranslatedWork:
    """The texts of a source in another language. What is not given stays as it is."""

    title: Phrase | None = field(
        "what the work is called in this language, if it is not cited by its own title"
    )
    container_title: Phrase | None = field(
        "the same for the journal, site or book that it is in", key="container-title"
    )
    short: Phrase | None = field("a short name for prompts", example="Smiths Geschichte")

    def over(self, work: Work) -> Work:
        """The work with these texts."""
        return replace(
            work,
            title=self.title or work.title,
            container_title=self.container_title or work.container_title,
            short=self.short or work.short,
        )

    def given(self) -> dict[str, Phrase]:
        """The texts that are given, by key."""
        texts = {key: getattr(self, each.attribute) for key, each in table(TranslatedWork).items()}
        return {key: text for key, text in texts.items() if text is not None}


@record()
class Translation:
    """How far a deck is translated into a language.

    `originals` are all facts as they were written. `stale` are the translated facts whose original
    has changed since. `files` has the file of each part that has one, by the name of the part, and
    `titled` is whether the deck's title is translated. `sources` has the texts of the sources that
    are translated, by their keys, and `locators` the deck's own words of locators.
    """

    language: str
    originals: tuple[Fact, ...]
    gaps: tuple[Gap, ...]
    stale: tuple[Fact, ...]
    files: dict[str, Source]
    titled: bool
    sources: Mapping[str, TranslatedWork]
    locators: Mapping[str, str]


def missing_texts(original: Fact, entry: MappingNode) -> tuple[list[str], list[str]]:
    """The keys of the texts that an entry of a translation lacks, as in `Gap`.

    First those without which the fact cannot be asked, then the others that are dropped. Names,
    units and the like stay as they are, and so does what is an id in the field of a name.
    """
    fields = table(type(original))
    needed: list[str] = []
    dropped: list[str] = []
    for key, node in original.node.entries.items():
        what = fields[key].translation
        if key in translated_media.KEYS:
            lacking = media_in_translation(node, entry.entries.get(key))[1]
            dropped += [f"{key}: {text}" for text in lacking]
        if key in entry.entries or what in ("none", "kept"):
            continue
        value = getattr(original, fields[key].attribute)
        if key == "ask" and not any(each.wording for each in value.values()):
            continue
        if fields[key].type is Name and ID.fullmatch(value):
            continue
        (dropped if what == "dropped" else needed).append(key)
    return needed, dropped


def texts_digest(kind: type[Fact], entry: MappingNode) -> str:
    """Eight hexadecimal digits that change with any text that can be translated in an entry."""
    fields = table(kind)
    pieces = [
        each.text
        for key in sorted(entry.entries)
        if key in fields and fields[key].translation != "none" and fields[key].shown
        for each in scalars(entry.entries[key])
    ]
    return short_digest("\x1f".join(pieces).encode(), 4)
