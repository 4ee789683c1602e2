"""What every output asks: a prompt, an answer of a known type, and where it comes from."""
