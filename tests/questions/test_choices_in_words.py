"""Wrong options in words: names, texts and points."""

import pytest

from tests.questions.choosing import Chooser, wrong

ENGINEERS = (
    "person: George Stephenson, id: george, who: engineer of the first public railway",
    "person: Richard Trevithick, id: richard, who: builder of the first steam locomotive",
    "person: William Hedley, id: william, who: owner of an early colliery locomotive",
    "person: Thomas Newcomen, id: thomas, who: inventor of the atmospheric engine",
)

ARGUMENTS = (
    "argument: coal paid for the lines, id: coal, by: Smith, question: Why did railways pay?,"
    " because: [coal was most of the tonnage, fares fell short of the costs]",
    "argument: wages rose in the towns, id: wages, by: Jones, question: Why did people move?,"
    " because: [mills paid by the piece, farms paid by the year]",
    "argument: canals froze in winter, id: canals, by: Clapham, question: Why were canals left?,"
    " because: [ice stopped the barges, locks silted up every spring]",
    "argument: banks lent at low rates, id: banks, by: Ashton, question: Why did mills grow?,"
    " because: [interest fell to four percent, savings had nowhere else to go]",
)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ("person: Géorge  Stephenson!, id: x, who: an engineer of another line", "folds equal"),
        ("person: Geordie, id: x, who: an engineer, also: [George Stephenson]", "the same person"),
        ("person: G. Stephenson, id: x, who: an engineer of some line", "would be accepted"),
        ("person: Stephenson, id: x, who: an engineer of yet another line", "a part of the key"),
        ("person: Railway Bill, id: x, who: Engineer of the first public railway.", "the same who"),
        ("person: Public Railway, id: x, who: a company of those days", "in the prompt"),
        ("person: Джордж Стефенсон, id: x, who: an engineer elsewhere", "another script"),
    ],
)
def test_who_is_never_an_option_for_a_name(other: str, why: str) -> None:
    chooser = Chooser(*ENGINEERS, other)
    name = other.removeprefix("person: ").partition(",")[0]
    assert name not in chooser.ever("george/name"), why


def test_an_also_is_never_an_option() -> None:
    george, *others = ENGINEERS
    chooser = Chooser(george + ", also: [Geordie]", *others)
    assert "Geordie" not in chooser.ever("richard/name") | chooser.ever("george/name")


def test_a_surname_in_the_prompt_rules_its_bearer_out() -> None:
    robert = "person: Robert Smith, id: robert, who: son of William Hedley's rival"
    assert "William Hedley" not in Chooser(*ENGINEERS, robert).ever("robert/name")


def test_a_surname_in_another_case_rules_its_bearer_out() -> None:
    chooser = Chooser(
        "person: Николай Ежов, id: ezhov, who: нарком внутренних дел",
        "person: Лазарь Каганович, id: kaganovich, who: нарком путей сообщения при Ежове",
        "person: Андрей Жданов, id: zhdanov, who: секретарь ЦК после Кирова",
        "person: Андрей Вышинский, id: vyshinsky, who: прокурор на процессе",
        "person: Василий Ульрих, id: ulrikh, who: судья на процессе",
        language="ru",
    )
    assert "Николай Ежов" not in chooser.ever("kaganovich/name")
    assert "Николай Ежов" in chooser.ever("zhdanov/name")
    assert "нарком путей сообщения при Ежове" not in chooser.ever("ezhov/identify")


def test_a_description_that_names_the_one_asked_for_speaks_of_another() -> None:
    robert = "person: Robert Smith, id: robert, who: pupil of old Stephenson in the works"
    chooser = Chooser(*ENGINEERS, robert)
    assert "pupil of old Stephenson in the works" not in chooser.ever("george/identify")
    assert "pupil of old Stephenson in the works" in chooser.ever("thomas/identify")


def test_those_with_the_same_tag_come_first() -> None:
    tagged = [f"{fact}, tags: [steam]" for fact in ENGINEERS[:3]]
    others = [f"person: Ann Other{n}, id: p{n}, who: weaver number {n}" for n in range(9)]
    assert Chooser(*tagged, *others).ever("george/name") == {"Richard Trevithick", "William Hedley"}


def test_those_of_the_same_time_come_first() -> None:
    born = [f"{fact}, born: 17{n}1" for n, fact in enumerate(ENGINEERS, 6)]
    others = [f"person: Ann Other{n}, id: p{n}, who: weaver number {n}, born: 1950"
              for n in range(9)]  # fmt: skip
    assert not {"Ann Other1", "Ann Other5"} & Chooser(*born, *others).ever("george/name")


def test_names_that_look_alike_come_first() -> None:
    kings = [f"person: {name}, id: {name.lower()}, who: king number {n}"
             for n, name in enumerate(["Xerxes", "Cyrus", "Darius"])]  # fmt: skip
    assert Chooser(*ENGINEERS, *kings).wrong("xerxes/name") == {"Cyrus", "Darius"}


def test_a_woman_is_not_hidden_among_men() -> None:
    ann = "person: Ann Other, id: ann, who: widow of a weaver"
    his = "person: Paul Pry, id: paul, who: man of many parts"
    assert "Ann Other" not in Chooser(*ENGINEERS, ann, his).ever("paul/name")


def test_nobody_is_a_wrong_option_who_fits_the_description_too() -> None:
    chooser = Chooser(
        "person: Ann Ash, id: ann, who: poet of the Baroque",
        "person: Bea Birch, id: bea, who: 'poet of the Baroque, who reformed verse'",
        "person: Cis Cedar, id: cis, who: poet of the late Renaissance",
        "person: Dot Dale, id: dot, who: poet and singer at court",
    )
    assert "Bea Birch" not in chooser.ever("ann/name")
    assert "Ann Ash" in chooser.ever("bea/name")
    assert "poet of the Baroque" not in chooser.ever("bea/identify")


@pytest.mark.parametrize(
    ("language", "man", "woman", "others"),
    [
        (
            "es",
            "person: Benito Pérez Galdós, who: novelista canario del siglo de las revoluciones",
            "person: María de Zayas, who: novelista del Barroco que escribió para mujeres",
            (
                "person: Leopoldo Alas, who: novelista asturiano de provincias",
                "person: Pío Baroja, who: novelista vasco de la medicina",
                "person: Papa Luna, who: novelista aragonés de Peñíscola",
            ),
        ),
        (
            "ru",
            "person: Отто Ган, who: немецкий физик и лауреат премии",
            "person: Лиза Мейтнер, who: 'немецкий физик, объяснивший деление ядра'",
            (
                "person: Макс Планк, who: немецкий физик и теоретик",
                "person: Густав Герц, who: немецкий физик из Гамбурга",
                "person: Вильгельм Вин, who: немецкий физик в Мюнхене",
            ),
        ),
    ],
)
def test_a_woman_whom_her_name_shows_is_not_beside_men(
    language: str, man: str, woman: str, others: tuple[str, ...]
) -> None:
    facts = [f"{fact}, id: p{n}" for n, fact in enumerate((man, woman, *others))]
    found = Chooser(*facts, language=language).ever("p0/name")
    assert woman.partition(",")[0].removeprefix("person: ") not in found
    assert len(found) > 1


def test_an_option_says_what_nobody_claims_who_is_asked() -> None:
    again = ARGUMENTS[1].replace("by: Jones", "by: Smith (1988)")
    assert "wages rose in the towns" in Chooser(*ARGUMENTS).ever("coal/claim")
    assert "wages rose in the towns" not in Chooser(ARGUMENTS[0], again, *ARGUMENTS[2:]).ever(
        "coal/claim"
    )


def test_another_may_claim_something_else_in_answer_to_the_same() -> None:
    rival = (
        "argument: fares paid for the lines, id: fares, by: Jones, question: Why did railways pay?"
    )
    anybody = "argument: mail paid for the post, id: mail, question: Why did railways pay?"
    found = Chooser(*ARGUMENTS, rival, anybody).ever("coal/claim")
    assert "mail paid for the post" not in found


def test_opposed_views_come_first() -> None:
    opponent = "argument: fares beat freight by far, id: fares, by: Lee, question: Why did lines thrive?, opposes: coal"  # noqa: E501
    chooser = Chooser(*ARGUMENTS, opponent)
    for seed in range(10):
        choice = chooser.choose("coal/claim", seed=str(seed))
        assert choice
        assert "fares beat freight by far" in wrong(choice)
        choice = chooser.choose("fares/claim", seed=str(seed))
        assert choice
        assert "coal paid for the lines" in wrong(choice)


def test_the_view_that_something_is_so_says_that_it_is_so() -> None:
    first, *others = ARGUMENTS
    opposed = "the view that mail paid for everything"
    chooser = Chooser(f"{first}, opposes: {opposed}", *others)
    found = chooser.wrong("coal/claim")
    assert found
    assert "mail paid for everything" in found
    assert opposed not in found


@pytest.mark.parametrize(
    ("key", "others"),
    [
        ("he ran out of coal", ["they ran out of iron ore and timber and coal and steam and money "
                                "and had to close the works within a year of their opening"] * 2),
        ("by canal", ["the mills needed more water than there was"] * 2),
        ("в Лондоне", ["in Manchester", "in Leeds"]),
    ],
)  # fmt: skip
def test_what_would_betray_the_key_by_its_form_is_no_option(key: str, others: list[str]) -> None:
    facts = [
        f"argument: {text} {n or ''}, id: a{n}, by: Author{n}, question: How did it go?"
        for n, text in enumerate([key, *others])
    ]
    assert Chooser(*facts).choose("a0/claim") is None


@pytest.mark.parametrize(
    ("question", "is_choice"),
    [("Which bridge fell?", False), ("What fell?", True), ("What bridge fell?", False),
     ("Why?", True)],
)  # fmt: skip
def test_one_of_a_sort_is_not_asked_for_among_others(question: str, is_choice: bool) -> None:
    asked = "What fell?" if question.startswith("W") and "Why" not in question else question
    facts = [
        f"argument: {text}, id: a{n}, by: Author{n}, question: {asked if n else question}"
        for n, text in enumerate(["the northern one", "the old chapel", "the rate of interest"])
    ]
    assert (Chooser(*facts).choose("a0/claim") is not None) == is_choice


def test_one_point_of_several_is_asked_for() -> None:
    chooser = Chooser(*ARGUMENTS)
    own = {"coal was most of the tonnage", "fares fell short of the costs"}
    keys = set()
    for seed in range(20):
        choice = chooser.choose("coal/grounds", seed=str(seed))
        assert choice
        assert choice.stem == "Which of these is one of the points?"
        keys.add(choice.options[choice.key].text)
        assert not own & wrong(choice)
    assert keys == own


def test_points_of_one_fact_do_not_stand_together() -> None:
    chooser = Chooser(*ARGUMENTS[:3])
    others = [{"mills paid by the piece", "farms paid by the year"},
              {"ice stopped the barges", "locks silted up every spring"}]  # fmt: skip
    for seed in range(20):
        found = chooser.wrong("coal/grounds", seed=str(seed))
        assert found
        assert all(len(found & points) == 1 for points in others)


def test_a_point_may_hold_for_an_argument_of_the_same_matter() -> None:
    mine, *others = ARGUMENTS
    linked = "argument: iron paid too, id: iron, by: Smith, see: [coal], question: What else paid?, because: [ore went by rail as well]"  # noqa: E501
    assert "ore went by rail as well" not in Chooser(mine, linked, *others).ever("coal/grounds")
    other = linked.replace("by: Smith", "by: Lee")
    assert "ore went by rail as well" in Chooser(mine, other, *others).ever("coal/grounds")


def test_a_person_known_for_several_things_is_asked_for_one() -> None:
    facts = [
        f"person: {name} Able, id: {name.lower()}, who: [maker of {pots}, lord of {hall}]"
        for name, pots, hall in [
            ("Ann", "pots", "Linden Hall"),
            ("Bea", "nails", "Ravensworth"),
            ("Cid", "glass", "Alnwick"),
        ]
    ]
    found = Chooser(*facts).choose("ann/identify")
    assert found
    assert found.options[found.key].text in {"maker of pots", "lord of Linden Hall"}


def test_what_happened_on_a_day_is_not_what_happened_on_the_same() -> None:
    events = [
        f"date: {date}, id: e{n}, event: the opening of the {name} line, ask: {{what: yes}}"
        for n, (date, name) in enumerate(
            [("1825", "Leeds"), ("1825-09", "Selby"), ("1830", "Derby"), ("182X", "Luton"),
             ("1831", "Bath")]
        )
    ]  # fmt: skip
    assert Chooser(*events).ever("e0/what") == {
        "the opening of the Derby line",
        "the opening of the Bath line",
    }


def test_what_is_asked_of_few_is_drawn_from_all() -> None:
    figures = [
        f"figure: {10 + 5 * n}, id: f{n}, counts: {what} in the yard" for n, what in
        enumerate(["horses", "wagons", "engines", "tenders"])
    ]  # fmt: skip
    chooser = Chooser(figures[0] + ", ask: {meaning: yes}", *figures[1:])
    assert chooser.ever("f0/meaning") == {
        "wagons in the yard", "engines in the yard", "tenders in the yard"
    }  # fmt: skip


TERMS = [
    "term: Comintern, id: comintern, means: union of parties, stands_for: Communist International",
    "term: Komsomol, id: komsomol, means: youth organisation of the party",
    "term: Politburo, id: politburo, means: highest body of the party",
    "term: NKVD, id: nkvd, means: secret police, "
    "stands_for: People's Commissariat for Internal Affairs",
    "term: VKP, id: vkp, means: the party itself",
    "person: Leon Trotsky, id: trotsky, who: leader of the Left Opposition",
]


def test_terms_stand_beside_terms_and_abbreviations_beside_their_like() -> None:
    chooser = Chooser(*TERMS)
    assert chooser.ever("comintern/term") == {"Komsomol", "Politburo"}
    assert "VKP" in (chooser.wrong("nkvd/term", seed="a") or "")


def test_an_equation_stands_beside_equations_alone() -> None:
    chooser = Chooser(
        "term: F = ma, id: second, means: second law of Newton",
        "term: law of inertia, id: first, means: first law of Newton",
        "term: P = Fv, id: power, means: law of mechanical power",
        "term: V = IR, id: ohm, means: law of a current in a wire",
        "term: principle of Archimedes, id: archimedes, means: law of the upthrust in a fluid",
        "term: principle of Bernoulli, id: bernoulli, means: law of the pressure in a flow",
    )
    assert chooser.ever("second/term") == {"P = Fv", "V = IR"}
    assert chooser.ever("first/term") == {"principle of Archimedes", "principle of Bernoulli"}


def test_no_option_for_a_term_is_another_name_of_it() -> None:
    chooser = Chooser(
        TERMS[0], "term: Communist International, id: ci, means: something else", *TERMS[1:]
    )
    assert "Communist International" not in chooser.ever("comintern/term")
