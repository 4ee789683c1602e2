r"""What the parts of chemistry look like that is within `\ce{…}`.

Source: the manual of mhchem 4 and its parser in MathJax, `mhchemParser` 4.2.
"""

from quizgen.lazy_pattern import lazy_pattern

EVEN = {"…": "..."} | dict.fromkeys("−–—‐", "-")
"""Characters that are typed or pasted, and what mhchem reads for them."""

ARROWS = {
    "->": (r"\longrightarrow ", "xrightarrow"),
    "<-": (r"\longleftarrow ", "xleftarrow"),
    "<->": (r"\longleftrightarrow ", "xleftrightarrow"),
    "<-->": (r"\rightleftarrows ", "xtofrom"),
    "<=>": (r"\rightleftharpoons ", "xrightleftharpoons"),
    "<=>>": ("⥂", "xrightleftharpoons"),
    "<<=>": ("⥄", "xrightleftharpoons"),
    "→": (r"\longrightarrow ", "xrightarrow"),
    "⟶": (r"\longrightarrow ", "xrightarrow"),
    "⇌": (r"\rightleftharpoons ", "xrightleftharpoons"),
}
"""The arrows: how each is written without a text, and the command for one with a text."""

ARROW = lazy_pattern("<-->|<->|<=>>|<<=>|<=>|->|<-|[→⟶⇌]")
SPACE = lazy_pattern(r"\s+")
THIN = lazy_pattern(r"\\[,;: ]")
GAS = lazy_pattern(r"(\^|v|\(\^\)|\(v\))(?=[\s,;)\]}]|$)")
GAS_SIGN = lazy_pattern(r"\s*([↑↓])")
OPERATOR = lazy_pattern(
    r"\\pm(?![A-Za-z])\s*|\+-|\+/-|\+(?=\s|$)|(?:<<|>>|[-=<>]|\\approx)(?=\s|$|-?\d)"
)
OPERATORS = {"+-": r"\pm", "+/-": r"\pm", "<<": r"\ll", ">>": r"\gg", "<": r"\lt", ">": r"\gt"}
SIGN_OF_NUMBER = lazy_pattern(r"[+-](?=\.?\d)")
ADDED = lazy_pattern(r"\+")
BAR = lazy_pattern(r"(\s*)(\|+)(\s*)")
COMMA = lazy_pattern(r"([,;])(\s*)")
ELLIPSIS = lazy_pattern(r"\.\.\.(?=$|[^.])")

STATE = lazy_pattern(r"\(([a-z]{1,3}(?:,\s*[a-z]{1,3})?)\)")
AMOUNT = lazy_pattern(
    r"(\(\d+/\d+\)|\d+(?:[.,]\d+)?|\.\d+|[a-z](?=/\d))(?:/(\d+))?([a-z](?=\s|[A-Z(\[]))?\s*"
)
VARIABLE = lazy_pattern(
    r"(?!(?:p(?:H|OH|C|K)|iPr|iBu)(?![A-Za-z]))([a-z])(?:\s+(?=[A-Z(\[])|(?=[A-Z]))"
)
VARIABLES = lazy_pattern(r"\$(\(?[+-]?(?:\d*[a-z]?[+-])?\d*[a-z](?:[+-]\d*[a-z]?)?\)?)\$")
"""An amount of several letters, such as `$n+1$`."""
ORBITAL = lazy_pattern(r"(\d{0,2}(?=sp)|\d{1,2})([spdfgh]|sp)(?![A-Za-z])")
_GREEK = (
    r"[\u03b1-\u03c9]|\\(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi"
    r"|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega)(?![A-Za-z])\s*"
)
GREEK = lazy_pattern(_GREEK)
PREFIX = lazy_pattern(rf"(?:([a-z])|({_GREEK}))-(?=[A-Z\d(])")
"""A letter before a name: p-xylene, β-carotene."""

LETTERS = lazy_pattern(r"[A-Za-z\u00c0-\u024f\u0391-\u03a9\u03b1-\u03c9\u0400-\u04ff]+|°")
"""Latin, Greek and Cyrillic ones. MathJax would show Hebrew words from left to right."""

NUMBER = lazy_pattern(r"\d+")
BRACED = lazy_pattern(r"\{([^{}\\$]*)\}")
"""A text. Mathematics in it would be before all its words in Anki."""

MATHEMATICS = lazy_pattern(r"\$([^$]*)\$")
NAME = lazy_pattern(r"\\([A-Za-z]+)|\\[%&_]")
NAMED_SPACE = lazy_pattern(r"\s+|\{\}")
NESTED = lazy_pattern(r"\\(?:ce|pu)(?![A-Za-z])")
OPENING = lazy_pattern(r"[(\[]|\\\{")
CLOSING = lazy_pattern(r"[)\]]|\\\}")

_AFTER_CHARGE = r"(?=[\s_},;\]/|]|$|\([a-z]{1,3}\))"
CHARGE = lazy_pattern(rf"\+(?=[-)])|[+-]{_AFTER_CHARGE}")
"""Before ")", a minus is a bond, as in (-CH2-)n."""

_GROUP = r"\{(?:[^{}]|\{[^{}]*\})*\}"
SCRIPT = lazy_pattern(
    rf"([\^_])(?:\{{((?:[^{{}}]|\{{[^{{}}]*\}})*)\}}|(\$[^$]*\$|\\[A-Za-z]+(?:{_GROUP})?"
    rf"|(?:\d+|[A-Za-z])(?:\+|-{_AFTER_CHARGE})|\d+(?!-)|(?<=_)[+-]\d+|[+-]|[a-z](?![a-z])"
    r"|[A-Z](?![A-Za-z])|\.))"
)
"""What is raised or lowered: in braces, a formula or command, or a number, charge or letter."""

POWER = lazy_pattern(r"\^(\d+)(?=-)")
"""A power before a hyphen, as of an orbital: sp^3-C. Elsewhere "^3-" is a charge."""

PIECE = lazy_pattern(
    rf"\\[A-Za-z]+(?:{_GROUP})*|\$([^$]*)\$|\{{([^{{}}\\$]*)\}}|[A-Za-z]+|[0-9+,;()/*'\s-]|\."
)
"""A piece of what is raised or lowered."""

BONDS = {"-": "{-}", "=": "{=}", "<": "{<}", ">": "{>}", "#": r"{\equiv}", "≡": r"{\equiv}"}
NAMED_BOND = lazy_pattern(r"\\bond\{([^{}]*)\}")
NAMED_BONDS = {
    "-": "{-}",
    "=": "{=}",
    "#": r"{\equiv}",
    "1": "{-}",
    "2": "{=}",
    "3": r"{\equiv}",
    "...": r"{{\cdot}{\cdot}{\cdot}}",
    "....": r"{{\cdot}{\cdot}{\cdot}{\cdot}}",
    "->": r"{\rightarrow}",
    "<-": r"{\leftarrow}",
}
"""What `\\bond` has in its braces. Few fonts have signs for the others, such as ~."""

QUANTITY = lazy_pattern(r"\\pu\{((?:[^{}]|\{[^{}]*\})*)\}")
