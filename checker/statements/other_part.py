"""Whether what another decides is another part of the matter: 全线停产由厂长决定, 一级让步报总经理批准."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.naming import Token
from checker.statements.sentence import Sentence

_OVER = frozenset(("matter", "stop", "release", "veto", "assess", "reward", "formulate", "approve"))
_NAMED = _OVER | {"narrow", "whole", "amount", "capafter"}
_LINKS = frozenset(("comma", "semicolon", "must", "but", "also", "strong", "colon"))
_ASKED = frozenset(("by", "report", "via", "belong", "without", "obtain"))
_POSTS = frozenset(("above", "beside", "below", "grantor"))
_MINE = frozenset(("officer", "self"))
_OPENS = Pattern(r"^(?:但|而|不过|其中|至于|对于|对|凡是|凡|涉及|属于|属|的|若|如|遇)+")
_BARE = Pattern(
    r"(?:申请|事项|事宜|工作|方案|计划|项目|立项|等|均|一律|则|仍|也|都|须|需|应|必须|应当|另行|另|的|之|时|者|方|全部)"
)
_OF_HIS_WORD = Pattern(
    r"争议|异议|不一致|意见|不服|冲突|分歧|反对|疑义|投诉|申诉|最终|决定|否决|结果|结论|通知|单据?$|书$|令$|手续|签字|签发|认为"
    r"|影响|要求|可能|逐|具体|支用|重大|重要|特殊|紧急|必要|情况|大额|复杂|特批|每|任何|所有|一切|凡|各[项类]|全部|前|之日|小时内|[日天]内|规定|未|没|实施|执行|生效|行使|[后时]$|其(?![余他它])|上述|该|此"
)


def of_another_part(sentence: Sentence, clause: int, draft: Draft) -> bool:
    """Whether clause ``clause`` of the draft's sentence is over a part that the draft's own clause does not name."""
    own = draft.act.clause
    if own < clause and any(sentence.clause[i] == clause for i in draft.theme.tokens):
        return False  # 首席质量官同意后，质量改善方案报总经理审定: it is his matter that goes on
    if clause == own and draft.act.carried and own > 0:
        own -= 1  # 一级让步报总经理批准: the act is of the topic, and goes on from what was his
    if clause <= own:
        return False
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == own]
    if not inside:
        return False
    said = sentence.text[inside[0].start : inside[-1].end]
    return names_a_part(sentence, clause, said, draft.act.power, own)


def names_a_part(sentence: Sentence, clause: int, said: str, power: str, after: int = -1) -> bool:
    """Whether what clause ``clause`` hands to another is a part that ``said`` does not name.

    A part without bounds (重大的, 特殊情况), a quarrel, or what the officer has made (停产通知书) is none: there the
    other stands over the officer, not beside him.
    """
    topic = _topic(sentence, clause, after)
    if not topic or any(t.cls in _MINE for t in topic):
        return False
    words = _OPENS.sub("", sentence.text[topic[0].start : topic[-1].end])
    if not words or words in said or _OF_HIS_WORD.search(words):
        return False
    rest = words
    for token in topic:
        named = sentence.text[token.start : token.end]
        if token.cls == power or (token.cls in _OVER and named in said):
            rest = rest.replace(named, "", 1)
    rest = _BARE.sub("", rest)
    return bool(rest) and rest not in said and (len(rest) > 1 or rest in "全整")


_HIS_PAPER = Pattern(r"(?:决定书?|通知书?|通知单|指令|命令|令)$", "书知单令定")


def of_his_paper(sentence: Sentence, clause: int) -> bool:
    """停产决定书由总经理签发: the paper by which his decision goes out is no other matter."""
    topic = _topic(sentence, clause, clause)
    return bool(topic) and _HIS_PAPER.search(sentence.text, topic[0].start, topic[-1].end) is not None


def _topic(sentence: Sentence, clause: int, after: int) -> list[Token]:
    """What stands before whoever the clause names; the clause before, if nothing does."""
    inside = [i for i, c in enumerate(sentence.clause) if c == clause]
    end = next((i for i in inside if sentence.tokens[i].cls in _ASKED), None)
    if end is None:
        end = next((i for i in inside if sentence.tokens[i].cls in _POSTS), None)
        if end is None or sentence.tokens[end - 1].cls not in _OVER:
            return []
    found = [sentence.tokens[i] for i in inside if i < end and sentence.tokens[i].cls not in _LINKS]
    if not found and clause - 1 > after:
        found = [
            t
            for t, c in zip(sentence.tokens, sentence.clause, strict=True)
            if c == clause - 1 and t.cls not in ("comma", "semicolon")
        ]
        return found if found and sentence.text[found[-1].end - 1] == "的" else []
    plain = found and sentence.tokens[end].cls not in ("by", "belong")
    if plain and not (found[-1].cls in _NAMED or sentence.text[found[-1].end - 1] == "的"):
        return []  # 须重新提交总经理定夺: how, not what
    return found
