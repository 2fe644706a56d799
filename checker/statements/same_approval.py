"""An approval named again right after it was told is no second one: 报 H 批准，批准后下发; 由 H 审定，审定后由项目部下达."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.draft import Draft, Piece
from checker.statements.naming import Token
from checker.statements.sentence import Sentence

_DRAWN_UP = frozenset(("formulate", "compile", "review"))
_FINISHED = frozenset(("定稿", "成稿", "完稿", "改定"))
_BY_OTHERS = frozenset(("批准", "审批", "审批通过", "核准", "审核批准", "审议通过", "获批"))
"""Whoever draws something up does not say these of himself; he may well sign it (签发后)."""
_AT_ONCE = ("即", "就", "便")
_FIRST = frozenset(("compile", "review", "propose", "implement", "assist"))
"""What others do before it comes to him: 由技术部评审后报 H 批准."""
_LACKS = Pattern(
    r"(?:凡|如)?(?:未经|未获得?|未取得|没有?经过?)(?:其|他|她)?(?:审批|批准|签批|审定|核准|审核批准|签字|签发)(?:通过|同意)?的?(?:项目|计划|产品|批次|方案|单据|费用|款项|支出)?,?"
    r"(?:一律|均|都|任何(?:部门|单位|人)(?:和个人)?|各(?:部门|单位|项目|厂))?(?:不得|不准|不许|不能|禁止|严禁)(?:擅自|随意|自行)?"
    r"(?:进入?(?:下一?|后续)[^,。;:]{1,6}|(?:组织)?(?:开工|开模|投产|投料|生产|施工|实施|执行|付款|支付|列支|报销|出厂|发货|交付|放行出厂|上线|启动|开展|下达生产|量产|试产|发布|下发|流转|转序|入库))",
    "批审签核 未没",
)
_ONLY_SIGNS = frozenset(("签字", "签署", "签名", "签章", "签认", "确认", "同意"))
_CARRIES = Pattern(
    r"(?:组织|负责|牵头|带领|督导|推动)?(?:实施|执行|落实|贯彻|推进|分解|推行)(?:已|业)?经$", "实执落贯推分"
)
_WORK = frozenset(("implement", "assist", "supervise", "review"))
_SIGNATURES = frozenset(("签字", "签名", "签章", "签署", "签认", "签发", "签批"))
_OPENS_SIGNED = Pattern(
    r"(?:凡|如|若)?(?:没有|没|未|未经|无|缺|缺少|尚未)?(?:其|他|她|此|该)?(?:签字|签名|签章|签署|签认|签发|签批)(?:之?后|的|,|前)",
    "签",
)
_BESIDE = frozenset(("above", "beside", "committee", "grantor"))


def same_approvals(text: str, tokens: list[Token], scan: Scan, governed: bool) -> None:
    """Gives the officer what only names his approval again; an approval of what he drew up is not his."""
    for act in scan.acts:
        if act.power not in ("approve", "countersign") or act.frame not in ("F2", "F6"):
            continue
        if act.needless or act.negated or not (act.agent is None or act.carried):
            continue
        opening = _opens(text, tokens, scan, act)
        if not opening:
            continue
        word = text[tokens[act.index].start : tokens[act.last].end]
        his = _told_before(scan, act, governed)
        same = next((b for b in his if act.power == "approve" and _same(word, b)), None)
        if same is not None:
            act.agent, act.frame, act.carried = same.agent, "F2", True
        elif (opening.startswith("后") and opening.endswith("由") and not _signs(word, his)) or (
            word in _BY_OTHERS and (_sent_on(scan, act, governed) or any(b.power in _DRAWN_UP for b in his))
        ):
            act.agent, act.frame = None, "F6"


def _signs(word: str, his: list[Act]) -> bool:
    """制定质量战略，签发后由质量部宣贯: whoever makes it signs it."""
    return word not in _BY_OTHERS and any(b.power == "formulate" for b in his)


def named_again(piece: Piece, before: Piece, act: Act, officer: str) -> bool:
    """由 H 审批。审批通过后由质量部下发; 由 H 审批；未经审批不得开工: the approval that is the one that ended the last."""
    if act.agent is None and his_signature(piece, before, act, officer):
        return True
    if piece.scan is None or before.scan is None or act.power != "approve" or act.agent is not None:
        return False
    if act.clause != 0:
        return False
    opened = bool(_opens(piece.sentence.text, piece.sentence.tokens, piece.scan, act))
    if not opened and not _lacks_it(piece):
        return False
    last = max((d.act for d in before.drafts), key=lambda a: a.index, default=None)
    mine = [d for d in before.drafts if d.act is last]
    return (
        last is not None
        and last.power == "approve"
        and (opened or _as_strong(piece, before, last))
        and all(d.holder == officer for d in mine)
        and _his(last, True)
    )


def his_signature(piece: Piece, before: Piece, act: Act, officer: str) -> bool:
    """以 H 的签名为准。签名后即可部署；没有签名的，不得发布: whose signature it is was told just before."""
    if act.power not in ("approve", "countersign") or not before.drafts:
        return False
    if act.agent is not None and not act.carried:
        return False
    last = before.drafts[-1].act
    told = before.sentence.words(0, len(before.sentence.tokens))
    word = piece.sentence.words(act.index, act.last + 1)
    if last.frame not in ("F6", "F7") or "为准" not in told or word not in _SIGNATURES or word not in told:
        return False
    alone = all(d.holder == officer for d in before.drafts if d.act is last)
    others = any(t.cls in _BESIDE for t in before.sentence.tokens)
    opens = _OPENS_SIGNED.match(piece.sentence.text, piece.sentence.tokens[0].start) is not None
    return alone and opens and not others and not last.partners


def of_his_own(piece: Piece, act: Act, draft: Draft) -> bool:
    """H 组织实施经批准的年度计划, said after H 批准年度计划: what he carries out was approved, by him for all that is said."""
    return draft.act.power in ("approve", "decide") and _approved_before(piece.sentence, act)


def carries_approved(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """H 组织实施经批准的年度计划: what is carried out, or looked at, was approved; the work itself waits for nobody."""
    return draft.act.power in _WORK and _approved_before(sentence, act)


def _approved_before(sentence: Sentence, act: Act) -> bool:
    if act.agent is not None or act.power != "approve":
        return False
    text = sentence.text
    if not text.startswith("的", sentence.tokens[act.last].end):
        return False
    before = text[sentence.tokens[0].start : sentence.tokens[act.index].start]
    others = any(t.cls in _BESIDE for t in sentence.tokens)
    return _CARRIES.search(before) is not None and not others


def _lacks_it(piece: Piece) -> bool:
    """未经审批，不得开工: nobody may begin without the approval, if nobody is named and it is not its use that is refused."""
    sentence = piece.sentence
    return _LACKS.fullmatch(sentence.words(0, len(sentence.tokens))) is not None


def _as_strong(piece: Piece, before: Piece, last: Act) -> bool:
    """经 H 签字；未经审批不得实施: a signature is not the approval that is asked for."""
    word = before.sentence.words(last.index, last.last + 1)
    return word not in _ONLY_SIGNS or "签字" in piece.sentence.words(0, len(piece.sentence.tokens))


def _same(word: str, before: Act) -> bool:
    return before.power == "approve" or (word in _FINISHED and before.power in _DRAWN_UP)


def _his(act: Act, governed: bool) -> bool:
    """Whether the officer, or whom a heading names, does it alone, and no more than does it."""
    if act.partners or act.governor is not None or act.negated or act.needless:
        return False
    if act.agent is None:
        return governed and act.frame == "F2"
    return act.agent.has("officer", "self") and not act.agent.has("above", "beside", "committee")


def _opens(text: str, tokens: list[Token], scan: Scan, act: Act) -> str:
    """…，批准后, …，审定即: the word that follows an act that opens its clause and names nobody; empty for any other."""
    first = scan.clause.index(act.clause)
    if any(n.kind not in ("also", "comma", "act", "via") for n in scan.nodes[first : act.node]):
        return ""
    at = act.node + 1
    if at < len(scan.nodes) and text.startswith("通过", tokens[scan.nodes[at].first].start):
        at += 1
    following = scan.nodes[at] if at < len(scan.nodes) else None
    if following is None or scan.clause[at] != act.clause:
        return ""
    word = text[tokens[following.first].start : tokens[following.last].end]
    follows = (
        following.kind in ("after", "effect")
        or (following.kind in ("by", "then") and word.startswith("后"))
        or (following.kind in ("also", "about", "be") and word.startswith(_AT_ONCE))
    )
    return word if follows else ""


def _told_before(scan: Scan, act: Act, governed: bool) -> list[Act]:
    """The officer's acts of the clause before, if nobody else decides in it or is named behind them."""
    his, others = _acts_before(scan, act, governed)
    if not his or any(a.power not in _FIRST or a.index > his[0].index for a in others):
        return []
    return [] if _sent_on(scan, act, governed) else his


def _sent_on(scan: Scan, act: Act, governed: bool) -> bool:
    """H 批准后报总经理，审批通过后…: somebody else is named behind what the officer does."""
    his, _ = _acts_before(scan, act, governed)
    behind = scan.nodes[his[0].node + 1 : act.node] if his else []
    return any(n.who is not None and n.who.has(*_BESIDE) for n in behind)


def _acts_before(scan: Scan, act: Act, governed: bool) -> tuple[list[Act], list[Act]]:
    earlier = [a for a in scan.acts if a.clause == act.clause - 1 and not a.relative]
    his = [a for a in earlier if _his(a, governed)]
    return his, [a for a in earlier if a.agent is not None and a not in his]
