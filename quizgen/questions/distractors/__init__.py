"""Wrong options for multiple choice, one file for each type of answer."""
