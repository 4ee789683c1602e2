"""The note types, one for each kind in each language. They are frozen.

With Anki's default import settings, adding, removing or reordering a field or template makes all
notes of a learner conflict with the package (measured with Anki 26.9). So each note type has eight
slots: those of its kind, and spare ones. The ids of fields and templates depend on the index of the
slot and not on its name, so that a spare slot can be named and used later. Anki accepts such a
change.

The words on the cards are in the templates, so each language has note types of its own. Those of
the default language have the ids and templates that they had before there were others.
"""

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from quizgen import languages
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record

SLOTS = 8
MODIFIED = 1796035800
"""The time of the note types, in seconds since 1970. Raise it when a template, the style or a name
changes, or one of the words of a language in them: Anki updates a note type only if it is newer. It
is in no lock, because all decks share the note types."""

FIRST_PROMPT = 1
"""The index of the first field of the first slot, after the title."""


@record()
class NoteType:
    """A note type as in Anki's database: id, name, and the JSON of fields and templates."""

    id: int
    name: str
    fields: tuple[dict[str, Any], ...]
    templates: tuple[dict[str, Any], ...]
    css: str


@cache
def note_type(kind: Kind, language: str = languages.DEFAULT) -> NoteType:
    """The note type of a kind, with the words of a language.

    Only the answers of spare slots hold something else, `Part` and `More`: a prompt makes a card,
    also for those who have changed the templates in their Anki and do not get new ones.

    The names of fields and templates are English in all of them: searches for `Id:…` are the same,
    and a learner sees these names only where notes are edited.
    """
    assert len(kind.slots) <= min(_TAKEN), kind
    slots = [*kind.slots, *(Slot(f"Spare {n + 1}") for n in range(len(kind.slots), SLOTS))]
    names = ["Title"]
    for number, slot in enumerate(slots):
        names += [f"{slot.name} prompt", _TAKEN.get(number) or f"{slot.name} answer"]
    names += [*AFTER_SLOTS]
    unused = [slot.name for slot in slots if slot.name.startswith("Spare")]
    type_name = f"{kind.name}{_suffix(language)}"
    return NoteType(
        _stable_id(type_name, "note type"),
        note_type_name(kind.name, language),
        tuple(
            {
                "name": name,
                "id": _stable_id(type_name, f"field {number}"),
                "collapsed": name in _RARE or name.rpartition(" ")[0] in unused,
            }
            for number, name in enumerate(names)
        ),
        tuple(
            {
                "name": slot.name,
                "id": _stable_id(type_name, f"template {number}"),
                "qfmt": _front(kind, slot, language),
                "afmt": _back(slot, language) if number not in _TAKEN else "{{FrontSide}}",
            }
            for number, slot in enumerate(slots)
        ),
        files("quizgen.anki").joinpath("card.css").read_text(encoding="utf-8"),
    )


def note_type_name(kind: str, language: str) -> str:
    """The name of the note type of a kind with this name."""
    return f"quizgen {kind}{_suffix(language)}"


_TAKEN = {6: "Part", 7: "More"}
"""The fields that have the places of the answers of two slots: the title of the part, and what is
added to an answer."""


def places_of(slot_index: int) -> tuple[int, int]:
    """The indexes of the fields for the prompt and the answer of a slot."""
    return FIRST_PROMPT + 2 * slot_index, FIRST_PROMPT + 2 * slot_index + 1


PART, MORE = (places_of(index)[1] for index in _TAKEN)
"""The indexes of these fields."""


AFTER_SLOTS = ("Note", "Image", "According to", "Source", "Id", "Answer image", "Audio")
"""The fields after those of the slots, which all cards of a note share.

The last two were spare fields until pictures of answers and sounds were added.
"""

_RARE = frozenset({"Part", "More", "Image", "According to", "Id", "Answer image", "Audio"})


def _suffix(language: str) -> str:
    return "" if language == languages.DEFAULT else f" ({language})"


def _stable_id(type_name: str, what: str) -> int:
    """A permanent id from 1 to 2^53, up to which JSON numbers are exact."""
    digest = hashlib.sha256(f"quizgen {type_name} {what}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % (1 << 53) or 1


def _attributes(language: str) -> str:
    """The attributes of an element with words of a language, which tell fonts and direction."""
    if language == languages.DEFAULT:
        return ""
    return f' lang="{language}" dir="{languages.words(language).direction}"'


def _front(kind: Kind, slot: Slot, language: str) -> str:
    prompt = f"{slot.name} prompt"
    return (
        f"{{{{#{prompt}}}}}"
        f'<div class="kind"{_attributes(language)}>{languages.words(language).kinds[kind.name]}'
        + _if("Part", '<span class="part"> · <bdi>{{Part}}</bdi></span>').rstrip()
        + "</div>\n"
        f'<div class="prompt" dir="auto">{{{{{prompt}}}}}</div>'
        f"{{{{/{prompt}}}}}"
    )


def _back(slot: Slot, language: str) -> str:
    words = languages.words(language).anki
    according_to = words.according_to.format("<bdi>{{According to}}</bdi>")
    according = f'<div class="according"{_attributes(language)}>{according_to}</div>'
    # The style hides pictures that were asked about, so that only their captions are repeated.
    asked = " asked" if slot.pictured else ""
    return (
        # This repeats the prompt, but plays none of its sounds again.
        "{{FrontSide}}\n<hr id=answer>\n"
        f'<div class="answer" dir="auto">{{{{{slot.name} answer}}}}</div>\n'
        + (_if("More", '<div class="more">{{More}}</div>') if slot.adds else "")
        + ("" if slot.heard else _if("Audio", '<div class="audio">{{Audio}}</div>'))
        + _if("Image", f'<div class="image{asked}">{{{{Image}}}}</div>')
        + _if("Answer image", '<div class="image">{{Answer image}}</div>')
        + _if("According to", according)
        + _if("Note", '<div class="note" dir="auto">{{Note}}</div>')
        + _if("Source", '<div class="source" dir="auto">{{Source}}</div>')
    )


def _if(name: str, html: str) -> str:
    return f"{{{{#{name}}}}}{html}{{{{/{name}}}}}\n"
