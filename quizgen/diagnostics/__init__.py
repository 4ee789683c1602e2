"""What is wrong with a deck, and where: texts, places in them, and diagnostics."""
