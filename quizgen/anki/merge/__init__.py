"""What brings a collection to a release, worked out from what both hold.

It imports nothing but the standard library, and runs on Python 3.9: `quizgen push` uses it, and so
does the add-on, into which it is copied.
"""
