"""Russian: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
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
