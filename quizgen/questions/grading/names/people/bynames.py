"""Which ruler of a name had a by-name: Ivan IV was the Terrible, and Henry the Lion no king."""

from collections.abc import Sequence

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.people.given_names import SAME_GIVEN
from quizgen.questions.grading.names.words.romanisation import latin

BYNAMES_IN_ENGLISH = {latin(word): latin(same) for word, same in WORDS.names.bynames.items()}
"""By-names of all languages, in English: "grosse" is "great"."""

_OF_RULERS = """
alexander 2 liberator, 3 great
alfonso 10 wise
alfred - great
august 2 strong
basil 2 bulgarslayer
casimir 3 great
catherine 2 great
charles 1 great bold, 2 bald, 3 simple fat, 4 fair, 5 wise, 6 mad, 7 victorious, 8 affable, - martel
cnut - great
constantine 1 great
cyrus 2 great
darius 1 great
edward 1 longshanks, - confessor martyr elder black
ferdinand 2 catholic
frederick 1 barbarossa, 2 great, 3 wise
frederickwilliam 1 soldier, - great
harald 1 fairhair bluetooth
henry 1 fowler beauclerc, 4 impotent, - lion navigator
herod 1 great
isabel 1 catholic
isabella 1 catholic
ivan 1 moneybag, 3 great, 4 terrible
james 1 conqueror
joan 1 mad
john 2 good, - lackland fearless blind
kamehameha 1 great
lawrence - magnificent
louis 1 pious great, 2 stammerer, 6 fat, 7 young, 8 lion, 9 saint, 10 quarreller, 11 prudent,
 13 just, 14 sun great, 15 beloved
manuel 1 fortunate
mehmed 2 conqueror
mithridates 6 great
otto 1 great
pedro 1 cruel, 4 ceremonious
pepin 3 short
peter 1 great, - hermit
philip 1 handsome, 2 august augustus bold, 3 bold good, 4 fair, 5 tall, 6 fortunate
ramesses 2 great
richard 1 lionheart lion
robert 1 bruce
selim 1 grim
sigismund 1 old
stephen - great
suleiman 1 magnificent lawgiver
theodosius 1 great
vladimir 1 great
william 1 conqueror, 2 rufus red, - silent lion
yaroslav - wise
"""
"""Given names with their rulers' numbers and by-names; "-" is without a number."""


def _read(text: str) -> dict[str, dict[str, set[int]]]:
    found: dict[str, dict[str, set[int]]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        name, _, rest = line.partition(" ")
        of_name = found.setdefault(name, {})
        for part in rest.split(", "):
            number, *bynames = part.split()
            for byname in bynames:
                of_name.setdefault(byname, set()).add(0 if number == "-" else int(number))
    return found


_NUMBERS = _read(_OF_RULERS)


def numbers_by_byname(given: Sequence[str]) -> dict[str, set[int]]:
    """For each by-name of rulers with these given names, their numbers; 0 is without a number."""
    name = "".join(given)
    found: dict[str, set[int]] = {}
    for each in sorted(SAME_GIVEN.get(name, ())):
        for byname, numbers in _NUMBERS.get(each, {}).items():
            found[byname] = found.get(byname, set()) | numbers
    # Pedro the Cruel and Peter the Great
    return found | _NUMBERS.get(name, {})


def in_english(byname: Sequence[str]) -> list[str]:
    """The words of a by-name in English, as far as they are known."""
    return [BYNAMES_IN_ENGLISH.get(word, word) for word in byname]
