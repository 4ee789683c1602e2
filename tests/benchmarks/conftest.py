"""What measures needs a Unix; what makes decks does not."""

import sys

collect_ignore = ["test_against.py", "test_report.py"] if sys.platform == "win32" else []
