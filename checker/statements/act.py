"""One power word in its frame, and what a scan of a sentence finds."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.statements.nodes import Node, Who

TRANSPARENT = frozenset(("strong", "before", "also", "each", "joint", "light", "afterwards", "now"))
ASKING = frozenset(("propose", "assist", "participate", "attend", "supervise", "compile", "review"))
STRONG = frozenset(
    ("approve", "decide", "manage", "formulate", "veto", "assess", "reward", "release", "stop")
)
REQUIRED = frozenset(("F4", "F5", "F6"))
LINKS = frozenset(("conj", "also"))


@dataclass(slots=True)
class Act:
    """One power word in its frame. ``agent`` is None where nobody is named; ``required`` says that the act is
    what something else waits for (报 X 批准); ``needless`` that it is not waited for (无须 X 批准)."""

    index: int
    power: str
    node: int
    clause: int
    agent: Who | None = None
    frame: str = "F2"
    carried: bool = False
    governor: Act | None = None
    negated: bool = False
    needless: bool = False
    relative: bool = False
    forced: bool = False
    final: bool = False
    modal: str = ""
    right: bool = False
    partners: list[Who] = field(default_factory=list)
    absorbed: list[str] = field(default_factory=list)
    group: int = 0
    last: int = 0
    end: int = 0

    @property
    def required(self) -> bool:
        return self.frame in REQUIRED


@dataclass(slots=True)
class Scan:
    """A sentence's nodes with their clause numbers, its acts, and the nodes that frames used."""

    nodes: list[Node]
    clause: list[int]
    acts: list[Act]
    used: set[int]
    subjects: dict[int, Who]
    subject: Who | None = None


def untangle(acts: list[Act]) -> None:
    """No act governs itself, by whatever others: the weaker of a ring goes free, so that the stronger stays lowered."""
    for act in acts:
        ring = [act]
        while (governor := ring[-1].governor) is not None and not any(governor is a for a in ring):
            ring.append(governor)
        if governor is not None:
            inside = ring[next(i for i, a in enumerate(ring) if a is governor) :]
            next((a for a in inside if a.power not in STRONG), inside[0]).governor = None
