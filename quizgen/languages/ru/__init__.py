"""Russian.

Words are chosen so that nothing of the author's has to be inflected: what is in a template can have
any gender, number and case.
"""
