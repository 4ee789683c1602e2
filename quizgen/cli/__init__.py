"""The commands: they parse arguments, call, print and exit, and nothing else."""
