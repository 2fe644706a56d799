"""Ways in which papers take a right back without a word that the second look knows: 首席质量官不再另签, 印章由总经理保管并审阅后用印.

Each says of a sentence, in which the officer is called by his title, which rights it touches; what it touches is in doubt.
"""

from __future__ import annotations

from checker.gathering.told_words import MATTERS
from checker.patterns import Pattern

_HIM = r"(?:首席质量官|您|其本人)"
_BOSS = r"(?:总经理|总裁|董事长|董事会|执行董事|副总|厂长|法定代表人|集团|总部|母公司|财务总监|办公会|委员会|办公室|管理人|接管组|工作组|监事|股东)"
_BARE = {
    "veto": Pattern(r"否决", "否"),
    "strategy": Pattern(r"战略|方针|目标", "战方目"),
    "plan_approval": Pattern(r"(?<![生产销售采购费用资金培训招聘])计划", "计"),
    "assessment_reward": Pattern(r"奖惩|考核|奖罚|奖励|处罚", "奖考处"),
    "budget": Pattern(r"经费|费用|预算|资金|专款", "经费预资专"),
    "decision_participation": Pattern(
        r"表决|投票|票|席位|议事|经营决策|班子|委员|会议", "表投票席议经班委会"
    ),
}
"""The same in a paper that is on quality, or on him, as a whole."""
_ON_QUALITY = Pattern(r"质量|品质", "质")
_NO_LONGER = Pattern(
    r"首席质量官[^,，。；;]{0,6}?(?:不再|无需|无须|不必|不(?=另|重复|单独|逐))(?:另行?|再|重复|单独|逐[项份笔])?(?:签(?!收)|批(?!评)|审(?!计)|过问|经手|介入)",
    "不无",
)
_SEALED = Pattern(
    rf"(?:印章|专用章|授权章|否决章|签批章|审批章|名章|签名章|密钥|u盾|电子签名|口令)[^。；;]{{0,12}}由[^。；;,，]{{0,4}}{_BOSS}[^。；;]{{0,8}}(?:保管|掌管|掌握|持有|管理|控制|代管)",
    "章钥盾名令",
)
_NEEDS_SEAL = Pattern(
    r"(?:须|应|必须|需)(?:同时|一律|再)?(?:加盖|盖有|用|使用)[^。；;]{0,14}(?:章|密钥|u盾)|(?:无|未盖|没有|未加盖|不带)[^。；;]{0,6}章[^。；;]{0,10}(?:不|无效|退)",
    "章钥盾",
)
_ALL_STOPPED = Pattern(
    r"(?:一切|全部|所有|各项|各级|对内|个人)[^。；;,，]{0,10}(?:授权|职权|权限|审批权|签批权)[^。；;,，]{0,8}(?:停止|终止|失效|作废|中止|暂停|冻结|收回|上收|停用)"
    rf"|凡[^。；;,，]{{0,6}}(?:签批|审批|批准|签字|决定|决策)的?(?:事项|文件|单据)?,?(?:，)?(?:统一|一律|均|都|全部)(?:须|应)?(?:报|由|交|经|送)[^。；;,，]{{0,6}}{_BOSS}",
    "授职权审签凡",
)
_TOPICAL = Pattern(
    r"首席质量官[^。；;]{0,12}(?:专题|特邀|非常任|候补|荣誉|观察|临时|轮值|专项|旁听|联络)(?:委员|成员|代表|席|员)"
    r"|(?:首席质量官|其)[^。；;]{0,14}(?:仅|只|限)(?:限)?(?:在|就|对|于|讨论|涉及|参加)[^。；;]{0,14}(?:质量|品质)[^。；;]{0,8}(?:议题|事项|议案|问题|内容|时)[^。；;]{0,10}(?:出席|参加|列席|表决|投票|参会|到会|发言|计票|有票)"
    r"|(?:其他|其余|非质量(?:类)?)(?:议题|议案|事项|会议)[^。；;]{0,10}(?:不通知|不参加|不出席|回避|不参与|无表决|不投票|不计票|不表决|退场|离席)",
    "首其非",
)
_UNTIL_THEN = Pattern(
    rf"(?:(?:试用|见习|实习|考察|培养|磨合|适应|熟悉|观察|带教|跟班)期(?:内|间|届满前|结束前)?|(?:见习|实习|带教|跟班)(?:期间|阶段))[^。；;]{{0,16}}(?:职权|权力|权限|职责|签批|审批|上述|以上)[^。；;]{{0,14}}由(?!本人|首席|您|其本人)[^。；;,，]{{2,16}}(?:行使|代为|代行|代理|履行|签|批|把关|掌握|决定)"
    rf"|(?:转正|(?:试用|见习|考察|实习)期满)(?:之日|之后|后|以后)?(?:起|再|方|才)[^。；;]{{0,6}}(?:由{_HIM}|{_HIM}|交)?[^。；;]{{0,4}}(?:行使|移交|交付|享有|签批|独立)",
    "试见实考培磨适熟观带跟转",
)
_BY_TURNS = Pattern(
    r"由(?!首席)[^。；;,，]{0,8}(?:轮值|轮流|轮班|当值|值班|值周|值月|当班|值守)[^。；;,，]{0,12}(?:签|批|审(?!计)|定|发|负责|行使|掌握)",
    "轮当值",
)
_HAS_THESE = Pattern(
    r"(?:总经理|总裁|董事长|董事会|执行董事|厂长|办公会|委员会|监事会?|股东会?)(?:(?!首席|质量|品质)[^。；;]){0,8}(?:行使|履行|享有|拥有|具有|承担)(?:下列|以下|如下)[^。；;]{0,8}(?:职权|权力|职责|权限|职能)[:：]",
    ":：",
)
_RULES_IT = Pattern(
    r"(?:审定|审批|批准|核准|决定|核定|签发)[^。；;]{0,12}(?:质量|品质|奖惩|考核)|(?:制定|制订|编制并发布)[^。；;]{0,8}(?:质量|品质)(?:战略|规划)",
    "审批核决签制编",
)
_NOT_UNDER = Pattern(
    r"(?:不(?:再)?适用(?:于)?|不(?:再)?执行|不受|不纳入|不在)[^。；;《]{0,6}《(?P<paper>[^》]{2,40})》|《(?P<other>[^》]{2,40})》[^。；;]{0,12}不适用(?:于)?|(?:不适用|不执行)(?:于)?(?:首席质量官|其)(?:的)?(?:授权|职权|权限|权力|审批|签批)",
    "不",
)
_ACTS = Pattern(
    r"首席质量官(?:所)?(?:的|作出的?|做出的?|签发的?|签的|批的|下达的)(?:上述|各项|一切|任何|全部|所有)?(?:审批|批准|决定|签批|签发|支配|签字|处理|意见|文书|结论|否决|指令)",
    "的作做签批下",
)
_FORCE = Pattern(
    rf"以[^。；;,，]{{0,4}}{_BOSS}[^。；;,，]{{0,24}}(?:签认|签字|确认|批示|签批|意见|决定|认可|批准|背书|同意)[^。；;,，]{{0,4}}为(?:最终|唯一|其|生效)?[^。；;,，]{{0,4}}(?:效力|依据|生效|根据|来源|准|前提|条件|要件)",
    "以",
)
_DISREGARDS = Pattern(
    r"(?<!首席质量官)(?<![不未方才非无])(?:可以?|有权|得)(?:决定)?(?:不予?(?:采纳|执行|理会|接受|理睬|听从)|不照办|暂不执行|继续(?:生产|发货|施工|执行|作业|交付|投产)|照常(?:生产|发货|执行)|先行?(?:生产|发货|交付))",
    "可有得",
)
_GOES_BY = Pattern(
    r"(?:质量|品质)[^。；;,，]{0,10}与[^。；;,，]{0,14}(?:冲突|不一致|矛盾|抵触|不符)[^。；;]{0,8}(?:以|按|依|从|服从)(?!质量|首席|其)[^。；;]{0,10}(?:执行|为准|优先|为先)",
    "冲不矛抵",
)
_PAYS = Pattern(
    rf"(?:用款|付款|支出|费用|开支|资金|支付)[^。；;]{{0,40}}由[^。；;,，]{{0,6}}{_BOSS}[^。；;,，]{{0,8}}(?:确定|决定|核准|批准|审批|裁量|签批|排定)",
    "用付支费开资",
)
_IN_BUDGET_TOO = Pattern(
    r"预算内[^。；;]{0,10}(?:不例外|同样|也|亦|在内|照此|一样|概莫能外)|不(?:论|管|问)[^。；;]{0,6}(?:是否)?(?:有|在|列入)?预算|(?:有|无|列)预算(?:与否|均|都)",
    "预",
)
_ROW = "行|"
_STANDS_IN = Pattern(
    r"(?:代理|代行|代签|代管|接替|代为行使)[^。；;|]{0,8}(?:全部|一切|所有|各项|签批|审批|职权|权限)",
    "代接",
)
_CAP = r"(?:每(?:个)?(?:月|季度?|年度?|次|笔|人|单|批|项)|单笔|单次|单项|单人|单张|累计|一次)[^。；;]{0,10}(?:额度|限额|总额|上限|最高|不超过|不得超过|至多|以内|为限|限)"
_CAPS = {
    "assessment_reward": Pattern(_CAP, "每单累一"),
    "budget": Pattern(
        r"(?:每(?:个)?(?:月|季度?|次|笔|单|批|项)|单笔|单次|单项|单张)[^。；;]{0,10}(?:额度|限额|总额|上限|最高|不超过|不得超过|至多|以内|为限|限)",
        "每单",
    ),
    "veto": Pattern(
        r"(?:每(?:个)?(?:月|季度?|年度?|项目|任期)|全年|任期内)[^。；;]{0,8}(?:[一二两三四五六\d]{1,2}次|次数)|不得用于|不及于|不适用于|不包括|不含|不得针对|用完|次数(?:用尽|上限)|以[^。；;,，]{1,4}次为限",
        "次不用",
    ),
    "plan_approval": Pattern(
        r"(?:仅|只|限)(?:限于?|适用于?|批|审|管|对)[^。；;]{0,12}(?:计划|项目)|不(?:适用于?|包括|含)[^。；;]{0,10}(?:计划|项目|产品)",
        "仅只限不",
    ),
}


def takes_it(
    sentence: str,
    before: str,
    authority: str,
    whole: str,
    title: str,
    given_in: str,
    *,
    same_paper: bool,
    later: bool,
) -> bool:
    """Whether ``sentence`` may take the right ``authority``.

    ``before`` is what stands before it in its block, ``whole`` the paper and ``title`` its title; ``given_in`` is
    the title of the paper that gave it; ``same_paper`` that this is the same one, ``later`` that it is not older.
    """
    named = _names(sentence, authority, title)
    if _NO_LONGER.search(sentence) and (
        named or (not _names_any(sentence) and _names(before, authority, title))
    ):
        return True
    if (out := _NOT_UNDER.search(sentence)) is not None and not _OF_ALL_PLACES.search(sentence):
        paper = out["paper"] or out["other"]
        if paper is None or (len(given_in) > 3 and (paper in given_in or given_in in paper)):
            return True
    if sentence.startswith(_ROW):
        return authority != "decision_participation" and _STANDS_IN.search(sentence) is not None
    if authority == "decision_participation":
        return _TOPICAL.search(sentence) is not None
    if _SEALED.search(sentence) and _NEEDS_SEAL.search(whole):
        return True
    if _UNTIL_THEN.search(sentence) or (named and _BY_TURNS.search(sentence)):
        return True
    if _FORCE.search(sentence) and (named or _ACTS.search(sentence)):
        return True
    if named and authority in ("veto", "plan_approval") and _is_put_aside(sentence):
        return True
    if same_paper or not later:
        return False
    if authority == "budget" and _PAYS.search(sentence) and _IN_BUDGET_TOO.search(sentence):
        return True
    if _ALL_STOPPED.search(sentence):
        return True
    if named and _HAS_THESE.search(before + sentence) and _RULES_IT.search(sentence):
        return True
    return named and (caps := _CAPS.get(authority)) is not None and caps.search(sentence) is not None


def _is_put_aside(sentence: str) -> bool:
    """质量否决影响排产的，生产指挥长可以不予采纳; 质量计划与排产冲突的，按排产执行."""
    return _DISREGARDS.search(sentence) is not None or _GOES_BY.search(sentence) is not None


def row_of_stand_in(row: str, cell: str) -> str | None:
    """A row that names the officer, and in ``cell`` who stands in for him, as a sentence of its own kind."""
    said = _STANDS_IN.search(cell) is not None and "首席质量官" in row.replace(cell, "", 1)
    return f"{_ROW}{row}" if said else None


_OF_ALL_PLACES = Pattern(
    r"不[^。；;]{0,50}(?:供应商|供方|承包商|外部|外单位|访客|外包|客户方|第三方)|(?:其他|外部|外单位|非本公司|供应商|承包商|访客)[^。；;,，]{0,8}不",
    "不",
)


def _names(text: str, authority: str, title: str) -> bool:
    matter = MATTERS.get(authority)
    if matter is not None and matter.search(text):
        return True
    bare = _BARE.get(authority)
    return bare is not None and _ON_QUALITY.search(title) is not None and bare.search(text) is not None


def _names_any(text: str) -> bool:
    return any(bare.search(text) for bare in _BARE.values())
