"""Bibliographies: what a deck takes from CSL JSON and BibTeX, and what is wrong with them."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.checks.run import check_decks
from quizgen.facts.deck import Deck
from quizgen.facts.work import Work, cite_work
from quizgen.reader.bibliographies.bibtex_blocks import without_latex
from quizgen.reader.bibliographies.dates import edtf_of_bibtex, edtf_of_csl, edtf_of_text
from quizgen.reader.decks import Reading, read_decks
from tests.workshop import Workshop

TODAY = 739_000


def read(
    folder: Path, content: str | bytes | None, *, name: str = "refs.json", more: str = ""
) -> Reading:
    """The reading of a deck with a bibliography, one fact of which cites `a`."""
    (folder / "deck.yaml").write_text(f"deck: railways\ntitle: R\nbibliography: {name}\n{more}")
    (folder / "facts.yaml").write_text(
        "source: a\nfacts:\n- {term: gauge, id: gauge, means: the width of a track, page: 3}\n"
    )
    if isinstance(content, str):
        (folder / name).write_text(content, encoding="utf-8")
    elif content is not None:
        (folder / name).write_bytes(content)
    return read_decks([folder])


def found(reading: Reading) -> list[str]:
    """Name, place and message of each diagnostic of reading and of the rules."""
    every = [*reading.diagnostics, *check_decks(reading.decks, TODAY)]
    return [
        f"{Path(each.span.source.path).name}:{each.span.line}:{each.span.column} "
        f"{each.name}: {each.message}"
        for each in every
    ]


def work(folder: Path, content: str, name: str = "refs.json", more: str = "") -> Work:
    reading = read(folder, content, name=name, more=more)
    assert found(reading) == []
    return reading.decks[0].works["a"]


def entry(**fields: Any) -> str:
    return json.dumps([{"id": "a", "title": "T", **fields}])


def cited(deck: Deck) -> str:
    return cite_work(deck.facts[0].citations()[0], deck.works, "en").text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ({"family": "Kent", "given": "Ada"}, "Kent, Ada"),
        ({"family": "Gogh", "given": "V.", "non-dropping-particle": "van"}, "van Gogh, V."),
        ({"family": "Musset", "given": "Alfred", "dropping-particle": "de"}, "Musset, Alfred de"),
        ({"family": "King", "given": "Martin", "suffix": "Jr."}, "King, Martin, Jr."),
        ({"family": "Plato"}, "Plato"),
        ({"family": "La Fontaine"}, "{La Fontaine}"),
        ({"literal": "World Bank"}, "{World Bank}"),
    ],
)  # fmt: skip
def test_a_name_of_csl_is_a_name_of_a_source(
    name: dict[str, str], text: str, tmp_path: Path
) -> None:
    assert work(tmp_path, entry(author=[name])).author == (text,)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Kent, Ada", "Kent, Ada"),
        ("Ada Kent", "Kent, Ada"),
        ("van Gogh, Vincent", "van Gogh, Vincent"),
        ("Ludwig van Beethoven", "van Beethoven, Ludwig"),
        ("King, Jr., Martin", "King, Martin, Jr."),
        ("{World Bank}", "{World Bank}"),
        (r"{\L}ukasz, J{\o}rgen", "Łukasz, Jørgen"),
        ("family=Croix, given=Jean, prefix=de la, useprefix=true", "de la Croix, Jean"),
    ],
)
def test_a_name_of_bibtex_is_a_name_of_a_source(name: str, text: str, tmp_path: Path) -> None:
    content = f"@book{{a, title = {{T}}, author = {{{name}}}}}"
    assert work(tmp_path, content, "refs.bib").author == (text,)


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ({"date-parts": [["1988", 5, "3"]]}, "1988-05-03"),
        ({"date-parts": [["1988"], ["1990", "2"]]}, "1988/1990-02"),
        ({"date-parts": [["1988"], ["0"]]}, "1988/.."),
        ({"date-parts": [["1988", "14"]]}, "1988"),
        ({"date-parts": [["1988"]], "season": "2"}, "1988"),
        ({"date-parts": [["1800"]], "circa": True}, "1800~"),
        ({"date-parts": [["-44", "3", "15"]]}, "-0043-03-15"),
        ({"date-parts": [["51"]]}, "0051"),
        ({"date-parts": [[""]]}, ""),
        ({"raw": "1988-05"}, "1988-05"),
        ({"literal": "Spring 1988"}, "1988"),
        ({"literal": "forthcoming"}, ""),
        ("1988/", "1988/.."),
    ],
)
def test_a_date_of_csl_is_edtf(date: Any, edtf: str) -> None:
    parts = date.get("date-parts", []) if isinstance(date, dict) else []
    for each in parts:
        each[:] = map(str, each)
    assert edtf_of_csl(date) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1988-21", "1988"),
        ("2021-01-02T10:00:00Z", "2021-01-02"),
        ("c. 1955", "1955~"),
        ("1988--1990", "1988/1990"),
        ("-0349", "-0349"),
        ("1988-00-00", "1988"),
        ("3/4/12 or so", "3/4/12 or so"),
    ],
)
def test_a_date_in_text_is_edtf(text: str, edtf: str) -> None:
    assert edtf_of_text(text) == edtf


@pytest.mark.parametrize(
    ("year", "month", "day", "edtf"),
    [
        ("1988", "may", "", "1988-05"),
        ("1988", "September", "7", "1988-09-07"),
        ("1988", "", "7", "1988"),
        ("88", "", "", "0088"),
    ],
)
def test_year_month_and_day_of_bibtex_are_edtf(year: str, month: str, day: str, edtf: str) -> None:
    assert edtf_of_bibtex(year, month, day) == edtf


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"The {{British}} {\'E}tudes of G{\"o}del", "The British Études of Gödel"),
        (r"Coal \& Iron -- 50\% ``sure''", "Coal & Iron – 50% “sure”"),
        ("50% & more", "50% & more"),
        (r"H\textsubscript{2}O and $E=mc^2$", r"H~2~O and \(E=mc^2\)"),
        (r"\emph{Iron} costs \$5 and $6", "Iron costs $5 and $6"),
        (r"\enquote{Coal}~now", "“Coal” now"),
    ],
)
def test_latex_is_the_text_that_it_means(latex: str, text: str) -> None:
    assert without_latex(latex, marks=True) == text


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab{}\\'\"$&%~^_ \n"))
@example("{" * 3000)
def test_any_latex_is_read_or_refused(latex: str) -> None:
    with suppress(ValueError):
        assert isinstance(without_latex(latex, marks=True), str)


BIB = r"""
% not an entry
@comment{ignored}
@preamble{ "\newcommand{\noop}[1]{}" }
@string{press = "The Press"}
@string{jot = {Journal of } # press}
@incollection{a,
  author = "Ada Kent and others",
  title = {A Part},
  pages = {2--19},
  abstract = undefined # nonsense,
  crossref = {whole}
}
@collection{whole, title = {The Whole}, editor = {Ed, It}, year = 1955, month = mar,
  publisher = press}
@article(b, title = {Unused}, journal = nothing)
"""


def test_an_entry_of_bibtex_has_what_its_whole_and_strings_say(tmp_path: Path) -> None:
    a = work(tmp_path, BIB, "refs.bib")
    assert (a.type, a.title, a.container_title) == ("chapter", "A Part", "The Whole")
    assert (a.publisher, a.pages, a.editor) == ("The Press", "2-19", ("Ed, It",))
    assert a.issued is not None
    assert a.issued.written == "1955-03"


def test_an_entry_of_csl_is_cited_as_one_of_the_deck(tmp_path: Path) -> None:
    content = entry(
        author=[{"literal": "World Bank"}, {"family": "Kent", "given": "A."}],
        issued={"date-parts": [[1988, 5]]},
        title="On <i>H<sub>2</sub>O</i>",
        volume=3,
        **{"citation-key": "a", "id": "http://zotero.org/1", "container-title": "Steam"},
    )
    reading = read(tmp_path, content)
    assert found(reading) == []
    deck = reading.decks[0]
    assert cited(deck) == "World Bank and Kent 1988, p. 3"
    assert (deck.works["a"].title, deck.works["a"].volume) == ("On H₂O", "3")
    assert deck.works["a"].author_names == ("World Bank", "Kent, A.")


def test_an_entry_of_sources_extends_that_of_the_bibliography(tmp_path: Path) -> None:
    more = "sources:\n  a: {covers: 1-9, URL: 'https://example.org'}\n"
    a = work(tmp_path, entry(URL="ftp://example.org", volume="2"), more=more)
    assert (a.title, a.volume, a.covers, a.url) == ("T", "2", "1-9", "https://example.org")


def test_only_what_is_cited_is_looked_at(tmp_path: Path) -> None:
    others = '{"id": "b", "issued": 5}, {"id": "c"}, {"no": "key", "x": "\\u0007\x07"}'
    reading = read(tmp_path, entry()[:-1] + f", {others}]")
    assert found(reading) == []
    assert list(reading.decks[0].works) == ["a"]
    assert [*reading.decks[0].source_keys] == ["a", "b", "c"]


PROBLEMS = [
    ("refs.json", '[\n {"id": "a"}]', ["refs.json:2:2 missing-field: 'a' has no title"]),
    ("refs.json", '[{"id": "a", "title": "T",\n "issued": {"date-parts": [["x"]]}}]',
     ["refs.json:2:12 not-a-date: not a date: x"]),
    ("refs.json", '[{"id": "a", "title": "T", "issued": {"date-parts": [[1988, 2, 31]]}}]',
     ["refs.json:1:38 not-a-date: no such day: 1988-02-31 (1988-02 has 29 days)"]),
    ("refs.json", '[{"id": "a", "title": ["T"]}]', ["refs.json:1:23 wrong-type: expected text"]),
    ("refs.json", '[{"id": "a", "title": "T\\ud800"}]',
     ["refs.json:1:23 control-character: U+D800 is a control character; remove it"]),
    ("refs.json", '[{"id": "a", "title": "T"},\n {"id": "a", "title": "U"}]',
     ["refs.json:2:2 duplicate-key: 'a' is the key of two entries: rename one of them"]),
    ("refs.json", '[{"id": "aa", "title": "T"}]',
     ["facts.yaml:1:9 unknown-reference: no source 'a' in this deck (did you mean 'aa'?)"]),
    ("refs.json", '[{"id": "a" "title": "T"}]',
     ["refs.json:1:13 bad-bibliography: not JSON: expecting ',' delimiter"]),
    ("refs.json", '[{"id": "a", "title": "T"}] x',
     ["refs.json:1:29 bad-bibliography: not JSON: there is more after the list"]),
    ("refs.json", "[" * 100_000,
     ["refs.json:1:2 bad-bibliography: not CSL JSON: too many levels of nesting"]),
    ("refs.json", '{"items": []}',
     ["refs.json:1:1 bad-bibliography: not CSL JSON: expected a list of entries, `[{…}, …]`; "
      "in Zotero, choose the format CSL JSON"]),
    ("refs.json", "[\n\xe9".encode("latin-1"),
     ["refs.json:2:1 not-utf-8: not UTF-8: the byte 0xe9; save the file as UTF-8"]),
    ("refs.json", None, ["deck.yaml:3:15 bad-bibliography: no file 'refs.json' in the deck"]),
    ("../refs.json", None,
     ["deck.yaml:3:15 outside-deck: a bibliography is in the folder of its deck: copy it there"]),
    ("refs.xml", None, ["deck.yaml:3:15 bad-bibliography: 'refs.xml' is not a bibliography: "
                        "expected a file in .json (CSL) or .bib"]),
    ("refs.bib", "\n@book{a,\n year = 1988}", ["refs.bib:2:7 missing-field: 'a' has no title"]),
    ("refs.bib", "@book{a, title = {T}, date = {3/4/12 or so}}",
     ["refs.bib:1:30 not-a-date: not a date: '3/4/12 or so' (a period has one beginning and one "
      "end, e.g. 1825/1830)"]),
    ("refs.bib", "@book{a, title = none}",
     ["refs.bib:1:18 bad-bibliography: no @string 'none': a text is between braces, {…}"]),
    ("refs.bib", "@book{a, title = {T}, title = {U}}",
     ["refs.bib:1:7 bad-bibliography: a field occurs twice: title"]),
    ("refs.bib", "@book{a, title = {T",
     ["refs.bib:1:7 bad-bibliography: not BibTeX: unexpectedly reached end of file"]),
    ("refs.bib", "@book{a, title = {" + "{" * 5000 + "T" + "}" * 5000 + "}}",
     ["refs.bib:1:18 bad-bibliography: LaTeX that cannot be read"]),
    ("refs.bib", '@string{s0 = "xxxxxxxxxx"}\n'
     + "".join(f"@string{{s{n} = s{n - 1} # s{n - 1}}}\n" for n in range(1, 60))
     + "@book{a, title = s59}",
     ["refs.bib:13:1 bad-bibliography: a field of more than 25,000 characters"]),
    ("refs.bib", '@string{s0 = "x"}\n'
     + "".join(f"@string{{s{n} = s{n - 1}}}\n" for n in range(1, 3000)) + "@book{a, title = s2999}",
     ["refs.bib:3001:7 bad-bibliography: too many levels of @string in @string"]),
    ("refs.bib", "@inbook{a, title = {T}, crossref = {b}}\n@book{b, crossref = {a}}", []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "problems"), PROBLEMS)
def test_what_is_wrong_is_said_at_its_place(
    name: str, content: str | bytes | None, problems: list[str], tmp_path: Path
) -> None:
    assert found(read(tmp_path, content, name=name)) == problems


def test_a_source_without_a_title_needs_an_entry(tmp_path: Path) -> None:
    more = "sources:\n  smyth: {short: S}\n"
    problems = found(read(tmp_path, entry(id="smith"), more=more))
    assert problems[0] == (
        "deck.yaml:5:11 missing-field: missing field 'title': the title of the work, for example "
        "`title: The first lines`; the bibliography has no 'smyth' (did you mean 'smith'?)"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_a_bibliography_that_is_no_file_of_the_deck_is_not_opened(tmp_path: Path) -> None:
    refs = tmp_path / "refs.json"
    refs.mkdir()
    assert found(read(tmp_path, None)) == [
        "refs.json:1:1 unreadable: cannot be read: Is a directory"
    ]
    refs.rmdir()
    os.mkfifo(refs)
    assert found(read(tmp_path, None)) == [
        "refs.json:1:1 unreadable: cannot be read: not a regular file"
    ]
    refs.unlink()
    refs.symlink_to("/dev/zero")
    assert [each.split()[1] for each in found(read(tmp_path, None))] == ["outside-deck:"]


def test_a_build_depends_on_what_is_cited_alone(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.files["deck.yaml"] = "deck: railways\ntitle: Early railways\nbibliography: refs.json\n"
    smith = {"id": "smith-1988", "title": "T", "author": [{"family": "Smith", "given": "J."}]}
    digests, packages = [], []
    for entries in ([smith], [{"id": "x"}, smith], [smith | {"issued": "1988"}]):
        workshop.files["refs.json"] = json.dumps(entries)
        workshop.build(1_700_000_000)
        digests.append(read_decks([workshop.deck]).decks[0].digest)
        packages.append(workshop.package.read_bytes())
    assert digests[0] == digests[1] != digests[2]
    assert packages[0] == packages[1] != packages[2]


def test_a_deck_without_a_bibliography_loads_no_reader_of_one(tmp_path: Path) -> None:
    for content, name, loaded in ((entry(), "refs.json", False), (BIB, "refs.bib", True)):
        read(tmp_path, content, name=name)
        program = (
            "import sys; from pathlib import Path; from quizgen.reader.decks import read_decks; "
            "assert 'quizgen.reader.bibliography' not in sys.modules; "
            "read_decks([Path(sys.argv[1])]); print('bibtexparser' in sys.modules)"
        )
        words = [sys.executable, "-c", program, str(tmp_path)]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
        assert done.stdout == f"{loaded}\n"
