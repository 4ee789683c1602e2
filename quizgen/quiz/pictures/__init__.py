"""Pictures in a quiz: drawn on the terminal, or opened in another program."""
