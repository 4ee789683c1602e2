"""Portuguese: the verbs for what happens in events, and sentences with these verbs."""

from quizgen.languages.pt.word_classes import NOUNS, PEOPLE
from quizgen.languages.sentence_words import Sentence

_DID = {
    "chegada": "chegou",
    "falecimento": "faleceu",
    "morte": "morreu",
    "nascimento": "nasceu",
}
_BEGAN_OR_ENDED = {
    "começo": "começou",
    "início": "começou",
    "fim": "terminou",
    "final": "terminou",
}

_MORE = "[^,!fqyY&lastud]|(?<=[opx])[lastud]|(?<=N)a(?=[N0])"
"""What is around a thing; "por" is not, behind which is who did it."""

_ONE = f"(?![nTUCDFM]n[omwbcpxXB])[{NOUNS}]{{1,4}}"
_NAME = "N[Nk0]{0,5}(?:[la]N)?"
_OF_IT = f"(?:[omwbc][{NOUNS}]{{1,4}})*"
"""A thing in the singular without its article, a name, and what nothing but "de" is before."""

_AROUND = f"(?:[omwbcpxXB](?:{_MORE})*|(?<=N)a(?=[N0])(?:{_MORE})*)?"
_WHERE = f"(?P<where>(?:[pxXB]|(?<=N)a(?=[N0]))(?:{_MORE})*)"

_NO_MATCH = r"(?!(?i:final) |.* segundo ).*"
"""Not "final" without an article, which may be a match, nor what is so for someone: "segundo"."""

_NOBODY = (
    r"(?!(?:\w+ )?\w+ d[ao] (?:(?:primeir[oa]|últim[oa]|nov[oa]|jovem|velh[oa]) )?"
    rf"(?:{PEOPLE})\b)"
)
"""Nobody begins or ends."""

_VERBS = tuple(
    (verbs, article, of, what, pattern, sample)
    for verbs, pattern, forms in (
        (
            _DID,
            "",
            (
                ("", "o", _NAME, "a morte de Camões"),
                ("o ", "m", _ONE, "a morte do rei"),
                ("a ", "w", _ONE, "a morte da rainha"),
            ),
        ),
        (
            _BEGAN_OR_ENDED,
            _NOBODY,
            (("o ", "m", _ONE, "o fim do cerco"), ("a ", "w", _ONE, "o fim da guerra")),
        ),
    )
    for article, of, what, sample in forms
)

ASKED_WITH_VERBS = tuple(
    Sentence(
        prompt=f"Quando {{inflected}} {article}{{what}}?",
        form=f"(?:a?(?=C)|l?(?=D))(?P<word>[CD]){of}(?P<what>(?!.*N[nCD]){what}{_AROUND})",
        pattern=pattern + _NO_MATCH,
        inflected=verbs.get,
        sample=sample,
    )
    for verbs, article, of, what, pattern, sample in _VERBS
)
TOLD_WITH_VERBS = tuple(
    Sentence(
        statement=f"{article}{{what}} {{inflected}}{' {where}' if where else ''} {{when}}.",
        form=f"(?:a?(?=C)|l?(?=D))(?P<word>[CD]){of}(?P<what>(?!.*N[nCD]){what}{_OF_IT}){where}",
        pattern=pattern + _NO_MATCH,
        inflected=verbs.get,
        sample=sample + (" sem aviso" if where else ""),
    )
    for verbs, article, of, what, pattern, sample in _VERBS
    for where in ("", _WHERE)
)
