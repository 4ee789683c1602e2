"""`quizgen import`, from a table and its map to facts and what is left over."""

import pytest

from tests.importing.bench import Bench

LAKES = """\
Lake;Country;Depth (m);Surveyed;Page
Ladoga;a lake near Saint Petersburg;230;12.6.1858;14
Como;a lake in Lombardy;410,5;1865;
Vänern;a lake in Sweden;106;about 1870;16-17
"""

MAP = """\
decimals: comma
dates: day-first
facts:
- term: "{Lake}"
  means: "{Country}"
  page: "{page}"
- figure: "{Depth (m)}"
  counts: "depth of {Lake}"
  unit: m
  as_of: "{surveyed}"
"""


def test_a_table_becomes_facts_by_its_map(bench: Bench) -> None:
    code, output = bench.import_("lakes.csv", LAKES, MAP)
    assert code == 0
    assert output == (
        "lakes/deck.yaml\n"
        "lakes/lakes.yaml\n"
        "6 facts from 3 rows or notes: 3 terms, 3 figures\n"
        "fill in: lakes/deck.yaml:9: the title of the source\n"
        f"then: quizgen check {bench.folder}/lakes\n".replace(f"{bench.folder}/", "")
    )
    assert bench.facts() == (
        "- term: Ladoga\n"
        "  id: ladoga\n"
        "  means: a lake near Saint Petersburg\n"
        "  page: 14\n"
        "- figure: 230\n"
        "  id: depth-of-ladoga\n"
        "  counts: depth of Ladoga\n"
        "  unit: m\n"
        "  as_of: 1858-06-12\n"
        "- term: Como\n"
        "  id: como\n"
        "  means: a lake in Lombardy\n"
        "- figure: 410.5\n"
        "  id: depth-of-como\n"
        "  counts: depth of Como\n"
        "  unit: m\n"
        "  as_of: 1865\n"
        "- term: Vänern\n"
        "  id: vaenern\n"
        "  means: a lake in Sweden\n"
        "  page: 16-17\n"
        "- figure: 106\n"
        "  id: depth-of-vaenern\n"
        "  counts: depth of Vänern\n"
        "  unit: m\n"
        "  as_of: 1870~\n"
    )
    assert bench.leftover == ""
    code, output = bench.check()
    assert code == 0
    assert "6 facts" in output


def test_what_does_not_fit_is_left_over_with_its_row_and_the_reason(bench: Bench) -> None:
    rows = (
        "Lake,Depth,Named\n"
        "Como,deep,1865\n"
        "Garda,346,long ago\n"
        "Iseo,251,1866,who is this?\n"
        ",12,\n"
        "Garda,346,long ago\n"
        "Idro,=B2+1,1870\n"
        "Orta,#N/A,1870\n"
    )
    a_map = 'facts:\n- figure: "{Depth}"\n  counts: "depth of {Lake}"\n  as_of: "{Named}"\n'
    code, output = bench.import_("lakes.csv", rows, a_map)
    assert code == 0
    assert "2 facts from 7 rows" in output
    assert bench.leftover == (
        "- at: lakes.csv:2\n"
        "  why: \"figure: not a number: 'deep'\"\n"
        "  values:\n"
        "    Lake: Como\n"
        "    Depth: deep\n"
        '    Named: "1865"\n'.replace('"1865"', "1865")
        + "- at: lakes.csv:3\n"
        "  why: \"as_of: not a date: 'long ago' (write 1848, 1848-02 or 1848-02-24)\"\n"
        "  values:\n"
        "    Named: long ago\n"
        "- at: lakes.csv:4\n"
        "  why: 4 values, but 3 columns\n"
        "  values:\n"
        "    4: who is this?\n"
        "- at: lakes.csv:5\n"
        "  why: no value in Lake\n"
        "  values:\n"
        "    Depth: 12\n"
        "- at: lakes.csv:6\n"
        "  why: \"as_of: not a date: 'long ago' (write 1848, 1848-02 or 1848-02-24)\"\n"
        "  values:\n"
        "    Named: long ago\n"
        "- at: lakes.csv:6\n"
        "  why: the same as lakes.csv:3\n"
        "  values:\n"
        "    figure: 346\n"
        "    counts: depth of Garda\n"
        "- at: lakes.csv:7\n"
        '  why: "figure: a formula, not its value: =B2+1"\n'
        "  values:\n"
        "    Lake: Idro\n"
        '    Depth: "=B2+1"\n'
        "    Named: 1870\n"
        "- at: lakes.csv:8\n"
        '  why: "figure: an error of a spreadsheet: #N/A"\n'
        "  values:\n"
        "    Lake: Orta\n"
        '    Depth: "#N/A"\n'
        "    Named: 1870\n"
    )


@pytest.mark.parametrize(
    "above",
    ["Lakes of Italy,,\n", "Lakes of Italy\n\n", ",,\n,A lake,\n", '"Lakes\nof Italy",,\n'],
)
def test_what_is_above_the_names_of_columns_is_no_row(bench: Bench, above: str) -> None:
    rows = f"{above}Term,Meaning,Page\nComo,a deep lake,3\nGarda,a wide lake,4\n"
    bench.import_("lakes.csv", rows, bench.propose("lakes.csv", rows))
    assert bench.values(without="id") == [
        "term: Como / means: a deep lake / page: 3",
        "term: Garda / means: a wide lake / page: 4",
    ]
    assert bench.leftover == ""


@pytest.mark.parametrize("first", ["Como,", "Como,a lake", ",a lake"])
def test_a_row_without_a_value_is_not_above_names(bench: Bench, first: str) -> None:
    rows = f"{first}\nfront,what is ahead\nGarda,another lake\n"
    bench.import_("lakes.csv", rows, bench.propose("lakes.csv", rows))
    assert "term: front / means: what is ahead" in bench.values(without="id")


def test_a_cell_that_says_that_there_is_no_value_is_left_out(bench: Bench) -> None:
    rows = "Word,Means,Page,Note\nebb,the fall,3,N/A\nflood,the rise,?,null\n~,about,5,a sign\n"
    a_map = 'facts:\n- term: "{Word}"\n  means: "{Means}"\n  page: "{Page}"\n  note: "{Note}"\n'
    bench.import_("lakes.csv", rows, a_map)
    assert bench.leftover == ""
    assert bench.values(without="id") == [
        "term: ebb / means: the fall / page: 3",
        "term: flood / means: the rise",
        "term: ~ / means: about / page: 5 / note: a sign",
    ]


def test_a_column_that_the_map_does_not_name_is_left_over(bench: Bench) -> None:
    a_map = 'ignore: [guid]\nfacts:\n- term: "{1}"\n  means: "{2}"\n'
    bench.import_("lakes.csv", "Lake,Means,guid,Fish\nComo,a lake,x1,trout\n", a_map)
    assert bench.leftover == (
        "- at: lakes.csv:2\n  why: not used in any fact\n  values:\n    Fish: trout\n"
    )


def test_what_check_would_refuse_is_left_over(bench: Bench) -> None:
    rows = "q,a\nWhich lake is deepest?,Como\nWhich lake is deepest?,Baikal\nWhich TODO is it?,x\n"
    a_map = 'facts:\n- question: "{q}"\n  answer: "{a}"\n'
    _, output = bench.import_("lakes.csv", rows, a_map)
    assert "1 fact from 3 rows" in output
    assert "is asked twice, with different answers" in bench.leftover
    assert bench.check()[0] == 0


@pytest.mark.parametrize(
    ("a_map", "message"),
    [
        ('facts:\n- term: "{Lak}"\n  means: "{Country}"\n', "2:9: error: no column 'Lak' (did you"),
        ("facts:\n- term: {Lake}\n  means: x\n", 'write quotes around the braces: "{Lake}"'),
        ('facts:\n- trem: "{Lake}"\n', "no kind of fact: 'trem' (did you mean 'term'?)"),
        ('facts:\n- term: "{Lake}"\n', "missing field 'means'"),
        ('facts:\n- term: Lake\n  means: Country\n', "no column in this fact"),
        ('fatcs: []\n', "unknown key 'fatcs' (did you mean 'facts'?)"),
        ('dates: any\nfacts: []\n', "expected day-first or month-first, found 'any'"),
        ('encoding: utf9\nfacts: []\n', "1:11: error: no encoding 'utf9': write utf-8"),
        ('encoding: base64\nfacts: []\n', "no encoding 'base64'"),
        ('facts:\n- term: "{Lake"\n  means: "{Country}"\n', "a brace that is not closed"),
        ("[text]", "not a map"),
        ("", "not a map"),
        ("facts: [\n", "error:"),
        ('facts:\n- term: "{Lake}"\n  means: "{Country}"\n  sources: x\n', "is not made by an im"),
        ('language: xx\nfacts: []\n', "no prompts in 'xx' yet"),
        ('tags: [a b]\nfacts: []\n', "a tag cannot contain white space"),
        ('ignore: [Fsh]\nfacts:\n- term: "{1}"\n  means: "{2}"\n', "no column 'Fsh'"),
    ],
)  # fmt: skip
def test_an_error_in_a_map_is_reported_at_its_place(bench: Bench, a_map: str, message: str) -> None:
    code, output = bench.import_("lakes.csv", LAKES, a_map)
    assert code == 1
    assert "lakes.map.yaml:" in output
    assert message in output
    assert not (bench.folder / "lakes").exists()
    assert not (bench.folder / "leftover.yaml").exists()


def test_a_second_import_is_refused_or_replaces_the_first(bench: Bench) -> None:
    bench.import_("lakes.csv", LAKES, MAP)
    first = bench.facts()
    file = (bench.folder / "lakes" / "lakes.yaml").read_text(encoding="utf-8")
    # The title of the source need not be filled in before the map is changed.
    assert bench.import_("lakes.csv", LAKES, MAP, "--replace")[0] == 0
    assert (bench.folder / "lakes" / "lakes.yaml").read_text(encoding="utf-8") == file
    bench.check()
    assert bench.import_("lakes.csv", LAKES, MAP)[0] == 1
    assert "the same as" in bench.leftover
    code, output = bench.import_("lakes.csv", LAKES + "Orta;a lake;143;1866;\n", MAP)
    assert (code, bench.facts()) == (2, first)
    assert "exists already: nothing was written" in output
    assert bench.import_("lakes.csv", LAKES, MAP, "--replace")[0] == 0
    assert bench.facts() == first
    head = bench.folder / "lakes" / "deck.yaml"
    head.write_text(f"{head.read_text(encoding='utf-8')}lang: de\n", encoding="utf-8")
    code, output = bench.import_("lakes.csv", LAKES, MAP, "--replace")
    assert (code, output) == (2, "lakes: its deck.yaml has errors: see `quizgen check lakes`")


def test_a_file_that_was_edited_is_not_replaced(bench: Bench) -> None:
    bench.import_("lakes.csv", LAKES, MAP)
    path = bench.folder / "lakes" / "lakes.yaml"
    imported = path.read_text(encoding="utf-8")
    # What git does to line ends on Windows is no edit.
    path.write_bytes(imported.replace("\n", "\r\n").encode())
    assert bench.import_("lakes.csv", LAKES, MAP, "--replace")[0] == 0
    path.write_text(f"{imported}  note: mine\n", encoding="utf-8")
    code, output = bench.import_("lakes.csv", LAKES, MAP, "--replace")
    assert (code, output) == (
        2,
        "lakes/lakes.yaml has been edited since it was imported: nothing was written (undo the "
        "edits, or remove the file, to import it again)",
    )
    assert path.read_text(encoding="utf-8").endswith("  note: mine\n")


def test_facts_are_added_to_a_deck_that_exists(bench: Bench) -> None:
    bench.write(
        "lakes/deck.yaml",
        "deck: lakes\ntitle: Lakes\nlanguage: de\nsources: {atlas: {title: The Atlas}}\n",
    )
    bench.write(
        "lakes/a.yaml",
        "source: atlas\nfacts:\n- term: Como\n  id: como\n  means: a lake in Lombardy\n  page: 1\n",
    )
    rows = (
        "Name,Means,Book\nComo,a lake in Lombardy,\nOrta,a lake,the atlas\nIseo,a lake too,Faust\n"
    )
    a_map = 'facts:\n- term: "{Name}"\n  means: "{Means}"\n  source: "{Book}"\n'
    code, _ = bench.import_("lakes.csv", rows, a_map)
    assert code == 0
    assert bench.facts() == "- term: Orta\n  id: orta\n  means: a lake\n  source: atlas\n"
    assert "the same as" in bench.leftover
    assert "lakes/a.yaml:3" in bench.leftover
    assert "no source 'Faust' in deck.yaml" in bench.leftover


def test_a_column_with_both_dates_of_people_is_divided(bench: Bench) -> None:
    a_map = 'facts:\n- person: "{Name}"\n  who: "{Who}"\n  born: "{Lived}"\n  died: "{Lived}"\n'
    rows = "Name,Who,Lived\nAda,a countess,1815–1852\nEve,a smith,1951–\nIda,a nun,1770\n"
    assert bench.import_("lakes.csv", rows, a_map)[0] == 0
    assert bench.facts() == (
        "- person: Ada\n  id: ada\n  who: a countess\n  born: 1815\n  died: 1852\n"
        "- person: Eve\n  id: eve\n  who: a smith\n  born: 1951\n"
        "- person: Ida\n  id: ida\n  who: a nun\n"
    )
    assert bench.leftover == (
        "- at: lakes.csv:4\n"
        "  why: \"born: only one date, of a birth or a death: '1770'\"\n"
        "  values:\n"
        "    Lived: 1770\n"
    )


def test_ids_of_a_column_are_kept_and_two_of_one_id_are_refused(bench: Bench) -> None:
    rows = (
        "key,Name,Means\nlake-1,Como,a lake\nlake-1,Orta,a pond\nLake Two,Iseo,a tarn\n,Idro,x y\n"
    )
    a_map = 'facts:\n- term: "{Name}"\n  means: "{Means}"\n  id: "{key}"\n'
    bench.import_("lakes.csv", rows, a_map)
    assert [line for line in bench.facts().split("\n") if "id:" in line] == [
        "  id: lake-1",
        "  id: lake-two",
        "  id: idro",
    ]
    assert "the id 'lake-1' is that of lakes.csv:2" in bench.leftover


def test_sources_and_pages_of_columns_become_those_of_the_deck(bench: Bench) -> None:
    rows = "Name,Means,Book,Page\nComo,a lake,The Atlas,3\nOrta,a pond,The Survey,4\n"
    a_map = 'facts:\n- term: "{Name}"\n  means: "{Means}"\n  source: "{Book}"\n  page: "{Page}"\n'
    _, output = bench.import_("lakes.csv", rows, a_map)
    assert "fill in" not in output
    head = (bench.folder / "lakes" / "deck.yaml").read_text(encoding="utf-8")
    assert "  the-atlas:\n    title: The Atlas\n" in head.replace("  atlas:", "  the-atlas:")
    assert "unpaged" not in head
    assert bench.check()[0] == 0


def test_pages_behind_a_source_are_those_of_the_fact(bench: Bench) -> None:
    rows = 'Name,Means,Book\nComo,a lake,"The Atlas, p. 3"\nOrta,a pond,"The Atlas, pp. 4–5"\n'
    a_map = 'facts:\n- term: "{Name}"\n  means: "{Means}"\n  source: "{Book}"\n'
    bench.import_("lakes.csv", f"{rows}Ness,a loch,Catch-22\n", a_map)
    assert bench.values(without="id") == [
        "term: Como / means: a lake / source: atlas / page: 3",
        "term: Orta / means: a pond / source: atlas / page: 4–5",
        "term: Ness / means: a loch / source: catch-22",
    ]
    head = (bench.folder / "lakes" / "deck.yaml").read_text(encoding="utf-8")
    assert head.count("title: The Atlas\n") == 1


@pytest.mark.parametrize(
    ("written", "page"),
    [("p. 12", "12"), ("pp. 14-16", "14-16"), ("S. 18", "18"), ("с.\u00a07", "7"), ("xii", "xii"),
     ("Seite 9", "9"), ("стр. 8", "8"), ("e301", "e301"), ("A 51", "A 51")],
)  # fmt: skip
def test_what_citations_write_before_a_page_is_no_part_of_it(
    bench: Bench, written: str, page: str
) -> None:
    a_map = 'facts:\n- term: "{Name}"\n  means: "{Means}"\n  page: "{Page}"\n'
    bench.import_("lakes.csv", f"Name,Means,Page\nComo,a lake,{written}\n", a_map)
    assert f"  page: {page}\n" in bench.facts()


def test_columns_of_other_tables_are_joined(bench: Bench) -> None:
    bench.write("fish.csv", "Lake,Fish\nComo,trout\nNess,\nTiti,carp\n")
    a_map = 'join: fish.csv\nfacts:\n- term: "{Lake}"\n  means: "{Means}"\n  note: "{Fish}"\n'
    bench.import_("lakes.csv", "Lake,Means\nComo,a lake\nOrta,a pond\n", a_map)
    assert "note: trout" in bench.facts()
    assert "fish.csv (Lake: Titi)" in bench.leftover
    assert "carp" in bench.leftover


def test_a_picture_of_the_deck_is_not_replaced_by_another(bench: Bench) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    for name in ("a.svg", "b.svg"):
        bench.write(name, drawing)
    bench.write("lakes/media/b.svg", "another")
    rows = "Name,Means,Flag\nComo,a lake,a.svg\nOrta,a pond,b.svg\n"
    a_map = 'facts:\n- term: "{1}"\n  means: "{2}"\n  image: "{Flag}"\n'
    code, output = bench.import_("lakes.csv", rows, a_map)
    assert code == 2
    assert output.endswith("b.svg exists already, with another content: nothing was imported")
    assert [each.name for each in (bench.folder / "lakes").rglob("*")] == ["media", "b.svg"]


def test_what_stands_for_a_picture_is_nothing_without_it(bench: Bench) -> None:
    bench.write("f/a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 0 9 9"/></svg>')
    rows = """Name,Shape,More
Como,"<img src=""f/a.svg""><img src=""f/none.svg"">",
Orta,"<img src=""f/none.svg"">",
Iseo,a lake,"<img src=""f/none.svg"">"
"""
    a_map = (
        'only_media: the picture\nfacts:\n- term: "{Name}"\n  means: "{Shape}"\n  note: "{More}"\n'
    )
    bench.import_("lakes.csv", rows, a_map)
    assert bench.values(without="id") == [
        "term: Como / means: the picture / answer_image: a.svg",
        "term: Iseo / means: a lake",
    ]
    assert "Name: Orta" in bench.leftover


def test_pictures_are_copied_and_missing_ones_left_over(bench: Bench) -> None:
    bench.write(
        "flags/a b.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 0 9 9"/></svg>'
    )
    bench.write("flags/run.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    rows = (
        'Name,Flag\nComo,"<img src=""flags/a b.svg"">"\nOrta,flags/none.png\nIseo,flags/run.svg\n'
    )
    a_map = 'facts:\n- question: "Whose flag is this?"\n  answer: "{Name}"\n  image: "{Flag}"\n'
    bench.import_("lakes.csv", rows, a_map)
    assert "image: a-b.svg" in bench.facts()
    assert [each.name for each in (bench.folder / "lakes" / "media").iterdir()] == ["a-b.svg"]
    assert "no file 'flags/none.png'" in bench.leftover
    assert "'flags/run.svg'" in bench.leftover
