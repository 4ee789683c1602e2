"""Russian: what questions ask, their statements, and the names of the kinds."""

PROMPTS = {
    "attributed": "{prompt} (версия: {who})",
    "person identify": "{Person} — кто это?",
    "person name": "О ком идёт речь? {who}",
    "person born": "Укажите дату рождения: {person}",
    "person died": "Укажите дату смерти: {person}",
    "person portrait": "Кто это?",
    "person sound": "Кого вы слышите?",
    "date when moment": "Когда это произошло? {event}",
    "date when moment coming": "На какую дату это приходится? {event}",
    "date when period": "Когда это началось и когда закончилось? {event}",
    "date when period coming": "Когда это начинается и когда заканчивается? {event}",
    "date when since": "Когда это началось? {event}",
    "date when since coming": "Когда это начинается? {event}",
    "date when until": "Когда это закончилось? {event}",
    "date when until coming": "Когда это заканчивается? {event}",
    "date what": "Что произошло {date}?",
    "date what moment coming": "Что происходит {date}?",
    "date what period": "Что происходило {date}?",
    "date what period coming": "Что происходит {date}?",
    "date what since": "Что началось {moment}?",
    "date what since coming": "Что начинается {moment}?",
    "date what until": "Что закончилось {moment}?",
    "date what until coming": "Что заканчивается {moment}?",
    "figure how-many count": "{counts}: сколько?",
    "figure how-many count as-of": "{counts} ({as_of}): сколько?",
    "figure how-many measure": "Чему равна эта величина? {counts}",
    "figure how-many measure as-of": "Чему равна эта величина? {counts} ({as_of})",
    "figure how-many percent": "{counts}: сколько процентов?",
    "figure how-many percent as-of": "{counts} ({as_of}): сколько процентов?",
    "figure meaning": "Что это за число: {figure}?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (точка зрения: {by})",
    "argument grounds": "{question}\nОтвет: {claim}.\nНа чём основан этот ответ?",
    "argument grounds attributed": (
        "{question}\nОтвет (точка зрения: {by}): {claim}.\nНа чём основан этот ответ?"
    ),
    "argument opposed": "{question}\nОтвет: {claim}.\nКакому мнению противоречит этот ответ?",
    "argument opposed attributed": (
        "{question}\nОтвет (точка зрения: {by}): {claim}.\nКакому мнению противоречит этот ответ?"
    ),
    "argument proponent": "{question}\nКто отвечает так: {claim}?",
    "term define": "Что означает термин «{term}»?",
    "term term": "Какой термин имеется в виду? {means}",
    "term expansion": "Как расшифровывается сокращение {term}?",
    "term picture": "Что это?",
    "term sound": "Что здесь звучит?",
    "question answer": "{question}",
    "question why": "{question}\nОтвет: {told}.\nПочему?",
    "cloze": "{sentence}",
}

STATEMENTS = {
    "person identify": "{person} — {answer}",
    "person name": "{who}: {answer}",
    "person born": "{person}: дата рождения — {answer}",
    "person died": "{person}: дата смерти — {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts} ({as_of}): {answer}",
    "figure meaning": "{Figure}: {answer}",
    "argument claim": "{question} Ответ: {answer}",
    "argument claim attributed": "{question} Ответ (точка зрения: {by}): {answer}",
    "argument grounds": "{question} Ответ: {claim}. Один из аргументов: {answer}",
    "argument grounds attributed": (
        "{question} Ответ (точка зрения: {by}): {claim}. Один из аргументов: {answer}"
    ),
    "argument opposed": "{question} Ответ: {claim}. Противоположное мнение: {answer}",
    "argument opposed attributed": (
        "{question} Ответ (точка зрения: {by}): {claim}. Противоположное мнение: {answer}"
    ),
    "argument proponent": "{question} Ответ (точка зрения: {answer}): {claim}",
    "term define": "{term} — {answer}",
    "term term": "{means}: {answer}",
    "term expansion": "Сокращение {term} расшифровывается так: {answer}",
    "question answer": "{question} Ответ: {answer}",
    "question why": "{question} Ответ: {told}. Причина: {answer}",
    "cloze": "{before}{answer}{after}",
}


KINDS = {
    "person": "Личность",
    "date": "Дата",
    "figure": "Число",
    "argument": "Тезис",
    "term": "Термин",
    "question": "Вопрос",
    "cloze": "Пропуск в тексте",
}
