"""Portuguese: the forms of events, by the classes and the endings of their nouns."""

from typing import NamedTuple

from quizgen.languages.pt.word_classes import CLAUSE, NOUNS, OF, PEOPLE, REST

_PREPOSITION = "[omwbcpxXyYB]"

_NO_VERB = f"(?![^q]*(?:N[nCD]|[nTUCDFM]n{_PREPOSITION}))"
"""After a name or another noun, only an adjective: not "a batalha de Lepanto salva"."""

_BEHIND = (
    f"{_NO_VERB}[kgihvSZW]{{0,2}}"
    f"(?:(?:[omwbcpxXyYBNK0]|a(?=[N0])){REST}(?:&(?![CDTU]{_PREPOSITION}){REST})?)?{CLAUSE}"
)
"""What follows an event. A word that could be its verb does not come next, nor a second event."""

_NO_BODY = r"(?!(?:[ao] )?(?i:conferência|congresso|fundação|união) [A-ZÁÂÃÉÊÍÓÔÕÚ])"
"""With a name right behind, these are bodies, which do not take place: "União Europeia"."""

_ANY_EVENT = _NO_BODY + "(?!final )[^A-ZÁÂÃÉÊÍÓÔÕÚ].*"
"""A text that begins with no name. "final" alone may be "o final", an end, or "a final"."""

_CAPITAL = _NO_BODY + "[A-ZÁÂÃÉÊÍÓÔÕÚ].*"


class Shape(NamedTuple):
    """The form of an event, with the event after "de" and with its article."""

    form: str
    of: str
    it: str
    sample: str
    pattern: str = _ANY_EVENT


def _shape(article: str, form: str, sample: str, pattern: str = _ANY_EVENT) -> Shape:
    """The form of an event behind its article, or that has it only in the sentence."""
    return Shape(
        f"(?P<what>{form})", f"d{article} {{what}}", f"{article} {{what}}", sample, pattern
    )


def _with_article(article: str, form: str, sample: str, pattern: str = _ANY_EVENT) -> Shape:
    classes = {"o": "l", "a": "a", "os": "s", "as": "t"}
    shape = _shape(article, form, f"{article} {sample}", pattern)
    return shape._replace(form=classes[article] + shape.form)


_NO_VERB_FIRST = (
    "(?!(?i:captura|combate|compra|conquista|derrota|entrega|estreia|queima|reforma|visita|volta)"
    r" (?:[A-ZÁÂÃÉÊÍÓÔÕÚ]|(?:[ao]s?|aos?|às?|com|contra|em|n[ao]s?|para|por)\b))"
)
"""Without an article, what may be a verb: not "conquista Lisboa"."""


def _of_class(feminine: str, masculine: str, samples: tuple[str, str]) -> tuple[Shape, ...]:
    """The forms of one event whose noun has one of two classes, with its article and without."""
    return tuple(
        make(article, f"{before}?{noun}{_BEHIND}", sample, pattern)
        for make, pattern in ((_with_article, _ANY_EVENT), (_shape, _NO_VERB_FIRST + _ANY_EVENT))
        for article, before, noun, sample in (
            ("a", "J", feminine, samples[0]),
            ("o", "j", masculine, samples[1]),
        )
    )


_NO_EVENT = (
    "canção|nação|estação|habitação|instituição|organização|associação|federação|confederação"
    "|legislação|direção|função|população|coleção|ação|secção|seção|corporação|versão|missão|comissão"
    "|televisão|pensão|mansão|dimensão|geração|tradição|relação|equação|ficção|oração|emoção|solução"
    "|noção|porção|fração|opção|exceção|lição|seleção|delegação|administração|civilização|aviação"
    "|inscrição|embarcação|informação|definição|condição|posição|situação|profissão|paixão|expressão"
    "|ilusão|visão|ocasião|tensão|razão|composição|edição|região|religião|opinião|legião|diversão"
    "|coração|pulmão"
)
_FEMININE = (
    rf"(?!(?:{_NO_EVENT})\b)\w+[çs]ão|captura|compra|condenação|conquista|derrota|defesa|entrega"
    "|greve|leitura|matança|chacina|queima|renúncia|rutura|ruptura|subida|venda|partida"
)
_NO_EVENT_EITHER = (
    "assentamento|cimento|conhecimento|equipamento|mandamento|medicamento|movimento|pensamento"
    "|regimento|sentimento|procedimento|tratamento|comportamento|rendimento|crescimento"
    "|funcionamento|parlamento|documento|monumento|instrumento|elemento|fundamento|testamento"
    "|departamento|argumento|alimento|momento|orçamento|firmamento|temperamento|armamento|fragmento"
    "|segmento|pigmento|apartamento|comprimento|sacramento|regulamento"
)
_MASCULINE = (
    rf"(?!(?:{_NO_EVENT_EITHER})\b)\w+mento|ataque|campeonato|concurso|desfile|festival|resgate"
    "|roubo|sequestro|torneio|massacre|bombardeio|plebiscito|referendo"
)
_BARE = r"(?: [a-zà-ÿ]+)?(?: (?:d[aeo]s?|em|n[ao]s?|ao?s?|às?|ante|contra|entre|por|pel[ao]s?) .*)?"
"""What is behind an event without an article; a name could be that of who conquers."""

ONE_EVENT = (
    *_of_class("C", "D", ("batalha de Aljubarrota", "cerco de Lisboa")),
    _shape("a", "J?C[Nki]+", "Guerra Fria", _NO_VERB_FIRST + "(?!Marcha )" + _CAPITAL),
    _shape("o", "(?:j?D[Nki]+|jD)", "Projeto Manhattan", _CAPITAL),
    _with_article(
        "a",
        f"[Jj]?[nf]{_BEHIND}",
        "entrega da carta",
        rf"a (?:\w+a |grande )?(?:{_FEMININE})\b.*",
    ),
    _with_article(
        "o", f"j?[nfD]{_BEHIND}", "roubo da Mona Lisa", rf"o (?:\w+ )?(?:{_MASCULINE})\b.*"
    ),
    _shape(
        "a",
        f"J?[nNf]{_BEHIND}",
        "entrega da carta",
        rf"{_NO_VERB_FIRST}(?:\w+a )?(?i:{_FEMININE}){_BARE}",
    ),
    _shape(
        "o",
        f"j?[nNf]{_BEHIND}",
        "juramento da bandeira",
        rf"(?:\w+ )?(?i:{_MASCULINE}){_BARE}",
    ),
)
SEVERAL_EVENTS = (
    _with_article("as", f"r?E{_BEHIND}", "guerras napoleónicas"),
    _with_article("os", f"r?G{_BEHIND}", "jogos de Atenas"),
    _shape("as", f"r?E{_BEHIND}", "guerras napoleónicas"),
    _shape("os", f"r?G{_BEHIND}", "jogos de Atenas"),
)
LAWS = (
    *_of_class("T", "U", ("lei do ventre livre", "tratado de Tordesilhas")),
    _shape("a", f"T{_BEHIND}", "Carta Magna", _CAPITAL),
    _shape("o", f"U{_BEHIND}", "Tratado de Tordesilhas", _CAPITAL),
)
"""What does not take place."""

_WITHIN = f"(?:(?:{OF}|[xp][last]?|X)[{NOUNS}][NKkihvgSZW0]*(?:&N[Nk0]*)?)*"
_NAMED = f"[NKkihvgSZW0]*{_WITHIN}"
_NO_CLAUSE = (
    r"(?!.*(?<!\bde)(?<!\bdo)(?<!\bda)(?<!\bem)(?<!\bna) "
    r"(?:[a-zà-ÿ]+(?:[ai]na|dora|iva|osa|ista))\b)(?!(?i:final|grande)\b)"
    r"(?!(?i:(?:[oa]s? )?(?:(?:(?:primeir|terceir|últim|segund)[oa]s?) )?"
    rf"(?:{PEOPLE})(?:e?s)?)\b)"
)
"""No word in small letters that has the ending of an adjective and may be a verb: "domina".

"O papa Francisco" is a person, and not an event.
"""

_MEN_OF_TIME = (
    "barroco|ciclo|estado|governo|império|mandato|mercado|papado|período|regime|reino|século"
)
_WOMEN_OF_TIME = "dinastia|época|era|monarquia|república|semana"
"""Nouns of what lasts, which have an article."""

_BARE_NAME = r"(?: [a-zà-ÿ]+)?(?: (?:d[aeo]s?|n[ao]s?|em|sobre|contra|entre) .*| [A-ZÁÉÍÓÚ].*)?"

# Nouns that need not be those of events: "o Plano Marshall" does not take place.
ONE_BY_NAME = (
    Shape("K", "de {text}", "{text}", "“Mensagem”", ".*"),
    _with_article("a", f"[Jj]?[nNKkF]{_NAMED}", "Noite Sangrenta", _NO_CLAUSE + ".*"),
    _with_article("o", f"j?[nNKkM]{_NAMED}", "Cabralismo", _NO_CLAUSE + ".*"),
    _shape("a", f"J[nNF]{_NAMED}", "Primeira República", _NO_CLAUSE + ".*"),
    _shape("o", f"j[nNM]{_NAMED}", "Segundo Império", _NO_CLAUSE + ".*"),
    _shape(
        "o",
        f"[nNk]{_NAMED}",
        "Renascimento",
        _NO_CLAUSE + rf"(?:\w+(?:ismo|mento|nato)|(?i:{_MEN_OF_TIME}))\b{_BARE_NAME}",
    ),
    _shape(
        "a",
        f"[nNkF]{_NAMED}",
        "Idade Média",
        # What ends in "a" may be a verb, as in "Regressa de Itália".
        _NO_CLAUSE
        + r"(?!Cidade [A-ZÁÉÍÓÚ])"
        + r"(?:\w+(?:ção|são|dade|tude|[ae]ncia(?= d[aeo]s? ))"
        + rf"|(?i:{_WOMEN_OF_TIME})\b){_BARE_NAME}",
    ),
)
SEVERAL_BY_NAME = tuple(
    _with_article(
        article,
        f"r?(?:[{plural}][SZWkihv0]*[NK]*|N[NSZWk0]*){_WITHIN}",
        sample,
        _NO_CLAUSE + ".*",
    )
    for article, plural, sample in (
        ("os", "SWh", "Loucos Anos Vinte"),
        ("as", "ZWv", "Vésperas Sicilianas"),
    )
)
