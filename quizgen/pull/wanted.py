"""What was written in Anki, beside what the note of a fact says after other edits of it."""

from dataclasses import replace

from quizgen.anki.html_reading import FieldText
from quizgen.pull.edits import EditedField
from quizgen.pull.texts import Writing, carried
from quizgen.pull.trial import Trial, is_worded_so, say_the_same, shows_as_written
from quizgen.pull.typed_values import means


def rebased(field: EditedField, trial: Trial) -> EditedField:
    """A field with the same edit, upon what other edits have made of it meanwhile."""
    if not trial.fields:
        return field
    now, literal = trial.text(field.index), trial.literal(field.index)
    if now == field.before:
        return field
    writing = Writing(trial.fact.language, dollars=False)

    def upon(before: FieldText, after: FieldText, now: FieldText) -> FieldText:
        sides = (before.parts, after.parts, now.parts)
        if len({tuple(sort for sort, _ in parts) for parts in sides}) > 1:
            return after
        parts = []
        for (sort, old), (_, new), (_, ours) in zip(*sides, strict=True):
            lines = [text.split("\n") for text in (ours, old, new)]
            if len({*map(len, lines)}) > 1:
                return after
            carry = (
                carried(*each, writing) for each in zip(lines[0], lines[1], lines[2], strict=True)
            )
            parts.append((sort, "\n".join(carry)))
        return replace(after, parts=tuple(parts))

    return replace(
        field,
        before=now,
        after=upon(field.before, field.after, now),
        literal_before=literal,
        literal=upon(field.literal_before, field.literal, literal),
    )


def says(trial: Trial, wanted: EditedField) -> bool:
    """Whether the note of a fact says what was written in Anki."""
    question = trial.question(wanted.slot) if wanted.role == "answer" else None
    as_written = shows_as_written(wanted.role, wanted.slot, trial.questions)
    if say_the_same(trial.literal(wanted.index), wanted.literal, as_written=as_written):
        return True
    if wanted.role == "prompt" and trial.fact is not trial.original:
        before = trial.unchanged()
        # A prompt that says what it did may have been given other words on purpose.
        is_other = bool(before.fields) and before.fields[wanted.index] != trial.fields[wanted.index]
        return is_other and is_worded_so(trial.fact, trial.deck, wanted.slot, wanted.after)
    shown = trial.text(wanted.index)
    return question is not None and means(wanted.after, shown, question.answer)
