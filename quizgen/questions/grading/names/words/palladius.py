"""Chinese names in Cyrillic, by the rules of Palladius, as they are in Pinyin."""

from functools import lru_cache

from quizgen.languages.typed_words import replaced
from quizgen.lazy_pattern import lazy_pattern

PALLADIUS_INITIALS = replaced(
    "цз=z ц=c с=s чж=zh ч=ch ш=sh ж=r б=b п=p м=m ф=f д=d т=t н=n л=l г=g к=k х=h"
)

PALLADIUS_SOFT = {"z": "j", "c": "q", "s": "x"}
"""What an initial is before a soft vowel."""

PALLADIUS_FINALS = replaced(
    "ай=ai ань=an ан=ang ао=ao а=a эй=ei энь=en эн=eng э=e инь=in ин=ing и=i янь=ian ян=iang"
    " яо=iao я=ia е=ie юань=uan юнь=un юн=iong юэ=ue юй=u ю=iu оу=ou о=o уай=uai уань=uan"
    " уан=uang уа=ua уэй=ui уй=ui унь=un ун=ong у=u ы=i"
)

PALLADIUS_ALONE = replaced(
    "инь=yin ин=ying и=yi янь=yan ян=yang яо=yao я=ya е=ye юань=yuan юнь=yun юн=yong юэ=yue"
    " юй=yu ю=you вай=wai вань=wan ван=wang ва=wa вэй=wei вэнь=wen вэн=weng во=wo у=wu эр=er"
)
"""Syllables without an initial that are written in another way in Pinyin."""

PALLADIUS_SYLLABLE = lazy_pattern(
    rf"({'|'.join(PALLADIUS_INITIALS)})({'|'.join(PALLADIUS_FINALS)})"
    rf"|({'|'.join(PALLADIUS_ALONE)})|({'|'.join(PALLADIUS_FINALS)})|ъ"
)

SOFT_VOWELS = frozenset("ияею")


@lru_cache(maxsize=65536)
def pinyin_of(word: str) -> str:
    """A word in Cyrillic in Pinyin; "" if it is not made of syllables of Chinese."""
    found, place = "", 0
    while place < len(word):
        syllable = PALLADIUS_SYLLABLE.match(word, place)
        if not syllable:
            return ""
        initial, final, alone, bare = syllable.groups()
        if initial:
            letters = PALLADIUS_INITIALS[initial]
            soft = final[0] in SOFT_VOWELS
            found += PALLADIUS_SOFT.get(letters, letters) if soft else letters
        found += PALLADIUS_ALONE.get(alone or "", PALLADIUS_FINALS.get(final or bare or "", ""))
        place = syllable.end()
    return found
