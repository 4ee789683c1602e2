"""The learner's file of keys: a key set, and bindings of the learner's own."""

from collections.abc import Iterator, Mapping
from typing import Any

from quizgen.cli.toml_files import TomlFile
from quizgen.cli.user_folders import config_folder
from quizgen.quiz.frontends.keys import ACTIONS, SETS, Keys, key_set
from quizgen.values.suggestions import did_you_mean


def learner_keys() -> Keys:
    """The learner's keys, or the default ones.

    Raises Unusable for a file that is wrong, with all that is to be mended.
    """
    file = TomlFile(config_folder() / "keys.toml")
    content = file.content
    problems = [*_problems(content)]
    if not problems:
        name = content.pop("set", "quizgen")
        changes = {action: _texts(value) for action, value in content.items()}
        try:
            return key_set(name, changes)
        except ValueError as error:
            problems.append((_key_of(content, str(error)), str(error)))
    raise file.unusable(problems)


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
