"""The learner's file of keys: a key set, and bindings of the learner's own."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from quizgen.cli.user_folders import config_folder
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.keys import ACTIONS, DEFAULT_KEYS, SETS, Keys, key_set
from quizgen.system.files import read_whole
from quizgen.values.suggestions import did_you_mean

_LARGEST = 100_000
"""The most bytes of a file of keys."""


def key_file_path() -> Path:
    """The path of the file of keys, which need not exist."""
    return config_folder() / "keys.toml"


def learner_keys() -> Keys:
    """The learner's keys, or the default ones.

    Raises Unusable for a file that is wrong, with a line for each thing to mend.
    """
    path = key_file_path()
    if not path.is_file():
        return DEFAULT_KEYS
    text = read_whole(path, _LARGEST).decode(errors="replace")
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unusable(f"{path}: not TOML: {error}") from error
    problems = [*_problems(content)]
    if not problems:
        name = content.pop("set", "quizgen")
        changes = {action: _texts(value) for action, value in content.items()}
        try:
            return key_set(name, changes)
        except ValueError as error:
            problems.append((_key_of(content, str(error)), str(error)))
    where = ((_line_of(text, key), message) for key, message in problems)
    raise Unusable("\n".join(f"{path}:{line}: {message}" for line, message in where))


def _problems(content: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is wrong with the entries of the file, each with its key."""
    for key, value in content.items():
        if key == "set":
            if value not in [*SETS]:
                named = ", ".join(SETS)
                yield key, f"no key set {value!r}: write one of {named}"
        elif key not in ACTIONS:
            hint = did_you_mean(key, ACTIONS) or f": write one of {', '.join(ACTIONS)}"
            yield key, f"nothing called '{key}' has a key{hint}"
        elif not all(isinstance(each, str) and each for each in _texts(value)):
            yield key, f'\'{key}\' needs keys in quotation marks, such as "x" or ["x", "space"]'


def _texts(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _key_of(content: Mapping[str, Any], message: str) -> str:
    """The entry with the binding that a message is about."""
    return next(
        (
            key
            for key, value in content.items()
            if any(f"'{each}'" in message for each in _texts(value))
        ),
        "set",
    )


def _line_of(text: str, key: str) -> int:
    """The line of an entry, from 1. TOML's parser does not tell it."""
    found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
