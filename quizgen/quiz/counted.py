"""How many there are of something, in words."""


def counted(number: float, noun: str) -> str:
    """A number and its noun: "1 question", "12 questions", "3.5 months"."""
    shown = str(number).removesuffix(".0")
    return f"{shown} {noun}" if shown == "1" else f"{shown} {noun}s"
