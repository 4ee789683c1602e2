"""The words and numbers of a typed date that belong together: those of a decade or a century."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from quizgen.questions.grading.dates.date_tokens import NUMERALS, Token

FIRST_PART = {2: 4, 4: 6}
"""The number of the first half and the first quarter, after the early, middle and late parts."""

WORDED = frozenset(("ordinal",))
"""The kinds of numbers that may be behind the name of a part; before it, figures are as well."""


def part_of(tokens: Sequence[Token]) -> tuple[int, list[Token]]:
    """Which part of a date is meant, 0 if all of it, and the other words and numbers."""
    part, rest, behind = 0, list[Token](), False
    for place, token in enumerate(tokens):
        if behind:
            behind = False
            continue
        of_two = token.kind == "half" or (token.kind == "part" and token.number == 2)
        many = 2 if of_two else 4 if token.kind == "quarter" else 0
        following = tokens[place + 1 : place + 2] if token.kind != "part" else ()
        if number := _number_of_part(rest[-1:], many, NUMERALS):
            rest.pop()
            part = FIRST_PART[many] + number - 1
        elif number := _number_of_part(following, many, WORDED):
            # "המחצית השנייה", but not "mid second century"
            behind = True
            part = FIRST_PART[many] + number - 1
        elif token.kind == "part":
            # "mid to late"
            part = 9 + part if part in (1, 2) and token.number == part + 1 else token.number
        else:
            rest.append(token)
    return part, rest


def _number_of_part(beside: Sequence[Token], many: int, kinds: Collection[str]) -> int:
    """Which of so many parts the word beside the name of one tells; 0 if it tells none."""
    if not (many and beside):
        return 0
    if beside[0].kind == "last":
        return many
    return beside[0].number if beside[0].kind in kinds and beside[0].number <= many else 0


def with_decades(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each decade as one: "seventeen eighties", "80er Jahre", "années 1930"."""
    found: list[Token] = []
    in_month = any(token.kind == "month" for token in tokens)
    waiting = False
    for token in tokens:
        last = found[-1] if found else None
        numeral = token.kind in ("number", "year", "ordinal") and token.number % 10 == 0
        if token.kind == "years":
            waiting = last is None or last.kind not in ("number", "year", "ordinal", "decade")
            # 80 can be a decade, but "44 годы" are years.
            is_tens = last is not None and len(last.text) == 2 and last.number % 10 == 0
            if last and is_tens and last.kind in ("number", "year", "ordinal"):
                found[-1] = replace(last, kind="decade")
            elif last and last.kind == "ordinal" and 1 <= last.number < 10:
                # The second decade of a century begins with its year 10.
                found[-1] = Token("decade", 10 * (last.number - 1), "10")
        elif (token.decade and not in_month) or (numeral and waiting):
            found.append(replace(token, kind="decade"))
            waiting = False
        elif waiting and token.kind == "ordinal" and token.number < 10:
            found.append(Token("decade", 10 * (token.number - 1), "10"))
            waiting = False
        elif token.kind == "decade" and last and last.kind == "number" and last.number < 100:
            number = 100 * last.number + token.number
            found[-1] = Token("decade", number, str(number))
        else:
            found.append(token)
            waiting = waiting and token.kind != "decade"
    return found


def with_centuries(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each century or millennium as one: its number and its word, in any order."""
    found: list[Token] = []
    waiting = ""
    for token in tokens:
        if token.kind in ("century", "millennium"):
            if found and found[-1].kind in NUMERALS and found[-1].number < 100:
                found[-1] = replace(found[-1], kind=token.kind)
            else:
                waiting = token.kind
        elif waiting and token.kind in NUMERALS and token.number < 100:
            found.append(replace(token, kind=waiting))
            waiting = ""
        else:
            named = token.kind == "named century"
            found.append(replace(token, kind="century") if named else token)
    return [*found, Token("unknown", 0)] if waiting else found
