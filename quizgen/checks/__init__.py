"""The rules that facts are checked against, by family, and how a rule is declared and run."""
