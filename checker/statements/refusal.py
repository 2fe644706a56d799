"""A veto that is told by what follows: 首席质量官认定有质量安全风险的方案一律作废, …反对的，不得实施 (frame F16)."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.naming import Token
from checker.statements.nodes import Node

_JUDGES = Pattern(
    r"认定|认为|判定|判为|反对|不同意|不认可|不赞成|不予认可|(?<!不得)(?<!不能)说[\"“”']?不[\"“”']?(?![清明定准得能])",
    "判反意认说赞",
)
_ON_QUALITY = Pattern(r"质量|安全|品质|食品|药品|质控")
_ENDS_IT = Pattern(r"终止|中止|停止|停办|作废|搁置|撤下", "办废搁撤止")
_GOODS = Pattern(r"出厂|放行|发货|上市|销售|交付|流转|发运|入库|出库|装车", "付厂售市库放装货转运")
_CARRIED_OUT = Pattern(
    r"实施|执行|通过|采用|推行|上线|签订|签署|立项|投产|生产|进行|继续|提交|表决|推进|施工|使用|办理|落地|启动|恢复|生效|变通"
)
_DO = Pattern(
    r"^[干办做搞搬上动开走用卖发放收交](?:了|成|下去)?(?=[,。;]|$)", "干办做搞搬上动开走用卖发放收交"
)
_MAY_NOT = ("不能", "不可", "不许", "不准", "不让", "别想", "休想")
_SO = ("就", "便", "则", "即", "也", "都")
_NOT_DONE = Pattern(
    r"(?:一律|一概|绝对|坚决|统统|通通)不(?:[办干做搞上用买收放发走批签算](?=[,。;]|$)|考虑|予办理)",
    "坚律概绝统通 不",
)
_ENDING = frozenset(("noeffect", "revoke_act", "cannot"))
_OTHERS = frozenset(
    (
        "report",
        "by",
        "to",
        "propose",
        "via",
        "obtain",
        "must",
        "duty",
        "may",
        "whether",
        "but",
        "file",
        "consult",
        "reason",
    )
)


def refusals(text: str, tokens: list[Token], scan: Scan) -> None:
    """Adds the act to ``scan`` where the officer's judgement by itself ends what it is about."""
    for k, node in enumerate(scan.nodes):
        if node.who is None or not node.who.has("officer", "self"):
            continue
        found = _judged(text, tokens, scan, k)
        if found is None:
            continue
        judged, at = found
        ending = _ending(text, tokens, scan, k, at, max(at + 1, at + len(judged)))
        if ending is None:
            continue
        quality = _ON_QUALITY.search(text, tokens[scan.nodes[0].first].start, tokens[scan.nodes[-1].last].end)
        if judged in ("认定", "认为", "判定", "判为") and quality is None:
            continue
        goods = scan.nodes[ending].kind == "cannot" and _GOODS.search(
            text, tokens[scan.nodes[ending].first].start, _close(tokens, scan, ending)
        )
        mine = range(scan.clause[k], scan.clause[ending] + 1)
        scan.acts[:] = [a for a in scan.acts if a.clause not in mine or _of_another(a)]
        scan.acts.append(
            Act(
                tokens_at(tokens, scan, at),
                "release" if goods else "veto",
                k,
                scan.clause[k],
                node.who,
                "F16",
                last=scan.nodes[ending].last,
                end=ending,
            )
        )
        scan.acts.sort(key=lambda a: a.index)
        scan.used.update(range(k, ending + 1))
        if _DO.search(text[tokens[scan.nodes[ending].last].end : _close(tokens, scan, ending)]):
            scan.used.add(ending + 1)
        return


def tokens_at(tokens: list[Token], scan: Scan, offset: int) -> int:
    """The index of the token at ``offset`` of the text."""
    return next(i for i, t in enumerate(tokens) if t.end > offset)


def _close(tokens: list[Token], scan: Scan, k: int) -> int:
    last = max(j for j, c in enumerate(scan.clause) if c == scan.clause[k])
    return tokens[scan.nodes[last].last].end


def _judged(text: str, tokens: list[Token], scan: Scan, k: int) -> tuple[str, int] | None:
    """The judgement in the holder's own clause with nobody else and no other act before it."""
    start = tokens[scan.nodes[k].last].end
    found = _JUDGES.search(text, start, _close(tokens, scan, k))
    if found is None:
        return None
    between = [n for n in scan.nodes[k + 1 :] if tokens[n.first].start < found.start()]
    first = scan.clause.index(scan.clause[k])
    if any(n.kind in ("cannot", "reason", "noneed", "except") for n in scan.nodes[first:k]):
        return None
    if any(_speaks(n) or n.kind in ("cannot", "noneed", "whether") for n in between):
        return None
    return found.group(), found.start()


def _speaks(node: Node) -> bool:
    return node.who is not None or node.kind in ("act", *_OTHERS)


def _ending(text: str, tokens: list[Token], scan: Scan, k: int, at: int, said: int) -> int | None:
    """The node that ends what is judged, with nobody else who decides before or beside it."""
    for j in range(k + 1, len(scan.nodes)):
        node = scan.nodes[j]
        if tokens[node.first].start < said:
            continue
        if scan.clause[j] > scan.clause[k] + 2 or node.kind in _OTHERS:
            return None
        if node.who is not None and node.who.has("above", "beside", "officer", "company", "grantor"):
            return None
        kind = tokens[node.first].cls
        if kind == "veto" and tokens[node.first].start <= at + 1:
            continue
        if kind in ("propose", "approve", "decide", "review"):
            return None
        words = text[tokens[node.first].start : tokens[node.last].end]
        before = text[tokens[node.first].start - 2 : tokens[node.first].start]
        if kind in _ENDING and before in ("反对", "同意", "认可", "赞成") and not words.startswith("即"):
            return None
        if kind in _ENDING and (kind == "noeffect" or (kind == "revoke_act" and _ENDS_IT.search(words))):
            return j
        if kind == "cannot" and words.endswith(("得", "准", "许", "予")) and _forbids(text, tokens, scan, j):
            return j
        if kind == "cannot" and words in _MAY_NOT and before[-1:] in _SO and _forbids(text, tokens, scan, j):
            return j  # 不同意就不能干
        if kind == "cannot" and words == "不" and _NOT_DONE.match(text, tokens[node.first].start - 2):
            return j
    return None


def _forbids(text: str, tokens: list[Token], scan: Scan, j: int) -> bool:
    """任何人不得实施, 一律不得出厂: nobody may do it, or it may not be done."""
    words = text[tokens[scan.nodes[j].last].end : _close(tokens, scan, j)]
    if not (_CARRIED_OUT.search(words) or _GOODS.search(words) or _DO.search(words)):
        return False
    following = [
        n for n, c in zip(scan.nodes[j + 1 :], scan.clause[j + 1 :], strict=True) if c == scan.clause[j]
    ]
    return not any(
        n.who is not None or tokens[n.first].cls in ("override", "appeal", "reason") for n in following
    )


def _of_another(act: Act) -> bool:
    return act.agent is not None and not act.carried and act.agent.has("above", "beside", "company")
