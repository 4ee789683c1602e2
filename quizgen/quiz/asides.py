"""What a learner may do beside answering a question: hear its sounds, and open its pictures."""

from collections.abc import Callable, Mapping, Sequence
from itertools import cycle

from quizgen.questions.media import Attachment
from quizgen.questions.question import Question
from quizgen.quiz.frontend import Frontend, SessionCommand
from quizgen.quiz.session import Session

Asides = Mapping[SessionCommand, Callable[[], None]]


def asides_of(
    session: Session, frontend: Frontend, question: Question, *, answered: bool = False
) -> Asides:
    """What each such command does. The files of the answer are there when it is `answered`.

    Each call plays or opens the next file, and the first after the last.
    """
    messages = session.words.quiz.messages
    sounds, pictures = question.sounds, question.pictures
    if answered:
        sounds, pictures = sounds + question.answer_sounds, pictures + question.answer_pictures

    def in_turn(
        files: Sequence[Attachment],
        start: Callable[[Attachment], bool],
        none: str,
        no_program: str,
        failed: str,
    ) -> Callable[[], None]:
        upcoming = cycle(files)

        def start_next() -> None:
            file = next(upcoming, None)
            if file is None:
                frontend.say(none)
                return
            try:
                if not start(file):
                    frontend.say(no_program.format(path=file.path))
            except OSError as error:
                frontend.say(failed.format(path=file.path, problem=error.strerror))

        return start_next

    def play(sound: Attachment) -> bool:
        return session.player.play(sound.path, sound.read().type.suffixes[0])

    return {
        SessionCommand.PLAY: in_turn(
            sounds, play, messages.no_sound, messages.no_player, messages.not_played
        ),
        SessionCommand.VIEW: in_turn(
            pictures,
            session.pictures.open,
            messages.no_picture,
            messages.no_viewer,
            messages.not_opened,
        ),
    }


def files_of(question: Question) -> dict[SessionCommand, tuple[Attachment, ...]]:
    """What the commands play and open before the answer."""
    return {SessionCommand.PLAY: question.sounds, SessionCommand.VIEW: question.pictures}


def why_unshown(session: Session, question: Question) -> str:
    """What is said of a question whose picture cannot be shown; empty if it can be asked."""
    for picture in question.pictures:
        if problem := session.pictures.fault(picture):
            message = session.words.quiz.messages.picture_left_out
            return message.format(path=picture.path, problem=problem)
    return ""
