"""Spanish: statements on events, with verbs of their own, or on events that prompts do not know.

Only worksheets have statements. A new prompt would be sent to all learners.
"""

from quizgen.languages.es.word_classes import CLAUSE, REST
from quizgen.languages.sentence_words import Sentence

_FOUND = {
    "abolición": "abolió",
    "descubrimiento": "descubrió",
    "fundación": "fundó",
    "invención": "inventó",
}
DONE = _FOUND | {
    "apertura": "abrió",
    "aprobación": "aprobó",
    "celebración": "celebró",
    "colocación": "colocó",
    "construcción": "construyó",
    "creación": "creó",
    "disolución": "disolvió",
    "estreno": "estrenó",
    "firma": "firmó",
    "inauguración": "inauguró",
    "introducción": "introdujo",
    "proclamación": "proclamó",
    "promulgación": "promulgó",
    "publicación": "publicó",
    "realización": "realizó",
}
"""What is done to a thing. Of a person, "Felipe V se proclamó" could be said, and be false."""

DID = {
    "caída": "cayó",
    "fallecimiento": "falleció",
    "llegada": "llegó",
    "muerte": "murió",
    "nacimiento": "nació",
}
BEGAN_OR_ENDED = {
    "comienzo": "comenzó",
    "estallido": "estalló",
    "fin": "terminó",
    "final": "terminó",
    "inicio": "comenzó",
}
_NOUNS = "nNkgihvSZWFMPQCDTUEGjJr0"
_THING = f"[{_NOUNS}]{{1,4}}(?:[om][last]?[{_NOUNS}]{{1,4}})*"
_NAME = f"N[Nk0]{{0,3}}(?:[la]N)?(?:[om][la]?[{_NOUNS}]{{1,3}})?"
"""A thing in the singular without its article, or what has none; nothing but "de" is behind it."""

_WHERE = "(?P<where>[px](?:[^,!fq&lastudy]|(?<=[opxm])[lastud])*)"
_NO_MATCH = r"(?!final |.* según ).*"
"""Not "final" without an article, which may be a match, nor what is so for someone: "según"."""

_PEOPLE = (
    "rey|reina|emperador|emperatriz|príncipe|princesa|duque|duquesa|conde|condesa|zar|zarina"
    "|sultán|califa|presidente|presidenta|ministro|ministra|general|obispo|cardenal|hombre|mujer"
    "|autor|autora|pintor|pintora|escritor|escritora|poeta|artista|arquitecto|arquitecta"
)
_NOBODY = rf"(?!(?:\w+ )?\w+ (?:del|de la) (?:{_PEOPLE})\b)"
"""Nobody proclaims, signs or ends himself, and it may be the king who signs."""


def _with_verbs() -> tuple[Sentence, ...]:
    """Of "la muerte de Franco en Madrid": Franco murió en Madrid el 20 de noviembre de 1975."""
    return tuple(
        [
            Sentence(
                statement=f"{article}{{what}} {verb}{' {where}' if where else ''} {{when}}.",
                form=f"[la]?(?P<word>[CDn]){of}(?P<what>{what}){where}",
                pattern=("" if verbs in (_FOUND, DID) else _NOBODY) + _NO_MATCH,
                inflected=verbs.get,
                sample=sample + (" sin aviso" if where else ""),
            )
            for verbs, verb, article, of, what, sample in (
                (_FOUND, "se {inflected}", "", "o", _NAME, "el descubrimiento de América"),
                (DONE, "se {inflected}", "", "o", f"a{_THING}", "la firma de la paz"),
                (DONE, "se {inflected}", "el ", "m", _THING, "el estreno del drama"),
                (DID, "{inflected}", "", "o", f"a{_THING}|{_NAME}", "la muerte de Franco"),
                (DID, "{inflected}", "el ", "m", _THING, "la muerte del rey"),
                (BEGAN_OR_ENDED, "{inflected}", "", "o", f"a{_THING}", "el fin de la guerra"),
                (BEGAN_OR_ENDED, "{inflected}", "el ", "m", _THING, "el fin del asedio"),
            )
            for where in ("", _WHERE)
        ]
    )


WITH_VERBS = _with_verbs()

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
_BEHIND = f"[kgihvSZW]{{0,2}}(?:[ompxyN0]{REST}(?:&{REST})?)?{CLAUSE}"
_ONE_EVENT = rf"la (?:\w+a )?(?:{_FEMININE})|el (?:\w+ )?(?:estreno|{_MASCULINE})"
_OF_TITLE = r"de «[^«»]+»(?: (?:en|de) [\w ]+)?"


def more_events(verb: str) -> tuple[Sentence, ...]:
    """The statement on one event after its article, with a verb such as "tuvo lugar"."""
    text = f"{{text}} {verb} {{when}}."
    return (
        Sentence(
            statement=text,
            form=f"aJ?[nf]{_BEHIND}",
            pattern=rf"la (?:\w+a )?(?:{_FEMININE})\b.*",
            sample="la conquista de México",
        ),
        Sentence(
            statement=text,
            form=f"lj?[nfD]{_BEHIND}",
            pattern=rf"el (?:\w+ )?(?:{_MASCULINE})\b.*",
            sample="el robo de la Gioconda",
        ),
        Sentence(
            statement=text,
            form="(?:aJ?[Cnf]|lj?[Dnf])o,.*",
            pattern=f"(?:{_ONE_EVENT}) {_OF_TITLE}",
            sample="la realización de «Las meninas»",
        ),
    )
