"""The PDF files of a sheet, and what is in each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from errno import EINVAL
from typing import Any

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, by_position
from quizgen.diagnostics.source import Span
from quizgen.questions.question import Question
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.paper.cards import card_grid
from quizgen.sheet.paper.fitting import fit_pages, without_few_lines
from quizgen.sheet.paper.glyphs import missing
from quizgen.sheet.paper.pictures import Pictures, pictures_of, too_many_pixels
from quizgen.sheet.paper.question_list import fits_card, question_list
from quizgen.sheet.paper.sheet import Heading, Layout, own_heading
from quizgen.sheet.paper.typeset import Unprintable, typeset
from quizgen.sheet.paper.typography import Typography, plain_text
from quizgen.sheet.sheet_plan import Version

Pdf = Callable[..., bytes]
"""Makes a PDF from a template, its data and settings."""


def sheet_files(job: Job) -> SheetFiles:
    """The versions of the sheet, and their key. Raises Unusable if they do not fit their pages."""
    fit = fit_pages if job.print_settings.pages else without_few_lines
    return fit(job, _sheet_files)


def _sheet_files(job: Job) -> SheetFiles:
    versions = job.plan.versions
    several = len(versions) > 1
    asked_of = [question for item in versions[0].items for question in item.questions]
    pictures = pictures_of(asked_of, job.heading.logo)
    heading = Heading(title=job.title, made_from=job.made_from, several=several)
    layout = Layout(heading, languages.words(job.language), pictures.names, job.print_settings)

    own = own_heading(job.heading, languages.words(job.language), pictures.names)

    def make(pdf: Pdf) -> Iterator[tuple[str, bytes]]:
        def printed(sheets: Sequence[Version], keyed: Sequence[Version]) -> bytes:
            data = {
                "versions": [layout.version(version) for version in sheets],
                "key": layout.key(keyed) if keyed else None,
            }
            return pdf("worksheet.typ", data, several=several, marks_table=job.marks_table, own=own)

        for part in [(version,) for version in versions] if job.split else [versions]:
            yield (
                f"-{part[0].name}" if job.split else "",
                printed(part, part if job.key == "end" else ()),
            )
        if job.key == "separate":
            yield "-key", printed((), versions)

    return _made(job, make, pictures, asked_of)


def card_files(job: Job) -> SheetFiles:
    """Cards to cut out, with a question on the front and its answer on the back.

    Raises Unusable if nothing fits on a card.
    """
    grid = card_grid(job.print_settings.card, job.print_settings.paper)
    most = grid.most_characters(large=job.print_settings.large)
    fitting = [question for question in job.questions if fits_card(question, most)]
    if not fitting:
        raise Unusable("nothing to print: all questions are too long for a card of this size")
    settings = {
        "columns": grid.columns,
        "rows": grid.rows,
        "width": grid.width,
        "height": grid.height,
        "flip": job.print_settings.flip,
    }
    made = _of_questions(replace(job, questions=fitting), "cards.typ", grid=settings)
    lost = [question for question in job.questions if not fits_card(question, most)]
    if not lost:
        return made
    left_out = f"too long for a card: {len(lost)} of {len(job.questions)} questions"
    return replace(made, left_out=[left_out], lost=lost)


def fold_files(job: Job) -> SheetFiles:
    """A sheet whose answers are folded back."""
    return _of_questions(job, "fold.typ")


def score_files(job: Job) -> SheetFiles:
    """A list of names, with a column for the marks of each section."""
    words = languages.words(job.language)
    typography = Typography(words)
    versions = job.plan.versions
    data = {
        "title": typography.line(words.sheet.scores),
        "versions": len(versions),
        "total": versions[0].marks,
        "sections": [
            {"title": words.sheet.headings[name], "marks": sum(item.marks for item in items)}
            for name, items in versions[0].sections
        ],
        "names": [typography.isolated_line(name) for name in job.group],
        "version": words.sheet.version.format("").strip(),
    }

    def make(pdf: Pdf) -> Iterator[tuple[str, bytes]]:
        yield "", pdf("scores.typ", data, foot=plain_text(job.made_from))

    return _made(job, make, Pictures({}, {}, ()), ())


def _of_questions(job: Job, template: str, **settings: Any) -> SheetFiles:
    pictures = pictures_of(job.questions)
    cards = question_list(job.questions, languages.words(job.language), pictures.names)

    def make(pdf: Pdf) -> Iterator[tuple[str, bytes]]:
        yield "", pdf(template, {"cards": cards}, foot=plain_text(job.made_from), **settings)

    return _made(job, make, pictures, job.questions)


def _made(
    job: Job,
    make: Callable[[Pdf], Iterator[tuple[str, bytes]]],
    pictures: Pictures,
    questions: Sequence[Question],
) -> SheetFiles:
    """The files that `make` makes; or diagnostics of what cannot be printed."""
    words = languages.words(job.language)
    common = {
        "title": Typography(words).title(job.title),
        "heading": Typography(words).isolated_line(job.title),
        "lang": job.language,
        "dir": words.direction,
        "words": {
            name: said for name, said in words.sheet._asdict().items() if isinstance(said, str)
        },
    }

    def pdf(template: str, data: Mapping[str, Any], **settings: Any) -> bytes:
        return typeset(template, data, {**common, **settings}, job.print_settings, pictures.files)

    if too_large := too_many_pixels(pictures):
        return SheetFiles(files={}, wrong=[too_large])
    try:
        return SheetFiles(files=dict(make(pdf)))
    except Unprintable as found:
        logo = job.heading.logo
        if logo and (reason := found.pictures.get(pictures.names[logo])):
            raise OSError(EINVAL, f"it cannot be printed: {reason}", str(logo.path)) from None
        origins = [question.origin for question in (*questions, *job.questions)]
        wrong = [*missing(found.texts, origins, job.group_file), *_broken(found.pictures, pictures)]
        return SheetFiles(files={}, wrong=sorted(wrong, key=by_position))


def _broken(reasons: Mapping[str, str], pictures: Pictures) -> list[Diagnostic]:
    """Diagnostics of pictures that cannot be printed, at the facts that show them."""
    found: dict[tuple[Span, str], Diagnostic] = {}
    for picture, origin in pictures.shown_by:
        if reason := reasons.get(pictures.names[picture]):
            said = f"its picture '{picture.name}' cannot be printed: {reason}"
            # A fact has several questions.
            found[origin.span, said] = Diagnostic(origin.span, "bad-picture", said)
    return list(found.values())
