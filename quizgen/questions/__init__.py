"""Questions: prompts and answers of known types, as all outputs use them."""
