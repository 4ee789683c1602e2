"""Giveaways (cueing, "enemy items"): no item of a sheet may reveal the answer to another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.likeness import holds, last_word
from quizgen.questions.grading.names.typed_names import ORDINALS
from quizgen.questions.grading.numbers.number_words import SMALL
from quizgen.questions.question import Question
from quizgen.sheet.item import Gaps, Item, Ordering, Pairs
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity
from quizgen.values.words import is_telling, words_in


class Giveaways:
    """The texts that a sheet shows, and the answers that it asks for."""

    def __init__(self) -> None:
        self._texts = _Index()
        self._answers = _Index()
        self._asked: set[tuple[str, tuple[Path, ...]]] = set()
        self._known: dict[Question, tuple[str, tuple[str, ...]]] = {}

    def allow_question(self, question: Question) -> bool:
        """Whether a question can be on the sheet.

        It must be new, reveal no answer of the sheet, and have an answer that no text reveals.
        """
        prompt, answers = self._folded(question)
        return not (
            self._seen(question) in self._asked
            or any(map(self._texts.holds, answers))
            or self._answers.held_by(prompt)
        )

    def _seen(self, question: Question) -> tuple[str, tuple[Path, ...]]:
        """What a reader sees and hears of a question, which can be the same for two facts."""
        files = tuple([each.path for each in (*question.pictures, *question.sounds)])
        return self._folded(question)[0], files

    def _folded(self, question: Question) -> tuple[str, tuple[str, ...]]:
        """The prompt and answers of a question, folded. Cached, because many items need them."""
        if question not in self._known:
            self._known[question] = fold(question.prompt.compared), (*_answers(question),)
        return self._known[question]

    def allow_texts(self, item: Item) -> bool:
        """Whether the texts of an item reveal no answer of the sheet."""
        return not any(self._answers.held_by(text) for text in _texts(item))

    def add(self, item: Item) -> None:
        """Add an item to the sheet."""
        for text in _texts(item):
            self._texts.add(text, words_in(text))
        for question in item.questions:
            self._asked.add(self._seen(question))
            for answer in self._folded(question)[1]:
                self._answers.add(answer, [_telling(answer)])


class _Index:
    """Folded texts, indexed by their words."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[str]] = defaultdict(set)

    def add(self, text: str, words: Iterable[str]) -> None:
        for word in words:
            self._by_word[word].add(text)

    def holds(self, part: str) -> bool:
        """Whether one of the texts contains `part`."""
        return any(holds(text, part) for text in self._by_word.get(_telling(part), ()))

    def held_by(self, text: str) -> bool:
        """Whether `text` contains one of the texts."""
        words = self._by_word.keys() & set(words_in(text))
        return any(holds(text, part) for word in words for part in self._by_word[word])


def _telling(text: str) -> str:
    """The word that a text is indexed by: its longest, which few other texts have."""
    return max(words_in(text), key=len)


def _answers(question: Question) -> Iterator[str]:
    """The texts that reveal an answer, folded; for a name, also the family name."""
    answer = question.answer
    shown = answer.shown()
    texts = {fold(text.compared) for text in (shown if isinstance(shown, tuple) else (shown,))}
    if isinstance(answer, NameAnswer):
        texts |= {fold(text) for text in (answer.name, *answer.also)}
        texts |= set(map(last_word, texts))
    if isinstance(answer, NumberAnswer):
        # The third Moscow Trial says how many Moscow Trials there were.
        asked = question.authored.get("counts", question.prompt)
        counted = fold(asked.text).split()[:1]
        texts |= {f"{word} {what}" for word in _in_words(answer.quantity) for what in counted}
    return (text for text in sorted(texts) if is_telling(text))


def _in_words(quantity: Quantity) -> Iterator[str]:
    """A small number in words, as a cardinal and as an ordinal."""
    if quantity.low == quantity.high and quantity.low is not None:
        yield from (word for word, number in SMALL.items() if number == quantity.low)
        yield from (word for word, number in ORDINALS.items() if number == quantity.low)


def _texts(item: Item) -> Iterator[str]:
    """The texts of an item, without options and word banks, which have to contain answers."""
    rows: Iterable[Marked] = ()
    match item.body:
        case Pairs(left=left, right=right):
            rows = (*left, *right)
        case Ordering(events=events):
            rows = events
        case Gaps(statements=statements):
            rows = [part for statement in statements for part in statement]
        case _:
            pass
    return (folded for text in (item.prompt, *rows) if (folded := fold(text.compared)))
