"""Who does which step: 拟稿（品管部）→批准（首席质量官）, 首席质量官：定；生产厂长：办, ①品质主管 ②首席质量官."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context, extend
from checker.statements.heads import plain_power
from checker.statements.lexicon import Lexicon
from checker.statements.matrix import MARKED
from checker.statements.naming import Token
from checker.statements.nodes import POWERS

_PART = Pattern(r"(?:[^→;|\n①-⑩>]|>(?=\s*\d))+")
_TOPIC = Pattern(r"\s*([^:→;()]{2,12}?)(?:申请|审批|流程|程序)?\s*:(?=[^:;]{2,12}→)", ":")
_SUBJECT = Pattern(
    r"\s*(?:(?:审批|申请|决策|授权|批准|签批)?(?:事项|项目|业务|流程|活动)|权限事项|业务事项)(?:名称)?\s*:",
    ": 业活流目限项",
)
_LINE = Pattern(r"[^\n]+")
_DASHED = Pattern(r"\)\s*-+", "-")
_OPENING = Pattern(r"\s*([^:(),;]{2,20})[:,]\s*(?=[^:(),]{2,6}[:(])", ":,")
_PAIR = Pattern(r"\s*([^:()]+?)\s*(?::\s*([^:()]+?)|\(\s*([^:()]+?)\s*\))\s*。?\s*", "(:")
_LABEL = Pattern(
    r"[ ,]*(?:编制|编写|起草|拟稿|拟制|提交|提报|申请|初审|审核|复核|会审|会签|批准|审批|审定|核准|签发|[审批核拟办])(?:人|部门|单位)?\s*:",
    ":",
)
_HOLDING = frozenset(("officer", "above", "beside", "below", "conj", "comma", "company"))
_IDLE = frozenset(
    (
        "content",
        "of",
        "strong",
        "light",
        "paper",
        "general",
        "file",
        "outcome",
        "matter",
        "stages",
        "conj",
        "comma",
        "be",
        "number",
        "each",
        "also",
    )
)
_SAYS_ITSELF = frozenset(("stop", "release", "veto"))
_ITSELF = Pattern(r"停线|停产|停机|放行|召回|封存|否决", "停放召封否")
_FINAL = frozenset(("approve", "decide", "release", "stop", "manage", "formulate", "assess", "reward"))


@dataclass(slots=True)
class _Step:
    start: int
    holders: tuple[str, ...]
    power: str | None
    matters: tuple[str, ...] = ()


def rows_of_steps(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """The cells of several lines that each name a matter and the steps over it; None if one is no such line."""
    lines = [(m.start(), m.group()) for m in _LINE.finditer(text) if m.group().strip()]
    if len(lines) < 2 or not all(_SUBJECT.match(line) for _, line in lines):
        return None
    out: list[tuple[Cell, int]] = []
    for start, line in lines:
        found = steps_in(line, context, lexicon)
        if found is None:
            return None
        out.extend((cell, start + at) for cell, at in found)
    return out


def steps_in(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """A cell for each holder of a step with the offset where the step stands; None if ``text`` is no list of steps."""
    numbered = "①" in text and "②" in text
    if not numbered and not any(c in text for c in ":("):
        return None
    if _DASHED.search(text):
        text = _DASHED.sub(lambda found: ")" + "→" * (len(found.group()) - 1), text)
    parts = [(m.start(), m.group()) for m in _PART.finditer(text) if m.group().strip(" 。-")]
    if "→" not in text and text.count(":") > 1:
        parts = [cut for part in parts for cut in _at_labels(*part)]
    if len(parts) < 2:
        return None
    steps: list[_Step] = []
    subject = _SUBJECT.match(parts[0][1])
    opening = None if subject is not None else _OPENING.match(parts[0][1])
    topic = _TOPIC.match(text) if subject is None and opening is None and "→" in text else None
    about = extend(replace(context, matters=()), topic.group(1), lexicon) if topic else None
    if topic and parts[0][0] == 0 and about and about.matters and about.holder is None:
        # 停线申请：班长→车间主任→首席质量官（批准）
        context = replace(context, matters=about.matters)
        parts[0] = (topic.end(), parts[0][1][topic.end() :])
    if subject is not None:
        context = replace(context, matters=extend(context, parts.pop(0)[1][subject.end() :], lexicon).matters)
    elif opening is not None and (matters := _only_matters(opening.group(1), lexicon)):
        context = replace(context, matters=matters)
        parts[0] = (parts[0][0] + opening.end(), parts[0][1][opening.end() :])
    for start, words in parts:
        step = _step(words, start, context, lexicon)
        if step is None:
            return None
        steps.append(step)
    if numbered and all(s.power is None and s.holders for s in steps):
        for step in steps[:-1]:
            step.power = "review"
        steps[-1].power = "approve"
    if _to_each(steps, parts) or len({s.matters for s in steps if s.matters}) > 1:
        return None
    matters = context.matters or next((s.matters for s in steps if s.matters), ())
    named = [s for s in steps if s.holders]
    if not matters or not any(s.power for s in named):
        return None
    return [(cell, step.start) for step, cell in _cells(named, matters)]


def _at_labels(start: int, words: str) -> list[tuple[int, str]]:
    """审核人:技术总监批准人:质量总监: a label opens the next step, though nothing parts it from the one before."""
    cuts = [m.start() for m in _LABEL.finditer(words) if ":" in words[: m.start()]]
    out = []
    for first, last in pairwise([0, *cuts, len(words)]):
        opening = len(words[first:last]) - len(words[first:last].lstrip(" ,"))
        out.append((start + first + opening, words[first + opening : last].rstrip(" ,")))
    return out


def _only_matters(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """年度质量计划:编制(质量部)→…: what the steps are over, where the opening names nothing else."""
    tokens = lexicon.lexer.tokens(text)
    if any(t.cls not in ("matter", "content", "general", "of", "conj", "paper") for t in tokens):
        return ()
    return tuple(t.meaning for t in tokens if t.cls == "matter")


def _to_each(steps: list[_Step], parts: list[tuple[int, str]]) -> bool:
    """财务总监: 质量经费审批权; 首席质量官: 质量计划审批权 – each has his own power, over his own matter."""
    if not all(s.holders and s.power for s in steps):
        return False
    over = {s.matters or (s.power,) for s in steps if s.matters or s.power in _SAYS_ITSELF}
    over |= {
        ("itself",) for s, (_, w) in zip(steps, parts, strict=False) if not s.matters and _ITSELF.search(w)
    }
    return len(over) > 1 or all(words.rstrip(" 。").endswith("权") for _, words in parts)


def _cells(steps: list[_Step], matters: tuple[str, ...]) -> list[tuple[_Step, Cell]]:
    out: list[tuple[_Step, Cell]] = []
    for i, step in enumerate(steps):
        if step.power in (None, "inform"):
            continue
        power = step.power
        later = {h for s in steps[i + 1 :] if s.power in _FINAL for h in s.holders}
        if power in _FINAL and later - set(step.holders):
            power = "review"
        elif power in _FINAL and len(step.holders) > 1:
            power = "countersign"
        unmarked = any(s.power is None for s in steps[i + 1 :])
        out.extend((step, Cell(power, h, matters, "ladder", not unmarked)) for h in step.holders)
    return out


def _step(part: str, start: int, context: Context, lexicon: Lexicon) -> _Step | None:
    pair = _PAIR.fullmatch(part)
    sides = [s for s in (pair.group(1), pair.group(2) or pair.group(3)) if s] if pair else [part.strip(" 。")]
    read = [_side(s, context, lexicon) for s in sides]
    if read == [None] and (one := _does(sides[0], lexicon)) is not None:
        return _Step(start, *one)
    if any(r is None for r in read):
        return None
    holders = tuple(h for r in read if r for h in r[0])
    powers = [r[1] for r in read if r and r[1]]
    matters = tuple(m for r in read if r for m in r[2])
    if len(sides) == 2 and sum(bool(r and r[0]) for r in read) > 1:
        return None
    return _Step(start, holders, powers[-1] if powers else None, matters)


def _does(text: str, lexicon: Lexicon) -> tuple[tuple[str, ...], str] | None:
    """财务部付款: who carries it out, with no sign between him and what he does."""
    tokens: list[Token] = lexicon.lexer.tokens(text)
    first = next((i for i, t in enumerate(tokens) if t.cls in POWERS), None)
    if not first or len(text) > 14 or not all(t.cls in _HOLDING - {"conj", "comma"} for t in tokens[:first]):
        return None
    if not all(t.cls in POWERS or t.cls in _IDLE for t in tokens[first:]):
        return None
    powers = [plain_power(text[t.start : t.end], t) for t in tokens if t.cls in POWERS]
    if powers != ["implement"]:
        return None
    return tuple(dict.fromkeys(t.meaning for t in _posts(tokens[:first]))), "implement"


def _side(
    text: str, context: Context, lexicon: Lexicon
) -> tuple[tuple[str, ...], str | None, tuple[str, ...]] | None:
    """Holders, a power, and matters that one side names; None where it says more than that."""
    mark = dict(context.legend).get(text) or MARKED.get(text)
    if mark:
        return (), mark, ()
    tokens: list[Token] = lexicon.lexer.tokens(text)
    if (
        any(t.cls == "unknown" for t in tokens)
        and len(text) <= 8
        and not any(t.cls in POWERS for t in tokens)
    ):
        return ("others",), None, ()
    if any(t.cls in _HOLDING - {"conj", "comma"} for t in tokens) and all(
        t.cls in _HOLDING | _IDLE | {"general"} for t in tokens
    ):
        return (
            tuple(dict.fromkeys(t.meaning for t in _posts(tokens))),
            None,
            (),
        )
    if not all(t.cls in POWERS or t.cls in _IDLE for t in tokens) or len(text) > 14:
        return None
    powers = [plain_power(text[t.start : t.end], t) for t in tokens if t.cls in POWERS]
    if not powers and any(t.cls == "file" for t in tokens):
        powers = ["inform"]
    return (), powers[-1] if powers else None, tuple(t.meaning for t in tokens if t.cls == "matter")


def _posts(tokens: list[Token]) -> list[Token]:
    """Whom a side names; 本公司首席质量官 is one."""
    named = [t for t in tokens if t.cls in _HOLDING - {"conj", "comma"}]
    return [
        t
        for i, t in enumerate(named)
        if not (t.cls == "company" and i + 1 < len(named) and named[i + 1].start == t.end)
    ]
