"""Tests, in folders that mirror quizgen's."""
