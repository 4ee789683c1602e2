"""The rules that decks are checked against, by family."""
