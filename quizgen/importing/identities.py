"""Ids for imported facts, and facts that are there twice."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID, Line, Phrase, table
from quizgen.facts.person import Person
from quizgen.fix.ids import Ids, id_from
from quizgen.importing.drafting import Draft, Misfit
from quizgen.values.folding import fold
from quizgen.values.holes import without_marks
from quizgen.values.markdown import parse_markup


def with_ids(
    drafts: Iterable[Draft],
    taken: Iterable[str],
    language: str,
    misfits: list[Misfit],
) -> list[Draft]:
    """The drafts with ids. One whose id is taken is left out, and added to `misfits`.

    An id from a column is kept, if it is one, or made of the column's text. Others are made of what
    the fact is about, as `quizgen fix` makes them.
    """
    used = {*taken}
    named: dict[str, str] = {}
    kept: list[Draft] = []
    wanted: list[str] = []
    for draft in drafts:
        given = draft.values.pop("id", "")
        if not isinstance(given, str) or not given:
            language_of_id = "" if draft.kind is Person else language
            wanted.append(id_from(_name(draft), draft.kind.leading, language_of_id))
        elif given in named or given in used:
            where = named.get(given, "a fact of the deck")
            draft.values["id"] = given
            misfits.append(misfit_of(draft, f"the id '{given}' is that of {where}"))
            continue
        elif ID.fullmatch(given):
            draft.values["id"] = given
            used.add(given)
            wanted.append("")
        else:
            wanted.append(id_from(given, draft.kind.leading))
        if isinstance(given, str) and given:
            named[given] = draft.place
        kept.append(draft)
    shared = {made for made, times in Counter(wanted).items() if times > 1}
    ids = Ids(used, shared)
    for draft, like in zip(kept, wanted, strict=True):
        if like:
            about = " ".join(all_texts(draft.values))
            draft.values["id"] = ids.take_for(like, _name(draft), draft.kind.leading, about)
    return kept


def without_repeated(
    drafts: Iterable[Draft], known: Mapping[str, str], misfits: list[Misfit]
) -> list[Draft]:
    """The drafts without those that say the same as another one, or as a fact of the deck.

    `known` has what `said_by` gives for these facts, each with its place.
    """
    first = dict(known)
    kept: list[Draft] = []
    for draft in drafts:
        said = said_by(draft.kind, draft.values)
        where = first.setdefault(said, draft.place)
        if where is draft.place:
            kept.append(draft)
        else:
            misfits.append(misfit_of(draft, f"the same as {where}"))
    return kept


def said_by(kind: type[Fact], values: Mapping[str, object]) -> str:
    """What a fact says, to be compared: the values of its required fields, folded."""
    required = [each.key for each in table(kind).values() if each.required and each.key != "id"]
    texts = [
        fold(" ".join(all_texts({key: values.get(key, "")}))) or str(values.get(key))
        for key in required
    ]
    pictures = " ".join(all_texts({key: values.get(key, "") for key in ("image", "audio")}))
    return "\x1f".join([kind.leading, *texts, pictures])


def all_texts(values: Mapping[str, object]) -> list[str]:
    """All texts among the values of a fact."""
    found: list[str] = []
    for value in values.values():
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, Mapping):
            found += all_texts(value)
        elif isinstance(value, Sequence):
            found += [str(each) for each in value]
    return found


def _name(draft: Draft) -> str:
    """What an id is made from."""
    kind = draft.kind
    is_name = table(kind)[kind.leading].type in (Line, Phrase)
    key = kind.leading if is_name else kind.main
    texts = all_texts({key: draft.values.get(key, "")})
    return " ".join(parse_markup(without_marks(text)).text for text in texts)


def misfit_of(draft: Draft, why: str) -> Misfit:
    """A draft that is left out."""
    values = {key: "\n".join(all_texts({key: value})) for key, value in draft.values.items()}
    return Misfit(draft.place, why, values)
