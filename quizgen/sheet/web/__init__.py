"""The sheet in a browser."""
