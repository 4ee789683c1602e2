"""German: the words of the quiz."""

from functools import partial

from quizgen.languages.de.plurals import counted, counted_questions, digits
from quizgen.languages.de.quiz_messages import HELP, MESSAGES
from quizgen.languages.de.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit

_LINES = LineWords(
    question="Frage {number}. {kind}. {remaining}.",
    question_new="Frage {number}. {kind}. Neu. {remaining}.",
    type_answer="Antwort eintippen; eine leere Zeile zeigt die Lösung.",
    recall_answer="Im Kopf antworten; eine leere Zeile zeigt die Antwort.",
    choose_answer="Eine Zahl von 1 bis {options} eintippen; eine leere Zeile zeigt die Antwort.",
    expected_option="Erwartet wird eine Zahl von 1 bis {options}. ? zeigt die Hilfe.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Eingabe: {answer}",
    answer="Antwort: {answer}",
    points="Antwort, {points}:",
    difference="Unterschied: {difference}.",
    note="Anmerkung: {text}",
    according_to="Quelle der Angabe: {text}",
    source="Quelle: {text}",
    picture="Bild: {alt} ({path})",
    picture_opened="Bild: {alt} ({path}); v öffnet es",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points=(
        "Welche Stichpunkte waren bekannt? Die zugehörigen Nummern eintippen oder „a“ für alle;"
        " eine leere Zeile heißt: keiner."
    ),
    expected_points="Erwartet werden Zahlen von 1 bis {points}. ? zeigt die Hilfe.",
    rate_proposed="Bewertung: {ratings}. Eine leere Zeile heißt: {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Erwartet wird eine Bewertung von 1 bis 4. ? zeigt die Hilfe.",
    saved="Gespeichert: {rating}.",
    saved_interval="Gespeichert: {rating}, {back}.",
    try_again="Leere Zeile: noch ein Versuch; :q: beenden.",
)


_UNITS_OF_TIME: dict[Unit, tuple[str, str]] = {
    "second": ("Sekunde", "Sekunden"),
    "minute": ("Minute", "Minuten"),
    "hour": ("Stunde", "Stunden"),
    "day": ("Tag", "Tage"),
    "month": ("Monat", "Monate"),
    "year": ("Jahr", "Jahre"),
}

_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "month": "Mon.",
    "year": "J.",
}


def _duration(number: float, unit: Unit) -> str:
    return counted(number, *_UNITS_OF_TIME[unit])


def _short_duration(number: float, unit: Unit) -> str:
    short = _SHORT_UNITS.get(unit)
    return f"{digits(number)}\N{NO-BREAK SPACE}{short}" if short else _duration(number, unit)


def _back_in(number: float, unit: Unit) -> str:
    """In the dative: "wieder in 4 Tagen"."""
    one, many = _UNITS_OF_TIME[unit]
    return f"wieder in {counted(number, one, many if many.endswith('n') else many + 'n')}"


def _remaining(due: int, new: int, again: int) -> str:
    return f"{due} fällig, {new} neu" + (f", {again} zu wiederholen" if again else "")


_DIFFERENCE = DifferenceWords(
    replaced="„{wrong}“ statt „{right}“",
    missing="nach „{before}“ fehlt „{text}“",
    missing_first="am Anfang fehlt „{text}“",
    missing_space="nach „{before}“ fehlt ein Leerzeichen",
    extra="„{text}“ ist zu viel",
    extra_space="ein Leerzeichen ist zu viel",
)

_SCREEN = ScreenWords(
    new="{kind}, neu",
    choose="1–{options}: auswählen, Enter oder Leertaste: Antwort zeigen, ?: Hilfe",
    reveal="Enter oder Leertaste: Antwort zeigen, ?: Hilfe",
    rate="1–4: bewerten, Enter oder Leertaste: Bewertung in [ ] übernehmen, ?: Hilfe",
    unknown="Diese Taste bewirkt hier nichts; mit „{key}“ beginnt ein Befehl",
    remark=": {remark}",
    yours="Gewählt:",
    typed="Eingabe:",
    expected="Erwartet:",
    answer="Antwort:",
    note="Anmerkung:",
    according_to="Quelle der Angabe:",
    source="Quelle:",
    picture="Bild: {alt} ({path})",
    picture_opened="Bild: {alt} ({path}); v öffnet es",
    opens="v öffnet es",
    not_drawn="{path} lässt sich nicht anzeigen: {problem}",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points="Welche waren bekannt? (1–{points}; „a“: alle; Enter: keiner)",
    expected_points="Erwartet werden Zahlen von 1 bis {points} oder „a“ für alle",
    saved_interval="{rating}, {back}",
    try_again="Enter: noch ein Versuch, :q: beenden",
    practise_missed="Enter: das Nichtgewusste jetzt üben, :q: beenden",
)

QUIZ = QuizWords(
    verdicts={"accept": "Richtig", "partial": "Teilweise richtig", "reject": "Falsch"},
    ratings=("nochmal", "schwer", "gut", "einfach"),
    commands={
        "undo": "rückgängig",
        "suspend": "ausschließen",
        "bury": "aufschieben",
        "edit": "bearbeiten",
        "play": "abspielen",
        "view": "ansehen",
        "help": "hilfe",
        "quit": "beenden",
    },
    key_names={"enter": "Enter", "space": "Leertaste", "tab": "Tab", "backspace": "Rücktaste"},
    all_points="alle",
    questions=counted_questions,
    answers=partial(counted, one="Antwort", many="Antworten"),
    points=partial(counted, one="Stichpunkt", many="Stichpunkte"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
)
