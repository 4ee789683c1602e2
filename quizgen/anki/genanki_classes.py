"""The classes of genanki that are used, imported without asyncio.

genanki takes a decorator from the package `cached_property`. This imports asyncio, which takes a
seventh of the imports of `build`. The decorator of the standard library does the same here.
"""

import sys
from functools import cached_property
from types import ModuleType

_NAME = "cached_property"


def _stand_in() -> ModuleType:
    module = ModuleType(_NAME)
    vars(module)[_NAME] = cached_property
    return module


_known = sys.modules.get(_NAME)
sys.modules[_NAME] = _known or _stand_in()
from genanki import Deck, Model, Package  # noqa: E402

if not _known:
    # Others may need the rest of the package.
    del sys.modules[_NAME]

__all__ = ["Deck", "Model", "Package"]
