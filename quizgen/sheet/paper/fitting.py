"""Fitting a sheet to a number of pages: smaller type first, then two columns.

A sheet whose last page would have only a few lines is fitted to one page fewer, and so is a key.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.sheet.heights import PAGES, Page
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.section_order import pages_filled

_SIZES = {1: (10, 9.5), 2: (10, 9.5, 9)}
"""The sizes in points that are tried, by columns; 9 points are too small for a whole line."""

_FEW = 0.25
"""A page of which less is filled has only a few lines."""

_OFF = 0.1
"""By how much of a page the estimate may be too low: what fits by then may need one more page."""

_TIGHTER = {1: (10.5, 10), 2: (9.5,)}
"""The sizes that save such a page, which readers hardly notice, by the columns of the sheet."""

_LINE, _LOGO, _MARKS_TABLE = 1.9, 5, 6.2
"""The heights (em) of a line of the user's heading, of a logo, and of the table for the marks."""

_MOST_PAGES = 20
"""In longer files, a page that a key saves is not worth laying everything out again."""

_CONTENTS = re.compile(rb"/Type ?/Page/[^>]*?/Contents (\d+) 0 R")
_LENGTHS = re.compile(rb"\n(\d+) 0 obj\n<</Length (\d+)")
"""Where typst writes what holds the text of each page, and how many bytes that is."""

_SHORT = 0.4
"""A last page that takes fewer bytes than this part of the fullest page may have few lines."""

_SAFE = 0.8
"""How many of the questions that seem to fit are named: fewer have a larger share of long ones."""

_FIXED = 0.35
"""What the title, the headings and a gap text take of a page, however many the questions are."""

_PAGES = re.compile(rb"/Type ?/Pages\s*/Count (\d+)")
"""Where typst writes the number of pages of a PDF."""


def fit_pages(job: Job, lay_out: Callable[[Job], SheetFiles]) -> SheetFiles:
    """The files of a sheet each of whose versions has at most `pages` pages, in the largest type.

    Raises Unusable with what would fit, if nothing does.
    """
    most = job.print_settings.pages
    assert most is not None
    fewest = 0
    for settings in _smaller(job.print_settings):
        tried = lay_out(replace(job, print_settings=settings, key="none", split=True))
        if tried.wrong:
            return tried
        needed = max(map(page_count, tried.files.values()))
        if needed <= most:
            job = replace(job, print_settings=settings)
            return _with_fitting_key(job, lay_out(job), lay_out)
        fewest = min(fewest or needed, needed)
    said = "in large print" if settings.large else "even in the smallest type"
    count = _fitting(job, settings, fewest, most)
    fewer = f", or ask about {count} question{'s' * (count > 1)}" if count else ""
    raise Unusable(f"the sheet needs {fewest} pages {said}: use --pages {fewest}{fewer}")


def _fitting(job: Job, smallest: PrintSettings, pages: int, most: int) -> int:
    """About how many of a sheet's items fit on `most` of the `pages` that it takes; 0 for none."""
    count = len(job.plan.versions[0].items)
    usual = replace(smallest, size=None).points
    page = PAGES[-1 if smallest.large else smallest.columns - 1]
    filled = max(_filled(job, page))
    # Smaller type has shorter lines of more letters.
    needed = min(max(filled * (smallest.points / usual) ** 2, pages - 1), pages)
    return min(int(_SAFE * count * (most - _FIXED) / (needed - _FIXED)), count - 1)


def without_few_lines(job: Job, lay_out: Callable[[Job], SheetFiles]) -> SheetFiles:
    """The files of a sheet, in slightly smaller type if that saves a last page with few lines."""
    made = lay_out(job)
    settings, versions = job.print_settings, job.plan.versions
    if made.wrong or settings.large:
        return made
    columns = settings.columns
    page = PAGES[columns - 1]
    few = _FEW + _marks_table(job) / page.height
    highest = [filled + _OFF for filled in _filled(job, page)]
    if any(each > 1 and each % 1 <= _OFF + few for each in highest):
        sizes = [replace(settings, size=size) for size in _TIGHTER[columns]]
        job, made = _fewest_pages(job, made, lay_out, sizes, enough=len(versions))
    return _with_fitting_key(job, made, lay_out)


def _filled(job: Job, page: Page) -> list[float]:
    """About how many pages each version fills, with the user's heading and the table for marks."""
    own = job.heading
    beside = _LOGO if own.logo else _LINE if own.above else 0
    beside += _LINE * (1 + own.instructions.count("\n")) if own.instructions or own.minutes else 0
    beside += _marks_table(job)
    return [pages_filled(version.sections, page, beside) for version in job.plan.versions]


def _marks_table(job: Job) -> float:
    return _MARKS_TABLE if job.marks_table else 0


def _with_fitting_key(
    job: Job, made: SheetFiles, lay_out: Callable[[Job], SheetFiles]
) -> SheetFiles:
    """The files with the key, which is the last part of its file, in smaller type if that helps."""
    settings = job.print_settings
    keyed = {"none": [], "separate": [made.files.get("-key", b"")], "end": [*made.files.values()]}
    if settings.large or not any(map(_may_end_with_few_lines, keyed[job.key])):
        return made
    tighter = _TIGHTER[settings.columns]
    sizes = [replace(settings, key_size=size) for size in tighter if size < settings.points]
    return _fewest_pages(job, made, lay_out, sizes, enough=1)[1]


def _fewest_pages(
    job: Job,
    made: SheetFiles,
    lay_out: Callable[[Job], SheetFiles],
    smaller: Sequence[PrintSettings],
    *,
    enough: int,
) -> tuple[Job, SheetFiles]:
    """The job with the first settings that save `enough` pages, or with those that save most."""
    usual = least = _pages(made)
    for settings in smaller:
        other = replace(job, print_settings=settings)
        tried = lay_out(other)
        if _pages(tried) < least:
            job, made, least = other, tried, _pages(tried)
        if usual - least >= enough:
            break
    return job, made


def _pages(made: SheetFiles) -> int:
    return sum(map(page_count, made.files.values()))


def _may_end_with_few_lines(pdf: bytes) -> bool:
    """Whether the last page is short. False if a version of typst writes lengths differently."""
    lengths = dict(_LENGTHS.findall(pdf))
    pages = [int(lengths.get(number, 0)) for number in _CONTENTS.findall(pdf)]
    if not all(pages):
        return False
    return 1 < len(pages) <= _MOST_PAGES and pages[-1] < _SHORT * max(pages)


def page_count(pdf: bytes) -> int:
    """The number of pages of a PDF from typst."""
    found = _PAGES.search(pdf)
    assert found, "typst writes the number of pages differently"
    return int(found[1])


def _smaller(settings: PrintSettings) -> Iterator[PrintSettings]:
    """The settings, then those that need fewer pages. Large print stays as it is."""
    yield settings
    if settings.large:
        return
    for columns, sizes in _SIZES.items():
        if columns >= settings.columns:
            for size in sizes:
                yield replace(settings, columns=columns, size=size)
