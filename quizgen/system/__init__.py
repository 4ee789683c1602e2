"""The operating system: whole files, and work in a background process."""
