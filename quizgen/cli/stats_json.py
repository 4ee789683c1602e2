"""The statistics of learning as JSON: days are dates, shares are from 0 to 1."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from quizgen.quiz.statistics.groups import Group
from quizgen.quiz.statistics.stats import Hard, Stats
from quizgen.quiz.statistics.tallies import Retention

_RATINGS = ("again", "hard", "good", "easy")


def stats_json(figures: Stats, prompts: Sequence[str]) -> dict[str, Any]:
    """The figures; `prompts` are those of the hardest questions, in their order."""
    return {
        "day": _iso(figures.day),
        "since": _iso(figures.since) if figures.since else None,
        "questions": figures.questions,
        "seen": figures.seen,
        "suspended": figures.stages["suspended"],
        "stages": dict(figures.stages),
        "known": [
            {"day": _iso(day), "questions": round(known, 2)} for day, known in figures.known.items()
        ],
        "streak": {"current": figures.streak.current, "longest": figures.streak.longest},
        "answers": figures.answers,
        "minutes": round(figures.minutes, 2),
        "seconds_per_answer": figures.seconds_per_answer,
        "retention": {"recent": _kept(figures.recent), "ever": _kept(figures.ever)},
        "due": [{"day": _iso(day), "questions": number} for day, number in figures.due.items()],
        "days": [
            {"day": _iso(day), "answers": number, "minutes": round(minutes, 2)}
            for day, (number, minutes) in sorted(figures.days.items())
        ],
        "months": [
            {"month": f"{month:%Y-%m}", "retention": _kept(kept)}
            for month, kept in figures.months.items()
        ],
        "intervals": [
            {"first": each.first, "last": each.last, "reviews": each.reviews, "true": each.true}
            for each in figures.intervals
        ],
        "ratings": {
            stage: dict(zip(_RATINGS, numbers, strict=True))
            for stage, numbers in figures.ratings.items()
        },
        "hours": [
            {"hour": each.hour, "answers": each.answers, "reviews": each.reviews, "true": each.true}
            for each in figures.hours
        ],
        "decks": [_group(group) for group in figures.decks],
        "kinds": [_group(group) for group in figures.kinds],
        "parts": [{"deck": group.deck, **_group(group)} for group in figures.parts],
        "hardest": [
            _hard(hard, prompt) for hard, prompt in zip(figures.hardest, prompts, strict=True)
        ],
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "name": group.name,
        "questions": group.questions,
        "seen": group.seen,
        "known": round(group.known, 2),
        "reviews": group.reviews,
        "minutes": round(group.minutes, 2),
        "retention": _kept(group.retention),
    }


def _hard(hard: Hard, prompt: str) -> dict[str, Any]:
    return {
        "question": hard.key.name,
        "prompt": prompt,
        "lapses": hard.lapses,
        "reviews": hard.reviews,
        "difficulty": round(hard.difficulty, 3),
        "recall": round(hard.recall, 4),
    }


def _kept(kept: Retention) -> dict[str, Any]:
    return {"reviews": kept.reviews, "true": kept.true, "desired": kept.desired}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
