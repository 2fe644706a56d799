"""What stands on either side of a colon, and whether it heads what follows or an English sentence goes on."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.context import LINES, Context, names_section
from checker.statements.english.lexing import is_english
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.nodes import POWERS

HOLDING = ("officer", "above", "beside", "below", "anyone", "self", "grantor", "company", "person")
POST = Pattern(
    r"^(?:岗位|岗位名称|职务|职务名称|职位|职位名称|被授权人|受权人|受托人|被委托人|任职者|任职人|姓名|被聘任人|受聘人|乙方|授权对象|被授权岗位|(?:权力|权限|行使|权责|责任|授权|职权)主体|行使(?:人|岗位)|权力持有人|归属|position|post|job title|title|role|delegate|authori[sz]ed person|power holder)$",
    "gjlpw乙受姓岗托称者职聘被象体人属",
)
_GIVEN = Pattern(
    r"^(?:delegation|delegated (?:power|authority|right|matter)s?|(?:power|authority|authorities|right)s?|matters? delegated|limits?|limitations?|ceiling|cap|restrictions?)$",
    "ghmpswy",
)
"""English labels that head what follows them, though it be on their line."""


def goes_on_in_english(
    text: str, part: list[Token], left: list[Token], right: list[Token], end: str, lexicon: Lexicon
) -> bool:
    """An English sentence with a colon inside is read as one, unless the colon heads what follows."""
    if not left or not right or not is_english(text, part):
        return False
    listed = end == "semicolon" and not all(t.cls in (*HOLDING, "conj") for t in right)
    if listed or labels_post(text, left, right):
        return False
    words = text[left[0].start : left[-1].end]
    return not _GIVEN.search(words) and not names_section(words, lexicon)


def labels_post(text: str, left: list[Token], right: list[Token]) -> bool:
    """Whether a label of a post (岗位, position) heads the officer's title, or a line of its own."""
    words = text[left[0].start : left[-1].end]
    return bool(LINES.search(words)) or (bool(POST.search(words)) and any(t.cls == "officer" for t in right))


def colon_in(part: list[Token]) -> int | None:
    """Where what heads a sentence ends: after 被授权人 if 授权人 stands before it on the same line."""
    found = [i for i, t in enumerate(part) if t.cls == "colon"]
    if len(found) == 2 and part[0].cls == "grantor":
        i = found[1]
        if part[i - 1].cls == "self" and any(t.cls == "officer" for t in part[i + 1 :]):
            return i
    return found[0] if found else None


def columns(part: list[Token]) -> list[Token]:
    """审核：财务部 | 批准：首席质量官 – each step with its own colon."""
    if not any(t.cls == "arrow" for t in part):
        return part
    out: list[Token] = []
    for i, token in enumerate(part):
        if token.cls != "colon":
            out.append(token)
            continue
        left = _until(part, i, -1)
        right = _until(part, i, 1)
        if right and all(t.cls in (*HOLDING, "conj") for t in right) and any(t.cls in POWERS for t in left):
            out.append(Token(token.start, token.end, "be", ""))
        elif not (left and all(t.cls in (*HOLDING, "conj") for t in left)):
            out.append(Token(token.start, token.end, "comma", ""))
    return out


def _until(part: list[Token], i: int, step: int) -> list[Token]:
    out: list[Token] = []
    j = i + step
    while 0 <= j < len(part) and part[j].cls not in ("arrow", "colon"):
        out.append(part[j])
        j += step
    return out


_BARE_LIST = frozenset(("matter", "bare", "veto", "stop", "release", "reward", "assess"))
_SAYS_MORE = frozenset(
    (
        *HOLDING, "must", "may", "cannot", "via", "without", "report", "have", "noneed", "by", "only", "except", "then",
        "joint", "countersign", "these", "colon", "when", "occasion", "amount", "percent", "propose",
    )
)  # fmt: skip


def lead_of_list(text: str, left: list[Token], right: list[Token]) -> str | None:
    """首席质量官无权决定：停线、质量经费 – the lead-in that ``left`` is to the matters on the right, None for other lines."""
    officer = next((i for i, t in enumerate(left) if t.cls == "officer"), None)
    classes = {t.cls for t in right}
    if officer is None or not classes & _BARE_LIST or classes & _SAYS_MORE:
        return None
    if any(t.cls in ("these", "matter", "bare", "right", "colon", "be") for t in left):
        return None
    act = next((i for i in range(officer + 1, len(left)) if left[i].cls in POWERS), None)
    if act is None or (
        act + 1 < len(left) and left[act + 1].cls not in ("comma", "after", "then", "also", "conj")
    ):
        return None
    words = text[left[0].start : left[-1].end]
    if words.isascii():
        return f"{words}:"
    cut = left[act].end - left[0].start
    return f"{words[:cut]}下列事项{words[cut:]}:"


_LEADS_ON = frozenset(
    (
        "may",
        "must",
        "propose",
        "review",
        "assist",
        "participate",
        "attend",
        "compile",
        "supervise",
        "countersign",
    )
)
"""经总经理同意，首席质量官可以：①停产；②放行, 首席质量官可建议：…: it is the items that say what."""


def leads_on(left: list[Token], right: list[Token]) -> bool:
    """Whether it is what follows in a list that says what he may do, or how weakly."""
    last = left[-1].cls
    if right:
        return last in ("may", "must")
    return last in (*_LEADS_ON, "then", "file") or (
        last in POWERS
        and last != "implement"
        and not any(t.cls in ("matter", "bare", *_BARE_LIST) for t in left)
    )


_NOT_TOLD = frozenset(
    (
        "these",
        "cannot",
        "nomore",
        "propose",
        "review",
        "assist",
        "participate",
        "attend",
        "supervise",
        "general",
    )
)
_TELLS_MORE = frozenset(("officer", "self", "may", "must", "about", "occasion"))


def tells_his_veto(left: list[Token], right: list[Token]) -> bool:
    """对质量安全事项行使一票否决：凡存在隐患的，可当场叫停 – whether ``left`` says a veto whole and ``right`` how it is used.

    What stands there is his whom a heading names; a list of matters alone stays under its lead-in.
    """
    classes = [t.cls for t in left]
    if "have" not in classes or classes[-1] not in ("veto", "right") or not _NOT_TOLD.isdisjoint(classes):
        return False
    if "veto" not in classes[classes.index("have") :] or "matter" not in classes:
        return False
    said = {t.cls for t in right}
    return bool(said & _TELLS_MORE) and not said.isdisjoint(POWERS)


def leads_rows(context: Context, words: str, right: Sequence[Token], end: str) -> bool:
    """首席质量官权限：①质量计划：批准；②质量经费：批准: the first label leads what stands behind the next ones, too."""
    return (
        end == "semicolon"
        and context.holder is not None
        and context.holder_from == f"{words}:"
        and not context.mention
        and sum(t.cls == "colon" for t in right) == 1
        and right[-1].cls in POWERS
    )
