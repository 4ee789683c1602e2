"""Anki packages that never cost a learner a review."""
