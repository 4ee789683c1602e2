"""German: sentences on events with verbs of their own."""

from collections.abc import Iterator

from quizgen.languages.de.genitives import nominative
from quizgen.languages.de.word_classes import (
    CAPITAL,
    FEM,
    MASC,
    NAMED,
    NAMES,
    NEUT,
    NO_ADJECTIVE,
    ONE_SUBJECT,
    PHRASE,
    SINGULAR,
    WORKS,
    plural,
    singulars,
    weak,
)
from quizgen.languages.sentence_words import Sentence

_DID = (
    ("Tod ", "starb", "der Tod des Königs"),
    # The Fall Kaspar Hausers is a case.
    (r"Fall (?:de[rs] |\S+(?: [a-zäöü]|$))", "fiel", "der Fall der Mauer"),
    # Who has a name does not begin or end.
    ("(?:Beginn|Anfang) de[rs] ", "begann", "der Beginn des Krieges"),
    ("Ende de[rs] ", "endete", "das Ende des Krieges"),
)
_DONE = {
    "Abschaffung": "abgeschafft",
    "Aufhebung": "aufgehoben",
    "Auflösung": "aufgelöst",
    "Ausrufung": "ausgerufen",
    "Befreiung": "befreit",
    "Besetzung": "besetzt",
    "Einführung": "eingeführt",
    "Einweihung": "eingeweiht",
    "Entdeckung": "entdeckt",
    "Enthüllung": "enthüllt",
    "Erfindung": "erfunden",
    "Ermordung": "ermordet",
    "Eröffnung": "eröffnet",
    "Fertigstellung": "fertiggestellt",
    "Geburt": "geboren",
    "Gründung": "gegründet",
    "Hinrichtung": "hingerichtet",
    "Krönung": "gekrönt",
    "Unterzeichnung": "unterzeichnet",
    "Verabschiedung": "verabschiedet",
    "Verhaftung": "verhaftet",
    "Verkündung": "verkündet",
    "Veröffentlichung": "veröffentlicht",
    "Vollendung": "vollendet",
    "Zerstörung": "zerstört",
}

WHOSE = f"(?:[dg][kKt]{{0,3}}[{CAPITAL}](?:[NTE]|<[^<>]*>)?|[NS]{{0,2}}q?S(?:n!?)?)"
"""One thing or person in the genitive."""

_ELSE = f"(?P<rest>{ONE_SUBJECT}[lp](?:[disg]?[jrzkKtJ]{{0,2}}{NAMED})(?>{PHRASE}|[wlp])*)"
"""Where or by whom it was, behind the date."""

_NOT_OF_THE_NOUN = (
    r"(?!.* (?:über|für|gegen|mit|ohne|nach|an|auf|um|zwischen|aus|zu[mr]?|vo[nm]|aufs|ans|ins"
    r"|in d(?:ie|en|as))\b)"
)
"""No phrase that may be one of the noun instead: a law on the press, an attack on Poland."""


def _with_verbs() -> Iterator[Sentence]:
    """The sentences on what happened to one thing or person, which is the subject."""
    active = [
        Sentence(
            f"Wann {did} {{inflected}}?",
            f"{{inflected}} {did} {{when}}.",
            form=f"[ds]?[MW](?P<word>{WHOSE})",
            # Nothing begins or ends by someone.
            pattern=rf"(?!.* durch )(?:[Dd](?:er|as) )?{happened}.*",
            inflected=nominative,
            sample=sample,
        )
        for happened, did, sample in _DID
    ]
    passive = [
        Sentence(
            f"Wann wurde {{inflected}} {done}?",
            f"{{inflected}} wurde {{when}} {done}.",
            form=f"i?F(?P<word>{WHOSE})",
            pattern=f"(?:[Dd]ie )?{happened} .*",
            inflected=nominative,
            sample=f"die {happened} des Königs",
        )
        for happened, done in _DONE.items()
    ]
    for sentence in (*active, *passive):
        yield sentence
        yield sentence._replace(
            prompt=sentence.prompt.replace("{inflected}", "{inflected} {rest}"),
            statement=sentence.statement.replace("{when}", "{when} {rest}"),
            form=sentence.form + _ELSE,
            pattern=_NOT_OF_THE_NOUN + sentence.pattern,
            sample=f"{sentence.sample} in Berlin",
        )


WITH_VERBS = tuple(_with_verbs())

_ACTS = (
    "abfahrt|abreise|ablehnung|abschaffung|abschaltung|absetzung|anerkennung|ankunft|annahme"
    "|annexion|\\berlass|austritt|beitritt|eintritt|inkrafttreten|nachweis|rücktritt|zusammenschluss"
    "|aufhebung|auflösung|\\bdruck|erscheinen|eroberung|erstdruck|ausgabe|ausrufung"
    "|ausweisung|bekanntgabe|benennung|beschreibung|besetzung|einführung|einweihung|enthüllung"
    "|entdeckung|entlassung|erfindung|ermordung|ernennung|eröffnung|fertigstellung|freilassung"
    "|grundsteinlegung|gründung|hinrichtung|inbetriebnahme|kapitulation|krönung|landung|loslösung"
    r"|proklamation|promotion|rückkehr|spaltung|(?<!\w)teilung|trennung|unterzeichnung"
    "|verabschiedung|verhaftung|verkündung|veröffentlichung|vereinigung|zerstörung|zulassung"
    "|abspaltung|einberufung|erhöhung|erteilung|fusion|(?<!ent)schließung|senkung|stilllegung"
    "|umwandlung|verkauf|verlegung|verleihung|verstaatlichung|zusammentritt"
    r"|übergabe|übernahme|(?<!reg)(?<!leg)(?<!rad)(?<!grupp)ierung|\bverbot|vertreibung"
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
_MADE = (
    "charta|deklaration|(?:bundes|frei|majestäts)brief|konvention|memorandum|protokoll"
    "|(?:menschenrechts|unabhängigkeits)erklärung|urkunde|verfassung"
    "|(?:\\bband|fassung|\\bteil)(?= (?:de[rs]|von) „)"
    "|(?:fresko|gemälde|kupferstich|radierung)(?!-)"
    # With a place, it may have been played there.
    "|(?:oratorium|sinfonie|sonate|symphonie)(?!-|.* i[mn] )"
)
_ORDERS = "befehl|dekret|edikt|verordnung|gesetz(?= (?:für|gegen|über|zu[mr]?) )|\\wgesetz"
_NO_EVENT = (
    r"\w*(?:vor|an|aus|nach)rede|auswahl|\w*(?:tage|grund|haupt|stamm|gesetz)buch|oberbefehl"
    r"|\w*(?:reise|orts|landes)beschreibung|\w+alversammlung"
    r"|\w*(?:natur|fall|kraft|gas|hebel|strahlungs|verschiebungs|verteilungs|brechungs|reflexions"
    r"|gravitations|induktions|bewegungs|trägheits|erhaltungs|wachstums|zerfalls|ertrags|iv|sitten"
    r"|wirkungs|absorptions|abkühlungs|verdünnungs|diffusions|reibungs|strömungs|elastizitäts"
    r"|durchflutungs|dispersions|perioden|proportionen|stadien|flächen|abstands|quadrat|potenz"
    r"|exponential|entropie|druck|stoß|grenznutzen|(?<!mindest)lohn|bevölkerungs|vererbungs|laut|wert|zufalls)"
    r"gesetz"
)
"""Words that end like these and are a text, a collection, a parliament or a law of nature."""

_BEHIND = f"(?:<[^<>]*>|n!|[STtN0nyx]){{0,4}}(?!c)(?:{PHRASE}|(?<=S)[ok][{CAPITAL}]+)*"
"""What is behind an event; no word in small letters that may be a verb."""


_RELATIVE = ",[lpw]?[disg][^!,]*"
"""A clause at the end, after which the sentence goes on with a comma."""

# Samples, by the article of their nouns.
_RELATED = {"die": ", die er beschrieb", "der": ", den er beschrieb", "das": ", das er beschrieb"}
_FIRST = {"der": "erster", "das": "erstes"}


def _more(
    acts: str, told: str, samples: tuple[str, str, str], *, asked: str = "", titled: str = ""
) -> Iterator[Sentence]:
    """The sentences on acts whose nouns are in the singular, after an article or an owner.

    `told` and `asked` have {} in the place of the act; without `asked`, there are only statements.
    `samples` are of each gender. `titled` are acts only before a title in quotation marks.
    """
    no_event = rf"(?!(?:{_NO_EVENT})\b)"
    before_title = rf"|(?=[\w-]+ „)[\w-]*(?:{titled})" if titled else ""
    # Atomic, as a name in -s may be before an owner as well, and would be tried twice.
    before = (
        r"(?>[a-zäöüß]\S* |[A-ZÄÖÜ]\w+(?:[s'’]|er|(?:ig|isch|lich)e) |Deutsche "
        r"|[A-ZÄÖÜ]\w+ (?=(?:[A-ZÄÖÜ]\w+ )?[A-ZÄÖÜ]\w+[s'’] ))*"
    )
    pattern = rf"{before}(?i:{no_event}(?:[\w-]*(?:{acts}){before_title}))(?!\w).*"
    by_article = dict(zip(("die", "der", "das"), samples, strict=True))
    for clause in ("", _RELATIVE):
        rest = f"{_BEHIND}{clause}"
        known = singulars((FEM, MASC, NEUT), rest)
        # After an article or an owner, the noun may have any gender.
        forms = (
            *[(text, form, "", "") for text, form in known if text != "{text}"],
            ("{text}", f"(?:[dis][jöJTt]{{0,3}}[{CAPITAL}]|S[{FEM}{MASC}]){rest}", "", "die "),
            ("{text}", f"[NSTA]{{0,2}}S[jöroüz]{{0,2}}[{CAPITAL}]{rest}", NO_ADJECTIVE, "Luthers "),
        )
        for text, form, unless, owner in forms:
            article = text.partition(" ")[0]
            sample = by_article.get(article, f"{owner}{samples[0]}")
            if "{inflected}" in text:
                sample = f"{_FIRST[article]} {sample}"
            if clause:
                sample += _RELATED.get(article, _RELATED["die"])
            closed = f"{text}," if clause else text
            yield Sentence(
                prompt=asked.replace("{}", closed).replace(",?", "?"),
                statement=told.replace("{}", closed),
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
_APPEARANCES = (
    Sentence(
        "Wann erschien {what}?",
        "{what} erschien {when}.",
        form=f"s?Ww(?P<what>(?:[NSTA]{{0,2}}S[{CAPITAL}]?)?<[^<>]*>|S[{CAPITAL}])",
        # What is in the dative has the form of the nominative.
        pattern=rf"(?:[Dd]as )?Erscheinen von (?:(?:\w+ )*\w+[s'’] )?(?:{SINGULAR}(?= „|$) ?)?"
        "(?:„.*)?",
        sample="Erscheinen von Goethes „Faust“",
    ),
    Sentence(
        "Wann erschien {inflected}?",
        "{inflected} erschien {when}.",
        form=f"s?W(?P<word>[dg][kKt]{{0,3}}[{CAPITAL}]{NAMES})",
        # What comes out again and again did so for the first time.
        pattern=r"(?:[Dd]as )?Erscheinen de[rs] (?!\S*(?i:zeitung|zeitschrift|magazin)).*",
        inflected=nominative,
        sample="Erscheinen des Romans „Effi Briest“",
    ),
)


ACTS = (
    *_APPEARANCES,
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
        _MADE,
        "{} entstand {when}.",
        ("Verfassung von Weimar", "Freibrief von London", "Memorandum von Rom"),
        asked="Wann entstand {}?",
        titled=WORKS,
    ),
    *_more(
        _ORDERS,
        "{} wurde {when} erlassen.",
        ("Verordnung von Trient", "Befehl von Verdun", "Edikt von Nantes"),
        asked="Wann wurde {} erlassen?",
    ),
)
