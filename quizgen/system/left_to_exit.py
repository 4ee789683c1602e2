"""What a command leaves to the system to free, when the process ends."""

import gc
from typing import TypeVar

Thing = TypeVar("Thing")


def left_to_exit(thing: Thing) -> Thing:
    """A thing, kept until the process ends, if that is soon: if there is no garbage collector.

    Freed one by one when a command returns, the objects of 10,000 facts and of their notes took 33
    ms, when all else was done. With the process, they are freed at once. Only a cycle lasts so
    long, because Python empties its modules before. See `main` for the garbage collector: where it
    runs, this does nothing.
    """
    if not gc.isenabled():
        cycle: list[object] = [thing]
        cycle.append(cycle)
    return thing
