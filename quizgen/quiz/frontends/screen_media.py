"""Pictures and sounds on a screen: drawn, or described in a line."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from quizgen.languages.quiz_words import QuizWords
from quizgen.questions.media import Attachment
from quizgen.quiz.frontend import Turn
from quizgen.quiz.frontends.printer import Printer
from quizgen.quiz.frontends.wording import (
    caption_of,
    late_captions,
    picture_line,
    sentence,
    sound_line,
)
from quizgen.quiz.pictures.gallery import Gallery

_INDENT = 2
"""Columns to the left of a picture."""

_OTHER_ROWS = 10
"""Rows of a screen that are left for the question, beside a picture that it is about."""

_FEWEST_ROWS, _MOST_ROWS = 4, 40
"""The rows that a picture may have on the smallest and the largest screen."""


class ScreenMedia:
    """Shows the pictures and sounds of questions on a console."""

    def __init__(
        self, words: QuizWords, console: Console, printer: Printer, gallery: Gallery
    ) -> None:
        self._words = words.screen
        self._console = console
        self._printer = printer
        self._gallery = gallery

    def show(
        self,
        pictures: Iterable[Attachment],
        sounds: Iterable[Attachment],
        *,
        answered: bool = False,
    ) -> None:
        """Show pictures and sounds. With an answer, their captions are shown too."""
        for each in pictures:
            self._picture(each, answered=answered)
        for each in sounds:
            self._line(sound_line(each, self._words, answered=answered))

    def show_answered(self, turn: Turn) -> None:
        """Show what belongs to an answer."""
        for line in late_captions(turn):
            self._line(line)
        question = turn.question
        if question.answer_pictures:
            self._printer.show(Text())
        self.show(question.answer_pictures, question.answer_sounds, answered=True)

    def _picture(self, picture: Attachment, *, answered: bool) -> None:
        """Draw a picture with its caption below it, or show a line about it."""
        columns = self._printer.width - _INDENT
        height = self._console.height
        # With an answer, the question should still be seen.
        rows = height // 2 if answered else height - _OTHER_ROWS
        rows = max(_FEWEST_ROWS, min(rows, _MOST_ROWS))
        opens = self._gallery.can_open
        try:
            drawn = self._gallery.draw(picture, columns, rows, _INDENT)
        except OSError as error:
            template = self._words.not_drawn
            self._line(sentence(template.format(path=picture.path, problem=error.strerror)))
            if not opens:
                return
            drawn = ""
        if not drawn:
            self._line(picture_line(picture, self._words, opens=opens, answered=answered))
            return
        self._console.file.write(drawn)
        self._console.file.flush()
        texts = [caption_of(picture, answered=answered), self._words.opens if opens else ""]
        if below := "; ".join(filter(None, texts)):
            self._line(below)
        self._printer.show(Text())

    def _line(self, text: str) -> None:
        self._printer.show(Text(text, style="italic"))
