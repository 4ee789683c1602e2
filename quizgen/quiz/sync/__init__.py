"""Histories of several devices, kept in step through a folder."""
