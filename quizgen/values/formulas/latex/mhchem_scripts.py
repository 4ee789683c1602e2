r"""What is raised or lowered within `\ce{…}`, as plain LaTeX: charges, isotopes, counts, words."""

from quizgen.values.formulas.latex import mhchem_patterns
from quizgen.values.formulas.latex.mhchem_quantities import ChemistryError, Mathematics


def scripted(content: str, mark: str, mathematics: Mathematics) -> str:
    """The LaTeX of what is behind a mark, `^` or `_`. Raises ChemistryError."""
    out, at = [], 0
    while at < len(content):
        found = mhchem_patterns.PIECE.match(content, at)
        if found is None:
            raise ChemistryError(f"'{content}' cannot be read after {mark}")
        piece = found[0]
        if found[1] is not None:
            out.append(mathematics(found[1]))
        elif piece[0] == "\\":
            out.append(copied(piece, mathematics))
        elif found[2] is not None:
            out.append(f"\\text{{{found[2]}}}")
        elif piece.isalpha():
            italic = len(piece) == 1 and piece.islower()
            out.append(piece if italic else f"\\mathrm{{{piece}}}")
        elif piece == ".":
            decimal = content[at - 1 : at].isdigit() and content[at + 1 : at + 2].isdigit()
            out.append("." if decimal else r"\bullet ")
        else:
            out.append(piece.strip())
        at = found.end()
    return "".join(out)


def copied(latex: str, mathematics: Mathematics) -> str:
    """What mhchem copies as it is. Raises ChemistryError."""
    if found := mhchem_patterns.NESTED.search(latex):
        raise ChemistryError(f"leave out {found[0]} within what \\ce copies")
    return mathematics(latex)
