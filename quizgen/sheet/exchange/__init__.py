"""Exchange: the plan as files for the systems that schools use, and as plain text."""
