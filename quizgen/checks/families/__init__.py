"""The families of rules: each module has rules that look at the same thing."""
