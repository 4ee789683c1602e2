"""Typed names and terms: how they are read, and which known ones they may be."""
