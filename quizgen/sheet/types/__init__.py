"""Types of items, one file each: of which questions one can be made, and how."""
