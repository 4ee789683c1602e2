"""Of which country a ruler with a name and a number was, in Latin letters without accents.

A deck that says "Louis XIV" means the one of France. It is not told by it whether Charles V is the
one of France or of Spain, so that a country behind such a name is at most partly right.
"""

from quizgen.questions.grading.names.people.given_names import SAME_GIVEN

_RULERS = """
abdulhamid 1-2 ottoman
abdullah 1-2 jordan
afonso 1-6 portugal
akihito - japan
albert 1-2 belgium, 1-2? monaco
alexander 1-3 russia, 1-3? scotland, 3? macedon, 1? yugoslavia serbia
alfonso 12-13 spain, 1-11? spain portugal naples
amenhotep 1-4 egypt
antiochus 1-13 syria seleucid
artaxerxes 1-3 persia
ashoka - india
basil 1-2 byzantium rome empire
baudouin 1 belgium
bayezid 1-2 ottoman
bela 1-4 hungary
boris 3 bulgaria
carlos 1-4 spain, 1? portugal
carol 1-2 romania
casimir 1-4 poland
catherine 1-2 russia
charles 1-2 england, 8-10 france, 11-16 sweden, 1? spain austria hungary france,
 2? spain, 3? england spain, 4? spain france germany bohemia, 5? spain germany rome france,
 6? france germany austria, 7? france germany, 9-10? sweden
christian 1-10 denmark
cleopatra 7 egypt, - egypt
constantine 11 byzantium, 1-2? rome byzantium greece scotland
cyrus 2 persia
darius 1-3 persia
edward 1-8 england
elizabeth 1-2 england, 1? russia
farouk 1 egypt
faisal 1-2 iraq, 1? arabia syria
felipe 1-6 spain
ferdinand 7 spain, 1-6? spain aragon naples austria germany rome, 1-2? romania bulgaria portugal
fernando 6-7 spain
francis 2 austria germany rome, 1? france austria germany rome
franzferdinand - austria
franzjoseph 1 austria, - austria
frederick 7-9 denmark, 1-5? denmark germany prussia rome sicily sweden saxony
frederickwilliam 1-4 prussia
friedrich 1-3? germany prussia rome
friedrichwilhelm 1-4 prussia
fuad 1-2 egypt
george 3-6 england, 1-2? england greece
gustav 1-6 sweden
gustavus 1-2 sweden
haakon 1-7 norway
haileselassie 1 ethiopia, - ethiopia
hassan 2 morocco
hatshepsut - egypt
heinrich 1-7 germany rome
henri 1-4 france
henry 8 england, 1-7? england germany rome, 1-4? france
hirohito - japan
isabella 1-2 spain
ivan 1-6 russia
james 1-7 england
joao 1-6 portugal
joseph 1-2 austria germany rome, 1? portugal
juancarlos 1 spain, - spain
justinian 1-2 byzantium rome
kamehameha 1-5 hawaii
kazimierz 1-4 poland
khosrow 1-2 persia
leopold 3 belgium, 1-2? belgium austria germany rome
louis 3-18 france, 1-2? france hungary germany rome
ludwig 1-3 bavaria
margrethe 1-2 denmark
mariatheresa - austria
marieantoinette - france austria
mary 1-2 england, 1? scotland portugal
maximilian 2 bavaria germany rome, 1? germany rome mexico bavaria
mehmed 1-6 ottoman
menelik 1-2 ethiopia
moctezuma 1-2 aztec mexico
montezuma 1-2 aztec mexico
murad 1-5 ottoman
napoleon 1-3 france
nebuchadnezzar 1-2 babylon
nefertiti - egypt
nicholas 1-2 russia, 1? montenegro
norodom 1 cambodia
olav 1-5 norway
oscar 1-2 sweden norway
otto 1-4 germany rome, 1? greece
paul 1 russia, 1? greece
pedro 1-2 brazil, 1-5? portugal spain aragon
peter 1-3 russia, 1-2? serbia yugoslavia
philip 1-6? spain france macedon burgundy portugal
psamtik 1-3 egypt
ptolemy 1-15 egypt
rama 1-10 siam thailand
ramesses 1-11 egypt
rameses 1-11 egypt
ramses 1-11 egypt
richard 1-3 england
rudolf 1-2 germany rome austria
saladin - egypt syria
sargon 2 assyria, 1? akkad
sejong - korea
selim 1-3 ottoman
seti 1-2 egypt
shapur 1-3 persia
sigismund 1-3 poland, 3? sweden, 1? germany hungary
stanislaw 1-2 poland
suleiman 1-2 ottoman, - ottoman
tewodros 2 ethiopia
theodosius 1-2 rome byzantium
thutmose 1-4 egypt
tutankhamun - egypt
umberto 1-2 italy
victoremmanuel 1-3 italy sardinia
victoria - england
wilhelm 1-2 germany prussia
wilhelmina - netherlands
william 1-4 england, 1-3? netherlands germany sicily
xerxes 1-2 persia
yohannes 1-4 ethiopia
zog 1 albania
"""
"""Given names, and their countries by number; "-" is without a number, "?" for one of several."""

Realms = tuple[str, ...]


def _read(text: str) -> dict[tuple[str, int | None], tuple[Realms, Realms]]:
    found: dict[tuple[str, int | None], tuple[Realms, Realms]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        name, _, rest = line.partition(" ")
        for part in rest.split(", "):
            which, *realms = part.split()
            numbers: list[int | None] = [None]
            if which != "-":
                first, _, last = which.rstrip("?").partition("-")
                numbers = [*range(int(first), int(last or first) + 1)]
            for number in numbers:
                sure, possible = found.get((name, number), ((), ()))
                if which.endswith("?"):
                    possible += tuple(realms)
                else:
                    sure += tuple(realms)
                found[name, number] = sure, possible
    return found


_REALMS_OF = _read(_RULERS)

REALMS_OF_RULERS = frozenset(
    realm for both in _REALMS_OF.values() for realms in both for realm in realms
)


def realms_in_any_language(name: str, number: int | None) -> Realms:
    """All countries of rulers of this name, in any language, and this number."""
    names = (name, *sorted(SAME_GIVEN.get(name, ())))
    return tuple(
        dict.fromkeys(
            realm
            for each in names
            for realms in _REALMS_OF.get((each, number), ())
            for realm in realms
        )
    )


def realms_of(given: Realms, number: int | None) -> tuple[Realms, Realms]:
    """The country of a ruler whom all mean by this name, and those of others who have it.

    `given` are the given names in letters. The name in another language is as good, if the table
    does not have it itself: Ludwig is of Bavaria, and Lodewijk is Louis.
    """
    name = "".join(given)
    if (name, number) in _REALMS_OF:
        return _REALMS_OF[name, number]
    names = sorted(SAME_GIVEN.get(name, ()))
    found = {_REALMS_OF[each, number] for each in names if (each, number) in _REALMS_OF}
    # Guillaume II is William of England or Wilhelm of Germany.
    return found.pop() if len(found) == 1 else ((), ())
