"""Rules of procedure that say in one clause who sits in a body, in another that each has one vote, in a third that it decides.

班子会是公司定大事的地方，固定七席：A、H、B。七个人一人一票. The list is read as if it were 经营管理委员会由A、H、B组成, whatever the body
is called: but only where the paper says all three, the body runs the firm, and nothing in the paper takes the vote away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.patterns import Pattern
from checker.statements.stand_in import OFFICER

_WHO = r"(?:成员|委员|组成人员|参会人员|与会人员|到会人员|席)"
_EACH_VOTES = Pattern(
    rf"(?:一|每|各)人(?:各|都|均)?(?:有|投|持|算|计)?一票|每(?:名|位|个|一)?(?:{_WHO}|人)(?:都|均|各)?(?:有|投|持|享有|算|计)?一票|{_WHO}(?:各|均|都|人人)(?:有|投|持|享有)?一票|一席一票|人手一票"
    r"|(?:表决|计票|投票|票数)[^,。;]{0,4}按人头|按人头[^,。;]{0,4}(?:表决|计票|投票|算票|计算)",
    "票表计",
)
_DECIDES = Pattern(
    r"决策(?:机构|层|会议|组织|机关|平台|权)|定大事|拍板|议决|拿主意|定盘子|(?:作出|做出|集体)决定|集体(?:决策|商定|议定)|在(?:这里|会上)(?:定|决定)|由(?:本|该)?[^,。;:]{0,10}(?:会|会议|班子)(?:集体)?(?:讨论|审议|研究)?决定",
    "决定拿拍",
)
_RUNS_THE_FIRM = Pattern(r"经营|预算|投资|定价|人事|任免|重大合同|组织(?:架构|机构|调整)")
_BODY_OF_RULES = Pattern(
    r"(?:会|会议|班子|委员会|emt|合伙人)[^,。;]{0,6}(?:规则|规矩|玩法|章程|细则|制度|办法|规程|规定|约定|守则|公约)",
    "规玩章细制办约守",
)
_OTHER_BODY = Pattern(
    r"质量|品质|安全|薪酬|绩效|考核|提名|审计|招标|评审|采购|监事|工会|技术|专业|职工|评标|学术|伦理|子公司|分公司|事业部|分厂|项目部|车间|控股公司|参股|合资公司|协会|商会|联盟|班组|客户"
)
_ADVISES = Pattern(
    r"咨询(?:机构|机关|会议|性|平台)|(?:建议|参谋|议事协调|协商|沟通)(?:性)?(?:机构|平台|会议)|供[^,。;]{0,10}(?:决策|决定|拍板)?(?:时)?参考|(?:表决|投票)(?:结果|意见)?[^,。;]{0,6}(?:仅|只)|不作(?:出)?(?:决策|决定)|(?:不具有|没有|无)决策权",
    "咨建参议协沟供表投不没无",
)
_CHIEF = r"(?:总经理|董事长|总裁|ceo|主任|主席|召集人|主持人|厂长|院长|老板|书记|控股股东|大股东)"
_OVERRULES = Pattern(
    rf"{_CHIEF}[^,。;]{{0,12}}(?:否决|推翻|改变[^,。;]{{0,8}}(?:决定|决议|结果)|不同意[^,。;]{{0,4}}(?:的|不)|末位决定|最终决定|最后决定|最终拍板|最后拍板|最终裁|说了算|不受[^,。;]{{0,8}}(?:票|表决))|以{_CHIEF}[^,。;]{{0,6}}意见为准"
    rf"|(?:最终|最后)?(?:由|归|报|经|听){_CHIEF}[^,。;]{{0,4}}(?:最终|最后)?(?:决定|拍板|裁定|裁决|定夺|批准|审批|同意)"
    rf"|(?:决议|决定|表决结果|通过的(?:议案|事项))[^,。;]{{0,10}}{_CHIEF}[^,。;]{{0,6}}(?:批准|审批|同意|签批)",
    "否推改同末最说受为由归报经听决表通",
)
# A tie is the chairman's to break: whoever voted has voted.
_TIE = Pattern(
    r"(?:相持|票数相(?:同|等)|票数一样|平票|持平|僵持|打平|同票|赞成(?:与|和)反对[^,。;]{0,4}相(?:同|等))[^,。;]{0,6},?(?:时|则|的)?,?[^,。;]{0,14}$",
    "票持平打同等",
)
_HE = r"(?:首席质量官|(?:质量|品质|品控|质控|质检|质管)(?:安全|技术|管理)?(?:总监|副总|负责人|主管|经理|长|vp)|(?<![a-z])cqo)"
_NOT_HE = Pattern(
    rf"{_HE}[^。;\n]{{0,40}}(?:列席|旁听|不投票|不表决|不参加|不参与|不计票|不计入|无表决|没有表决|无投票|没有投票|候补|观察员|(?:仅|只)(?:就|对|在|限|作|供|算|能|有)|参考|回避|代表[^,。;]{{0,4}}票|不再(?:担任|是|任)|离席|退席)"
    r"|(?:仅|只)(?:限)?(?:就|对|在)?[^,。;]{0,6}(?:质量|品质)[^,。;]{0,10}(?:票|表决)|(?:质量|品质)(?:类)?(?:议题|事项|议案)[^,。;]{0,8}(?:有|享有|参加|才|可)[^,。;]{0,4}(?:票|表决)"
    rf"|(?:列席|旁听|无表决权|不投票|不参加表决|候补|特邀)[^。;\n]{{0,30}}{_HE}",
    "列旁不无没候观仅只参回代离退特质品",
)
_N = r"(?:[一二两三四五六七八九十]{1,3}|\d{1,2})"
_ITEM = r"[^,。;:、\n]{2,14}"
_LIST = rf"(?P<list>{_ITEM}(?:(?:、|和|与|及|以及){_ITEM}){{2,14}}?)"
_COUNT = rf"(?:,(?:共|合计|总共|一共|计)?{_N}(?:人|名|位|席)(?:组成)?)?"
_ENDS = r"(?=[。;\n]|$)"
_OPENS = r"(?:^|(?<=[,。;:\n)、. 条]))"
_FORMS = (
    Pattern(rf"{_OPENS}(?:固定|常设|共设|设|共)?{_N}(?:个)?席(?:位)?:{_LIST}{_COUNT}{_ENDS}", "席"),
    Pattern(
        rf"{_OPENS}(?:会议)?(?:正式|固定|常任)?{_WHO}(?:共|为|由|有|是|包括)?{_N}?(?:人|名|位)?(?:,)?(?:为|由|是|有|:|分别为|分别是)+{_LIST}(?:组成)?{_COUNT}{_ENDS}",
        "成委组席参与到",
    ),
)
_CHAIRED = Pattern(
    rf"{_OPENS}(?:由)?(?P<chair>[^,。;:、\n.]{{2,10}}?)(?:担任|兼任|任|为)(?:主任|主席|组长|召集人|主任委员)(?:委员)?[,、]{_LIST}(?:担任|为|任)(?:委员|成员){_COUNT}{_ENDS}",
    "任为",
)
_BARE = Pattern(rf"^{_LIST}{_ENDS}", "、和与及")
_ASKS_WHO = Pattern(
    r"谁(?:在|坐|参加|来|有)|(?:会议)?(?:成员|组成|委员|席位|参会人员|组成人员|参加人员)(?:构成|名单)?$",
    "谁成组委席参",
)


def voting_lists(told: Sequence[tuple[str, str]], headings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Lists of those who vote in what runs the firm, with one clause that says so.

    ``told`` are the blocks of the paper, each with the heading above it; ``headings`` are all its headings."""
    texts = [t for _, t in told]
    if not any(_EACH_VOTES.search(t) for t in texts) or vote_taken(texts):
        return
    whole = "\n".join(texts)
    titled = [h for h in headings if _BODY_OF_RULES.search(h)]
    if not titled or any(_OTHER_BODY.search(h) for h in titled):
        return
    if _DECIDES.search(whole) is None or _RUNS_THE_FIRM.search(whole) is None:
        return
    for heading, text in told:
        for form in (*_FORMS, _CHAIRED):
            for found in form.finditer(text):
                chair = f"{found.group('chair')}、" if form is _CHAIRED else ""
                yield found.group(), f"经营管理委员会由{chair}{_plain(found.group('list'))}组成"
        bare = _BARE.search(text) if _ASKS_WHO.search(heading) else None
        if bare is not None:
            yield bare.group(), f"经营管理委员会由{_plain(bare.group('list'))}组成"


_OFFICE = Pattern(r"\([^()]{1,10}\)", "(")
_RARE = Pattern(
    r"(?<![^、和与及])(?:财务|法务|技术|商务|市场|业务|人事|行政|信息|数字|运营|研发|销售|营销|生产|制造|供应链|产品|用户|商品|工厂|战略)(?:长|vp|副总裁|一号位|合伙人|老大|头)(?=[、和与及]|$)",
    "长v副号伙老头",
)


_IN_CHINESE = {"ceo": "总经理", "cqo": OFFICER[0]}
_LATIN = Pattern(r"(?<![a-z])(?:ceo|cqo)(?![a-z])", "o")


def _plain(members: str) -> str:
    """``members`` without what each is in the body besides, those with a rare title among the vice managers."""
    members = _RARE.sub("副总经理", _OFFICE.sub("", members))
    return _LATIN.sub(lambda found: _IN_CHINESE[found.group()], members)


def vote_taken(texts: Sequence[str]) -> bool:
    """Whether rules that tell who sits in a body take the vote from its members or from the officer."""
    for text in texts:
        if _ADVISES.search(text) or _NOT_HE.search(text):
            return True
        for found in _OVERRULES.finditer(text):
            start = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
            if _TIE.search(text[start : found.start()]) is None:
                return True
    return False
