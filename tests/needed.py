"""Programs that tests need and pip does not install: without one, a test is skipped.

Where CI is set in the environment, such a test fails: there, all of them have to be installed.
"""

import os
from typing import NoReturn

import pytest

IN_CI = bool(os.environ.get("CI"))


def needs(program: str | None, reason: str) -> pytest.MarkDecorator:
    """A mark for tests that need a program, whose path is None where it is not installed."""
    return pytest.mark.skipif(program is None and not IN_CI, reason=reason)


def missing(reason: str) -> NoReturn:
    """End a test that lacks a program."""
    if IN_CI:
        pytest.fail(reason)
    pytest.skip(reason)
