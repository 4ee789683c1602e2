"""Texts of a session that are the same on a screen and in lines."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from quizgen.languages.quiz_words import LineWords, QuizWords, ScreenWords
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.media import Attachment
from quizgen.questions.question import Question
from quizgen.quiz.frontend import (
    Judged,
    PickedOption,
    Revealed,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.frontends.difference import Difference, difference
from quizgen.quiz.frontends.keys import NAMES, Action, Binding, Keys
from quizgen.quiz.schedule import Rating
from quizgen.values.clean import clean, one_line
from quizgen.values.formulas.unicode_formulas import in_unicode
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Block, Marked, Run

Detail: TypeAlias = Literal["note", "according_to", "source"]


def harmless(text: Marked) -> Marked:
    """A text as a terminal shows it: without what it would obey, and with formulas in Unicode.

    The address is after each link.
    """
    blocks = tuple(map(_harmless_block, text.blocks))
    if not text.runs:
        return Marked(clean(text.text), blocks=blocks)
    runs = tuple(
        replace(run, text=_with_address(run), href="", formula="") for run in in_unicode(text).runs
    )
    return Marked("".join(run.text for run in runs), runs, blocks=blocks)


def _harmless_block(block: Block) -> Block:
    table = block.table
    if table:
        header = tuple(map(harmless, table.header))
        rows = tuple(tuple(map(harmless, row)) for row in table.rows)
        table = replace(table, header=header, rows=rows)
    return replace(block, content=harmless(block.content), table=table)


def _with_address(run: Run) -> str:
    address = f" ({run.href})" if run.href and run.href != run.text else ""
    return clean(run.text + address)


def answer_of(turn: Turn) -> tuple[Marked, ...]:
    """The answer as it is shown: one text, or the points of a list."""
    return tuple(map(harmless, texts_shown(turn.question.answer)))


def answer_text(question: Question) -> str:
    """The answer of a question in one line."""
    return "; ".join(one_line(harmless(each).text) for each in texts_shown(question.answer))


def reply_of(turn: Turn, judged: Judged) -> str:
    """What the learner typed or picked; empty where the answer was only revealed."""
    if isinstance(judged.reply, TypedReply):
        return one_line(judged.reply.text)
    if isinstance(judged.reply, PickedOption) and turn.choice:
        return one_line(turn.choice.options[judged.reply.option].text)
    return ""


def difference_of(judged: Judged, words: QuizWords) -> Difference | None:
    """How a typed answer differs from the nearest right one.

    None for an answer that is right without a remark: *2.3.38* is as good as *2 March 1938*.
    """
    verdict = judged.verdict
    if not isinstance(judged.reply, TypedReply) or verdict is None:
        return None
    if verdict.outcome == "accept" and not verdict.remark:
        return None
    return difference(one_line(judged.reply.text), one_line(verdict.expected), words.difference)


def verdict_of(judged: Judged, words: QuizWords) -> str:
    """The verdict in a word or two; empty where there is none, or no reply."""
    if judged.verdict is None or isinstance(judged.reply, Revealed):
        return ""
    return words.verdicts[judged.verdict.outcome]


def remark_of(judged: Judged) -> str:
    """What is wrong with a reply, in words."""
    return one_line(judged.remark)


def rating_name(rating: Rating, words: QuizWords) -> str:
    """What a rating is called within a sentence."""
    return words.ratings[rating - 1]


def with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """A message as a clean sentence."""
    text = with_capital(one_line(text))
    return text + ("" if text.endswith((".", "?", "!", ":")) else ".")


def with_remark(template: str, verdict: str, remark: str) -> str:
    """A verdict and its remark as a sentence, without a full stop after a question mark."""
    line = template.format(verdict=verdict, remark=remark)
    return line.removesuffix(".") if remark.endswith(("?", "!")) else line


def details_of(turn: Turn) -> Iterator[tuple[Detail, tuple[Block, ...]]]:
    """What is shown of the fact besides the answer."""
    origin = turn.question.origin
    if origin.note:
        yield "note", tuple(map(_harmless_block, parse_blocks(origin.note)))
    if origin.according_to:
        yield "according_to", (Block("paragraph", Marked(clean(origin.according_to))),)
    if origin.sources.text:
        yield "source", (Block("paragraph", harmless(origin.sources)),)


def late_captions(turn: Turn) -> Iterator[str]:
    """The captions of what is in the prompt, which are shown with the answer."""
    return (one_line(caption.text) for caption in turn.question.late_captions)


def picture_line(
    picture: Attachment, templates: LineWords | ScreenWords, *, opens: bool, answered: bool
) -> str:
    """A line about a picture that is not drawn. With the answer, it has the caption."""
    template = templates.picture_opened if opens else templates.picture
    return _described(picture, template, answered=answered)


def sound_line(sound: Attachment, templates: LineWords | ScreenWords, *, answered: bool) -> str:
    """A line about a sound. With the answer, it has the caption."""
    return _described(sound, templates.sound, answered=answered)


def caption_of(file: Attachment, *, answered: bool) -> str:
    """What is said about a picture that is drawn: its credit, and with the answer its caption."""
    texts = [file.caption if answered else None, file.credit]
    return one_line("; ".join(text.text for text in texts if text and text.text))


def _described(file: Attachment, template: str, *, answered: bool) -> str:
    texts = [file.alt, caption_of(file, answered=answered)]
    said = "; ".join(filter(None, texts)) or file.name
    return one_line(template.format(alt=said, path=file.path))


def keys_shown(action: Action, keys: Keys, words: QuizWords) -> list[str]:
    """The keys of an action, the learner's own first: "@", ":s"."""
    return [_binding_shown(each, words) for each in keys.bindings(action)]


def _binding_shown(binding: Binding, words: QuizWords) -> str:
    named = {character: words.key_names[name] for name, character in NAMES.items()}
    between = " " if any(key in named for key in binding) else ""
    return between.join(named.get(key, key) for key in binding)


def help_rows(
    words: QuizWords, labelled: Callable[[Rating | SessionCommand], str]
) -> Iterator[tuple[str, str]]:
    """The rows of the help: keys and their meaning, or an empty text and a sentence."""
    for line in words.help.answering:
        yield "", line
    for rating, meaning in zip(Rating, words.help.ratings, strict=True):
        yield labelled(rating), meaning
    yield "", words.help.commands_intro
    for command in SessionCommand:
        yield labelled(command), words.help.commands[command.name.lower()]
    yield "", words.help.typing
