"""German: the help and the messages of the quiz."""

from quizgen.languages.de.plurals import counted, counted_questions, digits
from quizgen.languages.quiz_words import HelpWords, MessageWords


def _facts(number: float) -> str:
    return counted(number, "Eintrag", "Einträge")


def _postponed(questions: int) -> str:
    if questions == 1:
        return (
            "1 Frage wird heute nicht mehr gestellt: Zum selben Eintrag gab es heute schon eine"
            " Frage"
        )
    return (
        f"{counted_questions(questions)} werden heute nicht mehr gestellt: Zu denselben Einträgen"
        " gab es heute schon Fragen"
    )


def _next_due(questions: int, days: int) -> str:
    verb = "ist" if questions == 1 else "sind"
    when = "morgen" if days == 1 else f"in {counted(days, 'Tag', 'Tagen')}"
    return f"{counted_questions(questions)} {verb} {when} fällig"


def _skipped(facts: int, errors: int) -> str:
    verb = "wird" if facts == 1 else "werden"
    return (
        f"{_facts(facts)} {verb} übersprungen:"
        f" {digits(errors)} Fehler in den Stapeln (Näheres mit `quizgen check`)"
    )


def _unreadable(errors: int) -> str:
    return (
        f"was sich nicht lesen lässt, wird übersprungen: {digits(errors)} Fehler in den Stapeln"
        " (Näheres mit `quizgen check`)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "1 Frage zu einem Bild ausgelassen: Es lässt sich hier nicht anzeigen, und es wurde"
            " kein Programm gefunden, das es öffnet"
        )
    return (
        f"{counted_questions(questions)} zu Bildern ausgelassen: Sie lassen sich hier nicht"
        " anzeigen, und es wurde kein Programm gefunden, das sie öffnet"
    )


def _gone(facts: int) -> str:
    verb = "ist" if facts == 1 else "sind"
    return f"{_facts(facts)} aus dem Lernverlauf {verb} in den Stapeln nicht mehr vorhanden"


def _behind(questions: int, days: int) -> str:
    longest = counted(days, "Tag", "Tagen")
    return f"{counted_questions(questions)} überfällig, am längsten seit {longest}"


def _put_off(questions: int, due: int) -> str:
    verb = "ist" if questions == 1 else "sind"
    asked = "fälligen Frage" if due == 1 else "fälligen Fragen"
    return (
        f"{digits(questions)} von {digits(due)} {asked} {verb} verschoben; zuerst kommt, was am"
        " ehesten vergessen wird"
    )


def _reviews_done(questions: int) -> str:
    waiting = counted(questions, "fällige Frage wartet", "fällige Fragen warten")
    return f"{waiting} auf einen anderen Tag: bei --reviews einen höheren Wert angeben"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; neue Fragen warten bis dahin" if new_wait else ""
    return (
        f"{counted_questions(due)} sind fällig: {digits(today)} davon heute, zuerst, was am ehesten"
        f" vergessen wird. In etwa {counted(days, 'solchen Tag', 'solchen Tagen')} ist alles"
        f" aufgeholt{waiting} (alles auf einmal: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} bis zum {{date}}: {digits(a_day)} am Tag"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "bleibt" if left == 1 else "bleiben"
    return (
        f"{_new_questions(questions)} bis zum {{date}} wären {digits(needed)} am Tag; mit --new"
        f" {a_day} {verb} {digits(left)} übrig"
    )


def _until_crowded(questions: int) -> str:
    fit = "passt" if questions == 1 else "passen"
    return (
        f"{_new_questions(questions)} {fit} nicht mehr in die Zeit bis zum {{date}}: Zu jedem"
        " Eintrag kommt am Tag nur eine Frage"
    )


def _new_questions(number: int) -> str:
    return counted(number, "neue Frage", "neue Fragen")


def _coming(tomorrow: int, week: int) -> str:
    return f"morgen {counted_questions(tomorrow)}, in den nächsten 7 Tagen {digits(week)}"


def _known_then(known: int, questions: int) -> str:
    asked = "Frage" if questions == 1 else "Fragen"
    return (
        f"am {{date}} sitzen etwa {digits(known)} von {digits(questions)} {asked}, wenn es so"
        " weitergeht"
    )


def _streak(days: int) -> str:
    return f"{counted(days, 'Tag', 'Tage')} in Folge"


HELP = HelpWords(
    answering=(
        "Die Antwort eintippen und Enter drücken. Enter allein zeigt die Antwort. Zum Auswählen die"
        " Nummer der Antwort drücken.",
        "Dann bewerten, wie gut die Antwort saß. Enter oder die Leertaste übernimmt die"
        " vorgeschlagene Bewertung.",
    ),
    ratings=(
        "Nochmal: vergessen oder falsch",
        "Schwer: unsicher oder mit Mühe gewusst",
        "Gut: gewusst",
        "Einfach: sofort gewusst",
    ),
    commands_intro=(
        "Bei jeder Bewertung steht, wann die Frage wiederkommt. Jederzeit stehen diese Tasten zur"
        " Verfügung:"
    ),
    commands={
        "undo": (
            "die letzte Antwort oder das letzte Ausschließen oder Aufschieben rückgängig machen"
        ),
        "suspend": "die Frage ausschließen; sie wird nicht mehr gestellt",
        "bury": "die Frage bis morgen aufschieben",
        "edit": "den Eintrag im Editor bearbeiten ($VISUAL oder $EDITOR)",
        "play": (
            "die Tonaufnahme zur Frage oder zu ihrer Antwort abspielen; noch einmal: die nächste"
        ),
        "view": "das Bild zur Frage oder zu ihrer Antwort öffnen; noch einmal: das nächste",
        "help": "diese Hilfe anzeigen",
        "quit": "beenden, wie mit Strg+C; die Antworten bleiben gespeichert",
    },
    typing=(
        "Wo eine Antwort getippt wird, den Befehl mit Doppelpunkt eintippen, dann Enter drücken."
    ),
)

MESSAGES = MessageWords(
    today="heute {questions}: {remaining}",
    today_limited="heute {questions}: {remaining}; davon jetzt an der Reihe: {limit}",
    practise="{questions} zum Üben; an der Fälligkeit ändert sich nichts",
    of_deck="{deck}: {remaining}",
    takes="etwa {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="heute ist der {date}: keine neuen Fragen, nur fällige",
    until_over="der {date} ist vorbei: --until bewirkt nichts mehr",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: die bisherigen Antworten gehören zum Namensraum {namespace};"
        " um mit ihnen weiterzulernen, in deck.yaml `namespace: {namespace}` eintragen"
    ),
    no_namespace=(
        "{deck}: die bisherigen Antworten gehören zu einem Stapel ohne Namensraum;"
        " um mit ihnen weiterzulernen, `namespace` aus deck.yaml löschen"
    ),
    other_id=(
        "{deck}: die bisherigen Antworten gehören zu einem Stapel mit der ID {id};"
        " um mit ihnen weiterzulernen, in deck.yaml `was: {id}` eintragen"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="von anderen Geräten: {answers}",
    in_future=(
        "mit Datum in der Zukunft: {answers}; die Fragen dazu kommen erst danach"
        " wieder (ging eine Uhr falsch?)"
    ),
    nothing_due="zurzeit ist nichts fällig",
    nothing_due_filtered="für diese Auswahl ist nichts fällig",
    nothing_to_practise="es gibt nichts zu üben",
    nothing_to_practise_filtered="für diese Auswahl gibt es nichts zu üben",
    more_new="weitere neue Fragen warten: bei --new einen höheren Wert angeben",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="mit --cram lässt sich jetzt schon üben",
    early="sonst ist nichts fällig; jetzt kommt vorzeitig, was heute später dran wäre",
    time_up="die Zeit ist um",
    leech=(
        "diese Frage ist eine Lernbremse: schon {times}-mal vergessen. Wenn sie wiederkommt, den"
        " Eintrag neu formulieren (:e) oder die Frage ausschließen (:s)"
    ),
    elsewhere="in einem anderen Fenster schon beantwortet; es gilt die Antwort von dort",
    suspended=(
        "ausgeschlossen, bis `quizgen history unsuspend` ausgeführt wird; :u macht das rückgängig"
    ),
    buried="bis morgen aufgeschoben; :u macht das rückgängig",
    answer_undone="die Antwort ist zurückgenommen",
    undone="rückgängig gemacht",
    unsuspended="nicht mehr ausgeschlossen",
    suspended_again="wieder ausgeschlossen",
    unburied="nicht mehr aufgeschoben",
    nothing_to_undo="es gibt nichts rückgängig zu machen",
    with_colon=(
        "„{typed}“ könnte eine Antwort sein, deshalb ist nichts passiert. Für den Befehl"
        " ({command}) {key} eintippen, sonst die Antwort noch einmal"
    ),
    not_saved="diese Antwort konnte nicht gespeichert werden: {problem}",
    not_edited="{problem}; es geht mit dem bisherigen Stapel weiter",
    no_fact="der Eintrag ist in den Stapeln nicht mehr vorhanden",
    no_editor="kein Editor gefunden ($EDITOR setzen); der Eintrag steht in {file}:{line}",
    bad_editor=(
        "$VISUAL oder $EDITOR ist kein Befehl: {problem}; der Eintrag steht in {file}:{line}"
    ),
    editor_not_started=(
        "der Editor {editor} ließ sich nicht starten: {problem}; der Eintrag steht in {file}:{line}"
    ),
    editor_failed="der Editor {editor} endete mit Status {code}",
    no_sound="keine Tonaufnahme zum Abspielen vorhanden",
    no_player=(
        "kein Programm gefunden, das {path} abspielt: mpv installieren oder die Datei selbst öffnen"
    ),
    not_played="{path} konnte nicht abgespielt werden: {problem}",
    no_picture="kein Bild zum Öffnen vorhanden",
    no_viewer="kein Programm gefunden, das {path} öffnet: die Datei selbst öffnen",
    not_opened="{path} konnte nicht geöffnet werden: {problem}",
    picture_left_out="{path} lässt sich nicht anzeigen, die Frage dazu wird ausgelassen: {problem}",
    farewell="{answers}, Dauer {time}: {ratings}",
    farewell_rating="{count}-mal {rating}",
    right="{right} richtig, {wrong} falsch",
    missed="nicht gewusst:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="ohne weiteres Lernen: etwa {known}",
    streak=_streak,
)
