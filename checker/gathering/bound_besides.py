"""Sentences that bind or share a right without the words of leave: the silence of others, a second signature, a part, another who carries out.

What they touch is in doubt; whose right it is in the end only a person can say.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.gathering.beside_words import (
    Given,
    Power,
    given_to,
    is_earlier,
    left_in_doubt,
    sentences,
    spelt_out,
    with_more,
)
from checker.gathering.binding_words import bound_in_words
from checker.gathering.filed_first import is_filed_first
from checker.gathering.his_names import TITLE, HisNames
from checker.gathering.model import Paper
from checker.gathering.roles_changed import changes_hands, goes_to_another, only_prepares_now
from checker.gathering.seals_of_others import sealed_by_others
from checker.gathering.spoken_of_others import speaks_of_others
from checker.gathering.told_words import (
    BUDGET_ITSELF,
    LEAVE,
    MATTERS,
    NO_MORE,
    NOT_BOUND,
    SPARED,
    STAYS_WITH,
    past,
)
from checker.gathering.trusts_ended import trust_ended
from checker.patterns import Pattern
from checker.statements.lesser_plans import of_less
from checker.statements.model import Statement

_BARE: Mapping[str, Pattern] = {
    "veto": Pattern(r"否决", "否"),
    "strategy": Pattern(r"战略|(?<!生产)规划", "战规"),
    "plan_approval": Pattern(r"质量[^,，。；;]{0,6}计划", "质"),
    "assessment_reward": Pattern(r"奖惩|奖罚|考核", "奖考"),
    "budget": Pattern(r"经费|专款", "经专"),
}
"""The same in a paper whose title is of quality."""
_OF_QUALITY = Pattern(r"质量|品质", "质")
_OTHER_VETO = Pattern(
    r"(?:安全生产|环保|消防|廉政|纪检|职业健康|信息安全|党建|投资|招标|评标)[^,，。；;]{0,8}否决",
    "否",
)
_OF_HONOURS = Pattern(r"评优|评先|先进|职称|晋升|创优", "评先职晋创")

_NOBODY_OBJECTS = Pattern(
    r"(?:无|未|没有|不)(?:有)?(?:书面)?(?:提出|表示|收到|发表)?(?:任何)?(?:书面)?(?:异议|反对(?:意见)?|不同意见|否定意见|否决意见)(?:的)?[,，]?[^,，。；;]{0,8}?(?:方|才|始|即(?:为|可|生效|视)|视(?:为|同)|自动(?:生效|通过)|(?:后|时)(?:生效|执行|发布|实施|下发|成立))"
    r"|未(?:予)?(?:退回|答复|反馈|提出(?:修改)?意见|复函)(?:的)?[,，]?[^,，。；;]{0,6}?(?:方|才|即|可以?|视(?:为|同)|自动)"
    r"|(?:提出|有|表示|存在)(?:书面)?(?:异议|反对意见|不同意见|反对)(?:的|时|,|，)[^。；;]{0,10}?(?:退回|重拟|重新(?:拟|编|制|审)|不(?:予|得)(?:发布|生效|执行|下发|实施|成立)|暂缓|中止|暂停|停止执行|撤回|不生效|失效)"
    r"|(?:取得|收到|获得|领取|拿到)[^,，。；;]{0,10}(?:备案号|备案(?:通知|回执|证明)|回执|登记号|受理号|复函|确认函)[^,，。；;]{0,4}(?:之日起|之后|后|时)[^,，。；;]{0,4}?(?:方可|才|始|方)?(?:生效|执行|实施|下发|发布)"
    r"|(?:否则|未否决|未叫停|未提反对)[^,，。；;]{0,6}视为(?:批准|同意|通过)",
    "异反不否未备回登受复确",
)
_OF_THE_JUDGED = Pattern(
    r"公示|员工|职工|被(?:考核|处罚|奖惩|否决)|当事人|供应商|供方|客户|顾客|责任人|责任单位|受罚|工会|申诉|投诉",
    "公员职被当供客顾责受工申投",
)
_TWO_SIGN = Pattern(
    r"第二(?:个)?签(?:字|名|批|署)|双(?:人)?签|两人(?:以上)?(?:共同)?签|(?:只有|仅有|仅)(?:其中)?一(?:人|个|方|名)[^,，。；;]{0,4}签|缺(?:少)?(?:任何|其中)?一(?:人|个|方|枚|份)[^,，。；;]{0,6}(?:签|章)|各签一(?:格|栏|处|页|名)[,，]缺(?:少)?(?:其中)?一(?:格|栏|处|页|名)|任何?一方(?:未|不|没有)签"
    r"|(?:签字|签署|签批|签名|签认|审批|批准)(?:之)?(?:后|外)[,，]?(?:还|尚|再|另|并|同时)?(?:应|须|需|要|必须)?(?:另)?(?:有|由|附|加)(?!首席质量官)[^,，。；;]{0,10}(?:签|章)"
    r"|(?:两|二|三|双方)(?:个|枚|人|者|方|份)?(?:签字|签名|印章|签章)(?:齐全|齐备|俱全|一致|缺一不可)",
    "签章",
)
_OTHERS_TOO = Pattern(
    r"总经理|总裁|董事|总监|总会计师|财务|总工|副总|厂长|集团|法定代表人|主任|部长|股东|监事|控制人|审计|一(?:人|方|个|名)|缺",
)
_HE_DOES_NOT = Pattern(
    r"首席质量官[^,，。；;]{0,6}?(?<!得)(?<!应)不(?:再)?(?:(?:作出?|做出?)(?:任何)?(?:决定|否决|审批|裁定|处理|评定)|(?:予)?(?:审批|批准|核准|否决)(?=[,，。；;]|$)|(?:行使|享有|具有|拥有)[^,，。；;]{0,8}(?:权|权限|职权|权力)?(?=[,，。；;]|$)|参与(?:决定|审批|裁定|评定))|不再由首席质量官",
    "不",
)
_BY_ANOTHER = Pattern(
    r"否决(?:权|决定)?(?:一律|均|都|统一|暂|改|仍|则)?由(?!首席质量官|其|本人|各|有关|相关|质量部门?(?:代为)?(?:送达|通知))[^,，。；;]{2,14}?(?:作出|做出|行使|掌握|决定|裁定|下达|签发)",
    "否 由",
)
_CARRIED = r"(?:实施|推行|推动|推进|落实|落地|贯彻|执行|部署)(?:工作|事宜|任务|事项)?"
_CARRIES = Pattern(_CARRIED, "实推落贯执部")
_HANDED = Pattern(
    rf"{_CARRIED}(?:(?!情况|进度|结果|效果|报告|检查|首席质量官)[^。；;]){{0,24}}?(?:改|暂|转|现|统一|一并)?(?:由|归|交由|交给|交|委托|划归)(?!首席质量官|各|有关|相关|其|本人|公司各|全体)[^,，。；;]{{2,20}}?(?:统筹|统一调度|调度|负责|牵头|主持|代管|分管|督办|接管|接手|主导|承担|掌握|主抓|管理)(?!监督|检查|宣传|具体|汇总|统计)"
    rf"|{_CARRIED}(?:的)?(?:职能|职责|职权|权限)[^,，。；;]{{0,6}}?(?:并入|转入|划入|移至|移交|归入)(?!首席质量官)"
    rf"|{_CARRIED}(?:的)?(?:牵头|责任|主责|主管|归口)(?:部门|单位|人|领导)[^。；;]{{0,12}}?(?:变更|调整|改|更换|变)为(?!首席质量官|质量部)"
    rf"|(?:任务|举措|重点工作)[^,，。；;]{{0,12}}?由(?!首席质量官|各|其|本人)[^,，。；;]{{2,14}}?(?:分解|下达|部署|督办)"
    rf"|{_CARRIED}[^。；;]{{0,30}}?首席质量官(?:[^,，。；;]{{0,4}})(?:暂停|停止|不再|中止|终止|暂不|免于|只作|仅作|仅提供|只提供)",
    "实推落贯执部任举重",
)
_UNDER_HIM = Pattern(
    r"首席质量官(?:的)?(?:统一)?(?:领导|统筹|牵头|组织|主持|指挥|授权|委派|安排|负责|部署)|受首席质量官|协助首席质量官|配合首席质量官|向首席质量官(?:负责|报告|汇报)",
    "首",
)
_DRAWN_UP = Pattern(r"重拟|拟[定订写稿]|草拟", "拟")
"""What is drawn up is not only meant to be (拟由总经理审批)."""
_STRATEGIC = Pattern(
    r"(?:质量|品质)[^,，。；;]{0,8}(?:战略|规划)|(?:战略|规划)[^,，。；;]{0,6}(?:质量|品质)", "战规"
)


def with_bound_besides(
    papers: Sequence[Paper], officer: str, names: HisNames, as_of: str, lapsed: Container[str] = ()
) -> list[Paper]:
    """The papers; one that says such a thing has an unsure statement more for each right of ``officer`` that it may touch.

    ``names`` are what he is called; what papers at the paths ``lapsed`` gave is no longer his.
    """
    given = given_to(papers, officer, lapsed)
    return [_with(paper, given, names, as_of) for paper in papers] if given else list(papers)


def _with(paper: Paper, given: Given, names: HisNames, as_of: str) -> Paper:
    title = squeeze((paper.document.title or "") + paper.document.path.rpartition("/")[2])
    more: dict[Power, Statement] = {}
    for block, sentence, power in _left_to_others(paper, given, names, title, as_of):
        more.setdefault(power, left_in_doubt(given[power][1], block, sentence, "rival"))
    for block, sentence, before in sentences(paper, names):
        if SPARED.search(_DRAWN_UP.sub("", sentence)) or past(sentence, as_of):
            continue
        if speaks_of_others(sentence, before) or of_less(sentence):
            continue
        if TITLE not in sentence and NO_MORE.search(sentence):
            continue
        spelt = spelt_out(sentence)
        for power, (_, one) in given.items():
            if power not in more and any(binds(spelt, before, power, title) for binds in _WAYS):
                more[power] = left_in_doubt(one, block, sentence, "rival")
    return with_more(paper, list(more.values()))


def _left_to_others(
    paper: Paper, given: Given, names: HisNames, title: str, as_of: str
) -> Iterator[tuple[Block, str, Power]]:
    """What goes out only under a seal of others, and what he held for a time that is over."""
    for block, sentence in sealed_by_others(paper, names):
        if not (past(sentence, as_of) or SPARED.search(sentence) or of_less(sentence)):
            for power in given:
                if power[1] not in ("propose", "implement") and _names(spelt_out(sentence), power[0], title):
                    yield block, sentence, power
    for block, sentence, before in sentences(paper, names):
        if (ended := trust_ended(sentence, before, as_of)) is None:
            continue
        words, day = ended
        for power, (giver, _) in given.items():
            if power[1] in ("propose", "implement") or (giver.document.date or "") > day:
                continue
            if not is_earlier(paper, giver) and _names(spelt_out(words), power[0], title):
                yield block, words, power


def _names(sentence: str, authority: str, title: str) -> bool:
    matter = MATTERS.get(authority)
    if matter is None:
        return False
    if authority == "veto" and _OF_HONOURS.search(sentence):
        return False
    if authority == "veto" and _OTHER_VETO.search(sentence) and "质量" not in sentence:
        return False
    return matter.search(sentence) is not None or (
        _OF_QUALITY.search(title) is not None and _BARE[authority].search(sentence) is not None
    )


def _waits_for_silence(sentence: str, before: str, power: Power, title: str) -> bool:
    """报股东备案，二十日内无异议的，方为成立."""
    if power[1] in ("propose", "implement") or _NOBODY_OBJECTS.search(sentence) is None:
        return False
    return _names(sentence, power[0], title) and not _OF_THE_JUDGED.search(sentence)


def _waits_for_filing(sentence: str, before: str, power: Power, title: str) -> bool:
    """质量战略在集团备案后方可实施."""
    if power[1] in ("propose", "implement") or not is_filed_first(sentence):
        return False
    return _names(sentence, power[0], title) and not _OF_THE_JUDGED.search(sentence)


def _needs_a_second(sentence: str, before: str, power: Power, title: str) -> bool:
    """应有总会计师的第二签字；只有一人签字的，不得付款."""
    if power[0] not in ("budget", "plan_approval", "assessment_reward") or _TWO_SIGN.search(sentence) is None:
        return False
    named = _names(sentence, power[0], title) and _OTHERS_TOO.search(sentence) is not None
    return named and not NOT_BOUND.search(sentence)


def _is_listed(sentence: str, before: str, power: Power, title: str) -> bool:
    """质量、研发、人才三类规划编制后报集团批准: bound together with other matters."""
    if not sentence.startswith("质量") or ":" not in sentence or power[1] in ("propose", "implement"):
        return False
    head, _, said = sentence.partition(":")
    matter = MATTERS.get(power[0])
    if matter is None or not matter.search(head) or matter.search(said) or NOT_BOUND.search(said):
        return False
    if power[0] == "budget" and BUDGET_ITSELF.search(said):
        return False
    return LEAVE.search(said) is not None or STAYS_WITH.search(said) is not None


def _is_not_his_there(sentence: str, before: str, power: Power, title: str) -> bool:
    """无菌车间的否决由质量受权人作出，首席质量官不作决定."""
    if power[1] in ("propose", "implement") or not _names(sentence, power[0], title):
        return False
    if _HE_DOES_NOT.search(sentence):
        return True
    return power[0] == "veto" and _BY_ANOTHER.search(sentence) is not None


def _is_carried_out_by_another(sentence: str, before: str, power: Power, title: str) -> bool:
    """质量战略的实施改由常务副总统筹."""
    if power != ("strategy", "implement") or _HANDED.search(sentence) is None:
        return False
    return _STRATEGIC.search(sentence) is not None and _UNDER_HIM.search(sentence) is None


def _changes_hands(sentence: str, before: str, power: Power, title: str) -> bool:
    """财务共享中心接管质量经费；首席质量官改为提出用款需求."""
    if power[1] == "propose":
        return False
    if changes_hands(sentence) or goes_to_another(sentence, before):
        return _is_matter_of(sentence, power, title)
    around = sentence if _names_some(sentence) else before + sentence
    return only_prepares_now(sentence) and _is_matter_of(around, power, title)


def _is_matter_of(text: str, power: Power, title: str) -> bool:
    if power[0] != "strategy":
        return _names(text, power[0], title)
    return _STRATEGIC.search(text) is not None and (power[1] == "implement") == (
        _CARRIES.search(text) is not None
    )


def _names_some(text: str) -> bool:
    return any(matter.search(text) for matter in MATTERS.values())


def _is_bound_in_words(sentence: str, before: str, power: Power, title: str) -> bool:
    """质量否决前应先与营销总监协商一致."""
    if power[0] == "budget" and BUDGET_ITSELF.search(sentence):
        return False
    return _names(sentence, power[0], title) and bound_in_words(sentence, *power)


_WAYS: tuple[Callable[[str, str, Power, str], bool], ...] = (
    _waits_for_silence,
    _waits_for_filing,
    _needs_a_second,
    _is_listed,
    _is_not_his_there,
    _is_carried_out_by_another,
    _changes_hands,
    _is_bound_in_words,
)
