"""Years in brackets after the name of an event, beside those of something else."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

EVENTS = {
    "en": (
        "date: 1805-10-21, event: the Battle of Trafalgar",
        "date: 1618/1648, event: the Thirty Years’ War",
        "date: 1066~, event: the building of the tower",
        "date: 1346-08-26, event: the siege",
        "date: 1347-09-03, event: The siege!",
        "date: 1825, event: the anniversary of the peace",
    ),
    "de": ("date: 1805-10-21, event: die Schlacht bei Trafalgar",),
    "ru": ("date: 1805-10-21, event: Трафальгарское сражение",),
}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "the ship of Nelson at the Battle of Trafalgar (1815)",
         "'(1815)', but the event is dated 21 October 1805"),
        ("en", "a flag of the Battle of Trafalgar (1805)", ""),
        ("en", "a general of the Thirty Years' War (1618–1658)",
         "'(1618–1658)', but the event is dated 1618–1648"),
        ("en", "a general of the Thirty Years’ War (1618-1648)", ""),
        # A part of it, years that are not exact, and an event that is not the only one.
        ("en", "a town that burned in the Thirty Years’ War (1631)", ""),
        ("en", "a front of the Thirty Years’ War (1618–1638)", ""),
        ("en", "a mason at the building of the tower (1067)", ""),
        ("en", "a wall that fell in the siege (1355)", ""),
        ("en", "a ship of the Battle of Trafalgar (1850)",
         "'(1850)', but the event is dated 21 October 1805"),
        ("en", "the centenary of the Battle of Trafalgar (1905)", ""),
        ("en", "a ship of the Battle of Trafalgar (1705)",
         "'(1705)', but the event is dated 21 October 1805"),
        ("en", "a dinner on a tenth anniversary of the Battle of Trafalgar (1815)", ""),
        ("en", "a dinner on the anniversary of the peace (1815)", ""),
        ("en", "a dinner before the anniversary, of the Battle of Trafalgar (1815)", ""),
        ("en", "an anniversary of a ship at the Battle of Trafalgar (1815)",
         "'(1815)', but the event is dated 21 October 1805"),
        ("de", "ein Essen am zehnten Jahrestag der Schlacht bei Trafalgar (1815)", ""),
        # Of works, the years are others.
        ("en", "a painter of the Battle of Trafalgar (1824)", ""),
        ("en", "the author of a play on the Thirty Years’ War (1798–1799)", ""),
        ("en", "what was fired in the second Battle (1935)", ""),
        ("de", "das Schiff der Schlacht bei Trafalgar (1815)",
         "'(1815)', but the event is dated 21 October 1805"),
        ("ru", "корабль, Трафальгарское сражение (1815)",
         "'(1815)', but the event is dated 21 October 1805"),
    ],
)  # fmt: skip
def test_years_in_brackets_are_compared_with_the_event_before_them(
    tmp_path: Path, language: str, text: str, said: str
) -> None:
    found = judged(tmp_path, f'term: X, means: "{text}"', *EVENTS[language], language=language)
    messages = [each.message for each in found if each.name == "other-date-in-brackets"]
    assert messages == [said] * bool(said)
