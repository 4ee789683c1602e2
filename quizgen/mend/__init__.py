"""Mending what is safe to mend in a deck's files, and touching nothing else in them."""
