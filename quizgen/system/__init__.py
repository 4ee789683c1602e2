"""The operating system: whole files, and work in background processes."""
