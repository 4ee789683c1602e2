"""What may not stand together: on a sheet, and as rows of one item."""

import re
from typing import Any

import pytest

from quizgen.questions.choices import Pool
from quizgen.sheet.clues import Harm
from quizgen.sheet.item import Gaps, Item, Options, Pairs
from quizgen.sheet.printed_texts import PrintedText, printed_text, printed_texts
from quizgen.sheet.question_clues import question_clues
from quizgen.sheet.sheet_plan import SheetPlan, SheetRequest, plan_sheet
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from tests.questions.choosing import questions_of

TRIALS = "figure: 3, counts: Moscow Trials, id: trials"
GAUGES = "figure: 4, counts: gauges of the early lines, id: gauges"
CHOICE = "'the choice between Stephenson, Brunel and Scots"
OPENING = "date: 1825-09-27, event: the opening of the Stockton line, id: opening"


def planned(*facts: str, title: str = "", **request: Any) -> SheetPlan:
    """The plan of a sheet of a deck with these facts."""
    questions = questions_of(*facts)
    pools = {"railways": Pool(questions)}
    return plan_sheet(questions, pools, SheetRequest(title=title, **request))


def facts_of(plan: SheetPlan) -> list[set[str]]:
    """The facts of each item of a sheet."""
    (version,) = plan.versions
    return [{question.origin.fact for question in item.questions} for item in version.items]


def asked(*facts: str, types: tuple[str, ...], seed: str = "1", **request: Any) -> list[set[str]]:
    return facts_of(planned(*facts, types=types, seed=seed, **request))


@pytest.mark.parametrize(
    ("fact", "other", "both"),
    [
        (TRIALS, "date: 1938-03-02, event: the last Moscow Trial, id: other", True),
        # Small numbers in words, as one counts and as one numbers.
        (TRIALS, "date: 1938-03-02, event: the third Moscow Trial, id: other", False),
        (TRIALS, "date: 1938-03-13, event: the end of three Moscow Trials, id: other", False),
        (TRIALS, "date: 1937-01-23, event: the second Moscow Trial, id: other", True),
        (TRIALS, "date: 1938-03-02, event: the third London Trial, id: other", True),
        # A list of what is counted, or of all but one.
        (GAUGES, f"date: 1846, id: other, event: {CHOICE} gauges'", False),
        (GAUGES, f"date: 1846, id: other, event: {CHOICE}, Irish gauges'", False),
        (GAUGES, f"date: 1846, id: other, event: {CHOICE} engines'", True),
        (GAUGES, "date: 1846, id: other, event: the choice between Irish gauges", True),
        # A name, its other forms, and its last word.
        (OPENING, "person: Edward Pease, id: other, who: father of the Stockton line", True),
        (
            "person: Edward Pease, id: pease, who: a founder, ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Pease, id: other",
            False,
        ),
        (
            "person: Edward Pease, id: pease, who: a founder, also: [Ned Quaker], "
            "ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Ned Quaker, id: other",
            False,
        ),
        # The answer of a question, word by word.
        (OPENING, "figure: 600, counts: guests on 27 September 1825, id: other", False),
        (OPENING, "figure: 600, counts: guests on 27 September, id: other", True),
        # Accents are no disguise, and in Chinese there are no spaces around a name.
        (
            "person: Edvárd Péase, id: pease, who: a founder, ask: {identify: no}",
            "date: 1825-09-27, event: the speech of Pease, id: other",
            False,
        ),
        (
            "person: 詹天佑, id: zhan, who: a founder, ask: {identify: no}",
            "date: 1905-10-02, event: 詹天佑修建京张铁路, id: other",
            False,
        ),
        (
            "person: 詹天佑, id: zhan, who: a founder, ask: {identify: no}",
            "date: 1905-10-02, event: 修建京张铁路, id: other",
            True,
        ),
        # What is shorter than three letters stands everywhere.
        ("figure: 26, counts: miles of track, id: miles",
         "date: 1825, event: the sale of 26 wagons, id: other", True),
        ("figure: 260, counts: miles of track, id: miles",
         "date: 1825, event: the sale of 260 wagons, id: other", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_no_item_says_what_another_asks(fact: str, other: str, both: bool, seed: str) -> None:
    made = asked(fact, other, types=("short", "number", "date"), seed=seed)
    assert len(made) == (2 if both else 1)


@pytest.mark.parametrize(
    ("language", "fact", "counts", "told"),
    [
        # Another number or case of a term, or of the family name of a person.
        ("en", "term: nephron, means: unit of the kidney", "nephrons in a kidney", True),
        ("en", "term: bacterium, means: cell without a nucleus", "bacteria in a drop", True),
        ("en", "term: bacterium, means: cell without a nucleus", "bactericides on sale", False),
        ("en", "term: gene, means: unit of heredity", "genes of a fly", True),
        ("en", "term: gene, means: unit of heredity", "generals of an army", False),
        ("de", "term: Gesetz, means: Norm des Parlaments", "Artikel eines Gesetzes", True),
        ("de", "term: Haus, means: Bau mit Dach", "Häuser einer Straße", True),
        ("de", "term: Gesetz, means: Norm des Parlaments", "Gesetzmäßigkeiten der Natur", False),
        ("de", "person: Jan Brecht, who: Dichter", "Stücke Brechts", True),
        ("de", "person: Jan Brecht, who: Dichter", "Stücke Brehms", False),
        ("fr", "term: canal, means: voie d'eau creusée", "canaux de France", True),
        ("fr", "term: sonnet, means: poème de forme fixe", "sonneries d'un réveil", False),
        ("es", "term: volcán, means: monte que arroja lava", "volcanes de Chile", True),
        ("es", "term: volcán, means: monte que arroja lava", "vuelcos de un tren", False),
        ("pt", "term: vulcão, means: monte que expele lava", "vulcões do Chile", True),
        ("pt", "term: vulcão, means: monte que expele lava", "vultos de um trem", False),
        ("ru", "term: икона, means: образ святого", "число икон в храме", True),
        ("ru", "person: Андрей Рублёв, who: иконописец", "ангелов у Рублёва", True),
        ("ru", "person: Ян Айвазовский, who: маринист", "картин Айвазовского", True),
        ("ru", "person: Мария Гончарова, who: художница", "картин Гончаровой", True),
        ("ru", "person: Андрей Рублёв, who: иконописец", "рубашек в лавке", False),
        ("he", "term: הכנסת, means: בית המחוקקים", "חברים בכנסת", True),
        ("he", "term: תקדים, means: פסק דין מחייב", "התקדימים בספר", True),
        ("he", "person: משה לנדוי, who: שופט", "פסקי דין ללנדוי", True),
        ("he", "term: תקדים, means: פסק דין מחייב", "תקציבים בספר", False),
        # The followers of a movement.
        ("en", "term: Cubism, means: art of planes", "Cubists in Paris", True),
        ("en", "term: Cubism, means: art of planes", "cubicles in an office", False),
        ("de", "term: Kubismus, means: Kunst der Flächen", "kubistische Bilder", True),
        ("fr", "term: fauvisme, means: art de la couleur", "tableaux fauvistes", True),
        ("es", "term: cubismo, means: arte de planos", "cubistas de París", True),
        ("pt", "term: cubismo, means: arte de planos", "cubistas de Paris", True),
        ("ru", "term: кубизм, means: искусство плоскостей", "число кубистов в Париже", True),
        ("he", "term: קוביזם, means: אמנות של מישורים", "הקוביסטים בפריז", True),
    ],
)
def test_an_answer_to_be_written_is_in_no_other_form_either(
    language: str, fact: str, counts: str, told: bool
) -> None:
    slot = "identify" if fact.startswith("person") else "define"
    facts = (
        f"{fact}, id: asked, ask: {{{slot}: no}}",
        f"figure: 5121, counts: {counts}, id: other",
    )
    questions = questions_of(*facts, language=language)
    request = SheetRequest(types=("short", "number"))
    made = facts_of(plan_sheet(questions, {"railways": Pool(questions)}, request))
    assert len(made) == (1 if told else 2)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        # The year, and a word of what happened.
        ("the repair of Ely bridge after the fire of 1846", True),
        ("the repair of a bridge after the storm of 1846", True),
        ("the repair of Ely church after the storm of 1846", False),
        ("the repair of Ely bridge after the fire of 1847", False),
        # The number in words or figures, with two words of what is counted.
        ("the naming of the eleven wagons at Rainhill", True),
        ("the sale of 11 wagons from Rainhill", True),
        ("the sale of eleven coaches from Rainhill", False),
        # One of these is enough right behind the number.
        ("the prize of the eleven wagon race", True),
        ("the prize of the 11 wagon race", True),
        ("the prize of the eleventh wagon", True),
        ("the prize of the wagon of eleven tons", False),
        ("the prize of the twelve wagon race", False),
    ],
)
def test_a_year_and_a_number_are_not_told_beside_what_they_are_of(event: str, told: bool) -> None:
    plan = planned(
        "date: 1846-07-01, event: the fire on Ely bridge, id: fire",
        "figure: 11, counts: drivers of wagons at Rainhill, id: drivers",
        f"date: 1850-05-02, event: {event}, id: other",
        types=("number", "date"),
    )
    assert bool(plan.given_away) is told


@pytest.mark.parametrize("seed", list("12345678"))
def test_what_a_claim_opposes_is_not_asked_for_twice(seed: str) -> None:
    asks = "question: What should the court do?"
    claims = (
        f"argument: the court should annul such a law, {asks}, by: Barak, id: one, opposes: two, "
        "ask: {claim: no}",
        f"argument: parliament alone should change a law, {asks}, by: Landau, id: two",
        *ENGINEERS[:3],
    )
    made = asked(*claims, types=("short",), questions=4, seed=seed)
    assert len(made) == 4
    assert not ({"one"} in made and {"two"} in made)


@pytest.mark.parametrize(
    ("answer", "told"),
    [("in the chloroplast", True), ("the chloroplasts", True), ("in chlorine", False)],
)
def test_an_answer_is_found_without_its_small_words(answer: str, told: bool) -> None:
    question = f"question: Where is sugar made?, answer: {answer}, id: where"
    other = "figure: 53, counts: chloroplasts of a leaf, id: other"
    assert len(asked(question, other, types=("short", "number"))) == (1 if told else 2)


@pytest.mark.parametrize(
    "other",
    [
        "question: Who painted the Watch?, answer: Rembrandt, id: two",
        "cloze: The house of <1|Rembrandt> is a museum., id: two",
    ],
)
@pytest.mark.parametrize("seed", list("12345678"))
def test_nobody_is_asked_for_twice(other: str, seed: str) -> None:
    painter = "person: Rembrandt, id: one, who: painter of the Watch, ask: {identify: no}"
    made = asked(painter, other, *ENGINEERS[:3], types=("short",), questions=4, seed=seed)
    assert len(made) == 4
    assert not ({"one"} in made and {"two"} in made)


@pytest.mark.parametrize("family", ["Rembrandt van Rijn", "Jan Vermeer"])
def test_who_did_something_is_not_told_by_the_family_name(family: str) -> None:
    answer = f"question: Who painted the Night Watch?, answer: {family}, id: who"
    other = f"date: 1642, event: the sale of {family.rsplit(maxsplit=1)[-1]}'s house, id: other"
    assert len(asked(answer, other, types=("short", "date"))) == 1


@pytest.mark.parametrize(
    ("types", "counts"),
    [(("short", "number", "date"), ["2", "1", "1"]), (("date",), ["2", "1", "1"])],
)
def test_what_is_left_out_is_counted_by_its_reason(
    types: tuple[str, ...], counts: list[str]
) -> None:
    """The trials give each other away, or no item of the types can be made of one of them."""
    questions = questions_of(TRIALS, "date: 1938-03-02, event: the third Moscow Trial, id: other")
    request = SheetRequest(types=types, questions=2)
    *_, said = plan_sheet(questions, {"railways": Pool(questions)}, request).left_out
    assert re.findall(r"\d+", said) == counts


ALIKE = ["the opening of the northern line to Leeds", "the opening of a northern line at Leeds"]
OTHERS = [
    "the sale of the canal", "a strike of weavers", "the fall of Ely bridge", "the Luton market",
    "the race at Rainhill",
]  # fmt: skip


@pytest.mark.parametrize("item_type", ["matching", "ordering", "gaps"])
@pytest.mark.parametrize(
    ("language", "alike"),
    [
        ("en", ALIKE),
        # Their numbers say which came first.
        ("en", ["the first battle of Stoke", "the second battle of Stoke"]),
        ("fr", ["la deuxième bataille de Stoke", "la troisième bataille de Stoke"]),
    ],
)
def test_events_in_nearly_the_same_words_are_not_rows_of_one_item(
    item_type: str, language: str, alike: list[str]
) -> None:
    facts = [
        f"date: {1801 + 9 * n}, event: {event}, id: e{n}" for n, event in enumerate(alike + OTHERS)
    ]
    met = set()
    for seed in range(12):
        questions = questions_of(*facts, language=language)
        request = SheetRequest(types=(item_type,), seed=str(seed))
        for rows in facts_of(plan_sheet(questions, {"railways": Pool(questions)}, request)):
            assert not rows >= {"e0", "e1"}
            met |= rows
    assert met >= {"e0", "e1"}, "one of the two is never asked: this shows nothing"


@pytest.mark.parametrize(
    ("title", "made"),
    [("The Stockton line", 0), ("Short answers", 0), ("stockton  LINE", 0), ("The Leeds canal", 1)],
)
def test_a_heading_gives_no_answer_away(title: str, made: int) -> None:
    """The heading of the section is "Short answers"."""
    facts = {
        "Short answers": "term: short answers, id: t, means: what is written, ask: {define: no}",
        "": "term: Stockton line, id: t, means: the first railway, ask: {define: no}",
    }
    plan = planned(facts.get(title, facts[""]), title=title, types=("short",))
    assert len(facts_of(plan)) == made


PEASE = "person: Edward Pease, id: pease, who: Quaker who paid for a railway, ask: {name: no}"


@pytest.mark.parametrize(
    ("event", "told"),
    [
        # It names him, and says what is asked of him, or is an event of his.
        ("the day on which Pease paid for his railway", True),
        ("the speech of Pease, people: [pease]", True),
        ("the speech of Pease, see: [pease]", True),
        ("the speech of Pease", False),
        # One word of it is enough, but for the trade.
        ("the railway of Pease", True),
        ("the speech of Pease to the Quakers", False),
        # Most of the answer's words, whoever it is said of.
        ("the day on which others paid for a railway", True),
        ("the day on which others spoke", False),
        ("the speech of the chairman, people: [pease]", False),
    ],
)
@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_nobody_is_asked_about_whose_deed_is_told(event: str, told: bool, seed: str) -> None:
    """If there is nothing else to ask, both are asked, and it is said."""
    date = f"date: 1825-09-27, event: {event}, id: day"
    both = planned(PEASE, date, types=("short", "date"), seed=seed)
    assert facts_of(both) == [{"pease"}, {"day"}]
    assert [*both.given_away] == (
        ["in version A, 1 by 2 (ask fewer questions, or choose from more facts)"] if told else []
    )
    others = [f"date: {1801 + n}, event: the {each}, id: o{n}" for n, each in enumerate(OTHERS)]
    some = planned(PEASE, date, *others, types=("short", "date"), questions=2, seed=seed)
    assert not some.given_away


BLAME = (
    "argument: broken rails and tired brakemen in the fog, id: blame, by: the inspector, "
    "question: Why did the Luton express crash?"
)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        # Two words of the question, and two of four of the answer.
        ("the report on broken rails at Luton after the crash of the express", True),
        ("the report on broken rails at Leeds", False),
        ("the report on broken windows in the Luton express", False),
    ],
)
def test_words_of_a_question_and_of_its_answer_together_tell_it(event: str, told: bool) -> None:
    date = f"date: 1825-09-27, event: {event}, id: day"
    both = planned(BLAME, date, types=("short", "date"))
    assert facts_of(both) == [{"blame"}, {"day"}]
    assert bool(both.given_away) is told


@pytest.mark.parametrize(
    ("option", "harm"),
    [
        # The right option of another item: it has the date, and what the date is of.
        ("The Strike of 1911-1912", Harm.ANSWER),
        ("The Line of 1911-1912", Harm.NONE),
        ("The Strike of 1926", Harm.NONE),
        ("1911-1912", Harm.NONE),
    ],
)
def test_a_title_that_is_right_elsewhere_may_tell_a_date(option: str, harm: Harm) -> None:
    (question,) = questions_of("date: 1911/1912, event: the strike of the stokers, id: strike")
    printed = printed_text(fold(option), "right", "en")
    clues = [*question_clues(question, lambda origin: origin.relations())]
    assert max(each.harm(printed, False) for each in clues) is harm


def test_a_prompt_and_its_right_option_tell_together_what_neither_does() -> None:
    (choice,) = questions_of(
        "argument: tired drivers, id: view, question: What did the inspector blame for the fire?, "
        "by: Smith, wrong: [cheap coal, dry grass]"
    )
    (point,) = questions_of(
        "argument: nobody, id: p, question: Who was punished?, by: Jones, "
        "ask: {claim: no}, because: [the inspector blamed tired drivers alone]"
    )
    clues = [*question_clues(point, lambda origin: origin.relations())]
    options = Options(tuple(map(Marked, ("cheap coal", "tired drivers", "dry grass"))), 1, False)
    printed = [*printed_texts(Item("choice", (choice,), choice.prompt, options, 1))]

    def harm(text: PrintedText) -> Harm:
        return max(each.harm(text, True) for each in clues)

    *alone, together = printed
    assert max(map(harm, alone)) is Harm.NONE
    assert harm(together) > Harm.NONE


NAMES = ["Ann Adair", "Bob Bellamy", "Cid Cole", "Dora Dunn", "Eve Ellis", "Finn Ford"]
PLACES = "Leeds Selby Derby Luton Bath York Hull Crewe Wigan Bolton Stoke Ely".split()
ENGINEERS = [
    f"person: {name} {place}ton, id: p{n}, who: engineer of the {place} line, ask: {{identify: no}}"
    for n, (name, place) in enumerate(
        zip("Ann Bob Cid Dora Eve Finn Guy Hal Ida Jim Kit Lou".split(), PLACES, strict=True)
    )
]


@pytest.mark.parametrize("seed", list("12345678"))
def test_wrong_options_are_answers_of_no_other_item(seed: str) -> None:
    plan = planned(*ENGINEERS, types=("choice", "short", "true-false"), seed=seed, questions=5)
    (version,) = plan.versions
    assert len(version.items) == 5
    answers = {
        place
        for item in version.items
        for question in item.questions
        for place in PLACES
        if place in f"{question.prompt} {question.answer.shown()}"
    }
    unasked = {place for item in version.items for text in unused(item) for place in PLACES
               if place in text.text}  # fmt: skip
    assert unasked
    assert not answers & unasked
    assert not plan.given_away


OPENINGS = [
    f"date: 18{25 + 2 * n}-0{1 + n % 9}-1{n % 9}, event: opening of the {place} line, id: d{n}"
    for n, place in enumerate(PLACES)
]


@pytest.mark.parametrize("seed", list("12345678"))
def test_no_date_is_a_wrong_option_of_two_items(seed: str) -> None:
    plan = planned(*OPENINGS, types=("choice", "true-false"), seed=seed, questions=10)
    (version,) = plan.versions
    wrong = [
        text.text
        for item in version.items
        for text in (unused(item) if isinstance(item.body, Options) else [item.prompt])
    ]
    dates = [day for text in wrong for day in re.findall(r"\d+ \w+ \d{4}", text)]
    assert len(version.items) == 10
    assert len(dates) == len(set(dates))


def unused(item: Item) -> list[Marked]:
    """What an item offers that is right nowhere in it."""
    match item.body:
        case Options(options=options, key=key):
            return [*options[:key], *options[key + 1 :]]
        case Pairs(right=offered, key=keys) | Gaps(bank=offered, key=keys):
            return [text for place, text in enumerate(offered) if place not in keys]
        case _:
            return []


def test_what_is_left_over_can_be_a_fact_that_was_not_selected() -> None:
    # A name with the place of its description would solve a matching.
    named = [f"person: {name}, id: p{n}, who: engineer of the {place} line, ask: {{identify: no}}"
             for n, (name, place) in enumerate(zip(NAMES, PLACES, strict=False))]  # fmt: skip
    questions = questions_of(*named)
    some = [question for question in questions if question.origin.fact in {"p0", "p1", "p2", "p3"}]
    exactly = {question.name: question.origin.fact for question in some}
    for request in (
        SheetRequest(types=("matching",), exactly=exactly),
        SheetRequest(types=("matching",), questions=1),
    ):
        plan = plan_sheet(some, {"railways": Pool(questions)}, request)
        (item,) = plan.versions[0].items
        assert len(item.questions) == 4
        (left_over,) = unused(item)
        assert not any(str(left_over) in str(each.prompt) for each in some)
        assert not plan.given_away


def test_where_all_facts_are_listed_nothing_can_be_left_over() -> None:
    questions = questions_of(*ENGINEERS[:5])
    exactly = {question.name: question.origin.fact for question in questions}
    request = SheetRequest(types=("matching", "short"), exactly=exactly)
    plan = plan_sheet(questions, {"railways": Pool(questions)}, request)
    assert [item.type for item in plan.versions[0].items] == ["short"] * 5
    assert plan.left_out == ("no item of the type matching can be made of these facts",)


def test_texts_of_one_speaker_do_not_tell_each_other_by_the_name_alone() -> None:
    views = (
        f"term: {name}, means: {means}, id: {name}, contested: true, "
        "according_to: the obituary of Brunel's partner"
        for name, means in (
            ("sleepers", "wooden beams under the rails"),
            ("ballast", "broken stone that drains water"),
            ("chairs", "iron castings that hold the rail"),
            ("points", "movable blades that divide a track"),
            ("turntable", "rotating bridge for locomotives"),
            ("gauge", "distance of both sides of the metals"),
        )
    )
    argument = (
        "argument: gravity, id: argument, question: What moved the first wagons?, "
        "by: the obituary of Brunel's partner"
    )
    assert {"argument"} in asked(*views, argument, types=("matching", "short"))


CHURCH = [
    "term: vault, id: vault, means: arch that covers a room",
    "term: dome, id: dome, means: arch that is turned around an axis",
    "term: apse, id: apse, means: half a room with an altar at its end",
    "term: nave, id: nave, means: room of the people in a church",
]


@pytest.mark.parametrize("seed", [str(seed) for seed in range(20)])
def test_no_statement_is_on_a_sheet_twice(seed: str) -> None:
    # Otherwise "The term “vault” means: room of the people" is false of vault, and of nave.
    (version,) = planned(*CHURCH, types=("true-false",), seed=seed).versions
    said = [item.prompt.text for item in version.items]
    assert len(said) == len(set(said)) >= 3


def test_nobody_whom_another_item_describes_is_a_wrong_option() -> None:
    engineers = [
        f"person: {name}, id: {name.split()[-1].lower()}, who: engineer who {deed}, "
        "ask: {identify: no}"
        for name, deed in (
            ("Robert Fairlie", "put two boilers on bogies"),
            ("Daniel Gooch", "drew broad locomotives"),
            ("Joseph Locke", "laid steep lines"),
            ("Thomas Crampton", "put the driving wheel behind"),
            ("William Stroudley", "painted everything yellow"),
            ("Patrick Stirling", "built single drivers"),
        )
    ]
    deed = "date: 1851, id: deed, event: the gold medal of Crampton’s fast engine"
    questions = questions_of(*engineers, deed)
    for seed in range(12):
        request = SheetRequest(types=("choice", "date"), questions=3, seed=str(seed))
        plan = plan_sheet(questions, {"railways": Pool(questions)}, request)
        items = plan.versions[0].items
        if any("deed" in {each.origin.fact for each in item.questions} for item in items):
            for item in items:
                if isinstance(item.body, Options) and item.questions[0].slot == "name":
                    right = item.body.options[item.body.key].text
                    options = {each.text for each in item.body.options}
                    assert "Thomas Crampton" not in options - {right}, seed


EPONYMS = [
    ("Mohorovičić discontinuity", "Andrija Mohorovičić", True),
    ("Doppler-Effekt", "Christian Doppler", True),
    ("Röntgenstrahlung", "Wilhelm Röntgen", True),
    ("effet Doppler", "Christian Doppler", True),
    ("эффект Доплера", "Христиан Доплер", True),
    ("Halley's comet", "Edmond Halley", True),
    ("kinetic energy", "Christian Doppler", False),
    # Of an answer in many words, a name is no more than one of them.
    ("the frequency shift that Doppler explained in Prague", "Christian Doppler", False),
]


@pytest.mark.parametrize(("term", "person", "told"), EPONYMS)
@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_whom_a_term_is_named_after_is_named_nowhere_if_it_is_to_be_written(
    term: str, person: str, told: bool, seed: str
) -> None:
    written = f'term: "{term}", id: term, means: what was found then, ask: {{define: no}}'
    ask = "ask: {identify: no, name: no}"
    died = f"person: {person}, id: person, who: a learned man, died: 1936, {ask}"
    types = ("short", "date")
    assert bool(planned(written, died, types=types, seed=seed).given_away) is told
    other = f"person: Ludwig Boltzmann, id: other, who: a theorist, died: 1906, {ask}"
    asked_of = {
        fact
        for facts in asked(written, died, other, types=types, seed=seed, questions=2)
        for fact in facts
    }
    assert not told or asked_of != {"term", "person"}
