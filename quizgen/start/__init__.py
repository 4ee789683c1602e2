"""A first deck, and facts of examples to fill in."""
