"""Paper: sheets, cards and folded sheets as PDF."""
