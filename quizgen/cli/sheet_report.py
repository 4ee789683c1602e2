"""What `quizgen sheet` says: what was printed, and what would be asked."""

from collections.abc import Sequence

import click

from quizgen.cli.deck_reading import counted
from quizgen.questions.question import Question
from quizgen.sheet.item import Item
from quizgen.sheet.job import Job
from quizgen.values.clean import one_line


def say_aside(what: str, lines: Sequence[str]) -> None:
    """Print on the side what was left out, or which answers other items tell."""
    for line in lines:
        click.echo(one_line(f"{what}: {line}"), err=True)


def how_much(job: Job, lost: Sequence[Item] | Sequence[Question]) -> str:
    """How much was printed: "20 questions, 24 marks, 2 versions"."""
    versions = job.plan.versions
    if not versions:
        return counted(len(job.questions) - len(lost), "question")
    questions = len(versions[0].items) - len(lost)
    marks = versions[0].marks - sum(item.marks for item in lost if isinstance(item, Item))
    said = [counted(questions, "question"), counted(marks, "mark")]
    if len(versions) > 1:
        said.append(counted(len(versions), "version"))
    return ", ".join(said)


def list_questions(job: Job) -> None:
    """Print a line for each item or question: its ids, then its type and prompt as a comment.

    `--ids` reads these lines.
    """
    if not job.plan.versions:
        for number, question in enumerate(job.questions, 1):
            click.echo(one_line(f"{question.name}  # {number}. {question.prompt}"))
        return
    for number, item in enumerate(job.plan.versions[0].items, 1):
        names = " ".join(question.name for question in item.questions)
        asked = f": {item.prompt}" if item.prompt.text else ""
        click.echo(
            one_line(f"{names}  # {number}. {item.type}, {counted(item.marks, 'mark')}{asked}")
        )
