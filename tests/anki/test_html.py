"""Texts as HTML of Anki: shown as they are, with nothing that Anki or MathJax obeys."""

import pytest

from quizgen.anki.html import answer_html, inline_html, note_html, text_html
from quizgen.values.html import attribute_html
from quizgen.values.markdown import parse_blocks, parse_markup


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ('plain – text\'s "quote"', 'plain – text\'s "quote"'),
        ("<b>a</b> & c", "&lt;b&gt;a&lt;/b&gt; &amp; c"),
        ("one\ntwo", "one<br>two"),
        # What has a meaning to Anki in every field, in letters of either size.
        ("[sound:a.mp3]", "&#91;sound:a.mp3]"),
        ("[SOUND:a.mp3]", "&#91;SOUND:a.mp3]"),
        ("[anki:play:q:0]", "&#91;anki:play:q:0]"),
        ("[latex]x[/Latex]", "&#91;latex]x&#91;/Latex]"),
        ("[$]x[/$] [$$]y[/$$]", "&#91;$]x&#91;/$] &#91;$$]y&#91;/$$]"),
        ("[[type:Note]]", "&#91;[type:Note]]"),
        ("[sic] and [sounds]", "[sic] and [sounds]"),
        # What MathJax looks for.
        (r"\(x\)", r"\<span></span>(x\)"),
        (r"\[x\]", r"\<span></span>[x\]"),
        (r"a \ b", r"a \ b"),
    ],
)
def test_a_text_is_shown_and_not_obeyed(text: str, html: str) -> None:
    assert text_html(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (r"\(a < b\) holds", r"\(a &lt; b\) holds"),
        (r"\[x & y\]", r"\[x &amp; y\]"),
        (r"\(\begin{matrix}a\\[2pt]b\end{matrix}\)", r"\(\begin{matrix}a\\[2pt]b\end{matrix}\)"),
        (r"\([sound:a.mp3] {{Note}}\)", r"\(&#91;sound:a.mp3] {{Note}}\)"),
        (r"\(*a*b*c*\)", r"\(*a*b*c*\)"),
        # Not formulas: a backslash, code, and a beginning without an end.
        (r"\\(x\\)", r"\<span></span>(x\)"),
        (r"`\(x\)`", r"<code>\<span></span>(x\)</code>"),
        (r"\\[x\\]", r"\<span></span>[x\]"),
    ],
)
def test_a_formula_reaches_mathjax_as_it_was_typed(text: str, html: str) -> None:
    assert inline_html(parse_markup(text)) == html


def test_an_attribute_is_closed_by_nothing_in_it() -> None:
    assert attribute_html("\"'<>&[sound:a]") == "&quot;&#x27;&lt;&gt;&amp;&#91;sound:a]"


def test_markup_becomes_elements_and_all_else_is_text() -> None:
    text = parse_markup('*a <b>* **c** `[latex]` [d](https://e.f/?g=1&h="2")')
    assert inline_html(text) == (
        "<em>a &lt;b&gt;</em> <strong>c</strong> <code>&#91;latex]</code> "
        '<a href="https://e.f/?g=1&amp;h=%222%22">d</a>'
    )


@pytest.mark.parametrize(
    ("note", "html"),
    [
        ("one *word*", "one <em>word</em>"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3. c\n4. d\n\nend", '<ol start="3"><li>c</li><li>d</li></ol><p>end</p>'),
        ("- a\n\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
    ],
)
def test_a_note_keeps_its_paragraphs_lists_and_numbers(note: str, html: str) -> None:
    assert note_html(parse_blocks(note)) == html


def test_points_are_a_list() -> None:
    assert answer_html((parse_markup("*a*"), parse_markup("b < c"))) == (
        "<ul><li><em>a</em></li><li>b &lt; c</li></ul>"
    )
