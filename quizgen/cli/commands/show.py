"""`quizgen show`: show everything about a fact."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from quizgen.cli.deck_reading import has_errors, language_option, paths_argument
from quizgen.cli.quiet_reading import FactInDeck, facts, read_quietly
from quizgen.diagnostics.diagnostic import visible
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.references import named_facts, referring
from quizgen.facts.work import cite_work
from quizgen.questions.answers.answer import texts_shown
from quizgen.reader.decks import Reading
from quizgen.values.clean import clean, one_line
from quizgen.values.folding import fold
from quizgen.values.formulas.unicode_formulas import typed_text, unicode_text
from quizgen.values.suggestions import did_you_mean, hint_at

_Row = tuple[str, str]
"""A label and its text, of one line or several."""


@click.command(epilog="Exit code: 0 shown, 1 no deck can be read, 2 no such fact.")
@click.argument("name", metavar="ID")
@paths_argument
@click.option(
    "--try",
    "texts",
    multiple=True,
    metavar="TEXT",
    help="Judge TEXT as the quiz would if it were typed; repeatable.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="With --try: text for people, JSON for programs.",
)
@language_option("Show its translation into this language, if there is one.")
def show(
    name: str, paths: tuple[Path, ...], texts: tuple[str, ...], output_format: str, language: str
) -> None:
    """Show everything about the fact ID: its place, its questions with their answers, its source,
    its other fields, and the facts that it refers to or that refer to it.

    ID may include the deck, as in railways/stephenson. Former ids of a fact work too.

    With --try, show instead how each question of the fact would judge a typed TEXT, and why. So you
    can find out which other right answers `also` needs. Names are told apart among all names that
    the decks ask for, and a date needs no "BC" if no date of the decks is after Christ.

    With --try, JSON output is a line for each typed question and TEXT, with `question`
    (deck/fact/slot), `typed`, `outcome` (accept, partial, reject or unreadable) and `remark` (why,
    or empty). The quiz asks again, once, after an unreadable answer.

    \b
    Examples:
      quizgen show stephenson
      quizgen show railways/stephenson decks
      quizgen show stephenson --try Stevenson --try "George S."
      quizgen show stephenson --try 1781 --format json
    """
    if output_format == "json" and not texts:
        raise click.UsageError("--format json needs --try")
    reading = read_quietly(paths, language)
    every = facts(reading)
    found = [each for each in every if name in _names(each)]
    if not found:
        raise click.UsageError(f"no fact '{clean(name)}'{_why_not(name, every, reading)}")
    if texts:
        _try(found, texts, reading.decks, as_json=output_format == "json")
        return
    for number, (deck, fact) in enumerate(found):
        if number:
            click.echo()
        for line in _lines(deck, fact):
            click.echo(line)


def _why_not(name: str, every: Sequence[FactInDeck], reading: Reading) -> str:
    """Why no fact may be found: it is misspelt, or its deck or itself has errors."""
    deck, _, fact_id = name.rpartition("/")
    titled = next((fact.id for _, fact in every if fold(fact.title) == fold(name)), "")
    hint = hint_at(titled) or did_you_mean(fact_id, [fact.id for _, fact in every])
    if has_errors(reading.diagnostics):
        if deck and deck not in {each.id for each in reading.decks}:
            return f" that can be read: the deck '{clean(deck)}' may have errors (`quizgen check`)"
        return f" among those without errors{hint}"
    return hint


def _names(found: FactInDeck) -> tuple[str, ...]:
    deck, fact = found
    ids = (fact.id, *fact.was)
    return (*ids, *(f"{deck.id}/{each}" for each in ids))


def _try(
    found: Sequence[FactInDeck], texts: Sequence[str], decks: Sequence[Deck], *, as_json: bool
) -> None:
    """Print how the questions of each fact would judge these texts."""
    from quizgen.cli.tried_answers import tried_json, tried_rows
    from quizgen.quiz.library import Library

    library = Library(decks, None)
    # Arguments that are not UTF-8 have lone surrogates, which cannot be printed.
    texts = [text.encode("utf-8", "replace").decode() for text in texts]
    for number, (deck, fact) in enumerate(found):
        questions = [*deck.questions_of(fact)]
        if not any(question.answer.typeable for question in questions):
            click.echo(f"{clean(fact.id)} has no questions that are typed", err=True)
        if as_json:
            for question in questions:
                for line in tried_json(question, texts, library):
                    click.echo(line)
            continue
        if number:
            click.echo()
        rows = [
            (slot, "\n".join([asked, *tried_rows(question, texts, library)]))
            for question, (slot, asked) in zip(questions, _questions(deck, fact), strict=True)
        ]
        for line in (*_head(deck, fact), *_columns(rows)):
            click.echo(line)


def _lines(deck: Deck, fact: Fact) -> Iterator[str]:
    yield from _head(deck, fact)
    yield from _columns([row for row in (*_questions(deck, fact), *_said(deck, fact)) if row[1]])


def _head(deck: Deck, fact: Fact) -> Iterator[str]:
    yield one_line(f"{deck.id}/{fact.id}: {unicode_text(fact.marked_title())}")
    yield visible(f"{fact.leading} at {fact.place}")


def _columns(rows: Sequence[_Row]) -> Iterator[str]:
    width = max((len(label) for label, _ in rows), default=0) + 2
    for label, text in rows:
        for number, line in enumerate(clean(text).splitlines()):
            yield f"  {'' if number else label:{width}}{line}"


def _questions(deck: Deck, fact: Fact) -> Iterator[_Row]:
    for question in deck.questions_of(fact):
        lines = (question.prompt, *texts_shown(question.answer))
        yield question.slot, "\n= ".join(map(unicode_text, lines))


def _said(deck: Deck, fact: Fact) -> Iterator[_Row]:
    """The fact's other fields; rows without text are not shown."""
    yield "also right", "; ".join(map(unicode_text, fact.also))
    yield "never right", "; ".join(map(unicode_text, fact.wrong))
    cited = [unicode_text(cite_work(each, deck.works, fact.language)) for each in fact.citations()]
    yield "source", "; ".join(cited)
    yield "according to", unicode_text(deck.name_of(fact.speaker)) if fact.speaker else ""
    yield "contested", "yes" if fact.contested else ""
    media = {"image": "picture", "answer_image": "picture with the answer", "audio": "sound"}
    for path, each in fact.media_files:
        texts = [unicode_text(text) for text in (each.caption, each.credit) if text]
        yield media[str(path[0])], "\n".join(filter(None, [each.file, each.alt, *texts]))
    yield "note", typed_text(fact.note or "")
    yield "tags", " ".join(fact.all_tags)
    yield "part", f"{fact.part.name}: {fact.part.title}"
    yield "was", " ".join(fact.was)
    yield "allows", "\n".join(f"{name}: {reason}" for name, reason in fact.allow.items())
    by_id = deck.by_id
    names = [(key, name) for key, name in named_facts(fact) if name in by_id]
    yield "refers to", "\n".join(_reference(key, by_id[name]) for key, name in names)
    others = [_reference(key, other) for key, other in referring(deck, fact)]
    yield "referred to by", "\n".join(others)


def _reference(key: str, fact: Fact) -> str:
    return one_line(f"{fact.id} ({key}): {unicode_text(fact.marked_title())}")
