"""Spanish."""

import re
from decimal import Decimal
from functools import lru_cache, partial

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import (
    DifferenceWords,
    HelpWords,
    LineWords,
    MessageWords,
    QuizWords,
    ScreenWords,
    StatsWords,
    Unit,
)
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    contrasting,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, roman

# What an author wrote has no known gender or number: prompts avoid «cuántos» and «cuántas».
_PROMPTS = {
    "attributed": "{prompt} (según {who})",
    "person identify": "¿Quién fue {person}?",
    "person identify living": "¿Quién es {person}?",
    "person identify several": "¿Quiénes fueron {person}?",
    "person name": "¿De quién se trata? {who}",
    "person name living": "¿De quién se trata? {who}",
    "person name several": "¿De quiénes se trata? {who}",
    "person born": "¿Cuándo nació {person}?",
    "person born several": "¿Cuándo nacieron {person}?",
    "person died": "¿Cuándo murió {person}?",
    "person died several": "¿Cuándo murieron {person}?",
    "person portrait": "¿Quién aparece en la imagen?",
    "person sound": "¿A quién se oye aquí?",
    "date when moment": "¿Cuándo tuvo lugar? {event}",
    "date when period": "¿Desde cuándo y hasta cuándo? {event}",
    "date when since": "¿Desde cuándo? {event}",
    "date when until": "¿Hasta cuándo? {event}",
    "date what": "¿Qué ocurrió {date}?",
    "date what period": "¿Qué tuvo lugar {date}?",
    "date what since": "¿Qué empezó {moment}?",
    "date what until": "¿Qué terminó {moment}?",
    "date when moment coming": "¿En qué fecha? {event}",
    "date what moment coming": "¿Qué ocurre {date}?",
    "date what period coming": "¿Qué tiene lugar {date}?",
    "date what since coming": "¿Qué empieza {moment}?",
    "date what until coming": "¿Qué termina {moment}?",
    "figure how-many count": "{counts}: ¿cuál es la cifra?",
    "figure how-many count as-of": "{counts}, {as_of}: ¿cuál es la cifra?",
    "figure how-many measure": "{counts}: ¿cuál es la cifra?",
    "figure how-many measure as-of": "{counts}, {as_of}: ¿cuál es la cifra?",
    "figure how-many percent": "{counts}: ¿qué porcentaje?",
    "figure how-many percent as-of": "{counts}, {as_of}: ¿qué porcentaje?",
    "figure meaning": "¿A qué corresponde esta cifra? {figure}",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (según {by})",
    "argument grounds": "{question}\nRespuesta: {claim}.\n¿Con qué argumentos se sostiene?",
    "argument grounds attributed": (
        "{question}\nRespuesta según {by}: {claim}.\n¿Con qué argumentos se sostiene?"
    ),
    "argument opposed": "{question}\nRespuesta: {claim}.\n¿A qué opinión se opone?",
    "argument opposed attributed": (
        "{question}\nRespuesta según {by}: {claim}.\n¿A qué opinión se opone?"
    ),
    "argument proponent": "{question}\nRespuesta: {claim}.\n¿Quién lo sostiene?",
    "term define": "¿Qué se entiende por {term}?",
    "term term": "¿De qué término se trata? {means}",
    "term expansion": "¿Cuál es la forma desarrollada de «{term}»?",
    "term picture": "¿Qué aparece en la imagen?",
    "term sound": "¿Qué se oye aquí?",
    "question answer": "{question}",
    "question why": "{question}\nRespuesta: {told}.\n¿Por qué?",
    "cloze": "{sentence}",
}

_STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "{person}, fecha de nacimiento: {answer}",
    "person died": "{person}, fecha de muerte: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts}, {as_of}: {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Respuesta: {answer}",
    "argument claim attributed": "{question} Respuesta según {by}: {answer}",
    "argument grounds": "{question} Respuesta: {claim}. Uno de los argumentos: {answer}",
    "argument grounds attributed": (
        "{question} Respuesta según {by}: {claim}. Uno de los argumentos: {answer}"
    ),
    "argument opposed": "{question} Respuesta: {claim}. Opinión a la que se opone: {answer}",
    "argument opposed attributed": (
        "{question} Respuesta según {by}: {claim}. Opinión a la que se opone: {answer}"
    ),
    "argument proponent": "{question} Respuesta según {answer}: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "Forma desarrollada de «{term}»: {answer}",
    "question answer": "{question} Respuesta: {answer}",
    "question why": "{question} Respuesta: {told}. Razón: {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

_CLASSES = {
    "l": "el",
    "a": "la",
    "s": "los",
    "t": "las",
    "u": "un una",
    "d": (
        "este esta estos estas su sus nuestro nuestra mi mis cada todo toda unos unas ese esa"
        " aquel aquella"
    ),
    "o": "de",
    "m": "del",
    "p": (  # prepositions
        "a al ante bajo con contra desde durante hacia hasta mediante para según sin tras entre"
        " frente junto"
    ),
    "x": "en sobre",  # where
    "y": "por",
    "q": "que quien quienes cuyo cuya donde cuando como si porque",
    "&": "y e o u ni pero",
    "f": (  # in a clause: finite verbs and pronouns
        "es son fue fueron era eran está están ha han había habían será serán no se lo abdica"
        " acaba aprueba aprueban atraviesa cae cede cesa comienza comienzan conquista crea da"
        " decide declara declaran derrota descubre descubren dura empieza empiezan entra estalla"
        " expresa firman gana ganan hace implica indica llega llegan muere mueren nace ocupa"
        " ocupan opone pesa permite pone ponen proclama publica publican regresa significa sube"
        " termina terminan toman triunfa vence vuelve marca"
    ),
    "j": "primer último gran segundo tercer cuarto quinto",  # before a noun
    "J": "primera última segunda tercera cuarta quinta",
    "r": "primeros primeras últimos últimas",
    "k": (  # others have the endings of adjectives
        "negro negra frío fría santo santa libre libres rojo roja blanco blanca púnica púnicas"
        " nuclear naval"
    ),
    "F": (  # quantities, feminine
        "aceleración altitud altura amplitud anchura capacidad carga circunferencia"
        " concentración conductividad constante densidad deuda diferencia distancia dosis"
        " duración edad energía esperanza extensión frecuencia fuerza gravedad humedad inflación"
        " intensidad longitud luminosidad magnitud masa mortalidad natalidad parte población"
        " potencia presión probabilidad producción profundidad proporción resistencia salinidad"
        " semivida solubilidad superficie tasa temperatura tensión velocidad viscosidad acidez"
        " dureza emisividad excentricidad inclinación oblicuidad opacidad permeabilidad"
        " permitividad porosidad reflectividad rigidez rugosidad valencia"
    ),
    "M": (  # quantities with «el»
        "ancho ángulo área calor coste costo consumo déficit diámetro espesor grosor índice"
        " número perímetro período periodo peso pH PIB porcentaje precio producto punto radio"
        " rendimiento salario tamaño umbral valor volumen caudal albedo cociente coeficiente"
        " exponente factor módulo"
    ),
    "P": "alturas dimensiones frecuencias longitudes masas temperaturas velocidades",  # quantities
    "Q": "diámetros pesos radios tamaños volúmenes",  # quantities
    "C": (  # events, feminine
        "abdicación abolición adhesión aprobación firma marcha masacre peste apertura jura"
        " anexión aparición ascensión batalla boda caída campaña catástrofe ceremonia coronación"
        " conferencia conquista construcción creación crisis cruzada derrota"
        " descolonización detención disolución ejecución elección emancipación entrada epidemia"
        " erupción exhumación expedición explosión exploración exposición expulsión fundación"
        " guerra huelga huida inauguración independencia insurrección invasión invención llegada"
        " liberación llamada matanza muerte ocupación ofensiva peste proclamación"
        " promulgación publicación ratificación rebelión reconquista reforma rendición"
        " restauración retirada reunión revolución salida secesión sublevación toma transición"
        " traición travesía tregua unificación unión vacunación victoria visita votación vuelta"
        " guerrilla dictadura regencia"
    ),
    "D": (  # events, masculine
        "accidente alzamiento discurso grito encuentro asalto asedio asesinato atentado bautizo"
        " bombardeo combate comienzo concilio cónclave conflicto congreso derrocamiento desastre"
        " desembarco descubrimiento destierro eclipse encuentro entierro estallido estreno"
        " exilio fallecimiento fin final fusilamiento genocidio golpe hallazgo hundimiento"
        " incendio inicio juicio lanzamiento levantamiento matrimonio motín nacimiento naufragio"
        " paso pleito pronunciamiento proyecto rapto reinado reino referéndum regreso saqueo"
        " sitio terremoto traslado triunfo uso viaje vuelo programa"
    ),
    "T": "carta ley bula constitución paz declaración",  # what does not take place, feminine
    "U": "acuerdo armisticio concordato decreto edicto estatuto manifiesto pacto tratado",
    "E": "elecciones cortes jornadas guerras cruzadas negociaciones",  # several events, feminine
    "G": "juegos disturbios sucesos comicios",  # several events, masculine
    "i": "español española inglés inglesa francés francesa alemán alemana civil mundial",
    "S": (  # plurals that are masculine
        "atletas aviones camiones guiones cometas cromosomas días idiomas mapas planetas poemas"
        " problemas programas pares sistemas temas dientes meses países jueces lápices peces reyes"
        " pies jóvenes"
    ),
    "Z": (  # plurals that are feminine
        "manos fotos motos patas puertas cartas letras notas plantas piezas naves partes clases"
        " bases calles torres fases voces veces luces cruces leyes flores imágenes mujeres"
        " costillas vértebras"
    ),
    "W": (  # plurals that are of both, or not what their endings say
        "razones sazones cuestiones policías espías guías vigías colegas camaradas guardas monarcas"
        " jerarcas patriarcas curas belgas indígenas labores homicidas suicidas druidas modelos"
        " mayores menores mejores peores"
    ),
    "n": (  # no plurals that are counted
        "además antes después menos más tres seis dos diez análisis crisis dosis tesis caos"
        " atlas virus paraguas lunes martes miércoles jueves viernes unos muchos varios varias"
        " algunos algunas todos todas otros otras demás cientos miles"
    ),
}
_CLASS_OF = {word: name for name, words in reversed(_CLASSES.items()) for word in words.split()}
_ADJECTIVE_ENDINGS = (
    "al", "ales", "ar", "ares", "ario", "aria", "ario", "arios", "arias", "ivo", "iva", "ivos",
    "ivas", "oso", "osa", "osos", "osas", "ico", "ica", "icos", "icas", "ano", "ana", "anos",
    "anas", "ense", "enses", "ista", "istas", "ino", "ina", "inos", "inas", "í", "íes",
)  # fmt: skip
_MEN_ENDINGS = ("os", "ores", "ones", "anes")
_WOMEN_ENDINGS = ("as", "ciones", "siones", "giones", "dades", "tades", "tudes")
_OF_BOTH = ("istas", "atas", "etas", "itas", "otas", "mas", "tas", "cidas", "pas", "días", "res")


@lru_cache(10_000)
def _word_class(word: str) -> str:
    """The class of a word, as in `_CLASSES`, or by its form.

    "S" and "Z" are plurals that are surely masculine or feminine and "W" is another plural, "k" an
    adjective that follows its noun, "g" a participle, of which "h" and "v" are the plurals, "0" a
    number, "N" another word with a capital and "n" without. "," is a sign.
    """
    if not word[0].isalnum():
        return "0" if word in "°%" else ","
    small = word.lower()
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    if found and (word == small or found != "f"):
        return found
    if word[0].isdecimal():
        return "0"
    if word != small:
        return "N"
    if small.endswith(("ado", "ada", "ido", "ida")):
        return "g"
    if small.endswith(("ados", "idos")):
        return "h"
    if small.endswith(("adas", "idas")):
        return "v"
    if small.endswith("s"):
        if small.endswith(_WOMEN_ENDINGS) and not small.endswith(_OF_BOTH):
            return "Z"
        if small.endswith(_MEN_ENDINGS) and not small.endswith("iones"):
            return "S"
        return "W"
    return "k" if small.endswith(_ADJECTIVE_ENDINGS) else "n"


_REST = "(?:[^,!fq&lastud]|(?<=[opxym])[lastud]|(?<=N)[la](?=N))*"
"""What follows in a phrase: a noun with an article comes after a preposition, else a verb may be
between them. A name may have an epithet with an article."""

_CLAUSE = "(?:q[^,!]*)?"
_BEHIND = f"[kgihvSZW]{{0,2}}(?:[ompxyN0]{_REST}(?:&{_REST})?)?{_CLAUSE}"
"""What follows an event. A word that could be its verb does not come next."""

_OF = f"[nkgihvNSZW0]{{0,3}}(?:[ompxy]{_REST}|p{_REST}&[lastud]?{_REST})?{_CLAUSE}"
"""What follows a quantity."""

_UNNAMED = "[^A-ZÁÉÍÓÚÑ].*"
"""A text that does not begin with a capital, which could be that of a name."""

_CAPITALS = "(?!.*\\b(?:más|menos|mayor|menor|culminante)\\b)[^A-ZÁÉÍÓÚÑ].*|(?:pH|PIB)\\b.*"
"""A quantity; of "el punto más alto" one would ask for the name."""

_BARE_NUMBER = r"(?:el )?(?:número atómico|pH|valor|índice)\b.*"


def _quantities(verb: str, before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `before` and `after` are what is asked around it."""
    shapes = (
        (f"F{_OF}", "la ", "velocidad del sonido"),
        (f"M{_OF}", "el ", "diámetro de la Tierra"),
        (f"(?:aF|lM){_OF}", "", "la velocidad del sonido"),
    )
    return tuple([_quantity(verb, before, after, shape) for shape in shapes])


def _percentages(verb: str, after: str = "") -> tuple[Sentence, ...]:
    """The same on a percentage, which is asked for as one if its name does not say so."""
    shape = (f"M{_OF}", "el ", "porcentaje de abstenciones")
    return (
        _quantity(verb, "", after, shape, "[Pp]orcentaje .*"),
        *_quantities(verb, ", en porcentaje,", after),
    )


def _quantity(
    verb: str, before: str, after: str, shape: tuple[str, str, str], pattern: str = ""
) -> Sentence:
    form, article, sample = shape
    return Sentence(
        prompt=f"¿Cuál {verb}{before} {article}{{text}}{after}?",
        statement=f"{article}{{text}}{after} {verb} de {{answer}}.",
        form=form,
        pattern=pattern or _CAPITALS,
        sample=sample,
    )


def _constant(article: str, sample: str, pattern: str, text: str = "{text}") -> Sentence:
    return Sentence(
        prompt=f"¿Cuál es el valor {article}{text}?",
        statement=f"el valor {article}{text} es {{answer}}.",
        pattern=pattern,
        sample=sample,
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    _constant("del ", "cero absoluto", "cero absoluto"),
    _constant("del ", "el cero absoluto", "el cero absoluto", "cero absoluto"),
    _constant("de la ", "constante de Planck", "constante .*"),
    _constant("de ", "la constante de Planck", "la constante .*"),
)
_BARE_NUMBERS = (
    Sentence(
        "¿Cuál es el {text}?",
        "el {text} es {answer}.",
        f"M{_OF}",
        _BARE_NUMBER,
        sample="número atómico del hierro",
    ),
    Sentence(
        "¿Cuál es {text}?",
        "{text} es {answer}.",
        f"lM{_OF}",
        _BARE_NUMBER,
        sample="el número atómico del hierro",
    ),
)


def _counts(verb: str, after: str = "") -> Sentence:
    """The sentence on what is counted, which is in the plural and has no article."""
    counted = f"[kgihvN0SZW]{{0,3}}(?:&[ghv])?(?:[ompxy]{_REST}(?:&{_REST})?)?{_CLAUSE}"
    return Sentence(
        prompt=f"¿Cuál {verb} el número de {{text}}{after}?",
        statement=f"el número de {{text}}{after} {verb} de {{answer}}.",
        form=f"[SZWPQhv]{counted}",
        pattern=_UNNAMED,
        sample="huesos del cráneo",
    )


# What is in one of many is told in the present tense.
_IN_ONE = f"[kgi]?(?:o[nkSZW])?)(?P<where>x{_REST}u[^,!fq]*)"
_COUNTED = (
    Sentence(
        prompt="¿Cuántos {what} hay {where}?",
        form=f"(?P<what>[Sh][ShW]?{_IN_ONE}",
        pattern=_UNNAMED,
        sample="electrones en un átomo de hierro",
    ),
    Sentence(
        prompt="¿Cuántas {what} hay {where}?",
        form=f"(?P<what>[Zv][ZvW]?{_IN_ONE}",
        pattern=_UNNAMED,
        sample="piezas en un tablero",
    ),
    *_CONSTANTS,
    *_BARE_NUMBERS,
    *_quantities("es"),
    _counts("es"),
)
_SEVERAL_MEASURES = tuple(
    [
        Sentence(
            prompt=f"¿Cuáles son {article}{{text}}?",
            statement=f"{article}{{text}} son {follow}: {{answer}}.",
            form=form + _OF,
            pattern=_UNNAMED,
            sample=sample,
        )
        for form, article, follow, sample in (
            ("P", "las ", "las siguientes", "dimensiones del campo"),
            ("tP", "", "las siguientes", "las dimensiones del campo"),
            ("Q", "los ", "los siguientes", "diámetros de los planetas"),
            ("sQ", "", "los siguientes", "los diámetros de los planetas"),
        )
    ]
)

_DONE = {
    "abolición": ("abolió", "abolieron"),
    "descubrimiento": ("descubrió", "descubrieron"),
    "fundación": ("fundó", "fundaron"),
    "invención": ("inventó", "inventaron"),
    "proclamación": ("proclamó", "proclamaron"),
    "publicación": ("publicó", "publicaron"),
}
_DID = {
    "caída": "cayó",
    "fallecimiento": "falleció",
    "llegada": "llegó",
    "muerte": "murió",
    "nacimiento": "nació",
}
_BEGAN_OR_ENDED = {
    "comienzo": "comenzó",
    "estallido": "estalló",
    "fin": "terminó",
    "final": "terminó",
    "inicio": "comenzó",
}
_AROUND = "(?:[ompx](?:[^,!fqy&lastud]|(?<=[opx])[lastud]|(?<=N)[la](?=N))*)?"
"""What is around a thing; without "por", behind which is who did it."""

_THING = "[nNkgihvSZWFMPQCDTUEGjJ0]{1,4}" + _AROUND
_NAMED = f"N[Nk0]{{0,3}}(?:[la]N)?{_AROUND}"


def _singular_done(word: str) -> str | None:
    return _DONE.get(word, ("", ""))[0]


def _plural_done(word: str) -> str | None:
    return _DONE.get(word, ("", ""))[1]


_ALL_DONE = (
    Sentence(
        prompt="¿Cuándo se {inflected} {what}?",
        form=f"[la]?(?P<word>[CD])o(?P<what>a{_THING}|{_NAMED})",
        inflected=_singular_done,
        sample="el descubrimiento de la penicilina",
    ),
    Sentence(
        prompt="¿Cuándo se {inflected} el {what}?",
        form=f"[la]?(?P<word>[CD])m(?P<what>{_THING})",
        inflected=_singular_done,
        sample="el descubrimiento del radio",
    ),
    Sentence(
        prompt="¿Cuándo se {inflected} {what}?",
        form=f"[la]?(?P<word>[CD])o(?P<what>[st]{_THING})",
        inflected=_plural_done,
        sample="la invención de las gafas",
    ),
    *[
        Sentence(
            prompt=f"¿Cuándo {{inflected}} {article}{{what}}?",
            form=f"[la]?(?P<word>[CD]){of}(?P<what>{what})",
            inflected=verbs.get,
            sample=sample,
        )
        for verbs, article, of, what, sample in (
            (_DID, "", "o", f"a{_THING}|{_NAMED}", "la muerte de Felipe II"),
            (_DID, "el ", "m", _THING, "la muerte del rey"),
            (_BEGAN_OR_ENDED, "", "o", f"a{_THING}", "el fin de la guerra"),
            (_BEGAN_OR_ENDED, "el ", "m", _THING, "el fin del asedio"),
        )
    ],
)

_SINGULAR = (
    # The form, the event after "de", and with its article.
    (f"aJ?{{C}}{_BEHIND}", "de {text}", "{text}", "la batalla de Lepanto"),
    (f"l(?P<what>j?{{D}}{_BEHIND})", "del {what}", "el {what}", "el asedio de Zaragoza"),
    (f"J?{{C}}{_BEHIND}", "de la {text}", "la {text}", "batalla de Lepanto"),
    (f"j?{{D}}{_BEHIND}", "del {text}", "el {text}", "asedio de Zaragoza"),
)
_LAWS = tuple(
    [
        (form.replace("{C}", "T").replace("{D}", "U"), of, it, sample)
        for (form, of, it, _), sample in zip(
            _SINGULAR,
            ("la ley de Cortes", "el Tratado de Utrecht", "ley de Cortes", "tratado de Utrecht"),
            strict=True,
        )
    ]
)
_ONE_EVENT = tuple(
    [(form.replace("{C}", "C").replace("{D}", "D"), *others) for form, *others in _SINGULAR]
)
_SEVERAL_EVENTS = (
    (f"[st]r?[EG]{_BEHIND}", "de {text}", "{text}", "las guerras carlistas"),
    (f"r?E{_BEHIND}", "de las {text}", "las {text}", "guerras carlistas"),
    (f"r?G{_BEHIND}", "de los {text}", "los {text}", "juegos olímpicos"),
)
_Shapes = tuple[tuple[str, ...], ...]


def _dated(shapes: _Shapes, prompt: str = "", statement: str = "") -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <el>."""

    def put(template: str, of: str, it: str) -> str:
        return template.replace("<de>", of).replace("<el>", it)

    return tuple(
        [
            Sentence(put(prompt, of, it), put(statement, of, it), form, _UNNAMED, sample=sample)
            for form, of, it, sample in shapes
        ]
    )


def _by_number(one: str, several: str, said: tuple[str, str] = ("", "")) -> tuple[Sentence, ...]:
    """The prompts and statements of one event and of several, with their verbs."""
    return (
        *_dated(_ONE_EVENT, one, said[0]),
        *_dated(_SEVERAL_EVENTS, several, said[1]),
    )


_EVENTS = (*_ONE_EVENT, *_SEVERAL_EVENTS, *_LAWS)
_DATE = _dated(_EVENTS, "¿Cuál es la fecha <de>?", "la fecha <de> es: {answer}.")
_PERIOD = _dated(_EVENTS, "¿Cuáles son las fechas <de>?", "las fechas <de> son: {answer}.")
_MOMENTS = (
    *_ALL_DONE,
    *_by_number(
        "¿Cuándo tuvo lugar <el>?",
        "¿Cuándo tuvieron lugar <el>?",
        ("<el> tuvo lugar {when}.", "<el> tuvieron lugar {when}."),
    ),
    *_dated(_LAWS, "¿De cuándo es <el>?"),
    *_DATE,
)
_PERIODS = (
    *_by_number(
        "¿Cuándo empezó y cuándo terminó <el>?",
        "¿Cuándo empezaron y cuándo terminaron <el>?",
        ("<el> duró {when}.", "<el> duraron {when}."),
    ),
    *_PERIOD,
)

_CASE = r"[A-Z].* vs?\.? [A-Z].*"
_ARTICLE = r"(?:art\.?|artículo) ?\d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_COMPOUND = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_SYMBOL = "[A-ZÁÉÍÓÚÑ][a-z]?"
_NAME = r"(?:(?:el|la|los|las) )?[A-ZÁÉÍÓÚÑ][^«»]*"
_WORD = rf"(?!{_ARTICLE}|{_EQUATION})[a-záéíóúñα-ω][^«»]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "libro|novela|poema|epopeya|tragedia|comedia|ópera|ballet|sinfonía|sonata|cuadro|pintura"
    "|fresco|estatua|escultura|enciclopedia|ensayo|panfleto|manifiesto|periódico|revista|película"
    "|canción|himno|manual|autobiografía|crónica|obra|drama|tragicomedia|cuento|relato|fábula|soneto"
    "|oda|sátira|entremés|zarzuela|cantata|oratorio|concierto"
)
_A_WORK = (
    rf"(?:(?:[Ee]l |[Ll]a |[Uu]na? )?(?:[Gg]ran|[Pp]rimera?|[Cc]élebre) )?"
    rf"(?i:{_WORK})\b(?=.*\b\d{{3,4}}\b|(?:(?! (?:que|cuy|donde)).)* de [A-ZÁÉÍÓÚÑ])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_TERMS = (
    Sentence("¿Qué es «{term}»?", pattern=_NAME, described=_A_WORK, sample="Rayuela"),
    Sentence(
        "¿En qué consiste el caso {term}?", pattern=_CASE, sample="Brown v. Board of Education"
    ),
    Sentence("¿De qué trata el {term}?", pattern=_ARTICLE, sample="artículo 18 CE"),
    Sentence("¿Qué expresa la relación {term}?", pattern=_EQUATION, sample="V = IR"),
    Sentence("¿Qué designa la fórmula {term}?", pattern=_COMPOUND, sample="CO₂"),
    Sentence("¿Qué designa el símbolo {term}?", pattern=_SYMBOL, sample="Fe"),
    Sentence("¿Qué se conoce como «{term}»?", pattern=_NAME, sample="la Inquisición"),
    Sentence("¿Qué se entiende por «{term}»?", pattern=r"[^«»“”]*", sample="palanca"),
)

_HIS_NATION = r" \w+(?:ano|és|ol|án|ino|eno|uso|iego|eo|ético|aco|eco)\b"
_HER_NATION = r" \w+(?:ana|esa|ola|ina|ena|usa|iega|ea|ética|aca|eca)\b"
_MAN = (
    r"(?!primer|únic|últim|gran\b)"
    r"(?:\w+(?:o|or|és|án|ón)|rey|héroe|príncipe|hombre|general|cardenal)"
)
_WOMAN = (
    r"(?!primer|únic|últim|\w+(?:ista|nauta|cida|crata|arca|ta)\b)"
    r"(?!(?:papa|cura|colega|espía|policía|guía|guarda|belga)\b)"
    rf"(?:\w+a|mujer|emperatriz|actriz)(?!{_HIS_NATION})"
)
_MAN_OR_WOMAN = r"\w+(?:ista|nauta|crata|ante|ente|eta)"
_TITLE = (
    r"(?!.* que\b)(?:primer ministro|primera ministra|hijo|hija|padre|madre|jefe|jefa|líder"
    r"|ministro|ministra|alcalde|alcaldesa|gobernador|gobernadora|virrey|rey|reina|emperador"
    r"|emperatriz|presidente|presidenta|papa|duque|duquesa|conde|condesa|zar|zarina|príncipe"
    r"|princesa|obispo|arzobispo) del?\b.*"
)
"""Of whom no clause tells more, a title has no article."""

_MAKER = r"(?:autor|inventor|fundador|creador|descubridor) del?\b.*"
_WOMAN_MAKER = r"(?:autora|inventora|fundadora|creadora|descubridora) del?\b.*"


_DESCRIBED = Sentence(statement="{answer} puede describirse así: {who}.")


def _people(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    return (
        *[
            Sentence(
                statement=f"{{answer}} {verb} {article}{{text}}.",
                pattern="(?=[a-záéíóúñ])" + pattern,
                sample=sample,
            )
            for article, pattern, sample in (
                ("", r"(?:un[oa] de|el|la) .*", "una de las hermanas Brontë"),
                ("", _TITLE, "reina de Castilla"),
                ("el ", _MAKER, "autor del Quijote"),
                ("la ", _WOMAN_MAKER, "autora de la novela"),
                (
                    "el ",
                    rf"(?:primer|último|único) (?!ministro){_MAN}\b.*",
                    "primer hombre en el espacio",
                ),
                ("la ", rf"(?:primera|última|única) {_WOMAN}\b.*", "primera mujer ministra"),
                ("un ", rf"{_MAN_OR_WOMAN}{_HIS_NATION}.*", "novelista ruso"),
                ("una ", rf"{_MAN_OR_WOMAN}{_HER_NATION}.*", "novelista rusa"),
                ("un ", rf"{_MAN}\b.*", "físico inglés"),
                ("una ", rf"{_WOMAN}\b.*", "física inglesa"),
            )
        ],
        _DESCRIBED,
    )


_ARGUMENTS = {
    "argument claim": "La respuesta a «{question}» es: {answer}.",
    "argument claim attributed": "Según {by}, la respuesta a «{question}» es: {answer}.",
    "argument grounds": (
        "Uno de los argumentos para responder «{claim}» a «{question}» es: {answer}."
    ),
    "argument grounds attributed": (
        "Según {by}, uno de los argumentos para responder «{claim}» a «{question}» es: {answer}."
    ),
    "argument opposed": (
        "La respuesta «{claim}» a «{question}» se opone a la siguiente opinión: {answer}."
    ),
    "argument opposed attributed": (
        "Según {by}, la respuesta «{claim}» a «{question}» se opone a la siguiente opinión:"
        " {answer}."
    ),
    "argument proponent": "Según {answer}, la respuesta a «{question}» es: {claim}.",
}


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement}: {{text}}.", form=".*", sample=sample)


_SENTENCES = SentenceWords(
    sentences={
        "date when moment": (
            *_MOMENTS,
            _following("el siguiente hecho tuvo lugar {when}", "el rey abdica"),
        ),
        "date when moment coming": (
            *_DATE,
            *_by_number("", "", ("<el> tiene lugar {when}.", "<el> tienen lugar {when}.")),
            _following("el siguiente hecho tiene lugar {when}", "el cometa vuelve"),
        ),
        "date when period": (
            *_PERIODS,
            _following("lo siguiente duró {when}", "la Restauración"),
        ),
        "date when period coming": _PERIOD,
        "date when since": _by_number("¿Cuándo empezó <el>?", "¿Cuándo empezaron <el>?"),
        "date when since coming": _by_number("¿Cuándo empieza <el>?", "¿Cuándo empiezan <el>?"),
        "date when until": (
            *_by_number(
                "¿Cuándo terminó <el>?",
                "¿Cuándo terminaron <el>?",
                ("<el> duró {when}.", "<el> duraron {when}."),
            ),
            _following("lo siguiente duró {when}", "la Restauración"),
        ),
        "date when until coming": _by_number("¿Cuándo termina <el>?", "¿Cuándo terminan <el>?"),
        "figure how-many count": _COUNTED,
        "figure how-many count as-of": (
            *_quantities("era", after=" {as_of}"),
            _counts("era", after=" {as_of}"),
        ),
        "figure how-many count as-of coming": (
            *_quantities("es", after=" {as_of}"),
            _counts("es", after=" {as_of}"),
        ),
        "figure how-many measure as-of coming": _quantities("es", after=" {as_of}"),
        "figure how-many percent as-of coming": _percentages("es", " {as_of}"),
        "figure how-many measure": (*_CONSTANTS, *_quantities("es"), *_SEVERAL_MEASURES),
        "figure how-many measure as-of": _quantities("era", after=" {as_of}"),
        "figure how-many percent": _percentages("es"),
        "figure how-many percent as-of": _percentages("era", " {as_of}"),
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": (Sentence(statement="{person} puede describirse así: {answer}."),),
        "person identify several": (
            Sentence(statement="{person} pueden describirse así: {answer}."),
        ),
        "person name": _people("fue"),
        "person name living": _people("es"),
        "person name several": (Sentence(statement="{answer} pueden describirse así: {who}."),),
        "person born": (Sentence(statement="{person} nació {when}."),),
        "person born several": (Sentence(statement="{person} nacieron {when}."),),
        "person died": (Sentence(statement="{person} murió {when}."),),
        "person died several": (Sentence(statement="{person} murieron {when}."),),
        "term define": (
            *_TERMS,
            Sentence(
                statement="Por «{text}» se entiende: {answer}.", pattern=_WORD, sample="palanca"
            ),
            Sentence(statement="Esta descripción corresponde a «{term}»: {answer}."),
        ),
        "term term": (
            Sentence(
                "¿De qué obra se trata? {Means}",
                pattern=_NAME,
                described=_A_WORK,
                sample="Rayuela",
            ),
            *[
                Sentence(f"¿De qué {asked}se trata? {{Means}}", pattern=pattern, sample=sample)
                for asked, pattern, sample in (
                    ("caso ", _CASE, "Brown v. Board of Education"),
                    ("artículo ", _ARTICLE, "artículo 18 CE"),
                    ("fórmula ", f"{_EQUATION}|{_COMPOUND}", "V = IR"),
                    ("símbolo ", _SYMBOL, "Fe"),
                    ("", _NAME, "Titicaca"),
                )
            ],
            Sentence(
                statement="Por «{answer}» se entiende: {means}.", pattern=_WORD, sample="palanca"
            ),
            Sentence(statement="Esta descripción corresponde a «{answer}»: {means}."),
        ),
        "term expansion": (Sentence(statement="La forma desarrollada de «{term}» es: {answer}."),),
    },
    word_class=_word_class,
    common=frozenset(
        [
            word
            for name in "FMPQCDEG"
            for word in _CLASSES[name].split()
            if word.islower() and word not in ("reconquista", "restauración", "transición")
        ]
        + (
            "el la los las diputados protones neutrones electrones átomos huesos dientes patas"
            " planetas estrellas habitantes miembros muertos muertes víctimas"
            " soldados países cromosomas especies"
        ).split()
    ),
)

_KINDS = {
    "person": "Persona",
    "date": "Fecha",
    "figure": "Cifra",
    "argument": "Argumento",
    "term": "Término",
    "question": "Pregunta",
    "cloze": "Frase con huecos",
}


def _number(number: float | Decimal) -> str:
    """A number with the signs of Spanish: "3,5", "1200", "12 000", with a narrow space.

    The Academies ask for the space: a point is a decimal sign in Mexico and Central America.
    """
    return grouped(number, thousands="\N{NARROW NO-BREAK SPACE}", decimal=",", grouped_from=5)


def _century(number: int) -> str:
    return f"siglo {roman(number)}"


def _millions(number: int) -> str:
    """Years in millions, which Spanish also counts the billions of English in."""
    name = "millón" if number == 10**6 else "millones"
    return f"{_number(Decimal(number) / 10**6)} {name}"


def _scale_after(power: int, number: Decimal) -> str:
    name = _SCALES[power]
    return name.replace("ones", "ón") if number == 1 and power in (6, 12) else name


def _contracted(date: str) -> str:
    """A date with "u" before a word that begins with the sound of o: "10 u 11 de marzo".

    A year before 1000 has an article, "marzo del 44 a. C.", and "c." is only before a year.
    """
    date = re.sub(r"\bo (?=8|11(?!\d)|octubre)", "u ", date)
    date = re.sub(r"(?<=[a-z] )de (?=\d{1,3}(?!\d| de| a | al | o | u |-))", "del ", date)
    date = re.sub(r"\bc\. (?=\d\d? de [a-z]|siglo)", "hacia el ", date)
    date = re.sub(r"\bc\. (?=década)", "hacia la ", date)
    return re.sub(r"\bc\. (?=[a-z]+ del? \d)", "hacia ", date)


_DATES = DateWords(
    day="{}",
    months=words_of(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    months_of_day=(),
    before_month=" de ",
    before_year=" de ",
    before_christ="a.\N{NO-BREAK SPACE}C.",
    before_christ_also=("a. e. c.",),
    after_christ="d.\N{NO-BREAK SPACE}C.",
    long_year=_number,
    years_ago="de años",
    millions=_millions,
    old_style="{} (calendario juliano)",
    decade="década de {}",
    first_decade="década de {}",
    century=_century,
    the="{}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="aproximadamente {}",
    perhaps_in_sentence="probablemente {}",
    on="el {}",
    about_on="hacia el {}",
    within="en {}",
    within_ago="hace {}",
    or_="o",
    period=("de ", " a ", ""),
    between="entre {} y {}",
    dash=("-", ""),
    since="desde {}",
    until="hasta {}",
    forms={"between": DateForm(day="el {}", decade="la década de {}", century="el {}")},
    patterns={
        "alone ago": "hace {}",
        "alone ago about": "hace aproximadamente {}",
        "within ago about": "hace aproximadamente {}",
        "since ago": "desde hace {}",
        "until ago": "hasta hace {}",
        "start ago": "desde hace {}",
        "end ago": "hasta hace {}",
        "between ago": "hace entre {} y {}",
        "within short year": "en el {}",
        "since short year": "desde el {}",
        "until short year": "hasta el {}",
        "start short year": "del {}",
        "end short year": "al {}",
        "between short year": "entre el {} y el {}",
        "within short year about": "hacia el {}",
        "within day about": "hacia el {}",
        "within month about": "hacia {}",
        "within year about": "hacia {}",
        "within decade about": "hacia la {}",
        "within century about": "hacia el {}",
        "within decade": "en la {}",
        "within century": "en el {}",
        "since day": "desde el {}",
        "since decade": "desde la {}",
        "since century": "desde el {}",
        "until day": "hasta el {}",
        "until decade": "hasta la {}",
        "until century": "hasta el {}",
        "start day": "del {}",
        "start decade": "de la {}",
        "start century": "del {}",
        "end day": "al {}",
        "end decade": "a la {}",
        "end century": "al {}",
    },
    marks_outside=True,
    contracted=_contracted,
)

_SCALES = {3: "mil", 6: "millones", 12: "billones"}

_NUMBERS = NumberWords(
    thousands="\N{NARROW NO-BREAK SPACE}",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="aproximadamente {}",
    more_than="más de {}",
    or_more="{} o más",
    less_than="menos de {}",
    or_less="{} o menos",
    negative_range="de {} a {}",
    scales=_SCALES,
    scale_after=_scale_after,
    # "Mil" cannot follow decimals, as in "13,8 mil millones".
    scale_as={9: 6},
    of="de ",
    range="{}-{}",
    grouped_from=5,
)

_UNITS_ORDINAL = (
    "primero primer primera", "segundo segunda", "tercero tercer tercera", "cuarto cuarta",
    "quinto quinta", "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena",
)  # fmt: skip
_PERHAPS = "(?:aproximadamente )?(?:(?:quizás?|probablemente) )?(?:aproximadamente )?"

_ORDINALS = numbered(
    *_UNITS_ORDINAL,
    "décimo décima",
    "undécimo undécima decimoprimero decimoprimera",
    "duodécimo duodécima decimosegundo decimosegunda",
    *(f"decimo{word} decimo{word[:-1]}a" for word in words_of("tercero cuarto quinto sexto")),
    *(f"decimo{word} decimo{word[:-1]}a" for word in words_of("séptimo octavo noveno")),
    "vigésimo vigésima",
    "vigesimoprimero vigesimoprimera",
)

_TYPED = TypedWords(
    ordinals=_ORDINALS,
    range_start=("desde", "entre", "del"),
    range_gap=("hasta", "a", "y"),
    conjunction=("y",),
    alternative=("o", "u"),
    giving_up=(
        "no sé", "no se", "no lo sé", "no lo se", "ni idea", "no tengo ni idea", "no tengo idea",
        "no recuerdo", "no me acuerdo", "no lo recuerdo", "no lo tengo claro", "paso",
        "se me olvidó", "se me ha olvidado", "lo he olvidado", "ns",
    ),
    dates=TypedDateWords(
        months=numbered(
            "enero ene",
            "febrero feb",
            "marzo mar",
            "abril abr",
            "mayo may",
            "junio jun",
            "julio jul",
            "agosto ago",
            "septiembre setiembre sept sep set",
            "octubre oct",
            "noviembre nov",
            "diciembre dic",
        ),
        seasons=numbered("primavera", "verano", "otoño", "invierno"),
        days=_ORDINALS,
        day_endings=("o", "a", r"\.o", r"\.a"),
        filling=(
            "el", "la", "los", "las", "de", "del", "en", "a", "año", "hacia", "alrededor",
            "sobre", "probablemente", "noche", "día", "mes", "fecha", "aproximadamente", "aprox",
            "unos", "quizá", "quizás", "posiblemente", "tal", "vez", "cerca", "allá", "por", "se",
            "fue", "anno", "dom", "lun", "mié", "jue", "vie", "sáb",
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        ),
        approximate=words_of("hacia alrededor sobre aproximadamente aprox unos cerca"),
        doubtful=words_of("probablemente quizá quizás posiblemente vez"),
        early=("principios", "comienzos", "inicios"),
        mid=("mediados",),
        turns=("cambio",),
        late=("finales", "fines"),
        halves=("mitad",),
        quarters=("cuarto",),
        last=("último", "última"),
        old_style=("(?:del )?calendario juliano", "julian[oa]", "estilo antiguo"),
        new_style=("(?:del )?calendario gregoriano", "gregorian[oa]", "estilo nuevo"),
        before_christ=(
            r"a\. ?(?:de )?(?:j\.? ?-?)?c\.?", "ac", r"antes de (?:cristo|jesucristo|j\.? ?-?c\.?)",
            r"a\. ?e\. ?c\.?", "aec", r"a\. ?n\. ?e\.?", "ane",
            "antes de (?:nuestra|la) era(?: común)?",
        ),
        after_christ=(
            r"d\. ?(?:de )?(?:j\.? ?-?)?c\.?", "dc",
            r"despu[ée]s de (?:cristo|jesucristo|j\.? ?-?c\.?)", r"e\. ?c\.?", "ec",
            "de (?:nuestra|la) era(?: común)?",
        ),
        decade_words=("años", "década", "decenio"),
        centuries=("siglo", "siglos", "s"),
        millennia=("milenio",),
        years_ago=dict.fromkeys(
            ("de años antes del presente", "años antes del presente", "años ap", "ap"), 1
        ),
        ago=("hace",),
        years=("años",),
        durations=("años",),
        range_gap=("a", "al", "y"),
        since=(f"{_PERHAPS}desde", "a partir del?", "después de"),
        onwards=("en adelante", "y después"),
        present=(
            "el día de hoy", "hoy en día", "hoy", "la actualidad", "el presente", "actualidad",
            "ahora", "nuestros días",
        ),
        until=(f"{_PERHAPS}hasta", "antes del?"),
        either=("o bien", "o"),
    ),
    numbers=TypedNumberWords(
        small=meanings(
            {
                0: "cero",
                1: "uno un una",
                2: "dos",
                3: "tres",
                4: "cuatro",
                5: "cinco",
                6: "seis",
                7: "siete",
                8: "ocho",
                9: "nueve",
                10: "diez",
                11: "once",
                12: "doce",
                13: "trece",
                14: "catorce",
                15: "quince",
                16: "dieciséis dieciseis",
                17: "diecisiete",
                18: "dieciocho",
                19: "diecinueve",
                20: "veinte",
                21: "veintiuno veintiún veintiuna",
                22: "veintidós veintidos",
                23: "veintitrés veintitres",
                24: "veinticuatro",
                25: "veinticinco",
                26: "veintiséis veintiseis",
                27: "veintisiete",
                28: "veintiocho",
                29: "veintinueve",
                30: "treinta",
                40: "cuarenta",
                50: "cincuenta",
                60: "sesenta",
                70: "setenta",
                80: "ochenta",
                90: "noventa",
                200: "doscientos doscientas",
                300: "trescientos trescientas",
                400: "cuatrocientos cuatrocientas",
                500: "quinientos quinientas",
                600: "seiscientos seiscientas",
                700: "setecientos setecientas",
                800: "ochocientos ochocientas",
                900: "novecientos novecientas",
            }
        ),
        scales=meanings(
            {
                12: "docena docenas",
                100: "cien ciento centenar centenares",
                1_000: "mil millar millares",
                1_000_000: "millón millon millones",
                10**12: "billón billon billones",
                10**18: "trillón trillones",
            }
        ),
        alone=words_of("cien ciento mil millón"),
        articles=("un", "una"),
        connectors=("y",),
        half=("medio", "media", "mitad"),
        parts=meanings(
            {
                3: "tercio tercios tercera terceras",
                4: "cuarto cuartos cuarta cuartas",
                5: "quinto quintos quinta quintas",
                6: "sexto sextos sexta",
                7: "séptimo séptimos séptima",
                8: "octavo octavos octava",
                9: "noveno novenos novena",
                10: "décimo décimos décima décimas",
                100: "centésimo centésimos centésima centésimas",
                1_000: "milésimo milésimos milésima milésimas",
                1_000_000: "millonésimo millonésima millonésimas",
            }
        ),
        alone_parts=words_of("tercera cuarta quinta sexta octava décima centésima milésima"),
        and_a_half=("y medi[oa]",),
        point=("coma", "punto"),
        none=("ninguno", "ninguna", "ningún", "nada", "nadie", "ni uno", "ni una", "ni uno solo"),
        no=("ning(?:ún|un|una|uno)(?: de)?", "ni un(?:a|o)?(?: sol[oa])?"),
        minus=("menos",),
        fallen=("(?:menos|de caída|de descenso)",),
        falling=("(?:una )?(?:caída|bajada|reducción|disminución) de(?:l)?",),
        rising=("(?:una )?(?:subida|aumento) de(?:l)?",),
        out_of=("de cada", "de", "sobre"),
        every=("cada",),
        of=("de",),
        times=("por",),
        to_the=("elevado a(?: la)?", "a la"),
        below_zero=("(?:grados )?bajo cero",),
        below_sea=("(?:bajo|debajo del?|por debajo del?) (?:el )?(?:nivel del )?mar",),
        depths=("profundidad(?:es)?", "profund[ao]s?", "bajo"),
        over=("sobre", "dividido (?:por|entre)"),
        fold=(r"\s+veces",),
        percent=("por ?ciento",),
        about=(
            "aproximadamente", r"aprox\.?", "casi", "unos", "unas", "alrededor de", "cerca de",
            "en torno a",
        ),
        exactly=("exactamente", "justo", "los", "las", "el", "solo", "sólo", "solamente"),
        more=(
            "más de", "mas de", "al menos", "por lo menos", "como mínimo", "un mínimo de",
            "por encima de",
        ),
        or_more=("o más", "o mas", "como mínimo"),
        less=(
            "menos de", "como máximo", "como mucho", "a lo sumo", "un máximo de", "por debajo de",
            "hasta",
        ),
    ),
    units=TypedUnitWords(
        names=unit_names(
            {
                "m": "metro, metros, msnm", "in": "pulgada, pulgadas", "ft": "pie, pies",
                "mi": "milla, millas", "nmi": "milla náutica, millas náuticas",
                "ly": "año luz, años luz", "g": "gramo, gramos",
                "t": "tonelada, toneladas", "lb": "libra, libras", "GBP": "libra, libras",
                "oz": "onza, onzas", "s": "segundo, segundos, seg, segs",
                "min": "minuto, minutos", "mmHg": "milímetros de mercurio",
                "tbsp": "cucharada, cucharadas, cda, cdas",
                "tsp": "cucharadita, cucharaditas, cdta, cdtas, cdita, cditas",
                "cup": "taza, tazas", "cEUR": "céntimo, céntimos",
                "cUSD": "centavo, centavos",
                "arcsec": "segundo, segundos", "arcmin": "minuto, minutos",
                "h": "hora, horas", "d": "día, días, dia, dias",
                "wk": "semana, semanas", "month": "mes, meses", "yr": "año, años",
                "decade": "década, décadas", "century": "siglo, siglos",
                "millennium": "milenio, milenios", "ha": "hectárea, hectáreas",
                "l": "litro, litros", "kn": "nudo, nudos", "Hz": "hercio, hercios",
                "N": "newtons", "J": "julio, julios", "W": "vatio, vatios",
                "V": "voltio, voltios", "A": "amperio, amperios", "Ω": "ohmio, ohmios",
                "C": "culombio, culombios", "cal": "caloría, calorías",
                "kcal": "kilocaloría, kilocalorías, calorías", "mol": "moles",
                "°C": "grado, grados, grados celsius, grados centígrados, centígrados",
                "°F": "grado, grados, grados fahrenheit", "°": "grado, grados",
                "USD": "dólar, dólares", "EUR": "euro, euros", "RUB": "rublo, rublos",
            }
        ),
        prefixes={"kiló": "k", "centí": "c", "milí": "m", "mili": "m", "quilo": "k"},
        powers_after={
            **meanings({2: "cuadrado cuadrados", 3: "cúbico cúbicos"}),
            "al cuadrado": 2,
            "al cubo": 3,
        },
        per=("por",),
        of=("de",),
        filling=words_of("aproximadamente exactamente de alto largo ancho"),
    ),
    names=TypedNameWords(
        short_given=(
            "josé pepe",
            "francisco paco pancho curro",
            "ignacio nacho",
            "dolores lola",
            "jesús chucho",
            "enrique quique",
            "luis lucho",
            "eduardo lalo",
            "manuel manolo",
            "guillermo memo",
            "alberto beto",
            "antonio toño",
            "rafael rafa",
        ),
        place_kinds_before=replaced(
            "monte=mount lago=lake río=river mar=sea océano=ocean desierto=desert cabo=cape "
            "golfo=gulf bahía=bay estrecho=strait canal=canal isla=island islas=islands "
            "península=peninsula volcán=mount cerro=mount"
        ),
        no_places=words_of("rojo negro blanco amarillo muerto norte sur grande índico ártico"),
        titles=words_of(
            "rey reina emperador emperatriz papa antipapa presidente presidenta señor señora"
            " señorita sr sra srta don doña dr dra doctor doctora profesor profesora prof general"
            " gral mariscal coronel capitán comandante almirante teniente sargento san santo santa"
            " sto sta beato fray sor padre hermano hermana obispo arzobispo cardenal patriarca"
            " príncipe princesa infante infanta duque duquesa conde condesa marqués marquesa barón"
            " baronesa vizconde vizcondesa archiduque archiduquesa virrey caudillo libertador"
            " ministro ministra canciller senador senadora gobernador gobernadora alcalde alcaldesa"
            " juez jueza embajador embajadora rabino imán sultán sultana zar zarina sah káiser"
            " faraón califa emir jeque cónsul césar dictador camarada ingeniero ing lic licenciado"
        ),
        titles_of_women=words_of(
            "señora sra señorita srta doña reina emperatriz condesa duquesa princesa"
        ),
        titles_of_men=words_of("señor don rey emperador conde duque príncipe"),
        bodies=words_of(
            "ejército partido comité congreso gobierno sociedad ministerio república academia "
            "universidad comisión"
        ),
        royal_titles=words_of("rey reina"),
        ranks=words_of(
            "barón baronesa vizcondesa vizconde condesa conde marquesa marqués duquesa duque"
        ),
        generations=meanings({1: "padre", 2: "hijo"}),
        generations_with_article=meanings({1: "viejo mayor", 2: "joven mozo menor"}),
        articles_of_generation=("el", "la"),
        particles=words_of("de del la las los el y e"),
        joints=("y", "e"),
        bynames=replaced(
            "grande=great magno=great sabio=wise león=lion piadoso=pious temerario=bold calvo=bald"
            " gordo=fat hermoso=handsome bueno=good taciturno=silent conquistador=conqueror"
            " terrible=terrible rojo=rufus navegante=navigator confesor=confessor"
            " magnífico=magnificent santo=saint cruel=cruel libertador=liberator negro=black"
            " católica=catholic católico=catholic sol=sun loco=mad ermitaño=hermit"
            " barbarroja=barbarossa augusto=august justo=just impotente=impotent"
        ),
        realm_words=("de",),
        realms=(
            "españa spain castilla león aragón aragon navarra",
            "inglaterra england gran bretaña escocia scotland irlanda reino unido",
            "alemania germany prusia prussia romano roma rome imperio empire",
            "austria hungría hungary bohemia romano roma imperio",
            "francia france navarra", "portugal algarve", "brasil brazil", "baviera bavaria",
            "rusia russia rusias", "suecia sweden", "dinamarca denmark noruega norway",
            "países bajos netherlands holanda", "bélgica belgium", "polonia poland lituania",
            "grecia greece", "rumania rumanía romania", "italia italy cerdeña sardinia",
            "nápoles naples sicilia sicily", "sajonia saxony", "borgoña burgundy",
            "bizancio byzantium imperio bizantino", "turquía ottoman otomano imperio",
            "egipto egypt", "macedonia macedon", "persia irán", "asiria assyria",
            "babilonia babylon", "siria syria", "japón japan", "etiopía ethiopia",
            "méxico mexico", "marruecos morocco", "jordania jordan", "camboya cambodia",
            "tailandia siam",
        ),
        before_names_of_events=words_of("de del"),
        named_events=words_of("batalla sitio tratado paz edicto congreso conferencia"),
        leading=words_of("a al en de del por"),
        leading_articles=replaced("al=a del=de"),
        leading_nouns=words_of("al del"),
        joining=(r"[ye]\s",),
        small_words=words_of("el la los las de del y e en"),
        genders=replaced("el=m la=f un=m una=f"),
        no_gender=("h?a",),
        opening_articles=words_of("el la los las lo un una unos unas"),
        accidentals={
            "(?: )?[♯#](?=[ -](?:mayor|menor))": " sostenido ",
            "(?: )?♭(?=[ -](?:mayor|menor))": " bemol ",
        },
        number_endings=("-s -", "-es -", "-ces -z"),
        contrasts=(
            *contrasting(
                "nitr sulf fosf clor brom yod fluor arsen selen carbon silic bor hidr cian mangan"
                " crom",
                "ato ito uro ido",
            ),
            *contrasting("met et prop but pent hex hept oct non dec alc", "ano eno ino"),
            "-mina -mida", "-etona -etosa", "-osa -asa", "-ótido -ósido", "-topo -tono",
            "-tónico -tópico", "-fasia -fagia", "-stomía -tomía", "-trofo -tropo",
            "-trófico -trópico", "-blasto -clasto", "-enol -enal", "-bole -bola",
            "hidro- higro-", "cromo- crono-", "cito- cisto-", "foto- fono-", "inmanen- inminen-",
            # Two words at a time that both are terms.
            "reducción redacción", "aducción adicción", "prescripción proscripción",
            "fracción fricción", "facción fracción", "referencia reverencia", "actitud aptitud",
            "perjuicio prejuicio", "cistina cisteína",
        ),
        not_initials=words_of("de del y e la el los las en para por con"),
        provisions=replaced("artículo=article artículos=article"),
        subprovisions=words_of("apartado apdo párrafo"),
        of_provision=("de la", "del", "de"),
    ),
)  # fmt: skip

_REMARKS = {
    # Of all.
    "gives-up": "entendido como «no lo sé»",
    "unreadable-name": "no se reconoce como nombre",
    "unreadable-date": "no se reconoce como fecha",
    "unreadable-number": "no se reconoce como número",
    "no-year": "falta el año",
    "no-such-day": "ese día no existe",
    "reversed-period": "el final es anterior al comienzo",
    "several-dates": "hay más de una fecha",
    "several-numbers": "hay más de un número",
    # Of names.
    "other-person": "«{other}» es el nombre de otra persona",
    "other-thing": "«{other}» es el nombre de otra cosa",
    "fits-other": "también podría ser «{other}»",
    "others-given-name": "otra persona tiene ese nombre de pila: {other}",
    "one-slip": "una letra de diferencia",
    "slips": "{count} letras de diferencia",
    "no-number": "falta el número",
    "unknown-number": "ese número no está en el mazo",
    "another-word": "«{other}» es otra palabra del mazo",
    "other-number-of-word": "singular en vez de plural, o al revés",
    "other-case-of-word": "otro caso de la palabra",
    "middle-initial": "la inicial de un nombre de pila que no es el primero",
    "unknown-country": "ese país no está en el mazo",
    "other-report": "otro año u otra recopilación",
    "unknown-word": "una de las palabras no está en el mazo",
    "no-epithet": "el nombre está incompleto",
    "no-family-name": "el nombre de pila es correcto, pero falta el apellido",
    "half-family-name": "el apellido está incompleto",
    "other-gender": "el nombre es correcto, pero la terminación no",
    "given-ending": "el nombre de pila es correcto, pero la terminación no",
    "letter-case": "las mayúsculas y minúsculas no coinciden",
    "part-of-term": "no está completo",
    "other-order": "en otro orden",
    "in-full": "sin abreviar",
    "other-tone": "un tono no coincide",
    "other-article": "un artículo de otro género",
    "unknown-given": "uno de los nombres de pila no está en el mazo",
    # Of dates.
    "one-of-several": "es una de varias fechas",
    "not-all": "no están todas las fechas",
    "no-century": "falta el siglo",
    "no-era": "el número es correcto, pero falta «a.\N{NO-BREAK SPACE}C.»",
    "period-typed": "es un período, pero se pide una sola fecha",
    "season-no-day": "la estación es correcta, pero falta el día",
    "season-no-month": "la estación es correcta, pero falta el mes",
    "year-no-day": "el año es correcto, pero falta el día",
    "year-no-month": "el año es correcto, pero falta el mes",
    "month-no-day": "el mes es correcto, pero falta el día",
    "coarse": "correcto, pero poco exacto",
    "one-year-off": "un año de diferencia, pero la fecha no es segura",
    "years-off": "{count} años de diferencia, pero la fecha no es segura",
    "wrong-year": "el año no es correcto",
    "wrong-month": "el año es correcto, pero el mes no",
    "wrong-day": "el mes es correcto, pero el día no",
    "right-year": "el año es correcto",
    "no-beginning": "el final es correcto, pero falta el comienzo",
    "no-end": "el comienzo es correcto, pero falta el final",
    "wrong-beginning": "el comienzo no es correcto",
    "wrong-end": "el final no es correcto",
    "within-period": "está dentro del período, pero ¿cuándo empezó y cuándo terminó?",
    # Of numbers.
    "wrong-unit": "la unidad no es correcta",
    "unknown-unit": "el número es correcto, pero la unidad es desconocida",
    "percentage-typed": "es un porcentaje, pero la respuesta no lo es",
    "range-typed": "es un intervalo, pero se pide un solo número",
    "within-range": "está dentro del intervalo, pero ¿cuáles son sus extremos?",
    "near": "casi",
    "well-rounded": "bien redondeado",
    "rounded": "redondeado",
    "wrong-sign": "el número es correcto, pero el signo no",
    "magnitude": "las cifras son correctas, pero el orden de magnitud no",
    "no-scale": "las cifras son correctas, pero ¿son miles, millones o miles de millones?",
}

_RETRY = {
    "unreadable-name": ("No se reconoce como nombre. Inténtalo otra vez: un nombre, con letras."),
    "unreadable-date": ("No se reconoce como fecha. Inténtalo otra vez: un día, un mes o un año."),
    "unreadable-number": (
        "No se reconoce como número. Inténtalo otra vez: un número, con cifras o con letras."
    ),
    "no-year": "Falta el año. Inténtalo otra vez, con el año.",
    "no-such-day": "Ese día no existe. Inténtalo otra vez: un día, un mes o un año.",
    "reversed-period": (
        "El final es anterior al comienzo. Inténtalo otra vez: primero la fecha más antigua."
    ),
    "several-dates": "Hay más de una fecha. Inténtalo otra vez: una sola fecha.",
    "several-numbers": "Hay más de un número. Inténtalo otra vez: un solo número.",
}


def _marks(count: int) -> str:
    return _counted(count, "punto")


_SHEET = SheetWords(
    headings={
        "choice": "Opción múltiple",
        "true-false": "Verdadero o falso",
        "gaps": "Completar los huecos",
        "matching": "Relacionar",
        "ordering": "Ordenar",
        "short": "Respuestas breves",
        "number": "Números",
        "date": "Fechas",
        "argument": "Enumerar",
    },
    instructions={
        "choice": "Solo una respuesta es correcta: rodea su letra con un círculo.",
        "true-false": "Rodea con un círculo «verdadero» o «falso».",
        "gaps": "En cada hueco va una de las palabras de arriba; sobra una.",
        "matching": "Escribe junto a cada elemento la letra que le corresponde; sobra una letra.",
        "ordering": "Numera los hechos desde el 1, el más antiguo.",
        "short": "Bastan unas pocas palabras.",
        "number": "Escribe un número.",
        "date": "Indica la fecha con la mayor exactitud posible.",
        "argument": "Enumera los elementos de la respuesta; cada uno vale un punto.",
    },
    tasks={
        "gaps": "¿Qué palabra va en cada hueco? Sobra una.",
        "matching": "¿Qué corresponde a qué? Sobra una opción.",
        "ordering": "Ordena los hechos, del más antiguo al más reciente.",
    },
    name="Nombre",
    group="Grupo",
    date="Fecha",
    score="Puntuación",
    true="verdadero",
    false="falso",
    version="Modelo {}",
    page="página {page} de {pages}",
    seed="semilla {}",
    key="Soluciones",
    key_to="Soluciones: {}",
    time="Tiempo: {} min",
    key_numbers="Los números y las letras que siguen son los del «{}»."
    " Los números pequeños de la tabla remiten a ellos.",
    total="Total",
    most="máximo",
    scores="Hoja de puntuaciones",
    marks=_marks,
    according_to="según {who}",
    also="también: {}",
    rounded="también {}",
    half="medio punto por un número redondeado que esté entre {} y {}",
    half_range="medio punto por un número dentro del intervalo",
    half_year="medio punto por el año correcto",
    half_month="medio punto por el mes o el año correctos",
    bank="Palabras",
    gap="hueco {}",
    lines="espacio para la respuesta",
    fold_here="doblar por aquí",
    questions="Preguntas",
    picture="Imagen",
    sound="Sonido",
    described_picture="Imagen: {description} ({file})",
    described_sound="Sonido: {description} ({file})",
    pair="{left}: {right}",
    dated="{event}: {date}",
    quotes=("«", "»", "“", "”"),
)

_PAGE = PageWords(
    instructions={
        "choice": "Solo una respuesta es correcta.",
        "true-false": "¿La afirmación es verdadera o falsa?",
        "gaps": "En cada hueco va una de las palabras; sobra una.",
        "matching": "Elige para cada elemento la letra que le corresponde; sobra una letra.",
        "ordering": "Ordena los hechos, del más antiguo al más reciente.",
        "short": "Bastan unas pocas palabras.",
        "number": "Escribe un número, con cifras o con letras.",
        "date": "Indica la fecha con la mayor exactitud posible, en cualquier formato habitual.",
        "argument": "Enumera los elementos de la respuesta; cada uno vale un punto.",
    },
    summary="Tu puntuación",
    answer="Tu respuesta a la pregunta {number}",
    choose="elegir",
    words="Palabras",
    earlier="Subir: {event}",
    later="Bajar: {event}",
    moved="{event}: ahora en el puesto {place} de {places}",
    check="Comprobar",
    numbered="{text} (pregunta {number})",
    check_empty="Ver las respuestas sin responder",
    check_all="Comprobar todo y ver la puntuación",
    really_all="Sin responder todavía: {empty}. ¿Ver las respuestas de todos modos?",
    again="Empezar de nuevo",
    really_again="¿Borrar todas las respuestas y empezar de nuevo?",
    right="Correcto",
    partly="Parcialmente correcto",
    wrong="Incorrecto",
    no_answer="Sin respuesta",
    row_right="correcto",
    row_wrong="incorrecto",
    had_it="¿Era correcta tu respuesta?",
    yes="sí",
    half="a medias",
    no="no",
    had_points="¿Qué elementos has dado?",
    earned="{earned} de {marks}",
    checked="Respuestas comprobadas: {checked} de {items}; puntos: {earned} de {marks}",
    score="Puntuación: {earned} de {marks} ({percent}\N{NO-BREAK SPACE}%)",
    to_mend="Para repasar: ",
    not_kept=("Este navegador no puede guardar las respuestas: se perderán al cerrar la página."),
    needs_script=(
        "Sin JavaScript, esta página se puede leer e imprimir, pero no corrige las respuestas."
    ),
)

_CHART = ChartWords(
    timeline="Cronología",
    arguments="Quién discrepa de quién",
    figures="Cifras y sus partes",
    events="Hechos",
    lives="Vidas",
    marks={
        "day": "en esta fecha",
        "lasted": "duración",
        "within": "en algún momento de este periodo",
        "about": "fecha incierta",
        "either": "una de estas",
        "open": "principio o fin desconocido",
        "beyond": "continúa más allá del borde",
        "sure": "como mínimo",
        "possible": "quizá hasta",
    },
    against="en contra de",
    opposed="opinión contraria",
    on_axis="En el eje",
    share="Proporción",
    table="En una tabla",
    timeline_summary="{span}. Hechos: {events}. Vidas: {lives}.",
    arguments_summary="Opiniones: {views}. Contrarias a otra: {objections}.",
    figures_summary="Cifras: {figures}.",
)

_FIELDS = {
    "person": "persona",
    "who": "quién",
    "born": "nacimiento",
    "died": "muerte",
    "date": "fecha",
    "event": "hecho",
    "figure": "cifra",
    "counts": "qué se cuenta",
    "unit": "unidad",
    "as_of": "en qué fecha",
    "argument": "tesis",
    "question": "pregunta",
    "by": "autoría",
    "because": "argumentos",
    "opposes": "opinión contraria",
    "term": "término",
    "means": "significado",
    "stands_for": "forma desarrollada",
    "answer": "respuesta",
    "why": "razón",
    "cloze": "frase",
    "also": "también correcto",
    "note": "nota",
    "according_to": "según quién",
    "ask": "formulación",
    "image": "imagen",
    "alt": "descripción",
    "caption": "pie de imagen",
    "credit": "créditos",
    "image_side": "cara en la que va la imagen",
    "answer_image": "imagen de la respuesta",
    "audio": "sonido",
    "audio_side": "cara en la que va el sonido",
    "speak": "idioma de la voz",
}

_PLACES = {
    "abstract": "resumen",
    "appendix": "apéndice",
    "book": "libro",
    "chapter": "capítulo",
    "column": "columna",
    "conclusion": "conclusión",
    "figure": "figura",
    "first page": "primera página",
    "first paragraph": "primer párrafo",
    "introduction": "introducción",
    "last page": "última página",
    "line": "línea",
    "note": "nota",
    "paragraph": "párrafo",
    "part": "parte",
    "preface": "prefacio",
    "section": "sección",
    "table": "tabla",
    "title page": "portada",
    "volume": "volumen",
}

_CITATIONS = CitationWords(
    page="p.\N{NO-BREAK SPACE}{}",
    pages="pp.\N{NO-BREAK SPACE}{}",
    two_authors="{} y {}",
    more_authors="{} et al.",
    author_year="{who} {year}",
    title_year="{who} ({year})",
    named="{who}, {year}",
    located="{work}, {place}",
    cited_in="{citation}, citado en {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
    # Before the sound of i, but not before a diphthong: "Ruiz e Ibáñez", "Ruiz y Hierro".
    contracted=lambda names: re.sub(r" y (?=[ií]|hi(?!e))", " e ", names, flags=re.IGNORECASE),
)


def _first_release(notes: int) -> str:
    return f"Primera versión: {_counted(notes, 'nota')}."


_ANKI = AnkiWords(
    according_to="Según {}",
    points=lambda points: _counted(points, "elemento"),
    asides=AsideWords(
        also="También: {text}",
        also_called="También se le conoce como {text}",
        stands_for="Forma desarrollada: {text}",
        born="Nacimiento: {text}",
        died="Fallecimiento: {text}",
    ),
    report="avisar de un error",
    authors="De {}.",
    licence="Licencia: {}.",
    released="Versión del {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Nada ha cambiado desde la última versión.",
        headings={
            "retitled": "Mazo de Anki renombrado",
            "added": "Añadidas",
            "changed": "Modificadas",
            "renamed": "Con otro identificador",
            "restored": "Recuperadas",
            "withdrawn": "Con preguntas retiradas",
            "moved": "Pasadas a otro mazo",
            "removed": "Eliminadas",
        },
        meanings={
            "retitled": (
                "Si aún lo tienes con el nombre antiguo, cámbiaselo en Anki antes de importar (la"
                " rueda junto al mazo › Renombrar): así todas sus tarjetas siguen juntas."
            ),
            "added": "Solo hay tarjetas nuevas; las tuyas no cambian.",
            "changed": (
                "Los repasos se conservan; los cambios y las etiquetas que hayas puesto en estas"
                " notas antes de esta versión se sustituyen."
            ),
            "renamed": "El identificador ha cambiado; la nota y sus repasos se conservan.",
            "restored": "Los repasos de la nota se conservan si todavía la tienes.",
            "withdrawn": (
                "De cada una queda una tarjeta vacía: usa Herramientas › Tarjetas vacías."
            ),
            "moved": (
                "Las tarjetas que ya tienes se quedan donde están; solo las nuevas van al mazo"
                " nuevo."
            ),
            "removed": (
                "Un paquete no puede borrar nada: tus tarjetas se quedan hasta que las borres tú."
            ),
        },
        causes={
            "quizgen": "Solo se muestran de otra manera, por una nueva versión de quizgen: {}",
            "report": "Solo ha cambiado el enlace para avisar de errores: {}",
            "sources": "Solo ha cambiado la línea de las fuentes: {}",
            "tags": "Solo han cambiado las etiquetas: {}",
        },
        new_questions="pregunta nueva: {}",
        withdrawn_questions="{}",
        former_id="antes {}",
        former_deck="antes en «{}»",
        new_deck_name="«{}» se llama ahora «{}»",
        to_find_removed="Para encontrarlas, busca en el explorador de Anki:",
        removed_before="Eliminadas en versiones anteriores",
        own_edits="""\
## Tus propios cambios

Anki sustituye una nota de las listas anteriores, junto con tus cambios y etiquetas, solo si
se modificó por última vez antes del {}. Una nota modificada después, por ti o por Anki con
su etiqueta «leech», no recibe las novedades. Para encontrar esas notas, busca en el
explorador de Anki lo siguiente antes de importar, con el número de días transcurridos desde
entonces en lugar de 7:
""",
        to_update_all="""\
Para actualizarlas también, importa el paquete otra vez con «Actualizar notas» en «Siempre». Eso
sustituye tus cambios y etiquetas en todas las notas que difieran del paquete.
""",
        how_to_update="""\
## Cómo actualizar

En Anki, elige Archivo › Importar, selecciona el paquete nuevo y deja las opciones como están:
«Actualizar notas» y «Actualizar tipos de nota», ambas en «Si es más nueva», e «Importar cualquier
progreso de aprendizaje» sin marcar. Las tarjetas conservan su historial y sus fechas de repaso. Las
notas que no hayan cambiado desde la última versión se quedan como están, incluidos los cambios que
hayas hecho tú. Herramientas › Tarjetas vacías encuentra las que han dejado las preguntas retiradas.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: f"{_counted(notes, 'nota')} con {_counted(cards, 'tarjeta')}.",
        examples="Ejemplos",
        sources="Fuentes",
        changes="Novedades",
    ),
)

_AUXILIARY = (
    r"(?:es|son|era|eran|fue|fueron|está|están|estaba|estaban|estuvo|hay|había|hubo|ha|han"
    r"|tiene|tienen|tenía|tenían|tuvo|tuvieron|puede|pueden|podía|pudo|debe|deben|debía)"
)
_FEW = r"(?:dos|tres|cuatro|cinco|seis|siete|\d+)"

_CENTURY = r"([ivx]+|\d{1,2}|[a-zé]+)"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"(?:reinado|sitio|asedio|exilio|cautiverio|ocupación|regencia|dictadura|trabajo|gobierno)"
)
"""What takes years, as a pattern."""

_PATTERNS = PromptPatterns(
    yes_no=rf"(?i)[¿\s]*(?:(?:se|lo|la|le|les|los|las) )?{_AUXILIARY}\b",
    alternative=r"(?i)\b[ou]\b",
    enumeration=(
        r"(?i)^[¿\s]*(?:nombra|enumera|cita|indica|di|menciona|nombre|enumere|cite|nombrar"
        r"|enumerar|citar)"
        rf" (?:tod[oa]s|cada|l[oa]s|{_FEW})\b"
        rf"|\b(?:cuáles|qué|quiénes) (?:son|eran|fueron) l[oa]s {_FEW}\b"
        rf"|^[¿\s]*qué {_FEW} "
    ),
    # Spanish leaves such a subject out: what is found has nothing but a verb.
    pronoun=(
        r"(?i)[¿\s]*(?:\w+ )?(?:cuándo|dónde|por qué|cómo|qué|cuál|quién|quiénes|cuáles)\b"
        rf"(?:(?: {_AUXILIARY})? (?:él|ella|ello|ellos|ellas|esto|eso|aquello)\b"
        r"|(?: (?:se|lo|la|le))? (?:nació|murió|ocurrió|sucedió|empezó|terminó|acabó|abrió|fue"
        r"|era|son|es)\s*\?)"
    ),
    pointing=(
        r"(?:(?:este|esta|estos|estas) últim[oa]s?|(?:la|el|los|las) primer[oa]s? y (?:la|el))\b"
        r"|\b(?:el|la|los|las) (?:anterior(?:es)?|antes mencionad[oa]s?|citad[oa]s?)(?=[,.;?!]|$)"
        r"|\blo anterior\b"
    ),
    neighbour=r"(?i)[¿\s]*(?:est[eao]s?|es[eao]s?|aquell?[oa]s?) ",
    vague=(
        r"(?i)[¿\s]*qué (?:ocurrió|pasó|sucedió)"
        r"(?: (?:en|el|durante|hacia|a principios de|a finales de))?(?: [\w.]+){0,3}\s*\?$"
        r"|(?:háblame de|qué sabes (?:de|sobre)|qué hay de|describe) [\w' ]*\??$"
    ),
    # "A los 400 años de su muerte" is 400 years after it.
    age=(
        r"(?i)\b(?:a los|con|a la edad de) (\d{1,3}|\w+(?: y \w+)?) años\b"
        r"(?: de edad\b)?(?! del?\b)"
    ),
    death=(
        r"(?i)\b(?:mu(?:rió|ere|ert[oa])|(?:su|propia) muerte|falleci\w+"
        r"|(?<!\bha )(?<!había )(?:asesinad[oa]|ejecutad[oa]|fusilad[oa]))\b"
    ),
    kin=(
        r"(?i)\b(?:espos[oa]s?|viud[oa]s?|marido|mujer|hij[oa]s?|padres?|madres?|herman[oa]s?|tí[oa]s?"
        r"|sobrin[oa]s?|prim[oa]s?|niet[oa]s?|abuel[oa]s?|suegr[oa]s?|cuñad[oa]s?|novi[oa]s?|amantes?"
        r"|amig[oa]s?|maestr[oa]s?|alumn[oa]s?|discípul[oa]s?|sucesora?|predecesora?|rivals?)\b"
    ),
    list_separator=r"\s*[,;]\s*(?:[ye]\s+)?|\s+[ye]\s+",
    empty=words_of(
        "a al ante aquel aquella como con cuando cuándo cuál cuáles cómo de del desde donde dónde e"
        " el ella ellas ellos en entre era eran es esa ese eso esta este esto fue fueron ha había"
        " han hasta la las le les lo los más me mi muy ni no o para pero por porque que quien quién"
        " qué se según ser si sin sobre son su sus también tan te tu u un una unas uno unos y ya"
    ),
    consisting=("de",),
    head_ends=("cerca", "contra", "entre", "frente"),
    head_first=True,
    contrasts=words_of(
        "último última final norte sur este oeste superior inferior antiguo antigua nuevo nueva"
        " viejo vieja mayor menor"
    ),
    posthumous=(
        r"(?i)(?:póstum|tras (?:la|su) muerte|después de (?:la|su) muerte|aniversario|centenario"
        r"|memoria|monumento|estatua|tumba|mausoleo|cenizas|reliquias|restos|entierro|exhum"
        r"|funeral|canoniz|beatific|rehabilit|indult|nombr|redescubr|teoría|ley|confirm|prueba"
        r"|biografía|public|edición|impres|estreno|película|traduc|retrato|cartas|manuscrito"
        r"|archivo|museo|obra|libro|conserv|conocid|suces|hereder|viuda|desde|caída)"
    ),
    plurals=(("ces", "z"), ("es", ""), ("s", "")),
    spanning=r"(?i)\bentre ",
    counting=(
        r"(?!.*\b(?:por|medi[ao]s?|promedio)\b)"
        r"(?:¿Cuánt[ao]s\b|.*\b[Nn]úmero de (?:l[ao]s )?[a-zà-ÿ]+s\b)"
    ),
    negations=words_of(
        "no ni nunca jamás nadie nada ningún ninguno ninguna sin tampoco solo sólo solamente"
    ),
    times=TimePatterns(
        signs=("siglo", " años"),
        century=rf"(?i)\bsiglo {_CENTURY}\b(?! a)",
        in_century=(
            r"(?i)\b(?:(?:en|durante) el|a (?:principios|comienzos|mediados|finales|fines) del"
            rf"|en la (?:primera|segunda) mitad del) siglo {_CENTURY}\b(?! a)"
        ),
        of_year=r" del? (?:año )?(\d{4})\b",
        of_century=rf"(?i)(?:(?:una?|el|la) )?(?:[\w-]+ ){{1,3}}?del siglo {_CENTURY}",
        in_year=r"\b(?:[Ee]n|[Ee]l \d{1,2} de)(?: [a-z]+ de)? (\d{4})\b",
        span=(
            rf"(?i)\b(?:durante|duró|duraron|{_LASTING} de)"
            r" (\d{1,4}|(?:\w+ ){0,2}?\w+) años\b"
        ),
        took=(
            r"(?!.*\b(?:comienzo|inicio|principio|fin|final|caída|fundación|últim\w+|primer\w*)\b)"
            rf"(?:[Ee]l |[Ll][ao]s? |[Uu]na? )?(?:{_LASTING}(?: de (?=\w+(?: \w+){{0,2}} años\b)"
            r"|(?: de [A-ZÁÉÍÓÚ]\S*(?: [A-ZÁÉÍÓÚ]\S*)*)?(?: como \w+)? durante\b)"
            r"|(?:\w+ ){0,1}\w+(?: (?:de|en|contra) [A-ZÁÉÍÓÚ]\w+)?(?: que)? (?:duró|duraron)\b)"
        ),
        lived=(
            r"(?i)(?:\b(?:él|ella|que|quien) )?\b(?:vivió|reinó|gobernó|trabajó|enseñó|sirvió)"
            r" durante (?:\w+ ){0,2}?\w+ años$"
        ),
        ruling=r"(?i)\b(?:rein(?:ado|ó|aba)|gobern|gobierno\b|trono\b|en el poder\b)",
        foreseen=(
            r"(?i)\b(?:previst|planea|planific|program|proyec|pronos|espera|anuncia|objetivo|plazo"
            r"|cometa|eclipse|tránsito de|futur|próxim|en vigor|expir|vencimiento)"
        ),
        founding=words_of("fundación creación establecimiento formación constitución"),
    ),
    lives=LifePatterns(
        births=("nacimiento",),
        deaths=("muerte", "fallecimiento"),
        signs=("aci", "uri", "uert", "alleci"),
        born="naci(?:ó|d[oa])",
        died="murió|muert[oa]|falleci(?:ó|d[oa])",
        places=words_of("en a hasta desde"),
        of_dates=words_of("en el de del año"),
        childhood=(
            r"(?i)\b(?:nacimiento|nacid|bauti|coronaci|proclamaci|ascenso|sucesi|compromiso|adop"
            r"|regen(?:cia|te)|niñ|infan|prodigio|escuela|huérfan)"
        ),
    ),
)

_GRAMMAR = GrammarWords(
    asking={
        "por qué": "why",
        "cómo": "how",
        "qué": "what",
        "cuál": "which",
        "cuáles": "which",
        "quién": "who",
        "quiénes": "who",
        "de quién": "whose",
        "dónde": "where",
        "cuándo": "when",
    },
    no_sort=("ó", "ía", "ían", "aron", "ieron"),
    articles=words_of("el la los las un una unos unas"),
    determiners=words_of(
        "el la los las un una unos unas su sus mi mis tu tus nuestro nuestra nuestros nuestras este"
        " esta estos estas ese esa esos esas aquel aquella cada todo toda todos todas algunos"
        " algunas"
    ),
    pronouns=words_of("él ella ellos ellas nosotros nosotras ustedes yo se lo"),
    prepositions=words_of(
        "a al ante bajo como con contra cuando de del desde durante en entre hacia hasta mientras"
        " mediante para por porque según si sin sobre tras solo"
    ),
    verbs=words_of(
        "es son era eran fue fueron ser está están estaba estaban estar ha han había habían haber"
        " hay hubo hizo hicieron puede pueden podía podían pudo debe deben debía tiene tienen tenía"
        " tenían tuvo llevó dio llegó fundó"
    ),
    relatives=words_of("que quien quienes cuyo cuya cuyos cuyas donde cual cuales qué cómo"),
    feminine=r"(?:[dstz]ora|ica|esa|isa|triz|era|ana|ina|efa|eza|ofa|oga|enta)$",
    women=words_of(
        "ella mujer niña esposa madre hermana hija viuda reina emperatriz princesa duquesa condesa"
        " actriz monja escritora filósofa científica pintora profesora investigadora"
    ),
    men=words_of(
        "él hombre niño esposo marido padre hermano hijo viudo rey emperador príncipe duque conde"
        " actor monje escritor filósofo científico pintor profesor investigador"
    ),
    several=(
        # "los Reyes Católicos", but not "Bartolomé de las Casas" or "Las Casas".
        r"^(?:[Ll]os|las) |^(?:[Ll]as )?(?i:hermanos|hermanas|esposos|reyes)\b"
        # "Pierre y Marie Curie", but not "José Ortega y Gasset" or "Pi y Margall".
        r"|^[A-ZÁÉÍÓÚÑ]\w+ [ye] [A-ZÁÉÍÓÚÑ]\w+ [A-ZÁÉÍÓÚÑ]\w+$"
    ),
    view=r"(?:la|el) (?:opinión|idea|creencia|tesis|noción|argumento) de que (?=\w)",
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmagnitud de momento\b|\bmagnitud\b.*\b(?:terremoto|sismo|seismo)\b": (
            0,
            10,
            2,
        ),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bcoma de glasgow\b": (3, 15),
        r"\blatitud\b": (-90, 90),
        r"\blongitud geografica\b": (-180, 180),
        r"\bprobabilidad\b|\balbedo\b|\bcoeficiente de correlacion\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:edad|esperanza de vida)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:temperatura (?:corporal|del cuerpo))": (25, 45, 5),
    },
    endings=("- s es", "z ces"),
    genus=GenusWords(
        first=True,
        ends=words_of("y e o u pero llamado llamada dicho dicha durante ni"),
        not_noun=(
            r"gran(?:des?)?|pequeñ[oa]s?|nuev[oa]s?|antigu[oa]s?|primer[oa]?s?|últim[oa]s?"
            r"|joven|viej[oa]s?|larg[oa]s?|alt[oa]s?|buen[oa]?s?|célebre|principal(?:es)?"
            r"|únic[oa]s?|doble|simple|segund[oa]|tercer[oa]?|futur[oa]|llamad[oa]|supuest[oa]"
        ),
        light=r"(?:uno|una) de\b|(?:especie|tipo|forma|clase|nombre) de\b",
        nations=words_of(
            "african albanes aleman alemana american andaluz arabe argelin argentin armeni"
            " atenien australian austriac austrohungar bavar belga bohemi boliviano brasilen"
            " britanic bulgar canadien catalan checo checa chilen china chino colombian corean"
            " croat cuban danes ecuatorian egipci escoces eslovac eslovac eslovena esloveno espanol"
            " estadounidense estoni europe finlandes flamenc florentin frances gales georgian"
            " griega griego hebre holandes hungar indi inglesa ingles irani irlandes islandes"
            " israeli italian japones judi leton lituan marroqui mexican mongol neerlandes norueg"
            " otoman persa peruan polac portugues prusian roman ruman rusa ruso serbi siria sirio"
            " sovietic suec suiz turc ucranian uruguay vasc venecian venezolan vietnamit"
        ),
        trades=(
            words_of(
                "medico medica cirujan anatomista obstetra ginecolog patolog fisiolog psiquiatra"
                " neurolog pediatra inmunolog virolog epidemiolog bacteriolog microbiolog"
                " dentista farmaceutic boticari"
            ),
            words_of("enfermer comadrona partera"),
            words_of(
                "cientific fisico fisica quimic biolog bioquimic astronom astrofisic geolog"
                " botanic zoolog naturalista genetista meteorolog fisiolog bacteriolog"
                " microbiolog matematic geometra estadistic logico paleontolog ecolog informatic"
            ),
            words_of(
                "ingenier inventor mecanic industrial fabricante programador tecnico arquitect"
            ),
            words_of(
                "historiador sociolog economista antropolog etnolog arqueolog psicolog linguista"
                " filolog geograf filosof teolog jurista erudit cronista"
            ),
            words_of(
                "poeta poetisa novelista escritor dramaturg ensayista satiric periodista critico"
                " critica cuentista fabulista biograf historiador cronista"
            ),
            words_of(
                "pintor escultor arquitect grabador ilustrador dibujante fotograf artista"
                " caricaturista"
            ),
            words_of(
                "compositor pianista violinista director cantante music organista violonchelista"
                " guitarrista soprano tenor cantautor"
            ),
            words_of("actor actriz director cineasta bailarin coreograf comic"),
            words_of(
                "general comandante almirante mariscal soldado oficial coronel capitan caudillo"
            ),
            words_of(
                "rey reina emperador emperatriz zar faraon sultan califa sha duque duquesa"
                " princip princes monarca soberan regente"
            ),
            words_of(
                "politic president ministr canciller dirigente lider dictador senador secretari"
                " comisari revolucionari diplomatic embajador gobernador alcalde orador tribuno"
                " consul"
            ),
            words_of("juez jueza abogad jurista fiscal magistrad legislador"),
            words_of(
                "papa obispo arzobispo sacerdote monje monja abad abadesa santo santa misioner"
                " predicador reformador teolog cardenal profeta pastor"
            ),
            words_of(
                "explorador navegante viajer marino marinero alpinista astronauta cosmonauta"
                " aviador piloto conquistador"
            ),
            words_of(
                "comerciante banquer industrial fabricante empresari mercader editor impresor"
            ),
            words_of("futbolista atleta boxeador nadador corredor ciclista"),
            words_of("profesor maestr pedagog docente"),
            words_of("traductor interprete bibliotecari lexicograf"),
        ),
    ),
)


def _counted(number: float, noun: str) -> str:
    """A number and its noun: "1 pregunta", "1200 preguntas", "3,5 meses"."""
    if number == 1:
        return f"1 {noun}"
    # A round number of millions is itself a noun: "1 000 000 de preguntas".
    of = "de " if number and number % 1_000_000 == 0 else ""
    return f"{_number(number)} {of}{noun}{'s' if noun[-1] in 'aeo' else 'es'}"


_UNITS: dict[Unit, str] = {
    "second": "segundo",
    "minute": "minuto",
    "hour": "hora",
    "day": "día",
    "month": "mes",
    "year": "año",
}


def _duration(number: float, unit: Unit) -> str:
    return _counted(number, _UNITS[unit])


_SHORT_UNITS: dict[Unit, str] = {"second": "s", "minute": "min", "hour": "h", "day": "d"}


def _short_duration(number: float, unit: Unit) -> str:
    short = _SHORT_UNITS.get(unit)
    return f"{_number(number)}\N{NO-BREAK SPACE}{short}" if short else _duration(number, unit)


def _remaining(due: int, new: int, again: int) -> str:
    novel = "nueva" if new == 1 else "nuevas"
    return f"{due} por repasar, {new} {novel}" + (f", {again} por repetir" if again else "")


def _postponed(questions: int) -> str:
    if questions == 1:
        return "se aplaza 1 pregunta: hoy ya se ha preguntado sobre el mismo dato"
    return f"se aplazan {_counted(questions, 'pregunta')}: hoy ya se ha preguntado sobre esos datos"


def _next_due(questions: int, days: int) -> str:
    verb = "toca" if questions == 1 else "tocan"
    when = "mañana" if days == 1 else f"dentro de {_counted(days, 'día')}"
    return f"{when} {verb} {_counted(questions, 'pregunta')}"


def _errors(errors: int) -> str:
    return (
        f"hay {_counted(errors, 'error')} en los mazos"
        " (ejecuta `quizgen check` para ver los detalles)"
    )


def _skipped(facts: int, errors: int) -> str:
    verb = "se omite" if facts == 1 else "se omiten"
    return f"{verb} {_counted(facts, 'dato')}: {_errors(errors)}"


def _unreadable(errors: int) -> str:
    return f"se omite lo que no se puede leer: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "se omite 1 pregunta sobre una imagen: aquí no se puede mostrar y no se encontró ningún"
            " programa que la abra"
        )
    return (
        f"se omiten {_counted(questions, 'pregunta')} sobre imágenes: aquí no se pueden mostrar y"
        " no se encontró ningún programa que las abra"
    )


def _gone(facts: int) -> str:
    verb = "está" if facts == 1 else "están"
    return f"{_counted(facts, 'dato')} de tu historial ya no {verb} en los mazos"


def _behind(questions: int, days: int) -> str:
    return f"{_counted(questions, 'pregunta')} con retraso, de hasta {_counted(days, 'día')}"


def _put_off(questions: int, due: int) -> str:
    verb = "se aplaza" if questions == 1 else "se aplazan"
    return (
        f"{verb} {_number(questions)} de {_counted(due, 'pregunta')} por repasar; van primero las"
        " que más riesgo corren de olvidarse"
    )


def _reviews_done(questions: int) -> str:
    verb = "espera" if questions == 1 else "esperan"
    return (
        f"{_counted(questions, 'pregunta')} por repasar {verb} a otro día: indica un número mayor"
        " con --reviews"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; hasta entonces, las nuevas esperan" if new_wait else ""
    return (
        f"{_counted(due, 'pregunta')} por repasar: hoy, {_number(today)}, primero las que más"
        " riesgo corren de olvidarse. A este ritmo, te pondrás al día en unos"
        f" {_counted(days, 'día')}{waiting} (para hacerlas todas ahora: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} hasta el {{date}}: {_number(a_day)} al día"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "quedará" if left == 1 else "quedarán"
    return (
        f"{_new_questions(questions)} hasta el {{date}} serían {_number(needed)} al día; con --new"
        f" {a_day} {verb} {_number(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "no cabe" if questions == 1 else "no caben"
    return (
        f"{verb} {_new_questions(questions)} antes del {{date}}: sobre cada dato solo se pregunta"
        " una vez al día"
    )


def _new_questions(number: int) -> str:
    return f"{_counted(number, 'pregunta')} {'nueva' if number == 1 else 'nuevas'}"


def _coming(tomorrow: int, week: int) -> str:
    return f"mañana, {_counted(tomorrow, 'pregunta')}; en los próximos 7 días, {week}"


def _known_then(known: int, questions: int) -> str:
    asked = _counted(questions, "pregunta")
    return f"si sigues así, el {{date}} sabrás unas {_number(known)} de {asked}"


def _streak(days: int) -> str:
    return f"{_counted(days, 'día')} seguidos"


_DIFFERENCE = DifferenceWords(
    replaced="en lugar de «{wrong}» debe decir «{right}»",
    missing="falta «{text}» después de «{before}»",
    missing_first="falta «{text}» al principio",
    missing_space="falta un espacio después de «{before}»",
    extra="sobra «{text}»",
    extra_space="sobra un espacio",
)

_HELP = HelpWords(
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

_MESSAGES = MessageWords(
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
    pictures_left_out=_pictures_left_out,
    from_devices="de otros dispositivos: {answers}",
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
    expected_points="Escribe números del 1 al {points}, o bien la letra «a»",
    saved_interval="{rating}, {back}",
    try_again="Intro: volver a intentarlo; :q: salir",
    practise_missed="Intro: practicar ahora las falladas; :q: terminar",
)

_STATS = StatsWords(
    stages=("nuevas", "en aprendizaje", "jóvenes", "maduras", "suspendidas"),
    known="Lo que sabes",
    unreviewed="sin ningún repaso hasta entonces",
    since="desde el {date}",
    answers="{answers} en {time}",
    answers_each="{answers} en {time}, {each} por respuesta",
    longest_streak="racha más larga: {days}",
    retention="Retención",
    due="Repasos de los próximos {days} días",
    calendar="Respuestas por día",
    by_month="Retención por mes",
    by_interval="Retención según los días desde el último repaso",
    ratings="Valoraciones",
    hours="Por hora del día",
    decks="Por mazo",
    kinds="Por tipo",
    parts="Por apartado",
    hardest="Las preguntas más difíciles",
    recent="últimos {days} días",
    ever="desde el principio",
    true="real",
    desired="deseada",
    reviews="repasos",
    known_head="sabidas",
    answers_head="respuestas",
    questions_head="preguntas",
    seen="vistas",
    of="de",
    time="tiempo",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="—",
    more="más: {command}",
    title="Estadísticas de aprendizaje",
    as_of="Datos del {date}",
    table="Tabla",
    nothing_due="nada",
    today="hoy",
    tomorrow="mañana",
    date="{day} {month}",
    months=words_of("ene feb mar abr may jun jul ago sept oct nov dic"),
    weekdays=words_of("lun mar mié jue vie sáb dom"),
    shade="{shade} hasta {number}",
    forgotten=(
        "{question}: olvidos, {lapses} de {reviews}; probabilidad de recordarla hoy, {recall}"
    ),
    not_learned="{question}: todavía sin aprender; probabilidad de recordarla hoy, {recall}",
)

_QUIZ = QuizWords(
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
    questions=partial(_counted, noun="pregunta"),
    answers=partial(_counted, noun="respuesta"),
    points=partial(_counted, noun="elemento"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"se repite dentro de {_duration(number, unit)}",
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
)

LANGUAGE = Language(
    words=Words(
        prompts=_PROMPTS,
        statements=_STATEMENTS,
        sentences=_SENTENCES,
        dates=_DATES,
        numbers=_NUMBERS,
        sheet=_SHEET,
        page=_PAGE,
        chart=_CHART,
        kinds=_KINDS,
        fields=_FIELDS,
        citations=_CITATIONS,
        anki=_ANKI,
        one_of_them="¿Cuál de los siguientes es uno de los elementos de la respuesta?",
        patterns=_PATTERNS,
        grammar=_GRAMMAR,
        quiz=_QUIZ,
        remarks=_REMARKS,
        retry=_RETRY,
    ),
    typed=_TYPED,
)
