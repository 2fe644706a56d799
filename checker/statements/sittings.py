"""Words that belong to what stands beside them: 三届五次董事会 is the board, 质量经费（含改进奖金） is the money."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.by_his_hand import by_his_hand
from checker.statements.listed_occasions import with_occasions
from checker.statements.naming import Token
from checker.statements.taken_in import taken_in
from checker.statements.unsigned_goods import unsigned_goods

_NTH = Pattern(
    r"第?[一二三四五六七八九十\d]{1,3}届(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:全体|临时|定期|扩大)?$",
    "届",
)
_REACH = 14
_PARTS = frozenset(("reward", "assess", "bare", "matter"))


def with_neighbours(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with numbered sittings as one with the organ, and what a bracket counts among the money as its words."""
    if "届" in text:
        tokens = _sittings(text, tokens)
    if "如下" in text or "以下" in text:
        tokens = _resolved(text, tokens)
    if "(" in text:
        _included(text, tokens)
    if "委员" in text:
        _members(text, tokens)
    if "章" in text:
        _seals(text, tokens)
    _counted_in(text, tokens)
    if "(" in text:
        tokens = _also_called(text, _of_this_firm(text, tokens))
    if "同意" in text or "决定" in text:
        tokens = taken_in(text, tokens)
    return with_occasions(text, unsigned_goods(text, by_his_hand(text, tokens)))


_THIS_FIRM = ("本厂", "本公司", "公司", "我司", "本企业", "企业", "集团", "我公司", "本院", "我厂", "本集团")


def _of_this_firm(text: str, tokens: list[Token]) -> list[Token]:
    """质量副总（本厂首席质量官）: which firm's officer he is, and nobody beside him."""
    out: list[Token] = []
    for token in tokens:
        firm = out[-1] if out else token
        if (
            token.cls == "officer"
            and firm.cls in ("company", "below", "above")
            and firm.end == token.start
            and text.startswith(")", token.end)
            and text[firm.start : firm.end] in _THIS_FIRM
            and text.endswith(("(", "(即", "(为"), 0, firm.start)
        ):
            out[-1] = token._replace(start=firm.start)
        else:
            out.append(token)
    return out


_ALSO = Pattern(
    r"\((?:即|兼|同时为|亦为|兼任)?(?:质量[受授]权人|管理者代表|质量负责人)\)(?!,?(?:与|和|会同|、))", "("
)

_APPOINTS = Pattern(r"任命|聘任|聘请|任用", "任聘")


def _also_called(text: str, tokens: list[Token]) -> list[Token]:
    """首席质量官（质量受权人）: another hat of his, and nobody beside him; a letter that appoints gives it to him."""
    if _APPOINTS.search(text) is not None:
        return tokens
    out: list[Token] = []
    end = 0
    for token in tokens:
        if token.start < end:
            continue
        if token.cls == "officer" and (found := _ALSO.match(text, token.end)):
            end = found.end()
            token = token._replace(end=end)
        out.append(token)
    return out


def _sittings(text: str, tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in tokens:
        if token.cls == "above":
            found = _NTH.search(text, max(0, token.start - _REACH), token.start)
            if found is not None and any(t.start == found.start() for t in out[-8:]):
                while out and out[-1].start >= found.start():
                    out.pop()
                token = token._replace(start=found.start())
        out.append(token)
    return out


_RESOLVED = Pattern(
    r"(?:经|经过)(?:公司)?(?:与会|到会|出席会议的?|参会|全体)(?:全体)?(?:的)?(?:董事|股东|监事|成员|委员|代表|人员)[^,。;:官]{0,10}(?:同意|通过|审议|表决|讨论|研究),?"
    r"(?:并|会议)?(?:一致)?(?:形成|作出|做出|通过)(?:了)?(?:如下|以下)(?:决议|决定)(?=:|,)",
    "决 如以 经",
)


def _resolved(text: str, tokens: list[Token]) -> list[Token]:
    """经与会董事一致同意，形成如下决议: how it was resolved, which nothing that is resolved waits for."""
    found = _RESOLVED.search(text)
    if found is None:
        return tokens
    inside = [i for i, t in enumerate(tokens) if found.start() <= t.start < found.end()]
    if not inside or tokens[inside[-1]].end != found.end() or tokens[inside[0]].start != found.start():
        return tokens
    return [
        *tokens[: inside[0]],
        Token(found.start(), found.end(), "content", ""),
        *tokens[inside[-1] + 1 :],
    ]


def _included(text: str, tokens: list[Token]) -> None:
    """质量经费（含检测费、改进奖金）: of what the money is made up."""
    for i, token in enumerate(tokens[:-2]):
        if (
            token.cls != "matter"
            or token.meaning != "quality_budget"
            or text[token.end : token.end + 1] != "("
        ):
            continue
        if tokens[i + 2].cls != "include" or text[tokens[i + 2].start] == "不":
            continue
        for k in range(i + 3, len(tokens)):
            if text[tokens[k].start] == ")":
                break
            if tokens[k].cls in _PARTS:
                tokens[k] = tokens[k]._replace(cls="content", meaning="")


_NOT_YET = ("候选", "候补", "人选", "提名", "助理", "秘书")
_IS = Pattern(r"(?:是|为|系|担任|出任|作为|当选|当|任)(?:本?公司|集团|企业)?的?$", "是为系任当")


def _members(text: str, tokens: list[Token]) -> None:
    """首席质量官为经营决策委员会委员: who sits in a body is its member."""
    for i, token in enumerate(tokens[1:], 1):
        before = tokens[i - 1]
        if any(t.cls == "participate" for t in tokens[i : i + 12]):
            continue
        if (
            token.cls == "content"
            and before.cls == "matter"
            and before.meaning == "business_decision"
            and before.end == token.start
            and text[token.start : token.end] == "委员"
            and text.endswith("会", 0, before.end)
            and not text.startswith(_NOT_YET, token.end)
            and _IS.search(text, max(0, before.start - 8), before.start)
        ):
            tokens[i] = token._replace(cls="participate", meaning="participate")


_HANGS_ON_IT = Pattern(
    r"(?:之?后)?(?:生效|,?[^,。;]{0,12}?(?:方|才|始|就可|即可|不得|不准|不能|不可))", "效方才始可不"
)
_OPENS = Pattern(r"[,。;:\n]")


def _seals(text: str, tokens: list[Token]) -> None:
    """首席质量官在放行单上盖章，产品方可出库: where something hangs on his seal, it is as good as his signature."""
    for i, token in enumerate(tokens):
        if text[token.start : token.end] != "盖章" or not _HANGS_ON_IT.match(text, token.end):
            continue
        opens = max((f.end() for f in _OPENS.finditer(text, 0, token.start)), default=0)
        named = [t.cls for t in tokens[:i] if t.start >= opens and t.cls in _HOLDERS]
        if named[-1:] == ["officer"]:
            tokens[i] = token._replace(cls="approve", meaning="approve")


_HOLDERS = frozenset(("officer", "self", "above", "beside", "below", "anyone", "company", "grantor"))
_COUNTED = Pattern(
    r"(?:(?<=[,。;\n])|^)(?:其中)?(?:(?:包括|包含|含)(?P<what>[^,。;()]{2,40}?)(?:等|等费用|在内)?(?=[,。;]|$)"
    r"|[^,。;()]{2,40}?(?:均|都|皆|也|亦|一并|全部)(?:在此列|在其列|在内|算在内|包括在内|包含在内|属此范围|属于此列|在此范围内|列入其中|计入其中)(?=[,。;]|$))",
    "含括内列围中",
)


def _counted_in(text: str, tokens: list[Token]) -> None:
    """检具添置、样品送检诸费皆在此列, behind the money: of what it is made up."""
    money = next((t for t in tokens if t.cls == "matter" and t.meaning == "quality_budget"), None)
    if money is None:
        return
    for found in _COUNTED.finditer(text, money.end):
        inside = [k for k, t in enumerate(tokens) if found.start() <= t.start < found.end()]
        if any(tokens[k].cls in _HOLDERS | {"cannot", "only", "amount"} for k in inside):
            continue
        for k in inside:
            if tokens[k].cls in _PARTS | {"implement", "narrow", "unknown", "general"}:
                tokens[k] = tokens[k]._replace(cls="content", meaning="")
