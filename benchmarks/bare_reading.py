"""The reference for a sheet of a large deck: reading the deck, and no more.

`python benchmarks/bare_reading.py DECK`
"""

import sys
from pathlib import Path

from quizgen.reader.decks import read_decks


def main() -> None:
    """Read the deck, and say how many facts it has."""
    reading = read_decks([Path(sys.argv[1])])
    print(sum(len(deck.facts) for deck in reading.decks))


if __name__ == "__main__":
    main()
