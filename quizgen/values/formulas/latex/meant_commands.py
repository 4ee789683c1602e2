r"""Commands and environments that Anki's MathJax does not know, and what to write for them.

They are those of packages that lectures use, such as physics and bm, of Russian and Spanish LaTeX,
and short names of many authors' own.
"""

_OPERATORS = (
    "tg ctg cotg arctg arcctg sh ch th cth cosec sen senh tgh arcsen arsinh arcosh artanh sgn sign "
    "lcm ggT kgV mcd mcm pgcd ppcm rot grad curl tr Tr rank rang diag Res Hom End Aut Var Cov "
    "argmax argmin const"
)
_CAPITALS = (
    "Alpha:A Beta:B Epsilon:E Zeta:Z Eta:H Iota:I Kappa:K Mu:M Nu:N Omicron:O Rho:P Tau:T Chi:X"
)

MEANT = (
    {name: rf"\operatorname{{{name}}}" for name in _OPERATORS.split()}
    | {
        name: rf"\mathrm{{{letter}}}"
        for name, letter in (each.split(":") for each in _CAPITALS.split())
    }
    | {name: rf"\mathbb{{{name}}}" for name in "NZQRC"}
    | dict.fromkeys(("bm", "pmb", "boldmath"), r"\boldsymbol{x}")
    | dict.fromkeys(("vb", "bold", "mathbfit"), r"\mathbf{x}")
    | dict.fromkeys(("va", "vv"), r"\vec{x}")
    | dict.fromkeys(("dd", "d"), r"\mathrm{d}")
    | dict.fromkeys(("dv", "odv"), r"\frac{df}{dx}")
    | dict.fromkeys(("pdv", "pd"), r"\frac{\partial f}{\partial x}")
    | dict.fromkeys(("sfrac", "nicefrac", "unitfrac"), r"\tfrac{a}{b}")
    | dict.fromkeys(("mathbbm", "mathds"), r"\mathbb{1}")
    | dict.fromkeys(("wideparen", "overarc"), r"\overparen{AB}")
    | dict.fromkeys(("defeq", "coloneq"), r"\coloneqq")
    | dict.fromkeys(("prescript", "sideset"), r"{}^{14}_{6}\mathrm{C}")
    | dict.fromkeys(("textperthousand", "permil"), r"\text{‰}")
    | {
        "vu": r"\hat{x}",
        "abs": r"\lvert x \rvert",
        "norm": r"\lVert x \rVert",
        "laplacian": r"\nabla^2",
        "expval": r"\langle A \rangle",
        "eval": r"\left. x \right|_a^b",
        "comm": "[A, B]",
        "cancelto": r"\cancel{x}",
        "widebar": r"\overline{x}",
        "varlimsup": r"\limsup",
        "varliminf": r"\liminf",
        "oiint": r"\oint",
        "lambdabar": r"\bar{\lambda}",
        "slashed": r"\cancel{x}",
        "mathnormal": r"\mathit{x}",
        "textmu": r"\upmu",
        "hdots": r"\ldots",
        "AA": r"\text{Å}",
        "S": r"\text{§}",
        "copyright": r"\text{©}",
        "pounds": r"\text{£}",
        "euro": r"\text{€}",
        "natural": r"\text{♮}",
        "emph": r"\textit{x}",
    }
)
"""Unknown commands, each with one that every output shows."""

MEANT_ENVIRONMENTS = {
    "eqnarray": "align",
    "eqnarray*": "align*",
    "alignat": "align",
    "alignat*": "align*",
    "flalign": "align",
    "flalign*": "align*",
    "alignedat": "aligned",
    "multline": "gather",
    "multline*": "gather*",
    "pmatrix*": "pmatrix",
    "bmatrix*": "bmatrix",
    "vmatrix*": "vmatrix",
    "tabular": "array",
}
"""The same of environments."""
