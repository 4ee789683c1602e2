"""Inputs made of others, by a seeded draw."""

from collections.abc import Sequence
from random import Random

LONGEST = 20_000
"""Bytes of an input: more finds nothing but that more takes longer."""

PIECES = [
    piece.encode()
    for piece in (
        "\0 \t \n \r\n \ufeff \u2028 \x1b[31m \u202e \U0001f600 e\u0301 : - # ' \" [ ] { }"
        " & * ! | > % @ ` ~ \\ < / ? $ ^ _"
        " \\( \\) \\[ \\frac{ \\left( \\begin{matrix}"
        " -0001 1848-02-24 1825/.. 99999999999999999999 1e308 NaN null true"
        " <|> ::: ``` | --- <use href='#a'/> data:image/png;base64, url(#a)"
        " &#0; <!ENTITY facts: id: was: ask:"
    ).split(" ")
]


def mutated(kept: Sequence[bytes], dice: Random) -> bytes:
    """One of the inputs with a few changes, some of them parts of another one."""
    made = bytearray(dice.choice(kept))
    for _ in range(1 << dice.randrange(5)):
        at = dice.randrange(len(made) + 1)
        end = min(len(made), at + (1 << dice.randrange(8)))
        match dice.randrange(7):
            case 0:
                del made[at:end]
            case 1:
                made[at:at] = dice.choice(PIECES)
            case 2:
                made[at:end] = dice.choice(PIECES)
            case 3:
                made[at:at] = made[at:end] * dice.choice((1, 2, 50))
            case 4 if at < len(made):
                made[at] ^= 1 << dice.randrange(8)
            case 5 if at < len(made):
                made[at] = dice.randrange(256)
            case _:
                other = dice.choice(kept)
                start = dice.randrange(len(other) + 1)
                made[at:at] = other[start : start + (1 << dice.randrange(8))]
        del made[LONGEST:]
    return bytes(made)
