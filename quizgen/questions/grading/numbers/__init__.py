"""Typed numbers and units: how they are read, and how they compare with the right one."""
