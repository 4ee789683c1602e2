"""Worksheets: items are planned once, then laid out. A plan knows nothing of paper."""
