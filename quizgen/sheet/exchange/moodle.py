"""Moodle XML: the questions with their answers, for a question bank of Moodle 4.4 or newer.

The elements are those of Moodle's documentation ("Moodle XML format") and of the importers of its
question types, which include ordering since 4.4. It was tried in Moodle 4.2 with the same ordering
as a plug-in: every item was imported, and the right answer earned all marks.
"""

from base64 import b64encode
from collections.abc import Sequence
from html import escape
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quizgen import languages
from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.media import Attachment
from quizgen.sheet.exchange.credit import (
    Judge,
    intervals,
    judge_of,
    minds_case,
    spellings,
    tiny_patterns,
)
from quizgen.sheet.exchange.menus import menu_text
from quizgen.sheet.exchange.tiny_numbers import is_tiny
from quizgen.sheet.exchange.typed_numbers import exact_texts
from quizgen.sheet.frames import has_both_directions
from quizgen.sheet.html import (
    EXCHANGED,
    html,
    in_element,
    prompt_media,
    runs,
    solved,
    span,
    with_blocks,
)
from quizgen.sheet.item import Blank, Gaps, Item, Options, Ordering, Pairs, Points, Truth
from quizgen.sheet.job import Job, SheetFiles
from quizgen.sheet.sheet_plan import Version
from quizgen.values.clean import clean
from quizgen.values.markup import Marked, join
from quizgen.values.short_digests import short_digest

_LONGEST_ID = 100
"""The most characters of an ID number in Moodle."""

_NO_XML = lazy_pattern("[\ufffe\uffff]")
"""Characters that XML 1.0 does not allow, besides control characters, which are cleaned."""


class _Files:
    """The files of one text, which Moodle keeps beside it."""

    def __init__(self) -> None:
        self._names: dict[Attachment, str] = {}

    def address(self, file: Attachment) -> str:
        """The address of a file within the text."""
        if file not in self._names:
            name = file.safe_name(file.read().type)
            # Two folders can have files of one name.
            taken = name in self._names.values()
            self._names[file] = f"{len(self._names) + 1}-{name}" if taken else name
        return f"@@PLUGINFILE@@/{self._names[file]}"

    def add_to(self, text: Element) -> None:
        """Add the files to the element of their text."""
        for file, name in self._names.items():
            made = SubElement(text, "file", name=name, path="/", encoding="base64")
            made.text = b64encode(file.read().content).decode()


def moodle_files(job: Job) -> SheetFiles:
    """One file with a category for each version; or, if they are split, a file for each."""
    versions, judge = job.plan.versions, judge_of(job)
    if not job.split:
        return SheetFiles(files={"": _quiz(job, versions, judge)})
    return SheetFiles(files={f"-{each.name}": _quiz(job, [each], judge) for each in versions})


def _quiz(job: Job, versions: Sequence[Version], judge: Judge) -> bytes:
    quiz = Element("quiz")
    words = languages.words(job.language).sheet
    several = len(job.plan.versions) > 1
    around: Direction | None = None if has_both_directions(job) else "ltr"
    for version in versions:
        label = f" ({words.label_of(version.name)})" if several else ""
        _category(quiz, f"{job.title}{label}", job.made_from)
        for item in version.items:
            _question(quiz, item, words, around, judge)
    indent(quiz)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n%b\n' % tostring(quiz, "unicode").encode()


def _category(quiz: Element, title: str, made_from: str) -> None:
    question = SubElement(quiz, "question", type="category")
    # A slash separates categories; two slashes are a literal one.
    name = " ".join(clean(title).replace("/", "//").split())
    _text(SubElement(question, "category"), f"$course$/top/{name}")
    _text(SubElement(question, "info", format="plain_text"), made_from)


def _question(
    quiz: Element, item: Item, words: SheetWords, around: Direction | None, judge: Judge
) -> None:
    question = SubElement(quiz, "question", type=_type(item))
    _text(SubElement(question, "name"), _shortened(item.name))
    asked, files = SubElement(question, "questiontext", format="html"), _Files()
    _made(asked, _asked(item, words, around, files))
    files.add_to(asked)
    _solution(SubElement(question, "generalfeedback", format="html"), item, words, around)
    _value(question, "defaultgrade", str(item.marks))
    _value(question, "penalty", "0")
    _value(question, "hidden", "0")
    _value(question, "idnumber", _shortened(item.named_after.full_name))
    _body(question, item, words, around, judge)
    if item.tags:
        tags = SubElement(question, "tags")
        for tag in item.tags:
            _text(SubElement(tags, "tag"), tag)


def _type(item: Item) -> str:
    match item.body:
        case Options():
            return "multichoice"
        case Truth():
            return "truefalse"
        case Blank():
            answer = item.questions[0].answer
            if not answer.typeable:
                return "essay"
            numerical = isinstance(answer, NumberAnswer) and not is_tiny(answer)
            return "numerical" if numerical else "shortanswer"
        case Pairs():
            return "matching"
        case Ordering():
            return "ordering"
        case Gaps():
            return "gapselect"
        case Points():
            return "essay"


def _body(
    question: Element, item: Item, words: SheetWords, around: Direction | None, judge: Judge
) -> None:
    match item.body:
        case Options(options=options, key=key, ordered=ordered):
            _value(question, "single", "true")
            _value(question, "shuffleanswers", "false" if ordered else "true")
            _value(question, "answernumbering", "ABCD")
            for place, option in enumerate(options):
                _answer(question, with_blocks(option, around), 100 if place == key else 0, "html")
        case Truth(is_true=is_true):
            _answer(question, "true", 100 if is_true else 0, "moodle_auto_format")
            _answer(question, "false", 0 if is_true else 100, "moodle_auto_format")
        case Blank():
            _blank(question, item, words, around, judge)
        case Pairs(left=left, right=right, key=key):
            _value(question, "shuffleanswers", "true")
            asked = [
                span(left[key.index(n)], around) if n in key else "" for n in range(len(right))
            ]
            # A spare answer belongs to an empty question.
            for text, other in sorted(zip(asked, right, strict=True), key=lambda pair: not pair[0]):
                pair = SubElement(question, "subquestion", format="html")
                _made(pair, text)
                _made(SubElement(pair, "answer"), menu_text(other, around))
        case Ordering(events=events, key=key):
            for name, value in (
                ("layouttype", "VERTICAL"),
                ("selecttype", "ALL"),
                ("selectcount", "0"),
                ("gradingtype", "ABSOLUTE_POSITION"),
                ("showgrading", "SHOW"),
                ("numberingstyle", "none"),
                # Without it, Moodle makes hints without texts, and then refuses the whole file.
                ("shownumcorrect", "0"),
            ):
                _value(question, name, value)
            for place in range(len(events)):
                _answer(question, span(events[key.index(place)], around), place + 1, "html")
        case Gaps(bank=bank):
            _value(question, "shuffleanswers", "0")
            for word in bank:
                choice = SubElement(question, "selectoption")
                _made(choice, menu_text(word, around))
                _value(choice, "group", "1")
        case Points() as points:
            _solution(_essay(question, points.lines), item, words, around)


def _blank(
    question: Element, item: Item, words: SheetWords, around: Direction | None, judge: Judge
) -> None:
    answer = item.questions[0].answer
    if isinstance(answer, NumberAnswer) and is_tiny(answer):
        _value(question, "usecase", "0")
        for pattern, per_cent in tiny_patterns(answer, judge):
            _answer(question, pattern, per_cent, "moodle_auto_format")
    elif isinstance(answer, NumberAnswer):
        for number, tolerance, per_cent in intervals(answer):
            made = _answer(question, exact_texts(number), per_cent, "moodle_auto_format")
            _value(made, "tolerance", exact_texts(tolerance))
        _value(question, "showunits", "3")  # none is asked for: the question contains it
    elif answer.typeable:
        _value(question, "usecase", "1" if minds_case(answer) else "0")
        for text, per_cent in spellings(answer, judge):
            # A star matches any text.
            _answer(question, text.replace("*", r"\*"), per_cent, "moodle_auto_format")
    else:
        _solution(_essay(question, 3), item, words, around)


def _essay(question: Element, lines: int) -> Element:
    """Make the question an essay; the element of its marking scheme."""
    _value(question, "responseformat", "plain")
    _value(question, "responserequired", "1")
    _value(question, "responsefieldlines", str(lines))
    _value(question, "attachments", "0")
    scheme = SubElement(question, "graderinfo", format="html")
    _text(SubElement(question, "responsetemplate", format="html"), "")
    return scheme


def _solution(parent: Element, item: Item, words: SheetWords, around: Direction | None) -> None:
    """Add the solution of an item, with its files."""
    files = _Files()
    _made(parent, solved(item, words, around, lettered=False, address=files.address))
    files.add_to(parent)


def _asked(item: Item, words: SheetWords, around: Direction | None, files: _Files) -> str:
    """What is asked, as HTML. A gap is the number of its word in the bank, in two brackets."""
    task = item.prompt if item.prompt.text else Marked(words.tasks[item.type])
    prompt = _without_gaps(in_element(task, around, EXCHANGED))
    match item.body:
        case Blank(unit=unit) if unit:
            prompt += f"<p{runs(Marked(unit), around)}>({escape(clean(unit))})</p>"
        case Gaps(statements=statements, key=key):
            for (before, after), word in zip(statements, key, strict=True):
                parts = (_without_gaps(html(each)) for each in (before, after))
                told = f"[[{word + 1}]]".join(parts)
                prompt += f"<p{runs(join((before, after)), around)}>{told}</p>"
        case _:
            pass
    return prompt + prompt_media(item.questions[0], words, around, address=files.address)


def _without_gaps(text: str) -> str:
    """A text whose brackets Moodle does not read as gaps."""
    return text.replace("[[", "&#91;&#91;")


def _answer(question: Element, text: str, fraction: int, form: str) -> Element:
    answer = SubElement(question, "answer", fraction=str(fraction), format=form)
    _made(answer, text)
    return answer


def _text(parent: Element, text: str) -> None:
    _made(parent, clean(text))


def _made(parent: Element, text: str) -> None:
    """Add a text that is clean and may have characters that isolate its parts."""
    SubElement(parent, "text").text = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _value(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _shortened(name: str) -> str:
    """A name; if it is too long for Moodle, its beginning and a digest of the whole."""
    if len(name) <= _LONGEST_ID:
        return name
    digest = short_digest(name.encode(), 6)
    return f"{name[: _LONGEST_ID - len(digest) - 1]}-{digest}"
