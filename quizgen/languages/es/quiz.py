"""Spanish: the words of the quiz."""

from functools import partial

from quizgen.languages.es.plurals import counted, numeral
from quizgen.languages.es.quiz_messages import HELP, MESSAGES
from quizgen.languages.es.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit

_LINES = LineWords(
    question="Pregunta {number}. {kind}. {remaining}.",
    question_new="Pregunta {number}, nueva. {kind}. {remaining}.",
    type_answer="Escribe la respuesta; deja la línea vacía para verla.",
    recall_answer="Recuerda la respuesta; deja la línea vacía para verla.",
    choose_answer=(
        "Responde con un número del 1 al {options}; deja la línea vacía para ver la respuesta."
    ),
    expected_option="Escribe un número del 1 al {options}, o «?» para ver la ayuda.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Tu respuesta: {answer}",
    answer="Respuesta: {answer}",
    points="Respuesta ({points}):",
    difference="Diferencia: {difference}.",
    note="Nota: {text}",
    according_to="Según {text}",
    source="Fuente: {text}",
    picture="Imagen: {alt} ({path})",
    picture_opened="Imagen: {alt} ({path}); pulsa «v» para abrirla",
    sound="Sonido: {alt} ({path}); pulsa «p» para reproducirlo",
    recall_points=(
        "¿Qué elementos has recordado? Escribe sus números, o la letra «a» si son todos; deja la"
        " línea vacía si no es ninguno."
    ),
    expected_points="Escribe números del 1 al {points}, o «?» para ver la ayuda.",
    rate_proposed="Valoración: {ratings}. Deja la línea vacía para aceptar «{rating}».",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Escribe una valoración del 1 al 4, o «?» para ver la ayuda.",
    saved="Guardado: {rating}.",
    saved_interval="Guardado: {rating}, {back}.",
    try_again="Deja la línea vacía para volver a intentarlo; :q: salir.",
)


_UNITS: dict[Unit, str] = {
    "second": "segundo",
    "minute": "minuto",
    "hour": "hora",
    "day": "día",
    "month": "mes",
    "year": "año",
}


def _duration(number: float, unit: Unit) -> str:
    return counted(number, _UNITS[unit])


_SHORT_UNITS: dict[Unit, str] = {"second": "s", "minute": "min", "hour": "h", "day": "d"}


def _short_duration(number: float, unit: Unit) -> str:
    short = _SHORT_UNITS.get(unit)
    return f"{numeral(number)}\N{NO-BREAK SPACE}{short}" if short else _duration(number, unit)


def _remaining(due: int, new: int, again: int) -> str:
    novel = "nueva" if new == 1 else "nuevas"
    return f"{due} por repasar, {new} {novel}" + (f", {again} por repetir" if again else "")


_DIFFERENCE = DifferenceWords(
    replaced="en lugar de «{wrong}» debe decir «{right}»",
    missing="falta «{text}» después de «{before}»",
    missing_first="falta «{text}» al principio",
    missing_space="falta un espacio después de «{before}»",
    extra="sobra «{text}»",
    extra_space="sobra un espacio",
)

_SCREEN = ScreenWords(
    new="{kind}, pregunta nueva",
    choose="1-{options}: elegir; Intro o espacio: ver la respuesta; ?: ayuda",
    reveal="Intro o espacio: ver la respuesta; ?: ayuda",
    rate="1-4: valorar; Intro o espacio: aceptar la valoración entre [ ]; ?: ayuda",
    unknown="Esa tecla no hace nada aquí; «{key}» inicia una orden",
    remark=": {remark}",
    yours="Elegida:",
    typed="Escrita:",
    expected="Correcta:",
    answer="Respuesta:",
    note="Nota:",
    according_to="Atribución:",
    source="Fuente:",
    picture="Imagen: {alt} ({path})",
    picture_opened="Imagen: {alt} ({path}); pulsa «v» para abrirla",
    opens="pulsa «v» para abrirla",
    not_drawn="no se puede mostrar {path}: {problem}",
    sound="Sonido: {alt} ({path}); pulsa «p» para reproducirlo",
    recall_points="¿Cuáles has recordado? (1-{points}; «a»: todos; Intro: ninguno)",
    expected_points="Escribe números del 1 al {points}, o la letra «a» para todos",
    saved_interval="{rating}, {back}",
    try_again="Intro: volver a intentarlo; :q: salir",
    practise_missed="Intro: practicar ahora las falladas; :q: terminar",
)

QUIZ = QuizWords(
    verdicts={"accept": "Correcto", "partial": "Parcialmente correcto", "reject": "Incorrecto"},
    ratings=("otra vez", "difícil", "bien", "fácil"),
    commands={
        "undo": "deshacer",
        "suspend": "suspender",
        "bury": "enterrar",
        "edit": "editar",
        "play": "escuchar",
        "view": "ver",
        "help": "ayuda",
        "quit": "salir",
    },
    key_names={"enter": "Intro", "space": "Espacio", "tab": "Tab", "backspace": "Retroceso"},
    all_points="todos",
    questions=partial(counted, noun="pregunta"),
    answers=partial(counted, noun="respuesta"),
    points=partial(counted, noun="elemento"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"se repite dentro de {_duration(number, unit)}",
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
)
