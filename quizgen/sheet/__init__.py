"""Worksheets. Items are planned once, then laid out in a format that the plan does not know."""
