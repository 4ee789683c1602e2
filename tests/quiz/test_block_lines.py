"""Blocks of texts on a terminal, wide and narrow."""

import pytest
from rich.console import Console

from quizgen.quiz.frontends.block_lines import BlockLines
from quizgen.quiz.frontends.printer import styled
from quizgen.values.markdown import parse_blocks

PROGRAM = """\
Sorted:

```python
def least(numbers):
    return sorted(numbers)[0]  # the smallest one of them

```
"""

LISTS = """\
1. first
   - inner one

     and more of it
   - inner two
     - deepest
2. second
"""

TABLE = """\
| name | meaning of it | n |
|:-----|:-------------:|--:|
| push | puts an element on top | 1 |
| pop  | takes the *topmost* one | 12 |
"""


def lines(text: str, width: int, *, coloured: bool = False) -> str:
    console = Console(width=width, force_terminal=coloured)
    of = BlockLines(styled, lambda text, wide: [*text.wrap(console, wide)], "-", coloured)
    return "\n".join(line.plain.rstrip() for line in of.of(parse_blocks(text), width))


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        (PROGRAM, 80, """\
Sorted:

  def least(numbers):
      return sorted(numbers)[0]  # the smallest one of them
"""),
        (PROGRAM, 30, """\
Sorted:

  def least(numbers):
      return
        sorted(numbers)[0]  #
        the smallest one of
        them
"""),
        (LISTS, 40, """\
1. first
   - inner one

     and more of it
   - inner two
     - deepest
2. second"""),
        (TABLE, 60, """\
name      meaning of it        n
----  ----------------------  --
push  puts an element on top   1
pop   takes the topmost one   12"""),
        (TABLE, 24, """\
name  meaning of it    n
----  --------------  --
push     puts an       1
      element on top
pop     takes the     12
       topmost one"""),
        (TABLE, 16, """\
name: push
meaning of it:
puts an element
on top
n: 1

name: pop
meaning of it:
takes the
topmost one
n: 12"""),
    ],
)  # fmt: skip
def test_blocks_fit_a_terminal(text: str, width: int, shown: str) -> None:
    assert lines(text, width) == shown


def test_code_has_the_same_characters_in_colours() -> None:
    assert lines(PROGRAM, 80, coloured=True) == lines(PROGRAM, 80)
