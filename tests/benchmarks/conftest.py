"""What measures needs a Unix; what makes decks does not."""

import sys

collect_ignore = (
    [
        "test_against.py",
        "test_anki_export.py",
        "test_report.py",
        "test_reviewed.py",
        "test_run.py",
    ]
    if sys.platform == "win32"
    else []
)
