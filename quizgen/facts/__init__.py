"""Facts: what all kinds share, and one module for each kind."""
