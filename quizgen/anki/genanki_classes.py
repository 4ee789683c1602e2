"""The classes of genanki that are used, imported without asyncio and PyYAML.

genanki takes a decorator from the package `cached_property`. This imports asyncio, which takes a
seventh of the imports of `build`. The decorator of the standard library does the same here.

genanki reads note types with PyYAML if they are YAML, which ours are not. To import that takes 7
ms, 3 % of building 500 facts.
"""

import sys
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any


def _decorator() -> ModuleType:
    module = ModuleType("cached_property")
    vars(module)["cached_property"] = cached_property
    return module


def _yaml() -> ModuleType:
    """PyYAML, which is imported when something of it is used."""

    def member(name: str) -> Any:
        return getattr(import_module("yaml"), name)

    module = ModuleType("yaml")
    vars(module)["__getattr__"] = member
    return module


_stand_ins = {
    name: make()
    for name, make in (("cached_property", _decorator), ("yaml", _yaml))
    if name not in sys.modules
}
sys.modules |= _stand_ins
from genanki import Deck, Model, Package  # noqa: E402

for _name in _stand_ins:
    # Others may need the package itself.
    del sys.modules[_name]

__all__ = ["Deck", "Model", "Package"]
