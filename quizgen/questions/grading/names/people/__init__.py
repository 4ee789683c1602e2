"""People and rulers: what may be typed for their names, and how it fits."""
