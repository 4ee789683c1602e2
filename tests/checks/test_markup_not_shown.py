"""Markdown that is not shown is found at its place, and ordinary texts are left alone."""

from pathlib import Path
from time import perf_counter

import pytest
import yaml

from quizgen.checks.run import check_decks
from quizgen.checks.unshown_markup import IN_TEXTS, not_shown
from quizgen.reader.decks import read_decks
from tests.checks.flow_style import judged

DECK = "deck: d\ntitle: D\nsources: {s: {title: A book, issued: 2001, unpaged: true}}\n"


def found(text: str) -> list[str]:
    """The parts of a text that are not shown."""
    return [text[start:end] for start, end, _ in not_shown(text, IN_TEXTS, dollars=False)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("## The wars", ["## The wars"]),
        ("# The wars\nbegan", ["# The wars"]),
        ("The wars\n====\nbegan", ["===="]),
        ("The wars\n\n---\n\nbegan", ["---"]),
        ("He said:\n> to arms", ["> to arms"]),
        ("> To arms, citizens", ["> To arms, citizens"]),
        ("He said:\n\n> To arms, citizens", ["> To arms, citizens"]),
        ("- [ ] read\n- [x] write", ["- [ ]"]),
        ("It is ~~wrong~~ right", ["~~wrong~~"]),
        ("See ![a map](map.png)", ["![a map](map.png)"]),
        ("It burned.[^1]\n\n[^1]: In 1812.", ["[^1]"]),
        ("So [it][a] burned\n\n[a]: https://b.c", ["[a]: https://b.c"]),
        ("See <https://a.b/c>", ["<https://a.b/c>"]),
        ("a <b>bold</b> word", ["<b>"]),
        ('a <span class="x">word</span>', ['<span class="x">']),
        ("one<br>two", ["<br>"]),
        ("H<sub>2</sub>O", ["<sub>"]),
        ("a <!-- remark --> b", ["<!--"]),
        ("a&nbsp;b &amp; c", ["&nbsp;"]),
        (r"so $\frac{1}{2} m$ is it", [r"$\frac{1}{2} m$"]),
        (r"so \frac{1}{2} is it", [r"\frac{"]),
        ("the ratio $D/P$ of it", ["$D/P$"]),
        ("with $x^2$, ($n$) and $f(x) = sin x$", ["$x^2$"]),
        ("the number $n$.", ["$n$"]),
        ("where $2x + 1 = 0$", ["$2x + 1 = 0$"]),
        ('is $"a"$ or $x_1$', ["$x_1$"]),
        ("10^9 years", ["10^9"]),
        ("an acceleration in m/s^2.", ["m/s^2."]),
        ("O(2^n) steps", ["O(2^n)"]),
        ("10^-3 m", ["10^-3"]),
        ("the age by ^14C", ["^14C"]),
        ("water, H~2O, is", ["H~2O,"]),
        ("C6H12O~6", ["C6H12O~6"]),
        ("Ca(OH)~2", ["Ca(OH)~2"]),
        ("uranium, ^235^~92~U", ["^235^", "~92~"]),
        ("carbon (^14^C)", ["^14^"]),
        ("the speed *v*~0~ or *v*^2^", ["^2^", "~0~"]),
        ("| a | b |\n| 1 | 2 |", ["| a | b |"]),
        ("```python x = 1 ```", ["```"]),
        ("the speed v~y~", ["v~y~"[1:]]),
        ("|a|b|\n|-|-|\n|1|`x|y`|", ["y`"]),
        ("|a|b|\n|-|-|\n|1|2|\n| 3 | 4 | 5 | 6 |", [" 5 | 6 "]),
        ("so:\n\na | b\n--|--\n1 | 2 | 3\n\nx", [" 3"]),
    ],
)
def test_what_is_not_shown(text: str, parts: list[str]) -> None:
    assert found(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "# 1 in the charts of 1969",
        "# 1 in 1969\n# 2 in 1970",
        "No. # 5 and C# and #include",
        "a < b and c > d, <3, x<y",
        "> 5 in each\n> 7 in all",
        "->left and >= 3",
        "vector<int> and List<String>, <stdio.h>",
        "the tag <b> begins bold letters",
        "R&D, AT&T; Q&A",
        "[sic] and [1] and [Stalin]: we will",
        "10^9^ years, H~2~O, 10^-3^ m/s^2^, ^14^C",
        "2^3^4, a ^ b, C^, x ^2 and ^_^",
        "Ca(OH)~2~, SO~4~^2-^, [Fe]^3+^, x^2^y, about ~5~ of -5~10~15 or (~5~10), ²³⁵₉₂U, (¹⁴C)",
        "5~10 of ~20, PROGRA~1, HEAD~2, ~/x",
        "$5-$6, $5/t or C$, US$5 and A$, A$5 or B$6, $PATH, $HOME/$USER, ${a}-${b}",
        "costs $a and $b, $a=$b, $x-$y, 5 $ = 4 €, $$",
        "costs $5 or $6; C:\\temp for $7",
        "— one\n— two\n–––",
        "about ~1800 ~ 1900",
        "`<b>x</b>`, `~~a~~` and `&amp;`",
        "```html\n<b>x</b> &amp; ## no\n```\nis it",
        "so:\n\n    # a comment\n    > a < b",
        r"\(a < b > c \frac{1}{2} ~~x~~\)",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "|a|b|\n|-|-|\n|1|`x\\|y`|\n|\\(|x|\\)|\\(P(A|B)\\)|\n|1|\n|1|2||\n\n|3|4|5|",
        "```\n|a|b|\n|-|-|\n|1|2|3|\n```",
        "*** and --- and ___ in a line",
        r"\<b>x\</b> and \~~a~~",
    ],
)
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("fact", "parts"),
    [
        ("term: '*Hamlet*', means: a play", ["*Hamlet*"]),
        ("term: the ship *Beagle*, means: a ship", ["*Beagle*"]),
        ("term: '**Hamlet**', means: a play", ["**Hamlet**"]),
        ("term: '<i>Hamlet</i>', means: a play", ["<i>Hamlet</i>"]),
        ("term: 'H<sub>2</sub>O', means: a liquid", ["<sub>2</sub>"]),
        ("term: Hamlet, means: a play, wrong: ['*Macbeth*', Othello]", ["*Macbeth*"]),
        ("term: '`while`', means: a word", ["`while`"]),
        ("term: 'the `for` loop', means: a loop", ["`for`"]),
        ("term: Ka`ahumanu and Lili`uokalani, means: two queens", []),
        ("term: '`', means: a sign", []),
        ("term: '`map`', means: a function", ["`map`"]),
        ("term: the command `ls -l`, means: a list", ["`ls -l`"]),
        ("term: Ka`u and Ke`anae, means: two places", []),
        ("term: Sgr A* and M87*, means: two holes", []),
        ("term: '*args and **kwargs', means: all that is given", []),
        ("term: '*-algebra', means: an algebra, also: ['*-ring of *x*']", []),
        ("term: '/*x*/', means: a remark", []),
        ("term: 2*3*4, means: a product", []),
        ("term: <br>, means: an end of a line", []),
        ("term: '&amp;', means: an ampersand on a page", []),
        ("term: AT&T, means: a firm of telephones", []),
        ("term: 'Q&A; more', means: talk", []),
        ("term: caf&eacute;, means: a place for coffee", ["&eacute;"]),
        ("term: R&amp;D, means: research in a firm", ["&amp;"]),
        ("term: one<br>way, means: a street", ["<br>"]),
        ("person: Ren&eacute; Descartes, who: a thinker", ["&eacute;"]),
        ("person: <b>Ada</b> Byron, who: a thinker", ["<b>Ada</b>"]),
        ("person: Ada & Ida, who: two thinkers", []),
        ("person: 'M*A*S*H^2^', who: a band", []),
        ("term: <b>, means: 'where *bold* letters begin'", []),
        ("question: Who?, answer: '*She*', wrong: ['*He*', '`it`']", []),
        ("cloze: 'It is <1|*He*> there.', wrong: ['*She*', '*They*']", []),
    ],
)
def test_names_and_terms_have_no_emphasis(tmp_path: Path, fact: str, parts: list[str]) -> None:
    found = [each.span for each in judged(tmp_path, fact) if each.name == "markup-not-shown"]
    lines = [(each.source.line(each.line - 1), each) for each in found]
    assert [line[each.column - 1 : each.end_column - 1] for line, each in lines] == parts


def test_it_is_found_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    facts = """\
source: s
facts:
- term: axle
  id: axle
  means: 'a rod, <i>not</i> a wheel'
  note: |
    One &lt; two.

    ## So
"""
    (tmp_path / "facts.yaml").write_text(facts, encoding="utf-8")
    diagnostics = check_decks(read_decks([tmp_path]).decks, 737_000)
    lines = facts.splitlines()
    assert [
        (each.name, each.severity, lines[each.span.line - 1][each.span.column - 1 :])
        for each in diagnostics
    ] == [
        ("markup-not-shown", "warning", "<i>not</i> a wheel'"),
        ("markup-not-shown", "warning", "## So"),
        ("markup-not-shown", "warning", "&lt; two."),
    ]


@pytest.mark.parametrize(
    "part",
    [
        "![",
        "[^",
        "~~a",
        "<b>",
        "$\\a",
        "$",
        "|a",
        "| |\n",
        "```",
        "`",
        "a~b",
        "> a ",
        "&",
        "- [",
        "# a\n",
    ],
)
def test_no_text_takes_long(part: str) -> None:
    text = part * (25_000 // len(part))
    start = perf_counter()
    found(text)
    assert perf_counter() - start < 20


def test_code_may_have_what_is_unfinished_in_a_text(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    note = r"""Fill it in:

```jinja
{{ name }} ___ TODO *x "
```

and `*args`, `__init__`, \(x_{{a}_b}\)."""
    facts = {"source": "s", "facts": [{"term": "axle", "id": "a", "means": "a rod", "note": note}]}
    (tmp_path / "facts.yaml").write_text(yaml.safe_dump(facts), encoding="utf-8")
    assert check_decks(read_decks([tmp_path]).decks, 737_000) == []
