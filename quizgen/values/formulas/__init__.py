"""Symbols and formulas: compared, read from LaTeX, and shown in other forms."""
