"""Pictures on paper: their files, and what the templates are told of each."""

from collections.abc import Collection, Mapping, Sequence
from io import BytesIO
from typing import Any

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.media import Attachment
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.sheet.paper.typography import Typography, plain_text
from quizgen.values.media.pixels import pixels
from quizgen.values.short_digests import short_digest

MOST_TOGETHER = 400_000_000
"""The most pixels of all pictures of a sheet, drawings left out: as of 33 photographs of a phone.

Laying them out takes 1.3 to 1.7 GB, or twice that if all are PNGs with 16 bits.
"""

_LINES = 4
"""The lines of text that take about as much room as a picture."""


@record(eq=False)
class Pictures:
    """The pictures of questions.

    - `names`: their names, which depend on their content.
    - `files`: their content by name.
    - `shown_by`: each picture with a fact that shows it.
    """

    names: Mapping[Attachment, str]
    files: Mapping[str, bytes]
    shown_by: Sequence[tuple[Attachment, Origin]]


def pictures_of(questions: Collection[Question], logo: Attachment | None = None) -> Pictures:
    """The pictures in prompts and answers, and a logo. Raises OSError if one cannot be read."""
    names: dict[Attachment, str] = {}
    files: dict[str, bytes] = {}
    shown_by: list[tuple[Attachment, Origin]] = []

    def add(picture: Attachment) -> None:
        read = picture.read()
        # typst goes by the suffix.
        suffix = read.type.suffixes[0]
        name = short_digest(read.content, 12) + suffix
        names[picture], files[name] = name, read.content

    if logo:
        add(logo)
    for question in questions:
        for picture in (*question.pictures, *question.answer_pictures):
            if picture not in names:
                add(picture)
            shown_by.append((picture, question.origin))
    return Pictures(names, files, shown_by)


def too_many_pixels(pictures: Pictures) -> Diagnostic | None:
    """What is wrong, at the largest picture, if all have too many pixels together."""
    counts = {name: pixels(BytesIO(content)) for name, content in pictures.files.items()}
    together = sum(counts.values())
    if together <= MOST_TOGETHER or not pictures.shown_by:
        return None
    largest, origin = max(pictures.shown_by, key=lambda each: counts[pictures.names[each[0]]])
    return Diagnostic(
        origin.span,
        "bad-picture",
        f"its picture '{largest.name}' has {_millions(counts[pictures.names[largest]])} pixels, and"
        f" all pictures of the sheet {_millions(together)}, which is more than"
        f" {_millions(MOST_TOGETHER)}: scale it down to 1,200 pixels on a side",
    )


def _millions(count: int) -> str:
    return f"{count / 1e6:.0f} million"


class PictureWriter:
    """Pictures for the templates, with their texts as these are set."""

    def __init__(
        self, names: Mapping[Attachment, str], words: SheetWords, typography: Typography
    ) -> None:
        self._names = names
        self._words = words
        self._set = typography

    def in_prompt(self, question: Question, around: Direction | None = None) -> list[Any]:
        """The pictures of a prompt, with their credits."""
        return [self._told(each, around, captioned=False) for each in question.pictures]

    def with_answer(self, question: Question | None, around: Direction | None = None) -> list[Any]:
        """The pictures of an answer, with captions and credits."""
        shown = question.answer_pictures if question else ()
        return [self._told(each, around, captioned=True) for each in shown]

    def captions(self, question: Question | None, around: Direction | None = None) -> list[Any]:
        """The captions of the prompt's pictures, which are printed with the answer."""
        shown = question.pictures if question else ()
        return [self._set.text(each.caption, around) for each in shown if each.caption]

    def _told(self, picture: Attachment, around: Direction | None, *, captioned: bool) -> Any:
        caption = picture.caption if captioned else None
        return {
            "name": self._names[picture],
            "alt": plain_text(picture.alt or self._words.picture, is_literal=True),
            "caption": self._set.text(caption, around) if caption else None,
            "credit": self._set.text(picture.credit, around) if picture.credit else None,
            "lines": _LINES,
        }
