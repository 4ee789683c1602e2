"""Paper: the plan as PDF."""
