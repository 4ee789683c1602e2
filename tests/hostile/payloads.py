"""Texts that somebody or something would obey, were they not kept as texts."""

PAYLOADS: dict[str, tuple[str, str]] = {
    name: each if isinstance(each, tuple) else (each, each)
    for name, each in {
        "a script": "<script>alert(1)</script><svg/onload=alert(1)>",
        "an element": "\"'><img src=x onerror=alert(1)> <style>*{display:none}</style> <!-- c",
        "an end": "</script></style></textarea></div></body> <b> a < b > c",
        "entities": "&amp; &lt;i&gt; &#x41; &nbsp; a & b",
        "XML": ']]> <![CDATA[x]]> <?xml version="1.0"?> <!DOCTYPE x SYSTEM "file:///x">',
        "reading a file": '#read("secret.txt") #include "secret.txt"',
        "stopping typst": "#panic(1) #assert(false) <label> @label #label",
        "typst's signs": "$x^2 + #y$ // none /* nor this = heading == another",
        "lists": "- one + two / three: four 1. five > six | seven",
        "Anki's templates": "{{c1::x}} {{Title}} {{#Note}}y {{/Note}} {{FrontSide}}",
        "Anki's tags": "[sound:x.mp3] [anki:play:q:0] [latex]x[/latex] [$]x[/$] [$$]x[/$$]",
        "mathematics": (
            r"$5 in 1900, $$7$$ \\(x\\) \\[y\\]",
            r"$5 in 1900, $$7$$ \(x\) \[y\]",
        ),
        "GIFT": "~ = # { } : :: -> =%50%x // #### [html] {T}",
        "Moodle": "@@PLUGINFILE@@/x [[1]] {1:SA:=x}",
        "backslashes": (r"C:\new\table \\ \~ 100 %", r"C:\new\table \ ~ 100 %"),
        "formats": "{who} {0} {answer} %s %(x)s ${x} {} {one} (two)",
        "code": ("100 % of `rm -rf` \\ and \\\\", "100 % of rm -rf \\ and \\"),
        "rich": "[red]x[/red] [/] [sic] [link=file:///x]y[/link]",
        "workflow commands": "::error file=x,line=1::y %0A::set-output ##[group]",
        "a shell and SQL": "'; DROP TABLE notes; -- $(rm -rf x) | ;",
        "an end of CDATA": "a ]]> b <![CDATA[ c",
        "shares of GIFT": "%50% %100% =100% {~=} :: x -> y # z",
        "a category": "$CATEGORY: x // y",
        "gaps of Moodle": "[[1]] [[2]] {1:MC:=a}",
        "stars and lines": ("* a ** b __c__ _d_ ~~e~~", "* a ** b c d ~~e~~"),
        "ticks": ("`code` ``more``", "code more"),
        "a backslash at the end": "a\\",
        "links": (
            "[x](javascript:alert(1)) ![y](https://example.org/z) http://a.b/c",
            "[x](javascript:alert(1)) !y http://a.b/c",
        ),
        "quotes": "\"straight\" 'single' “curly”",
        "other scripts": "שלום Привет é ё",
    }.items()
}
"""By name: what is typed, and what CommonMark shows of it where markup is read."""

JOINED = {"a family": ("👩‍👩‍👧",) * 2}
"""What is joined of several signs, which no font of the engine for paper has."""

REORDERED = {
    "a reordered line": (
        "\N{RIGHT-TO-LEFT OVERRIDE}reversed\N{POP DIRECTIONAL FORMATTING} "
        "\N{LEFT-TO-RIGHT ISOLATE}x\N{POP DIRECTIONAL ISOLATE}",
    )
    * 2
}
"""What a terminal would show in another order."""

LONG = {"a long word": ("w" * 20_000,) * 2}
"""What no line holds."""
