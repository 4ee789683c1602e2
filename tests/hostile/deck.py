"""A deck with every hostile text in every field of every kind, as quizgen's own table has them."""

import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from quizgen.facts import fields as types
from quizgen.facts.citation import Citation
from quizgen.facts.cloze import Cloze
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Field, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.sheet.exchange.keyboard import on_keyboard
from quizgen.values.dates import When
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity
from tests import samples

TEXTS = (types.Line, types.Phrase, types.Name, types.Pages, types.Unit)
"""Types of fields whose text is shown as it is typed."""

MARKUP = (Marked, types.Wording, types.Markdown)
"""Types of fields whose text may have markup."""

NO_TEXT = (
    types.Id,
    types.Reference,
    types.Ratio,
    types.FormulaMarks,
    bool,
    tuple[types.Id, ...],
    tuple[types.Reference, ...],
)
"""Types of fields that take no text of the author's: ids and yes or no."""

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)

OWN = {
    *("deck language image title sources facts source cited_in covers math".split()),
    *("file image_side audio_side bibliography".split()),
}
"""Fields whose value means something: they are given one by hand, or below, or are left out."""


NAMES = [f"{kind} {kind}" for kind in KINDS]
"""The leading fields, which are the typed answers of some kinds."""


def ended(text: str) -> str:
    """A text with a word after it, by which its end is known, but for a backslash that is one."""
    return text if text.endswith("a\\") else f"{text} z"


@dataclass
class Said:
    """A hostile text that a field of the deck says, after a word of its own."""

    field: str
    payload: str
    typed: str
    marked: bool


@dataclass
class HostileDeck:
    """The deck's folder, and what each field says, by the word with which it begins."""

    folder: Path
    payloads: Mapping[str, tuple[str, str]]
    said: dict[str, Said] = field(default_factory=dict)
    ids: int = 0

    def text(self, field: str, payload: str, *, marked: bool = False) -> str:
        """A text for a field that nothing else in the deck says. It is noted."""
        letter, number = divmod(len(self.said), 9000)
        # All are equally long, since tables cut short answers.
        word = f"{number + 1000}{'qj'[letter]}"
        typed = _worded(field, self.payloads[payload][0])
        self.said[word] = Said(field, payload, typed, marked)
        return ended(f"{word} {typed}")

    def shown(self, word: str) -> set[str]:
        """What a reader may see of a text: as it was typed, or as CommonMark has it."""
        said = self.said[word]
        plain, marked = (_worded(said.field, each) for each in self.payloads[said.payload])
        found = {marked} if said.marked else {plain}
        if said.field.endswith((" opposes", " note")) or said.field in WITH_MARKUP:
            # `show` has these as they were typed.
            found = {plain, marked}
        if said.field.endswith(" also") or said.field in NAMES:
            # Moodle and GIFT are told them with the signs of every keyboard, too.
            found |= {*on_keyboard(plain)}
        if marked in found and "](https:" in plain:
            # A terminal shows the address beside the words that lead to it.
            found.add(marked.replace("!y", "!y (https://example.org/z)"))
        if said.field.endswith(" page"):
            found = {plain, plain.replace("-", "\N{EN DASH}")}
        return {ended(f"{word} {text}") for text in found}

    def id(self) -> str:
        self.ids += 1
        return f"f{self.ids}"


def _worded(field: str, text: str) -> str:
    """A text as a wording of a question can have it: there, a value in braces is filled in."""
    return re.sub(r"\{(?:who|answer)\}", "{0}", text) if field.endswith(" ask") else text


def write_hostile(folder: Path, payloads: Mapping[str, tuple[str, str]]) -> HostileDeck:
    """Write the deck: a file and a source for each text, and of each kind a few facts in it.

    `payloads` are what is typed and what CommonMark shows of it, by name.
    """
    made = HostileDeck(folder, payloads)
    (folder / "media").mkdir(parents=True)
    (folder / "secret.txt").write_text(SECRET)
    everything = " ".join(typed for typed, _ in payloads.values()).replace("::", ":")
    head: dict[str, Any] = {"deck": "hostile", "title": f"all {everything[:700]}", "sources": {}}
    for key, each in table(Head).items():
        if key not in OWN and each.type not in NO_TEXT and key != "allow":
            head[key] = _value(made, f"deck {key}", each, next(iter(payloads)))
    head["authors"] = [made.text("author", payload) for payload in payloads]
    for number, payload in enumerate(payloads):
        source = f"s{number}"
        head["sources"][source] = _record(made, Work, payload) | {
            "title": made.text("title of a source", payload),
        }
        facts = [fact for kind in KINDS.values() for fact in _facts(made, kind, payload, source)]
        content: dict[str, Any] = {"title": made.text("title of a file", payload), "source": source}
        tags = [tag(payloads, payload)]
        if not re.search(r"\{\w+\}", payloads[payload][0]):
            # A word in braces is a value of each fact here.
            content["ask"] = {"died": made.text("wording of a file", payload)}
        dump(folder / f"p{number}.yaml", content | {"tags": tags, "facts": facts})
    dump(folder / "deck.yaml", head)
    assert set(table(FactFile)) == {"title", "source", "tags", "language", "ask", "facts"}
    return made


SECRET = "nobody may read this"


def tag(payloads: Mapping[str, tuple[str, str]], payload: str) -> str:
    """The text as a tag, which has neither white space nor formulas nor empty levels."""
    return re.sub(r"\s|:|\\(?=[(\[])", "-", payloads[payload][0])[:200]


def _facts(
    made: HostileDeck, kind: type[Fact], payload: str, source: str
) -> Iterator[dict[str, Any]]:
    """A fact that asks all that its kind can ask, and one whose questions the author worded."""
    fields = _record(made, kind, payload)
    for unasked in ("ask", "sources", "locator"):
        fields.pop(unasked, None)
    # A cloze has one hole here, because `also` and `wrong` are for one.
    slots = [slot.name for slot in kind.kind.slots if kind is not Cloze or slot.name == "hole-1"]
    fields |= {"id": made.id(), "image": _file(made, kind.leading, payload, ".png")}
    fields |= {"image_side": "prompt", "ask": dict.fromkeys(slots, "yes")}
    if kind.kind.has_heard:
        # Others would not be on paper at all.
        fields["audio_side"] = "prompt"
    yield fields
    worded = _record(made, kind, payload)
    for other in ("page", "locator", "wrong"):
        worded.pop(other, None)
    cited = _record(made, Citation, payload)
    cited.pop("page", None)
    worded["sources"] = [cited | {"source": source, "for": [kind.main]}]
    wordings = {slot: made.text(f"{kind.leading} ask", payload, marked=True) for slot in slots}
    yield worded | {"id": made.id(), "contested": "yes", "ask": wordings}


def _file(made: HostileDeck, name: str, payload: str, suffix: str) -> str:
    """The name of a picture or a sound, which is hostile too."""
    file = f"{name} {made.payloads[payload][0]}".replace("/", "-")[:60] + suffix
    content = PNG if suffix == ".png" else samples.wav(0.001)
    (made.folder / "media" / file).write_bytes(content)
    return file


def _record(made: HostileDeck, record: type, payload: str) -> dict[str, Any]:
    """A value for each field of a record that takes one of the author's."""
    name = getattr(record, "leading", record.__name__)
    values = {
        key: _value(made, f"{name} {key}", each, payload)
        for key, each in table(record).items()
        if each.type not in NO_TEXT and key not in (OWN if record is not Citation else {"for"})
    }
    if "family" in values:
        # It has to be a part of the name.
        values["family"] = values["person"]
    return values


WITH_MARKUP = ("question wrong", "cloze wrong", "argument wrong")
"""Fields of phrases that have markup, since it would tell their answers."""


def _value(made: HostileDeck, name: str, each: Field, payload: str) -> Any:
    """A value with the hostile text, in the form in which its field takes one."""
    if each.type in TEXTS:
        return made.text(name, payload)
    if each.type in MARKUP:
        return made.text(name, payload, marked=True)
    if each.type is Holed:
        return f"<1|hole> {made.text(name, payload, marked=True)}"
    if each.type == tuple[MediaFile, ...]:
        suffix = ".wav" if each.key == "audio" else ".png"
        return _record(made, MediaFile, payload) | {"file": _file(made, each.key, payload, suffix)}
    if each.type in (tuple[types.Line, ...], tuple[types.Phrase, ...]):
        return [made.text(name, payload, marked=name in WITH_MARKUP) for _ in range(3)]
    if each.type == tuple[Marked, ...]:
        return [made.text(name, payload, marked=True) for _ in range(3)]
    if each.type == Mapping[str, types.Line]:
        rules = ("unfinished-text", "near-duplicate")
        return {rule: made.text(name, payload) for rule in rules}
    made.ids += 1
    simple: dict[Any, Any] = {
        types.SourceKey: "s0",
        types.Namespace: "k3v9t2mqx7pd",
        types.Spoken: "fr",
        types.Address: "https://example.org/?'onload=x&{{c1::y}}[sound:z]\\(#$;`*",
        tuple[types.Tag, ...]: [tag(made.payloads, payload)],
        When: f"{1100 + made.ids % 800}",
        Quantity: f"{17_003 * made.ids}",
        tuple[Citation, ...]: [],
        Mapping[str, types.AskSetting]: {},
        Mapping[str, Mapping[str, types.AskSetting]]: {},
    }
    # A new type of field has to be given a value here: KeyError says so.
    return simple[each.type]


def dump(path: Path, content: dict[str, Any]) -> None:
    """Write YAML with every text in quotes and in one line, so that none means anything else."""
    text = yaml.dump(content, allow_unicode=True, sort_keys=False, width=10**9, default_style='"')
    path.write_text(text, "utf-8")
