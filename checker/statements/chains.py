"""Who does which step: 拟稿（品管部）→批准（首席质量官）, 首席质量官：定；生产厂长：办, ①品质主管 ②首席质量官."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from checker.letters import HAN
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
_LABELLED = Pattern(r"\[([^\[\]]{2,6})\]", "[")
"""[批准]首席质量官: a step before who does it."""
_TO_WHOM = Pattern(rf"(?<={HAN})[ \t]*-{{2,}}[ \t]*(?={HAN})", "-")
"""提出——质量部: a step and who does it."""
_BESIDE = Pattern(r"(?<=\))[ \t]*[、,](?=[^(),、:;]{2,12}\()", "、,")
"""质量科（编制）、首席质量官（审定）: one step beside another."""
_SAME_STEP = Pattern(r"(\([^()]{2,4}\))[^\n→]*;[^\n→]*\1", "(")
_UNIT = Pattern(
    r"(?:各|用款|使用|申请|相关|有关|责任|主办|经办|承办|需求)*(?:部门|单位|车间|班组|科室)", "部单车班科"
)
_OPENING = Pattern(r"\s*([^:(),;]{2,20})[:,]\s*(?=[^:(),]{2,10}[:(])", ":,")
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
_CARRIED = frozenset(("办理", "具体办理", "操办", "照办", "遵照", "落地"))
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
    if len(lines) < 2 or not all(
        _SUBJECT.match(line) or _opening(_signed(line), context, lexicon) for _, line in lines
    ):
        return None
    out: list[tuple[Cell, int]] = []
    for start, line in lines:
        found = steps_in(line, context, lexicon, least=1)
        if found is None:
            return None
        out.extend((cell, start + at) for cell, at in found)
    return out


def steps_in(
    text: str, context: Context, lexicon: Lexicon, *, least: int = 2
) -> list[tuple[Cell, int]] | None:
    """A cell for each holder of a step with the offset where the step stands; None if ``text`` is no list of steps.

    ``least`` is how many steps, with the words before them, make a list."""
    numbered = "①" in text and "②" in text
    unordered = "→" not in text and not numbered and (";" not in text or _SAME_STEP.search(text) is not None)
    text = _signed(text)
    if not numbered and not any(c in text for c in ":("):
        return None
    if _DASHED.search(text):
        text = _DASHED.sub(lambda found: ")" + "→" * (len(found.group()) - 1), text)
    parts = [(m.start(), m.group()) for m in _PART.finditer(text) if m.group().strip(" 。-")]
    if "→" not in text and text.count(":") > 1:
        parts = [cut for part in parts for cut in _at_labels(*part)]
    if len(parts) < least:
        return None
    steps: list[_Step] = []
    subject = _SUBJECT.match(parts[0][1])
    opening = None if subject is not None else _opening(parts[0][1], context, lexicon)
    topic = _TOPIC.match(text) if subject is None and opening is None and "→" in text else None
    about = extend(replace(context, matters=()), topic.group(1), lexicon) if topic else None
    if topic and parts[0][0] == 0 and about and about.matters and about.holder is None:
        # 停线申请：班长→车间主任→首席质量官（批准）
        context = replace(context, matters=about.matters)
        parts[0] = (topic.end(), parts[0][1][topic.end() :])
    if subject is not None:
        context = replace(context, matters=extend(context, parts.pop(0)[1][subject.end() :], lexicon).matters)
    elif opening is not None:
        matters, at = opening
        context = replace(context, matters=matters)
        parts[0] = (parts[0][0] + at, parts[0][1][at:])
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
    return [(cell, step.start) for step, cell in _cells(named, matters, unordered=unordered)]


def _at_labels(start: int, words: str) -> list[tuple[int, str]]:
    """审核人:技术总监批准人:质量总监: a label opens the next step, though nothing parts it from the one before."""
    cuts = [m.start() for m in _LABEL.finditer(words) if ":" in words[: m.start()]]
    out = []
    for first, last in pairwise([0, *cuts, len(words)]):
        opening = len(words[first:last]) - len(words[first:last].lstrip(" ,"))
        out.append((start + first + opening, words[first + opening : last].rstrip(" ,")))
    return out


def _signed(text: str) -> str:
    """The text with one sign between a step and who does it, and between two steps; as long as before."""
    if "[" in text:
        text = _LABELLED.sub(lambda found: f" {found.group(1)}:", text)
    if "--" in text and ";" in text and "→" not in text:
        text = _TO_WHOM.sub(lambda found: ":".ljust(len(found.group())), text)
    if "→" not in text and ";" not in text and text.count("\n") == 0:
        text = _BESIDE.sub(lambda found: ";".rjust(len(found.group())), text)
    return text


def _opening(text: str, context: Context, lexicon: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """What the steps are over by the words before them, and where these end; None if they say anything else."""
    found = _OPENING.match(text)
    matters = _only_matters(found.group(1), context, lexicon) if found else ()
    return (matters, found.end()) if found and matters else None


_NAMES = frozenset(
    ("matter", "bare", "content", "general", "of", "conj", "to", "paper", "assess", "reward", "veto")
)


def _only_matters(text: str, context: Context, lexicon: Lexicon) -> tuple[str, ...]:
    """年度质量计划:编制(质量部)→…: what the steps are over, where the opening names nothing else."""
    tokens = lexicon.lexer.tokens(text)
    if any(t.cls not in _NAMES for t in tokens) or not any(t.cls == "matter" for t in tokens):
        return ()
    if all(t.cls not in ("assess", "reward", "veto") for t in tokens):
        return tuple(t.meaning for t in tokens if t.cls == "matter")
    about = extend(replace(context, matters=(), veto=False), text, lexicon)
    return ("veto",) if about.veto else about.matters


def _to_each(steps: list[_Step], parts: list[tuple[int, str]]) -> bool:
    """财务总监: 质量经费审批权; 首席质量官: 质量计划审批权 – each has his own power, over his own matter."""
    if len(steps) < 2 or not all(s.holders and s.power for s in steps):
        return False
    over = {s.matters or (s.power,) for s in steps if s.matters or s.power in _SAYS_ITSELF}
    over |= {
        ("itself",) for s, (_, w) in zip(steps, parts, strict=False) if not s.matters and _ITSELF.search(w)
    }
    return len(over) > 1 or all(words.rstrip(" 。").endswith("权") for _, words in parts)


def _cells(steps: list[_Step], matters: tuple[str, ...], *, unordered: bool) -> list[tuple[_Step, Cell]]:
    out: list[tuple[_Step, Cell]] = []
    final = [s for s in steps if s.power in _FINAL]
    for i, step in enumerate(steps):
        if step.power in (None, "inform"):
            continue
        power = step.power
        if unordered and step in final and any(s.holders != step.holders for s in final):
            # 总经理(批准)、首席质量官(批准): nothing says who is the last
            power = "countersign"
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
    if len(sides) == 2 and read[0] is None and read[1] and read[1][1]:
        read[0] = _did(sides[0], read[1][1], lexicon)
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


def _did(text: str, step: str, lexicon: Lexicon) -> tuple[tuple[str, ...], None, tuple[str, ...]] | None:
    """质量部核实(审核): who does the step that the bracket names, and what he does in it."""
    tokens: list[Token] = lexicon.lexer.tokens(text)
    first = next((i for i, t in enumerate(tokens) if t.cls in POWERS), None)
    if not first or len(text) > 14 or not all(t.cls in _HOLDING - {"conj", "comma"} for t in tokens[:first]):
        return None
    if not all(t.cls in POWERS or t.cls in _IDLE - {"matter"} for t in tokens[first:]):
        return None
    done = [plain_power(text[t.start : t.end], t) for t in tokens if t.cls in POWERS]
    if (step in _FINAL) != all(power in _FINAL for power in done):
        return None
    return tuple(dict.fromkeys(t.meaning for t in _posts(tokens[:first]))), None, ()


def _side(
    text: str, context: Context, lexicon: Lexicon
) -> tuple[tuple[str, ...], str | None, tuple[str, ...]] | None:
    """Holders, a power, and matters that one side names; None where it says more than that."""
    mark = dict(context.legend).get(text) or MARKED.get(text)
    if mark:
        return (), mark, ()
    tokens: list[Token] = lexicon.lexer.tokens(text)
    if _UNIT.fullmatch(text):
        return ("others",), None, ()
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
    long = len(text) > 14 and not all(t.cls in _NAMES - {"assess", "reward", "veto"} for t in tokens)
    if long or not all(t.cls in POWERS or t.cls in _IDLE or t.cls == "comply" for t in tokens):
        return None
    powers = [plain_power(text[t.start : t.end], t) for t in tokens if t.cls in POWERS]
    if not powers and any(t.cls == "file" for t in tokens):
        powers = ["inform"]
    if not powers and (any(t.cls == "comply" for t in tokens) or text in _CARRIED):
        powers = ["implement"]
    return (), powers[-1] if powers else None, tuple(t.meaning for t in tokens if t.cls == "matter")


def _posts(tokens: list[Token]) -> list[Token]:
    """Whom a side names; 本公司首席质量官 is one."""
    named = [t for t in tokens if t.cls in _HOLDING - {"conj", "comma"}]
    return [
        t
        for i, t in enumerate(named)
        if not (t.cls == "company" and i + 1 < len(named) and named[i + 1].start == t.end)
    ]
