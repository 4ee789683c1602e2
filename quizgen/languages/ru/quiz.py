"""Russian: the words of the quiz."""

from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit
from quizgen.languages.ru.plurals import QUESTIONS, UNITS_OF_TIME, counted, duration
from quizgen.languages.ru.quiz_messages import HELP, MESSAGES
from quizgen.languages.ru.statistics import STATS
from quizgen.languages.ru.typography import dashed

_LINES = LineWords(
    question="Вопрос {number}. {kind}. Осталось: {remaining}.",
    question_new="Вопрос {number}. {kind}. Новый. Осталось: {remaining}.",
    type_answer="Введите ответ. Чтобы увидеть верный ответ, нажмите Enter.",
    recall_answer="Вспомните ответ. Чтобы увидеть его, нажмите Enter.",
    choose_answer=(
        "Введите номер ответа от 1 до {options}. Чтобы увидеть верный ответ, нажмите Enter."
    ),
    expected_option="Нужен номер от 1 до {options}. Справка: ?",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Ваш ответ: {answer}",
    answer="Ответ: {answer}",
    points="Ответ ({points}):",
    difference="Различие: {difference}.",
    note="Примечание: {text}",
    according_to="Версия: {text}",
    source="Источник: {text}",
    picture="Изображение: {alt} ({path})",
    picture_opened="Изображение: {alt} ({path}); v — открыть",
    sound="Звук: {alt} ({path}); p — воспроизвести",
    recall_points=(
        "Какие пункты вы вспомнили? Введите их номера или a, если все; пустая строка — ни одного."
    ),
    expected_points="Нужны номера от 1 до {points}. Справка: ?",
    rate_proposed="Оцените: {ratings}. Пустая строка — {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Нужна оценка от 1 до 4. Справка: ?",
    saved="Сохранено: {rating}.",
    saved_interval="Сохранено: {rating}, {back}.",
    try_again="Пустая строка — попробовать ещё раз; :q — выйти.",
)


_SHORT_UNITS: dict[Unit, tuple[str, str, str]] = {
    "second": ("с", "с", "с"),
    "minute": ("мин", "мин", "мин"),
    "hour": ("ч", "ч", "ч"),
    "day": ("дн.", "дн.", "дн."),
    "month": ("мес.", "мес.", "мес."),
    "year": ("г.", "г.", "л."),
}


def _short_duration(number: float, unit: Unit) -> str:
    return counted(number, *_SHORT_UNITS[unit])


def _back_in(number: float, unit: Unit) -> str:
    """With the accusative: "через 1 минуту", "через 2 минуты"."""
    one, few, many = UNITS_OF_TIME[unit]
    if unit in ("second", "minute"):
        one = f"{one[:-1]}у"
    return f"вернётся через {counted(number, one, few, many)}"


def _remaining(due: int, new: int, again: int) -> str:
    known = f"к повторению — {due}, новых — {new}"
    return dashed(known + (f", повторно — {again}" if again else ""))


_DIFFERENCE = DifferenceWords(
    replaced="вместо «{wrong}» нужно «{right}»",
    missing="после «{before}» пропущено «{text}»",
    missing_first="в начале пропущено «{text}»",
    missing_space="после «{before}» пропущен пробел",
    extra="«{text}» здесь лишнее",
    extra_space="здесь лишний пробел",
)

_SCREEN = ScreenWords(
    new="{kind}, новый вопрос",
    choose="1–{options} — выбрать, Enter или пробел — показать ответ, ? — справка",
    reveal="Enter или пробел — показать ответ, ? — справка",
    rate="1–4 — оценить, Enter или пробел — принять оценку в [ ], ? — справка",
    unknown="Эта клавиша здесь ничего не делает; с «{key}» начинаются команды",
    remark=": {remark}",
    yours="Ваш ответ:",
    typed="Введено:",
    expected="Правильно:",
    answer="Ответ:",
    note="Примечание:",
    according_to="Версия:",
    source="Источник:",
    picture="Изображение: {alt} ({path})",
    picture_opened="Изображение: {alt} ({path}); v — открыть",
    opens="v — открыть",
    not_drawn="не удаётся показать {path}: {problem}",
    sound="Звук: {alt} ({path}); p — воспроизвести",
    recall_points="Какие пункты вы вспомнили? (1–{points}, a — все, Enter — ни одного)",
    expected_points="Нужны номера от 1 до {points} или a — все",
    saved_interval="{rating}, {back}",
    try_again="Enter — попробовать ещё раз, :q — выйти",
    practise_missed="Enter — повторить забытое сейчас, :q — закончить",
)

QUIZ = QuizWords(
    verdicts={"accept": "Верно", "partial": "Частично верно", "reject": "Неверно"},
    ratings=("снова", "трудно", "хорошо", "легко"),
    commands={
        "undo": "отменить",
        "suspend": "исключить",
        "bury": "отложить",
        "edit": "править",
        "play": "слушать",
        "view": "смотреть",
        "help": "справка",
        "quit": "выйти",
    },
    key_names={"enter": "Enter", "space": "пробел", "tab": "Tab", "backspace": "Backspace"},
    all_points="все",
    questions=lambda number: counted(number, *QUESTIONS),
    answers=lambda number: counted(number, "ответ", "ответа", "ответов"),
    points=lambda number: counted(number, "пункт", "пункта", "пунктов"),
    remaining=_remaining,
    duration=duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
    keys={"г": "u", "ы": "s", "и": "b", "у": "e", "з": "p", "м": "v", "й": "q", "ф": "a"},
)
