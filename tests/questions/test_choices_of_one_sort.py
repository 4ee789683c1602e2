"""Options of one sort, by genus, nation, tag or the author's word, whose form betrays nothing."""

from pathlib import Path

import pytest

from quizgen.questions.choices import Pool, choose
from quizgen.questions.distractors.form import stem_words, tell_of, tell_of_form, tell_of_length
from quizgen.questions.distractors.genus import genus
from quizgen.reader.decks import read_decks
from quizgen.sheet.item import Options
from quizgen.sheet.sheet_plan import SheetRequest, plan_sheet
from quizgen.values.markdown import parse_markup
from quizgen.values.markup import Marked
from tests.questions.choosing import Chooser, shown

ROOT = Path(__file__).parents[2]
CHEMISTRY = ROOT / "tests" / "data" / "chemistry"


@pytest.mark.parametrize(
    ("language", "text", "head"),
    [
        ("en", "Scottish surgeon who used carbolic acid", "surgeon"),
        ("en", "the unit of electric resistance", "unit"),
        ("en", "kind of lens that spreads light", "lens"),
        ("en", "copper vessel used for boiling", "vessel"),
        ("en", "what sailors call the left side", ""),
        ("en", "the thinner of the two bones of the leg", "bones"),
        ("en", "smooth, firm tissue on the ends of bones", "tissue"),
        ("en", "kneecap, a small bone", "kneecap"),
        ("de", "der dünnere der beiden Knochen", "knochen"),
        ("de", "kurzes, dickes Seil", "seil"),
        ("de", "jüngste Äbtissin Bayerns, die reiste", "abtissin"),
        ("de", "Wiener Kreis", "kreis"),
        ("fr", "le plus fin des deux os", "os"),
        ("es", "el más fino de los dos huesos", "huesos"),
        ("pt", "o mais fino dos dois ossos", "ossos"),
        ("ru", "меньшая из двух костей", "костей"),
        ("de", "schottischer Chirurg, der Karbolsäure verwendete", "chirurg"),
        ("de", "die Einheit des elektrischen Widerstands", "einheit"),
        ("de", "eine Art von Linse, die Licht zerstreut", "linse"),
        ("fr", "chirurgien écossais qui employa le phénol", "chirurgien"),
        ("fr", "l’unité de la résistance électrique", "unite"),
        ("fr", "grand navigateur portugais", "navigateur"),
        ("es", "cirujano escocés que usó fenol", "cirujano"),
        ("es", "la unidad de la resistencia eléctrica", "unidad"),
        ("pt", "cirurgião escocês que usou fenol", "cirurgiao"),
        ("pt", "a unidade da resistência elétrica", "unidade"),
        ("ru", "шотландский хирург, применивший карболовую кислоту", "хирург"),
        ("ru", "единица электрического сопротивления", "единица"),
        ("ru", "один из трёх кораблей Колумба", "кораблей"),
        ("he", "מנתח סקוטי שהשתמש בפנול", "מנתח"),
    ],
)
def test_the_genus_is_the_head_noun(language: str, text: str, head: str) -> None:
    assert genus(text, language).head == head


@pytest.mark.parametrize(
    ("language", "part", "of_the_same", "of_another", "of_none"),
    [
        ("en", "part of the brain that sees", "small part of a brain", "part of the gut",
         "part that moves"),
        ("de", "Teil des Gehirns", "der größte Teil des Gehirns", "Teil des Darms",
         "Teil, der sich dreht"),
        ("fr", "partie du cerveau", "petite partie d’un cerveau", "partie de l’intestin",
         "partie qui tourne"),
        ("es", "parte del cerebro", "pequeña parte de un cerebro", "parte del intestino",
         "parte que gira"),
        ("ru", "часть мозга", "малая часть головного мозга", "часть тонкой кишки",
         "часть, которая вертится"),
    ],
)  # fmt: skip
def test_parts_are_of_one_sort_if_they_are_of_one_whole(
    language: str, part: str, of_the_same: str, of_another: str, of_none: str
) -> None:
    found = genus(part, language)
    assert found.is_same(genus(of_the_same, language))
    assert not found.is_same(genus(of_another, language))
    assert not found.is_same(genus(of_none, language))


def test_size_sets_no_sort_apart() -> None:
    flat, thick, thigh = (
        genus(f"{each} bone of the body", "en") for each in ("flat", "the thickest", "thigh")
    )
    assert flat.may_share(thick)
    assert flat.may_share(thigh)
    assert not genus("keyboard instrument", "en").may_share(genus("wind instrument", "en"))


@pytest.mark.parametrize(
    ("language", "one", "other", "apart"),
    [
        ("en", "warm-blooded animal", "cold-blooded animal with scales", "domestic animal"),
        ("de", "zweisilbiger Versfuß", "dreisilbiger Versfuß", "antiker Versfuß"),
        ("ru", "двусложный размер", "трёхсложный размер", "античный размер"),
    ],
)
def test_what_is_said_alike_of_two_things_sets_them_not_apart(
    language: str, one: str, other: str, apart: str
) -> None:
    found = genus(one, language)
    assert found.may_share(genus(other, language))
    assert not found.may_share(genus(apart, language))


@pytest.mark.parametrize(
    ("language", "text", "nation"),
    [
        ("en", "Scottish surgeon", "scottish"),
        ("de", "schottischer Chirurg", "schottisch"),
        ("fr", "chirurgienne écossaise", "ecossais"),
        ("es", "cirujana escocesa", "escoces"),
        ("pt", "cirurgiã escocesa", "escoces"),
        ("ru", "шотландский хирург", "шотландск"),
        ("he", "מנתח סקוטי", "סקוטי"),
        ("en", "surgeon of the old school", None),
        ("en", "Romantic poet", None),
        ("en", "Romanesque sculptor", None),
        ("en", "Romanian sculptor", "romanian"),
        ("en", "Netherlandish painter", "netherlandish"),
        ("en", "West Indian batsman", "west indian"),
        ("en", "Indian batsman of the West", "indian"),
        ("en", "North Korean general", "north korean"),
        ("en", "South African surgeon", "south african"),
        ("en", "Sri Lankan spinner", "sri lankan"),
        ("en", "German-born surgeon", "german"),
        ("en", "Frenchman who sailed", "french"),
        ("es", "poeta romántico", None),
        ("es", "poeta romana", "roman"),
        ("pt", "poeta romântico", None),
        ("pt", "poeta romana", "roman"),
    ],
)
def test_a_nation_is_found(language: str, text: str, nation: str | None) -> None:
    assert genus(text, language).nations == frozenset({nation} - {None})


@pytest.mark.parametrize(
    ("language", "of_one_field", "others"),
    [
        ("en", ("physicist", "chemist", "astronomer"), ("poet", "general", "benefactor")),
        ("en", ("historian", "novelist"), ("violinist", "wife")),
        ("de", ("Physikerin", "Kernphysiker", "Chemiker"), ("Feldherr", "Witwe")),
        ("fr", ("peintre", "sculptrice"), ("avocat", "épouse")),
        ("es", ("pintora", "escultor"), ("abogada", "esposa")),
        ("pt", ("pintora", "escultor"), ("advogada", "esposa")),
        ("ru", ("художница", "скульптор"), ("адвокат", "жена")),
        ("he", ("צייר", "פסל"), ("שופט", "בן")),
    ],
)
def test_trades_are_of_fields(
    language: str, of_one_field: tuple[str, ...], others: tuple[str, ...]
) -> None:
    first, *more = [genus(each, language).trades for each in of_one_field]
    assert all(first & each for each in more)
    assert not any(first & genus(each, language).trades for each in others)


SHIPS = (
    "term: brig, id: brig, means: ship with two square-rigged masts",
    "term: sloop, id: sloop, means: ship with a single mast",
    "term: galley, id: galley, means: ship that is rowed",
    "term: bowline, id: bowline, means: knot that makes a loop",
    "term: sheepshank, id: reef, means: knot that joins two ends",
)


def test_terms_stand_beside_those_of_the_same_genus() -> None:
    chooser = Chooser(*SHIPS)
    assert chooser.ever("brig/term") == {"sloop", "galley"}
    assert chooser.ever("brig/define") == {"ship with a single mast", "ship that is rowed"}


def test_a_choice_says_whether_its_options_are_of_one_sort() -> None:
    chooser = Chooser(*SHIPS)
    brig, bowline = chooser.choose("brig/term"), chooser.choose("bowline/term")
    assert brig
    assert brig.of_sort
    assert bowline
    assert not bowline.of_sort


def test_an_author_can_say_what_is_of_one_sort() -> None:
    hitch = "term: cleat, id: cleat, means: fitting to belay a rope on, like: [bowline, reef]"
    chooser = Chooser(*SHIPS, hitch)
    assert chooser.ever("bowline/term") == {"sheepshank", "cleat"}
    choice = chooser.choose("bowline/term")
    assert choice
    assert choice.of_sort


CAPITALS = {"Peru": "Lima", "Kenya": "Nairobi", "France": "Paris"}


@pytest.mark.parametrize(
    ("head", "means", "is_of_sort"),
    [
        ("ask: {define: 'What is the capital of {term}?'}", "{}", True),
        ("ask: {term: 'Which country has this capital? {means}'}", "{}", True),
        ("", "{}", False),
        # Of descriptions, the genus still has to be the same.
        ("ask: {define: 'Define {term}.'}", "{}, the seat of the government", False),
    ],
)
def test_what_a_file_asks_of_all_is_of_one_sort(head: str, means: str, *, is_of_sort: bool) -> None:
    facts = [
        f"term: {each}, id: {each.lower()}, means: '{means.format(capital)}'"
        for each, capital in CAPITALS.items()
    ]
    chooser = Chooser(*facts, head=head)
    for slot in ("define", "term"):
        choice = chooser.choose(f"peru/{slot}")
        assert choice
        assert choice.of_sort is is_of_sort


WORDS = {"der Hund": "dog", "die Katze": "cat", "das Huhn": "hen"}
WORDS |= {"laufen": "to run", "sich erinnern": "to remember", "lesen": "to read"}


def test_no_word_of_another_form_is_beside_a_word_of_a_language() -> None:
    facts = [f"term: {each}, id: w{n}, means: {WORDS[each]}" for n, each in enumerate(WORDS)]
    chooser = Chooser(*facts, head="ask: {define: 'What does “{term}” mean?'}")
    nouns, verbs = {*[*WORDS][:3]}, {*[*WORDS][3:]}
    for n, word in enumerate(WORDS):
        others = (nouns if word in nouns else verbs) - {word}
        assert chooser.ever(f"w{n}/term") == others
        assert chooser.ever(f"w{n}/define") == {WORDS[each] for each in others}


def test_words_that_end_alike_are_beside_each_other() -> None:
    words = {"amare": "love", "dare": "give", "venire": "come", "magnus": "big", "parvus": "small"}
    words |= {"bonus": "good", "hodie": "today", "semper": "always", "saepe": "often"}
    facts = [f"term: {each}, id: {each}, means: {words[each]}" for each in words]
    chooser = Chooser(*facts, head="ask: {define: 'What does “{term}” mean?'}")
    assert chooser.ever("amare/term") == {"dare", "venire"}
    assert chooser.ever("bonus/define") == {"big", "small"}


def test_what_an_abbreviation_stands_for_is_beside_no_definition() -> None:
    chooser = Chooser(
        "term: DNA, id: dna, means: acid that bears genes, stands_for: deoxyribonucleic acid",
        "term: RNA, id: rna, means: acid that bears copies, stands_for: ribonucleic acid",
        "term: ATP, id: atp, means: acid that bears energy, stands_for: adenosine triphosphate",
    )
    expansions = {"deoxyribonucleic acid", "ribonucleic acid", "adenosine triphosphate"}
    assert chooser.ever("atp/expansion") <= expansions
    assert not chooser.ever("atp/define") & expansions


@pytest.mark.parametrize(
    ("other", "beside"),
    [
        ("term: rib, id: o, means: bent timber", {"synapse", "node", "dopamine", "rib"}),
        ("figure: 33, id: o, counts: nerves of a frog", {"synapse", "node"}),
    ],
)
def test_a_tag_of_several_kinds_of_facts_sets_apart_what_has_its_like(
    other: str, beside: set[str]
) -> None:
    chooser = Chooser(
        "term: myelin, id: myelin, means: fatty sheath around an axon, tags: nerve",
        "term: synapse, id: synapse, means: junction of two cells, tags: nerve",
        "term: node, id: node, means: gap between two ends, tags: nerve",
        "term: dopamine, id: dopamine, means: transmitter in the brain, tags: nerve",
        "term: GABA, id: gaba, means: transmitter that slows, tags: nerve",
        f"{other}, tags: nerve",
    )
    assert chooser.ever("myelin/term") == beside


@pytest.mark.parametrize(
    ("language", "terms"),
    [
        (
            "en",
            {
                "public good": "good that nobody can be kept from",
                "free good": "good that costs nothing",
                "Giffen good": "good that sells better when it gets dearer",
            },
        ),
        (
            "de",
            {
                "innere Energie": "Energie aller Teilchen eines Körpers",
                "kinetische Energie": "Energie der Bewegung",
                "potenzielle Energie": "Energie der Lage",
            },
        ),
        (
            "ru",
            {
                "простая дробь": "дробь из двух целых чисел",
                "смешанная дробь": "дробь, перед которой стоит целое число",
                "десятичная дробь": "дробь со знаменателем 10",
            },
        ),
    ],
)
def test_terms_that_are_called_by_their_sort_stand_beside_each_other(
    language: str, terms: dict[str, str]
) -> None:
    facts = [f"term: {each}, id: t{n}, means: '{terms[each]}'" for n, each in enumerate(terms)]
    chooser = Chooser(*facts, language=language)
    _, *others = terms
    assert chooser.ever("t0/term") == set(others)
    assert chooser.ever("t0/define") == {terms[each] for each in others}


def test_a_name_that_a_description_repeats_is_still_no_wrong_option() -> None:
    chooser = Chooser(
        "term: Battle of Leuctra, id: b1, means: battle that broke the power of Sparta",
        "term: march to Leuctra, id: b2, means: battle that began near Leuctra",
        "term: Battle of Mantinea, id: b3, means: battle that ended the power of Thebes",
        "term: siege of Plataea, id: b4, means: battle for a small town",
    )
    assert chooser.ever("b1/define") == {
        "battle that ended the power of Thebes",
        "battle for a small town",
    }
    assert chooser.ever("b2/term") == {"Battle of Mantinea", "siege of Plataea"}


def test_things_that_words_set_apart_are_not_of_one_sort() -> None:
    chooser = Chooser(
        "term: oboe, id: oboe, means: woodwind instrument with two reeds",
        "term: flute, id: flute, means: woodwind instrument without any reed",
        "term: celesta, id: celesta, means: keyboard instrument with plates of steel",
        "term: theremin, id: theremin, means: instrument that nobody touches",
    )
    of_woodwind, of_keyboard = chooser.choose("oboe/term"), chooser.choose("celesta/term")
    assert of_woodwind
    assert of_woodwind.of_sort
    assert of_keyboard
    assert not of_keyboard.of_sort


def test_people_are_of_one_nation() -> None:
    people = [
        f"person: {name}, id: {name.split()[-1].lower()}, who: {who}"
        for name, who in (
            ("Carl Bosch", "German chemist who made ammonia in steel"),
            ("Emil Fischer", "German chemist who found the structure of sugars"),
            ("Otto Hahn", "German physicist who split the atom"),
            ("Paul Sabatier", "French chemist who hydrogenated oils"),
            ("William Perkin", "English chemist who made mauveine"),
        )
    ]
    chooser = Chooser(*people)
    assert chooser.ever("bosch/name") == {"Emil Fischer", "Otto Hahn"}
    french = chooser.choose("sabatier/name")
    assert french
    assert not french.of_sort


@pytest.mark.parametrize(
    ("language", "poet", "is_of_sort"),
    [
        ("en", "poet", False),  # Who is this? … is a poet …
        ("de", "Dichter", False),
        ("es", "poeta", False),  # … es un poeta …
        ("pt", "poeta", False),
        ("he", "משורר", False),
        ("fr", "poète", True),  # est un poète, whoever it is
        ("ru", "поэт", True),
    ],
)
def test_the_tense_rules_out_no_name(language: str, poet: str, *, is_of_sort: bool) -> None:
    lives = {
        "Ann Bell": ("Leeds", "born: 1950"),
        "Carl Dorn": ("Wien", "born: 1940"),
        "Emil Fox": ("Lyon", "died: 1990"),
    }
    chooser = Chooser(
        *(
            f"person: {name}, id: p{n}, who: '{poet} ({place})', {life}"
            for n, (name, (place, life)) in enumerate(lives.items())
        ),
        language=language,
    )
    by_slot = {slot: chooser.choose(f"p0/{slot}") for slot in ("name", "identify")}
    assert {slot: bool(each and each.of_sort) for slot, each in by_slot.items()} == {
        "name": is_of_sort,
        "identify": True,
    }


@pytest.mark.parametrize(
    ("who", "is_of_sort"),
    [
        ("mayor who founded a museum of glass", False),
        ("admiral who lost a harbour", True),
        ("captain who never lost a ship", True),
        ("mayor who rebuilt the harbour walls", False),
        ("man who was born in a harbour", True),
        ("man who was born in a palace", False),
    ],
)
def test_people_without_a_nation_have_a_trade_or_a_matter_in_common(
    who: str, is_of_sort: bool
) -> None:
    chooser = Chooser(
        "person: Jan Roos, id: roos, who: admiral who defended a harbour",
        "person: Piet Vos, id: vos, who: admiral who burned a fleet",
        f"person: Klaas Berg, id: berg, who: {who}",
    )
    choice = chooser.choose("roos/name")
    assert choice
    assert choice.of_sort is is_of_sort


def test_numbers_of_what_is_counted_likewise_come_first() -> None:
    chooser = Chooser(
        "figure: 32, id: knights, counts: pieces of each colour in the northern set",
        "figure: 24, id: draughts, counts: pieces of each colour in the southern set",
        "figure: 40, id: chess, counts: pieces of each colour in the eastern set",
        "figure: 30, id: days, counts: days of a journey to the coast",
    )
    assert chooser.ever("knights/how-many") >= {"24", "40"}
    assert all(
        {"24", "40"} & found
        for seed in range(20)
        if (found := chooser.wrong("knights/how-many", seed=str(seed)))
    )


def test_digits_get_swapped() -> None:
    chooser = Chooser("figure: 1.41421, id: root, counts: the square root of two")
    found = chooser.ever("root/how-many")
    assert {"1.14421", "1.42421"} & found or "1.44121" in found
    assert all(len(each) == len("1.41421") for each in found)


def test_a_temperature_may_have_the_other_sign() -> None:
    chooser = Chooser("figure: -78, id: ice, unit: °C, counts: sublimation point of dry ice")
    assert "78 °C" in {text.replace("\xa0", " ") for text in chooser.ever("ice/how-many")}


def test_of_many_options_of_an_author_length_decides() -> None:
    short, long = (
        "[ice, sand, mud, peat]",
        "[a very long winter in the hills, a wet autumn by the sea]",
    )
    wrong = short[:-1] + ", " + long[1:]
    chooser = Chooser(
        f"argument: coal paid for it, id: coal, by: Smith, question: Why?, wrong: {wrong}"
    )
    longest = 0
    for seed in range(60):
        choice = chooser.choose("coal/claim", seed=str(seed))
        assert choice
        key = choice.options[choice.key].text
        longest += all(len(key) >= len(option.text) for option in choice.options)
    assert 10 <= longest <= 30


def texts(*said: str) -> list[Marked]:
    return [Marked(each) for each in said]


@pytest.mark.parametrize(
    ("right", "wrong", "tell"),
    [
        ("a canal from the mines to the sea", ("a road", "a bridge"), "longer"),
        ("a canal to the sea", ("a road to the hills", "a bridge"), ""),
        ("a “public” road", ("a private canal", "a royal bridge"), "quotes"),
        ("a “public” road", ("a “private” canal", "a royal bridge"), ""),
        ("opened in 1825", ("opened later", "never opened"), "digits"),
        ("a road", ("canals", "rivers"), "article"),
        ("Leeds", ("the sea", "the hills"), "article"),
        ("A minor", ("C minor", "E flat major"), ""),
        ("A miner", ("Stephenson", "Hedley"), "article"),
        ("from Leeds to York and on", ("from the sea to the hills", "from mine to mill"), ""),
        ("Leeds and its mills", ("roads and their inns", "canals and their locks"), "capital"),
        ("Leeds and its mills", ("roads to York", "canals"), ""),
    ],
)
def test_what_betrays_the_right_option(right: str, wrong: tuple[str, ...], tell: str) -> None:
    found = tell_of_length(Marked(right), texts(*wrong)) or tell_of_form(
        Marked(right), texts(*wrong), "en"
    )
    assert found == tell


def test_the_digits_of_a_formula_do_not_betray_it() -> None:
    right, *wrong = (parse_markup(rf"\({each}\)") for each in ("n^2", "n", r"\log n"))
    assert tell_of_form(right, wrong, "en") == ""
    right, *wrong = (parse_markup(rf"{each} \(n\)") for each in ("2 times", "half", "twice"))
    assert tell_of_form(right, wrong, "en") == "digits"


def test_words_of_the_question_betray_the_right_option() -> None:
    asked = "What did the mines send to the coast?"
    right, wrong = Marked("coal from the mines"), texts("wool from farms", "slate from hills")
    assert stem_words(right, wrong, asked, "en") == {"mines"}
    assert not stem_words(right, [*wrong, Marked("tin from old mines")], asked, "en")


@pytest.mark.parametrize(
    ("asked", "right", "wrong", "told"),
    [
        ("Who was Samudragupta?", "a Gupta king", ("a Mughal king", "a Chola king"), True),
        ("Who was Samudragupta?", "a Mughal king", ("a Gupta king", "a Chola king"), False),
        ("Who was Samudragupta?", "a Gupta king", ("a king under the Guptas", "a Chola"), True),
        ("Who was a Gupta king?", "Samudragupta", ("Rajaraja", "Jahangir"), True),
        ("Who was a Gupta king?", "Samudragupta", ("Chandragupta", "Jahangir"), False),
        ("Which is at the aorta?", "aortic valve", ("mitral valve", "bicuspid valve"), True),
        ("What is an inkwell?", "a well for coal", ("a pit for peat", "a quarry for slate"), False),
    ],
)
def test_a_word_of_the_family_of_one_of_the_question_betrays_the_right_option(
    asked: str, right: str, wrong: tuple[str, ...], *, told: bool
) -> None:
    assert (tell_of(Marked(right), texts(*wrong), asked, "en") == "stem") is told


@pytest.mark.parametrize("deck", ["decks/great-terror", "decks/memory", "tests/data/chemistry"])
def test_the_right_option_is_the_longest_as_often_as_chance_would_have_it(deck: str) -> None:
    read = read_decks([ROOT / deck]).decks[0]
    pool = Pool(read.questions)
    longest = counted = 0.0
    for seed in range(20):
        plan = plan_sheet(read.questions, {read.id: pool}, SheetRequest(seed=str(seed)))
        for item in plan.versions[0].items:
            if isinstance(item.body, Options) and not item.body.ordered:
                lengths = [len(each.text) for each in item.body.options]
                own = lengths[item.body.key]
                counted += 1
                longest += (own == max(lengths)) / lengths.count(own)
    # Each sheet can have one more or less than a third of its few choices.
    assert abs(longest / counted - 1 / 3) <= 0.05 + 2 / counted, (longest, counted)


def test_a_choice_whose_length_would_tell_gives_way_to_one_of_dates() -> None:
    chooser = Chooser(
        "question: Why did the fair end?, answer: the road to the coast was closed, id: key,"
        " wrong: [the hall near it burned down, the guild moved to the south, no ship came home]",
        *(f"date: {1801 + 7 * n}, event: the fair of {n} guilds, id: e{n}" for n in range(12)),
    )
    asked = 0
    for seed in range(30):
        request = SheetRequest(seed=str(seed), types=("choice", "date"), questions=8)
        plan = plan_sheet(chooser.questions, {"railways": chooser.pool}, request)
        asked += any(item.questions[0].origin.fact == "key" for item in plan.versions[0].items)
    assert 5 <= asked <= 15


def test_sheets_choose_among_options_of_one_sort() -> None:
    read = read_decks([CHEMISTRY]).decks[0]
    pool = Pool(read.questions)
    for seed in range(10):
        plan = plan_sheet(read.questions, {read.id: pool}, SheetRequest(seed=str(seed)))
        for item in plan.versions[0].items:
            if isinstance(item.body, Options):
                choice = choose(item.questions[0], pool, seed=str(seed))
                assert choice
                assert choice.is_fair, shown(choice)


@pytest.mark.parametrize(
    ("language", "one", "two", "three"),
    [
        ("en", "mode like minor with a raised sixth", "mode like minor with a lowered second",
         "mode like major with a raised fourth"),
        ("en", "order of the court to carry out the contract",
         "order of the court not to break the contract",
         "order of the court to repay under the contract"),
        ("fr", "tunique musculaire du cœur", "tunique interne du cœur", "tunique externe du cœur"),
        ("fr", "valve entre l’oreillette gauche et le ventricule",
         "valve entre l’oreillette droite et le ventricule",
         "valve entre le ventricule et l’aorte"),
        ("de", "Kadenz von der Dominante zur Tonika", "Kadenz von der Subdominante zur Tonika",
         "Kadenz von der Dominante zur Parallele"),
        ("ru", "внутренняя оболочка стенки сердца", "мышечная оболочка стенки сердца",
         "наружная оболочка стенки сердца"),
    ],
)  # fmt: skip
def test_what_differs_in_a_word_is_the_best_option(
    language: str, one: str, two: str, three: str
) -> None:
    more = ("abcde", "bcdef")
    chooser = Chooser(
        f"term: Astrum, id: key, means: {one}",
        f"term: Bestrum, id: two, means: {two}",
        f"term: Cestrum, id: three, means: {three}",
        *(f"term: {name.title()}, id: {name}, means: {name * 3} {name}" for name in more),
        language=language,
    )
    choice = chooser.choose("key/define")
    assert choice
    assert choice.of_sort
    assert {option.text for option in choice.options} == {one, two, three}


def test_a_deed_that_is_told_of_two_people_is_not_a_wrong_option() -> None:
    chooser = Chooser(
        "person: Ann Able, id: key, who: engineer who built with her sister the long bridge of Ely",
        "person: Bea Able, id: two, who: engineer who built the long bridge of Ely with two others",
        "person: Cy Carter, id: three, who: engineer who dug a tunnel",
        "person: Di Dexter, id: four, who: engineer who drained a lake",
    )
    assert chooser.ever("key/identify") == {
        "engineer who dug a tunnel",
        "engineer who drained a lake",
    }


def test_what_says_no_more_than_another_description_is_not_beside_it() -> None:
    chooser = Chooser(
        "term: Astrum, id: key, means: broad flat valley between two high ridges",
        "term: Bestrum, id: two, means: broad valley between two ridges",
        "term: Cestrum, id: three, means: valley that a glacier made",
        "term: Destrum, id: four, means: valley that a river made",
    )
    found = chooser.ever("key/define")
    assert "broad valley between two ridges" not in found


def test_half_of_the_choices_are_in_words_if_they_can_be() -> None:
    """The latter can be made of any deck, and sheets ask for dates and numbers in other ways."""
    dates = [f"date: {1800 + n}, id: d{n}, event: the launch of ship {n}" for n in range(20)]
    chooser = Chooser(*SHIPS, *dates)
    pools = {chooser.questions[0].origin.deck: chooser.pool}
    for seed in range(5):
        request = SheetRequest(questions=4, types=["choice"], seed=str(seed))
        items = plan_sheet(chooser.questions, pools, request).versions[0].items
        # The other two ships are its wrong options.
        asked = sorted(item.questions[0].origin.kind.name for item in items)
        assert asked == ["date", "date", "date", "term"]


def test_a_description_that_two_people_share_is_not_asked_for() -> None:
    twice = "who: passenger of the first train"
    chooser = Chooser(
        f"person: Ann Able, id: able, {twice}, ask: {{name: no}}, born: 1801",
        f"person: Bob Baker, id: baker, {twice}, ask: {{name: no}}, born: 1804",
        "person: Cy Carter, id: carter, who: driver of the first train, born: 1790",
    )
    pools = {chooser.questions[0].origin.deck: chooser.pool}
    request = SheetRequest(questions=9, types=["short", "date"])
    plan = plan_sheet(chooser.questions, pools, request)
    asked = {each.name for item in plan.versions[0].items for each in item.questions}
    assert {"railways/able/born", "railways/baker/born"} <= asked


@pytest.mark.parametrize(
    ("right", "wrong", "tell"),
    [
        ("Memorize", ("FSRS", "SM-2"), "capital"),
        ("FSRS", ("Memorize", "Leitner"), "capital"),
        ("Memorize", ("FSRS", "Leitner"), ""),
        (
            "the plan that the USSR had made",
            ("the plan that others had made", "no plan at all"),
            "",
        ),
    ],
)
def test_the_only_abbreviation_betrays_a_name(
    right: str, wrong: tuple[str, ...], tell: str
) -> None:
    assert tell_of(Marked(right), [Marked(text) for text in wrong], "", "en") == tell


@pytest.mark.parametrize(
    ("asked", "right", "wrong", "tell"),
    [
        (
            "What does UDP stand for?",
            "User Datagram Protocol",
            ("Internet Protocol", "Wi-Fi"),
            True,
        ),
        (
            "What does UN stand for?",
            "the United Nations",
            ("the Arab League", "the Holy See"),
            True,
        ),
        ("What does STP stand for?", "Spanning Tree Protocol", ("Sent Type", "Sea Tea Pot"), False),
        (
            "What does IMAP stand for?",
            "Internet Message Access Protocol",
            ("Internet Control Message Protocol", "Address Resolution Protocol"),
            True,
        ),
        (
            "What does OECD stand for?",
            "Organisation for Economic Co-operation and Development",
            ("Organisation of European Agriculture and Dairies", "North Atlantic Treaty"),
            True,
        ),
        ("What does ECG stand for?", "electrocardiogram", ("electric metre", "heart record"), True),
        ("What does ECG stand for?", "electrocardiogram", ("echocardiography", "ECU gram"), False),
        ("What did the UN do?", "it sent troops", ("it left Kosovo", "it voted again"), False),
        ("What does UDP do?", "it sends datagrams", ("user data play", "it routes packets"), False),
    ],
)
def test_the_letters_of_an_abbreviation_betray_what_it_stands_for(
    asked: str, right: str, wrong: tuple[str, ...], *, tell: bool
) -> None:
    found = tell_of(Marked(right), [Marked(text) for text in wrong], asked, "en")
    assert (found == "letters") is tell


def test_what_an_abbreviation_stands_for_is_only_written() -> None:
    names = {"UDP": "User Datagram Protocol", "IP": "Internet Protocol", "ON": "Open Network"}
    chooser = Chooser(
        *(
            f"term: {short}, id: {short.lower()}, means: protocol of {short.lower()}-nets,"
            f" stands_for: {name}, ask: {{define: no, term: no}}"
            for short, name in names.items()
        )
    )
    pools = {chooser.questions[0].origin.deck: chooser.pool}
    request = SheetRequest(types=["choice", "true-false", "short"], questions=3)
    items = plan_sheet(chooser.questions, pools, request).versions[0].items
    assert [item.type for item in items] == ["short"] * 3


def test_nobody_of_another_trade_is_beside_a_person_asked_for_by_a_trade() -> None:
    chooser = Chooser(
        "person: Marin Mersenne, id: mersenne, who: French mathematician who wrote to everybody",
        "person: Jean Racine, id: racine, who: French playwright whose Phaedra failed at first",
        "person: Turenne, id: turenne, who: French marshal who was killed by a cannon ball",
        "person: Blaise Pascal, id: pascal, who: French physicist who weighed the air",
        "person: Denis Papin, id: papin, who: French physicist who cooked bones under pressure",
    )
    for slot in ("name", "identify"):
        of_science, of_war = (chooser.choose(f"{each}/{slot}") for each in ("pascal", "turenne"))
        assert of_science
        assert of_science.of_sort
        assert of_war
        assert not of_war.of_sort


@pytest.mark.parametrize(
    ("language", "one", "others", "another"),
    [
        ("en", "French sculptor of the gate", "French painter of {}", "French sculptor of cats"),
        ("de", "Dichter des Barock", "Dramatiker, der {} schrieb", "Barockdichter aus Köln"),
        ("fr", "physicien qui a pesé l'air", "astronome qui a vu {}", "physicien qui a vu Mars"),
        ("es", "poeta de Sevilla", "novelista de {}", "poeta de Cádiz"),
        ("ru", "поэт из Москвы", "драматург из {}", "поэт из Казани"),
    ],
)
def test_a_person_asked_for_by_a_trade_is_not_alone_in_it(
    language: str, one: str, others: str, another: str
) -> None:
    people = [
        f'person: Guy Moulin, id: key, who: "{one}"',
        *(
            f'person: {name}, id: {name[0].lower()}, who: "{others.format(what)}"'
            for name, what in {"Paul Lenoir": "Troja", "Marc Dubois": "Lima"}.items()
        ),
    ]
    third = f'person: Jean Martin, id: third, who: "{another}"'
    for more, fair in (([], False), ([third], True)):
        for slot in ("name", "identify"):
            choice = Chooser(*people, *more, language=language).choose(f"key/{slot}")
            assert choice
            assert choice.of_sort is fair, (more, slot)
    liked = [*people[:1], *(f"{each}, like: key" for each in people[1:])]
    choice = Chooser(*liked, language=language).choose("key/name")
    assert choice
    assert choice.of_sort


def test_the_words_of_the_phrase_say_whether_a_woman_is_described() -> None:
    assert genus("widow of a king", "en").gender == "woman"
    assert genus("king who outlived three wives", "en").gender == "man"


def test_no_description_tells_a_sex_that_the_right_one_does_not() -> None:
    chooser = Chooser(
        "person: Auguste Moulin, id: auguste, who: French sculptor of the gate",
        "person: Camille Lenoir, id: camille, who: French sculptor who hid her casts",
        "person: Paul Dubois, id: paul, who: French sculptor who lost his sight",
        "person: Jean Martin, id: jean, who: French sculptor of cats",
        "person: Rose Petit, id: rose, who: French sculptor of lions",
    )
    neutral = {"French sculptor of cats", "French sculptor of lions"}
    assert chooser.ever("auguste/identify") == neutral
    assert "French sculptor of cats" in chooser.ever("camille/identify")
    assert "Camille Lenoir" in chooser.ever("auguste/name")


def test_no_woman_is_beside_a_man_who_is_asked_for_as_one() -> None:
    chooser = Chooser(
        "person: Gustav Vasa, id: gustav, who: first king of the new dynasty",
        "person: Johan Vasa, id: johan, who: king who built castles",
        "person: Erik Vasa, id: erik, who: king who lost his mind",
        "person: Margareta, id: margareta, who: wife of the first king of the dynasty",
    )
    assert chooser.ever("gustav/identify") == {"king who built castles", "king who lost his mind"}
    assert chooser.ever("gustav/name") == {"Johan Vasa", "Erik Vasa"}


@pytest.mark.parametrize(
    ("language", "several", "one"),
    [
        ("en", "the Brothers Grimm", "Grimm Brotherton"),
        ("de", "die Brüder Grimm", "Karl Bruder"),
        ("fr", "les frères Goncourt", "Alain Lesage"),
        ("es", "los hermanos Machado", "Bartolomé de las Casas"),
        ("pt", "os irmãos Machado", "Dom Pedro de Meneses"),
        ("ru", "братья Стругацкие", "Иван Братин"),
        ("he", "האחים גרים", "דוד אחיהוד"),
    ],
)
def test_several_people_are_not_beside_one(language: str, several: str, one: str) -> None:
    """The prompt is in the plural, or the description."""
    poets = {"de": "Dichter", "fr": "poète", "es": "poeta", "ru": "поэт", "he": "משורר"}
    others = {
        "ru": ("Анна Белова", "Карл Дорн", "Эмиль Фукс"),
        "he": ("אנה בל", "קרל דורן", "אמיל פוקס"),
    }.get(language, ("Anna Ball", "Carl Dorn", "Emil Fuchs"))
    who = poets.get(language, "poet")
    singles = [
        f"person: {name}, id: p{n}, who: {who} ({place}), tags: school"
        for n, (name, place) in enumerate(
            zip((one, *others), ("Bonn", "Lyon", "Leeds", "Genf"), strict=True)
        )
    ]
    pair = f"person: {several}, id: pair, who: {who} (Wien), tags: school"
    chooser = Chooser(pair, *singles, language=language)
    for slot in ("identify", "name"):
        choices = [chooser.choose(f"{name}/{slot}") for name in ("pair", "p0")]
        assert [bool(each and each.of_sort) for each in choices] == [False, True]
        assert several not in chooser.ever(f"p0/{slot}")


@pytest.mark.parametrize(
    ("language", "women", "men"),
    [
        ("en", "poetess priestess", "author witness"),
        ("de", "Ökonomin Richterin Bundeskanzlerin", "Ökonom Richter Bundeskanzler"),
        ("fr", "physicienne ministre-directrice romancière", "physicien ministre philosophe"),
        ("fr", "Normande étudiante députée", "capitaine athée banquier"),
        ("es", "química presidenta filósofa", "químico artista poeta"),
        ("pt", "química rainha filósofa", "químico artista poeta"),
        ("ru", "певица поэтесса пианистка", "певец поэт пианист"),
        ("he", "שופטת מדענית פיזיקאית מלחינה", "שופט מדען פיזיקאי מלחין"),
    ],
)
def test_a_noun_for_a_woman_is_known_by_its_end(language: str, women: str, men: str) -> None:
    people = [*women.split(), *men.split()]
    facts = [f"person: Ann Kim{n}, id: p{n}, who: {noun}" for n, noun in enumerate(people)]
    chooser = Chooser(*facts, language=language)
    genders = [
        chooser.pool.kinship.genus_of(chooser.question(f"p{n}/name").origin).gender
        for n in range(len(people))
    ]
    assert [each == "woman" for each in genders] == [noun in women.split() for noun in people]


@pytest.mark.parametrize(
    ("language", "woman", "man"),
    [
        ("en", "", "French painter"),
        ("de", "jüngste Kanzlerin", "Banker aus Genf"),
        ("fr", "peintre mexicaine", "peintre belge"),
        ("es", "artista mexicana", "artista belga"),
        ("pt", "artista mexicana", "artista belga"),
        ("es", "novelista gallega que enseñó", "novelista canario, autor de una novela"),
        ("es", "poeta, autora de un himno", "poeta castellano de la corte"),
        ("pt", "romancista galega que ensinou", "romancista goês, autor de um romance"),
        ("pt", "poeta, autora de um hino", "poeta castelhano da corte"),
        ("fr", "journaliste lyonnaise", "journaliste lyonnais"),
        ("ru", "советская физик", "советский физик"),
        ("he", "סופרת ישראלית", "מדען ישראלי"),
    ],
)
def test_a_noun_that_is_not_of_a_woman_is_of_a_man(language: str, woman: str, man: str) -> None:
    # In Hebrew, a final ה may be of a woman or not: רופאה, מורה.
    told = "" if language in ("en", "he") else "man"
    for who, gender in ((woman, "woman"), (man, told)):
        if who:
            chooser = Chooser(f"person: Ann Kim, id: p, who: '{who}'", language=language)
            origin = chooser.question("p/name").origin
            assert chooser.pool.kinship.genus_of(origin).gender == gender


def test_a_man_is_not_beside_a_woman_where_nouns_show_it() -> None:
    chooser = Chooser(
        "person: Joseph Fouché, id: fouche, who: ministre de la Police de Napoléon",
        "person: Gracchus Babeuf, id: babeuf, who: meneur de la conjuration des Égaux",
        "person: Jacques Necker, id: necker, who: banquier genevois sous Napoléon",
        "person: Joséphine, id: josephine, who: première épouse de Napoléon",
        language="fr",
    )
    assert chooser.ever("fouche/name") == {"Gracchus Babeuf", "Jacques Necker"}
    choices = [chooser.choose("fouche/identify", seed=str(seed)) for seed in range(20)]
    assert not any(
        each and each.of_sort and Marked("première épouse de Napoléon") in each.options
        for each in choices
    )


@pytest.mark.parametrize(
    ("tags", "is_of_sort"), [("", False), (", tags: master", True), (", like: b", True)]
)
def test_people_of_one_sort_lived_in_one_age(tags: str, is_of_sort: bool) -> None:
    """Unless the author says that they are of one sort."""
    chooser = Chooser(
        f"person: Josquin Desprez, id: a, who: composer of motets, died: 1521{tags}",
        f"person: Gustav Mahler, id: b, who: composer of songs, born: 1860{tags.replace('b', 'a')}",
        f"person: Hugo Wolf, id: c, who: composer of lieder, born: 1860{tags}",
    )
    choice = chooser.choose("a/name")
    assert choice
    assert choice.of_sort is is_of_sort


def test_people_of_a_near_age_come_first() -> None:
    years = (1521, 1680, 1775, 1790, 1810)
    chooser = Chooser(
        *(
            f"person: Ann {name}, id: p{year}, who: composer of mass {name}, died: {year}"
            for name, year in zip("Old Baker Coe Day Eden".split(), years, strict=True)
        )
    )
    assert chooser.ever("p1521/name", count=2) == {"Ann Baker"}


def test_what_is_said_of_a_kind_is_true_of_all_that_is_called_so() -> None:
    chooser = Chooser(
        "term: hard rock, id: hard, means: rock that was baked",
        "term: soft rock, id: soft, means: rock that settled in water",
        "term: dark rock, id: dark, means: rock that came out of a crater",
        "term: marble, id: marble, means: hard rock made from lime",
        "term: slate, id: slate, means: hard rock made from mud",
        "term: quartzite, id: quartzite, means: hard rock made from sand",
    )
    of_hard = chooser.ever("hard/term")
    assert of_hard == {"soft rock", "dark rock"}
    assert chooser.ever("marble/term") == {"slate", "quartzite"}
    assert "rock that was baked" not in chooser.ever("marble/define", count=4)
    assert not any("hard rock" in each for each in chooser.ever("hard/define"))


@pytest.mark.parametrize(("born", "is_of_sort"), [(1879, True), (1889, False)])
def test_people_of_one_sort_lived_two_centuries_apart_at_most(
    born: int, *, is_of_sort: bool
) -> None:
    chooser = Chooser(
        "person: Old Ann, id: old, who: leader of the hill tribes, died: 1680",
        *(f"person: {name}, id: {name.lower()}, who: leader of the {name} League, born: {born}"
          for name in ("Baker", "Coe")),
    )  # fmt: skip
    choice = chooser.choose("old/name")
    assert choice
    assert choice.of_sort is is_of_sort


def test_nobody_who_was_not_alive_is_beside_who_did_something_in_a_year() -> None:
    own = "person: Ann Old, id: old, born: 1776, died: 1844, who: painter who showed cats"
    others = [
        f"person: Ann {name}, id: {name.lower()}, who: painter who showed {what}, born: {year}"
        for name, what, year in (
            ("Baker", "dogs", 1790),
            ("Coe", "owls", 1801),
            ("Day", "bees", 1888),
            ("Eden", "hills", 1922),
        )
    ]
    for slot in ("identify", "name"):
        for asked, fair in ((own, True), (f"{own} in 1812", False)):
            near, far = (
                Chooser(asked, *people).choose(f"old/{slot}") for people in (others[:2], others[1:])
            )
            assert near
            assert near.of_sort
            assert far
            assert far.of_sort is fair


def test_things_of_one_sort_are_in_one_number() -> None:
    """An unfair choice may have both, and is not asked in a mix."""
    singular = {
        "marginal": "cost of one more unit",
        "average": "cost of all units by their number",
        "total": "cost that a firm has in a year",
    }
    plural = {
        "fixed": "costs that never change",
        "variable": "costs that rise with output",
        "sunk": "costs that nothing brings back",
    }
    for said in (singular, plural):
        others = plural if said is singular else singular
        few = dict([*said.items()][:2])
        for own, fair in ((said, True), (few, False)):
            chooser = Chooser(
                *(f"term: {name}, id: {name}, means: {means}" for name, means in own.items()),
                *(f"term: {name}, id: {name}, means: {means}" for name, means in others.items()),
            )
            choice = chooser.choose(f"{next(iter(own))}/define")
            assert choice
            assert choice.of_sort is fair


def test_no_option_has_a_form_of_the_word_that_is_asked_for() -> None:
    chooser = Chooser(
        "term: allele, id: allele, means: set of bases in one place",
        "term: genotype, id: genotype, means: set of alleles that a cell has",
        "term: exon, id: exon, means: set of bases that is read",
        "term: intron, id: intron, means: set of letters that is cut out",
    )
    assert "set of alleles that a cell has" not in chooser.ever("allele/define")
    assert "allele" not in chooser.ever("genotype/term")
    assert "set of alleles that a cell has" in chooser.ever("exon/define")
