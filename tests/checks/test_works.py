"""Sources that are one work, that cite each other in a circle, or lack the pages that are cited."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

NILE = "title: The Nile, author: A. Jones"
PAGE = "https://example.org/"


def found(
    folder: Path,
    sources: str,
    page: str = "page: 7",
    source: str = "a",
    language: str = "en",
) -> list[str]:
    """What the rules on sources say of a deck with these sources, and one fact that cites `a`."""
    cited = f"source: {source}, {page}" if source else page
    fact = f"person: Ada, who: a writer, {cited}"
    return [
        f"{each.name}:{each.span.line} {each.message}"
        for each in judged(folder, fact, sources=f"\n{sources}", source="", language=language)
        if each.name != "unused-source"
    ]


@pytest.mark.parametrize(
    ("pages", "cited", "wrong"),
    [
        ("101-134", "112", ""),
        ("101-34", "134", ""),
        ("101-134", "135", "101-134"),
        ("101-134", "100-3", "101-134"),
        ("101-134", "101, 300", "101-134"),
        ("101-134", "xii", ""),
        ("101-110, 120", "120", ""),
        ("101-110, 120", "121", "101-120"),
        ("300", "12", ""),
        ("300", "301", "300"),
        ("e301", "2", ""),
        ("e1-e9", "e10", ""),
        ("S. 12", "12", ""),
    ],
)
def test_cited_pages_are_compared_with_those_of_the_source(
    tmp_path: Path, pages: str, cited: str, wrong: str
) -> None:
    message = f"page-outside-source:2 not a page of 'a', whose `page` is {wrong}"
    expected = [message] if wrong else []
    sources = f"  a: {{title: Lines, page: '{pages}'}}\n"
    assert found(tmp_path, sources, f"page: '{cited}'") == expected


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("page: p. 12", "write only '12' here, or another place in `locator`"),
        ("page: pp. 3-5", "write only '3-5' here, or another place in `locator`"),
        ("page: S. 12", "write only '12' here, or another place in `locator`"),
        ("page: pp12-13", "write only '12-13' here, or another place in `locator`"),
        ("page: p12", "write only '12' here, or another place in `locator`"),
        ("page: pp. xii-xiv", "write only 'xii-xiv' here, or another place in `locator`"),
        ("page: pág. 12 ff.", "write only '12 ff.' here, or another place in `locator`"),
        ("page: стр. 12", "write only '12' here, or another place in `locator`"),
        ("page: עמ׳ 12", "write only '12' here, or another place in `locator`"),
        ("page: עמוד 12", "write only '12' here, or another place in `locator`"),
        # Of what is left of another place, no page would be made.
        ("page: ch. 3", "not a page: write it in `locator`"),
        ("page: 'p. 12, n. 5'", "not a page: write it in `locator`"),
        ("page: 'vol. 2, p. 12'", "not a page: write it in `locator`"),
        ("page: 'éd. 2, 12'", "not a page: write it in `locator`"),
        ("page: 'Mt 5,3'", "not a page: write it in `locator`"),
        ("page: Abb. 3", "not a page: write it in `locator`"),
        ("page: Ф. 12. Оп. 1. Д. 5. Л. 3", "not a page: write it in `locator`"),
        ("page: preface", "not a page: write it in `locator`"),
        ("page: с. 12", "write only '12' here, or another place in `locator`"),
        ("page: see the preface", "not a page: write it in `locator`"),
        ("page: 12, locator: ch. 3", "not shown beside `page`: write both in `locator`"),
        ("sources: [{source: a, page: 3}], page: 4",
         "not shown beside `sources`: write it in an item of these"),
        ("sources: [{source: a, page: 'p. 3'}]",
         "write only '3' here, or another place in `locator`"),
        ("page: 12ff.", ""),
        ("page: xii", ""),
        ("page: A 51", ""),
        ("page: e301", ""),
        ("page: ii14-ii22", ""),
        ("page: iv90", ""),
        ("page: eaaw1234", ""),
        ("page: SI-3", ""),
        ("page: SI 3", ""),
        ("page: S12", ""),
        ("page: TR12", ""),
        ("page: IIr", ""),
        ("page: viij", ""),
        ("page: יב", ""),
        ("page: יב-טו", ""),
        ("page: קלב", ""),
        ("page: 'קל\"ב'", ""),
        ("page: לב ע״ב", ""),
        ("page: '[12]'", ""),
        ("locator: p. 12 and ch. 3", ""),
    ],
)  # fmt: skip
def test_pages_are_numbers_and_each_place_is_shown(
    tmp_path: Path, place: str, message: str
) -> None:
    sources = "  a: {title: Lines, author: A. Jones}\n"
    said = found(tmp_path, sources, place, source="a" if "sources" not in place else "")
    assert [each.partition(" ")[2] for each in said] == ([message] if message else [])


@pytest.mark.parametrize(
    ("author", "several"),
    [
        ("J. Smith and B. Jones", True),
        ("Smith & Jones", True),
        ("'Smith, J.; Jones, B.'", True),
        ("'Smith, J., Jones, B.'", True),
        ("'J. Smith, B. Jones'", True),
        ("'Jane Smith, Tom Baker, Ann Green'", True),
        ("Smith et al.", True),
        ("[J. Smith, B. Jones and A. Green]", True),
        ("[J. Smith, B. Jones]", False),
        ("'{Board of Trade and Industry}'", False),
        ("'Smith, Jane'", False),
        ("'Smith, J., Jr.'", False),
        ("'van der Berg, Jan Peter'", False),
        ("José Ortega y Gasset", False),
        ("Anderson", False),
    ],
)
def test_one_text_has_one_name(tmp_path: Path, author: str, several: bool) -> None:
    sources = f"  a: {{title: Lines, author: {author}, unpaged: true}}\n"
    names = [each.split(":")[0] for each in found(tmp_path, sources)]
    assert names == (["several-names-in-one"] if several else [])


@pytest.mark.parametrize(
    ("language", "author", "several"),
    [
        ("es", "'Ortega y Gasset, José'", False),
        ("es", "'Ramón y Cajal, Santiago'", False),
        ("es", "'Lope de Vega y Carpio, Félix'", False),
        ("es", "Marcelino Menéndez y Pelayo", False),
        ("es", "José Gómez y Ana Ruiz", True),
        ("pt", "José Gomes e Ana Reis", True),
        ("de", "'Thurn und Taxis, Gloria von'", False),
        ("de", "Gloria von Thurn und Taxis", False),
        ("de", "Karl von und zu Guttenberg", False),
        ("de", "Müller und Schmidt", True),
        ("de", "Anna von Müller und Karl Schmidt", True),
        ("de", "'Müller, Anna und Schmidt, Karl'", True),
        ("de", "Akademie der Wissenschaften und Literatur", True),
        ("en", "Board of Trade and Industry", True),
    ],
)
def test_a_double_name_is_one(tmp_path: Path, language: str, author: str, *, several: bool) -> None:
    sources = f"  a: {{title: Lines, author: {author}, unpaged: true}}\n"
    names = [each.split(":")[0] for each in found(tmp_path, sources, language=language)]
    assert names == (["several-names-in-one"] if several else [])


@pytest.mark.parametrize(
    ("sources", "page", "expected"),
    [
        ("  a: {title: T, page: 90-81}\n", "locator: ch. 3", ["source-without-locator:4"]),
        ("  a: {title: T, covers: '1-9, 40-31'}\n", "page: 7", ["source-without-locator:4"]),
        ("  a: {title: T}\n", "locator: ¶ 41-38", ["source-without-locator:2"]),
        ("  a: {title: T}\n", "locator: ¶ 41-8", []),
        ("  a: {title: T}\n", "locator: ¶ 48-9", []),
    ],
)
def test_ranges_that_run_backwards_are_found_everywhere(
    tmp_path: Path, sources: str, page: str, expected: list[str]
) -> None:
    wrong = [each.partition(" ")[0] for each in found(tmp_path, sources, page)]
    assert wrong == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (f"{NILE}, issued: 1989", "title: The Nile, author: 'Jones, B.'", False),
        ("title: 'The Nile: a life', author: A. Jones", f"{NILE}, issued: 1989", True),
        ("title: 'The Nile: a life', author: A. Jones", f"{NILE.replace('Nile', 'Niles')}", False),
        (
            "title: 'The Nile: a life', author: A. Jones",
            "title: 'The Nile: its source', author: A. Jones",
            False,
        ),
        (f"{NILE}, issued: 1989", f"{NILE}, issued: 1991", False),
        (f"{NILE}, issued: 1989", f"{NILE}, issued: 1989-05", True),
        (f"{NILE}, volume: 1", f"{NILE}, volume: 2", False),
        (f"{NILE}, page: 1-9", f"{NILE}, page: 11-19", False),
        (f"{NILE}, edition: 2", NILE, True),
        (f"{NILE}, language: en", f"{NILE}, language: fr", False),
        (f"{NILE}, translator: C. Dee", f"{NILE}, translator: E. Fox", False),
        (f"{NILE}, ISBN: 1-23", f"{NILE}, ISBN: 12-3", True),
        (f"{NILE}, DOI: 10.1/x", "title: Nile, DOI: https://doi.org/10.1/X", True),
        (f"{NILE}, DOI: 10.1/x", f"{NILE}, DOI: 10.1/y", False),
        ("title: Introduction", "title: Introduction, author: A. Jones", False),
        (f"title: Home, URL: {PAGE}a", f"title: Home, URL: {PAGE}b", False),
        (f"title: Home, URL: {PAGE}a", f"title: Home, URL: {PAGE}a", True),
    ],
)
def test_two_entries_of_one_work_are_found(
    tmp_path: Path, one: str, other: str, same: bool
) -> None:
    wrong = found(tmp_path, f"  a: {{{one}}}\n  b: {{{other}}}\n")
    message = "is this the same work as 'a'? keep one of them, or say what differs"
    assert wrong == ([f"same-source-twice:5 {message}"] if same else [])


@pytest.mark.parametrize(
    ("cited_in", "circles"),
    [
        ({"a": "b"}, []),
        ({"a": "b", "b": "c"}, []),
        ({"a": "a"}, ["4 cited in a circle: 'a' in 'a'"]),
        ({"a": "b", "b": "c", "c": "b"}, ["5 cited in a circle: 'b' in 'c' in 'b'"]),
        ({"b": "c", "c": "b", "a": "b"}, ["5 cited in a circle: 'b' in 'c' in 'b'"]),
    ],
)
def test_a_circle_of_citations_is_found_once(
    tmp_path: Path, cited_in: dict[str, str], circles: list[str]
) -> None:
    sources = ""
    for key in "abc":
        other = f", cited_in: {cited_in[key]}" if key in cited_in else ""
        sources += f"  {key}: {{title: Title of {key}{other}}}\n"
    assert found(tmp_path, sources) == [f"cited-in-circle:{each}" for each in circles]
