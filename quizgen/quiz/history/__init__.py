"""The history: a log of all that a learner answered, and the file that it is in."""
