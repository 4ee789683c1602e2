"""An add-on for Anki that brings a deck to a release of quizgen, and keeps the learner's edits.

`pack.py` makes the package of it, in which `window.py` is the module that Anki starts.
"""
