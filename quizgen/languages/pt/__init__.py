"""Portuguese, in words that are right in Brazil and in Portugal."""
