"""A first deck, and example facts to fill in."""
