"""Descriptions that have the name of what they describe in them."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found


@pytest.mark.parametrize(
    ("language", "fact", "expected"),
    [
        ("en", "person: Nerva, who: Roman emperor Nerva who adopted a general", True),
        ("en", "person: Nerva, who: the emperor who built Nerva's forum", True),
        ("en", "person: Nerva, who: 'the emperor of the Nerva–Antonine dynasty'", False),
        ("en", "person: Otho, also: [Marcus Salvius], who: Marcus Salvius in his youth", True),
        ("en", "person: Karl V, also: [Karl], who: grandfather of Karl II", False),
        ("en", "person: Jan Brill, also: [Brill], who: son of the painter Piet Brill", False),
        ("en", "person: Jan Brill, who: son of Brill and a painter", False),
        ("en", "person: Jan Brill, who: Brill painted the dome", True),
        ("en", "person: Jan Brill, who: Brill Academy's first teacher", False),
        ("en", "term: tariff, means: list of the tariffs on imports", True),
        ("en", "term: tariffs, means: a duty; each tariff is on one good", True),
        ("en", "term: category, means: one of the categories of a scheme", True),
        ("en", "term: warship, means: a battlewarship or a cruiser", True),
        ("en", "term: order, means: group of monks along a border", False),
        ("en", "term: gas, means: matter that fills a flask", False),
        ("en", "term: Duma, means: the Duma of the Russian Empire", True),
        ("en", "term: Panama, means: country with the Panama Canal", False),
        ("en", "term: Mexico City, means: capital of Mexico", False),
        ("en", "term: P wave, means: seismic wave that compresses the rock", False),
        ("en", "term: P wave, means: 'primary wave, or P for short'", True),
        ("en", "term: S-waves, means: waves that do not pass through liquids", False),
        ("en", "term: β decay, means: decay of a neutron into a proton", False),
        ("en", "term: vitamin A, means: vitamin of carrots", False),
        ("en", "term: vitamin A, means: 'the vitamin of carrots, A.'", True),
        ("en", "term: A minor, means: minor key without sharps and flats", False),
        ("en", "term: A minor, means: 'the minor key on A'", True),
        ("en", "term: a wave, means: one of the waves of the sea", True),
        ("en", "term: A-level, means: examination at the advanced level", False),
        ("de", "term: Vitamin C, means: Vitamin gegen Skorbut", False),
        ("fr", "term: vitamine A, means: vitamine des carottes", False),
        ("fr", "term: l'onde, means: une onde", True),
        ("es", "term: onda S, means: onda que no atraviesa líquidos", False),
        ("pt", "term: onda S, means: onda que não atravessa líquidos", False),
        ("ru", "term: витамин А, means: витамин моркови", False),
        ("he", "term: ויטמין C, means: ויטמין נגד צפדינה", False),
        ("en", "term: obsidian, also: [volcanic glass], means: Volcanic glass of the sea", True),
        ("en", "term: obsidian, also: [volcanic glass], means: glass of a volcano", False),
        ("en", "term: way, also: [track], means: the tracks of a railway", False),
        ("en", "term: Panama, also: [Isthmus], means: country with the Isthmus Canal", False),
        ("en", "term: adenine, also: [A], means: base between A and T", False),
        ("de", "term: Obsidian, also: [Glas], means: schwarzes Glas", True),
        ("en", "term: potential energy, means: energy that is potential", True),
        ("de", "term: Zensur, means: Überwachung der Presse durch eine Zensurbehörde", True),
        ("de", "term: Gesetz, means: eines der Gesetze eines Landes", True),
        ("de", "term: Rat, means: Versammlung mit einem Sekretariat", False),
        ("fr", "term: canal, means: l'un des canaux d'un pays", True),
        ("es", "term: juez, means: uno de los jueces de un tribunal", True),
        ("pt", "term: vulcão, means: um dos vulcões de uma ilha", True),
        ("ru", "term: закон, means: один из законов страны", True),
        ("ru", "term: община, means: жители общины", True),
        ("ru", "term: рожь, means: один из злаков", False),
    ],
)
def test_a_description_with_its_own_name_is_told(
    tmp_path: Path, language: str, fact: str, expected: bool
) -> None:
    assert ("answer-in-prompt" in names_found(tmp_path, language, fact)) is expected
