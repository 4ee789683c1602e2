"""How learning goes: what is counted of a history, on a screen and as a page."""
