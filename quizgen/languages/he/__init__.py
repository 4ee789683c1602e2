"""Hebrew, which is written from right to left.

Words are chosen so that nothing of the author's has to be inflected or takes a prefix, and that no
verb needs the gender of a name. Sentences do this only where the form of a text tells enough.
Instructions are in the plural, which is of all genders.
"""
