"""LaTeX: formulas as an author writes them, read and made into MathML."""
