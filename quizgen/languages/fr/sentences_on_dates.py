"""French: sentences made of texts of certain forms, on dates."""

from quizgen.languages.fr.word_classes import CLAUSE, REST, UNNAMED
from quizgen.languages.sentence_words import Sentence, following

_BEHIND = f"[kgSZ]{{0,2}}(?:[oemidpxyN0]{REST}(?:&{REST})?|b{REST}&{REST})?{CLAUSE}"
"""What follows an event. A word that could be its verb does not come next."""

_VERBS = {
    "abolition": "aboli",
    "découverte": "découvert",
    "exécution": "exécuté",
    "fondation": "fondé",
    "invention": "inventé",
    "proclamation": "proclamé",
}
_DONE = {f"{article}{noun}": verb for noun, verb in _VERBS.items() for article in ("", "l’", "l'")}
_THING = "[nNkgSZFMVWPQCDGEjJ0]{1,4}(?:[oemidpx](?:[^,!fqy&lasutchvw]|(?<=[opxm])[lasuthvw])*)?"


def _done(form: str, article: str, sample: str) -> Sentence:
    """The question when something was done: "on" does not tell by whom, nor the gender of what."""
    return Sentence(
        prompt=f"Quand a-t-on {{inflected}} {article}{{what}} ?",
        form=f"a?(?P<word>[CGc]){form}",
        inflected=_DONE.get,
        sample=sample,
    )


_ALL_DONE = (
    _done(
        f"o(?P<what>(?:a{_THING}|[hvwc](?:[kgN]|[oemidpx]{_THING})?|N{_THING}|N))",
        "",
        "la découverte de la pénicilline",
    ),
    _done(f"m(?P<what>{_THING})", "le ", "la découverte du radium"),
    _done(f"e(?P<what>{_THING})", "les ", "la découverte des rayons X"),
)

_ONE_EVENT = (
    # The form, the event after "de", and with its article.
    (f"(?:a[JR]?C|a[JR]G|c){_BEHIND}", "de {text}", "{text}", "la bataille de Valmy"),
    (f"l(?P<what>[jR]?[DG]{_BEHIND})", "du {what}", "le {what}", "le siège de Paris"),
    (f"[JR]?C{_BEHIND}|JG{_BEHIND}", "de la {text}", "la {text}", "bataille de Valmy"),
    (f"G{_BEHIND}", "de l’{text}", "l’{text}", "abdication du tsar"),
    (f"[jR]?D{_BEHIND}|jG{_BEHIND}", "du {text}", "le {text}", "siège de Paris"),
)
_SEVERAL_EVENTS = (
    (f"s(?P<what>r?E{_BEHIND})", "des {what}", "les {what}", "les guerres de Religion"),
    (f"r?E{_BEHIND}", "des {text}", "les {text}", "guerres de Religion"),
)
_NAMES = (
    # What lasted and is named by one word is surely in the singular after such an article.
    ("aN", "de {text}", "{text}", "la Restauration"),
    ("l(?P<what>N)", "du {what}", "le {what}", "le Directoire"),
    ("h", "de {text}", "{text}", "l’Empire"),
)
_NAME = r"(?:l[ae] |l[’'])[A-ZÀ-Ý].*"

_NOUN = "[jJR]{0,2}[nNkgFMVWCDGJ0]"
_NOUNS = "r?[SZPQENDM]"
_EPITHETS = "(?:[N0]+|[kgSZ]*)"
# Atomic, as many words can be a noun or what belongs to one: a text of 16 such groups took minutes.
_GROUP = f"(?>(?:[lastu]?(?:{_NOUN}|{_NOUNS})|[hvwc]){_EPITHETS})"
_OF_IT = f"{_EPITHETS}(?:&?(?:d{_EPITHETS}|[oemipxy]{_GROUP}|b{_GROUP}&{_GROUP}))*"
_ANYTHING = (
    # Each noun is the first word of its group, so none can be a verb: "la foule prend la ville".
    (f"(?:a{_NOUN}|[hvwc]){_OF_IT}", "de {text}", "{text}", "la fusillade du Champ-de-Mars"),
    (f"l(?P<what>{_NOUN}{_OF_IT})", "du {what}", "le {what}", "le procédé Haber"),
    (f"s(?P<what>{_NOUNS}{_OF_IT})", "des {what}", "les {what}", "les funérailles du roi"),
)
"""What has an article: it need not take place, but has a date."""
_NO_TEXT_OF_LAW = (
    "(?!(?:les? |la |l['’])?(?:loi|traité|édit|décret|pacte|concordat|accords?|paix|déclaration"
    "|alliance|indépendance)\\b)" + UNNAMED
)
"""A law is dated, but it does not take place."""


def _dated(
    shapes: tuple[tuple[str, str, str, str], ...],
    prompt: str = "",
    statement: str = "",
    pattern: str = UNNAMED,
) -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <le>."""

    def put(template: str, of: str, it: str) -> str:
        return template.replace("<de>", of).replace("<le>", it)

    return tuple(
        [
            Sentence(put(prompt, of, it), put(statement, of, it), form, pattern, sample=sample)
            for form, of, it, sample in shapes
        ]
    )


def _told(one: str, several: str) -> tuple[Sentence, ...]:
    """The statements on when something happened, by their verbs."""
    return (
        *_dated(_ONE_EVENT, "", f"<le> {one} {{when}}.", _NO_TEXT_OF_LAW),
        *_dated(_SEVERAL_EVENTS, "", f"<le> {several} {{when}}.", _NO_TEXT_OF_LAW),
    )


_EVENTS = (*_ONE_EVENT, *_SEVERAL_EVENTS)
_DATE = _dated((*_EVENTS, *_ANYTHING), "Quelle est la date <de> ?", "la date <de> est : {answer}.")
_DATES = ("Quelles sont les dates <de> ?", "les dates <de> sont : {answer}.")
_PERIOD = (
    *_dated(_EVENTS, *_DATES),
    *_dated(_NAMES, *_DATES, _NAME),
    *_dated(_ANYTHING, *_DATES),
)
_LASTED = (
    *_told("a duré", "ont duré"),
    *_dated(_NAMES, "", "<le> a duré {when}.", _NAME),
)
_SINCE = (
    *_dated(_ONE_EVENT, "Quand commence <le> ?"),
    *_dated(_NAMES, "Quand commence <le> ?", pattern=_NAME),
    *_dated(_SEVERAL_EVENTS, "Quand commencent <le> ?"),
)
_UNTIL = (
    *_dated(_ONE_EVENT, "Quand prend fin <le> ?"),
    *_dated(_NAMES, "Quand prend fin <le> ?", pattern=_NAME),
    *_dated(_SEVERAL_EVENTS, "Quand prennent fin <le> ?"),
)


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return following(statement, sample, colon=" :")


ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *_ALL_DONE,
        *_DATE,
        *_told("a eu lieu", "ont eu lieu"),
        _following("l’événement suivant a eu lieu {when}", "le roi abdique"),
    ),
    "date when moment coming": (
        *_DATE,
        *_told("a lieu", "ont lieu"),
        _following("l’événement suivant a lieu {when}", "la comète revient"),
    ),
    "date when period": (
        *_PERIOD,
        *_LASTED,
        _following("ce qui suit a duré {when}", "les années d’exil"),
    ),
    "date when period coming": _PERIOD,
    "date when since": _SINCE,
    "date when since coming": _SINCE,
    "date when until": (
        *_UNTIL,
        *_LASTED,
        _following("ce qui suit a duré {when}", "les années d’exil"),
    ),
    "date when until coming": _UNTIL,
}
