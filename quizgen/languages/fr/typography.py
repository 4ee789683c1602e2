"""French: the spaces of its typography."""

NARROW, WIDE = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


def with_spaces(text: str) -> str:
    """A text with French spaces: narrow before ";", "?" and "!", wide before ":" and in « »."""
    for mark in ";?!":
        text = text.replace(f" {mark}", f"{NARROW}{mark}")
    text = text.replace(" :", f"{WIDE}:")
    return text.replace("« ", f"«{WIDE}").replace(" »", f"{WIDE}»")
