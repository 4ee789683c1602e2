"""Which facts the columns of a file make, as far as their names and values tell."""

from collections.abc import Callable, Mapping, Sequence

from quizgen.importing.columns import Column
from quizgen.record import record


@record()
class ProposedTemplate:
    """A text in which \\0n\\0 is the place of the nth of these columns."""

    text: str
    columns: tuple[str, ...]


@record()
class ProposedFact:
    """A fact by its fields."""

    fields: Mapping[str, ProposedTemplate]


def proposed_facts(columns: Sequence[Column], skip: frozenset[str]) -> list[ProposedFact]:
    """The facts that columns make; none if nothing is recognised."""
    return _Columns([each for each in columns if each.filled and each.name not in skip]).facts()


def _of(*columns: Column) -> ProposedTemplate:
    """The values of columns, one after another."""
    text = " ".join(f"\0{n}\0" for n in range(len(columns)))
    return ProposedTemplate(text, tuple(each.name for each in columns))


class _Columns:
    """The columns that are not used yet."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._left = list(columns)
        self._shared: dict[str, ProposedTemplate] = {}

    def facts(self) -> list[ProposedFact]:
        for key in ("id", "tags", "page", "locator", "source"):
            if column := self._named(key):
                self._shared[key] = _of(column)
        self._left = [c for c in self._left if not (c.meaning == "skip" or _is_number_of_row(c))]
        pictures = self._take_all(lambda c: c.mostly("picture", share=0.9))
        sounds = self._take_all(lambda c: c.mostly("sound", share=0.9))
        self._left = [c for c in self._left if not c.mostly("code", "address", share=0.9)]
        figures = self._figures()
        if figures and not (pictures or sounds):
            return [ProposedFact({**each, **self._shared}) for each in figures]
        made = self._main()
        if made and pictures:
            made["image"] = _of(*pictures)
        elif pictures and self._left:
            made = self._shown(pictures[0])
        if made and sounds:
            made["audio"] = _of(*sounds)
        if not made:
            return []
        used = {name for each in made.values() for name in each.columns}
        rest = [each for each in self._left if each.name not in used]
        if rest and "note" not in made:
            made["note"] = self._note(rest)
        return [ProposedFact({**made, **self._shared})]

    def _main(self) -> dict[str, ProposedTemplate]:
        """The required fields, and those that belong to them."""
        return (
            self._cloze()
            or self._question()
            or self._person()
            or self._dated()
            or (self._counted() or self._pair())
        )

    def _cloze(self) -> dict[str, ProposedTemplate]:
        if column := self._take(lambda c: c.mostly("cloze", share=0.5)):
            return {"cloze": _of(column)}
        return {}

    def _question(self) -> dict[str, ProposedTemplate]:
        asked = self._named("question") or self._take(lambda c: c.mostly("question", share=0.5))
        if asked is None:
            return {}
        answer = self._named("answer") or self._named("back") or self._take(_is_text)
        answer = answer or self._take(lambda _: True)
        return {"question": _of(asked), "answer": _of(answer)} if answer else {}

    def _person(self) -> dict[str, ProposedTemplate]:
        times = [c for c in self._left if c.meaning in _LIVES]
        # Years of antiquity look like numbers. "Died" alone may say how many people did.
        are_years = len({c.meaning for c in times}) == len(_LIVES)
        dated = [c for c in times if _is_dated(c) or (are_years and _may_be_years(c))]
        is_of_events = any(c.meaning == "event" for c in self._left)
        lives = [c for c in self._left if c.has_lives and not (dated or is_of_events)][:1]
        lived = dated or lives
        named = next((c for c in self._left if c.meaning == "person"), None)
        name = named or self._name(has_dates=bool(lived))
        others = [
            c for c in self._left if c is not name and _is_text(c) and c.meaning not in _TIMES
        ]
        if name is None or not others or not (lived or named):
            return {}
        told = (c for c in others if c.meaning == "who")
        who = next(told, None) or max(others, key=lambda c: c.average_words)
        made = {"person": _of(name), "who": _of(who)}
        for column in dated:
            made.setdefault(column.meaning, _of(column))
        for column in lives:
            made |= {"born": _of(column), "died": _of(column)}
        self._drop(name, who, *lived)
        return made

    def _name(self, *, has_dates: bool) -> Column | None:
        """The names of people, who may have one word each if they have dates of life."""
        if has_dates:
            named = (c for c in self._left if c.meaning == "name" and _is_text(c))
            if found := next(named, None):
                return found
        return next((c for c in self._left if _is_name(c, may_be_short=has_dates)), None)

    def _dated(self) -> dict[str, ProposedTemplate]:
        date = next((c for c in self._left if _is_dated(c)), None)
        named = next((c for c in self._left if c.meaning == "event"), None)
        # A year beside a name may be anything about it.
        if date is None or not (named or date.meaning == "date" or date is self._left[0]):
            return {}
        texts = [c for c in self._left if c is not date and _is_text(c)]
        if not (named or texts):
            return {}
        event = named or texts[0]
        self._drop(date, event)
        return {"date": _of(date), "event": _of(event)}

    def _counted(self) -> dict[str, ProposedTemplate]:
        numbers = [c for c in self._left if c.mostly("number", "year")]
        texts = [c for c in self._left if _is_text(c)]
        if len(numbers) != 1 or not texts:
            return {}
        (number,), what = numbers, texts[0]
        named = number.meaning in ("", "figure")
        counts = ProposedTemplate(f"{number.name} (\0000\0)", (what.name,))
        if what.meaning == "counts" or what.average_words > 3 or number.name.isdecimal():
            counts = _of(what)
        if not named or len(texts) > 1:
            return {}
        self._drop(number, what)
        made = {"figure": _of(number), "counts": counts}
        if unit := self._named("unit"):
            made["unit"] = _of(unit)
        return made

    def _figures(self) -> list[dict[str, ProposedTemplate]]:
        """A figure of each column, if there are several numbers and nothing else but a name."""
        numbers = [c for c in self._left if c.mostly("number") and c.meaning in ("", "figure")]
        others = [c for c in self._left if c not in numbers]
        if len(numbers) < 2 or len(others) != 1 or not (others[0].is_unique and _is_text(*others)):
            return []
        return [
            {"figure": _of(each), "counts": ProposedTemplate(f"{each.name} (\0000\0)", (name,))}
            for name in (others[0].name,)
            for each in numbers
        ]

    def _pair(self) -> dict[str, ProposedTemplate]:
        """A term and its meaning, or a question and its answer."""
        front = self._named("term") or self._named("front") or self._named("name")
        back = self._named("means") or self._named("back") or self._named("answer")
        front = front or self._take(_is_text) or self._take(lambda _: True)
        back = back or self._take(_is_text) or self._take(lambda _: True)
        if front is None or back is None:
            if front:
                self._left.insert(0, front)
            return {}
        if (front.meaning != "front" and front.average_words <= 4) or (
            front.average_words <= 4 and front.is_unique and front.sort in ("word", "name")
        ):
            made = {"term": _of(front), "means": _of(back)}
        else:
            return {"question": _of(front), "answer": _of(back)}
        if also := self._named("also"):
            made["also"] = _of(also)
        return made

    def _shown(self, picture: Column) -> dict[str, ProposedTemplate]:
        """A picture that is asked about."""
        name = self._left.pop(0)
        return {
            "question": ProposedTemplate(f"What is shown here ({picture.name})?", ()),
            "answer": _of(name),
            "image": _of(picture),
            "image_side": ProposedTemplate("prompt", ()),
        }

    def _note(self, columns: Sequence[Column]) -> ProposedTemplate:
        if len(columns) == 1:
            return _of(*columns)
        lines = [f"{each.name}: \0{n}\0" for n, each in enumerate(columns)]
        return ProposedTemplate("\n".join(lines), tuple(each.name for each in columns))

    def _named(self, meaning: str) -> Column | None:
        return self._take(lambda c: c.meaning == meaning)

    def _take(self, is_wanted: Callable[[Column], bool]) -> Column | None:
        found = next(filter(is_wanted, self._left), None)
        if found:
            self._drop(found)
        return found

    def _take_all(self, is_wanted: Callable[[Column], bool]) -> list[Column]:
        found = [each for each in self._left if is_wanted(each)]
        self._drop(*found)
        return found

    def _drop(self, *columns: Column) -> None:
        self._left = [each for each in self._left if each not in columns]


def _is_text(column: Column) -> bool:
    return column.mostly("name", "word", "phrase", "sentence", "question", share=0.6)


def _is_name(column: Column, *, may_be_short: bool) -> bool:
    is_word = column.meaning in ("", "term") and column.mostly("word") and column.average_words < 2
    capitals = all(sample[:1].isupper() for sample in column.samples)
    is_short = may_be_short and is_word and capitals and column.is_unique
    return is_short or column.mostly("name", share=0.6)


def _is_dated(column: Column) -> bool:
    if column.mostly("date", share=0.6):
        return True
    return column.mostly("date", "year", share=0.6 if column.meaning in _TIMES else 0.9)


def _may_be_years(column: Column) -> bool:
    """Whether these may be years, the short ones of antiquity too; one of two digits has zeros."""
    is_short = any(sample.isdigit() and len(sample) < 3 for sample in column.samples)
    return column.mostly("date", "year", "number", share=0.6) and not is_short


_LIVES = frozenset({"born", "died"})
_TIMES = _LIVES | {"date"}


def _is_number_of_row(column: Column) -> bool:
    return column.counting and column.filled > 2
