"""Heads of a matrix that say two things at once: 批准/首席质量官, A/总经理, 首席质量官-提议, 决定权（质量总监）."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.legend import raci_power
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.nodes import POWERS, Node
from checker.statements.sentence import Sentence
from checker.statements.theme import NOMINAL
from checker.statements.tokens import MARKING, SYMBOLS

_HOLDING = frozenset(("officer", "above", "beside", "below"))
_BESIDE = frozenset(
    (
        "right",
        "content",
        "of",
        "strong",
        "light",
        "conj",
        "slash",
        "colon",
        "general",
        "arrow",
        "comma",
        "whether",
        "must",
    )
)
_SIGN = rf"[{SYMBOLS}]|[{MARKING}]|[a-z]|\d"
_MARKED = Pattern(
    rf"\s*(?:(?P<first>{_SIGN})\s*[/:\-—·.]\s*(?P<one>[^/:|]{{2,24}})|(?P<two>[^/:|]{{2,24}}?)\s*(?:[/:\-—·]\s*(?P<second>{_SIGN})|\(\s*(?P<third>{_SIGN})\s*\)))\s*",
    "(-./:·—",
)
_CHAIRED = Pattern(
    r"(?<=[会组])\((?:主任|主席|组长|召集人|负责人|主持人?|牵头人?|秘书长?|成员)[:含]?[^()]*\)|\(由?[^()]{2,12}兼任?\)"
    r"|(?<=[成委]员)\((?:有|享有|具有)(?:表决|投票)权\)|(?<=列席)(?:人员)?\((?:无|没有|不享有|不具有)(?:表决|投票)权\)"
    r"|(?:(?<=首席质量官)|(?<=质量总监)|(?<=cqo))由[^,。;:()]{2,12}兼任?,(?=对|有|行使|享有|拥有|具有|负责|可|应|履行)",
    "(兼",
)

_FILLED = Pattern(
    r"(?:质量)?(?:管理者代表|管代|质量负责人|质量副总(?:经理|裁)?|技术副总(?:经理|裁)?)\(由(?:本?公司)?(首席质量官|cqo)(?:担任|兼任?|出任|充任|任)\)",
    "由",
)
"""管理者代表（由首席质量官担任）: another post of his, and whatever stands under it is his."""


def bare_head(text: str) -> str:
    """A heading without its choice of answers, and without who sits in the bracket of an organ or holds a post too."""
    return _CHAIRED.sub("", _FILLED.sub(r"\1", OPTIONS.sub("", text)))


OPTIONS = Pattern(r"\((?:有|是|可|授权|√|y|yes)/(?:无|否|不可|未授权|不授权|×|n|no)\)\s*$", "/")
"""What a head says of how its cells answer."""
_ALONE = Pattern(rf"\s*(?:[{SYMBOLS}]|[a-z])\s*")
_DECIDES = Pattern(r"决策(?:权|者|人|层|方|岗位?)?", "策 决")


def marked_head(text: str) -> tuple[str, str] | None:
    """The mark of a head and the words beside it, if any: A/总经理, 首席质量官（★）, A; None for other heads."""
    if _ALONE.fullmatch(text):
        return text.strip(), ""
    found = _MARKED.fullmatch(text)
    if found is None:
        return None
    return found.group("first") or found.group("second") or found.group("third"), found.group(
        "one"
    ) or found.group("two")


def means(mark: str, legend: Mapping[str, str], chart: bool) -> str | None:
    """The power that the mark of a head stands for."""
    return legend.get(mark) or (raci_power(mark) if chart else None)


def named_power(sentence: Sentence) -> str | None:
    """The act that a head names beside the post that it is of; None for a head that says more."""
    tokens = sentence.tokens
    powers = [plain_power(sentence.text[t.start : t.end], t) for t in tokens if t.cls in POWERS]
    if not powers or not any(t.cls in _HOLDING for t in tokens):
        return None
    if not all(t.cls in POWERS | _HOLDING | _BESIDE for t in tokens):
        return None
    return powers[-1]


_ROLE = Pattern(
    r"(.{2,6}?)(?:部门/人|者|人|方|岗位?|部门|单位|主体|角色|职位|层级?)", "/人位体层岗方者职角门"
)
_HOLDS = Pattern(r"(?:被?授权|受权|权限|权力|持有|行使|享有|拥有|任职|负责)", "享使力受拥持授职负限")
"""Roles of whom the power in the row is: 权限人, 被授权人."""
_DOES = Pattern(r"执行|实施|落实|经办|承办|主办|办理|配合|协办|协助|协同|支持|操作", "主办助协执承持操施落配")
_DECIDES_ROLE = Pattern(r"决策|拍板|定夺", "夺拍策")


def role_of(head: str, lexicon: Lexicon) -> str | None:
    """What the one that a column names does: 审批岗位 approves, 执行者 carries out; ``unread`` where that is not plain,
    None for a head that is no role."""
    found = _ROLE.fullmatch(head.strip())
    if found is None or _HOLDS.fullmatch(found.group(1)):
        return None
    stem = found.group(1)
    if _DOES.fullmatch(stem):
        return "implement"
    if _DECIDES_ROLE.fullmatch(stem):
        return "decide"
    tokens = lexicon.lexer.tokens(stem)
    powers = [t.cls for t in tokens if t.cls in POWERS]
    if powers and all(t.cls in POWERS | {"strong", "light", "conj", "content"} for t in tokens):
        return powers[-1]
    known = any(t.cls in _HOLDING | {"matter", "bare", "grantor"} for t in lexicon.lexer.tokens(head))
    return None if known or powers else "unread"


def decides(head: str) -> bool:
    """Whether a head is 决策权 and no more."""
    return _DECIDES.fullmatch(head.strip()) is not None


def halves_named(nodes: Sequence[Node], acts: Sequence[Act], tokens: Sequence[Token]) -> tuple[str, ...]:
    """质量奖惩方案, 决定质量考核与奖惩: what is named, or decided on, of assessment and reward."""
    if any(a.power in ("decide", "approve") and not a.negated for a in acts):
        return tuple(NOMINAL[t.cls] for t in tokens if t.cls in ("assess", "reward"))
    return tuple(
        NOMINAL[tokens[j].cls]
        for n in nodes
        if n.kind == "np"
        for j in range(n.first, n.last + 1)
        if tokens[j].cls in ("assess", "reward")
    )


def plain_power(words: str, token: Token) -> str:
    """决策权 over a column is who decides, in a sentence a part in the decisions of the business."""
    return "decide" if token.cls == "participate" and decides(words) else token.cls


def of_several(sentence: Sentence) -> bool:
    """总经理、首席质量官 over one column: the mark under it is of neither alone."""
    tokens = sentence.tokens
    if not all(t.cls in _HOLDING | {"conj", "to", "slash", "comma"} for t in tokens):
        return False
    held = [t for t in tokens if t.cls in _HOLDING]
    joined = any(
        a.cls == "conj" and sentence.text[a.start : a.end] not in ("或", "或者", "/")
        for a, _ in pairwise(tokens)
    )
    return (
        joined and any(t.cls == "officer" for t in held) and any(t.cls in ("above", "beside") for t in held)
    )


def tells_which(tokens: Sequence[Token], token: Token) -> bool:
    """不合格品让步放行, a line stop on safety grounds: what is released or stopped is no matter of its own."""
    return (
        token.meaning == "quality_safety"
        and any(t.cls in ("release", "stop") for t in tokens)
        and not any(t.cls in ("conj", "comma", "veto") for t in tokens)
    )


_STEP = r"(?:建议|提出|提议|申请|编制|编写|拟稿|起草|拟定|审核|复核|初审|会签|审批|批准|审定|决定|签发|执行|经办|承办|备案|知会)(?:人员?|者|部门|单位|岗位)"
_THIS_STEP = Pattern(_STEP + r"\s*[:：]?", "人位岗者门")
_OTHER_STEP = Pattern(
    _STEP + r"\s*[:：]\s*[^:：]{2,16}", ":： 人位岗者门 写准初办备复定审建执承拟提核申知稿签编草"
)


def one_step(headings: tuple[str, ...]) -> tuple[str, ...]:
    """``headings`` without the other steps of the row: 建议人：车间主任 over 决定人 says who does another step."""
    if len(headings) < 2 or _THIS_STEP.fullmatch(headings[-1].strip()) is None:
        return headings
    return tuple(h for h in headings[:-1] if _OTHER_STEP.fullmatch(h.strip()) is None) + headings[-1:]


_LISTS = Pattern(
    r"(?<![权限])(?:事项|的(?:文件|工作|内容|业务|项目))(?:清单|目录|一览表?)?$", "项件作容务目单录览表"
)
"""首席质量官决定事项: a heading that leads its list as 决定下列事项 does."""


def lists(sentence: Sentence) -> bool:
    """Whether the heading of a list names who and what he does, and no matter of its own."""
    if _LISTS.search(sentence.text) is None:
        return False
    at = next((i for i, t in enumerate(sentence.tokens) if t.cls == "officer"), None)
    if at is None or any(t.cls in ("matter", "meta", "intention") for t in sentence.tokens):
        return False
    return any(t.cls in POWERS for t in sentence.tokens[at:])


def only_tells(tokens: Sequence[Token]) -> bool:
    """知会类, 抄送: who is told of it does nothing about it."""
    return any(t.cls == "file" for t in tokens) and all(t.cls in _TELLING for t in tokens)


_TELLING = frozenset(("file", "content", "report", "of", "conj", "strong", "light", "slash", "colon"))
