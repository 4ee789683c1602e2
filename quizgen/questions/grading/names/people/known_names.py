"""A name that a deck has, taken apart: what may be typed for it.

The scripts of a page are sent the result, so that only Python knows how names are built.
"""

from dataclasses import replace

from quizgen.questions.grading.names.people.name_forms import Form
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import name_words
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.record import record


@record()
class KnownName:
    """A name in one of its spellings; words are Latin letters without accents.

    - `family`: what may be typed for the family name, the whole one first.
    - `given`: the given names.
    - `alone`: what may be typed without a family name.
    - `initials`: of the whole name, where there are three or more of them.
    - `particles`: what comes before the family name.
    - `number`: of a ruler, who has no family name; `realm` and `byname` tell one from another.
    - `usual`, `possible`: the countries of rulers of this name, if the deck has none; see
      `realms_of`.
    - `whole`: no single word can replace the name, as with a body of people; its words are
      `given`. It is so with an `epithet`, such as the Great.
    - `bynames`: in English, those of this ruler, and `other_bynames` those of others of this name.
    - `numbers`: the ruler's number, if the name has a by-name instead; `numbered_realms` are the
      countries of the rulers with this name and number.
    - `sex`: "f" or "m" if a title or the given name tells it.
    - `generation`: of one of two people of this name, 2 for Jr.; 0 if it has none. `unsaid` is what
      to remark where it was not typed.
    - `unsure`: whether it may be no person at all, or the last name is that of a country, of a rank
      or of many who are counted, so that this alone is not enough.
    - `sound`: "arabic", "chinese" or "japanese" where romanisations differ more than elsewhere.
    """

    text: str
    family: tuple[Form, ...] = ()
    given: tuple[str, ...] = ()
    alone: tuple[Form, ...] = ()
    initials: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    number: int | None = None
    realm: tuple[str, ...] = ()
    byname: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    whole: bool = False
    epithet: bool = False
    sound: str = ""
    bynames: tuple[str, ...] = ()
    other_bynames: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    numbered_realms: tuple[str, ...] = ()
    sex: str = ""
    generation: int = 0
    unsaid: RemarkCode | None = None
    unsure: bool = False

    @property
    def family_words(self) -> tuple[str, ...]:
        """The whole family name; nothing if there is none."""
        return self.family[0].words if self.family else ()


def as_unsure(name: KnownName) -> KnownName:
    """A name that may be no person's: what is half of it is half of any term."""
    family, alone = (
        tuple(
            replace(form, remark="part-of-term", shown="") if form.remark else form
            for form in forms
        )
        for forms in (name.family, name.alone)
    )
    return replace(name, family=family, alone=alone, unsure=True)


def sole_family_names(name: KnownName) -> list[str]:
    """What may be typed for the whole family name, each as one word."""
    return ["".join(map(latin, form.words)) for form in name.family if form.outcome == "accept"]


def shorter_names(name: KnownName) -> list[str]:
    """What may be left of a name, each as one word: Alexander Bell, A. S. Pushkin, Peter the Great.

    Those are without some of the given names, with initials, and without the number of a ruler.
    """
    if name.number is not None:
        unnumbered = [word.letters for word in name_words(name.text) if word.number is None]
        return ["".join(unnumbered)] if len(unnumbered) > 1 else []
    given = [latin(word) for word in name.given]
    initials = [word[:1] for word in given]
    before = [given, given[:1], initials, initials[:1]] if given else []
    families = sole_family_names(name)
    found = ("".join((*each, family)) for each in before for family in families)
    return [*dict.fromkeys(found)]
