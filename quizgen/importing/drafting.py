"""From a row to the facts that a map makes of it, and what does not fit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from quizgen.facts import translated_media
from quizgen.facts.fact import Fact
from quizgen.facts.fields import MARKDOWN_TYPES, AskSettings, Field, table
from quizgen.facts.media_file import MediaFile
from quizgen.facts.no_value import says_nothing
from quizgen.importing.field_values import field_value
from quizgen.importing.map_files import FactTemplate, FieldTemplate, SortMap, columns_in
from quizgen.importing.material import ImportedRow, TextStyle
from quizgen.importing.media import ImportedMedia
from quizgen.importing.templates import Template
from quizgen.importing.texts import ValueText, file_named, read_value, with_formula_brackets
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.formulas.formula_marks import brackets_for_dollars
from quizgen.values.media.file_types import Role

DraftValue: TypeAlias = str | list[str] | dict[str, str]

_LIFE = ("born", "died")

_FORMULA = lazy_pattern(r"\s*=\s*(?:[A-Z][A-Z0-9.]*\(|[-+(]?\$?[A-Z]{1,3}\$?\d+\b)")
_FAILED = lazy_pattern(r"\s*#(?:N/A|NAME\?|REF!|VALUE!|DIV/0!|NULL!|NUM!|NV|BEZUG!|WERT!)\s*")


@dataclass
class Draft:
    """A fact to be written: its values by key, and the place of its row."""

    kind: type[Fact]
    values: dict[str, DraftValue]
    place: str
    group: str = ""


@record()
class Misfit:
    """What of a row did not become a fact: why, and the values by the names of columns."""

    place: str
    why: str
    values: Mapping[str, str]


@dataclass
class Drafting:
    """What is known while rows become facts.

    `media` judges the pictures and sounds.
    """

    columns: tuple[str, ...]
    made_of: SortMap
    style: TextStyle
    settings: Mapping[str, str]
    media: ImportedMedia
    misfits: list[Misfit] = field(default_factory=list)

    def drafts(self, row: ImportedRow) -> list[Draft]:
        """The facts of a row. What does not fit is added to `misfits`."""
        return _Drafts(self, row).made()


class _Drafts:
    def __init__(self, drafting: Drafting, row: ImportedRow) -> None:
        self._of = drafting
        self._row = row
        self._used: set[int] = set()
        self._found: list[tuple[str, set[int]]] = []

    def made(self) -> list[Draft]:
        row, of = self._row, self._of
        made = [draft for each in of.made_of.facts if (draft := self._draft(each)) is not None]
        every = {*range(len(row.values))}
        if not made:
            lacking = {of.columns[n] for each in of.made_of.facts for n in self._lacking(each)}
            why = f"no value in {' or '.join(sorted(lacking))}" if lacking else "no fact in the map"
            why = "; ".join([why for why, _ in self._found]) or why
            self._leave(why, every - of.made_of.ignored)
            return []
        for why, places in self._found:
            self._leave(why, places)
            self._used |= places
        more = {*range(len(of.columns), len(row.values))}
        self._leave(f"{len(row.values)} values, but {len(of.columns)} columns", more)
        self._leave("not used in any fact", every - more - self._used - of.made_of.ignored)
        return made

    def _leave(self, why: str, places: set[int]) -> None:
        names = self._of.columns
        values = {
            names[n] if n < len(names) else str(n + 1): self._row.values[n]
            for n in sorted(places)
            if n < len(self._row.values) and self._row.values[n].strip()
        }
        if values:
            self._of.misfits.append(Misfit(self._row.place, why, values))

    def _lacking(self, wanted: FactTemplate) -> Iterator[int]:
        """The columns without a value that the required fields of a fact need."""
        known = table(wanted.kind)
        for key, filling in wanted.fields.items():
            if known[key].required and key != "id":
                yield from (n for n in columns_in(filling) if not self._row.values[n].strip())

    def _draft(self, wanted: FactTemplate) -> Draft | None:
        if any(True for _ in self._lacking(wanted)):
            return None
        known = table(wanted.kind)
        values: dict[str, DraftValue] = {}
        pictures: list[str] = []
        asked: list[str] = []
        sounds: list[str] = []
        used: set[int] = set()
        alone: dict[str, list[ValueText]] = {}
        for key, filling in wanted.fields.items():
            each = known[key]
            places = {*columns_in(filling)}
            seen: list[ValueText] = []
            # The same column for both has the dates of a life, as 1879–1955.
            is_life = key in _LIFE and len({wanted.fields.get(end) for end in _LIFE}) == 1
            try:
                value = self._value(each, filling, values, seen, is_life=is_life)
            except ValueError as error:
                if each.required and key != "id":
                    self._found.append((f"{key}: {error}", places | used))
                    return None
                self._found.append((f"{key}: {error}", places))
                continue
            used |= places
            if each.type != tuple[MediaFile, ...]:
                is_asked = key == wanted.kind.leading and wanted.kind.kind.plain
                for said in seen:
                    (asked if is_asked else pictures).extend(said.pictures)
                    sounds += said.sounds
                    if said.lost:
                        self._found.append((f"{key}: without {said.lost}", places))
            if value:
                values[key] = value
                media = [said for said in seen if said.pictures or said.sounds]
                if media and not any(said.text for said in seen):
                    alone[key] = media
            elif each.required and key != "id":
                self._found.append(
                    (
                        f"{key}: no text beside pictures and sounds (`only_media` can say one)",
                        places,
                    )
                )
                return None
        self._add_media(values, asked, pictures, sounds)
        # What stands for a picture says nothing without it.
        missing = {key for key, said in alone.items() if not any(map(self._can_be_shown, said))}
        if any(known[key].required for key in missing):
            return None
        values = {key: value for key, value in values.items() if key not in missing}
        if "image" not in values and ("image_side" in values or self._asks_by_picture(wanted)):
            return None
        self._used |= used
        return Draft(wanted.kind, values, self._row.place, self._row.group)

    def _add_media(
        self,
        values: dict[str, DraftValue],
        asked: list[str],
        pictures: list[str],
        sounds: list[str],
    ) -> None:
        """Add the pictures and sounds that are within texts."""
        if asked and "image" not in values:
            values["image"] = [*dict.fromkeys(asked)]
            values["image_side"] = "prompt"
        elif asked:
            pictures = [*asked, *pictures]
        if pictures:
            values["answer_image"] = [
                *dict.fromkeys([*_listed(values.get("answer_image", [])), *pictures])
            ]
        if sounds:
            values["audio"] = [*dict.fromkeys([*_listed(values.get("audio", [])), *sounds])]
        for key in translated_media.KEYS:
            names = _listed(values.get(key, []))
            role: Role = "sound" if key == "audio" else "picture"
            kept: list[str] = []
            for name in names:
                if wrong := self._of.media.wrong(name, role):
                    self._found.append((f"{key}: {wrong}", self._naming(name)))
                else:
                    kept.append(self._of.media.name_in_deck(name))
            if kept:
                values[key] = kept
            elif names:
                del values[key]

    def _can_be_shown(self, said: ValueText) -> bool:
        """Whether any picture or sound of a value can be shown or played."""
        wrong = self._of.media.wrong
        return not all(wrong(name, "picture") for name in said.pictures) or not all(
            wrong(name, "sound") for name in said.sounds
        )

    @staticmethod
    def _asks_by_picture(wanted: FactTemplate) -> bool:
        """Whether all facts have the same question, so that only a picture tells them apart."""
        return "image" in wanted.fields and not columns_in(wanted.fields[wanted.kind.leading])

    def _naming(self, name: str) -> set[int]:
        return {n for n, value in enumerate(self._row.values) if name in value}

    def _value(
        self,
        wanted: Field,
        filling: FieldTemplate,
        values: dict[str, DraftValue],
        seen: list[ValueText],
        *,
        is_life: bool,
    ) -> DraftValue:
        """What a field is filled with; empty if its columns are. ValueError if it does not fit."""
        if isinstance(filling, Mapping):
            return {key: self._text(wanted, each, seen) for key, each in filling.items()}
        if isinstance(filling, tuple):
            return [text for each in filling if (text := self._text(wanted, each, seen))]
        if wanted.type == tuple[MediaFile, ...]:
            return self._files(filling)
        text = self._text(wanted, filling, seen)
        if not text and any(said.pictures or said.sounds for said in seen):
            text = self._of.settings.get("only_media", "")
        if not text or says_nothing(wanted, text):
            return ""
        made, unit = field_value(wanted, text, self._of.settings, is_life=is_life)
        if unit:
            values.setdefault("unit", unit)
        return made

    def _text(self, wanted: Field, template: Template, seen: list[ValueText]) -> str:
        marked = wanted.type in (*MARKDOWN_TYPES, AskSettings)

        def value(place: int) -> str:
            raw = self._row.values[place]
            if _FAILED.fullmatch(raw):
                raise ValueError(f"an error of a spreadsheet: {raw.strip()}")
            if _FORMULA.match(raw):
                raise ValueError(f"a formula, not its value: {raw.strip()[:60]}")
            if self._of.settings.get("math") == "dollars":
                raw = brackets_for_dollars(with_formula_brackets(raw), code=False)
            said = read_value(raw, self._of.style, marked=marked)
            seen.append(said)
            return said.text

        if template.columns and not any(self._row.values[n].strip() for n in template.columns):
            return ""
        text = template.filled(value)
        return text if marked and "\n" in text else " ".join(text.split())

    def _files(self, template: Template) -> list[str]:
        """The files that columns name, in HTML or alone."""
        names: list[str] = []
        for place in sorted(template.columns):
            raw = self._row.values[place]
            said = read_value(raw, "html", marked=False)
            found = [*said.pictures, *said.sounds]
            if not found and raw.strip():
                alone = file_named(raw)
                if not alone:
                    raise ValueError(f"not the name of a file: {' '.join(raw.split())[:60]}")
                found = [alone]
            names += found
        if not template.columns:
            return [template.filled(lambda _: "")]
        return names


def _listed(value: DraftValue) -> list[str]:
    return [value] if isinstance(value, str) else [*value]
