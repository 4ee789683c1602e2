"""The reference for `quizgen sheet`: one call of typst that fills so many pages with text.

`python benchmarks/bare_typst.py OUT.pdf PAGES`
"""

import sys
from pathlib import Path

import typst


def main() -> None:
    """Write the PDF."""
    out, pages = Path(sys.argv[1]), int(sys.argv[2])
    text = "#pagebreak()\n".join(["#lorem(400)\n"] * pages)
    out.write_bytes(typst.compile(text.encode(), format="pdf"))


if __name__ == "__main__":
    main()
