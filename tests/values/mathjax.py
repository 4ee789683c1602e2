"""What Anki's MathJax makes of formulas."""

import json
import os
import re
import subprocess
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

from tests.needed import missing

_CONVERT = """
const folder = process.argv[1] + "/node_modules/mathjax-full/js/";
const load = (path) => require(folder + path);
const { mathjax } = load("mathjax.js");
const { TeX } = load("input/tex.js");
const { AllPackages } = load("input/tex/AllPackages.js");
load("input/tex/mathtools/MathtoolsConfiguration.js");
load("handlers/html.js").RegisterHTMLHandler(load("adaptors/liteAdaptor.js").liteAdaptor());
const { STATE } = load("core/MathItem.js");
const { SerializedMmlVisitor } = load("core/MmlTree/SerializedMmlVisitor.js");
// Those of Anki, but for the two that show an error instead of telling it.
const without = ["noundefined", "noerrors", "textmacros", "bussproofs"];
const packages = [...AllPackages.filter((name) => !without.includes(name)), "mathtools"];
const tex = new TeX({ packages, formatError: (_, error) => { throw error; } });
const page = mathjax.document("", { InputJax: tex });
const visitor = new SerializedMmlVisitor();
const made = JSON.parse(require("node:fs").readFileSync(0, "utf8")).map((latex) => {
  try { return [visitor.visitTree(page.convert(latex, { end: STATE.CONVERT })), ""]; }
  catch (error) { return ["", error.message]; }
});
process.stdout.write(JSON.stringify(made));
"""
"""A script that makes of each formula of a list its MathML, or the reason why it cannot."""


def _converted(formulas: Iterable[str]) -> dict[str, tuple[str, str]]:
    folder = os.environ.get("QUIZGEN_NPM")
    if not folder or not (Path(folder) / "node_modules" / "mathjax-full").is_dir():
        missing("QUIZGEN_NPM names no folder with mathjax-full")
    asked = [*formulas]
    done = subprocess.run(
        ["node", "-e", _CONVERT, folder],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return dict(zip(asked, json.loads(done.stdout), strict=True))


def mathjax(formulas: Iterable[str]) -> dict[str, str]:
    """The formulas that Anki's MathJax cannot read, with its reasons."""
    return {latex: reason for latex, (_, reason) in _converted(formulas).items() if reason}


def mathjax_texts(formulas: Iterable[str]) -> dict[str, str]:
    """The text of each formula in MathJax, as `text_of_mathml` tells it."""
    return {latex: text_of_mathml(mathml) for latex, (mathml, _) in _converted(formulas).items()}


def text_of_mathml(mathml: str) -> str:
    """The characters of MathML without spaces. Signs that look the same are the same."""
    text = unescape(re.sub(r"<[^>]*>", "", mathml))
    return re.sub(r"[\s\u2061-\u2064]", "", text).translate(str.maketrans("·\u2126", "⋅Ω"))


def mathjax_scripts(formulas: Iterable[str]) -> dict[str, str]:
    """What is raised and lowered in each formula in MathJax, as `scripts_of_mathml` tells it."""
    return {latex: scripts_of_mathml(mathml) for latex, (mathml, _) in _converted(formulas).items()}


_LEVELS = {
    "msub": "_", "msup": "^", "msubsup": "_^", "munder": "_", "mover": "^", "munderover": "_^",
    "mfrac": "/",
}  # fmt: skip


def scripts_of_mathml(mathml: str) -> str:
    """The characters of MathML without spaces, each stretch after the marks of its level: CO_3^2-.

    MathJax aligns scripts with copies that are not shown.
    """
    pieces = list[str]()
    level = ""

    def add(element: ElementTree.Element, around: str) -> None:
        nonlocal level
        tag = element.tag.rpartition("}")[2]
        if tag == "mphantom":
            return
        if tag[:2] in ("mi", "mn", "mo", "mt") and len(element) == 0:
            text = text_of_mathml(unescape(element.text or ""))
            if text and around != level:
                pieces.append(f"{{{around}}}")
                level = around
            pieces.append(text.replace("⟶", "→").replace("…", "..."))
        marks = _LEVELS.get(tag, "")
        for number, each in enumerate(element):
            add(each, around + marks[number - 1 : number] if number else around)

    add(ElementTree.fromstring(re.sub(r"&nbsp;", " ", mathml)), "")
    return "".join(pieces)
