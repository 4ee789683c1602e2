"""What a release holds."""

MANIFEST = "quizgen.json"
"""The entry of a package that says what it is."""

FORMAT = 1
"""The version of that entry."""
