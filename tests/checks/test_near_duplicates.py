"""Facts that say the same in different words, and sisters, which do not."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.checks.families.near_duplicates import ALIKE, alike
from tests.checks.flow_style import found

_TEXTS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), min_size=1), max_size=12)


@pytest.mark.slow
@given(_TEXTS)
def test_the_filter_finds_exactly_the_pairs_that_are_alike(texts: list[frozenset[str]]) -> None:
    expected = {
        (a, b)
        for a, b in combinations(range(len(texts)), 2)
        if len(texts[a] & texts[b]) >= ALIKE * len(texts[a] | texts[b])
    }
    assert set(alike(texts)) == expected


@pytest.mark.parametrize(
    ("facts", "alike"),
    [
        (["figure: 50, counts: protons in the nucleus of a tin atom, id: a",
          "figure: 82, counts: protons in the nucleus of an osmium atom, id: b"], False),
        (["figure: 50, counts: protons in the nucleus of a tin atom, id: a",
          "figure: 50, counts: protons in the core of a tin atom, id: b"], True),
        (["figure: 232, unit: °C, counts: melting point of tin at sea level, id: a",
          "figure: 327, unit: °C, counts: melting point of lead at sea level, id: b"], False),
        (["date: 1898, event: the discovery of the metal radium, id: a",
          "date: 1899, event: the discovery of the metal actinium, id: b"], False),
        (["date: 1898, event: the discovery of the light metal radium, id: a",
          "date: 1898-12, event: the finding of the light metal radium, id: b"], True),
        (["term: Sn, means: the metal tin as a chemical symbol, id: a",
          "term: Pb, means: the metal lead as a chemical symbol, id: b"], False),
        (["term: ribosome, means: small site of protein synthesis in every cell, id: a",
          "term: Ribosome, means: small place of protein synthesis in every cell, id: b, "
          "ask: {define: no}"], True),
        # Words without a content of their own do not make two short texts alike.
        (["date: 0410, event: the sack of Rome, id: a",
          "date: 1494, event: the end of Rome, id: b"], False),
        (["figure: 4, counts: chambers of the heart, id: a",
          "figure: 4, counts: valves of the heart, id: b"], False),
        (["figure: 3, counts: points that a bishop is worth, id: a",
          "figure: 3, counts: points that a knight is worth, id: b"], False),
        (["argument: coal paid, question: What paid for the first railways?, by: A, id: a",
          "argument: wool paid, question: What paid for the first railways?, by: B, id: b"],
         False),
        (["date: 1648-10-24, event: the signing of the Peace of Westphalia, id: a",
          "date: 1648, event: the conclusion of the Peace of Westphalia, id: b"], True),
        # What begins otherwise, and at another time, is another event.
        (["date: 1916-02, event: the beginning of the long battle near the forts of Verdun, id: a",
          "date: 1916-12, event: the end of the long battle near the forts of Verdun, id: b"],
         False),
        (["date: 1916-02, event: the beginning of the long battle near the forts of Verdun, id: a",
          "date: 1916, event: the start of the long battle near the forts of Verdun, id: b"],
         True),
        (["date: 1916-02, event: the bloody end of the battle near the forts of Verdun, id: a",
          "date: 1944-12, event: the end of the battle near the forts of Verdun, id: b"], True),
        (["date: 1756/1763, event: the Seven Years' War of the great powers, id: a",
          "date: 1763, event: the end of the Seven Years' War of the great powers, id: b"], False),
        (["date: 1740, event: the birth of the engineer Tom Holt in York, id: a",
          "date: 1940, event: the bicentenary of the birth of the engineer Tom Holt in York, "
          "id: b"], False),
        (["figure: 118, counts: known chemical elements, id: a",
          "figure: 112, counts: chemical elements known, id: b"], True),
        (["term: base, means: a salt that a solution of soap leaves, id: a",
          "term: base (noun), means: a salt which a solution of soap leaves, id: b"], True),
        # Figures of different times, and with an addition.
        (["figure: 40, as_of: 1820, counts: weavers in the mills of the town, id: a",
          "figure: 900, as_of: 1850, counts: weavers in all the mills of the town, id: b"], False),
        (["figure: 40, as_of: 1820, counts: weavers in the mills of the town, id: a",
          "figure: 900, counts: weavers in all the mills of the town, id: b"], True),
        (["figure: 312, unit: m, counts: height of the Eiffel Tower, id: a",
          "figure: 330, unit: m, counts: height of the Eiffel Tower with its mast, id: b"], False),
        (["figure: 312, unit: m, counts: height of the Eiffel Tower, id: a",
          "figure: 312, unit: m, counts: height of the great Eiffel Tower, id: b"], True),
        # One word is replaced by another throughout, and a text is turned into its contrary.
        (["term: mitral, means: valve between the left atrium and the left ventricle, id: a",
          "term: bicuspid, means: valve between the right atrium and the right ventricle, id: b"],
         False),
        (["term: mitral, means: valve between the left atrium and the left ventricle, id: a",
          "term: bicuspid, means: valve between the left atrium and the big left ventricle, id: b"],
         True),
        (["term: commons, means: good that nobody can be kept from and that runs out, id: a",
          "term: air, means: good that nobody can be kept from and that never runs out, id: b"],
         False),
        (["argument: taste is universal, question: What is to be said of taste?, by: A, id: a",
          "argument: taste is not universal, question: What is to be said of taste?, by: B, id: b"],
         False),
        # Two people answer one question with other things.
        (["argument: the state has to protect life, question: Why is there a state?, by: A, id: a",
          "argument: the state has to protect property, question: Why is there a state?, by: B, "
          "id: b"], False),
        # Two things are in each other's places.
        (["question: What does a gas do if the pressure rises at constant temperature?, id: a, "
          "answer: shrink",
          "question: What does a gas do if the temperature rises at constant pressure?, id: b, "
          "answer: grow"], False),
        (["term: lung artery, means: vessel for dark blood from the heart to the lungs, id: a",
          "term: lung vein, means: vessel for red blood from the lungs to the heart, id: b"],
         False),
        (["term: sea breeze, means: wind that blows from the sea to the land by day, id: a",
          "term: land breeze, means: wind that blows from the land to the sea at night, id: b"],
         False),
        # The same, said the other way round.
        (["argument: coal brought more than wool in the north, question: Why?, by: A, id: a",
          "argument: wool brought less than coal in the north, question: Why?, by: B, id: b"],
         True),
        (["question: 'How is kinetic energy turned into potential energy in a pendulum?', id: a, "
          "answer: by height",
          "question: 'How is potential energy turned into kinetic energy in a pendulum?', id: b, "
          "answer: by falling"], False),
        (["question: 'Как кинетическая энергия превращается в потенциальную в маятнике?', id: a, "
          "answer: вверх",
          "question: 'Как потенциальная энергия превращается в кинетическую в маятнике?', id: b, "
          "answer: вниз"], False),
    ],
)  # fmt: skip
def test_sisters_are_no_duplicates(tmp_path: Path, facts: list[str], *, alike: bool) -> None:
    names = [name.partition(":")[0] for name in found(tmp_path, *facts)]
    assert ("near-duplicate" in names) is alike
