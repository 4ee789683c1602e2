"""What a deck in Portuguese shows, and what is read of it."""

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
from tests.languages.looking import finds
from tests.workshop import Workshop

WORDS = languages.words("pt")


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1808-05-02", "2 de maio de 1808", "em 2 de maio de 1808"),
        ("1808-05-01", "1º de maio de 1808", "em 1º de maio de 1808"),
        ("1808-05", "maio de 1808", "em maio de 1808"),
        ("1808-05-02~", *["por volta de 2 de maio de 1808"] * 2),
        ("1808-05-01~", *["por volta de 1º de maio de 1808"] * 2),
        ("1808-05~", *["por volta de maio de 1808"] * 2),
        ("1547%", "c. 1547 (?)", "provavelmente por volta de 1547"),
        ("190X", "década de 1900", "na década de 1900"),
        ("178X~", *["por volta da década de 1780"] * 2),
        ("15XX", "século XVI", "no século XVI"),
        ("15XX~", *["por volta do século XVI"] * 2),
        ("-04XX/-03XX", "século V – século IV a.C.", "do século V ao século IV a.C."),
        ("178X/179X", "década de 1780 – década de 1790", "da década de 1780 à década de 1790"),
        ("-0217", "218 a.C.", "em 218 a.C."),
        ("-0217-08-02", "2 de agosto de 218 a.C.", "em 2 de agosto de 218 a.C."),
        ("-0026/0014", "27 a.C. – 14 d.C.", "de 27 a.C. a 14 d.C."),
        ("-0043..1200", *["entre 44 a.C. e 1200"] * 2),
        ("15XX..16XX", *["entre o século XVI e o século XVII"] * 2),
        ("0711/..", "desde 711", "desde 711"),
        ("Y-40000", "40.000 a.C.", "em 40.000 a.C."),
        ("Y-66000000~", *["há cerca de 66 milhões de anos"] * 2),
        ("Y-1500000", *["há 1,5 milhão de anos"] * 2),
        ("Y-13800000000", *["há 13.800 milhões de anos"] * 2),
        (
            "Y-5000000/Y-2000000",
            "há 5–2 milhões de anos",
            "desde há 5 até há 2 milhões de anos",
        ),
        ("1808/1814", "1808–1814", "de 1808 a 1814"),
        ("1936-05-01/1936-05-09", "1º–9 de maio de 1936", "de 1º a 9 de maio de 1936"),
        ("1978-12-29/..", *["desde 29 de dezembro de 1978"] * 2),
        ("../17XX", "até o século XVIII", "até o século XVIII"),
        ("1938-03-02..1938-03-13", *["entre 2 e 13 de março de 1938"] * 2),
        ("[1938-03-07, 1938-03-08]", "7 ou 8 de março de 1938", "em 7 ou 8 de março de 1938"),
        ("1582-10-04 OS", "4 (14) de outubro de 1582", "em 4 (14) de outubro de 1582"),
    ],
)
def test_a_date_is_shown_as_portuguese_writes_it(
    written: str, alone: str, in_sentence: str
) -> None:
    when = parse_when(written)
    assert plain(show_when(when, "pt")) == alone
    assert plain(phrase_when(when, "pt")) == in_sentence


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("1234.5", "km", "1.234,5 km"),
        ("12345", "", "12.345"),
        ("76.5 %", "", "76,5%"),
        ("1 million", "km", "1 milhão de km"),
        ("1.5 million", "km", "1,5 milhão de km"),
        ("15000000", "dólares", "15.000.000 de dólares"),
        ("2000000+", "euros", "2.000.000 de euros ou mais"),
        # A Brazilian billion is not that of Portugal: a thousand millions are the same in both.
        ("3 billion", "", "3.000 milhões"),
        ("13.8 billion", "anos", "13.800 milhões de anos"),
        ("2 trillion", "euros", "2 milhões de milhões de euros"),
        ("1 trillion", "euros", "1 milhão de milhões de euros"),
        ("20..25 %", "", "20–25%"),
        ("5 thousand", "km", "5 mil km"),
        ("~400000", "", "aproximadamente 400.000"),
        ("-5..5", "°C", "de −5 a 5 °C"),
    ],
)
def test_a_number_is_shown_as_portuguese_writes_it(written: str, unit: str, shown: str) -> None:
    assert plain(show_quantity(parse_quantity(written), unit, "pt")) == shown


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_numbers_of_things_have_their_plural() -> None:
    quiz = WORDS.quiz
    assert [quiz.questions(count) for count in (0, 1, 2, 1200, 2_000_000)] == [
        "0 perguntas", "1 pergunta", "2 perguntas", "1.200 perguntas", "2.000.000 de perguntas",
    ]  # fmt: skip
    assert [quiz.duration(number, "month") for number in (1.0, 3.5, 12.0)] == [
        "1 mês", "3,5 meses", "12 meses",
    ]  # fmt: skip
    assert plain(quiz.short_duration(10, "minute")) == "10 min"
    assert quiz.back_in(1, "hour") == "volta dentro de 1 hora"
    assert WORDS.sheet.marks(1) == "1 ponto"
    assert WORDS.anki.listing.size(1, 2) == "1 nota com 2 cartões."
    assert quiz.remaining(1, 1, 0) == "1 para rever, 1 nova"
    assert quiz.messages.next_due(1, 1) == "amanhã: 1 pergunta para rever"
    assert quiz.messages.skipped(2, 3).startswith("2 dados deixados de fora: há 3 erros")


def test_no_prompt_depends_on_the_gender_of_what_the_author_wrote(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.files = {
        "deck.yaml": (
            "deck: historia\ntitle: História\nlanguage: pt\n"
            "sources:\n  s: {title: História breve, author: [Ana Sá, Rui Melo], issued: 1990}\n"
        ),
        "1.yaml": """\
title: Tudo
source: s
facts:
- {term: sesmaria, id: sesmaria, means: terra doada para cultivo, page: 3-5}
- {figure: 12, id: salas, counts: salas da escola, as_of: 1980, page: 4}
- {person: Inês de Castro, id: ines, who: dama galega da corte, born: 1325, page: 5}
- {argument: a peste, id: peste, question: "O que travou o reino?", by: Ana Sá,
   because: [morreu muita gente, faltou o trigo], page: 6}
""",
    }
    output = "".join(
        workshop.run("show", fact)[1] for fact in ("sesmaria", "salas", "ines", "peste")
    )
    for shown in (
        "O que se entende por “sesmaria”?",
        "De que termo se trata? Terra doada para cultivo",
        "Qual era o número de salas da escola em 1980?",
        "Quando nasceu Inês de Castro?",
        "O que travou o reino? Resposta segundo Ana Sá: a peste. Que argumentos sustentam esta"
        " resposta?",
        "Sá e Melo 1990, pp.\N{NO-BREAK SPACE}3–5",
    ):
        assert shown in output


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Foi Colombo genovês?", "yes_no"),
        ("É possível medir o esquecimento?", "yes_no"),
        ("Será que Pedro sabia?", "yes_no"),
        ("Enumere os três reinos.", "enumeration"),
        ("Quais são as três caravelas?", "enumeration"),
        ("Quando morreu?", "pronoun"),
        ("Em que ano é que nasceu?", "pronoun"),
        ("Quantos livros é que ele escreveu?", "pronoun"),
        ("Em que ano nasceu Camões?", ""),
        ("Quem venceu nesta última batalha?", ""),
        ("Quem casou com esta última?", "pointing"),
        ("Por que isto é importante?", "pronoun"),
        ("Este tratado, quando foi assinado?", "neighbour"),
        ("O que aconteceu em 1500?", "vague"),
        ("O que se passou em 1500?", "vague"),
        ("Quem derrotou este último?", "pointing"),
        ("Quando morreu Camões?", ""),
        ("Que rei morreu em 1578?", ""),
        ("Há quantos anos foi fundada Roma?", ""),
        ("Foi em que ano a batalha?", ""),
        ("Qual é a capital do Brasil?", ""),
        ("O que aconteceu com D. Sebastião em 1578?", ""),
        ("Quando foi assinada a paz?", ""),
        ("Quando abriu o canal?", ""),
    ],
)
def test_the_checks_know_questions_of_portuguese(question: str, found: str) -> None:
    names = ("yes_no", "enumeration", "pronoun", "neighbour", "vague", "pointing")
    assert [name for name in names if finds("pt", name, question)] == [found] * bool(found)


@pytest.mark.parametrize(
    ("date", "typed"),
    [
        ("1808-05-01", "1º de maio de 1808 | 1.º de maio de 1808 | primeiro de maio de 1808"),
        ("1808-05-01", "no dia 1 de maio de 1808 | 1-V-1808 | 1 de mai. de 1808"),
        ("15XX", "século dezesseis | século dezasseis | séc. XVI | no século XVI"),
        ("04XX", "século quinto | o quinto século | século V d.C."),
        ("178X", "década de 80 do século XVIII | anos oitenta do século dezoito | anos 1780"),
        ("-0217", "218 antes de Cristo | 218 a. C. | 218 a.E.C."),
        ("1808/1814", "desde 1808 até 1814 | de 1808 a 1814 | entre 1808 e 1814"),
        ("1978/..", "a partir de 1978 | de 1978 em diante | desde 1978 até hoje"),
        ("../17XX", "até o século XVIII | até ao século XVIII"),
        ("1917-10-25 OS", "25 de outubro de 1917 (calendário juliano)"),
        ("Y-66000000~", "há cerca de 66 milhões de anos | 66 milhões de anos atrás"),
        ("Y-66000000~", "faz 66 milhões de anos"),
        ("1605~", "cerca de 1605 | por volta de 1605 | aproximadamente 1605"),
        ("[1936, 1937]", "1936 ou 1937 | ou 1936 ou 1937"),
    ],
)
def test_a_date_is_typed_in_portuguese(date: str, typed: str) -> None:
    answer = DateAnswer(parse_when(date), "pt")
    for text in typed.split(" | "):
        assert grade(answer, text, Names([])).outcome == "accept", text


@pytest.mark.parametrize(
    ("number", "typed"),
    [
        ("48.6 million", "48.600.000 | 48 600 000 | quarenta e oito milhões e seiscentos mil"),
        ("13.8 billion", "13,8 bilhões | 13,8 mil milhões | treze mil e oitocentos milhões"),
        ("2 trillion", "2 trilhões | 2 biliões"),
        ("400000", "quase 400.000 | cerca de quatrocentos mil | por volta de 400 mil"),
        ("33.3 %", "um terço | a terça parte | um em cada três"),
        ("0", "nenhum navio | nenhum | zero"),
        ("-5", "cinco abaixo de zero | menos cinco"),
        ("2.5", "dois e meio | dois vírgula cinco"),
    ],
)
def test_a_number_is_typed_in_portuguese(number: str, typed: str) -> None:
    answer = NumberAnswer(parse_quantity(number), "", "pt", (), "")
    for text in typed.split(" | "):
        assert grade(answer, text, Names([])).outcome == "accept", text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("D. João II", "João II | João Segundo | o rei João II | João II de Portugal"),
        ("João II", "o rei D. João II | el-rei D. João II | D. João Segundo"),
        ("Maria I", "a rainha D. Maria I | Maria Primeira"),
        ("Afonso Henriques", "D. Afonso Henriques | Dom Afonso Henriques"),
        ("D. Nuno Álvares Pereira", "Nuno Álvares Pereira | Dom Nuno Álvares Pereira"),
        ("Luís XIV", "Luís catorze | Luís XIV de França | Luís XIV da França"),
        ("Pedro I", "o imperador Pedro I | D. Pedro I do Brasil"),
        ("Joaquim Maria Machado de Assis", "Machado de Assis"),
        ("Plínio, o Velho", "Plínio o Velho"),
        ("Inês de Castro", "dona Inês de Castro"),
        ("Deodoro da Fonseca", "o marechal Deodoro da Fonseca"),
    ],
)
def test_a_name_is_typed_in_portuguese(name: str, typed: str) -> None:
    for text in typed.split(" | "):
        assert grade(NameAnswer(name, ()), text, Names([])).outcome == "accept", text


@pytest.mark.parametrize("typed", ["J. Henriques", "D. Afonso de Albuquerque"])
def test_another_person_is_not_taken_for_one_with_a_title(typed: str) -> None:
    assert grade(NameAnswer("Afonso Henriques", ()), typed, Names([])).outcome == "reject"


@pytest.mark.parametrize("typed", ["não sei", "não me lembro", "não lembro", "sei lá", "esqueci"])
def test_who_does_not_know_says_so_in_portuguese(typed: str) -> None:
    verdict = grade(DateAnswer(parse_when("1500"), "pt"), typed, Names([]))
    assert verdict.remark is not None
    assert verdict.remark.code == "gives-up"
