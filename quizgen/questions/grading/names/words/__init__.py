"""The words of names and terms: how they are read and spelled, and how they sound."""
