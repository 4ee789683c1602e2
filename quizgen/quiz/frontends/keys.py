"""The keys of a quiz on a terminal: what each does, and what a learner may change.

Keys are called by their characters, and by the names in `NAMES` where they have none. A binding is
a key, or two keys that are pressed one after the other. How fast they follow has no meaning.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from quizgen.quiz.frontend import SessionCommand
from quizgen.quiz.schedule import Rating
from quizgen.record import record

Action: TypeAlias = SessionCommand | Rating | Literal["reveal"]
"""`"reveal"` shows the answer; after it, it takes the proposed rating."""

Binding: TypeAlias = tuple[str, ...]

PREFIX = ":"
"""The first key of every command. It is in all key sets, so messages can name it."""

PASTE = "paste"
"""A whole paste, as one key."""

UNKNOWN = ""
"""A key without a character, such as an arrow."""

NAMES = {"enter": "\n", "space": " ", "tab": "\t", "backspace": "\x7f"}
"""The names of keys whose characters cannot be seen."""

ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "reveal": "reveal",
        **{rating.name.lower(): rating for rating in Rating},
        **{command.name.lower(): command for command in SessionCommand},
    }
)
"""Actions by their names in the file of keys."""

_SINGLE: Mapping[Binding, Action] = MappingProxyType(
    {
        ("\n",): "reveal",
        (" ",): "reveal",
        **{(str(rating.value),): rating for rating in Rating},
        ("p",): SessionCommand.PLAY,
        ("v",): SessionCommand.VIEW,
        ("?",): SessionCommand.HELP,
    }
)
_COMMANDS: Mapping[Binding, Action] = MappingProxyType(
    {(PREFIX, command.value): command for command in SessionCommand}
)

_CHANGING = (
    SessionCommand.UNDO,
    SessionCommand.SUSPEND,
    SessionCommand.BURY,
    SessionCommand.EDIT,
    SessionCommand.QUIT,
)
"""Commands that a small letter or a digit alone must not give, because it may be an answer."""

SETS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "quizgen": {},
        # Anki's own keys in review, as its manual lists them, where one key alone is safe.
        "anki": {"suspend": ("@",), "bury": ("-",), "play": ("r",)},
        # For the left hand: the ratings on the home row, and commands after Tab.
        "one-hand": {
            "again": ("a",),
            "hard": ("s",),
            "good": ("d",),
            "easy": ("f",),
            "undo": ("tab x",),
            "suspend": ("tab s",),
            "bury": ("tab b",),
            "edit": ("tab e",),
            "quit": ("tab q",),
            "help": ("tab tab",),
            "play": ("r",),
        },
    }
)
"""The key sets by name: what each adds to the keys that all have."""


@record()
class Keys:
    """The actions by their bindings. What an action was given first names it on the screen."""

    actions: Mapping[Binding, Action]

    def action(self, pressed: Binding) -> Action | None:
        """What keys that were pressed one after the other do."""
        return self.actions.get(pressed)

    def begins(self, key: str) -> bool:
        """Whether a second key follows this one."""
        return any(len(binding) == 2 and binding[0] == key for binding in self.actions)

    def bindings(self, action: Action) -> list[Binding]:
        """The bindings of an action, those of the learner first."""
        return [binding for binding, found in self.actions.items() if found == action]


def key_set(name: str, changes: Mapping[str, Iterable[str]]) -> Keys:
    """The keys of a set with a learner's changes: bindings by the name of an action.

    Raises ValueError for a binding that is none, is not safe, or leaves another action without a
    key, with a message that names it.
    """
    actions: dict[Binding, Action] = {}
    for bound in (changes, SETS[name]):
        taken = {*actions}
        for action_name, bindings in bound.items():
            for text in bindings:
                binding = binding_of(text)
                action = ACTIONS[action_name]
                if binding in taken:
                    continue
                _refuse_unsafe(text, binding, action, actions)
                actions[binding] = action
    first = {binding[0] for binding in actions if len(binding) == 2}
    kept = {each: action for each, action in _SINGLE.items() if each[0] not in first}
    bound_keys = {**actions, **kept, **_COMMANDS, **actions}
    _refuse_keyless(bound_keys)
    return Keys(MappingProxyType(bound_keys))


def _refuse_keyless(bound: Mapping[Binding, Action]) -> None:
    """Raise ValueError if an action has lost its last key to another one."""
    names = {character: name for name, character in NAMES.items()}
    given = {*bound.values()}
    for (key,), action in _SINGLE.items():
        if action not in given:
            of = next(name for name, each in ACTIONS.items() if each == action)
            raise ValueError(
                f"'{names.get(key, key)}' is the last key of '{of}': write another one for '{of}'"
            )


def binding_of(text: str) -> Binding:
    """The keys that a text names, such as "@", "space" and "tab s". Raises ValueError."""
    names = text.split() or [text]
    keys = tuple(NAMES.get(name, name) for name in names)
    if len(keys) > 2 or not all(
        len(key) == 1 and (key.isprintable() or key in "\n\t\x7f") for key in keys
    ):
        named = ", ".join(NAMES)
        raise ValueError(
            f"'{text}' is not a key: write one character or one of {named}, or two of them with a "
            "space between"
        )
    return keys


def _refuse_unsafe(
    text: str, binding: Binding, action: Action, actions: Mapping[Binding, Action]
) -> None:
    if binding in actions and actions[binding] != action:
        raise ValueError(f"'{text}' has two meanings: keep one of them")
    if binding[0] in (PREFIX, "?"):
        raise ValueError(f"'{text}' cannot be changed: '{PREFIX}' begins a command and '?' helps")
    if action in _CHANGING and len(binding) == 1 and (text.islower() or text.isdigit()):
        raise ValueError(
            f"'{text}' alone may be part of an answer: write two keys, such as 'tab {text}', a "
            "capital letter or a sign"
        )
    for other in actions:
        if len(other) != len(binding) and other[0] == binding[0]:
            raise ValueError(f"'{text}' is the first key of another one: choose another key")
