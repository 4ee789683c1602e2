"""Playing the sounds of a question in a session."""

from collections.abc import Callable, Sequence
from itertools import cycle

from quizgen.questions.media import Attachment
from quizgen.quiz.frontend import Frontend
from quizgen.quiz.session import Session


def in_turn(
    session: Session, frontend: Frontend, sounds: Sequence[Attachment]
) -> Callable[[], None]:
    """A function that plays the next of the sounds at each call, and the first after the last.

    It says so if there is none, or if one cannot be played.
    """
    messages = session.words.quiz.messages
    upcoming = cycle(sounds)

    def play() -> None:
        sound = next(upcoming, None)
        if sound is None:
            frontend.say(messages.no_sound)
            return
        try:
            if not session.player.play(sound.path, sound.read().type.suffixes[0]):
                frontend.say(messages.no_player.format(path=sound.path))
        except OSError as error:
            frontend.say(messages.not_played.format(path=sound.path, problem=error.strerror))

    return play
