"""Whether the verb of a clause does something for the matter itself: 组织编下一年的质量计划, but not 组织质量培训的会务."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.leading import lead_at
from checker.statements.duties.topics import Mention, Topics, is_another_thing
from checker.statements.duties.whose_clause import OFFICES, Clause
from checker.statements.naming import Token

_HELPS = Pattern(r"协助|配合|参与|参加|支持|协同|列席|旁听|听取|知悉|知会")
_REPORTS = Pattern(r"汇报|报告|上报|通报|赞助|庆祝")
_PEOPLE = ("部门", "各部门", "单位", "车间", "人员", "大家", "骨干", "全员", "团队", "班组", "员工", "力量")
GATHERS = ("组织", "带", "领", "召集", "牵头", "主持", "拉", "挂帅", "统")
_LONGEST = 18
_MEASURES = ("堂", "节", "场", "份", "套", "轮", "项", "课")
_RESULTS = (
    "出来", "起来", "好", "到位", "下去", "清楚", "清", "透", "上去", "一遍", "一次", "一轮", "两次", "一份", "一套", "两套", "建", "修", "编",
    "排", "管", "抓", "办", "做", "定", "跑", "转", "工作", "等", "评选", "评比", "竞赛", "比赛", "征集", "展播", "撤回", "收回", "下架", "退换", "抓总",
)  # fmt: skip
_BENIGN = frozenset((
    "conj", "of", "afterwards", "count", "number", "date", "symbol", "strong", "each", "light", "also", "matter", "implement",
    "formulate", "compile", "supervise", "review", "assess", "manage", "item", "self", "officer", "by", "belong",
))  # fmt: skip


def is_object(
    text: str,
    mention: Mention,
    clause: Clause,
    run: Sequence[Token],
    spoken: Sequence[Mention],
    topics: Topics,
) -> bool:
    """Whether the verb of the clause does something for the matter itself: 组织编下一年的质量计划, but not 组织质量培训的会务."""
    if is_another_thing(text, mention.end, topics):
        return False
    if mention.start >= clause.verb[1]:
        between = [t for t in run if clause.verb[1] <= t.start and t.end <= mention.start]
        covered = [t for t in between if any(m.start <= t.start < m.end for m in spoken)]
        rest = _of_its_own([t for t in between if t not in covered], between)
        said = text[clause.verb[1] : mention.start]
        gathers = text[slice(*clause.verb)].startswith(GATHERS)
        if sum(t.end - t.start for t in rest) > _LONGEST or _HELPS.search(said) or _REPORTS.search(said):
            return False
        if any(not _goes_between(text[t.start : t.end], t, spoken, topics, gathers=gathers) for t in rest):
            return False
    elif mention.start >= clause.acts and mention.end > clause.verb[0] and mention.start < clause.verb[0]:
        return True  # 对 … 负责
    return _ends_well(text, mention.end, clause, run, [(m.start, m.end) for m in spoken], topics)


_JOINS = ("、", "和", "与", "及", "以及")
_STRAYS = frozenset(("by", "belong", "to", "report", "file", "per", "of", "comma", "colon"))
_LIST = 12


def _of_its_own(rest: list[Token], between: Sequence[Token]) -> list[Token]:
    """What stands before the matter since the last 、 or 和: 组织8D、六西格玛等改善, 主管追溯与召回.

    What a row names before it is his, too, and makes nothing else of it.
    """
    last = next((i for i in range(len(rest) - 1, -1, -1) if rest[i].cls in ("conj", "to")), None)
    if last is None or not 0 < last <= _LIST or any(t.cls in OFFICES | _STRAYS for t in rest[:last]):
        return rest
    return rest[last:] if rest[last].cls == "conj" else rest[last + 1 :]


def _tail_of_all(text: str, after: Sequence[Token], topics: Topics) -> Sequence[Token]:
    """质量法规和认证要求的识别与评价: of a row that ends in 的 and what is done, only that."""
    if not after or text[after[0].start : after[0].end] not in _JOINS:
        return after
    last = next((i for i in range(len(after) - 1, 0, -1) if after[i].cls == "of"), None)
    if last is None:
        at = after[1].start if len(after) > 1 else after[0].end
        return () if lead_at(text, at, after[-1].end, topics) is not None else after
    return after[last + 1 :]


def _ends_well(
    text: str,
    at: int,
    clause: Clause,
    run: Sequence[Token],
    named: Sequence[tuple[int, int]],
    topics: Topics,
) -> bool:
    """Whether what follows ``at`` in its clause is not another thing: 质量培训的会务, 质量培训会场."""
    stop = clause.acts if at <= clause.acts else clause.end
    stop = next((t.start for t in run if t.cls in ("comma", "colon") and t.start >= at), stop)
    after = _tail_of_all(text, [t for t in run if at <= t.start < stop], topics)
    return all(_adds_nothing(text[t.start : t.end], t, named, topics) for t in after)


def _goes_between(
    word: str, token: Token, named: Sequence[Mention], topics: Topics, *, gathers: bool
) -> bool:
    """Whether a word between the verb and the matter leaves it his doing: 组织三个部门把下一年的质量计划编出来."""
    if token.cls == "unknown":
        return word in _MEASURES
    if token.cls in ("take", "company", "anyone", "about", "at") or len(word) == 1:
        return token.cls != "cannot"
    if gathers and (token.cls in OFFICES or word in _PEOPLE):
        return True
    return _adds_nothing(word, token, [(m.start, m.end) for m in named], topics)


def _adds_nothing(word: str, token: Token, named: Sequence[tuple[int, int]], topics: Topics) -> bool:
    if (
        token.cls in _BENIGN
        or word in _RESULTS
        or word in _JOINS
        or any(a <= token.start < b for a, b in named)
    ):
        return True
    return any(word in topics.named(key) for key in ("fills", "does", "organises", "leads"))
