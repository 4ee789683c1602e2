"""Pictures and sounds in the quiz: they are named, and a key plays a sound."""

import os
import sys
import time
from pathlib import Path

import pytest

from quizgen.quiz.player import Player, player_command
from tests import samples
from tests.quiz.terminals import quizzing
from tests.workshop import Workshop

FACTS = """\
title: Signals
source: smith-1988
facts:
- term: whistle
  id: whistle
  means: a signal that is given by steam
  image: {file: ring.svg, alt: a ring, caption: The Rocket, credit: J. Doe}
  audio: {file: -blow.mp3, alt: a long tone, caption: The Rocket whistles, credit: Own recording}
  audio_side: prompt
  ask: {term: no, define: no}
  page: 3
"""


@pytest.fixture
def loud(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A deck with a sound, and a folder that alone has programs."""
    workshop.files["lines.yaml"] = FACTS
    workshop.write()
    (workshop.deck / "media").mkdir()
    (workshop.deck / "media" / "ring.svg").write_bytes(samples.svg())
    (workshop.deck / "media" / "-blow.mp3").write_bytes(samples.mp3())
    (workshop.folder / "programs").mkdir()
    monkeypatch.setenv("PATH", str(workshop.folder / "programs"))
    return workshop


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The files that a program is looked for to play, with the suffixes of their types.

    A program that is found is stopped by the next question, perhaps before it has begun.
    """
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "quizgen.quiz.player.player_command",
        lambda file, suffix: found.append((file.name, suffix)),
    )
    return found


def test_a_key_plays_the_sound_of_a_question(
    loud: Workshop, asked_for: list[tuple[str, str]]
) -> None:
    output = loud.learn("p", "whistle", "p", "3")
    path = f"railways{os.sep}media{os.sep}-blow.mp3"
    assert f"Sound: a long tone; Own recording ({path}); p plays it\nWhat is heard here?" in output
    assert "Right.\nYour answer: whistle\nAnswer: whistle\nThe Rocket whistles\n" in output
    ring = path.replace("-blow.mp3", "ring.svg")
    assert f"Picture: a ring; The Rocket; J. Doe ({ring})" in output
    assert asked_for == [("-blow.mp3", ".mp3")] * 2


def with_two_sounds(loud: Workshop) -> None:
    """The fact has a second sound."""
    loud.change("  audio: {", "  audio:\n  - {file: toot.mp3, alt: a short tone}\n  - {")
    (loud.deck / "media" / "toot.mp3").write_bytes(samples.mp3())


def test_the_key_plays_several_sounds_in_turn(
    loud: Workshop, asked_for: list[tuple[str, str]]
) -> None:
    with_two_sounds(loud)
    loud.learn("p", "p", "p", "whistle", "p", "p", "3")
    first, second = "toot.mp3", "-blow.mp3"
    assert [name for name, _ in asked_for] == [first, second, first, first, second]


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="there is no /bin/sh")
def test_on_a_screen_the_key_plays_several_sounds_in_turn(loud: Workshop) -> None:
    with_two_sounds(loud)
    played = loud.folder / "played"
    program = loud.folder / "programs" / "mpv"
    program.write_text(f"#!/bin/sh\nfor name; do :; done\nprintf '%s\\n' \"$name\" >> '{played}'\n")
    program.chmod(0o755)

    def names() -> list[str]:
        return [Path(line).name for line in played.read_text().split()] if played.exists() else []

    with quizzing(loud, "--reveal") as terminal:
        terminal.until("Space shows the answer")
        for presses in range(1, 4):
            terminal.press("p")
            # A program that has not begun would be stopped by the next one.
            for _ in range(1000):
                if len(names()) == presses:
                    break
                time.sleep(0.01)
        terminal.press(":q")
        assert terminal.end() == 0
    assert names() == ["toot.mp3", "-blow.mp3", "toot.mp3"]


def test_the_sound_of_an_answer_is_not_played_before_it(
    loud: Workshop, asked_for: list[tuple[str, str]]
) -> None:
    loud.change("  audio_side: prompt\n  ask: {term: no, define: no}\n", "")
    output = loud.learn("p", "", "p", "3")
    assert output.index("There is no sound to play.") < output.index("Answer: a signal")
    assert "Sound: a long tone; The Rocket whistles; Own recording" in output
    assert asked_for == [("-blow.mp3", ".mp3")]


def test_without_a_program_the_quiz_says_where_the_sound_is(loud: Workshop) -> None:
    output = loud.learn("p", "", "3")
    assert "No program found to play " in output
    assert "-blow.mp3: install mpv, or open it yourself." in output


def test_a_typed_p_is_an_answer_where_there_is_no_sound(workshop: Workshop) -> None:
    output = workshop.learn("p", "", options=["--kind", "figure"])
    assert "Not a number that can be read." in output


@pytest.mark.parametrize(
    ("suffix", "there", "command"),
    [
        (".mp3", ["mpv", "ffplay"], ["mpv", "--no-config", "--no-video", "--no-terminal", "--"]),
        (
            ".ogg",
            ["ffplay", "aplay"],
            ["ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet", "-i"],
        ),
        (".mp3", ["afplay"], ["afplay"]),
        (".ogg", ["afplay", "paplay"], ["paplay"]),
        (".wav", ["aplay"], ["aplay", "--quiet"]),
        (".mp3", ["aplay", "paplay"], None),
    ],
)
def test_the_first_program_that_plays_the_type_is_taken(
    suffix: str, there: list[str], command: list[str] | None
) -> None:
    file = Path("/a b/$(c).mp3")
    found = player_command(file, suffix, lambda name: name if name in there else None)
    assert found == (command and [*command, str(file)])


def test_windows_plays_by_a_script_that_does_not_hold_the_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    found = player_command(
        Path("'; calc '.mp3"), ".mp3", lambda name: name if name == "powershell" else None
    )
    assert found
    assert found[0] == "powershell"
    assert "calc" not in " ".join(found)


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="there is no /bin/sh")
def test_a_new_sound_stops_the_last_one(loud: Workshop) -> None:
    path = loud.folder / "programs" / "mpv"
    path.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    path.chmod(0o755)
    player = Player()
    assert player.play(loud.deck / "media" / "-blow.mp3", ".mp3")
    first = player._running
    assert player.play(loud.deck / "media" / "-blow.mp3", ".mp3")
    assert first
    assert first.poll() is not None
    player.stop()
