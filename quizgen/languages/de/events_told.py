"""German: sentences on events with verbs of their own, most of them statements only."""

from collections.abc import Iterator
from itertools import takewhile

from quizgen.languages.de.word_classes import (
    CAPITAL,
    FEM,
    MASC,
    NAMED,
    NEUT,
    NO_ADJECTIVE,
    ONE_SUBJECT,
    PHRASE,
    SINGULAR,
    noun_class,
    plural,
    singulars,
    weak,
    word_class,
)
from quizgen.languages.sentence_words import Sentence

_DID = {"tod": "starb", "fall": "fiel", "beginn": "begann", "anfang": "begann", "ende": "endete"}
_DONE = {
    "Abschaffung": "abgeschafft",
    "Auflösung": "aufgelöst",
    "Einführung": "eingeführt",
    "Entdeckung": "entdeckt",
    "Erfindung": "erfunden",
    "Ermordung": "ermordet",
    "Eröffnung": "eröffnet",
    "Geburt": "geboren",
    "Gründung": "gegründet",
    "Hinrichtung": "hingerichtet",
    "Unterzeichnung": "unterzeichnet",
    "Verkündung": "verkündet",
    "Veröffentlichung": "veröffentlicht",
    "Zerstörung": "zerstört",
}
_GENITIVES = {
    # The endings of nouns that no prompt needs the gender of.
    "die": (
        "bahn mauer stadt kirche brücke bombe maschine lokomotive oper bibel spitze küste erde"
        " sonne zelle membran wand straße insel glocke pyramide adresse"
    ),
    "der": (
        "kanal turm dom palast tunnel motor computer buchdruck reichstag graben berg fluss see"
        " gletscher gipfel vulkan mond stern baum rhein"
    ),
    "das": (
        "automobil telefon museum parlament radio denkmal schloss rathaus theater schiff ium"
        " penicillin ment element modell werk haus flugzeug schaf gericht atom molekül haar meer"
        " blutkörperchen"
    ),
}
_PEOPLE = {"die": "B", "der": "AV", "das": ""}
_BY_ARTICLE = {"die": FEM, "der": MASC, "das": NEUT}


def article_of(noun: str) -> str:
    """The article of a noun in the singular; "" if its gender is not sure."""
    found, small = noun_class(noun), noun.lower()
    for article, classes in _BY_ARTICLE.items():
        if found and found in classes + _PEOPLE[article]:
            return article
    endings = ((article, tuple(words.split())) for article, words in _GENITIVES.items())
    return next((article for article, each in endings if small.endswith(each)), "")


def nominative(phrase: str) -> str | None:
    """What is in the genitive as a subject: *das Deutsche Reich* for *des Deutschen Reiches*.

    It is one noun after an article, or a name in -s. None if it may be something else, as *Dreyfus*
    may be.
    """
    first, *words = phrase.split(" ")
    if first not in ("der", "des"):
        return phrase[:-1] if phrase[-1] == "s" and phrase[-2] not in "iusxz" else None
    adjectives = [*takewhile(lambda word: word_class(word) in "kKt", words)]
    if len(words) != len(adjectives) + 1:
        return None
    noun = words[-1]
    stems = [noun] if first == "der" else [noun.removesuffix("s"), noun.removesuffix("es")]
    articles = ("die",) if first == "der" else ("der", "das")
    for stem in stems:
        article = article_of(stem)
        if article in articles and (first == "der" or stem != noun):
            named = [word if word_class(word) == "t" else weak(word) for word in adjectives]
            return " ".join([article, *named, stem])
    return None


def _did(phrase: str) -> str | None:
    """ "die Berliner Mauer fiel" for "Fall der Berliner Mauer"."""
    happened, _, whose = phrase.partition(" ")
    subject = nominative(whose)
    return subject and f"{subject} {_DID[happened.lower()]}"


_WHOSE = f"(?:[dg][kKt]{{0,3}}[{CAPITAL}]|N{{0,2}}q?S)"
_ELSE = f"(?P<rest>{ONE_SUBJECT}[lp](?:[disg]?[jrzkKtJ]{{0,2}}{NAMED})(?>{PHRASE}|[wlp])*)"
"""Where or by whom it was, behind the date."""

_NOT_OF_THE_NOUN = (
    r"(?!.* (?:über|für|gegen|mit|ohne|nach|an|auf|um|zwischen|aus|zu[mr]?|vo[nm]|aufs|ans|ins"
    r"|in d(?:ie|en|as))\b)"
)
"""No phrase that may be one of the noun instead: a law on the press, an attack on Poland."""


def _with_verbs() -> tuple[Sentence, ...]:
    """The statements on what happened to one thing or person, which is the subject."""
    simple = Sentence(
        statement="{inflected} {when}.",
        form=f"[ds]?(?P<word>[MW]{_WHOSE})",
        # The Fall Kaspar Hausers is a case, and nothing begins or ends by someone.
        pattern=(
            r"(?!.* durch )(?:[Dd](?:er|as) )?(?:(?:Tod|Beginn|Anfang|Ende) "
            r"|Fall (?:de[rs] |\S+(?: [a-zäöü]|$))).*"
        ),
        inflected=_did,
        sample="der Fall der Mauer",
    )
    passive = [
        Sentence(
            statement=f"{{inflected}} wurde {{when}} {done}.",
            form=f"i?F(?P<word>{_WHOSE})",
            pattern=f"(?:[Dd]ie )?{happened} .*",
            inflected=nominative,
            sample=f"die {happened} des Königs",
        )
        for happened, done in _DONE.items()
    ]
    return tuple(
        [
            sentence._replace(
                statement=sentence.statement.replace("{when}", f"{{when}}{rest}"),
                form=sentence.form + form,
                pattern=(_NOT_OF_THE_NOUN if rest else "") + (sentence.pattern or ""),
                sample=sentence.sample + (" in Berlin" if rest else ""),
            )
            for sentence in (simple, *passive)
            for rest, form in (("", ""), (" {rest}", _ELSE))
        ]
    )


WITH_VERBS = _with_verbs()

_ACTS = (
    "abfahrt|abreise|ablehnung|abschaffung|abschaltung|absetzung|anerkennung|ankunft|annahme"
    "|annexion|\\berlass|austritt|beitritt|eintritt|inkrafttreten|nachweis|rücktritt|zusammenschluss"
    "|aufhebung|auflösung|\\bdruck|erscheinen|erstdruck|ausgabe|ausrufung"
    "|ausweisung|bekanntgabe|benennung|beschreibung|besetzung|einführung|einweihung|enthüllung"
    "|entdeckung|entlassung|erfindung|ermordung|ernennung|eröffnung|fertigstellung|freilassung"
    "|grundsteinlegung|gründung|hinrichtung|inbetriebnahme|kapitulation|krönung|landung"
    r"|proklamation|promotion|ratifizierung|rückkehr|spaltung|(?<!\w)teilung|trennung|unterzeichnung"
    "|verabschiedung|verhaftung|verkündung|veröffentlichung|vereinigung|zerstörung|zulassung"
    "|übergabe|übernahme"
)
_MEETINGS = (
    "abstimmung|aufführung|ausstellung|duell|endspiel|expedition|feier|festival|flug|hochzeit"
    "|konferenz|kongress|konzil|parteitag|premiere|prozess|rede|referendum|rennen|schlacht"
    "|sitzung|synode|tagung|treffen|turnier|versammlung|vortrag|wahl"
)
_TEXTS = (
    r"abhandlung|aufsatz|\bschrift|buch|bulle|enzyklika|(?:erst|gesamt|neu)ausgabe"
    r"|novelle|roman|(?:flug|streit|zeit)schrift"
)
_TREATIES = "abkommen|allianz|bündnis|frieden?|konkordat|pakt|vertrag|waffenstillstand"
_ORDERS = "befehl|dekret|edikt|verordnung"
_NO_EVENT = (
    r"\w*(?:vor|an|aus|nach)rede|auswahl|\w*(?:tage|grund|haupt|stamm|gesetz)buch|oberbefehl"
    r"|\w*(?:reise|orts|landes)beschreibung|\w+alversammlung"
)
"""Words that end like these and are a text, a collection or a parliament."""

_BEHIND = f"(?:<[^<>]*>|n!|[STtN0nyx]){{0,4}}(?!c)(?:{PHRASE}|(?<=S)[ok][{CAPITAL}]+)*"
"""What is behind an event; no word in small letters that may be a verb."""


_RELATIVE = ",[lpw]?[disg][^!,]*"
"""A clause at the end, after which the sentence goes on with a comma."""


# Samples, by the article of their nouns.
_RELATED = {"die": ", die er beschrieb", "der": ", den er beschrieb", "das": ", das er beschrieb"}
_FIRST = {"der": "erster", "das": "erstes"}


def _more(
    acts: str, told: str, samples: tuple[str, str, str], *, asked: str = ""
) -> Iterator[Sentence]:
    """The sentences on acts whose nouns are in the singular, after an article or an owner.

    `told` and `asked` have {} in the place of the act; without `asked`, there are only statements.
    `samples` are of each gender.
    """
    no_event = rf"(?!(?:{_NO_EVENT})\b)"
    # Atomic, as a name in -s may be before an owner as well, and would be tried twice.
    before = (
        r"(?>[a-zäöüß]\S* |[A-ZÄÖÜ]\w+(?:[s’]|er|(?:ig|isch|lich)e) "
        r"|[A-ZÄÖÜ]\w+ (?=(?:[A-ZÄÖÜ]\w+ )?[A-ZÄÖÜ]\w+[s’] ))*"
    )
    pattern = rf"{before}(?i:{no_event}[\w-]*(?:{acts}))(?!\w).*"
    by_article = dict(zip(("die", "der", "das"), samples, strict=True))
    for clause in ("", _RELATIVE):
        rest = f"{_BEHIND}{clause}"
        known = singulars((FEM, MASC, NEUT), rest)
        # After an article or an owner, the noun may have any gender.
        forms = (
            *[(text, form, "", "") for text, form in known if text != "{text}"],
            ("{text}", f"(?:[dis][jöJTt]{{0,3}}[{CAPITAL}]|S[{FEM}{MASC}]){rest}", "", "die "),
            ("{text}", f"[NSTA]{{0,2}}S[{CAPITAL}]{rest}", NO_ADJECTIVE, "Luthers "),
        )
        for text, form, unless, owner in forms:
            article = text.partition(" ")[0]
            sample = by_article.get(article, f"{owner}{samples[0]}")
            if "{inflected}" in text:
                sample = f"{_FIRST[article]} {sample}"
            if clause:
                sample += _RELATED.get(article, _RELATED["die"])
            yield Sentence(
                prompt=asked.replace("{}", text),
                statement=told.replace("{}", f"{text}," if clause else text),
                form=f"{ONE_SUBJECT}{form}",
                pattern=unless + pattern,
                inflected=weak if "{inflected}" in text else None,
                sample=sample,
            )


_TREATIES_MADE = tuple(
    [
        Sentence(
            f"Wann wurden {text} geschlossen?",
            f"{text} wurden {{when}} geschlossen.",
            form=f"{ONE_SUBJECT}{form}{_BEHIND}" + (")" if "{rest}" in text else ""),
            pattern=r"(?:[Dd]ie )?(?:\w+e[nr]? )*\w*(?i:verträge)(?!\w).*",
            inflected=plural if "{inflected}" in text else None,
            sample=sample,
        )
        for text, form, sample in (
            ("{text}", f"i[kK]{{1,3}}[{CAPITAL}]", "die Römischen Verträge"),
            ("die {text}", "[tT]?P", "Lateranverträge"),
            ("die {inflected} {rest}", "(?P<word>[jöJ]{1,2})(?P<rest>[tT]?P", "Römische Verträge"),
        )
    ]
)
_APPEARANCE = Sentence(
    "Wann erschien {what}?",
    "{what} erschien {when}.",
    form=f"s?Ww(?P<what>(?:[NSTA]{{0,2}}S[{CAPITAL}]?)?<[^<>]*>|S[{CAPITAL}])",
    # What is in the dative has the form of the nominative.
    pattern=rf"(?:[Dd]as )?Erscheinen von (?:(?:\w+ )*\w+[s’] )?(?:{SINGULAR}(?= „|$) ?)?(?:„.*)?",
    sample="Erscheinen von Goethes „Faust“",
)

ACTS = (
    _APPEARANCE,
    *_TREATIES_MADE,
    *_more(
        _ACTS,
        "{} erfolgte {when}.",
        ("Abfahrt der Beagle", "Beitritt der Schweiz", "Inkrafttreten der Akte"),
    ),
    *_more(
        _MEETINGS,
        "{} fand {when} statt.",
        ("Konferenz von Jalta", "Parteitag in Rom", "Konzil von Trient"),
    ),
    *_more(
        _TEXTS,
        "{} erschien {when}.",
        ("Flugschrift von Büchner", "Roman von Büchner", "Buch von Büchner"),
        asked="Wann erschien {}?",
    ),
    *_more(
        _TREATIES,
        "{} wurde {when} geschlossen.",
        ("Allianz mit Polen", "Vertrag von Verdun", "Abkommen von Paris"),
        asked="Wann wurde {} geschlossen?",
    ),
    *_more(
        "gerichts(?:beschluss|entscheidung)|urteil",
        "{} erging {when}.",
        ("Gerichtsentscheidung von Rom", "Gerichtsbeschluss von Rom", "Urteil von Rom"),
        asked="Wann erging {}?",
    ),
    *_more(
        _ORDERS,
        "{} wurde {when} erlassen.",
        ("Verordnung von Trient", "Befehl von Verdun", "Edikt von Nantes"),
        asked="Wann wurde {} erlassen?",
    ),
)
