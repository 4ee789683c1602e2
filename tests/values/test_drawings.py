"""Drawings that act or load something, and those that only look as if they did."""

import time
from base64 import b64encode

import pytest

from quizgen.values.media.drawings import fault_of
from tests.samples import png, png_of, svg

LARGE = b64encode(png_of(20_000, 20_000, b"")).decode()
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
DTD = (
    b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    b'"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (svg("<script>alert(1)</script>"), "has an element <script> (line 1)"),
        (svg("\n<s:script xmlns:s='urn:s'/>"), "has an element <script> (line 2)"),
        (svg("<foreignObject><p/></foreignObject>"), "has an element <foreignObject> (line 1)"),
        (svg("<p xmlns='http://www.w3.org/1999/xhtml'/>"), "has an element <p> (line 1)"),
        (svg("", 'onload="alert(1)"'), "has an event handler, onload= (line 1)"),
        (svg("<g onClick='x()'/>"), "has an event handler, onclick= (line 1)"),
        (svg("<image href='https://a.example/b.png'/>"),
         "refers to something outside it, https://a.example/b.png (line 1)"),
        (svg("<image href='b.png'/>"), "refers to something outside it, b.png (line 1)"),
        (svg("<use xlink:href='x.svg#a'/>", XLINK),
         "refers to something outside it, x.svg#a (line 1)"),
        (svg("<a href=' java\tscript:alert(1)'/>"),
         "refers to something outside it, java script:alert(1) (line 1)"),
        (svg("<image href='data:image/svg+xml,&lt;svg/>'/>"),
         "refers to something outside it, data:image/svg+xml,<svg/> (line 1)"),
        (svg("<a href='data:text/html,x'/>"),
         "refers to something outside it, data:text/html,x (line 1)"),
        (svg("<set attributeName='href' to='javascript:x'/>"),
         "changes the attribute href (line 1)"),
        (svg("<animate attributeName='onclick' values='x'/>"),
         "changes the attribute onclick (line 1)"),
        (svg("<style>@import 'a.css';</style>"), "loads something by its style, @import (line 1)"),
        (svg("<style><![CDATA[@\\69mport 'a.css']]></style>"),
         "loads something by its style, @import (line 1)"),
        (svg("<rect style='fill: u/**/rl(//a.example/b)'/>"),
         "refers to something outside it, //a.example/b (line 1)"),
        (svg("<rect filter='url(https://a.example/#b)'/>"),
         "refers to something outside it, https://a.example/#b (line 1)"),
        (svg("<rect style='background: image-set(\"b.png\" 1x)'/>"),
         "loads something by its style, image-set( (line 1)"),
        (svg("", 'xml:base="https://a.example/"'),
         "refers to something outside it, https://a.example/ (line 1)"),
        (b"<?xml-stylesheet href='a.css'?>" + svg(),
         "refers to a style sheet outside it (line 1)"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;"), "defines the entity &a; (line 1)"),
        (b"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("&a;"),
         "defines the entity &a; (line 1)"),
        (b"<!DOCTYPE svg [<!ENTITY % a SYSTEM 'https://a.example/'> %a;]>" + svg(),
         "defines the entity &a; (line 1)"),
        (b"<!DOCTYPE svg SYSTEM 'https://a.example/a.dtd'>" + svg(),
         "refers to something outside it, https://a.example/a.dtd (line 1)"),
        (b"<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>" + svg(),
         "has an event handler, onload= (line 1)"),
        (DTD + svg("&nbsp;"), "has an entity that is not defined, &nbsp; (line 1)"),
        (svg("<g>" * 100 + "</g>" * 100), "has more than 100 levels (line 1)"),
        (svg("<filter id='a'/><rect filter='url(#a)'/>"),
         "has a filter, which can take minutes to print (line 1)"),
        (svg("<rect style='opacity: 1;filter:blur(3px)'/>"),
         "has a filter, which can take minutes to print (line 1)"),
        (svg("<style>.a {filter: url(#a)}</style>"),
         "has a filter, which can take minutes to print (line 1)"),
        (svg(f"<image href='data:image/png;base64,{LARGE}'/>"),
         "contains more than 50 million pixels (line 1)"),
        (svg("<image href='data:image/png;base64,aGVsbG8='/>"),
         "contains a picture that is none (line 1)"),
        (svg("<image href='data:image/png,x'/>"),
         "refers to something outside it, data:image/png,x (line 1)"),
        (svg("<g id='a'><use href='#a'/></g>"), "has elements that refer to themselves (line 1)"),
    ],
)  # fmt: skip
def test_a_drawing_that_acts_is_unsafe(content: bytes, reason: str) -> None:
    assert fault_of(content) == (reason, True)


def test_a_drawing_that_repeats_itself_exponentially_is_refused_at_once() -> None:
    began = time.process_time()
    uses = [f"<use href='#a{number}'/>" * 10 for number in range(39)]
    groups = "".join(f"<g id='a{number}'>{use}</g>" for number, use in enumerate(uses, 1))
    wide = svg(f"<g id='a0'/>{groups}<use href='#a39'/>")
    assert fault_of(wide) == (
        "has more than 50,000 elements, with those it repeats (line 1)",
        True,
    )
    many = svg("<g/>" * 50_001)
    assert fault_of(many) == ("has more than 50,000 elements (line 1)", True)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (svg()[:-6], "is cut off or damaged (line 1: no element found)"),
        (svg("<g>"), "is cut off or damaged (line 1: mismatched tag)"),
        (svg("<image href='data:image/png;base64,%69VBORw0KGgo='/>"),
         "is cut off or damaged (line 1: Only base64 data is allowed)"),
        (b"<svg/>", 'has no xmlns="http://www.w3.org/2000/svg", '
         "without which browsers do not show it"),
    ],
)  # fmt: skip
def test_a_drawing_that_is_not_well_formed_is_damaged(content: bytes, reason: str) -> None:
    assert fault_of(content) == (reason, False)


@pytest.mark.parametrize(
    "content",
    [
        svg("<path d='M0 0 9 9'/>"),
        DTD + svg("<g id='a'/><use xlink:href='#a'/>", XLINK),
        svg("<linearGradient id='a'/><linearGradient id='b' href='#a'/><rect fill='url(#b)'/>"),
        svg("<rect style='fill: url(\"#b\"); stroke: #123'/>"),
        svg(f"<image href='data:image/png;base64,{b64encode(png(2, 2)).decode()}'/>"),
        svg("<rect filter='none' style='filter: none; fill: red'/>"),
        svg("<style>@font-face {src: url(data:font/woff2;base64,d09G)} .a {fill: red}</style>"),
        svg("<style>@namespace svg url(http://www.w3.org/2000/svg);</style>"),
        svg("<text>onload=alert(1) url(https://a.example) &lt;script&gt;</text>"),
        svg("<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            "<r:Description r:about='' r:resource='https://a.example/'/></r:RDF></metadata>"),
        svg("<animate attributeName='opacity' values='0;1'/>"),
        "<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg'/>"
        .encode("utf-16"),
    ],
)  # fmt: skip
def test_a_drawing_that_only_draws_is_fine(content: bytes) -> None:
    assert fault_of(content) is None
