"""What a session says, the same on a screen and in lines."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.quiz.difference import Difference, difference
from quizgen.quiz.frontend import Judged, PickedOption, Revealed, Turn, TypedReply
from quizgen.quiz.queue import Left
from quizgen.quiz.schedule import Rating
from quizgen.values.clean import clean, one_line
from quizgen.values.markup import Block, Marked, Run, parse_blocks

VERDICTS = {"accept": "Right", "partial": "Partly right", "reject": "Wrong"}

RATINGS = {rating: rating.name.capitalize() for rating in Rating}
"""What each rating is called; its number is its key."""


def left_words(left: Left) -> str:
    """How much is left of a session."""
    again = f", {left.again} to repeat" if left.again else ""
    return f"{left.due} due, {left.new} new{again}"


def harmless(text: Marked) -> Marked:
    """A text with nothing that a terminal would obey; a link shows where it leads."""
    if not text.runs:
        return Marked(clean(text.text))
    runs = tuple(
        Run(_linked(run), emphasis=run.emphasis, strong=run.strong, code=run.code)
        for run in text.runs
    )
    return Marked("".join(run.text for run in runs), runs)


def _linked(run: Run) -> str:
    leads = f" ({run.href})" if run.href and run.href != run.text else ""
    return clean(run.text + leads)


def answer_of(turn: Turn) -> tuple[Marked, ...]:
    """The answer as it is shown: one text, or the points of a list."""
    shown = turn.question.answer.shown()
    return tuple(map(harmless, shown if isinstance(shown, tuple) else (shown,)))


def reply_of(turn: Turn, judged: Judged) -> str:
    """What the learner typed or picked; empty where the answer was only revealed."""
    if isinstance(judged.reply, TypedReply):
        return one_line(judged.reply.text)
    if isinstance(judged.reply, PickedOption) and turn.choice:
        return one_line(turn.choice.options[judged.reply.option].text)
    return ""


def difference_of(judged: Judged) -> Difference | None:
    """How what was typed differs from the answer that it is nearest to.

    None where nothing is off with it: *2.3.38* says all that *2 March 1938* does.
    """
    verdict = judged.verdict
    if not isinstance(judged.reply, TypedReply) or verdict is None:
        return None
    if verdict.outcome == "accept" and not verdict.remark:
        return None
    return difference(one_line(judged.reply.text), one_line(verdict.expected))


def verdict_of(judged: Judged) -> str:
    """The verdict in a word or two; empty where there is none, or the learner said nothing."""
    if judged.verdict is None or isinstance(judged.reply, Revealed):
        return ""
    return VERDICTS[judged.verdict.outcome]


def remark_of(judged: Judged) -> str:
    """What is off with a reply, in words."""
    remark = judged.verdict.remark if judged.verdict else None
    return one_line(remark.worded(languages.DEFAULT)) if remark else ""


def sentence(text: str) -> str:
    """A message as a sentence, clean."""
    text = one_line(text)
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def besides(turn: Turn) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """What the fact says besides its answer, each under a word."""
    origin = turn.question.origin
    if origin.note:
        yield "Note", tuple(_plain_block(block) for block in parse_blocks(origin.note))
    if origin.according_to:
        yield "According to", (Block("paragraph", Marked(clean(origin.according_to))),)
    if origin.sources.text:
        yield "Source", (Block("paragraph", harmless(origin.sources)),)


def _plain_block(block: Block) -> Block:
    return Block(block.kind, harmless(block.content), block.number)


def picture_of(turn: Turn) -> str:
    """A line for the picture that a terminal cannot show; empty where there is none."""
    picture = turn.question.picture
    if picture is None:
        return ""
    return one_line(f"Picture: {picture.alt} ({picture.path})")


HELP: tuple[tuple[str, str], ...] = (
    ("", "Type the answer, then Enter; Enter alone shows it. Of options, press the number."),
    ("", "Then say how well you knew it. Enter takes what is proposed."),
    ("1", "Again: forgotten, or wrong"),
    ("2", "Hard: recalled with doubt or effort"),
    ("3", "Good: recalled"),
    ("4", "Easy: recalled at once"),
    ("", "Beside each stands when the question comes back. At any time:"),
    ("u", "undo the last answer, suspension or burial"),
    ("s", "suspend the question: it does not come any more"),
    ("b", "bury the question until tomorrow"),
    ("e", "edit the fact in your editor ($VISUAL or $EDITOR)"),
    ("?", "this help"),
    ("q", "leave, as Ctrl-C does; what has been answered is kept"),
    ("", "Where an answer is typed, type the letter alone, then Enter."),
)
"""What can be done: a key and what it does, or a sentence without a key."""
