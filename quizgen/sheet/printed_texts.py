"""The texts that a sheet prints, each with what it is there for."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content
from quizgen.questions.question import Origin
from quizgen.record import record
from quizgen.sheet.item import Gaps, Item, Options, Ordering, Pairs, Truth
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from quizgen.values.words import words_in

Role: TypeAlias = Literal["stem", "right", "wrong", "left over"]
"""What a text is there for.

A "stem" is a prompt, a row or a heading; "right" is an option or a word of a bank that belongs
somewhere; "wrong" is any other option, also within a false statement; "left over" is the word of a
bank, or the answer of a matching, that belongs nowhere.
"""


@record(eq=False)
class PrintedText:
    """A folded text, with the beginnings of its content words.

    - `item`: the item that prints it; None for headings.
    - `origins`: the facts that it may be about.
    - `keys`: those that it is found by: its words, and those below.
    - `listed`: how many things it lists after each other; 0 if it has no list.
    """

    text: str
    role: Role
    item: Item | None
    origins: tuple[Origin, ...]
    content: frozenset[str]
    keys: tuple[str, ...]
    listed: int = 0

    @property
    def may_be_chosen(self) -> bool:
        """Whether it is offered as an answer, and is none."""
        return self.role in _MAY_BE_CHOSEN


_MAY_BE_CHOSEN: frozenset[Role] = frozenset({"wrong", "left over"})


def key_of_whole(folded: str) -> str:
    """The key of a whole text."""
    return f"={folded}"


def key_of_content(beginning: str) -> str:
    """The key of all texts with a content word."""
    return f"~{beginning}"


def key_of_part(beginning: str) -> str:
    """The key of texts that may be chosen, and whose last content word in alphabetical order it is.

    A text of which they are a part is found by this key of each of its content words.
    """
    return f"<{beginning}"


def printed_text(
    folded: str,
    role: Role,
    language: str,
    *,
    item: Item | None = None,
    origins: tuple[Origin, ...] = (),
    listed: int = 0,
) -> PrintedText:
    """A folded text that is printed in a role."""
    words = content(folded, grammar(language).small_words)
    keys = [*dict.fromkeys(words_in(folded)), *map(key_of_content, words), key_of_whole(folded)]
    if words and role in _MAY_BE_CHOSEN:
        keys.append(key_of_part(max(words)))
    return PrintedText(folded, role, item, origins, words, tuple(keys), listed)


def printed_texts(item: Item) -> Iterator[PrintedText]:
    """The texts of an item."""
    language = item.questions[0].origin.language
    origins = tuple([question.origin for question in item.questions])
    texts = [(role, fold(marked.compared), _listed(marked.text)) for role, marked in _texts(item)]
    if isinstance(item.body, Options):
        # What a prompt and its answer say together.
        said = " ".join(text for role, text, _ in texts if role in ("stem", "right"))
        texts.append(("right", said, 0))
    for role, folded, listed in texts:
        if folded:
            yield printed_text(folded, role, language, item=item, origins=origins, listed=listed)


def _listed(text: str) -> int:
    """How many things a text lists: A, B, C and D are four."""
    commas = text.count(", ")
    return commas + 2 if commas else 0


def _texts(item: Item) -> Iterator[tuple[Role, Marked]]:
    yield "stem", item.prompt
    match item.body:
        case Options(options=options, key=key):
            for place, option in enumerate(options):
                yield "right" if place == key else "wrong", option
        case Truth(wrong=wrong) if wrong:
            yield "wrong", wrong
        case Pairs(left=left, right=right, key=key):
            yield from (("stem", row) for row in left)
            yield from _offered(right, key, "stem")
        case Ordering(events=events):
            yield from (("stem", event) for event in events)
        case Gaps(statements=statements, bank=bank, key=key):
            yield from (("stem", part) for statement in statements for part in statement)
            yield from _offered(bank, key, "right")
        case _:
            pass


def _offered(
    texts: Iterable[Marked], key: Iterable[int], role: Role
) -> Iterator[tuple[Role, Marked]]:
    belonging = frozenset(key)
    for place, text in enumerate(texts):
        yield role if place in belonging else "left over", text
