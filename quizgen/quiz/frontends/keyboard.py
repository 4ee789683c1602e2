"""What a learner presses, as actions."""

from collections.abc import Callable, Mapping

from quizgen.quiz.frontends.keys import Action, Binding, Keys


class Stale(Exception):
    """What is on the screen may be gone: after `fg`, or because the window has another size."""


class Keyboard:
    """Turns keys into actions.

    `read` reads a key, and `discard` forgets what was typed before. `layout` has the Latin letters
    for the letters on the same keys, as in `QuizWords.keys`.
    """

    def __init__(
        self,
        keys: Keys,
        layout: Mapping[str, str],
        read: Callable[[], str],
        discard: Callable[[], None],
    ) -> None:
        self.keys = keys
        self.discard = discard
        self._layout = layout
        self._read = read

    def press(self, begun: Callable[[], None]) -> tuple[str, Action | None]:
        """A key and its action; None if it has none.

        After the first of two keys, `begun` is called and the second one is read. Raises Ended, and
        Stale.
        """
        key = self._read()
        if self.keys.begins(key) or self.keys.begins(self._layout.get(key, key)):
            begun()
            return key, self._action(key, self._read())
        return key, self._action(key)

    def _action(self, *pressed: str) -> Action | None:
        """The action of keys as they are, or else of the Latin letters on the same keys."""
        latin = tuple(self._layout.get(key.lower(), key) for key in pressed)
        small = tuple(key.lower() for key in latin)
        tried: tuple[Binding, ...] = (
            (pressed, latin, small) if len(pressed) == 2 else (pressed, latin)
        )
        found = (self.keys.action(each) for each in tried)
        return next((action for action in found if action is not None), None)
