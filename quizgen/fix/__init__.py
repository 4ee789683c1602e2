"""Mending what is safe to fix in a deck's files, and touching nothing else in them."""
