"""Blocks of `docs/facts.md` on values: dates, numbers, markup and citations, all executed."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from markdown_table import code, table

from quizgen.reader.decks import read_decks
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.html import marked_html
from quizgen.values.html_blocks import blocks_html
from quizgen.values.markdown import parse_blocks, parse_markup
from quizgen.values.quantities import parse_quantity, show_quantity

_DATES = {
    "1781-06-09": "a day",
    "1781-06": "a month",
    "1781": "a year, always with four digits",
    "178X": "a decade",
    "17XX": "a century",
    "1781~": "approximately",
    "1781?": "uncertain",
    "1781%": "both",
    "0079-08": "a year before 100",
    "0000": "1 BC",
    "-0043": "44 BC: one less, because year 0 is 1 BC",
    "44 BC": "the same",
    "15 March 44 BC": "a day with its era",
    "c. 560 BC": "a year with its era, approximately",
    "-04XX": "a century before Christ",
    "5th century BC": "the same",
    "Y-40000~": "a year before 10,000 BC",
    "Y-66000000~": "a year before 1,000,000 BC",
    "1825/1830": "a period, both ends included",
    "1938-03-02/1938-03-13": "a period of days",
    "1825/..": "a period without a known end",
    "../1830": "a period without a known beginning",
    "[1936, 1937]": "one of several",
    "1200..1300": "some time between two dates",
    "1917-10-25 OS": "Old Style: a day of the Julian calendar",
    "1700 OS": "a year of the Julian calendar",
}

_NOT_DATES = (
    "c. 1800",
    "9 June 1781",
    "1781-6-9",
    "800",
    "3rd March 44 BC",
    "480s BC",
    "1938-21",
    "XXXX-12-25",
    "1985-04-12T23:20:30",
    "before 1800",
    "1825-1830",
    "1900-02-29",
)

_NUMBERS = {
    "38848": ("an exact number, without separators", ""),
    "0.50": ("a decimal; the digits you write are the digits shown", ""),
    "-5": ("a negative number", ""),
    "76.5 %": ("a percentage", ""),
    "~400000": ("approximately", ""),
    "400000+": ("that or more", ""),
    ">400000": ("more", ""),
    "<=20": ("that or less", ""),
    "<20": ("less", ""),
    "20..25": ("a range", ""),
    "20..25 %": ("a range of percentages", ""),
    "-5..5": ("a range that begins below zero", ""),
    "~20..25": ("an approximate range, here with `unit: km`", "km"),
    "13.8 billion": ("a number with `thousand`, `million`, `billion` or `trillion`", ""),
    "6.022e23": ("a number with a power of ten", ""),
    "1.6 × 10^-19": ("the same; `x`, `·` and 10⁻¹⁹ work as well", ""),
    "1/137": ("a fraction", ""),
    "4.54 ± 0.05": ("a number with its margin; `+/-` works as well", ""),
}

_NOT_NUMBERS = ("38,848", "1,00,000", "38 848", "20-25", "about 20", "1.2 mio", "12 km", "007")

_TEXTS = (
    "Stephenson's *Rocket* won",
    "**never** before",
    "the command `rm`",
    "[the trials](https://example.org/rainhill)",
    "a \\* star",
    "H~2~O, 10^-3^ m",
    "<b>shown as typed</b>",
    "# no heading",
)

_NOTE = """\
Three engines ran:

1. *Rocket*
   - built by Stephenson
2. *Novelty*

| engine  | won |
|---------|----:|
| Rocket  | yes |
| Novelty | no  |

```python
fast = [engine for engine in engines if engine.speed > 10]
```"""

_CITED = (
    ("title: The first lines, author: Jane Smith, issued: 1988", "page: 12"),
    ("title: The first lines, author: [Jane Smith, Tom Baker], issued: 1988", "page: 12-15"),
    ('title: The first lines, author: "Smith, Jane", issued: -0050', "page: 131, 141"),
    ("title: The first lines, author: [A. Smith, B. Baker, C. Green]", "locator: ¶ 3"),
    ("title: Report of the committee, issued: 178X", "page: xii"),
    ("title: The trials, type: webpage, container-title: Railways online", "locator: § 2"),
    ("title: The first lines, author: Jane Smith, issued: 1988, short: Smith's history", "page: 9"),
)


def dates() -> str:
    """How dates are written, and how each is shown."""
    rows = [
        (code(text), meaning, show_when(parse_when(text)), f"{phrase_when(parse_when(text))}")
        for text, meaning in _DATES.items()
    ]
    return table(("write", "for", "shown as", "in a sentence"), rows)


def not_dates() -> str:
    """Texts that are not dates, with the message for each."""
    return table(("not", "the message"), [(code(t), _refused(parse_when, t)) for t in _NOT_DATES])


def numbers() -> str:
    """How numbers are written, and how each is shown."""
    rows = [
        (code(text), meaning, show_quantity(parse_quantity(text), unit))
        for text, (meaning, unit) in _NUMBERS.items()
    ]
    return table(("write", "for", "shown as"), rows)


def not_numbers() -> str:
    """Texts that are not numbers, with the message for each."""
    rows = [(code(text), _refused(parse_quantity, text)) for text in _NOT_NUMBERS]
    return table(("not", "the message"), rows)


def markup() -> str:
    """What can be marked up in a text, and how it is shown."""
    rows = [
        (code(t) if "`" not in t else f"`` {t} ``", marked_html(parse_markup(t))) for t in _TEXTS
    ]
    return table(("write", "shown as"), rows)


def note() -> str:
    """A note with a list, as it is written and as it is shown."""
    shown = blocks_html(parse_blocks(_NOTE))
    written = "\n".join(f"  {line}".rstrip() for line in _NOTE.split("\n"))
    return f"````yaml\nnote: |\n{written}\n````\n\nis shown as\n\n> {shown}"


def citations() -> str:
    """How sources are cited: below the answer, and in a prompt."""
    rows = []
    for work, locator in _CITED:
        source_line, named = _cited(work, locator)
        rows.append((code(f"{{{work}}}"), code(locator), source_line, named))
    return table(("the source in `deck.yaml`", "the fact", "below the answer", "in a prompt"), rows)


BLOCKS: Mapping[str, Callable[[], str]] = {
    "dates": dates,
    "not dates": not_dates,
    "numbers": numbers,
    "not numbers": not_numbers,
    "markup": markup,
    "note": note,
    "citations": citations,
}


def _refused(parse_value: Callable[[str], object], text: str) -> str:
    try:
        parse_value(text)
    except ValueError as error:
        return str(error)
    raise AssertionError(f"'{text}' is accepted")


def _cited(work: str, locator: str) -> tuple[str, str]:
    """A source as it is cited at a fact, and as a prompt names it; read from a deck's files."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        head = f"deck: example\ntitle: Example\nsources:\n  work: {{{work}}}\n"
        (folder / "deck.yaml").write_text(head, encoding="utf-8")
        fact = "term: cutting\n  id: cutting\n  means: a way dug out\n  source: work"
        (folder / "facts.yaml").write_text(f"facts:\n- {fact}\n  {locator}\n", encoding="utf-8")
        reading = read_decks([folder])
    assert not reading.diagnostics, reading.diagnostics
    (deck,) = reading.decks
    return deck.questions[0].origin.sources.text, deck.name_of("work")
