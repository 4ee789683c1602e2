"""Playing the sounds of a question in a session."""

from collections.abc import Sequence

from quizgen.questions.media import Attachment
from quizgen.quiz.frontend import Frontend
from quizgen.quiz.session import Session


def play_first(session: Session, frontend: Frontend, sounds: Sequence[Attachment]) -> None:
    """Play the first of the sounds that may be heard now; say so if nothing can be played."""
    messages = session.words.quiz.messages
    if not sounds:
        frontend.say(messages.no_sound)
        return
    path = sounds[0].path
    try:
        if not session.player.play(path, sounds[0].read().type.suffixes[0]):
            frontend.say(messages.no_player.format(path=path))
    except OSError as error:
        frontend.say(messages.not_played.format(path=path, problem=error.strerror))
