"""不合格品经 H 批准后方可让步放行: what waits for his word is the letting go, not the goods that a release is of."""

from __future__ import annotations

from checker.statements.act import Act, Scan
from checker.statements.theme import Theme

_WORD = frozenset(("approve", "decide"))
_GOODS = frozenset(("quality_safety", "quality"))


def let_go_then(found: Scan, act: Act, theme: Theme) -> Theme | None:
    """The release that ``act`` is waited for, where what stands before it only names the goods; else None."""
    if act.power not in _WORD or not act.required or act.negated or not theme.ids:
        return None
    if not set(theme.ids) <= _GOODS:
        return None
    at = next((i for i, a in enumerate(found.acts) if a is act), -1)
    later = found.acts[at + 1] if 0 <= at < len(found.acts) - 1 else None
    if (
        later is None
        or later.power != "release"
        or later.clause > act.clause + 1
        or later.governor is not None
    ):
        return None
    between = {n.kind for n in found.nodes[act.node + 1 : later.node]}
    return (
        Theme(("release",), (), True, "consequence") if between <= {"after", "then", "comma", "may"} else None
    )
