"""From files to decks: text, located nodes, facts."""
