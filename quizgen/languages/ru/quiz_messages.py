"""Russian: the help and the messages of the quiz."""

from quizgen.languages.quiz_words import HelpWords, MessageWords
from quizgen.languages.ru.plurals import QUESTIONS, counted, digits, duration, noun_form
from quizgen.languages.ru.typography import SPACE, dashed


def _postponed(questions: int) -> str:
    verb = noun_form(questions, "отложен", "отложены", "отложено")
    return f"{counted(questions, *QUESTIONS)} {verb}: о том же сегодня уже спрашивали"


def _next_due(questions: int, days: int) -> str:
    when = "завтра" if days == 1 else f"через {duration(days, 'day')}"
    return f"{when} к повторению: {counted(questions, *QUESTIONS)}"


def _errors(errors: int) -> str:
    found = counted(errors, "ошибка", "ошибки", "ошибок")
    return f"{found} в колодах (подробнее: `quizgen check`)"


def _skipped(facts: int, errors: int) -> str:
    verb = noun_form(facts, "пропущен", "пропущены", "пропущено")
    return f"{verb} {counted(facts, 'факт', 'факта', 'фактов')}: {_errors(errors)}"


def _unreadable(errors: int) -> str:
    return f"то, что не удалось прочитать, пропущено: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "пропускается 1 вопрос об изображении: здесь его показать нельзя, а программа, чтобы"
            " его открыть, не найдена"
        )
    return (
        f"вопросы об изображениях пропускаются ({questions}): здесь изображения показать нельзя, а"
        " программа, чтобы их открыть, не найдена"
    )


def _gone(facts: int) -> str:
    shown = counted(facts, "факта", "фактов", "фактов")
    return f"{shown} из вашей истории в колодах больше нет"


def _behind(questions: int, days: int) -> str:
    late = counted(questions, *QUESTIONS)
    return f"просрочено: {late}, дольше всего — на {duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = noun_form(questions, "отложен", "отложены", "отложено")
    asked = noun_form(due, "вопроса", "вопросов", "вопросов")
    return (
        f"{verb} {digits(questions)} из {digits(due)}{SPACE}{asked} к повторению; сначала идут"
        " те, что вот-вот забудутся"
    )


def _reviews_done(questions: int) -> str:
    verb = noun_form(questions, "подождёт", "подождут", "подождут")
    return (
        f"{counted(questions, *QUESTIONS)} к повторению {verb} до другого дня: увеличьте N в"
        " параметре --reviews N"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; новые вопросы пока подождут" if new_wait else ""
    return dashed(
        f"к повторению {counted(due, *QUESTIONS)}: сегодня — {digits(today)}, сначала те, что"
        f" вот-вот забудутся. В таком темпе всё наверстается примерно за"
        f" {duration(days, 'day')}{waiting} (повторить всё сразу: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"до {{date}} {_new_questions(questions)}: по {digits(a_day)} в день"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = noun_form(left, "останется", "останутся", "останется")
    return (
        f"до {{date}} {_new_questions(questions)}: нужно по {digits(needed)} в день, а с --new"
        f" {a_day} {verb} {digits(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = noun_form(questions, "поместится", "поместятся", "поместятся")
    return (
        f"{_new_questions(questions)} не {verb} до {{date}}: об одном и том же спрашивают только"
        " раз в день"
    )


def _new_questions(number: int) -> str:
    return counted(number, "новый вопрос", "новых вопроса", "новых вопросов")


def _coming(tomorrow: int, week: int) -> str:
    return f"завтра — {counted(tomorrow, *QUESTIONS)}, за ближайшие 7 дней — {week}"


def _known_then(known: int, questions: int) -> str:
    asked = noun_form(questions, "вопроса", "вопросов", "вопросов")
    return (
        f"{{date}} вы будете знать примерно {digits(known)} из {digits(questions)}{SPACE}{asked}"
        ", если продолжать так же"
    )


def _streak(days: int) -> str:
    return f"{duration(days, 'day')} подряд"


HELP = HelpWords(
    answering=(
        "Введите ответ и нажмите Enter. Enter без ответа показывает верный ответ. Чтобы выбрать"
        " вариант, нажмите клавишу с его номером.",
        "Затем оцените, насколько хорошо вы знали ответ. Enter или пробел принимает предложенную"
        " оценку.",
    ),
    ratings=(
        "Снова: забыто или неверно",
        "Трудно: вспомнилось с трудом или неуверенно",
        "Хорошо: вспомнилось",
        "Легко: вспомнилось сразу",
    ),
    commands_intro=(
        "У каждой оценки указано, когда вопрос вернётся. В любой момент можно нажать (в русской"
        " раскладке — ту же клавишу):"
    ),
    commands={
        "undo": "отменить последний ответ, исключение или откладывание",
        "suspend": "исключить вопрос: больше он задаваться не будет",
        "bury": "отложить вопрос до завтра",
        "edit": "править факт в своём редакторе ($VISUAL или $EDITOR)",
        "play": "воспроизвести звук к вопросу или к ответу; ещё раз — следующий",
        "view": "открыть изображение к вопросу или к ответу; ещё раз — следующее",
        "help": "показать эту справку",
        "quit": "выйти (то же, что Ctrl+C); ответы сохраняются",
    },
    typing="Там, где ответ вводится с клавиатуры, введите команду с двоеточием и нажмите Enter.",
)

MESSAGES = MessageWords(
    today="сегодня {questions}: {remaining}",
    today_limited="сегодня {questions}: {remaining}; из них сейчас — {limit}",
    practise="{questions} для тренировки; сроки повторения не меняются",
    of_deck="{deck}: {remaining}",
    takes="примерное время: {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="сегодня {date}: новых вопросов нет, только повторение",
    until_over="{date} уже позади: --until больше не действует",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: ваши прежние ответы относятся к пространству имён {namespace};"
        " чтобы продолжить с ними, укажите `namespace: {namespace}` в deck.yaml"
    ),
    no_namespace=(
        "{deck}: ваши прежние ответы относятся к колоде без пространства имён;"
        " чтобы продолжить с ними, удалите `namespace` из deck.yaml"
    ),
    other_id=(
        "{deck}: ваши прежние ответы относятся к колоде с идентификатором {id};"
        " чтобы продолжить с ними, укажите `was: {id}` в deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="с других устройств: {answers}",
    in_future=(
        "с датой в будущем: {answers}; эти вопросы вернутся только после неё (часы шли неверно?)"
    ),
    nothing_due="сейчас повторять нечего",
    nothing_due_filtered="среди отобранных вопросов повторять нечего",
    nothing_to_practise="тренироваться не на чем",
    nothing_to_practise_filtered="среди отобранных вопросов тренироваться не на чем",
    more_new="есть ещё новые вопросы: увеличьте N в параметре --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="чтобы потренироваться сейчас, добавьте --cram",
    early=(
        "больше повторять нечего: вопросы, намеченные на более позднее время сегодня, задаются"
        " раньше срока"
    ),
    time_up="время вышло",
    leech=(
        "этот вопрос не запоминается: вы забыли ответ уже в {times}-й раз. Когда вопрос вернётся,"
        " переформулируйте факт (:e) или исключите вопрос (:s)"
    ),
    elsewhere="ответ уже дан в другом окне; сохранён тот ответ",
    suspended=("вопрос исключён, пока вы не выполните `quizgen history unsuspend`; :u — отменить"),
    buried="вопрос отложен до завтра; :u — отменить",
    answer_undone="ваш ответ отменён",
    undone="отменено",
    unsuspended="вопрос больше не исключён",
    suspended_again="вопрос снова исключён",
    unburied="вопрос больше не отложен",
    nothing_to_undo="отменять нечего",
    with_colon=(
        "«{typed}» может быть ответом, поэтому ничего не сделано. Чтобы выполнить команду"
        " ({command}), введите {key}; иначе введите ответ ещё раз"
    ),
    not_saved="этот ответ не удалось сохранить: {problem}",
    not_edited="{problem}; занятие продолжается с прежней колодой",
    no_fact="этого факта в колодах больше нет",
    no_editor="редактор не найден (задайте $EDITOR); факт находится здесь: {file}:{line}",
    bad_editor=(
        "$VISUAL или $EDITOR не является командой: {problem}; факт находится здесь: {file}:{line}"
    ),
    editor_not_started=(
        "не удалось запустить редактор {editor}: {problem}; факт находится здесь: {file}:{line}"
    ),
    editor_failed="редактор {editor} завершился с кодом {code}",
    no_sound="звука для воспроизведения нет",
    no_player=(
        "не найдена программа для воспроизведения {path}: установите mpv или откройте файл сами"
    ),
    not_played="не удалось воспроизвести {path}: {problem}",
    no_picture="изображения, которое можно открыть, нет",
    no_viewer="не найдена программа, чтобы открыть {path}: откройте файл сами",
    not_opened="не удалось открыть {path}: {problem}",
    picture_left_out="не удаётся показать {path}, вопрос пропускается: {problem}",
    farewell="{answers}, время: {time}; {ratings}",
    farewell_rating="{rating}: {count}",
    right="верно: {right}, неверно: {wrong}",
    missed="не вспомнилось:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="если остановиться сейчас: примерно {known}",
    streak=_streak,
)
