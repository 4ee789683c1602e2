"""Charts of a deck: when things happened, who argues against whom, and what figures consist of."""
