"""The add-on: the same plan as `quizgen push`, from within Anki."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from addon.inside import UNDO, held_in, update
from quizgen.anki.merge.plan import planned
from quizgen.anki.merge.release import read_release
from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner, new_learner
from tests.workshop import Workshop, at

FIRST, SECOND = 1_700_000_000, 1_700_100_000

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Learner]:
    """Another learner."""
    with new_learner(tmp_path / "other") as someone:
        yield someone


def prepare(workshop: Workshop, *learners: Learner) -> None:
    """Let them have the first release, use it, and make the second."""
    workshop.release(FIRST)
    for each in learners:
        each.take(workshop.package)
        each.review("stephenson", "identify")
        note = each.note("stockton-opening")
        note["when answer"] = "mine"
        note.tags.append("leech")
        each.collection.update_note(note)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.change("date: 1825-09-27", "date: 1825-09-28")
    workshop.change(
        "  page: 33\n", "  page: 33\n  image: line.svg\n  alt: a line\n  tags: [length]\n"
    )
    workshop.files["media/line.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    facts = workshop.files["lines.yaml"].split("- argument")[0]
    workshop.files["lines.yaml"] = facts.replace("  born: 1781-06-09\n", "  died: 1848-08-12\n")
    workshop.files["new.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830-09-15\n  event: the Liverpool line\n"
        "  id: liverpool\n  page: 50\n"
    )
    workshop.release(SECOND)


def use_addon(learner: Learner, package: Path) -> bool:
    """Update from a package; whether there was anything to do."""
    release = read_release(package)
    held = held_in(learner.collection, release)
    plan = planned(release, held)
    if plan.does:
        update(learner.collection, release, package, plan, held)
        learner.collection.models._clear_cache()
    return plan.does


def contents(learner: Learner) -> dict[str, Sequence[object]]:
    """Notes, cards and decks, without what differs between any two collections."""
    database = learner.collection.db
    assert database
    names = {each.id: each.name for each in learner.collection.decks.all_names_and_ids()}
    cards = database.all(
        "select n.guid, c.ord, c.did, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.odue, "
        "c.odid from cards c join notes n on c.nid = n.id order by n.guid, c.ord"
    )
    today = learner.collection.sched.today
    return {
        "notes": database.all("select guid, mid, tags, flds from notes order by guid"),
        "cards": [
            [names[value] if index == 2 else value for index, value in enumerate(card)]
            for card in cards
            # When a card in learning is due depends on the second it was answered in.
            if card[5] <= today + 1000
        ],
        "decks": sorted(names.values()),
        "media": sorted(path.name for path in Path(learner.collection.media.dir()).iterdir()),
    }


def test_both_ends_give_the_same_collection(
    workshop: Workshop, learner: Learner, other: Learner
) -> None:
    prepare(workshop, learner, other)
    with Connected(learner) as anki:
        given = ["--yes", "--port", str(anki.port), "--backup", str(workshop.folder / "backups")]
        code, output = workshop.run("push", *given, env=at(SECOND + 99))
    assert code == 0, output
    assert use_addon(other, workshop.package)
    assert contents(other) == contents(learner)
    assert other.note("stockton-opening")["when answer"] == "mine"
    assert other.note("liverpool")
    assert not use_addon(other, workshop.package)
    assert other.sound()


def test_an_update_is_one_change_to_undo(workshop: Workshop, learner: Learner) -> None:
    prepare(workshop, learner)
    before = contents(learner)
    use_addon(learner, workshop.package)
    assert learner.collection.undo_status().undo == UNDO
    learner.collection.undo()
    after = contents(learner)
    assert {key: after[key] for key in ("notes", "cards", "decks")} == {
        key: before[key] for key in ("notes", "cards", "decks")
    }
    assert use_addon(learner, workshop.package)
    assert not use_addon(learner, workshop.package)


def test_settings_of_imports_stay(workshop: Workshop, learner: Learner) -> None:
    prepare(workshop, learner)
    before = learner.collection._backend.get_import_anki_package_presets()
    use_addon(learner, workshop.package)
    assert learner.collection._backend.get_import_anki_package_presets() == before


def test_the_packed_add_on_needs_nothing_of_quizgen(workshop: Workshop, tmp_path: Path) -> None:
    workshop.release(FIRST)
    packed = tmp_path / "update.ankiaddon"
    subprocess.run([sys.executable, str(ROOT / "addon" / "pack.py"), str(packed)], check=True)
    folder = tmp_path / "addons" / "quizgen_update"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(packed), str(folder)], check=True)
    assert json.loads((folder / "manifest.json").read_text())["package"] == "quizgen_update"
    assert "quizgen.anki" not in "".join(path.read_text() for path in folder.rglob("*.py"))
    (folder / "__init__.py").write_text("")  # it needs Anki's window
    program = (
        "import sys\n"
        f"others = [path for path in sys.path if path and path != {str(ROOT)!r}]\n"
        f"sys.path[:] = [{str(folder.parent)!r}, *others]\n"
        "from quizgen_update.inside import held_in\n"
        "from quizgen_update.merge.listing import plan_lines\n"
        "from quizgen_update.merge.release import read_release\n"
        "from pathlib import Path\n"
        f"print(len(read_release(Path({str(workshop.package)!r})).notes))\n"
        "assert not any(name.split('.')[0] == 'quizgen' for name in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stdout) == (0, "4\n"), done.stderr
