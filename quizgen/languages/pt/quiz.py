"""Portuguese: the words of the quiz."""

from functools import partial

from quizgen.languages.pt.plurals import counted, numeral
from quizgen.languages.pt.quiz_messages import HELP, MESSAGES
from quizgen.languages.pt.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit

_LINES = LineWords(
    question="Pergunta {number}. {kind}. {remaining}.",
    question_new="Pergunta {number}, nova. {kind}. {remaining}.",
    type_answer="Escreva a resposta; deixe a linha vazia para vê-la.",
    recall_answer="Lembre-se da resposta; deixe a linha vazia para vê-la.",
    choose_answer=(
        "Responda com um número de 1 a {options}; deixe a linha vazia para ver a resposta."
    ),
    expected_option="Escreva um número de 1 a {options}, ou “?” para ver a ajuda.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="A sua resposta: {answer}",
    answer="Resposta: {answer}",
    points="Resposta ({points}):",
    difference="Diferença: {difference}.",
    note="Nota: {text}",
    according_to="Segundo {text}",
    source="Fonte: {text}",
    picture="Imagem: {alt} ({path})",
    picture_opened="Imagem: {alt} ({path}); “v” abre a imagem",
    sound="Som: {alt} ({path}); “p” reproduz o som",
    recall_points=(
        "De que elementos se lembrou? Escreva os números, ou a letra “a” se forem todos; deixe a"
        " linha vazia se não for nenhum."
    ),
    expected_points="Escreva números de 1 a {points}, ou “?” para ver a ajuda.",
    rate_proposed="Avaliação: {ratings}. Deixe a linha vazia para aceitar “{rating}”.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Escreva uma avaliação de 1 a 4, ou “?” para ver a ajuda.",
    saved="Gravado: {rating}.",
    saved_interval="Gravado: {rating}, {back}.",
    try_again="Deixe a linha vazia para tentar de novo; :q: sair.",
)

_UNITS: dict[Unit, str] = {
    "second": "segundo",
    "minute": "minuto",
    "hour": "hora",
    "day": "dia",
    "month": "mês",
    "year": "ano",
}


def _duration(number: float, unit: Unit) -> str:
    return counted(number, _UNITS[unit])


_SHORT_UNITS: dict[Unit, str] = {"second": "s", "minute": "min", "hour": "h", "day": "d"}


def _short_duration(number: float, unit: Unit) -> str:
    short = _SHORT_UNITS.get(unit)
    return f"{numeral(number)}\N{NO-BREAK SPACE}{short}" if short else _duration(number, unit)


def _remaining(due: int, new: int, again: int) -> str:
    novel = "nova" if new == 1 else "novas"
    return f"{due} para rever, {new} {novel}" + (f", {again} para repetir" if again else "")


_DIFFERENCE = DifferenceWords(
    replaced="em vez de “{wrong}” deve ser “{right}”",
    missing="falta “{text}” depois de “{before}”",
    missing_first="falta “{text}” no início",
    missing_space="falta um espaço depois de “{before}”",
    extra="sobra “{text}”",
    extra_space="sobra um espaço",
)

_SCREEN = ScreenWords(
    new="{kind}, pergunta nova",
    choose="1-{options}: escolher; Enter ou espaço: ver a resposta; ?: ajuda",
    reveal="Enter ou espaço: ver a resposta; ?: ajuda",
    rate="1-4: avaliar; Enter ou espaço: aceitar a avaliação entre [ ]; ?: ajuda",
    unknown="Essa tecla não faz nada aqui; “{key}” inicia um comando",
    remark=": {remark}",
    yours="Escolhida:",
    typed="Escrita:",
    expected="Correta:",
    answer="Resposta:",
    note="Nota:",
    according_to="Atribuição:",
    source="Fonte:",
    picture="Imagem: {alt} ({path})",
    picture_opened="Imagem: {alt} ({path}); “v” abre a imagem",
    opens="“v” abre a imagem",
    not_drawn="não é possível mostrar {path}: {problem}",
    sound="Som: {alt} ({path}); “p” reproduz o som",
    recall_points="De quais se lembrou? (1-{points}; “a”: todos; Enter: nenhum)",
    expected_points="Escreva números de 1 a {points}, ou a letra “a” para todos",
    saved_interval="{rating}, {back}",
    try_again="Enter: tentar de novo; :q: sair",
    practise_missed="Enter: praticar agora as erradas; :q: terminar",
)

QUIZ = QuizWords(
    verdicts={"accept": "Correto", "partial": "Parcialmente correto", "reject": "Incorreto"},
    ratings=("de novo", "difícil", "bom", "fácil"),
    commands={
        "undo": "desfazer",
        "suspend": "suspender",
        "bury": "ocultar",
        "edit": "editar",
        "play": "ouvir",
        "view": "ver",
        "help": "ajuda",
        "quit": "sair",
    },
    key_names={"enter": "Enter", "space": "Espaço", "tab": "Tab", "backspace": "Backspace"},
    all_points="todos",
    questions=partial(counted, noun="pergunta"),
    answers=partial(counted, noun="resposta"),
    points=partial(counted, noun="elemento"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"volta dentro de {_duration(number, unit)}",
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
)
