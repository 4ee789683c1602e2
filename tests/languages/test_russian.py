"""Russian as learners see it."""

import pytest

from quizgen import languages
from quizgen.cli.quiet_reading import read_quietly
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.distractors.grammar import AskedFor, grammar
from quizgen.questions.grading.names.asked_names import Names
from quizgen.sheet.exchange.credit import Judge, spellings
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.folding import fold
from quizgen.values.quantities import parse_quantity, show_quantity
from tests.languages.looking import finds
from tests.workshop import Workshop

RUSSIAN = languages.words("ru")
QUIZ = RUSSIAN.quiz


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1781-06-09", "9 июня 1781 года", "9 июня 1781 года"),
        ("1781-06", "июнь 1781 года", "в июне 1781 года"),
        ("1781", "1781 год", "в 1781 году"),
        ("1781~", "около 1781 года", "примерно в 1781 году"),
        ("1781?", "1781 год (?)", "предположительно в 1781 году"),
        ("178X", "1780-е годы", "в 1780-х годах"),
        ("17XX", "XVIII век", "в XVIII веке"),
        ("-01XX", "II век до н. э.", "во II веке до н. э."),
        ("-0043-03-15", "15 марта 44 года до н. э.", "15 марта 44 года до н. э."),
        ("0079", "79 год н. э.", "в 79 году н. э."),
        ("Y-66000000", "66 млн лет назад", "66 млн лет назад"),
        ("1938-03-02/1938-03-13", "2–13 марта 1938 года", "со 2 по 13 марта 1938 года"),
        (
            "1938-02-27/1939-03",
            "27 февраля 1938 — март 1939 года",
            "с 27 февраля 1938 по март 1939 года",
        ),
        ("1825/1830", "1825–1830 годы", "с 1825 по 1830 год"),
        ("1825~/1830~", "около 1825–1830 годов", "примерно с 1825 по 1830 год"),
        ("178X/179X", "1780-е — 1790-е годы", "с 1780-х по 1790-е годы"),
        ("-0050/-0043", "51–44 годы до н. э.", "с 51 по 44 год до н. э."),
        (
            "-0043/0014",
            "44 год до н. э. — 14 год н. э.",
            "с 44 года до н. э. по 14 год н. э.",
        ),
        ("1825~/..", "примерно с 1825 года", "примерно с 1825 года"),
        ("../17XX", "до XVIII века", "до XVIII века"),
        ("1781-05..1781-07", "между маем и июлем 1781 года", "между маем и июлем 1781 года"),
        ("1840..1845", "между 1840 и 1845 годами", "между 1840 и 1845 годами"),
        ("[1781-05, 1781-06]", "май или июнь 1781 года", "в мае или июне 1781 года"),
        ("[1936, 1937]", "1936 или 1937 год", "в 1936 или 1937 году"),
        (
            "1917-10-25 OS",
            "25 октября (7 ноября) 1917 года",
            "25 октября (7 ноября) 1917 года",
        ),
        ("1917 OS", "1917 год (по старому стилю)", "в 1917 году (по старому стилю)"),
    ],
)
def test_a_date_alone_and_in_a_sentence(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    shown = plain(show_when(when, "ru")), plain(phrase_when(when, "ru"))
    assert shown == (alone, in_sentence)


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("38848", "", "38 848"),
        ("~4500", "км", "около 4500 км"),
        ("76.5 %", "", "76,5 %"),
        ("900+", "", "900 и более"),
        ("<20", "", "менее 20"),
        (">20", "", "более 20"),
        ("-5..3", "°C", "от −5 до 3 °C"),
        ("13.8 billion", "лет", "13,8 млрд лет"),
        ("21", "лет", "21 год"),
        ("22", "год", "22 года"),
        ("112", "рубль", "112 рублей"),
        ("1755", "год", "1755 год"),
        ("3.5", "тонн", "3,5 тонны"),
        ("~21", "лет", "около 21 года"),
        ("<22", "лет", "менее 22 лет"),
        ("21+", "лет", "21 год и более"),
        ("20..22", "километров в час", "20–22 километра в час"),
        ("21", "квадратных километров", "21 квадратный километр"),
        ("~21", "кубических метров", "около 21 кубического метра"),
        ("2", "световых лет", "2 световых года"),
        ("2", "человек", "2 человека"),
        ("2", "тыс. лет", "2 тыс. лет"),
        ("22", "км", "22 км"),
        ("5 thousand", "руб.", "5 тыс. руб."),
        ("6.022e23", "", "6,022 × 10²³"),
    ],
)
def test_a_number_is_shown_as_the_language_writes_it(written: str, unit: str, shown: str) -> None:
    assert plain(show_quantity(parse_quantity(written), unit, "ru")) == shown


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (QUIZ.questions(1), "1 вопрос"),
        (QUIZ.questions(22), "22 вопроса"),
        (QUIZ.questions(111), "111 вопросов"),
        (QUIZ.questions(1201), "1201 вопрос"),
        (QUIZ.duration(3.5, "month"), "3,5 месяца"),
        (QUIZ.duration(5, "year"), "5 лет"),
        (QUIZ.back_in(1, "minute"), "вернётся через 1 минуту"),
        (QUIZ.back_in(21, "day"), "вернётся через 21 день"),
        (QUIZ.messages.next_due(3, 4), "через 4 дня к повторению: 3 вопроса"),
        (QUIZ.messages.next_due(1, 1), "завтра к повторению: 1 вопрос"),
        (QUIZ.messages.gone(21), "21 факта из вашей истории в колодах больше нет"),
        (QUIZ.messages.gone(5), "5 фактов из вашей истории в колодах больше нет"),
        (QUIZ.messages.postponed(2), "2 вопроса отложены: о том же сегодня уже спрашивали"),
        (QUIZ.remaining(2, 1, 1), "к повторению — 2, новых — 1, повторно — 1"),
        (RUSSIAN.sheet.marks(4), "4 балла"),
        (RUSSIAN.anki.release.first(12), "Первый выпуск: 12 записей."),
    ],
)
def test_a_counted_thing_has_the_form_of_its_number(shown: str, expected: str) -> None:
    assert plain(shown) == expected


DECK = """\
deck: dorogi
title: Первые дороги
language: ru
sources:
  s1: {title: Первые линии, author: "Смирнова, П.", issued: 1988}
  s2: {title: Письма, author: ["Белова, А.", "Серов, Б.", "Титова, В."]}
"""

FACTS = """\
facts:
- person: Елизавета Кингстон
  id: p
  who: английская герцогиня
  born: 1720~
  contested: true
  according_to: s2
  source: s1
  page: 3-4
- date: 1842/1851
  id: d
  event: постройка дороги
  ask: {what: yes}
  source: s1
- figure: "26"
  id: f
  counts: вёрсты пути
  as_of: 1825-09
  ask: {meaning: yes}
  source: s1
- figure: "~12"
  id: l
  counts: длина пути
  unit: км
  source: s1
- argument: дорога отняла у них грузы
  id: a
  question: На что жаловались возчики?
  by: возчики из Лидса
  because: [лошади ели и без работы]
  opposes: мнение, что это была зависть
  ask: {proponent: yes}
  source: s1
- term: РОПиТ
  id: t
  means: общество, которому принадлежала Одесская дорога
  stands_for: Русское общество пароходства и торговли
  source: s1
"""


def test_prompts_are_russian_whatever_is_filled_in(workshop: Workshop) -> None:
    workshop.files = {"deck.yaml": DECK, "1.yaml": FACTS}
    workshop.write()
    (deck,) = read_quietly((workshop.deck,)).decks
    asked = {each.name.partition("/")[2]: each for each in deck.questions}
    assert {name: plain(question.prompt.text) for name, question in asked.items()} == {
        "p/identify": "Елизавета Кингстон — кто это? (версия: Белова и др.)",
        "p/name": "О ком идёт речь? Английская герцогиня (версия: Белова и др.)",
        "p/born": "Когда родилась Елизавета Кингстон? (версия: Белова и др.)",
        "d/when": "Когда началась и когда закончилась постройка дороги?",
        "d/what": "Что происходило с 1842 по 1851 год?",
        "f/how-many": "Каково было число вёрст пути в сентябре 1825 года?",
        "f/meaning": "Что это за число: 26?",
        "l/how-many": "Какова длина пути?",
        "a/claim": "На что жаловались возчики? (точка зрения: возчики из Лидса)",
        "a/grounds": (
            "На что жаловались возчики? Ответ (точка зрения: возчики из Лидса): дорога отняла у них"
            " грузы. На чём основан этот ответ?"
        ),
        "a/opposed": (
            "На что жаловались возчики? Ответ (точка зрения: возчики из Лидса): дорога отняла у них"
            " грузы. Какому мнению противоречит этот ответ?"
        ),
        "a/proponent": ("На что жаловались возчики? Кто отвечает так: дорога отняла у них грузы?"),
        "t/define": "Что такое РОПиТ?",
        "t/term": "О чём идёт речь? Общество, которому принадлежала Одесская дорога",
        "t/expansion": "Как расшифровывается сокращение РОПиТ?",
    }
    assert plain(asked["p/born"].origin.sources.text) == "Смирнова, 1988, с. 3–4"


def test_a_system_that_compares_texts_takes_a_year_without_its_word() -> None:
    answer = DateAnswer(parse_when("1781-06"), "ru")
    assert spellings(answer, Judge(Names([]))) == [
        ("июнь 1781 года", 100),
        ("июнь 1781", 100),
        ("1781-06", 100),
        *((text, 100) for text in ("6.1781", "6/1781", "06.1781", "06/1781")),
        ("1781 год", 50),
        ("1781", 50),
    ]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("yes_no", "Окупил ли уголь первые дороги?", True),
        ("yes_no", "Правда ли, что дорогу окупил уголь?", True),
        ("yes_no", "Какая дорога была первой?", False),
        ("yes_no", "Что окупило дорогу: уголь или лес?", False),
        ("alternative", "Окупил ли дорогу уголь или лес?", True),
        ("enumeration", "Назовите все три причины.", True),
        ("enumeration", "Какие две причины назвал инженер?", True),
        ("enumeration", "Назовите строителя.", False),
        ("pronoun", "Когда она открылась?", True),
        ("pronoun", "Где его построили?", True),
        ("pronoun", "Когда это произошло?", True),
        ("pronoun", "Когда открыли дорогу и кто её строил?", False),
        ("pronoun", "Кто это?", False),
        ("neighbour", "Этот инженер построил дорогу", True),
        ("neighbour", "Этика инженера", False),
        ("pointing", "Что построил вышеупомянутый инженер?", True),
        ("vague", "Что произошло в 1825 году?", True),
        ("vague", "Расскажите о дороге.", True),
        ("vague", "Что произошло в сентябре 1825 года в Дарлингтоне на глазах у толпы?", False),
        ("death", "Погиб при взрыве котла.", True),
        ("age", "Умер в возрасте 67 лет.", True),
        ("age", "Умер в 1937 году.", False),
    ],
)
def test_what_the_checks_look_for(name: str, text: str, *, found: bool) -> None:
    assert finds("ru", name, text) is found


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Какой мост обрушился?", AskedFor("which", "мост")),
        ("Что мост не выдержал?", AskedFor("what", "")),
        ("Отчего он обрушился?", AskedFor("why", "")),
        ("Кем он построен?", AskedFor("who", "")),
        ("Сколько стоил мост?", AskedFor("how", "")),
    ],
)
def test_what_a_question_asks_for(question: str, asked: AskedFor) -> None:
    assert grammar("ru").asks(question) == asked


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("готовое полотно дороги", "noun"),
        ("через мост", "preposition"),
        ("она ходила и ночью", "clause"),
        ("уголь был дёшев", "clause"),
        ("мост, который был первым", "noun"),
    ],
)
def test_how_a_text_is_built(text: str, sort: str) -> None:
    assert grammar("ru").phrasing(fold(text)).sort == sort


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("английская герцогиня", "woman"),
        ("последний император России", "man"),
        ("автор её первой биографии", ""),
    ],
)
def test_whom_a_description_is_of(text: str, gender: str) -> None:
    assert grammar("ru").gender(fold(text)) == gender
