"""Pictures and sounds as the HTML of Anki fields.

This is the only place that may write `[sound:…]` and `[anki:tts …]`. Both have a meaning in every
field, so one note can be read aloud in another language than the next, with the same note type.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from quizgen.anki.html import inline_html, text_html
from quizgen.questions.media import Attachment
from quizgen.questions.question import Origin, Question
from quizgen.values.html import attribute_html
from quizgen.values.markup import Marked


class SharedMedia(NamedTuple):
    """What is on the backs of all cards of a note, in the fields with these names."""

    image: str
    answer_image: str
    audio: str


class MediaHtml:
    """The pictures and sounds of a note, whose files have these names in Anki."""

    def __init__(self, names: Mapping[Attachment, str]) -> None:
        self._names = names

    def in_prompt(self, question: Question) -> str:
        """What follows a prompt: its pictures and sounds with their credits, without captions."""
        if not self._names:
            return ""
        pictures = [f"{self._image(each)}{_credit(each)}" for each in question.pictures]
        sounds = [
            f'<div class="audio">{self._sound(each)}{_credit(each)}</div>'
            for each in question.sounds
        ]
        return _row(pictures) + "".join(sounds)

    def in_answer(self, question: Question) -> str:
        """What follows an answer: the captions of sounds that its prompt has played."""
        if not self._names:
            return ""
        return "".join(map(_caption, question.sounds))

    def shared(self, origin: Origin, questions: Sequence[Question]) -> SharedMedia:
        """What the backs of all cards share.

        The template of a slot that is about a picture hides it there. Pictures and sounds that are
        in all prompts leave only their captions.
        """
        if not self._names:
            return SharedMedia("", "", _speech(origin))
        pictured = all(question.pictured for question in questions) and not origin.kind.has_pictured
        heard = all(question.heard for question in questions) and not origin.kind.has_heard
        if pictured:
            image = "".join(map(_caption, origin.pictures))
        else:
            image = _row(map(self._figure, origin.pictures))
        audio = "" if heard else "".join(self._captioned_sounds(origin.sounds))
        return SharedMedia(
            image, _row(map(self._figure, origin.answer_pictures)), audio + _speech(origin)
        )

    def _captioned_sounds(self, sounds: Iterable[Attachment]) -> Iterator[str]:
        for each in sounds:
            yield f"{self._sound(each)}{_caption(each)}{_credit(each)}"

    def _figure(self, picture: Attachment) -> str:
        """A picture with its texts; without any, nothing is around it."""
        image = self._image(picture)
        texts = _caption(picture) + _credit(picture)
        return f"<figure>{image}{texts}</figure>" if texts else image

    def _image(self, picture: Attachment) -> str:
        return f'<img src="{self._names[picture]}" alt="{attribute_html(picture.alt)}">'

    def _sound(self, sound: Attachment) -> str:
        return f"[sound:{self._names[sound]}]"


def _row(pictures: Iterable[str]) -> str:
    """Pictures beside each other; a single one is as it is."""
    found = [*pictures]
    if len(found) < 2:
        return "".join(found)
    return f'<div class="pictures">{"".join(f"<div>{each}</div>" for each in found)}</div>'


def _caption(file: Attachment) -> str:
    return _text(file.caption, "caption")


def _credit(file: Attachment) -> str:
    return _text(file.credit, "credit")


def _text(text: Marked | None, sort: str) -> str:
    return f'<div class="{sort}" dir="auto">{inline_html(text)}</div>' if text else ""


def _speech(origin: Origin) -> str:
    """What is read aloud. Anki takes the text between its tags as it is shown."""
    if not origin.spoken:
        return ""
    return f"[anki:tts lang={origin.spoken}]{text_html(origin.title)}[/anki:tts]"
