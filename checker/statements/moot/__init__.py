"""Sentences that rule nothing of the officer's rights: what has ended, what others may not, what is told afterwards.

Who reads a right hears all that its paper says besides; these sentences are kept from being heard.
"""

from checker.statements.moot.spans import is_moot, without_moot

__all__ = ["is_moot", "without_moot"]
