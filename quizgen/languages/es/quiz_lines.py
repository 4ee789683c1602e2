"""Spanish: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
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
