"""Typed names of places, with and without the word for what kind of place it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.verdict import RANK
from tests.questions.typed import by_answer

DECK = """
Mount Elbrus
Venus
River Severn
Volga
Lake Ladoga
Lake Albert
Albert Falls
Atlantic Ocean
Kalahari Desert
Cape Agulhas
White Sea
Aral Sea
Corinth Canal
Gulf of Finland
Solomon Islands
Carpathian Mountains
Kamchatka Peninsula
St. Gallen
Mt Ararat
Ft. Ticonderoga
Sts Peter and Paul Cathedral
Rhine
Jordan
Lac Léman
Lago di Bolsena
Rio de Janeiro
Río Paraná
Море Лаптевых
Bank
the Limpopo
Ming dynasty
Schloss Sanssouci
Château de Chambord
Зимний дворец
""".strip().splitlines()

ANSWERS: dict[str, NameAnswer] = {name: TermAnswer(name) for name in DECK}
ANSWERS["Charles-Augustin Sainte-Beuve"] = NameAnswer("Charles-Augustin Sainte-Beuve")
ANSWERS["Claude de Saint-Simon"] = NameAnswer("Claude de Saint-Simon")
NAMES = Names(ANSWERS.values())

TYPED = """\
Ming dynasty
  accept: Ming | the Ming | dynastie Ming | Ming-Dynastie
  reject: Qing dynasty | Qing | dynasty
Schloss Sanssouci
  accept: Sanssouci Castle
  partial: Sanssouci
  reject: Schloss | Sanssouci Lake
Château de Chambord
  partial: Chambord
  reject: Château de Blois
Зимний дворец
  partial: Зимний
  reject: Летний дворец
Venus
  accept: planet Venus | the planet Venus | Planet Venus | planète Vénus
  reject: planet Mars | planet
Mount Elbrus
  accept: Elbrus | Mt Elbrus | Mt. Elbrus | Elbrus Mountain | Monte Elbrus | Elbruz | гора Эльбрус
  reject: Lake Elbrus | Mount | Mount Ararat
River Severn
  accept: R. Severn | R Severn | r. severn
  reject: R. Trent | L. Severn
  accept: Severn | the Severn | Severn River | the River Severn | Severne | Fluss Severn
  reject: River | Severn Bay | River Seven Sisters
Volga
  accept: Volga River | River Volga | the Volga | the river Volga | река Волга
  partial: Volga Canal
Lake Ladoga
  accept: Ladoga | lake ladoga | Ladoga Lake | озеро Ладога | Lago Ladoga
  reject: Ladoga Sea | Lake Onega
Lake Albert
  accept: Albert Lake
  partial: Albert
  reject: Albert Falls
Atlantic Ocean
  accept: Atlantic | the Atlantic | Atlantik Ocean
  reject: Atlantic Sea | Ocean
Kalahari Desert
  accept: Kalahari | the Kalahari | Desert of Kalahari
  reject: Desert
Cape Agulhas
  accept: Agulhas | Cabo Agulhas
  reject: Agulhas Bay
White Sea
  partial: White
  reject: Black Sea | Sea
Aral Sea
  accept: Aral | the Aral Sea
  reject: Lake Aral
Corinth Canal
  partial: Corinth
  reject: Canal
Gulf of Finland
  accept: Finland Gulf
  partial: Finland
  reject: Bay of Finland
Solomon Islands
  accept: Solomons | the Solomon Isles | Solomon Island
  partial: Solomon
Carpathian Mountains
  accept: Carpathians | the Carpathians
  partial: Carpathian
Kamchatka Peninsula
  accept: Kamchatka | Península Kamchatka
St. Gallen
  accept: Saint Gallen | St Gallen | St.Gallen
  reject: Gallen Saint | Fort Gallen
Mt Ararat
  accept: Mount Ararat | Ararat
Ft. Ticonderoga
  accept: Fort Ticonderoga | Ft Ticonderoga
Sts Peter and Paul Cathedral
  accept: Saints Peter and Paul Cathedral | Sts. Peter & Paul Cathedral
Rhine
  accept: Rhine River | River Rhine
Jordan
  partial: Jordan River | River Jordan
Lago di Bolsena
  accept: Bolsena | Lago Bolsena
  reject: Lago di Garda
Rio de Janeiro
  accept: Rio de Janiero
  reject: Janeiro | River Janeiro
Lac Léman
  accept: Léman | Lake Leman
  reject: Mont Léman
Río Paraná
  accept: Paraná | Parana River
Море Лаптевых
  accept: море лаптевых | Лаптевых
Bank
  reject: Shank
the Limpopo
  accept: Limpopo | River Limpopo | the Limpopo River
Charles-Augustin Sainte-Beuve
  accept: Ste-Beuve | Ste. Beuve | Sainte-Beuve | C.-A. Sainte-Beuve
Claude de Saint-Simon
  accept: St Simon | St. Simon | Saint-Simon | St-Simon | Claude de St-Simon
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_place_gets_the_verdict_of_its_table(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes


KINDS = ["River {}", "{} River", "Lake {}", "Mount {}", "{} Ocean", "{} Desert", "{} Strait"]


@given(st.sampled_from(KINDS), st.sampled_from(KINDS), st.sampled_from(["Orinoco", "Ob", "Jordan"]))
def test_a_place_with_its_kind_is_never_worse_than_without(one: str, other: str, name: str) -> None:
    right = TermAnswer(one.format(name))
    whole, alone, another = (
        RANK[grade(right, typed, Names([])).outcome]
        for typed in (one.format(name), name, other.format(name))
    )
    same = one.replace("{}", "").strip() == other.replace("{}", "").strip()
    assert whole == 0 <= alone <= 1
    assert another == (0 if same else 2)
