"""What a sentence seems to give the officer, told from its cues where no frame could read it: never sure."""

from checker.statements.likely.reading import likely_in

__all__ = ["likely_in"]
