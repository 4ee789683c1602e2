"""The user's folders, as each system has them."""

from pathlib import Path


def data_folder() -> Path:
    """The folder of what a user would miss, such as the history."""
    from platformdirs import user_data_path

    return user_data_path("quizgen", appauthor=False)


def config_folder() -> Path:
    """The folder of what a user has chosen."""
    from platformdirs import user_config_path

    return user_config_path("quizgen", appauthor=False)
