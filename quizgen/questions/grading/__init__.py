"""Grading of what is typed, as a patient teacher would: accepted, partly right, or rejected."""
