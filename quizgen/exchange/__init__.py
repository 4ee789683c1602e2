"""Reviews between Anki and the history of the quiz, in both directions."""
