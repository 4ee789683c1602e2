"""The fast look at facts passes over none whose prompt has its answer."""

from pathlib import Path
from random import Random

import pytest

from quizgen.checks.families import answers
from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks

_WORDS = {
    "en": "stone bridge Ada Long Longs war 1825 1,825 182 25 about million May state states",
    "de": "Brücke Ada Lang Krieg 1825 1.825 182 25 um Million Mai Staat Staaten Staatenbund",
    "ru": "мост Ада Долгих война 1825 182 25 год около миллион мая государство государства",
    "he": "גשר פחם עדה מלחמה ١٨٢٥ 1825 182 25 בערך מיליון מאי",
}
_DATES = (
    *("1825", "1825-05-25", "1825-05-25 OS", "1825~", "0182", "-0182", "182X", "18XX"),
    *("1825/1830", "1825/..", "'[1825, 1830]'", "1820..1830"),
)
_NUMBERS = (
    *("1825", "~1825", "182", "25", "25 %", "1825+", "1825..1830", "182500", "1/137"),
    *("1.825 million", "1.825e6", "182 ± 5"),
)


def _facts(draw: Random, words: list[str]) -> str:
    def text(most: int) -> str:
        chosen = draw.choices(words, k=draw.randint(1, most))
        return (
            "'"
            + " ".join(word + draw.choice(["", "", "", ",", ")", "-x"]) for word in chosen)
            + "'"
        )

    def fact(number: int) -> str:
        kind = draw.choice(["person", "term", "date", "figure", "argument"])
        fields = {
            "person": f"person: {text(3)}, who: {text(6)}, also: [{text(2)}], born: 1799",
            "term": f"term: {text(3)}, means: {text(6)}, stands_for: {text(3)}",
            "date": f"date: {draw.choice(_DATES)}, event: {text(6)}",
            "figure": f"figure: {draw.choice(_NUMBERS)}, counts: {text(5)}",
            "argument": f"argument: {text(5)}, question: {text(5)}, by: {text(2)}",
        }[kind]
        if kind == "figure" and draw.random() < 0.7:
            fields += f", as_of: {draw.choice(_DATES)}"
        if kind == "argument" and draw.random() < 0.5:
            fields += f", opposes: {text(5)}"
        return f"- {{{fields}, id: f{number}, page: 1}}\n"

    return "".join(map(fact, range(300)))


@pytest.mark.parametrize("language", _WORDS)
def test_a_fast_look_passes_over_no_answer_in_a_prompt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    head = f"deck: d\ntitle: D\nlanguage: {language}\nsources: {{web: {{title: A page}}}}\n"
    (tmp_path / "deck.yaml").write_text(head, encoding="utf-8")
    facts = _facts(Random(language), _WORDS[language].split())
    (tmp_path / "facts.yaml").write_text(f"source: web\nfacts:\n{facts}", encoding="utf-8")
    reading = read_decks([tmp_path])
    assert not reading.diagnostics
    found = check_decks(reading.decks, 739_000, ["answer-in-prompt"])
    monkeypatch.setattr(answers, "may_repeat", lambda *_: True)
    assert found == check_decks(reading.decks, 739_000, ["answer-in-prompt"])
    assert found
