"""Distractors: wrong options for multiple choice, one module for each type of answer."""
