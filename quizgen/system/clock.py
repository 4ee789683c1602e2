"""The time of the computer's clock, where both it and the time zone can be used."""

import errno
import os
import time
from datetime import UTC, datetime

_LATEST = 9_223_372_036
"""Seconds since 1970, in 2262: later times are too large for systems that count nanoseconds."""


def seconds_now() -> float:
    """Seconds since 1970. Raises OSError if the clock of the computer is wrong."""
    now = time.time()
    if not 0 <= now <= _LATEST:
        when = "before 1970" if now < 0 else "after 2262"
        raise OSError(errno.EINVAL, f"the clock of this computer is wrong: it is {when} there")
    return now


def local_now() -> datetime:
    """The time in the local time zone. Raises OSError if the clock or the zone cannot be used."""
    moment = datetime.fromtimestamp(seconds_now(), UTC)
    try:
        return moment.astimezone()
    except (ValueError, OverflowError) as error:
        zone = os.environ.get("TZ", "")
        raise OSError(errno.EINVAL, f"the time zone TZ={zone} cannot be used: {error}") from error
