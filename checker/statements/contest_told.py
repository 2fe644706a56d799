"""A contest told step by step: 发了招聘启事，报名7人，经笔试、答辩、打分，得分第一; 产生方式：公开竞聘,笔试加答辩,三人参选."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise
from checker.statements.not_he import without_those_near

_CALLED = Pattern(
    r"(?:招聘|竞聘|选聘|竞岗|遴选)(?:启事|公告|帖|通知|简章|方案)|(?:公开|面向(?:社会|全社会|内部|全员|公司|集团)[^,。;]{0,8}?)(?:竞聘|招聘|选聘|选拔|遴选)|竞争上岗|(?:发|挂|贴)(?:出)?[^,。;]{0,10}(?:竞聘|招聘)",
    "聘岗选",
)
_ENTERED = Pattern(
    r"(?:报名|应聘|参选|参加竞聘|竞聘|应征)(?:的|者|人员|材料|共|有|一共)*(?:收到)?(?P<n>[二三四五六七八九十两]|[1-9]\d|[2-9])(?:人|名|位|份)|(?:收到|共有?|有)(?:了)?(?P<m>[二三四五六七八九十两]|[1-9]\d|[2-9])(?:份|人|名|位)(?:同事|员工|人)?(?:的)?(?:报名|应聘|参选)|(?P<k>[二三四五六七八九十两]|[1-9]\d|[2-9])(?:人|名|位)(?:同志)?(?:报名|参选|应聘|参加竞聘|竞聘)",
    "报应参竞 人名位份",
)
_STEPS = Pattern(
    r"笔试|面试|答辩|面谈|打分|评分|票决|民主测评|演讲|考评|评委|评审组|资格审查|初选|复选",
    "笔面答打评票民演考资初复",
)
_WON = Pattern(
    r"(?:得分|综合|总分|成绩|排名|名次|总成绩|综合得分|评分)[^,。;]{0,6}?(?:第一|最高|居首)|第一名(?:为|是)|胜出|脱颖而出|择优|入选|中选|选出|录取|优胜",
    "第最居胜脱择入中选录优",
)
_NOT = Pattern(
    r"取消|流标|终止|作废|无效|未能|没有(?:人|另行)?(?:组织)?|不(?:搞|再|设|进行|组织|举行)|拟(?![任设聘])|将(?:于|在|面向|组织|开展|通过|公开|进行|举行)|计划|建议|如果|若|未(?:组织|进行|举行)|各岗位|检验员|质检员|班组长|中层",
    "取流终作无未没不拟将计建如若各检质班中",
)
_HOW = Pattern(
    r"(?:任职|选聘|产生|聘任|聘用|任用|选拔|上岗|选任|来源)(?:方式|途径|形式|办法)", "任选产聘上来"
)
_BY_CONTEST = Pattern(
    r"(?:内部|公开|社会|全员|集团内|公司内)*(?:竞聘|竞争上岗|公开招聘|公开选聘|公开选拔|公开遴选)(?:上岗)?(?:$|[,(、;:。])",
    "竞公",
)
_TITLED = Pattern(r"竞聘|招聘|选聘|公示|任命|聘任|任前|任职|审批表|任免", "竞招选公任聘审")


def contests_in(
    blocks: Sequence[Block], facts: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``house_rule`` ``competition`` where one paragraph of a paper on filling the post tells a contest, or its form names it.

    Two of three must be told: that it was open, how many entered, by what steps – and who came out first, or was appointed.
    """
    if any(f.kind == "house_rule" and f.value == "competition" and f.certainty == "sure" for f in facts):
        return
    title = " ".join(normalise(b.text).text for b in blocks[:3] if b.kind == "heading")
    if _TITLED.search(title) is None or not _on_the_post(blocks, words):
        return
    for block in blocks:
        if "remark" in block.flags:
            continue
        text = normalise(block.text).text
        if block.kind == "cell":
            heads = [normalise(h).text.strip() for h in (*block.row_heads[-1:], *block.column_heads[-1:])]
            told = any(_HOW.fullmatch(h) for h in heads) and _BY_CONTEST.match(text) is not None
        elif block.kind in ("paragraph", "list_item"):
            steps = len(set(_STEPS.findall(text)))
            parts = (_CALLED.search(text), _ENTERED.search(text), steps >= 2 or None, _WON.search(text))
            told = sum(p is not None for p in parts) >= 3 and parts[0] is not None
        else:
            continue
        if told and _NOT.search(text) is None:
            yield OfficerFact(
                "house_rule", words.officer, block.text, block.place, None, "competition", "sure"
            )
            return


def _on_the_post(blocks: Sequence[Block], words: Lexicon) -> bool:
    """Whether the paper is on the officer's post alone: no other leader is to be found by it."""
    own = False
    for block in blocks:
        normal = words.normal(block.text)
        if block.kind == "heading" or _CALLED.search(normal.text) or _APPOINTS.search(normal.text):
            tokens = without_those_near(normal.text, words.lexer.tokens(normal.text))
            own = own or any(t.cls == "officer" for t in tokens)
    return own


_APPOINTS = Pattern(r"拟[设任聘]|聘任|任命|竞聘|出任|聘", "拟聘任竞")
