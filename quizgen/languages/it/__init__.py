"""Italian: the words that people type. No deck can be written in it yet."""
