"""Starting: a small deck to begin with, and skeletons of facts to fill in."""
