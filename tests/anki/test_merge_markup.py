"""Texts that say the same, though their HTML differs."""

import pytest

from quizgen.anki.merge.fields import is_untouched, merged_fields
from quizgen.anki.merge.markup import same_text
from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner
from tests.anki.test_merge_fields import DAY_1, DAY_2, held, released
from tests.anki.test_push import FIRST, SECOND, push
from tests.pull.exported import edit, export
from tests.pull.pulling import pull
from tests.workshop import Workshop


@pytest.mark.parametrize(
    ("ours", "here", "same"),
    [
        ("He was <strong>self-taught</strong>.", "He was <b>self-taught</b>.", True),
        ("an <em>idea</em>", "an <I>idea</I>", True),
        ("It is heavy.<br>Very.", "It is heavy.<div>Very.</div>", True),
        ("It is heavy.<br>Very.", "<div>It is heavy.</div><div>Very.<br></div>", True),
        ("one<br>two<br>three", "one<div>two</div><div>three</div>", True),
        ("<p>one</p><p>two</p>", '<p dir="auto">one</p>\n<p>two</p>', True),
        ("<p>one</p><p>two</p>", "<div>one</div><div><br></div><div>two</div>", True),
        ("coal &amp; iron", "coal &amp; iron&nbsp;", True),
        ("it's “so”", "it&#39;s “so”", True),
        ("two words", "two&nbsp; words", True),
        ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a</li><li>b<br></li></ul>", True),
        ("<strong>a</strong> b", "a <b>b</b>", False),
        ("<em>a</em>", "<b>a</b>", False),
        ("a<br>b", "a b", False),
        ("a<br>b", "a<div><br></div>b", False),
        ("a &lt;br&gt; b", "a <br> b", False),
        ('<div class="points">2</div>', "2", False),
        ("a", "<span style='color: red'>a</span>", False),
        ("<pre><code>a\nb</code></pre>", "<pre><code>a b</code></pre>", False),
        ("1 < 2", "1 &lt; 2", True),
        ("</div></b>a", "</b></p>a", False),
    ],
)
def test_what_the_editor_of_anki_writes_otherwise(ours: str, here: str, *, same: bool) -> None:
    assert same_text(ours, here) is same
    assert same_text(here, ours) is same


def test_a_text_of_a_release_is_replaced_whatever_its_html() -> None:
    note = released(
        [(0, "taught"), (DAY_1, "<strong>self</strong> &amp;<br>more"), (DAY_2, "new <em>x</em>")]
    )
    for here in ("<b>self</b> &amp;<div>more</div>", "<strong>self</strong>&nbsp;&amp;<br>more"):
        assert merged_fields(note, held(here), 0)[:3] == ({0: "new <em>x</em>"}, (), ())
        assert is_untouched(note, held(here))
    assert merged_fields(note, held("new <i>x</i>"), 0)[:3] == ({0: "new <em>x</em>"}, (), ())
    assert merged_fields(note, held("self &amp;<div>more</div>"), 0).conflicts == (0,)


def test_an_edit_that_was_pulled_and_released_is_no_conflict(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  note: He was self-taught.\n")
    workshop.change("  page: 31\n", "  page: 31\n  note: It is long.\n")
    workshop.release(FIRST)
    learner.take(workshop.package)
    edit(learner, "stephenson", Note="He was <b>self-taught</b> &amp; <i>rich</i>.")
    edit(learner, "stockton-opening", Note="It is long.<div>Very.</div>")
    _, said = pull(workshop, export(learner, workshop.folder / "edited.apkg"))
    assert said.splitlines()[-1] == "2 edits of 2 facts pulled"
    workshop.files["lines.yaml"] = (workshop.deck / "lines.yaml").read_text(encoding="utf-8")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, said = push(workshop, anki, "--yes")
        assert (code, "yours" in said, "conflict" in said) == (0, False, False)
        assert learner.note("stephenson")["Note"] == (
            "He was <strong>self-taught</strong> &amp; <em>rich</em>."
        )
        assert "nothing to do" in push(workshop, anki, "--yes")[1]


def test_a_conflict_shows_texts_as_they_are_read(workshop: Workshop, learner: Learner) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  note: Coal & iron.\n")
    workshop.change("  page: 31\n", "  page: 31\n  note: It is long.\n")
    workshop.release(FIRST)
    learner.take(workshop.package)
    edit(learner, "stephenson", Note="Coal &amp; <b>lead</b>.")
    edit(learner, "stockton-opening", Note="It <b>is</b> very long.")
    workshop.change("Coal & iron", "Coal & tin")
    workshop.change("It is long", "It is very *long*")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        _, said = push(workshop, anki, "--dry-run")
    shown = [
        line.strip()
        for line in said.splitlines()
        if line.strip().startswith(("yours:", "release:"))
    ]
    assert shown == [
        "yours:   Coal & lead.",
        "release: Coal & tin.",
        "yours:   It <b>is</b> very long.",
        "release: It is very <em>long</em>.",
    ]
