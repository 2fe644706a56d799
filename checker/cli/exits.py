"""Exit codes, named once."""

CLEAN = 0
FOUND = 1
WRONG_INPUT = 2
FAULT = 3
