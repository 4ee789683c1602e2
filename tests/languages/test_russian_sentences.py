"""Russian sentences: what the form of an author's text allows, and what it does not."""

import pytest

from quizgen.facts import prompts
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked, capitalised

_FIELDS = {"date": "event", "figure": "counts", "person": "person", "term": "term"}


def prompt(key: str, written: str) -> str:
    text = parse_text(written)
    field = _FIELDS[key.partition(" ")[0]]
    values = {field: text if field in ("term", "person") else capitalised(text)}
    values["as_of"] = Marked("в 1937 году")
    return prompts.prompt("ru", key, values, {"text": text}).text


def told(key: str, written: str, place: str = prompts.ANSWER) -> str:
    text = parse_text(written)
    values = {"as_of": Marked("в 1937 году"), "person": text}
    found = prompts.stated("ru", key, values, {"text": text, "who": text}, place=place)
    shown = f"{found[0].text}___{found[1].text}" if found else ""
    return shown.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        ("битва под Полтавой", "Когда произошла битва под Полтавой?"),
        ("второй раздел Польши", "Когда произошёл второй раздел Польши?"),
        ("восстание Спартака", "Когда произошло восстание Спартака?"),
        ("Олимпийские игры в Риме", "Когда состоялись Олимпийские игры в Риме?"),
        ("XX съезд КПСС", "Когда состоялся XX съезд КПСС?"),
        ("битва, которая решила исход войны", "Когда произошла битва, которая решила исход войны?"),
        ("измерение скорости света", "Когда состоялось измерение скорости света?"),
        ("синтез мочевины", "Когда произошёл синтез мочевины?"),
        # The gender of the noun is not known, or it does not say what happened.
        ("первое упоминание Твери", "Когда это произошло? Первое упоминание Твери"),
        ("смерть Пушкина", "Когда это произошло? Смерть Пушкина"),
        # A clause has a verb of its own.
        ("битва под Полтавой завершилась", "Когда это произошло? Битва под Полтавой завершилась"),
        ("Наполеон вступил в Москву", "Когда это произошло? Наполеон вступил в Москву"),
        # Two subjects are in the plural.
        ("битва под Нарвой и осада Риги", "Когда это произошло? Битва под Нарвой и осада Риги"),
        # The adjective does not agree with the noun.
        ("большая раздел земель", "Когда это произошло? Большая раздел земель"),
    ],
)
def test_how_a_moment_is_asked(event: str, asked: str) -> None:
    assert prompt("date when moment", event) == asked


@pytest.mark.parametrize(
    ("variant", "event", "said"),
    [
        ("moment", "битва под Полтавой", "битва под Полтавой произошла ___."),
        ("moment", "смерть Пушкина", "Это произошло ___: смерть Пушкина."),
        ("moment coming", "солнечное затмение", "Это происходит ___: солнечное затмение."),
        ("period", "Семилетняя война", "Семилетняя война продолжалась ___."),
        ("period", "жизнь Пушкина", "Это продолжалось ___: жизнь Пушкина."),
        # Events that prompts do not know.
        ("moment", "капитуляция Германии", "капитуляция Германии произошла ___."),
        (
            "moment",
            "первое восхождение на Эверест",
            "первое восхождение на Эверест состоялось ___.",
        ),
        ("moment", "поход Ермака в Сибирь", "поход Ермака в Сибирь состоялся ___."),
        ("period", "оборона Севастополя", "оборона Севастополя продолжалась ___."),
        ("period", "Смутное время", "Смутное время продолжалось ___."),
        ("moment", "капитуляция Германии и Японии", "капитуляция Германии и Японии произошла ___."),
        (
            "moment",
            "капитуляция и приезд союзников",
            "Это произошло ___: капитуляция и приезд союзников.",
        ),
        (
            "moment",
            "передача, которая решила дело",
            "Это произошло ___: передача, которая решила дело.",
        ),
        ("moment", "приезд завершил дело", "Это произошло ___: приезд завершил дело."),
        ("moment", "население Рима", "Это произошло ___: население Рима."),
    ],
)
def test_how_a_date_is_told(variant: str, event: str, said: str) -> None:
    assert told(f"date when {variant}", event, prompts.WHEN) == said


@pytest.mark.parametrize(
    ("variant", "counts", "asked"),
    [
        ("count", "число нейтронов в ядре", "Каково число нейтронов в ядре?"),
        ("count", "нейтронов в ядре свинца", "Сколько нейтронов в ядре свинца?"),
        ("count", "нейтроны в ядре свинца", "Нейтроны в ядре свинца: сколько их?"),
        ("count", "жители города", "Жители города: сколько их?"),
        ("count", "остров в океане", "Остров в океане: сколько?"),
        ("count", "у паука столько ног", "У паука столько ног: сколько?"),
        ("count", "население Рима в 1900 году", "Каково было население Рима в 1900 году?"),
        ("count as-of", "члены союза", "Члены союза: сколько их было в 1937 году?"),
        ("count as-of coming", "члены союза", "Члены союза: сколько их в 1937 году?"),
        ("measure", "длина магистрали", "Какова длина магистрали?"),
        ("measure", "средний радиус Земли", "Каков средний радиус Земли?"),
        ("measure", "постоянная Больцмана", "Чему равна постоянная Больцмана?"),
        ("count", "твёрдость кварца", "Какова твёрдость кварца?"),
        ("count", "альбедо Луны", "Каково альбедо Луны?"),
        ("measure as-of", "цена хлеба", "Какова была цена хлеба в 1937 году?"),
        ("count", "число книг, подаренных музею", "Каково число книг, подаренных музею?"),
        ("count", "число зданий, сгоревших в 1812 году",
         "Каково было число зданий, сгоревших в 1812 году?"),
        ("count", "число детей, среди них девочек", "Число детей, среди них девочек: сколько?"),
        ("measure", "высота моста, построенного зодчим", "Какова высота моста, построенного "
         "зодчим?"),
        ("percent", "процент курящих", "Каков процент курящих?"),
        ("percent as-of", "процент курящих", "Каков был процент курящих в 1937 году?"),
        ("percent", "процентная ставка", "Процентная ставка: сколько процентов?"),
        ("percent", "доля кислорода в воздухе", "Сколько процентов составляет доля кислорода в "
         "воздухе?"),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked(variant: str, counts: str, asked: str) -> None:
    assert prompt(f"figure how-many {variant}", counts) == asked


@pytest.mark.parametrize(
    ("person", "asked"),
    [
        ("Антон Чехов", "Когда родился Антон Чехов?"),
        ("Марина Цветаева", "Когда родилась Марина Цветаева?"),
        # The name alone does not tell whether this is a man or a woman.
        ("Саша Чёрный", "Укажите дату рождения: Саша Чёрный"),
        ("Ж. Санд", "Укажите дату рождения: Ж. Санд"),
        ("Мария и Пьер Кюри", "Укажите дату рождения: Мария и Пьер Кюри"),
    ],
)
def test_the_first_name_tells_how_a_birth_is_asked(person: str, asked: str) -> None:
    assert prompt("person born", person) == asked


@pytest.mark.parametrize(
    ("person", "birth", "death"),
    [
        ("Антон Чехов", "родился", "умер"),
        ("Марина Цветаева", "родилась", "умерла"),
        ("Пётр I", "родился", "умер"),
        ("Фаддей Беллинсгаузен", "родился", "умер"),
        ("Афанасий Афанасьевич Фет", "родился", "умер"),
        ("Зинаида Николаевна Гиппиус", "родилась", "умерла"),
        ("Викентий Вересаев", "родился", "умер"),
        ("Ариадна Эфронова", "родилась", "умерла"),
        ("А. П. Чехов", "родился", "умер"),
        ("Ф. Достоевский", "родился", "умер"),
        ("Л. Н. Толстой", "родился", "умер"),
        ("Н. М. Карамзин", "родился", "умер"),
        ("А. А. Ахматова", "родилась", "умерла"),
        # Their names may be of a man or of a woman, or of both.
        ("Саша Чёрный", "", ""),
        ("Дж. Остин", "", ""),
        ("Э. Остин", "", ""),
        ("Милева Марич", "", ""),
        ("Жорж Санд", "", ""),
        ("Никита", "", ""),
        ("Андрей Болконский и Пьер Безухов", "", ""),
        ("Мария и Пьер Кюри", "", ""),
    ],
)
def test_the_name_tells_how_a_birth_and_a_death_are_told(
    person: str, birth: str, death: str
) -> None:
    for slot, verb in (("born", birth), ("died", death)):
        said = f"{person} {verb} ___." if verb else ""
        assert told(f"person {slot}", person, prompts.WHEN) == said


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ("число книг, подаренных музею", "число книг, подаренных музею, составляет ___."),
        ("число книг, подаренных музею, и карт",
         "Это число — ___: число книг, подаренных музею, и карт."),
    ],
)  # fmt: skip
def test_how_a_figure_with_a_clause_is_told(counts: str, said: str) -> None:
    assert told("figure how-many count", counts) == said


def test_a_description_with_a_verb_is_not_said_after_a_dash() -> None:
    assert told("person name", "английский физик") == "___ — английский физик."
    assert told("person name", "открыл нейтрон") == "___: открыл нейтрон."
    assert told("person name", "Английский физик") == "___: Английский физик."
