"""Exchange: sheets as files for learning systems, and as plain text."""
