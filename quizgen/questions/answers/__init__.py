"""Answer types, one module each: how an answer is shown, and which texts mean the same."""
