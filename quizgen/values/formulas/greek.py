"""Greek letters as signs, and their names."""

LETTER_NAMES = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψω",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
        "sigma tau upsilon phi chi psi omega".split(),
        strict=True,
    )
)
"""What a Greek letter is called where it is a symbol and not part of a word."""

SIGN_NAMES = {letter: name for letter, name in LETTER_NAMES.items() if letter != "ο"}
"""The same without the letter that looks like a Latin one and is no symbol."""
