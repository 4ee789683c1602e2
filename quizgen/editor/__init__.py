"""The language server: what an editor shows and offers while an author types."""
