"""The commands around the quiz: history, optimise, stats."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history.history import read_history
from quizgen.quiz.history.json_lines import line_of
from tests.quiz.learned import QUESTIONS, learned
from tests.quiz.reviews import BORN, review
from tests.workshop import Workshop


def run(*arguments: str | Path) -> tuple[int, str]:
    """Run a command that needs no deck: its exit code, and what it printed."""
    result = CliRunner().invoke(cli, list(map(str, arguments)))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def test_a_history_goes_to_another_machine_and_back(workshop: Workshop, tmp_path: Path) -> None:
    workshop.learn("26", "1", ":u", ":s", options=["--kind", "figure"])
    here, there = workshop.db, tmp_path / "there.db"
    out = tmp_path / "export.jsonl"
    assert run("history", "export", "-o", out, "--db", here) == (0, f"{out}: 3 rows\n")
    assert run("history", "import", out, "--db", there) == (
        0,
        f"{there}: 3 rows imported, 0 already there\n",
    )
    assert run("history", "import", out, "--db", there)[1].endswith(
        "0 rows imported, 3 already there\n"
    )
    assert run("history", "export", "--db", there)[1] == out.read_text()
    assert run("history", "export", "--db", there, "-o", "-")[1] == out.read_text()
    output = run("history", "suspended", "--db", there)[1]
    assert output == "railways/stockton-length/how-many\n"
    assert run("history", "unsuspend", "railways/stockton-length", "--db", there)[0] == 0
    assert run("history", "suspended", "--db", there) == (0, "")
    assert run("history", "undo", "--db", there) == (
        0,
        "railways/stockton-length/how-many: unsuspend undone\n",
    )
    assert run("history", "suspended", "--db", there)[1] == output


def _namespaced(folder: Path, namespace: str, db: Path) -> Workshop:
    """An author's deck `railways` in a namespace, and a learner who suspends its figure.

    It has the facts of the deck that was studied before, so it may be that one.
    """
    author = Workshop(folder)
    author.files["deck.yaml"] += f"namespace: {namespace}\n"
    _, output = author.run("quiz", "--kind", "figure", "--db", str(db), typed="26\n1\n:s\n")
    assert "\n1 question today: 0 due, 1 new.\n" in output
    return author


def test_a_deck_that_was_studied_in_another_namespace_tells_it(tmp_path: Path) -> None:
    author, db = Workshop(tmp_path / "mine"), tmp_path / "history.db"
    head = author.files["deck.yaml"]

    def first_line(namespace: str) -> str:
        author.files["deck.yaml"] = f"{head}{namespace}"
        _, output = author.run("quiz", "--limit", "1", "--db", str(db), typed="\n3\n:q\n")
        return output.partition("\n")[0]

    mine, other = "namespace: k3v9t2mqx7pd\n", "namespace: m4w0v3nry8qe\n"
    greeting = "4 questions today: 0 due, 4 new; asking 1 of them now."
    assert first_line(mine) == greeting
    for namespace in (other, ""):
        db_of_both = db.read_bytes()
        assert first_line(namespace) == (
            "Early railways: your answers so far are those of the namespace k3v9t2mqx7pd; to go on "
            "with them, write `namespace: k3v9t2mqx7pd` in deck.yaml."
        )
        # Studied in both, it may be the deck of another author.
        assert "your answers" not in first_line(namespace)
        db.write_bytes(db_of_both)
    assert "your answers" not in first_line(mine)
    author.files["lines.yaml"] = author.files["lines.yaml"].replace("id: ", "id: my-")
    assert "your answers" not in first_line(other)


def test_a_deck_that_was_studied_with_another_id_tells_it(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] += "namespace: k3v9t2mqx7pd\n"
    workshop.learn("26", "1", options=["--kind", "figure"])
    workshop.change("deck: railways", "deck: lines", name="deck.yaml")
    said = (
        "Early railways: your answers so far are those of a deck with the id railways; to go on "
        "with them, write `was: railways` in deck.yaml.\n"
    )
    quiz = ("quiz", "--db", str(workshop.db))
    assert workshop.run(*quiz, typed=":q\n")[1].startswith(said)
    # The deck of an author who uses a namespace twice has other facts.
    facts = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = facts.replace("id: ", "id: my-")
    assert "your answers" not in workshop.run(*quiz, typed=":q\n")[1]
    workshop.files["lines.yaml"] = facts
    workshop.change("deck: lines", "deck: lines\nwas: railways", name="deck.yaml")
    assert "your answers" not in workshop.run(*quiz, typed=":q\n")[1]


def test_a_translation_that_begins_after_its_original_tells_nothing(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] += "namespace: k3v9t2mqx7pd\n"
    workshop.files["deck.de.yaml"] = "title: Frühe Eisenbahnen\n"
    workshop.files["lines.de.yaml"] = (
        "facts:\n- {id: stockton-length, counts: Meilen der ersten Strecke}\n"
    )
    options = ["--kind", "figure"]
    for language in ("en", "de", "en"):
        output = workshop.learn("26", "1", options=[*options, "--lang", language])
        assert "k3v9t2mqx7pd" not in output
    workshop.change("k3v9t2mqx7pd", "m4w0v3nry8qe", name="deck.yaml")
    for language in ("en", "de"):
        assert "k3v9t2mqx7pd" in workshop.learn(options=[*options, "--lang", language])


def test_a_deck_that_was_studied_without_a_namespace_tells_it(workshop: Workshop) -> None:
    workshop.learn("26", "1", options=["--kind", "figure"])
    workshop.files["deck.yaml"] += "namespace: k3v9t2mqx7pd\n"
    _, output = workshop.run("quiz", "--db", str(workshop.db), typed=":q\n")
    assert output.startswith(
        "Early railways: your answers so far are those of a deck without a namespace; to go on "
        "with them, remove `namespace` from deck.yaml.\n"
    )


def test_decks_of_two_authors_with_one_id_have_a_history_each(
    workshop: Workshop, tmp_path: Path
) -> None:
    db = workshop.db
    workshop.learn("26", "1", ":s", options=["--kind", "figure"])
    mine = _namespaced(tmp_path / "mine", "k3v9t2mqx7pd", db)
    question = "railways/stockton-length/how-many"
    rows = [json.loads(line) for line in run("history", "export", "--db", db)[1].splitlines()]
    assert [row["deck"] for row in rows] == ["railways"] * 2 + ["k3v9t2mqx7pd/railways"] * 2
    assert {(row["fact"], row["slot"]) for row in rows} == {("stockton-length", "how-many")}
    assert run("history", "suspended", "--db", db)[1] == f"k3v9t2mqx7pd/{question}\n{question}\n"
    assert run("history", "unsuspend", question, "--db", db)[1] == f"{question}: unsuspended\n"
    assert run("history", "suspended", "--db", db)[1] == f"{question}\n"
    _namespaced(tmp_path / "other", "m4w0v3nry8qe", db)
    listed = f"k3v9t2mqx7pd/{question}\nm4w0v3nry8qe/{question}\n"
    assert run("history", "suspended", "--db", db)[1] == listed
    code, output = run("history", "unsuspend", question, "--db", db)
    assert code == 2
    assert f"'{question}' is not suspended (did you mean 'm4w0v3nry8qe/{question}'?)" in output
    assert run("history", "unsuspend", "m4w0v3nry8qe/railways/stockton-length", "--db", db) == (
        0,
        f"m4w0v3nry8qe/{question}: unsuspended\n",
    )
    assert run("history", "undo", "--db", db)[1] == f"{question}: unsuspend undone\n"
    assert run("history", "unsuspend", "--all", "--db", db)[0] == 0
    figures = json.loads(mine.run("stats", "--format", "json", "--db", str(db))[1])
    assert (figures["seen"], figures["answers"], figures["suspended"]) == (1, 1, 0)
    assert [hard["question"] for hard in figures["hardest"]] == [question]
    _, shown = mine.run("stats", "--all", "--db", str(db))
    assert f"  {question}: " in shown
    assert "k3v9t2mqx7pd" not in shown


def test_a_file_with_a_wrong_line_is_not_imported(tmp_path: Path) -> None:
    file, db = tmp_path / "rows.jsonl", tmp_path / "h.db"
    good = line_of(review("a"))
    wrong = good.replace('"rating": 3', '"rating": 7')
    file.write_text(f"{good}\n\n[]\n{wrong}\n")
    assert run("history", "import", file, "--db", db) == (
        1,
        f"{file}:3: not a JSON object\n{file}:4: 'rating' is not a whole number from 1 to 4\n"
        "nothing was imported\n",
    )
    file.write_text(good.replace('"rating": 3, ', ""))
    code, output = run("history", "import", file, "--db", db)
    assert code == 1
    assert output.startswith(f"{file}:1: CHECK constraint failed: ")
    assert output.endswith("\nnothing was imported\n")
    history = read_history(db)
    assert history
    assert not list(history.rows())


@pytest.mark.parametrize("command", [["history", "export"], ["optimise"], ["history", "undo"]])
def test_a_missing_history_is_reported(tmp_path: Path, command: list[str]) -> None:
    code = CliRunner().invoke(cli, [*command, "--db", str(tmp_path / "h.db")])
    assert str(code.exception) == (f"{tmp_path}/h.db: no history yet (`quizgen quiz` starts one)")
    assert not (tmp_path / "h.db").exists()


def test_the_environment_names_the_history(workshop: Workshop, tmp_path: Path) -> None:
    db = tmp_path / "elsewhere.db"
    code, _ = workshop.run("quiz", "--kind", "figure", typed="26\n\n", env={"QUIZGEN_DB": str(db)})
    assert code == 0
    assert db.exists()


def test_optimise_saves_weights_that_predict_better(tmp_path: Path) -> None:
    db = tmp_path / "h.db"
    learned(db, 300, QUESTIONS)
    code, output = run("optimise", "--dry-run", "--db", db)
    assert code == 0
    assert output.startswith("fitted to 2,100 reviews, evaluated on the newest 420:\n")
    assert "would be saved: log loss is" in output
    history = read_history(db)
    assert history
    assert history.parameters() == (None, DEFAULT_PARAMETERS)
    code, output = run("optimise", "--db", db)
    assert "\nsaved: log loss is" in output
    uuid, weights = history.parameters()
    assert uuid
    assert len(weights) == 21
    run("history", "undo", "--db", db)
    assert history.parameters() == (None, DEFAULT_PARAMETERS)


def test_too_few_reviews_are_refused(workshop: Workshop) -> None:
    workshop.learn("26", "", options=["--kind", "figure"])
    result = CliRunner().invoke(cli, ["optimise", "--db", str(workshop.db)])
    assert "not enough reviews: a fit needs 400, found 0" in str(result.exception)


def test_undone_answers_do_not_count(workshop: Workshop) -> None:
    workshop.learn("26", "1", ":u", ":q", options=["--kind", "figure"])
    _, output = workshop.run("stats", "--format", "json", "--db", str(workshop.db))
    assert json.loads(output)["answers"] == 0


def test_a_reworded_fact_keeps_its_history(workshop: Workshop) -> None:
    workshop.learn("26", "4", options=["--kind", "figure"])
    workshop.change("miles of track in the first", "miles of rail in the very first")
    assert workshop.learn(options=["--kind", "figure"]).startswith(
        "Nothing is due for these filters.\n"
    )
    assert BORN.fact == "stephenson"


@pytest.mark.parametrize(("hours", "is_told"), [(23, False), (49, True)])
def test_answers_of_a_clock_that_was_ahead_are_told(
    workshop: Workshop, hours: int, *, is_told: bool
) -> None:
    workshop.learn("26", "4", options=["--kind", "figure"])
    rows = workshop.folder / "rows.jsonl"
    assert run("history", "export", "-o", rows, "--db", workshop.db)[0] == 0
    row = json.loads(rows.read_text(encoding="utf-8"))
    row |= {"at": row["at"] + hours * 3_600_000, "day": row["day"] + hours // 24}
    rows.write_text(json.dumps(row), encoding="utf-8")
    other = workshop.folder / "other.db"
    assert run("history", "import", rows, "--db", other)[0] == 0
    printed = workshop.run("quiz", "--db", str(other), "--limit", "1")[1]
    assert printed.startswith("Dated in the future: 1 answer; ") == is_told
