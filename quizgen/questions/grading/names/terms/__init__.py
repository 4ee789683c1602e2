"""Terms, citations and titles: what may be typed for them, and how it fits."""
