"""The rules that decks are checked against, and how they are run."""
