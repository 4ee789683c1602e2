"""Pictures and sounds as HTML: those of a prompt, and those of its answer."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape
from typing import TypeAlias

from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.media import Attachment
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.clean import clean
from quizgen.values.html import Showing, span_html
from quizgen.values.markup import Marked

Address: TypeAlias = Callable[[Attachment], str]
"""The address of a file. Raises OSError if it cannot be read."""


def embedded(file: Attachment) -> str:
    """An address that contains the file."""
    read = file.read()
    return f"data:{read.type.mime};base64,{b64encode(read.content).decode()}"


@record(eq=False)
class MediaWriter:
    """Writes pictures and sounds in the words of a sheet.

    `around` is the direction of what they are in, None where that is not known. `showing` is how
    their texts are shown.
    """

    words: SheetWords
    around: Direction | None
    showing: Showing
    address: Address = embedded

    def in_prompt(self, question: Question) -> str:
        """What belongs to the prompt: its pictures and sounds with their credits."""
        return self._written(question.pictures, question.sounds, captioned=False)

    def with_answer(self, question: Question) -> str:
        """What belongs to the answer: its pictures and sounds, and the captions of the prompt's."""
        late = "".join(
            f'<p class="caption">{self._text(caption)}</p>' for caption in question.late_captions
        )
        own = self._written(question.answer_pictures, question.answer_sounds, captioned=True)
        return late + own

    def _written(
        self, pictures: Iterable[Attachment], sounds: Iterable[Attachment], *, captioned: bool
    ) -> str:
        shown = [self._figure(self._image(each), each, captioned) for each in pictures]
        row = "".join(shown) if len(shown) < 2 else f'<div class="pictures">{"".join(shown)}</div>'
        played = [self._figure(self._player(each), each, captioned) for each in sounds]
        return row + "".join(played)

    def _image(self, picture: Attachment) -> str:
        alt = escape(clean(picture.alt or self.words.picture))
        return f'<img src="{self.address(picture)}" alt="{alt}">'

    def _player(self, sound: Attachment) -> str:
        label = escape(clean(sound.alt or self.words.sound))
        return f'<audio controls src="{self.address(sound)}" aria-label="{label}"></audio>'

    def _figure(self, shown: str, file: Attachment, captioned: bool) -> str:
        texts = self._text(file.caption) if captioned and file.caption else ""
        if file.credit:
            texts += f' <small class="credit">{self._text(file.credit)}</small>'
        below = f"<figcaption>{texts.strip()}</figcaption>" if texts else ""
        return f"<figure>{shown}{below}</figure>"

    def _text(self, text: Marked) -> str:
        return span_html(text, self.around, self.showing)
