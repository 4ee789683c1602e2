"""What a deck in Spanish shows, and what is read of it."""

from pathlib import Path

import pytest

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.quantities import parse_quantity, show_quantity
from tests.workshop import Workshop

WORDS = languages.words("es")


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1808-05-02", "2 de mayo de 1808", "el 2 de mayo de 1808"),
        ("1808-05", "mayo de 1808", "en mayo de 1808"),
        ("1808-05-02~", "hacia el 2 de mayo de 1808", "hacia el 2 de mayo de 1808"),
        ("1808-05~", "hacia mayo de 1808", "hacia mayo de 1808"),
        ("1547%", "c. 1547 (?)", "probablemente hacia 1547"),
        ("190X", "década de 1900", "en la década de 1900"),
        ("178X~", "hacia la década de 1780", "hacia la década de 1780"),
        ("15XX", "siglo XVI", "en el siglo XVI"),
        ("-04XX/-03XX", "del siglo V al siglo IV a. C.", "del siglo V al siglo IV a. C."),
        ("-0217", "218 a. C.", "en el 218 a. C."),
        ("-0217-08-02", "2 de agosto del 218 a. C.", "el 2 de agosto del 218 a. C."),
        ("-0026/0014", "del 27 a. C. al 14 d. C.", "del 27 a. C. al 14 d. C."),
        ("-0043..1200", "entre el 44 a. C. y 1200", "entre el 44 a. C. y 1200"),
        ("0711/..", "desde el 711", "desde el 711"),
        ("Y-40000", "40 000 a. C.", "en el 40 000 a. C."),
        (
            "Y-66000000~",
            "hace aproximadamente 66 millones de años",
            "hace aproximadamente 66 millones de años",
        ),
        ("Y-1000000", "hace 1 millón de años", "hace 1 millón de años"),
        ("Y-13800000000", *["hace 13 800 millones de años"] * 2),
        ("1808/1814", "1808-1814", "de 1808 a 1814"),
        ("1936-07-17/1936-07-20", "17-20 de julio de 1936", "del 17 al 20 de julio de 1936"),
        ("1808/1814-04-17", "de 1808 al 17 de abril de 1814", "de 1808 al 17 de abril de 1814"),
        ("1978-12-29/..", "desde el 29 de diciembre de 1978", "desde el 29 de diciembre de 1978"),
        ("../17XX", "hasta el siglo XVIII", "hasta el siglo XVIII"),
        ("1938-03-02..1938-03-13", *["entre el 2 y el 13 de marzo de 1938"] * 2),
        ("[1938-03-07, 1938-03-08]", "7 u 8 de marzo de 1938", "el 7 u 8 de marzo de 1938"),
        ("[1110, 1111]", "1110 o 1111", "en 1110 o 1111"),
        ("1582-10-04 OS", "4 (14) de octubre de 1582", "el 4 (14) de octubre de 1582"),
    ],
)
def test_a_date_is_shown_as_spanish_writes_it(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    assert plain(show_when(when, "es")) == alone
    assert plain(phrase_when(when, "es")) == in_sentence


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("1234.5", "km", "1234,5 km"),
        ("12345", "", "12 345"),
        ("76.5 %", "", "76,5 %"),
        ("1 million", "km", "1 millón de km"),
        ("1.5 million", "km", "1,5 millones de km"),
        ("15000000", "dólares", "15 000 000 de dólares"),
        ("2000000+", "euros", "2 000 000 de euros o más"),
        ("15500000", "dólares", "15 500 000 dólares"),
        ("15000000", "km", "15 000 000 km"),
        ("3 billion", "", "3000 millones"),
        ("13.8 billion", "años", "13 800 millones de años"),
        ("1..2 billion", "", "1000-2000 millones"),
        ("20..25 %", "", "20-25 %"),
        ("5 thousand", "km", "5 mil km"),
        ("2 trillion", "euros", "2 billones de euros"),
        ("~400000", "", "aproximadamente 400 000"),
        (">400000", "", "más de 400 000"),
        ("-5..5", "°C", "de −5 a 5 °C"),
    ],
)
def test_a_number_is_shown_as_spanish_writes_it(written: str, unit: str, shown: str) -> None:
    assert plain(show_quantity(parse_quantity(written), unit, "es")) == shown


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_numbers_of_things_have_their_plural() -> None:
    quiz = WORDS.quiz
    assert [plain(quiz.questions(count)) for count in (0, 1, 2, 1200, 12_000, 2_000_000)] == [
        "0 preguntas", "1 pregunta", "2 preguntas", "1200 preguntas", "12 000 preguntas",
        "2 000 000 de preguntas",
    ]  # fmt: skip
    assert [quiz.duration(number, "month") for number in (1.0, 3.5, 12.0)] == [
        "1 mes", "3,5 meses", "12 meses",
    ]  # fmt: skip
    assert plain(quiz.short_duration(10, "minute")) == "10 min"
    assert quiz.back_in(1, "hour") == "se repite dentro de 1 hora"
    assert WORDS.sheet.marks(1) == "1 punto"
    assert quiz.remaining(1, 1, 0) == "1 por repasar, 1 nueva"
    assert quiz.messages.next_due(1, 1) == "mañana toca 1 pregunta"
    assert quiz.messages.skipped(2, 3).startswith("se omiten 2 datos: hay 3 errores en los mazos")


@pytest.mark.parametrize(
    ("authors", "cited"),
    [
        ("Ana Ruiz, Luis Soto", "Ruiz y Soto 1990"),
        ("Ana Ruiz, Eva Ibáñez", "Ruiz e Ibáñez 1990"),
        ("Ana Ruiz, José Hierro", "Ruiz y Hierro 1990"),
        ("Ana Ruiz, Luis Soto, Eva Gil", "Ruiz et al. 1990"),
    ],
)
def test_a_source_is_cited_in_spanish(tmp_path: Path, authors: str, cited: str) -> None:
    assert f"{cited}, pp.\xa03–5" in spanish(tmp_path, authors).run("show", "mita")[1]


def test_no_prompt_depends_on_the_gender_of_what_the_author_wrote(tmp_path: Path) -> None:
    workshop = spanish(tmp_path, "Ana Ruiz")
    output = "".join(workshop.run("show", fact)[1] for fact in ("mita", "aulas", "teresa", "peste"))
    for prompt in (
        "¿Qué se entiende por «mita»?",
        "¿De qué término se trata? Trabajo por turnos",
        "¿Cuál era el número de aulas de la escuela en 1980?",
        "¿Cuándo nació Teresa de Jesús?",
        "¿Qué frenó a Castilla? Respuesta según Ana Ruiz: la peste. ¿Con qué argumentos se"
        " sostiene?",
    ):
        assert prompt in output


def spanish(folder: Path, authors: str) -> Workshop:
    workshop = Workshop(folder)
    workshop.files = {
        "deck.yaml": (
            "deck: historia\ntitle: Historia\nlanguage: es\n"
            f"sources:\n  s: {{title: Historia breve, author: [{authors}], issued: 1990}}\n"
        ),
        "1.yaml": """\
title: Todo
source: s
facts:
- {term: mita, id: mita, means: trabajo por turnos, page: 3-5}
- {figure: 12, id: aulas, counts: aulas de la escuela, as_of: 1980, page: 4}
- {person: Teresa de Jesús, id: teresa, who: escritora de Ávila, born: 1515, page: 5}
- {argument: la peste, id: peste, question: "¿Qué frenó a Castilla?", by: Ana Ruiz,
   because: [murió mucha gente, faltó el trigo], page: 6}
""",
    }
    return workshop


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("¿Fue Colón genovés?", "yes_no"),
        ("¿Se puede medir el olvido?", "yes_no"),
        ("Nombra los tres reinos.", "enumeration"),
        ("¿Cuáles son las tres carabelas?", "enumeration"),
        ("¿Cuándo murió?", "pronoun"),
        ("¿Por qué es esto importante?", "pronoun"),
        ("Este tratado, ¿cuándo se firmó?", "neighbour"),
        ("¿Qué ocurrió en 1492?", "vague"),
        ("¿Quién derrotó a este último?", "pointing"),
        ("¿Cuándo murió Cervantes?", ""),
        ("¿Qué rey murió en 1598?", ""),
        ("¿Por qué es el Quijote una novela?", ""),
        ("¿Cuándo se firmó la paz?", ""),
        ("¿Cuándo abrió el canal?", ""),
    ],
)
def test_the_checks_know_questions_of_spanish(question: str, found: str) -> None:
    patterns = WORDS.patterns
    anywhere = ("enumeration", "pointing")
    names = ("yes_no", "enumeration", "pronoun", "neighbour", "vague", "pointing")
    assert [
        name
        for name in names
        if getattr(getattr(patterns, name), "search" if name in anywhere else "match")(question)
    ] == [found] * bool(found)


@pytest.mark.parametrize(
    ("date", "typed"),
    [
        ("1808-05-01", "1.º de mayo de 1808 | el primero de mayo de 1808 | 1-V-1808"),
        ("15XX", "el siglo dieciséis | s. XVI | en el siglo decimosexto"),
        ("178X", "los años ochenta del siglo XVIII | la década de los ochenta del siglo XVIII"),
        ("-0217", "218 antes de Cristo | 218 a.C. | 218 a. de C."),
        ("1808/1814", "desde 1808 hasta 1814 | del 1808 al 1814 | entre 1808 y 1814"),
        ("1978/..", "a partir de 1978 | de 1978 en adelante | desde 1978 hasta hoy"),
        ("1917-10-25 OS", "25 de octubre de 1917 (calendario juliano)"),
        ("Y-66000000~", "hace unos 66 millones de años"),
        ("1605~", "h. 1605 | hacia 1605"),
        ("[1936, 1937]", "o 1936 o 1937 | 1936 u 1937"),
    ],
)
def test_a_date_is_typed_in_spanish(date: str, typed: str) -> None:
    answer = DateAnswer(parse_when(date), "es")
    for text in typed.split(" | "):
        assert grade(answer, text, Names([])).outcome == "accept", text


@pytest.mark.parametrize(
    ("number", "typed"),
    [
        ("48.6 million", "48.600.000 | cuarenta y ocho millones seiscientos mil"),
        ("13.8 billion", "13,8 millardos | 13.800 millones | trece mil ochocientos millones"),
        ("400000", "casi 400.000 | unos cuatrocientos mil | más de 400 mil"),
        ("33.3 %", "un tercio | la tercera parte | uno de cada tres"),
        ("0", "ninguna nave | ni uno | cero"),
        ("-5", "cinco bajo cero | menos cinco"),
    ],
)
def test_a_number_is_typed_in_spanish(number: str, typed: str) -> None:
    answer = NumberAnswer(parse_quantity(number), "", "es", (), "")
    for text in typed.split(" | "):
        assert grade(answer, text, Names([])).outcome == "accept", text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Carlos III", "Carlos Tercero | el rey Carlos III | Carlos III de España"),
        ("Felipe II", "Felipe II de España | el rey Felipe Segundo"),
        ("Luis XIV", "Luis XIV de Francia"),
        ("Pedro I", "el zar Pedro I"),
        ("Santiago Ramón y Cajal", "don Santiago Ramón y Cajal | Dr. Ramón y Cajal"),
        ("Inés de la Cruz", "Sor Inés de la Cruz"),
        ("José de San Martín", "el general San Martín | San Martín"),
    ],
)
def test_a_name_is_typed_in_spanish(name: str, typed: str) -> None:
    for text in typed.split(" | "):
        assert grade(NameAnswer(name, ()), text, Names([])).outcome == "accept", text


@pytest.mark.parametrize("typed", ["no lo sé", "ni idea", "no me acuerdo"])
def test_who_does_not_know_says_so_in_spanish(typed: str) -> None:
    verdict = grade(DateAnswer(parse_when("1492"), "es"), typed, Names([]))
    assert verdict.remark is not None
    assert verdict.remark.code == "gives-up"
