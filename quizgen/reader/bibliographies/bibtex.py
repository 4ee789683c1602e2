"""BibTeX and BibLaTeX, as Zotero and other reference managers export them."""

import re
from collections.abc import Container, Mapping

from quizgen.diagnostics.located import MappingNode
from quizgen.reader.bibliographies.bibtex_blocks import (
    BibField,
    BibText,
    bib_names,
    without_latex,
)
from quizgen.reader.bibliographies.dates import edtf_of_bibtex, edtf_of_text
from quizgen.reader.bibliographies.entry import (
    FieldPlace,
    Places,
    SourceEntry,
    UnreadableEntry,
    literal_name,
    name_text,
)

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "proceedings": "book",
    "reference": "book",
    "booklet": "pamphlet",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "inreference": "entry-encyclopedia",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "techreport": "report",
    "report": "report",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "unpublished": "manuscript",
    "letter": "personal_communication",
    "patent": "patent",
    "movie": "motion_picture",
    "dataset": "dataset",
    "software": "software",
}
"""The types of CSL by those of BibTeX and BibLaTeX."""

_FIELDS = {
    "title": ("title",),
    "author": ("author",),
    "editor": ("editor",),
    "translator": ("translator",),
    "issued": ("date", "year"),
    "publisher": ("publisher", "institution", "school"),
    "publisher-place": ("location", "address"),
    "volume": ("volume",),
    "edition": ("edition",),
    "page": ("pages",),
    "URL": ("url",),
    "DOI": ("doi",),
    "ISBN": ("isbn",),
    "accessed": ("urldate",),
    "language": ("langid", "language"),
}
"""The fields of a source, each with those of BibTeX and BibLaTeX, of which the first one counts."""

_CONTAINERS = ("journaltitle", "journal", "booktitle", "maintitle")

_IN_OTHERS = ("chapter", "paper-conference", "entry-encyclopedia")
"""Types whose `crossref` is what they are in: its title is that of their container."""

_NOT_INHERITED = ("crossref", "xdata", "title", "subtitle", "doi", "pages", "author")
"""Fields of the whole that are not those of its part; the `author` of a book of others is none."""

_MOST_PARENTS = 8
"""Entries at most from which one takes fields, through each other."""


WANTED = frozenset(
    {
        *(name for names in _FIELDS.values() for name in names),
        *_CONTAINERS,
        *("subtitle", "month", "day", "number", "issue", "organization", "titleaddon"),
        *("crossref", "xdata"),
    }
)
"""The fields that are read; others, such as the abstract, may be anything."""


def bibtex_entry(
    bib: BibText, key: str, places: Places, without: Container[str]
) -> MappingNode | None:
    """An entry with the keys of a source in `deck.yaml`; None if it cannot be read.

    Those in `without` are left out.
    """
    try:
        written = bib.entry(key)
        kind = _TYPES.get(written.kind, "document")
        fields = _inherited(bib, key, kind, written.fields)
    except UnreadableEntry as error:
        places.at(error.offset, "bad-bibliography", str(error))
        return None
    except RecursionError:
        message = "too many levels of @string in @string"
        places.at(bib.entries[key].key, "bad-bibliography", message)
        return None
    start = bib.entries[key].key
    entry = SourceEntry(places, start)
    entry.add("type", kind, FieldPlace(start, start, start + len(key)))
    for target, names in _targets(kind).items():
        field = next((fields[name] for name in names if name in fields), None)
        if field is None or target in without:
            continue
        try:
            _add(entry, target, field, fields)
        except ValueError as error:
            places.report(field.at, "bad-bibliography", str(error))
    return entry.node


def _targets(kind: str) -> dict[str, tuple[str, ...]]:
    """The fields of a source, each with those of BibTeX of which the first one counts."""
    sites = ("organization", "titleaddon") if kind == "webpage" else ()
    numbers = {"issue": ("number", "issue")} if kind == "article-journal" else {}
    return {**_FIELDS, **numbers, "container-title": (*_CONTAINERS, *sites)}


def _add(entry: SourceEntry, target: str, field: BibField, fields: Mapping[str, BibField]) -> None:
    """Add a field. Raise ValueError for LaTeX that cannot be read."""
    text = field.text
    if target in ("author", "editor", "translator"):
        entry.add_list(target, _names(text), field.at)
    elif target == "issued":
        month, day = (
            _date_text(fields[name].text) if name in fields else "" for name in ("month", "day")
        )
        year = _date_text(text)
        dated = edtf_of_text(year) if "date" in fields else edtf_of_bibtex(year, month, day)
        entry.add(target, dated, field.at)
    elif target == "accessed":
        entry.add(target, edtf_of_text(_date_text(text)), field.at)
    elif target in ("URL", "DOI"):
        # These are not LaTeX, though some programs escape them.
        address = re.sub(r"\\([_%#&~{}])", r"\1", text.strip())
        entry.add(target, re.sub(r"\\url\{(.*)\}", r"\1", address), field.at)
    elif target == "page":
        entry.add(target, re.sub(r"\s*(?:--+|\N{EN DASH})\s*", "-", without_latex(text)), field.at)
    elif target == "title" and "subtitle" in fields:
        both = (without_latex(each, marks=True) for each in (text, fields["subtitle"].text))
        entry.add(target, ": ".join(both), field.at)
    else:
        entry.add(target, without_latex(text, marks="title" in target), field.at)


def _date_text(text: str) -> str:
    """A date without braces. The tilde of `1800~` is one of EDTF, and not of LaTeX."""
    return re.sub(r"[{}]", "", text.replace("\\textasciitilde", "~")).strip()


def _names(text: str) -> list[str]:
    found = []
    for name in bib_names(text):
        family, given, before, suffix = map(
            without_latex, (name.family, name.given, name.before, name.suffix)
        )
        if name.whole:
            found.append(literal_name(family))
        else:
            found.append(name_text(family, given, before=before, suffix=suffix))
    return found


def _inherited(
    bib: BibText, key: str, kind: str, fields: Mapping[str, BibField]
) -> dict[str, BibField]:
    """The fields of an entry with those of the entries that `crossref` and `xdata` name."""
    found = dict(fields)
    seen = {key}
    for link in ("xdata", "crossref"):
        parent = found.get(link)
        while parent and (other := parent.text.strip()) in bib.entries and other not in seen:
            seen.add(other)
            if len(seen) > _MOST_PARENTS:
                raise UnreadableEntry(
                    f"more than {_MOST_PARENTS} levels of {link}", parent.at.start
                )
            above = bib.entry(other).fields
            for name, field in above.items():
                if name not in _NOT_INHERITED or link == "xdata":
                    found.setdefault(name, field)
            named = link == "xdata" or any(name in found for name in _CONTAINERS)
            if kind in _IN_OTHERS and not named and "title" in above:
                found["booktitle"] = above["title"]
            parent = above.get(link)
    return found
