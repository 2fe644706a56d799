"""委员为总裁、财务总监、…: rules that count the members of a body without the officer, whom another paper gives a vote in it.

So does a meeting that stops the votes of persons, of whom he is one. Whether his seat has gone only a person can say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.gathering.beside_words import (
    Given,
    given_to,
    is_earlier,
    left_in_doubt,
    sentences,
    with_more,
)
from checker.gathering.his_names import TITLE, HisNames
from checker.gathering.model import Paper
from checker.gathering.told_words import BRIEFLY, past
from checker.patterns import Pattern
from checker.statements.model import Statement

_SEAT = ("decision_participation", "participate")
_BODY = Pattern(
    r"(?:[一-鿿]{0,12}?)(?:办公会|委员会|决策会|联席会|经营会|决策层|班子|董事会|院务会|行务会|社务会)",
    "会层班",
)
_COUNTED = Pattern(
    r"由(?P<list>[^。；;由]{6,200}?)(?:[,，]?(?:共|等)?[^,，。；;、]{0,4}[人名位])?(?:[,，])?(?:组成|构成)(?!员)"
    r"|(?:委员(?!会)|成员|组成人员|组成|名单|参会人员|表决人员|表决人)(?:名单)?(?:调整|变更|改|精简|确定|更换)?(?:后)?(?:[:：]|[为是](?:[:：])?|如下[:：])(?P<list2>[^。；;]{6,200})"
    r"|(?:席位|委员(?!会)|成员|名额)[^。；;]{0,20}?(?:保留|分别为|包括|包含)(?P<list3>[^。；;]{6,200})",
    "由委成组名参表席",
)
_OPEN = Pattern(
    r"等(?:[^,，。；;、]{0,6})?$|其他高|高级管理人员|全体|公司领导|各分管|分管副|各副|副总(?:经理|裁)?们|班子成员|质量(?:分管|主管)|(?:分管|主管|负责)质量|管理层",
    "等其高全公各分副班质主负管",
)
_POST = Pattern(
    r"董事长|总经理|总裁|副总|总监|总工程师|总工|总会计师|总经济师|部长|经理|主任|首席|书记|主席|厂长|院长|所长|主管|董事|负责人|总师|[一-鿿]{1,6}官$|处长|科长|部$"
)
_PARTED = Pattern(r"[、,，]|和|及|以及")
_BELOW = Pattern(
    r"下设|秘书|办公室(?:成员)?|工作组|专家组|评审组|小组|列席|筹备|监票|执行机构", "下秘办工专评小列筹监执"
)
_VICE = ("副总经理", "副总裁", "副总", "副厂长", "副院长")
_ONLY_SITS = Pattern(
    r"首席质量官[^。；;]{0,40}列席|列席[^。；;]{0,40}首席质量官|首席质量官[^。；;]{0,40}(?:不计入表决|无表决权|没有表决权|不参加表决|不参与表决|不计票|不投票)",
    "列不无没",
)
_GOES_BEFORE = Pattern(
    r"(?:不同|不一致|不符|抵触|冲突|相悖|有出入)的?[^。；;]{0,8}(?:以|按|依|执行)[^。；;]{0,4}本|(?:以|按)本[^,，。；;]{1,6}为准",
    "本",
)
_STOPPED = Pattern(
    r"首席质量官(?:(?!否决|回避|利害)[^。；;]){0,40}?(?:不计入|不列入|不占|暂停|停止|中止|不再|暂不|终止|免去|解除|撤销|取消|冻结|退出)[^,，。；;]{0,10}?(?:表决|投票|委员|成员|席位|参会|出席|参加会议)"
    r"|(?:暂停|停止|中止|终止|免去|解除|撤销|取消|冻结)[^,，。；;]{0,30}?首席质量官[^,，。；;]{0,24}?(?:表决|投票|委员|成员|席位)"
    r"|(?:其余|其他|原有?)(?:的)?(?:原)?(?:委员|成员)[^。；;]{0,14}(?:不再|自动(?:卸任|退出|解除)|免去|退出|终止)",
    "暂停中不终免解撤取冻退自",
)
_ADVISES = Pattern(
    r"(?:委员|成员)[^,，。；;]{0,8}(?:只|仅)(?:发表|提出|提供|陈述)[^,，。；;]{0,6}意见|(?:委员|成员)的?(?:表决|投票|意见)[^,，。；;]{0,6}(?:咨询|参考|建议)|(?:委员|成员)[^。；;]{0,14}不(?:再|进行|实行)?(?:参与|参加)?(?:表决|投票)"
    r"|首席质量官(?:在|对|就)[^,，。；;]{0,6}质量[^,，。；;]{0,6}(?:议题|事项|议案)[^,，。；;]{0,8}(?:表决|投票|有票)"
    r"|(?:表决权|投票权)(?:仅|只)?(?:限于|限|仅归|只归|属于|归)(?!全体)|首席质量官[^。；;]{0,40}由[^,，。；;]{2,14}?(?:代为|代行|代其|代)(?:参加|出席|表决|投票|行使)"
    r"|决(?:议|定)由[^,，。；;]{2,8}(?:一人|个人|独自|单独)作出",
    "委成首决权",
)
_NOT_OF_ALL = Pattern(
    r"列席|回避|议题有|关联|利害|候补|特邀|外部|不因|涉及(?:自身|本人)|涉密|书面委托|缺席|未(?:到会|出席)|所有|全部|各项|每项|一切",
    "列回议关利候特外不涉书缺未所全各每一",
)
_NOT_NOW = Pattern(
    r"议题|关联|利害|回避|不因|不得(?:暂停|停止|取消|撤销)|任何|不影响|拟|草案|讨论|恢复(?:首席|其)|不受",
    "议关利回不任拟草讨恢",
)


def with_seats_counted(
    papers: Sequence[Paper], officer: str, names: HisNames, as_of: str, lapsed: Container[str] = ()
) -> list[Paper]:
    """The papers; one that counts ``officer`` out of the body in which another gives him a vote has an unsure statement more.

    ``names`` are what he is called; what papers at the paths ``lapsed`` gave is no longer his.
    """
    given: Given = {k: v for k, v in given_to(papers, officer, lapsed).items() if k == _SEAT}
    if not given:
        return list(papers)
    giver, seat = given[_SEAT]
    bodies = _bodies_of(giver, seat)
    return [paper if paper is giver else _with(paper, giver, seat, bodies, names, as_of) for paper in papers]


def _with(
    paper: Paper, giver: Paper, seat: Statement, bodies: Sequence[str], names: HisNames, as_of: str
) -> Paper:
    if not is_earlier(paper, giver):
        for block, sentence, _ in sentences(paper, names):
            stopped = _STOPPED.search(sentence) and not _NOT_NOW.search(sentence)
            about = f"{_title(paper)}{sentence}"
            advises = _ADVISES.search(sentence) and not (
                _NOT_OF_ALL.search(sentence) or BRIEFLY.search(sentence)
            )
            if (stopped or (advises and any(b in about for b in bodies))) and not past(sentence, as_of):
                return with_more(paper, [left_in_doubt(seat, block, sentence, "rival")])
    whole = names.titled("。".join(squeeze(b.text).lower() for b in paper.document.blocks), paper.document)
    old = is_earlier(paper, giver) and not (_ONLY_SITS.search(whole) and _GOES_BEFORE.search(whole))
    if old or any(one.holder == seat.holder and _gives(one) for one in paper.reading.statements):
        return paper
    for block, words in _lists(paper, bodies, names):
        return with_more(paper, [left_in_doubt(seat, block, words, "rival")])
    return paper


def _gives(one: Statement) -> bool:
    return (one.authority, one.power) == _SEAT and one.effect in ("grant", "limited")


def _bodies_of(giver: Paper, seat: Statement) -> list[str]:
    """The bodies that the words name in which he has a vote."""
    block = next((b for b in giver.document.blocks if b.place == seat.place.without_offsets()), None)
    words = squeeze(seat.text if block is None else block.text)
    return [found for found in map(_core, (f.group() for f in _BODY.finditer(words))) if found]


_BEFORE_BODY = Pattern(
    r"^.*(?:参加|出席|参与|作为|担任|进入|公司|集团|是|为|任|系|在|对|的|和|及|与|由|等|兼)"
)
_ALSO = {"总经理办公会": ("经理办公会", "总办会"), "总裁办公会": ("总裁会",)}


def _core(body: str) -> str:
    """总经理办公会 of 作为公司总经理办公会: without the words before its name; nothing where it names no body of its own."""
    name = _BEFORE_BODY.sub("", body)
    return name if len(name) > 3 or name in ("经营会", "董事会", "决策会", "决策层") else ""


def _lists(paper: Paper, bodies: Sequence[str], names: HisNames) -> Iterator[tuple[Block, str]]:
    """Where the members of one of ``bodies`` are counted, and he is not among them."""
    title = _title(paper)
    for block, sentence, before in sentences(paper, names):
        for found in _COUNTED.finditer(sentence):
            listed = found["list"] or found["list2"] or found["list3"]
            told = sentence[: found.start()] + found.group()[:2]
            if _BELOW.search(told):
                continue
            named = [b for b in map(_core, (f.group() for f in _BODY.finditer(told))) if b]
            named = named or [b for b in map(_core, (f.group() for f in _BODY.finditer(before))) if b][-1:]
            here = any(_same(b, n) for b in bodies for n in named) or (
                not named and any(_same(b, title) or b in title for b in bodies)
            )
            if here and _is_closed(listed) and TITLE not in listed:
                yield block, sentence


def _title(paper: Paper) -> str:
    return squeeze((paper.document.title or "") + paper.document.path.rpartition("/")[2])


def _same(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one) or any(a in other for a in _ALSO.get(one, ()))


def _is_closed(listed: str) -> bool:
    """Three posts or more, and no words that may mean him too."""
    listed = Pattern(r"[（(][^（）()]*[)）]").sub("", listed)
    if _OPEN.search(listed):
        return False
    each = [one.strip() for one in _PARTED.split(listed) if one.strip()]
    posts = [one for one in each if _POST.search(one)]
    return len(posts) >= 3 and not any(one in _VICE for one in each)
