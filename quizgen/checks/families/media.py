"""Pictures and sounds: whether they are there, and described."""

from collections.abc import Iterator

from quizgen.checks.media_files import is_used, used_files
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.answers.answer import Answer
from quizgen.questions.distractors.likeness import holds
from quizgen.values.folding import fold


@check(Deck, alone=True)
def media_missing(deck: Deck) -> Iterator[Finding]:
    """A picture or a sound is not a file in the deck's folder `media`, or is too large.

    The limits are 20 MB, 50 million pixels, and 5 MB for a drawing. Capitals count in file names,
    because they do on Linux; the Unicode form does not. Two names must not differ only in capitals
    or in Unicode form, because some systems take them for one file.

    Passes:

        - person: George Stephenson

    Fails:

        - person: George Stephenson
          image: ../portraits/stephenson.jpg
          alt: a man of sixty
    """
    for used in used_files(deck):
        if used.judged.missing:
            yield used.span, used.judged.missing


@check(Fact, severity="warning")
def image_without_alt(fact: Fact) -> Iterator[Finding]:
    """A picture has no `alt`: learners who cannot see it cannot answer.

    With several pictures, each has its own: `{file: stephenson.jpg, alt: a man of sixty}`.

    Passes:

        - person: George Stephenson
          alt: a man of sixty

    Fails:

        - person: George Stephenson
          image: stephenson.jpg
    """
    if fact.image or fact.answer_image:
        alone = len(fact.image or fact.answer_image) == 1
        for path, each in fact.media_files:
            if path[0] != "audio" and not each.alt:
                first = path[0] == ("image" if fact.image else "answer_image")
                how = "in `alt:`" if alone and first else f"as {{file: {each.file}, alt: …}}"
                yield fact.at(*path), f"describe the picture {how}, without giving the answer away"


@check(Deck, severity="warning", alone=True)
def media_tells_answer(deck: Deck) -> Iterator[Finding]:
    """What is said of a picture or a sound in a prompt names the answer.

    Learners who cannot see the picture are read its `alt`, and the `credit` is below it. A
    `caption` is shown with the answer only, so it may name what is asked.

    Passes:

        # media/a.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: a.svg
          alt: a man of sixty
          caption: George Stephenson in 1845

    Fails:

        # media/a.svg: <svg xmlns="http://www.w3.org/2000/svg"/>
        - person: George Stephenson
          image: a.svg
          alt: a portrait of George Stephenson
    """
    missing = {each.name for each in used_files(deck) if each.judged.missing}
    for fact in deck.facts:
        # What is said of a file that is not there can wait until it is.
        if missing.issuperset(each.file for each in (*fact.image, *fact.audio)):
            continue
        told = set()
        for question in deck.questions_of(fact):
            shown = [("alt", each.alt) for each in (*question.pictures, *question.sounds)]
            shown += [
                ("credit", each.credit.text)
                for each in (*question.pictures, *question.sounds)
                if each.credit
            ]
            for key, text in shown:
                if text not in told and _names(text, question.answer):
                    told.add(text)
                    place = fact.at_key(key) if key in fact.node.entries else fact.at("image")
                    yield place, f"'{text}' names the answer to '{question.slot}': reword it"


def _names(text: str, answer: Answer) -> bool:
    # Most decks have no pictures, and what grades answers takes long to load.
    from quizgen.questions.answer_traits import recognised_by

    said = fold(text)
    return any(holds(said, part) for part in recognised_by(answer))


@check(Deck, severity="warning", whole=True)
def unused_media(deck: Deck) -> Iterator[Finding]:
    """A file in the deck's folder `media` is not used by any fact.

    Passes:

        - person: George Stephenson

    Fails:

        # media/stephenson.jpg
        - person: George Stephenson
    """
    names = deck.media.names
    used = is_used(deck) if names else None
    for name in names:
        if used and not used(name):
            yield deck.file.span(position(0, 0)), f"no fact uses media/{name}: remove it, or use it"
