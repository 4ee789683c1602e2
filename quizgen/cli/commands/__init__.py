"""The subcommands of `quizgen`, one module each."""
