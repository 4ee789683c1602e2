"""Russian: the spaces of its typography."""

SPACE = "\N{NO-BREAK SPACE}"


def dashed(text: str) -> str:
    """A text in which no line begins with a dash."""
    return text.replace(" — ", f"{SPACE}— ")
