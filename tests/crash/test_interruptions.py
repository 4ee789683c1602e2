"""Ctrl-C: exit 130 and a line, no traceback, and what was there is there."""

import random
import signal

import pytest

from tests.crash.scene import COMMANDS, Command, Done, Scene, Steps
from tests.effort import THOROUGH

pytestmark = pytest.mark.slow

WRITERS = ["release", "fix"]

OF_THE_WORK = 2
"""Interruptions of a command anywhere, besides those while it writes."""

OF_THE_WRITING = 4 if THOROUGH else 1
"""Interruptions at random steps of the writing, besides those after every change of the disk."""


def interrupted(scene: Scene, command: Command, step: int, *, from_start: bool = False) -> Done:
    """A command in a folder as it was at first, with Ctrl-C at a step."""
    scene.restore()
    return scene.step(signal.SIGINT, step, *command.arguments, from_start=from_start)


def measured(scene: Scene, command: Command) -> tuple[dict[str, bytes], Steps]:
    """What a whole run leaves, and its steps of writing."""
    steps = scene.steps(*command.arguments)
    return scene.contents(), steps


def assert_one_line(done: Done) -> None:
    assert done.code == 130
    # The terminal has written ^C: what is said begins on a line of its own.
    assert done.err.strip("\n").startswith("quizgen: interrupted")
    assert done.err.strip("\n").count("\n") == 0


@pytest.mark.parametrize("name", WRITERS)
def test_ctrl_c_before_anything_is_written_leaves_everything_as_it_was(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    steps = scene.steps(*command.arguments, from_start=True)
    dice = random.Random(f"{name} 3")
    # Among the first it is not yet itself that runs; the last are the writing, and what is said.
    for step in dice.sample(range(500, steps.last - 500), OF_THE_WORK):
        done = interrupted(scene, command, step, from_start=True)
        assert_one_line(done)
        assert done.out == ""
        assert scene.contents() == old
        assert list(scene.aside.iterdir()) == []


@pytest.mark.parametrize("name", WRITERS)
def test_ctrl_c_while_files_are_written_leaves_each_old_or_new_and_says_so(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    new, steps = measured(scene, command)
    dice = random.Random(f"{name} 4")
    between = dice.sample(range(1, steps.changes[-1]), OF_THE_WRITING)
    seen = set()
    for step in sorted({change + 1 for change in steps.changes} | set(between)):
        done = interrupted(scene, command, step)
        assert_one_line(done)
        found = scene.contents()
        assert found.keys() == old.keys(), f"half a file at step {step}"
        for file in old:
            assert found[file] in (old[file], new[file]), f"{file} at step {step}"
        replaced = {found[file] == new[file] for file in command.writes}
        assert not (True in replaced and "nothing was written" in done.err), f"step {step}"
        seen |= replaced
        assert list(scene.aside.iterdir()) == []
    # Else this has tried nothing.
    assert seen == {False, True}


@pytest.mark.parametrize("late", [False, True])
def test_ctrl_c_as_a_command_begins_or_ends_is_no_traceback(scene: Scene, late: bool) -> None:
    command = COMMANDS["fix"]
    steps = scene.steps(*command.arguments, from_start=True)
    # The first lines of all are Python's own way into the program.
    done = interrupted(scene, command, steps.last if late else 20, from_start=True)
    assert "Traceback" not in done.err
    assert done.code in ((0, 130) if late else (130,))
