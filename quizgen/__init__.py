"""quizgen: facts written once as YAML become Anki decks, a terminal quiz and worksheets."""

__version__ = "0.1.0"
