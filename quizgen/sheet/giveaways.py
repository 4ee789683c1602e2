"""Giveaways (cueing, "enemy items"): no item of a sheet may reveal the answer to another."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from quizgen.questions.distractors.likeness import content, holds, last_word
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.sheet.clue_index import AskedClue, ClueIndex, Index
from quizgen.sheet.clues import DEED, Clue, Harm
from quizgen.sheet.item import Blank, Item, Points, Truth
from quizgen.sheet.mentions import mention
from quizgen.sheet.printed_texts import PrintedText, Role, printed_text, printed_texts
from quizgen.sheet.question_clues import Asked, asked, question_clues
from quizgen.values.folding import fold
from quizgen.values.words import is_telling, words_in


@record(eq=False)
class Giveaway:
    """An item that tells the answer of another, by a text in a role; None is a heading."""

    teller: Item | None
    told: Item
    role: Role
    harm: Harm


class Giveaways:
    """The texts that a sheet shows, and what it asks for.

    `relations` gives the relations of a fact. `headings` are the texts around the items, in
    `language`.
    """

    def __init__(
        self, relations: Callable[[Origin], Relations], headings: Iterable[str], language: str
    ) -> None:
        self._relations = relations
        self._texts = Index[PrintedText]()
        self._clues = ClueIndex()
        self._seen: Counter[tuple[str, tuple[Path, ...]]] = Counter()
        self._told: Counter[str] = Counter()
        self._stated: Counter[str] = Counter()
        self._asked: dict[Question, Asked] = {}
        self._clues_known: dict[Question, tuple[Clue, ...]] = {}
        self._named: dict[Origin, _Named] = {}
        self._printed: dict[Item, tuple[list[PrintedText], list[AskedClue]]] = {}
        """What the items on the sheet print and ask for."""
        self._added = 0
        """How many clues were added so far."""
        self._tried: dict[tuple[str, str], _Tried] = {}
        """The texts that were tried as wrong options, by language. Many are tried often."""
        for heading in dict.fromkeys(fold(text) for text in headings if text):
            text = printed_text(heading, "stem", language)
            self._texts.add(text, text.keys)

    def add(self, item: Item) -> None:
        """Add an item to the sheet."""
        texts = [*printed_texts(item)]
        for text in texts:
            self._texts.add(text, text.keys)
        # Texts look for clues, so the best keys are those that few texts have.
        is_open = _is_open(item)
        clues = [
            AskedClue(clue, item, is_open, self._texts.rarest(clue), number)
            for number, clue in enumerate(self._clues_of(item), self._added + 1)
        ]
        self._added += len(clues)
        self._printed[item] = texts, clues
        for clue in clues:
            self._clues.add(clue, clue.keys)
        self._seen.update(self._asked_by(question).seen for question in item.questions)
        self._told.update(self._asked_by(question).told for question in item.questions)
        self._stated.update(_statement(item))

    def remove(self, item: Item) -> None:
        """Remove an item from the sheet."""
        texts, clues = self._printed.pop(item)
        for text in texts:
            self._texts.remove(text, text.keys)
        for clue in clues:
            self._clues.remove(clue, clue.keys)
        self._seen.subtract(self._asked_by(question).seen for question in item.questions)
        self._told.subtract(self._asked_by(question).told for question in item.questions)
        self._stated.subtract(_statement(item))

    def _clues_of(self, item: Item) -> Iterator[Clue]:
        for question in item.questions:
            yield from self._of_question(question)

    def _of_question(self, question: Question) -> tuple[Clue, ...]:
        """The clues of a question. Cached, because many items need them."""
        if question not in self._clues_known:
            self._clues_known[question] = tuple(question_clues(question, self._relations))
        return self._clues_known[question]

    def _asked_by(self, question: Question) -> Asked:
        """What a question asks. That alone may rule it out, and then its clues are not made."""
        if question not in self._asked:
            self._asked[question] = asked(question)
        return self._asked[question]

    def allows(self, question: Question, tolerated: Harm) -> bool:
        """Whether a question and the sheet tell no more of each other, whatever the type of item.

        Wrong options of the sheet are left out of account, because others can be drawn.
        """
        found = self._asked_by(question)
        if self._seen[found.seen]:
            return tolerated >= Harm.ANSWER
        if found.told and self._told[found.told] and tolerated < Harm.HINT:
            # What a claim opposes is the answer of another one, and one painter may be asked for
            # as such, and as whose painting it is.
            return False
        prompt = found.prompt
        if any(
            each.clue.harm(prompt, each.is_open) > tolerated for each in self._clues.of(prompt.keys)
        ):
            return False
        return not any(
            text.role != "wrong" and clue.harm(text, False) > tolerated
            for clue in self._of_question(question)
            for text in self._texts.met(clue)
        )

    def repeats(self, item: Item) -> bool:
        """Whether an item is a statement that is on the sheet already.

        "X was Y" is false of X by the description of Y, and false of Y by the name of X.
        """
        return any(self._stated[text] for text in _statement(item))

    def met(self, item: Item) -> Iterator[Giveaway]:
        """What an item that is not on the sheet, and those that are, tell of each other."""
        for text in printed_texts(item):
            for each in self._clues.of(text.keys):
                harm = each.clue.harm(text, each.is_open)
                if harm:
                    yield Giveaway(item, each.item, text.role, harm)
        yield from self._telling(item)

    def found(self) -> Iterator[Giveaway]:
        """What the items of the sheet tell of each other."""
        for item in self._printed:
            yield from self._telling(item)

    def _telling(self, item: Item) -> Iterator[Giveaway]:
        """What the sheet tells of an item."""
        is_open = _is_open(item)
        for clue in self._clues_of(item):
            for text in self._texts.met(clue):
                harm = clue.harm(text, is_open)
                if harm and text.item is not item:
                    yield Giveaway(text.item, item, text.role, harm)

    def allows_wrong(self, text: str, language: str, tolerated: Harm) -> bool:
        """Whether a text would tell no more of the sheet's answers as a wrong option."""
        tried = self._tried.get((text, language))
        if tried is None or self._is_outdated(tried):
            tried = _Tried(printed_text(fold(text), "wrong", language))
            self._tried[text, language] = tried
        if tried.harm > tolerated:
            return False
        for each in self._clues.since(tried.seen, tried.text.keys):
            harm = each.clue.harm(tried.text, each.is_open)
            if harm > tried.harm:
                tried.harm, tried.told = harm, each
                if harm > tolerated:
                    return False
        tried.seen = self._added
        return True

    def rules_out(self, language: str, tolerated: Harm, text: str) -> bool:
        """Whether a text is known already not to be allowed as a wrong option."""
        tried = self._tried.get((text, language))
        return tried is not None and tried.harm > tolerated and not self._is_outdated(tried)

    def _is_outdated(self, tried: "_Tried") -> bool:
        """Whether what a text tells the most of is no longer on the sheet."""
        return tried.told is not None and tried.told.item not in self._printed

    def offers_wrong(self, text: str) -> bool:
        """Whether a text is a wrong option on the sheet, or is in one, as a date in "in 1781"."""
        folded = fold(text)
        known = self._texts.with_rarest(words_in(folded))
        return any(each.role == "wrong" and holds(each.text, folded) for each in known)

    def tells_of(self, origin: Origin) -> bool:
        """Whether an item says who or what a fact describes, so that it is not sought elsewhere."""
        if origin not in self._named:
            self._named[origin] = _Named(
                self._relations(origin).names, origin.language, of_people=origin.kind.people
            )
        named = self._named[origin]
        return any(
            text.role in _TOLD and len(text.content - named.content) >= DEED and name.is_in(text)
            for name in named.names
            for text in self._texts.met(name)
        )


class _Tried:
    """A text that was tried as a wrong option, and how much it tells of the answers of the sheet.

    `told` is the clue that it tells the most of, and `seen` the number of the last one that was
    looked at. So those of a sheet are not all looked at again for each further item.
    """

    def __init__(self, text: PrintedText) -> None:
        self.text = text
        self.harm = Harm.NONE
        self.told: AskedClue | None = None
        self.seen = 0


class _Named:
    """The names of a fact by which it is recognised."""

    def __init__(self, names: Iterable[str], language: str, *, of_people: bool) -> None:
        folded = [fold(name) for name in names]
        known = {*folded, *map(last_word, folded)} if of_people else {*folded}
        self.names = [mention(name, language) for name in sorted(known) if is_telling(name)]
        self.content = content(" ".join(folded))


_TOLD: frozenset[Role] = frozenset({"stem", "right"})


def _is_open(item: Item) -> bool:
    """Whether the answer of an item is to be written without any help."""
    return isinstance(item.body, Blank | Points)


def _statement(item: Item) -> Iterator[str]:
    if isinstance(item.body, Truth):
        yield fold(item.prompt.compared)
