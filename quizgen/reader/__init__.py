"""From files on disk to decks: text, located nodes, facts."""
