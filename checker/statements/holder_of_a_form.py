"""授权事项：…。限额：…。被授权人：首席质量官: a form may name the holder behind what he holds."""

from __future__ import annotations

from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.colons import POST, colon_in
from checker.statements.context import Context
from checker.statements.draft import Piece
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.sentence import sentences
from checker.statements.statuses import asks_force, force_of

_LABEL = Pattern(
    r"(?:序号?|编号|项次|文号|no\.?|\d{1,3})|(?:授权|权力|权限|职权|审批|决策|具体)?(?:名称|事项|内容|项目|类别|类型)|权限|权力|职权"
    r"|(?:审批|授权|金额|最高|单笔)?(?:限额|额度|金额|上限|期限|有效期|授权期限|期间)|(?:适用|授权|行使|权限)?(?:范围|条件|方式|程序|限制|依据|限定)|前置条件|备注|说明|会签|会签人|终审|载体|送达|公示|监督主体|监督(?:部门|单位|人)?|申诉|抄送|知会"
    r"|授权人|委托人|甲方|批准人|签发人?|单位|部门|所在部门|日期|状态|当前状态|授权状态|生效日期|启用日期|是否有效|签发日期|授权日期|delegation|delegated (?:power|authority|right|matter)s?|authority|powers?|matters?|subject|limits?|ceiling|cap|scope|conditions?"
)
"""Other labels may make it wait, end it or share it in ways that are not read: 状态：停用, 协同主体：总经理."""


def held_by_the_form(text: str, tokens: list[Token], base: Context, lexicon: Lexicon) -> Context:
    """The context of a form in which each part has a label and one, not the first, names the officer alone."""
    if base.holder is not None or not any(t.cls == "officer" for t in tokens):
        return base
    parts = [part for part, _ in sentences(text, tokens)]
    heads = [(part[:at], part[at + 1 :]) for part in parts if (at := colon_in(part))]
    posts = [
        (left, right) for left, right in heads if POST.search(text[left[0].start : left[-1].end]) and right
    ]
    last = posts[0] if len(posts) == 1 and len(parts) == len(heads) > 1 else None
    if last is None or parts[0][-1] is last[1][-1] or not all(t.cls == "officer" for t in last[1]):
        return base
    labels = [text[left[0].start : left[-1].end].strip() for left, _ in heads if left]
    if any(_LABEL.fullmatch(label) is None and POST.search(label) is None for label in labels):
        return base
    return replace(base, holder=lexicon.officer, holder_from=text[last[0][0].start : last[1][-1].end])


def heed_status(earlier: list[Piece], text: str, left: list[Token], right: list[Token], officer: str) -> None:
    """状态：停用, 生效日期：2027年: what a label says of the force of what stands before it."""
    words = text[right[0].start : right[-1].end]
    force = force_of(words, text[left[0].start : left[-1].end])
    for draft in (d for p in earlier for d in p.drafts if d.holder == officer):
        if force in ("denied", "limited") and draft.effect in ("grant", "limited", "joint", "conditional"):
            draft.lower("denied" if force == "denied" else "limited", words)
        elif force == "doubt":
            draft.unsure = True
            draft.notes.append(f"in force by a day: {words}")


def tells_state(label: str) -> bool:
    """状态, 生效日期: whether what follows such a label says if what stands before it is in force; 授权期限 bounds it."""
    return "期限" not in label and "有效期" not in label and asks_force(label)
