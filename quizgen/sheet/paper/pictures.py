"""Pictures on paper: their files, and what the templates are told of each."""

from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.media import Attachment
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.sheet.paper.typography import Typography, plain_text

_LINES = 4
"""The lines of text that take about as much room as a picture."""


@record(eq=False)
class Pictures:
    """The pictures of questions.

    - `names`: their names, which depend on their content.
    - `files`: their content by name.
    - `shown_by`: each name with a fact that shows it.
    """

    names: Mapping[Attachment, str]
    files: Mapping[str, bytes]
    shown_by: Sequence[tuple[str, Origin]]


def pictures_of(questions: Collection[Question], logo: Attachment | None = None) -> Pictures:
    """The pictures in prompts and answers, and a logo. Raises OSError if one cannot be read."""
    names: dict[Attachment, str] = {}
    files: dict[str, bytes] = {}
    shown_by: list[tuple[str, Origin]] = []

    def add(picture: Attachment) -> None:
        read = picture.read()
        # typst goes by the suffix.
        suffix = read.type.suffixes[0]
        name = blake2b(read.content, digest_size=12).hexdigest() + suffix
        names[picture], files[name] = name, read.content

    if logo:
        add(logo)
    for question in questions:
        for picture in (*question.pictures, *question.answer_pictures):
            if picture not in names:
                add(picture)
            shown_by.append((names[picture], question.origin))
    return Pictures(names, files, shown_by)


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
            "alt": plain_text(picture.alt or self._words.picture),
            "caption": self._set.text(caption, around) if caption else None,
            "credit": self._set.text(picture.credit, around) if picture.credit else None,
            "lines": _LINES,
        }
