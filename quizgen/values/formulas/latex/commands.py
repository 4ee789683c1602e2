"""The commands of formulas: those that all outputs can show, and why others are refused.

What is accepted is what both math-core and Anki's MathJax (3.2.2, with its packages, mathtools and
mhchem) show alike. With `noerrors`, Anki shows a formula that it cannot read as LaTeX, in red.
"""

SYMBOLS = frozenset(
    (
        "Bbbk Big Bigg Biggl Biggm Biggr Bigl Bigm Bigr Box Bumpeq Cap Colonapprox Coloneqq "
        "Colonsim Cup Delta Diamond Doteq Downarrow Eqqcolon Finv Game Gamma Im Join Lambda "
        "Leftarrow Leftrightarrow Lleftarrow Longleftarrow Longleftrightarrow Longrightarrow "
        "Lsh Omega Phi Pi Pr Psi Re Rightarrow Rrightarrow Rsh Sigma Subset Supset Theta "
        "Uparrow Updownarrow Upsilon Vdash Vert Vvdash Xi aleph alpha amalg angle approx "
        "approxeq arccos arcsin arctan arg ast asymp atop backepsilon backprime backsim "
        "backsimeq backslash barwedge because beta beth between bf big bigcap bigcirc bigcup "
        "bigg biggl biggm biggr bigl bigm bigodot bigoplus bigotimes bigr bigsqcup bigstar "
        "bigtimes bigtriangledown bigtriangleup biguplus bigvee bigwedge blacklozenge "
        "blacksquare blacktriangle blacktriangledown blacktriangleleft blacktriangleright bmod "
        "bot bowtie boxdot boxminus boxplus boxtimes bullet bumpeq cal cap cdot cdotp cdots "
        "checkmark chi choose circ circeq circlearrowleft circlearrowright circledR circledS "
        "circledast circledcirc circleddash clubsuit colon colonapprox coloneqq colonsim "
        "complement cong coprod cos cosh cot coth csc cup curlyeqprec curlyeqsucc curlyvee "
        "curlywedge curvearrowleft curvearrowright dagger daleth dashleftarrow dashrightarrow "
        "dashv dblcolon ddagger ddots deg degree delta det diagdown diagup diamond diamondsuit "
        "digamma dim displaystyle div divideontimes doteq doteqdot dotplus dots doublebarwedge "
        "doublecap doublecup downarrow downdownarrows downharpoonleft downharpoonright ell "
        "emptyset enspace epsilon eqcirc eqqcolon eqsim eqslantgtr eqslantless equiv eta eth "
        "exists exp fallingdotseq flat forall frak frown gamma gcd ge geq geqq geqslant gets gg "
        "ggg gggtr gimel gnapprox gneq gneqq gnsim gt gtrapprox gtrdot gtreqless gtreqqless "
        "gtrless gtrsim gvertneqq hbar heartsuit hom hookleftarrow hookrightarrow hslash "
        "idotsint iff iiiint iiint iint imath impliedby implies in inf infty injlim int "
        "intercal iota it jmath kappa ker lVert lambda land langle lbrace lbrack lceil ldotp "
        "ldots le leadsto leftarrow leftarrowtail leftharpoondown leftharpoonup leftleftarrows "
        "leftrightarrow leftrightarrows leftrightharpoons leftrightsquigarrow leftthreetimes "
        "leq leqq leqslant lessapprox lessdot lesseqgtr lesseqqgtr lessgtr lesssim lfloor lg "
        "lgroup lhd lim liminf limits limsup ll llcorner lll llless lmoustache ln lnapprox lneq "
        "lneqq lnot lnsim log longleftarrow longleftrightarrow longmapsto longrightarrow "
        "looparrowleft looparrowright lor lozenge lparen lrcorner lt ltimes lvert lvertneqq "
        "maltese mapsto max measuredangle mho mid min models mp mu multimap nLeftarrow "
        "nLeftrightarrow nRightarrow nVDash nVdash nabla ncong ne nearrow neg negthinspace neq "
        "nexists ngeq ngeqq ngeqslant ngtr ni nleftarrow nleftrightarrow nleq nleqq nleqslant "
        "nless nmid nolimits not notin nparallel nprec npreceq nrightarrow nsim nsubseteq "
        "nsubseteqq nsucc nsucceq nsupseteq nsupseteqq ntriangleleft ntrianglelefteq "
        "ntriangleright ntrianglerighteq nu nvDash nvdash nwarrow odot oint omega omicron "
        "ominus oplus oslash otimes over owns parallel partial perp phi pi pitchfork pm prec "
        "precapprox preccurlyeq preceq precnapprox precneqq precnsim precsim prime prod projlim "
        "propto psi qquad quad rVert rangle rbrace rbrack rceil rfloor rgroup rhd rho "
        "rightarrow rightarrowtail rightharpoondown rightharpoonup rightleftarrows "
        "rightleftharpoons rightrightarrows rightsquigarrow rightthreetimes risingdotseq rm "
        "rmoustache rparen rtimes rvert scriptscriptstyle scriptstyle searrow sec setminus sf "
        "sharp sigma sim simeq sin sinh smile spadesuit sphericalangle sqcap sqcup sqsubset "
        "sqsubseteq sqsupset sqsupseteq square star subset subseteq subseteqq subsetneq "
        "subsetneqq succ succapprox succcurlyeq succeq succnapprox succneqq succnsim succsim "
        "sum sup supset supseteq supseteqq supsetneq supsetneqq swarrow tan tanh tau textstyle "
        "therefore theta thinspace times to top triangle triangledown triangleleft "
        "trianglelefteq triangleq triangleright trianglerighteq tt twoheadleftarrow "
        "twoheadrightarrow ulcorner unlhd unrhd uparrow updownarrow upharpoonleft "
        "upharpoonright uplus upsilon upuparrows urcorner vDash varDelta varGamma varLambda "
        "varOmega varPhi varPi varPsi varSigma varTheta varUpsilon varXi varepsilon varkappa "
        "varnothing varphi varpi varrho varsigma varsubsetneq varsubsetneqq varsupsetneq "
        "varsupsetneqq vartheta vartriangle vartriangleleft vartriangleright vdash vdots vee "
        "veebar vert wedge wp wr xi yen zeta "
    ).split()
) | set(" !#$%&,:;>_{|}")
"""The commands without an argument."""

_ONE = (
    "Bbb Bra Braket Ket Set acute bar bcancel boldsymbol boxed bra braket breve cancel check "
    "ddddot dddot ddot dot grave hat hphantom ket mathbb mathbf mathbin mathcal mathclose "
    "mathfrak mathit mathop mathopen mathord mathpunct mathrel mathring mathrm mathscr mathsf "
    "mathtt mod operatorname operatorname* overbrace overbracket overleftarrow "
    "overleftrightarrow overline overparen overrightarrow phantom pmod pod set sqrt symbf tilde "
    "underbrace underbracket underleftarrow underleftrightarrow underline underparen "
    "underrightarrow vec vphantom widehat widetilde xLeftarrow xLeftrightarrow xRightarrow "
    "xcancel xhookleftarrow xhookrightarrow xleftarrow xleftharpoondown xleftharpoonup "
    "xleftrightarrow xleftrightharpoons xlongequal xmapsto xrightarrow xrightharpoondown "
    "xrightharpoonup xrightleftharpoons xtofrom xtwoheadleftarrow xtwoheadrightarrow "
)

ARGUMENTS = dict.fromkeys(_ONE.split(), 1) | dict.fromkeys(
    "binom cfrac dbinom dfrac frac overset stackrel tbinom tfrac underset".split(), 2
)
"""The commands with arguments, and how many they have."""

OPTIONAL = frozenset(
    name for name in ARGUMENTS if name == "sqrt" or (name.startswith("x") and name != "xcancel")
)
"""The commands whose first argument may be preceded by one in brackets."""

NO_BRACKETS = frozenset("cancel bcancel xcancel overbracket underbracket".split())
"""The commands after which MathJax reads colours and lengths in brackets."""

IN_BRACES = frozenset(
    "Bra Braket Ket Set bra braket color ket mathop set dots dotsb dotsc dotsi dotsm dotso not "
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf injlim ker lg lim "
    "liminf limsup ln log max min Pr projlim sec sin sinh sup tan tanh".split()
)
"""Names of functions and others, which MathJax takes as a script only in braces."""

FENCES = frozenset("()[]<>|/.") | {
    f"\\{name}"
    for name in (
        "{ } | lbrace rbrace lbrack rbrack langle rangle lvert rvert lVert rVert vert Vert lfloor "
        "rfloor lceil rceil lgroup rgroup lmoustache rmoustache uparrow downarrow updownarrow "
        "Uparrow Downarrow Updownarrow backslash ulcorner urcorner llcorner lrcorner"
    ).split()
}
"""What can be after `\\left`, `\\right`, `\\middle` and `\\big`."""

OPENING = frozenset(
    "{ lbrace lbrack lparen langle lfloor lceil lgroup lmoustache lvert lVert ulcorner llcorner "
    "mathopen bigl Bigl biggl Biggl".split()
)
CLOSING = frozenset(
    "} rbrace rbrack rparen rangle rfloor rceil rgroup rmoustache rvert rVert urcorner lrcorner "
    "mathclose bigr Bigr biggr Biggr".split()
)
"""The commands that are a bracket."""

TEXT = {
    "text": "text",
    "textnormal": "text",
    "textrm": "text",
    "mbox": "text",
    "textbf": "textbf",
    "textit": "textit",
    "textsf": "textsf",
    "texttt": "texttt",
}
"""The commands whose argument is text, and those that math-core knows for them."""

SWITCHES = frozenset(
    "displaystyle textstyle scriptstyle scriptscriptstyle bf cal frak it rm sf tt".split()
)
"""The symbols that change all that follows them in their group."""

SAME = {
    "dotsb": r"\cdots ",
    "dotsc": r"\ldots ",
    "dotsi": r"\cdots ",
    "dotsm": r"\cdots ",
    "dotso": r"\ldots ",
    "centerdot": r"\cdot ",
    "shortmid": r"\mid ",
    "shortparallel": r"\parallel ",
    "smallfrown": r"\frown ",
    "smallsetminus": r"\setminus ",
    "smallsmile": r"\smile ",
    "thickapprox": r"\approx ",
    "thicksim": r"\sim ",
    "varpropto": r"\propto ",
    "ohm": r"\mathrm{\Omega}",
    "celsius": r"{}^\circ\mathrm{C}",
    "micro": r"\mathrm{\mu}",
} | {
    f"up{name}": rf"\mathrm{{\{name}}}"
    for name in (
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau "
        "upsilon phi chi psi omega varepsilon vartheta varphi"
    ).split()
}
"""Commands that only MathJax knows, as math-core takes them."""

ENVIRONMENTS = {
    "align": "aligned",
    "align*": "aligned",
    "aligned": "aligned",
    "split": "aligned",
    "gather": "gathered",
    "gather*": "gathered",
    "gathered": "gathered",
    "equation": "",
    "equation*": "",
    "array": "array",
    "subarray": "subarray",
    "smallmatrix": "matrix",
    "matrix": "matrix",
    "pmatrix": "pmatrix",
    "bmatrix": "bmatrix",
    "Bmatrix": "Bmatrix",
    "vmatrix": "vmatrix",
    "Vmatrix": "Vmatrix",
    "cases": "cases",
    "dcases": "dcases",
    "rcases": "rcases",
    "drcases": "drcases",
}
"""The environments, each as math-core takes it: formulas are not numbered."""

ALONE = frozenset(("align", "align*", "gather", "gather*", "equation", "equation*"))
"""The environments that are a whole formula."""

_NO_MACROS = "a formula cannot define commands: write it out"
_NO_FILES = "a formula cannot load anything"
_NO_LINKS = "a formula cannot contain links or HTML"
_NO_NUMBERS = "formulas are not numbered"
_NO_COLOUR = "only \\color and \\textcolor are supported"
_NO_UNITS = "Anki does not know siunitx: write \\pu{9.81 m/s^2}"
_NO_LENGTHS = "lengths are not supported: write \\, \\; \\quad or \\qquad"

REFUSED = {
    name: reason
    for names, reason in (
        (
            "def edef gdef xdef let newcommand renewcommand providecommand global newenvironment "
            "renewenvironment DeclareMathOperator DeclarePairedDelimiter begingroup endgroup "
            "mathtoolsset newtagform",
            _NO_MACROS,
        ),
        (
            "input include includegraphics require usepackage documentclass write openout read "
            "immediate catcode csname",
            _NO_FILES,
        ),
        (
            "href url class style cssId data html htmlClass htmlData htmlId htmlStyle unicode "
            "toggle texttip mathtip action",
            _NO_LINKS,
        ),
        ("label tag ref eqref nonumber notag", _NO_NUMBERS),
        (
            "colorbox fcolorbox definecolor cellcolor rowcolor columncolor bbox",
            _NO_COLOUR,
        ),
        ("SI si qty unit num ang SIrange", _NO_UNITS),
        ("hspace kern mkern mskip hskip mspace vspace raisebox rule Rule Space", _NO_LENGTHS),
        ("bond", "a bond is a part of \\ce"),
        ("( ) [ ]", "formulas cannot be nested"),
    )
    for name in names.split()
}
"""Commands that are refused on purpose, with the reason."""
