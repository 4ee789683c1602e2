"""German: what is in the genitive, as the subject of a sentence."""

from itertools import takewhile

from quizgen.languages.de.word_classes import FEM, MASC, NEUT, noun_class, weak, word_class
from quizgen.lazy_pattern import lazy_pattern

_ENDINGS = {
    "die": (
        "mauer kirche brücke bombe maschine lokomotive oper bibel spitze küste erde sonne zelle"
        " membran straße insel glocke pyramide adresse kuppel zeche grube mühle schleuse säule"
        " treppe halle fassade lehre schulpflicht"
    ),
    "der": (
        "kanal turm dom palast tunnel motor computer buchdruck reichstag graben berg fluss see"
        " gletscher gipfel vulkan mond stern aum irrtum reichtum konsum rhein ator platz punkt"
        " schutz dienst urlaub bügel hügel flügel kegel nagel schacht ofen hafen garten"
        " wagen bogen brunnen stollen tisch kern plan stoff hof kreis weg markt"
        " geist nerv spiegel planet"
    ),
    "das": (
        "automobil telefon parlament radio denkmal schloss rathaus theater schiff um penicillin"
        " ment element modell werk haus flugzeug schaf gericht atom molekül haar meer"
        " blutkörperchen wort stück zeug bild gerät blatt lied wesen fell gebäude gerüst becken"
        " stadion glas holz gramm lein land gas salz volk kloster metall hormon enzym protein"
        " system mittel"
    ),
}
"""The endings of nouns by their article: those whose gender is needed for nothing else."""

_NO_PLURAL = lazy_pattern(
    r"[A-ZÄÖÜ]+(?<![AEWS])"
    r"|(?!.*[A-Z]{2}|\d).*(?:[^aeilnorsux]|[^e]r|[^er]l|[^elr]n|au|[^aeu]ie|ei)"
)
"""A noun that is in the singular by its form. If "der" is its article in the genitive, it is "die"
in the nominative."""

_PEOPLE = {"die": "B", "der": "AV", "das": ""}
_BY_ARTICLE = {"die": FEM, "der": MASC, "das": NEUT}

_NAME = lazy_pattern(r"(.*[^iusxz])s((?: [IVX]+\.?)?)")
"""A name in the genitive: *Ludwigs XVI.*"""


def article_of(noun: str) -> str:
    """The article of a noun in the singular; "" if its gender is not sure."""
    found, small = noun_class(noun), noun.lower()
    if found in ("P", "ý"):
        return ""
    for article, classes in _BY_ARTICLE.items():
        if found and found in classes + _PEOPLE[article]:
            return article
    endings = ((article, tuple(words.split())) for article, words in _ENDINGS.items())
    return next((article for article, each in endings if small.endswith(each)), "")


def nominative(phrase: str) -> str | None:
    """What is in the genitive as a subject: *das Deutsche Reich* for *des Deutschen Reiches*.

    It is one noun after an article, with what belongs to it, or a name in -s. None if it may be
    something else, as *Dreyfus* may be, or has another word before it, as *eines Kindes* has.
    """
    first, *words = phrase.split(" ")
    if first not in ("der", "des"):
        found = None if word_class(first) == "g" else _NAME.fullmatch(phrase)
        return found and f"{found[1]}{found[2]}"
    adjectives = [*takewhile(lambda word: word_class(word) in "kKt", words[:-1])]
    noun, *attributes = words[len(adjectives) :]
    stems = [noun] if first == "der" else [noun.removesuffix("s"), noun.removesuffix("es")]
    articles = ("die",) if first == "der" else ("der", "das")
    for stem in stems:
        article = article_of(stem) or ("die" if _NO_PLURAL.fullmatch(stem) else "")
        if article in articles and (first == "der" or stem != noun):
            named = [word if word_class(word) == "t" else weak(word) for word in adjectives]
            return " ".join([article, *named, stem, *attributes])
    return None
