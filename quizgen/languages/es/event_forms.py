"""Spanish: the forms of events, by the classes and the endings of their nouns."""

from typing import NamedTuple

from quizgen.languages.es.word_classes import CLAUSE, NOUNS, PEOPLE, REST

_NO_VERB = "(?![^q]*(?:Nn|[nTUCDFM]np))"
"""After a name or another noun, only an adjective: not "la batalla de Lepanto salva"."""

_BEHIND = f"{_NO_VERB}[kgihvSZW]{{0,2}}(?:[ompxyNK0]{REST}(?:&(?![CDTU][omp]){REST})?)?{CLAUSE}"
"""What follows an event. A word that could be its verb does not come next, nor a second event."""

ANY_EVENT = "(?!final |(?:la )?División )[^A-ZÁÉÍÓÚÑ].*"
"""A text that begins with no name. "final" alone may be "el final", an end, or "la final".

With a capital, "la División Azul" is a body of soldiers.
"""

_CAPITAL = "[A-ZÁÉÍÓÚÑ].*"


class Shape(NamedTuple):
    """The form of an event, with the event after "de" and with its article."""

    form: str
    of: str
    it: str
    sample: str
    pattern: str = ANY_EVENT


def _of_class(feminine: str, masculine: str, samples: tuple[str, str]) -> tuple[Shape, ...]:
    """The forms of one event whose noun has one of two classes, with its article and without."""
    la, el = samples
    return (
        Shape(f"aJ?{feminine}{_BEHIND}", "de {text}", "{text}", f"la {la}"),
        Shape(f"l(?P<what>j?{masculine}{_BEHIND})", "del {what}", "el {what}", f"el {el}"),
        Shape(f"J?{feminine}{_BEHIND}", "de la {text}", "la {text}", la),
        Shape(f"j?{masculine}{_BEHIND}", "del {text}", "el {text}", el),
    )


_NO_EVENT = (
    "canción|nación|estación|habitación|institución|organización|asociación|federación"
    "|confederación|legislación|dirección|función|población|colección|acción|sección|corporación"
    "|prisión|versión|misión|comisión|televisión|pensión|mansión|dimensión|generación|tradición"
    "|relación|ecuación|ficción|oración|emoción|solución|noción|porción|fracción|opción|excepción"
    "|lección|selección|delegación|administración|civilización|aviación|inscripción|embarcación"
    "|información|definición|condición|posición|situación|profesión|pasión|expresión|ilusión|visión"
    "|ocasión|tensión|razón|composición|edición"
)
_FEMININE = (
    rf"(?!(?:{_NO_EVENT})\b)\w+[cs]ión|captura|compra|condena|conquista|derrota|defensa|entrega"
    "|huelga|lectura|matanza|protesta|quema|renuncia|ruptura|subida|venta|vuelta"
)
_NO_EVENT_EITHER = (
    "asentamiento|ayuntamiento|cimiento|conocimiento|equipamiento|mandamiento|medicamiento"
    "|movimiento|pensamiento|regimiento|sentimiento|yacimiento|procedimiento|tratamiento"
    "|comportamiento|rendimiento|crecimiento|funcionamiento"
)
_MASCULINE = (
    rf"(?!(?:{_NO_EVENT_EITHER})\b)\w+miento|alunizaje|ascenso|ataque|aterrizaje|campeonato|canje"
    "|cerco|certamen|cierre|concierto(?! de)|concurso|debut|derrumbe|desfile|despegue|festival"
    "|ingreso|intento|rescate|robo|secuestro|torneo"
)
_BARE = r"(?: [a-záéíóúñ]+)?(?: (?:del?|en|al?|ante|contra|entre|por) .*)?"
"""What is behind an event without an article; a name could be that of who conquers."""

ONE_EVENT = (
    *_of_class("C", "D", ("batalla de Lepanto", "asedio de Zaragoza")),
    # "Visita" and the like may be verbs.
    Shape(
        "J?C[Nki]+",
        "de la {text}",
        "la {text}",
        "Guerra Fría",
        "(?!(?:Firma|Jura|Marcha|Reforma|Toma|Visita) )" + _CAPITAL,
    ),
    Shape("j?D[Nki]+", "del {text}", "el {text}", "Proyecto Manhattan", _CAPITAL),
    Shape(
        f"a[Jj]?[nf]{_BEHIND}",
        "de {text}",
        "{text}",
        "la conquista de México",
        rf"la (?:\w+a |gran )?(?:{_FEMININE})\b.*",
    ),
    Shape(
        f"l(?P<what>j?[nfD]{_BEHIND})",
        "del {what}",
        "el {what}",
        "el robo de la Gioconda",
        rf"el (?:\w+ )?(?:{_MASCULINE})\b.*",
    ),
    Shape(
        f"J?[nNf]{_BEHIND}",
        "de la {text}",
        "la {text}",
        "conquista de México",
        rf"(?:\w+a )?(?i:{_FEMININE}){_BARE}",
    ),
    Shape(
        f"j?[nNf]{_BEHIND}",
        "del {text}",
        "el {text}",
        "ascenso al trono",
        rf"(?:\w+ )?(?i:{_MASCULINE}){_BARE}",
    ),
)
SEVERAL_EVENTS = (
    Shape(f"[st]r?[EG]{_BEHIND}", "de {text}", "{text}", "las guerras carlistas"),
    Shape(f"r?E{_BEHIND}", "de las {text}", "las {text}", "guerras carlistas"),
    Shape(f"r?G{_BEHIND}", "de los {text}", "los {text}", "juegos olímpicos"),
)
LAWS = (
    *_of_class("T", "U", ("ley de Cortes", "tratado de Utrecht")),
    Shape(f"T{_BEHIND}", "de la {text}", "la {text}", "Carta Magna", _CAPITAL),
    Shape(f"U{_BEHIND}", "del {text}", "el {text}", "Plan de Ayala", _CAPITAL),
)
"""What does not take place."""

_WITHIN = f"(?:(?:o[ast]?|m|[xp][last]?)[{NOUNS}][NKkihvgSZW0]*(?:&N[Nk0]*)?)*"
_NAMED = f"[NKkihvgSZW0]*{_WITHIN}"
_NO_CLAUSE = (
    r"(?!.*(?<!\bde)(?<!\bdel)(?<!\ben)(?<!\bla) "
    r"(?:vino|[a-záéíóúñ]+(?:[ai]na|dora|ica|iva|osa|ista))\b)(?!(?i:final|gran)\b)"
    r"(?!(?i:(?:(?:el|l[ao]s?) )?(?:(?:(?:prim|terc)era?|(?:últim|segund)[oa]s?) )?"
    rf"(?:{PEOPLE})(?:e?s)?)\b)"
)
"""No word in small letters that has the ending of an adjective and may be a verb: "predica".

"El papa Francisco" is a person, and not an event.
"""

_PRETERITES = r"hizo|hubo|dijo|dio|quiso|pudo|supo|\w*(?:uvo|puso|dujo)"

_BARE_NAME = r"(?: [a-záéíóúñ]+)?(?: (?:del?|en|sobre|contra|entre) .*| [A-ZÁÉÍÓÚÑ].*)?"
_NO_NAME_IN_O = (
    rf"(?:[a-záéíóúñ]\w*o|\w+(?:ismo|miento|iriato|reinato|arroco|mperio)){_BARE_NAME}"
    r"|\w+(?:[ct]ado|erno|iglo) de .*"
    rf"|\w+o(?= (?!del? |en |sobre |contra |entre )[a-záéíóúñ]){_BARE_NAME}"
)
"""What has an article for sure: not "Toledo" and "Francisco de Goya", but "Modelo agrario"."""

# Nouns that need not be those of events: "el Plan de Ayala" does not take place.
ONE_BY_NAME = (
    Shape("K", "de {text}", "{text}", "«Rayuela»", ".*"),
    Shape(f"a[Jj]?[nNKkF]{_NAMED}", "de {text}", "{text}", "la Noche Triste", _NO_CLAUSE + ".*"),
    Shape(
        f"l(?P<what>j?[nNKkM]{_NAMED})",
        "del {what}",
        "el {what}",
        "el Porfiriato",
        _NO_CLAUSE + ".*",
    ),
    Shape(f"J[nNF]{_NAMED}", "de la {text}", "la {text}", "Primera República", _NO_CLAUSE + ".*"),
    Shape(f"j[nNM]{_NAMED}", "del {text}", "el {text}", "Segundo Imperio", _NO_CLAUSE + ".*"),
    Shape(
        f"[nNKk]{_NAMED}",
        "del {text}",
        "el {text}",
        "Renacimiento",
        _NO_CLAUSE + rf"(?!(?i:mano|[fm]oto|radio|{_PRETERITES})\b)(?:{_NO_NAME_IN_O})",
    ),
    Shape(
        f"[nNkF]{_NAMED}",
        "de la {text}",
        "la {text}",
        "Edad Media",
        # What ends in "a" may be a verb, as in "Regresa de Italia".
        _NO_CLAUSE
        + r"(?!Ciudad [A-ZÁÉÍÓÚÑ])"
        + rf"\w+(?:[cs]ión|dad|tud|[ae]ncia(?= de | del | sobre )){_BARE_NAME}",
    ),
)
SEVERAL_BY_NAME = (
    Shape(
        f"[st]r?(?:[SZW][SZWkihv0]*[NK]*|N[NSZWk0]*){_WITHIN}",
        "de {text}",
        "{text}",
        "las Vísperas Sicilianas",
        _NO_CLAUSE + ".*",
    ),
)
