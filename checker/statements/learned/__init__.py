"""What was learned from labelled statements: a grant that is like none of them is looked at once more. It only lowers."""

from checker.statements.learned.unlike import doubt_unlike

__all__ = ["doubt_unlike"]
