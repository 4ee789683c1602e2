"""Opening a session, and the messages before its first question."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from statistics import median

from quizgen.languages.language import Words
from quizgen.languages.quiz_words import QuizWords
from quizgen.questions.question import Question
from quizgen.quiz.agenda import Agenda, agenda_of
from quizgen.quiz.days import date_of, day_of
from quizgen.quiz.due_today import due_day
from quizgen.quiz.durations import LONGEST_ANSWER_TIME, of_minutes
from quizgen.quiz.eligibility import Eligibility, SessionOptions, eligible_questions
from quizgen.quiz.forecast import days_to_catch_up
from quizgen.quiz.hard_questions import hard_questions
from quizgen.quiz.history.history import History, Standing
from quizgen.quiz.history.log import Mode, QuestionKey
from quizgen.quiz.library import Library
from quizgen.quiz.pictures.gallery import Gallery
from quizgen.quiz.queue import queue_of
from quizgen.quiz.review_limit import PastReviews
from quizgen.quiz.schedule import Rating, Scheduler
from quizgen.quiz.session import Edited, FactFilter, Session
from quizgen.quiz.until import UntilPlan
from quizgen.values.dates_shown import show_day


def open_session(
    library: Library,
    history: History,
    seen: Collection[QuestionKey],
    options: SessionOptions,
    *,
    words: Words,
    mode: Mode | None,
    now: Callable[[], datetime],
    edit: Callable[[Question], Edited],
    fact_filter: FactFilter,
    pictures: Gallery,
) -> tuple[Session, Iterator[str]]:
    """A session with these options, and the messages before it.

    `seen` are all questions that were ever reviewed.
    """
    known = history.last()
    uuid, parameters = history.parameters()
    scheduler = Scheduler(parameters, options.retention)
    day = day_of(now())
    today = history.of_day(day)
    reviews = history.ratings() if options.cram or options.only == "hard" else {}
    memories = {key: scheduler.memory_of(ratings) for key, ratings in reviews.items()}
    standings = history.due(day)
    only = hard_questions(memories) if options.only == "hard" else None
    eligible = eligible_questions(library, options, history, pictures, today=today, only=only)
    if options.cram:
        recall = {
            key: scheduler.retrievability(memory, max(0, day - reviews[key][-1][1]))
            for key, memory in memories.items()
        }
        done = {row.key for row in today if row.what == "cram" and row.rating != Rating.AGAIN}
        due = {standing.key for standing in standings}
        agenda = cram_agenda(_cram_questions(eligible, due, seen), recall, done)
    else:
        past = PastReviews(history, scheduler, day)
        agenda = agenda_of(eligible, standings, seen, today, day, past=past)
    session = Session(
        words=words,
        library=library,
        history=history,
        scheduler=scheduler,
        parameters=uuid,
        queue=queue_of(agenda, options.limit),
        options=options,
        mode=mode,
        now=now,
        edit=edit,
        fact_filter=fact_filter,
        known=known,
        pictures=pictures,
        plan=agenda.plan,
        put_off=agenda.put_off,
        reviews_a_day=agenda.limit.a_day if agenda.limit else options.reviews,
    )
    unshown = len(eligible.unshown)
    notes = [words.quiz.messages.pictures_left_out(unshown)] if unshown else []
    if ahead := history.answered_after(int(now().timestamp() * 1000) + _AHEAD):
        answers = words.quiz.answers(ahead)
        notes.append(words.quiz.messages.in_future.format(answers=answers))
    until = () if options.cram else said_until(agenda.plan, options, day, words)
    if hello := greeting(agenda, options, words.quiz):
        expected = () if options.cram else expectations(session, agenda, standings, eligible)
        return session, chain(notes, [hello], until, expected)
    nothing = nothing_to_ask(agenda, eligible, history, day, words.quiz)
    return session, chain(notes, nothing, until)


_AHEAD = 24 * 60 * 60 * 1000
"""Milliseconds that an answer may be ahead of the clock: other devices may be in other zones."""


def _cram_questions(
    eligible: Eligibility, due: Collection[QuestionKey], seen: Collection[QuestionKey]
) -> list[QuestionKey]:
    """The questions to practise, in study order."""
    library, only = eligible.library, eligible.options.only
    keys = [key for name in library.names() for key in library.keys(name) if eligible.allows(key)]
    if only == "new":
        return [key for key in keys if key not in seen]
    if only == "due":
        return [key for key in keys if key in due]
    return keys


def cram_agenda(
    keys: Sequence[QuestionKey], recall: Mapping[QuestionKey, float], done: Collection[QuestionKey]
) -> Agenda:
    """All questions, due or not, the least likely to be recalled today first.

    `recall` is the probability of recall for each question that was ever reviewed. New questions
    come after these, in study order. Questions that were recalled in a cram today (`done`) come
    last.
    """
    keys = sorted(keys, key=lambda key: (key in done, recall.get(key, 2)))
    new = [key for key in keys if key not in recall]
    # The queue asks due questions before new ones. So if there are new ones, questions that are
    # done must be in the second list to come last.
    last = [key for key in keys if new and key in recall and key in done]
    due = [key for key in keys if key in recall and not (new and key in done)]
    return Agenda(learning=(), due=tuple(due), new=(*new, *last))


def facts_gone(library: Library, seen: Collection[QuestionKey]) -> int:
    """How many facts in the history of the library's decks are no longer in them."""
    decks = {deck.key for deck in library.decks}
    return len(library.gone({key[:2] for key in seen if key[0] in decks}))


def studied_otherwise(
    library: Library, seen: Collection[QuestionKey], words: QuizWords
) -> Iterator[str]:
    """What is said of decks that were studied only with another namespace or id.

    A deck of someone else may have the same id, and one of the same author the same namespace: it
    has other facts.
    """
    studied = {key[0] for key in seen}
    present = {deck.key for deck in library.decks}
    messages = words.messages
    for deck in library.decks:
        if deck.key in studied:
            continue
        for key in sorted(studied - present):
            namespace, _, name = key.rpartition("/")
            deck_id, _, language = name.partition(".")
            if language != deck.translated_into:
                continue
            if deck_id == deck.head.first_id:
                said = messages.other_namespace if namespace else messages.no_namespace
            elif namespace and namespace == deck.head.namespace and not deck.head.was:
                said = messages.other_id
            else:
                continue
            facts = {(deck.key, fact) for studied_as, fact, _ in seen if studied_as == key}
            if 2 * len(library.gone(facts)) < len(facts):
                yield said.format(deck=deck.head.title, namespace=namespace, id=deck_id)


def greeting(agenda: Agenda, options: SessionOptions, words: QuizWords) -> str:
    """How many questions the session has; empty if it has none."""
    learning, due, new = len(agenda.learning), len(agenda.due), len(agenda.new)
    total = learning + due + new
    if not total:
        return ""
    questions = words.questions(total)
    if options.cram:
        return words.messages.practise.format(questions=questions)
    remaining = words.remaining(due, new, learning)
    if options.limit is None or options.limit >= total:
        return words.messages.today.format(questions=questions, remaining=remaining)
    return words.messages.today_limited.format(
        questions=questions, remaining=remaining, limit=options.limit
    )


def expectations(
    session: Session, agenda: Agenda, standings: Sequence[Standing], eligible: Eligibility
) -> Iterator[str]:
    """What there is of each deck, how long it will take, and how far behind the learner is.

    The time is that of this learner's newest answers. A new question is counted twice: rated Good
    each time, it has two steps before it waits for days, as in Anki.
    """
    words, library = session.words.quiz, session.library
    messages = words.messages
    if len(library.decks) > 1:
        for deck in library.decks:
            counts = [
                sum(key[0] == deck.key for key in keys)
                for keys in (agenda.due, agenda.new, [key for _, key in agenda.learning])
            ]
            if any(counts):
                yield messages.of_deck.format(
                    deck=deck.head.title, remaining=words.remaining(*counts)
                )
    times = session.history.answer_times(_NEWEST_ANSWERS)
    if len(times) >= _FEWEST_ANSWERS:
        asked = len(agenda.due) + len(agenda.learning) + 2 * len(agenda.new)
        if session.options.limit is not None:
            asked = min(asked, session.options.limit)
        usual = median(min(time, LONGEST_ANSWER_TIME) for time in times) / 1000
        minutes = max(1, asked * usual / 60)
        yield messages.takes.format(time=of_minutes(minutes, words.duration))
    yield from _behind(session, agenda, standings, eligible)


def _behind(
    session: Session, agenda: Agenda, standings: Sequence[Standing], eligible: Eligibility
) -> Iterator[str]:
    """What is put off, or else how far behind the learner is."""
    messages, day, due = session.words.quiz.messages, session.day(), {*agenda.due}
    if not agenda.limit or not agenda.put_off:
        late = [day - due_day(each) for each in standings if each.key in due]
        if any(late):
            yield messages.behind(sum(map(bool, late)), max(late))
    elif not due:
        yield messages.reviews_done(agenda.put_off)
    elif not agenda.limit.catching_up:
        yield messages.put_off(agenda.put_off, agenda.put_off + len(due))
    else:
        days = days_to_catch_up(
            session.history,
            eligible,
            standings,
            session.scheduler,
            today=day,
            reviews_a_day=agenda.limit.a_day,
        )
        new_wait = agenda.more_new and not agenda.new
        yield messages.catching_up(agenda.put_off + len(due), len(due), days, new_wait)


def said_until(
    plan: UntilPlan | None, options: SessionOptions, day: int, words: Words
) -> Iterator[str]:
    """What the day means, up to which the learner wants to have seen everything."""
    if options.until is None:
        return
    messages = words.quiz.messages
    date = show_day(date_of(options.until), words.dates)
    if options.until < day:
        yield messages.until_over.format(date=date)
    elif options.until == day:
        yield messages.until_today.format(date=date)
    if not plan or not plan.total:
        return
    if options.new is not None and options.new < plan.needed:
        missed = messages.until_missed(plan.total, plan.needed, options.new, plan.left)
        yield missed.format(date=date)
        return
    a_day = plan.needed if options.new is None else options.new
    yield messages.until(plan.total, a_day).format(date=date)
    if plan.left:
        yield messages.until_crowded(plan.left).format(date=date)


_NEWEST_ANSWERS = 200
"""The answers whose times tell how long the next ones will take."""

_FEWEST_ANSWERS = 10
"""Fewer answers tell nothing about the next ones."""


def nothing_to_ask(
    agenda: Agenda, eligible: Eligibility, history: History, day: int, words: QuizWords
) -> Iterator[str]:
    """Why there is no question on an Anki day, and what the learner can do."""
    messages, filtered = words.messages, eligible.is_filtered
    if eligible.options.cram:
        yield messages.nothing_to_practise_filtered if filtered else messages.nothing_to_practise
        return
    yield messages.nothing_due_filtered if filtered else messages.nothing_due
    if agenda.more_new:
        yield messages.more_new
    if agenda.put_off:
        yield messages.reviews_done(agenda.put_off)
    if agenda.postponed:
        yield messages.postponed(agenda.postponed)
    coming = Counter(due for key, due in history.coming(day) if eligible.allows(key))
    if coming:
        first = min(coming)
        yield messages.next_due(coming[first], first - day)
    yield messages.cram
