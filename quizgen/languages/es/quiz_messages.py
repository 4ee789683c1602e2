"""Spanish: the help and the messages of the quiz."""

from quizgen.languages.es.plurals import counted, numeral
from quizgen.languages.quiz_words import HelpWords, MessageWords


def _postponed(questions: int) -> str:
    if questions == 1:
        return "se aplaza 1 pregunta: hoy ya se ha preguntado sobre el mismo dato"
    return f"se aplazan {counted(questions, 'pregunta')}: hoy ya se ha preguntado sobre esos datos"


def _next_due(questions: int, days: int) -> str:
    verb = "toca" if questions == 1 else "tocan"
    when = "mañana" if days == 1 else f"dentro de {counted(days, 'día')}"
    return f"{when} {verb} {counted(questions, 'pregunta')}"


def _errors(errors: int) -> str:
    return (
        f"hay {counted(errors, 'error')} en los mazos"
        " (ejecuta `quizgen check` para ver los detalles)"
    )


def _skipped(facts: int, errors: int) -> str:
    verb = "se omite" if facts == 1 else "se omiten"
    return f"{verb} {counted(facts, 'dato')}: {_errors(errors)}"


def _unreadable(errors: int) -> str:
    return f"se omite lo que no se puede leer: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "se omite 1 pregunta sobre una imagen: aquí no se puede mostrar y no se encontró ningún"
            " programa que la abra"
        )
    return (
        f"se omiten {counted(questions, 'pregunta')} sobre imágenes: aquí no se pueden mostrar y"
        " no se encontró ningún programa que las abra"
    )


def _gone(facts: int) -> str:
    verb = "está" if facts == 1 else "están"
    return f"{counted(facts, 'dato')} de tu historial ya no {verb} en los mazos"


def _behind(questions: int, days: int) -> str:
    return f"{counted(questions, 'pregunta')} con retraso, de hasta {counted(days, 'día')}"


def _put_off(questions: int, due: int) -> str:
    verb = "se aplaza" if questions == 1 else "se aplazan"
    return (
        f"{verb} {numeral(questions)} de {counted(due, 'pregunta')} por repasar; van primero las"
        " que más riesgo corren de olvidarse"
    )


def _reviews_done(questions: int) -> str:
    verb = "espera" if questions == 1 else "esperan"
    return (
        f"{counted(questions, 'pregunta')} por repasar {verb} a otro día: indica un número mayor"
        " con --reviews"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; hasta entonces, las nuevas esperan" if new_wait else ""
    return (
        f"{counted(due, 'pregunta')} por repasar: hoy, {numeral(today)}, primero las que más"
        " riesgo corren de olvidarse. A este ritmo, te pondrás al día en unos"
        f" {counted(days, 'día')}{waiting} (para hacerlas todas ahora: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} hasta el {{date}}: {numeral(a_day)} al día"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "quedará" if left == 1 else "quedarán"
    return (
        f"{_new_questions(questions)} hasta el {{date}} serían {numeral(needed)} al día; con --new"
        f" {a_day} {verb} {numeral(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "no cabe" if questions == 1 else "no caben"
    return (
        f"{verb} {_new_questions(questions)} antes del {{date}}: sobre cada dato solo se pregunta"
        " una vez al día"
    )


def _new_questions(number: int) -> str:
    return f"{counted(number, 'pregunta')} {'nueva' if number == 1 else 'nuevas'}"


def _coming(tomorrow: int, week: int) -> str:
    return f"mañana, {counted(tomorrow, 'pregunta')}; en los próximos 7 días, {week}"


def _known_then(known: int, questions: int) -> str:
    asked = counted(questions, "pregunta")
    return f"si sigues así, el {{date}} sabrás unas {numeral(known)} de {asked}"


def _streak(days: int) -> str:
    return f"{counted(days, 'día')} seguidos"


HELP = HelpWords(
    answering=(
        "Escribe la respuesta y pulsa Intro. Si solo pulsas Intro, se muestra la respuesta. Para"
        " elegir una opción, pulsa su número.",
        "Después, valora hasta qué punto te la sabías. Intro o la barra espaciadora acepta la"
        " valoración propuesta.",
    ),
    ratings=(
        "Otra vez: no la has recordado o era incorrecta",
        "Difícil: la has recordado con dudas o con esfuerzo",
        "Bien: la has recordado",
        "Fácil: la has recordado enseguida",
    ),
    commands_intro=(
        "Con cada valoración se indica cuándo vuelve la pregunta. En cualquier momento puedes"
        " pulsar:"
    ),
    commands={
        "undo": (
            "deshacer la última respuesta, o la última vez que has suspendido o enterrado una"
            " pregunta"
        ),
        "suspend": "suspender la pregunta: no se vuelve a hacer",
        "bury": "enterrar la pregunta hasta mañana",
        "edit": "editar el dato en tu editor ($VISUAL o $EDITOR)",
        "play": "reproducir el sonido de la pregunta o de su respuesta; otra vez: el siguiente",
        "view": "abrir la imagen de la pregunta o de su respuesta; otra vez: la siguiente",
        "help": "ver esta ayuda",
        "quit": "salir, igual que con Ctrl+C; tus respuestas quedan guardadas",
    },
    typing=(
        "Cuando haya que escribir la respuesta, escribe la orden con sus dos puntos y pulsa Intro."
    ),
)

MESSAGES = MessageWords(
    today="{questions} para hoy: {remaining}",
    today_limited="{questions} para hoy: {remaining}; por ahora, solo {limit}",
    practise="{questions} para practicar; las fechas de repaso no cambian",
    of_deck="{deck}: {remaining}",
    takes="aproximadamente {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="hoy es {date}: no hay preguntas nuevas, solo repasos",
    until_over="el {date} ya ha pasado: --until no tiene efecto",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: tus respuestas hasta ahora son del espacio de nombres {namespace};"
        " para seguir con ellas, escribe `namespace: {namespace}` en deck.yaml"
    ),
    no_namespace=(
        "{deck}: tus respuestas hasta ahora son de un mazo sin espacio de nombres;"
        " para seguir con ellas, quita `namespace` de deck.yaml"
    ),
    other_id=(
        "{deck}: tus respuestas hasta ahora son de un mazo con el id {id};"
        " para seguir con ellas, escribe `was: {id}` en deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="de otros dispositivos: {answers}",
    in_future=(
        "con fecha futura: {answers}; sus preguntas no vuelven hasta entonces (¿iba mal un reloj?)"
    ),
    nothing_due="ahora no hay nada que repasar",
    nothing_due_filtered="con estos filtros no hay nada que repasar",
    nothing_to_practise="no hay nada que practicar",
    nothing_to_practise_filtered="con estos filtros no hay nada que practicar",
    more_new="hay más preguntas nuevas: indica un número mayor con --new",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="para practicar ahora, usa --cram",
    early="no queda nada más: se adelanta lo que tocaba hoy más tarde",
    time_up="se acabó el tiempo",
    leech=(
        "esta pregunta se te resiste: la has olvidado {times} veces. Cuando vuelva, reformula el"
        " dato (:e) o suspende la pregunta (:s)"
    ),
    elsewhere="ya se había respondido en otra ventana; se conserva esa respuesta",
    suspended=(
        "suspendida hasta que ejecutes `quizgen history unsuspend`; pulsa «:u» para deshacerlo"
    ),
    buried="enterrada hasta mañana; pulsa «:u» para deshacerlo",
    answer_undone="se ha anulado tu respuesta",
    undone="deshecho",
    unsuspended="ya no está suspendida",
    suspended_again="vuelve a estar suspendida",
    unburied="ya no está enterrada",
    nothing_to_undo="no hay nada que deshacer",
    with_colon=(
        "«{typed}» podría ser una respuesta, así que no se ha hecho nada. Para la orden"
        " ({command}),"
        " escribe {key}; si no, vuelve a escribir tu respuesta"
    ),
    not_saved="no se pudo guardar esta respuesta: {problem}",
    not_edited="{problem}; la sesión continúa con el mazo como estaba",
    no_fact="el dato ya no está en los mazos",
    no_editor="no se encontró ningún editor (define $EDITOR); el dato está en {file}:{line}",
    bad_editor="$VISUAL o $EDITOR no es una orden válida: {problem}; el dato está en {file}:{line}",
    editor_not_started=(
        "no se pudo abrir el editor {editor}: {problem}; el dato está en {file}:{line}"
    ),
    editor_failed="el editor {editor} terminó con el código {code}",
    no_sound="no hay ningún sonido que reproducir",
    no_player=(
        "no se encontró ningún programa que reproduzca {path}:"
        " instala mpv o abre el archivo por tu cuenta"
    ),
    not_played="no se pudo reproducir {path}: {problem}",
    no_picture="no hay ninguna imagen que abrir",
    no_viewer="no se encontró ningún programa que abra {path}: abre el archivo por tu cuenta",
    not_opened="no se pudo abrir {path}: {problem}",
    picture_left_out="no se puede mostrar {path}, así que se omite su pregunta: {problem}",
    farewell="{answers} en {time}: {ratings}",
    farewell_rating="{count} «{rating}»",
    right="acertadas: {right}; falladas: {wrong}",
    missed="preguntas falladas:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="si lo dejaras ahora: unas {known}",
    streak=_streak,
)
