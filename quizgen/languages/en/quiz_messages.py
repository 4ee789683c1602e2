"""English: the help and the messages of the quiz."""

from quizgen.languages.en.plurals import counted
from quizgen.languages.quiz_words import HelpWords, MessageWords
from quizgen.languages.written_numbers import grouped


def _postponed(questions: int) -> str:
    if questions == 1:
        return "1 question is postponed: its fact was already asked today"
    return f"{questions} questions are postponed: their facts were already asked today"


def _next_due(questions: int, days: int) -> str:
    verb = "is" if questions == 1 else "are"
    when = "tomorrow" if days == 1 else f"in {days} days"
    return f"{counted(questions, 'question')} {verb} due {when}"


def _skipped(facts: int, errors: int) -> str:
    verb = "is" if facts == 1 else "are"
    return (
        f"{counted(facts, 'fact')} {verb} skipped:"
        f" {counted(errors, 'error')} in the decks (run `quizgen check` for details)"
    )


def _unreadable(errors: int) -> str:
    return (
        f"what cannot be read is skipped: {counted(errors, 'error')} in the decks"
        " (run `quizgen check` for details)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "1 question about a picture is left out: it cannot be shown here, and no program to"
            " open it was found"
        )
    return (
        f"{questions} questions about pictures are left out: they cannot be shown here, and no"
        " program to open them was found"
    )


def _gone(facts: int) -> str:
    verb = "is" if facts == 1 else "are"
    return f"{counted(facts, 'fact')} in your history {verb} no longer in the decks"


def _behind(questions: int, days: int) -> str:
    verb = "has" if questions == 1 else "have"
    return f"{counted(questions, 'question')} {verb} waited, the oldest for {counted(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = "is" if questions == 1 else "are"
    return (
        f"{grouped(questions)} of {counted(due, 'due question')} {verb} put off; the most"
        " endangered come first"
    )


def _reviews_done(questions: int) -> str:
    verb = "waits" if questions == 1 else "wait"
    return f"{counted(questions, 'due question')} {verb} for another day: raise --reviews N"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; new questions wait until then" if new_wait else ""
    return (
        f"{counted(due, 'question')} are due: {grouped(today)} of them today, the most endangered"
        f" first. About {counted(days, 'day')} like this catch up{waiting} (all at once:"
        f" --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{counted(questions, 'new question')} until {{date}}: {grouped(a_day)} a day"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "is" if left == 1 else "are"
    return (
        f"{counted(questions, 'new question')} until {{date}} would be {grouped(needed)} a day;"
        f" with --new {a_day}, {grouped(left)} {verb} left"
    )


def _until_crowded(questions: int) -> str:
    verb = "does" if questions == 1 else "do"
    return (
        f"{counted(questions, 'new question')} {verb} not fit in before {{date}}: a fact is asked"
        " only once a day"
    )


def _coming(tomorrow: int, week: int) -> str:
    return f"{counted(tomorrow, 'question')} tomorrow, {grouped(week)} in the next 7 days"


def _known_then(known: int, questions: int) -> str:
    return (
        f"on {{date}} you will know about {grouped(known)} of {counted(questions, 'question')} if"
        " you go on like this"
    )


def _streak(days: int) -> str:
    return f"{counted(days, 'day')} in a row"


HELP = HelpWords(
    answering=(
        "Type the answer, then press Enter. Enter alone shows the answer. To choose an option,"
        " press its number.",
        "Then rate how well you knew it. Enter or Space takes the proposed rating.",
    ),
    ratings=(
        "Again: forgotten, or wrong",
        "Hard: recalled with doubt or effort",
        "Good: recalled",
        "Easy: recalled at once",
    ),
    commands_intro="Each rating shows when the question comes back. At any time, press:",
    commands={
        "undo": "undo the last answer, suspension or burial",
        "suspend": "suspend the question: it is not asked any more",
        "bury": "bury the question until tomorrow",
        "edit": "edit the fact in your editor ($VISUAL or $EDITOR)",
        "play": "play the sound of the question, or of its answer; again: the next one",
        "view": "open the picture of the question, or of its answer; again: the next one",
        "help": "show this help",
        "quit": "quit, as Ctrl-C does; your answers are saved",
    },
    typing="Where you type an answer, type a command with its colon, then press Enter.",
)

MESSAGES = MessageWords(
    today="{questions} today: {remaining}",
    today_limited="{questions} today: {remaining}; asking {limit} of them now",
    practise="{questions} to practise; due dates are not changed",
    of_deck="{deck}: {remaining}",
    takes="about {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="{date} is today: no new questions, only what is due",
    until_over="{date} is over: --until has no effect",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: your answers so far are those of the namespace {namespace};"
        " to go on with them, write `namespace: {namespace}` in deck.yaml"
    ),
    no_namespace=(
        "{deck}: your answers so far are those of a deck without a namespace;"
        " to go on with them, remove `namespace` from deck.yaml"
    ),
    other_id=(
        "{deck}: your answers so far are those of a deck with the id {id};"
        " to go on with them, write `was: {id}` in deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="from your other devices: {answers}",
    in_future=(
        "dated in the future: {answers}; their questions come back only then (was a clock wrong?)"
    ),
    nothing_due="nothing is due now",
    nothing_due_filtered="nothing is due for these filters",
    nothing_to_practise="there is nothing to practise",
    nothing_to_practise_filtered="there is nothing to practise for these filters",
    more_new="more new questions are waiting: raise --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="to practise now, use --cram",
    early="nothing else is due: asking early what was due later today",
    time_up="time is up",
    leech=(
        "this question is a leech: you have forgotten it {times} times. When it comes back, reword"
        " the fact (:e) or suspend the question (:s)"
    ),
    elsewhere="already answered in another window; that answer was kept",
    suspended="suspended until you run `quizgen history unsuspend`; :u undoes this",
    buried="buried until tomorrow; :u undoes this",
    answer_undone="your answer is undone",
    undone="undone",
    unsuspended="no longer suspended",
    suspended_again="suspended again",
    unburied="no longer buried",
    nothing_to_undo="there is nothing to undo",
    with_colon=(
        "“{typed}” may be an answer, so nothing was done. For the command ({command}), type"
        " {key}; otherwise type your answer again"
    ),
    not_saved="this answer could not be saved: {problem}",
    not_edited="{problem}; the session continues with the deck as it was",
    no_fact="the fact is no longer in the decks",
    no_editor="no editor found (set $EDITOR); the fact is at {file}:{line}",
    bad_editor="$VISUAL or $EDITOR is not a command: {problem}; the fact is at {file}:{line}",
    editor_not_started=(
        "the editor {editor} could not be started: {problem}; the fact is at {file}:{line}"
    ),
    editor_failed="the editor {editor} exited with status {code}",
    no_sound="there is no sound to play",
    no_player="no program found to play {path}: install mpv, or open it yourself",
    not_played="{path} could not be played: {problem}",
    no_picture="there is no picture to open",
    no_viewer="no program found to open {path}: open it yourself",
    not_opened="{path} could not be opened: {problem}",
    picture_left_out="{path} cannot be shown, so its question is left out: {problem}",
    farewell="{answers} in {time}: {ratings}",
    farewell_rating="{count} {rating}",
    right="{right} right, {wrong} wrong",
    missed="missed:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="if you stopped now: about {known}",
    streak=_streak,
)
