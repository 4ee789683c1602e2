"""Answer types, one file each: how an answer is shown, and what else it accepts."""
