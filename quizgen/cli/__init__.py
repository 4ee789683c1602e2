"""The command line: parse arguments, call, print, exit."""

import gc

# Nothing that is imported or read becomes rubbish before the command ends: to look for it took 9 ms
# of every start, and 40 % of reading a deck.
gc.disable()
