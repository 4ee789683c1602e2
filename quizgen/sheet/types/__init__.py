"""Types of items, one module each: which questions they fit, and how they are made."""
