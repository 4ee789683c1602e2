"""Keys on a terminal: no slip changes anything, and nothing is asked out of sight."""

import random
import signal
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.frontend import SessionCommand
from quizgen.quiz.frontends.keys import ACTIONS, PREFIX, SETS, key_set
from quizgen.quiz.history.history import read_history
from quizgen.quiz.schedule import Rating
from tests.quiz.terminals import quizzing
from tests.quiz.test_lines import replacing
from tests.workshop import Workshop

PERSON = ("--kind", "person")
HARMLESS = (None, "reveal", SessionCommand.PLAY, SessionCommand.VIEW, SessionCommand.HELP)
RECALL = "Space shows the answer"
PASTE, PASTE_END = "\x1b[200~", "\x1b[201~"


def rows(workshop: Workshop) -> list[tuple[str, int | None]]:
    """What the log has: what was done, and each rating."""
    history = read_history(workshop.db)
    assert history
    return [(row.what, row.rating) for row in history.rows()]


def test_a_word_typed_at_a_question_that_is_recalled_changes_nothing(workshop: Workshop) -> None:
    with quizzing(workshop, *PERSON) as terminal:
        terminal.until(RECALL)
        terminal.press("best")
        terminal.until("That key does nothing here")
        terminal.press(":q")
        assert terminal.end() == 0
    assert not rows(workshop)
    # One word of advice is enough for four keys.
    assert terminal.written.count("does nothing here") == 1


def test_space_shows_the_answer_and_then_means_good(workshop: Workshop) -> None:
    with quizzing(workshop, *PERSON) as terminal:
        terminal.until(RECALL)
        terminal.press(" ")
        terminal.until("[3 Good 10 min]")
        terminal.until("4 Easy")
        terminal.press(" ")
        terminal.until("Good, back in 10 minutes")
        terminal.until(RECALL)
        terminal.press(":q")
        terminal.end()
    assert rows(workshop) == [("review", 3)]


def test_a_colon_lists_the_commands_that_can_follow(workshop: Workshop) -> None:
    with quizzing(workshop, "--reveal") as terminal:
        terminal.until(RECALL)
        terminal.press(":")
        terminal.until("u undo · s suspend · b bury · e edit · p play · v view · ? help · q quit")
        terminal.press("s")
        terminal.until("; :u undoes this.")
        terminal.until(RECALL)
        terminal.press(":u")
        terminal.until("No longer suspended.")
        terminal.until(RECALL)
        terminal.press(":q")
        terminal.end()
    assert rows(workshop) == [("suspend", None), ("undo", None)]


def test_a_paste_of_several_lines_is_one_answer_that_does_not_send_itself(
    workshop: Workshop,
) -> None:
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("> ")
        terminal.press(f"{PASTE}26\rmiles\r{PASTE_END}")
        terminal.until("miles")
        terminal.press("\r")
        terminal.until("Right")
        terminal.until("4 Easy")
        terminal.press(f"{PASTE}1\r:s\r{PASTE_END}")
        terminal.until("That key does nothing here")
        terminal.press("\r")
        terminal.until("Good, back in")
    history = read_history(workshop.db)
    assert history
    assert [(row.what, row.rating, row.typed) for row in history.rows()] == [
        ("review", 3, "26 miles")
    ]


def test_lines_that_are_typed_ahead_do_not_rate_what_follows(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure", "--kind", "date") as terminal:
        terminal.until("> ")
        terminal.press("1\r2\r:s\r:e\r4\r:s")
        terminal.until("4 Easy")
        terminal.press(":q")
        terminal.end()
    assert rows(workshop) == [("review", 1)]


@pytest.mark.parametrize("locale", ["C", "nowhere.UTF-8"])
def test_all_letters_can_be_typed_in_a_locale_without_them(workshop: Workshop, locale: str) -> None:
    typed = "Стефенсон 東京 ß"
    with quizzing(workshop, "--kind", "date", "--type", env={"LC_ALL": locale}) as terminal:
        terminal.until("> ")
        terminal.press(f"{typed}\r")
        terminal.until("Try again")
        terminal.press(f"{typed}\r")
        terminal.until("4 Easy")
        terminal.press("1")
        terminal.until("Again, back in")
    history = read_history(workshop.db)
    assert history
    assert [row.typed for row in history.rows()] == [typed]


@pytest.mark.parametrize("sent", ["SIGCONT", "SIGWINCH"])
def test_the_question_is_drawn_again_after_fg_and_a_resize(workshop: Workshop, sent: str) -> None:
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("line?")
        terminal.until("> ")
        terminal.press("2")
        terminal.until("2")
        terminal.signal_until(getattr(signal, sent), "line?")
        terminal.until("> 2")
        terminal.press("6\r")
        terminal.until("Right")
        terminal.until("4 Easy")
        terminal.signal_until(getattr(signal, sent), "line?")
        terminal.until("Answer:")
        terminal.until("4 Easy")
        terminal.press("3")
        terminal.until("Good, back in")
    assert rows(workshop) == [("review", 3)]


def test_an_answer_that_is_edited_after_the_verdict_is_shown_as_it_is_now(
    workshop: Workshop,
) -> None:
    editor = replacing("figure: 26", "figure: 27")
    with quizzing(workshop, "--kind", "figure", env={"VISUAL": editor}) as terminal:
        terminal.until("> ")
        terminal.press("27\r")
        terminal.until("4 Easy")
        terminal.press(":e")
        terminal.until("Answer:")
        terminal.until("27")
        terminal.until("4 Easy")
        terminal.press("3")
        terminal.until("Good, back in")
    assert rows(workshop) == [("review", 3)]


def test_an_answer_fits_the_window_after_a_resize(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure", columns=120) as terminal:
        terminal.until("> ")
        # A key that is shown tells that the line is being read: before, a signal waits for a key.
        terminal.press("2")
        terminal.until("2")
        terminal.resize(40)
        terminal.signal_until(signal.SIGWINCH, "line?")
        terminal.until("> 2")
        terminal.press("6\r")
        terminal.until("4 Easy")
    _, _, after = terminal.written.rpartition("Typed")
    assert max(map(len, after.splitlines())) <= 120


def test_the_ratings_are_wrapped_anew_after_a_resize(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure") as terminal:
        terminal.until("> ")
        terminal.press("26\r")
        terminal.until("4 Easy")
        terminal.resize(40)
        terminal.signal_until(signal.SIGWINCH, "Answer:")
        terminal.until("4 Easy")
        assert terminal.lines[-2:] == ["   1 Again 1 min  2 Hard 6 min", "  [3 Good 10 min] 4 Easy"]


def configured(workshop: Workshop, text: str) -> dict[str, str]:
    """The environment of a learner with this file of keys."""
    folder = workshop.folder / "config"
    (folder / "quizgen").mkdir(parents=True)
    (folder / "quizgen" / "keys.toml").write_text(textwrap.dedent(text), encoding="utf-8")
    return {"XDG_CONFIG_HOME": str(folder)}


def test_the_key_set_anki_suspend_and_bury(workshop: Workshop) -> None:
    with quizzing(workshop, *PERSON, env=configured(workshop, 'set = "anki"')) as terminal:
        terminal.until(RECALL)
        terminal.press("-")
        terminal.until("Buried until tomorrow")
    assert rows(workshop) == [("bury", None)]


def test_one_hand_is_enough(workshop: Workshop) -> None:
    env = configured(workshop, 'set = "one-hand"\ngood = ["g"]\n')
    with quizzing(workshop, *PERSON, env=env) as terminal:
        terminal.until(RECALL)
        terminal.press(" ")
        terminal.until("a Again 1 min")
        terminal.until("[g Good 10 min]")
        terminal.until("f Easy")
        terminal.press("s")
        terminal.until("Hard, back in")
        terminal.until(RECALL)
        terminal.press("\tq")
        assert terminal.end() == 0
    assert rows(workshop) == [("review", 2)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("set = anki", "keys.toml: not TOML: Invalid value (at line 1, column 7)"),
        ('good = "g"\nset = "Anki"', "keys.toml:2: no key set 'Anki': write one of quizgen, anki"),
        ('goood = "g"', "keys.toml:1: nothing called 'goood' has a key (did you mean 'good'?)"),
        ("good = 3", "keys.toml:1: 'good' needs keys in quotation marks"),
        ('easy = "g"\n\nundo = "z"', "keys.toml:3: 'z' alone may be part of an answer"),
        ('easy = "g"\ngood = "g"', "keys.toml:1: 'g' has two meanings"),
        ('good = "goose"', "keys.toml:1: 'goose' is not a key"),
        ('good = ":"', "keys.toml:1: ':' cannot be changed"),
        ('hard = "x"\ngood = "1"', "keys.toml:2: '1' is the last key of 'again': write another"),
        ('again = ["enter", "space"]', "keys.toml:1: 'enter' is the last key of 'reveal'"),
    ],
)
def test_a_wrong_file_of_keys_is_reported_with_its_line(
    workshop: Workshop, text: str, said: str
) -> None:
    env = configured(workshop, text)
    with pytest.raises(Unusable) as raised:
        workshop.run("quiz", "--db", str(workshop.db), typed="", env=env)
    assert said in str(raised.value)
    assert not workshop.db.exists()


names = st.sampled_from(["a", "g", "X", "@", "2", "tab", "space", "tab x", "g g", ": u", "enter"])


@given(
    st.sampled_from([*SETS]),
    st.dictionaries(st.sampled_from([*ACTIONS]), st.lists(names, max_size=2), max_size=4),
)
def test_whatever_keys_a_learner_chooses_no_small_letter_changes_anything(
    name: str, changes: dict[str, list[str]]
) -> None:
    try:
        keys = key_set(name, changes)
    except ValueError:
        return
    for command in SessionCommand:
        assert keys.action((PREFIX, command.value)) is command
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789":
        action = keys.action((letter,))
        assert action in HARMLESS or isinstance(action, Rating)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_random_keys_and_pastes_lose_nothing_and_suspend_nothing(
    workshop: Workshop, seed: int
) -> None:
    dice = random.Random(seed)
    typed = ["s", "b", "u", "q", "e", "x", "1", "3", " ", "\r", "?", "p", "test", "Pushkin", "26\r"]
    typed += ["1825\r", "\x1b[A", "\x1b", "é", "\x7f", "\t", f"{PASTE}a\rs\rb\rq\r{PASTE_END}"]
    with quizzing(workshop, "--new", "99", env={"VISUAL": "false"}) as terminal:
        terminal.until("today")
        for _ in range(60):
            terminal.press(dice.choice(typed))
            terminal.pause(0.05)
        terminal.press("\x03")
        assert terminal.end() in (0, 130)
    assert "Traceback" not in terminal.written
    written = rows(workshop)
    assert {what for what, _ in written} <= {"review"}
    # What is said to be kept is in the log.
    assert terminal.written.count(", back in") <= len(written)
