"""Spanish: the verbs for what is done in events, and statements with these verbs."""

from quizgen.languages.es.word_classes import CLASSES, NOUNS, PEOPLE
from quizgen.languages.sentence_words import Sentence

FOUND = {"descubrimiento": "descubrió", "fundación": "fundó"}
"""What is done to a name; whose "la invención de Edison" is, it does not say."""

DONE = FOUND | {
    "abolición": "abolió",
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
    "invención": "inventó",
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
_THING = f"[{NOUNS}]{{1,4}}(?:[om][last]?[{NOUNS}]{{1,4}})*"
_NAME = f"N[Nk0]{{0,5}}(?:[la]N)?(?:[om][la]?[{NOUNS}]{{1,3}})?"
"""A thing in the singular without its article, or what has none; nothing but "de" is behind it."""

_WHERE = "(?P<where>[px](?:[^,!fq&lastudy]|(?<=[opxm])[lastud])*)"
_NO_MATCH = r"(?!final |.* según ).*"
"""Not "final" without an article, which may be a match, nor what is so for someone: "según"."""

_WHO_ACT = (
    "congreso|senado|parlamento|gobierno|tribunal|cámara|asamblea|consejo|cabildo|comité|iglesia"
    "|pueblo|junta|delegación|comisión|empresa|compañía|editorial|prensa|equipo|selección|afición"
    "|público"
)
_ACT = "aprobación|firma|pro[cm]\\w+|publicación|celebración|realización|introducción|estreno"
_MADE = "|".join(" ".join(CLASSES[name] for name in "TUCDGJj").split())
NOBODY = (
    rf"(?!(?:\w+ )?\w+ (?:del|de la|de l[ao]s) (?:{PEOPLE})(?:e?s)?\b)"
    rf"(?!(?:\w+ )?(?:{_ACT}) (?:del|de l[ao]s?) (?i:{_WHO_ACT})(?:e?s)?\b)"
    rf"(?!(?:\w+ )?(?:aprobación|firma|realización) (?:del|de la) (?!(?i:{_MADE})\b)[A-ZÁÉÍÓÚÑ])"
)
"""Nobody proclaims, signs or ends himself, and it may be the king or the senate who signs.

A name is that of what is signed only if it says what it is: not "la firma de la URSS".
"""


def _with_verbs() -> tuple[Sentence, ...]:
    """Of "la muerte de Franco en Madrid": Franco murió en Madrid el 20 de noviembre de 1975."""
    return tuple(
        [
            Sentence(
                statement=f"{article}{{what}} {verb}{' {where}' if where else ''} {{when}}.",
                form=f"[la]?(?P<word>[CDn]){of}(?P<what>{what}){where}",
                pattern=("" if verbs in (FOUND, DID) else NOBODY) + _NO_MATCH,
                inflected=verbs.get,
                sample=sample + (" sin aviso" if where else ""),
            )
            for verbs, verb, article, of, what, sample in (
                (FOUND, "se {inflected}", "", "o", _NAME, "el descubrimiento de América"),
                (DONE, "se {inflected}", "", "o", "K", "la publicación de «Rayuela»"),
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
