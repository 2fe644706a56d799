"""Doubts that were learned from labelled dossiers, where no room knows the way in which a right is taken: they only lower."""

from checker.gathering.learned.doubts import with_learned_doubts

__all__ = ["with_learned_doubts"]
