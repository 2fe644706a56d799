"""Turns that bind a right that the sentence names: agreement first, a last step that is another's, a lapse unless confirmed, a part.

Each is asked only of a sentence that is known to speak of the right.
"""

from __future__ import annotations

from checker.patterns import Pattern

_NOT_HIM = r"(?!首席质量官|质量总监|其(?!他)|本人|各(?:部门|单位)|有关|相关|(?:质量|品质)(?:管理|保证|安全)?(?:部|处|科|中心|室))"
_BODY = r"(?:领导小组|工作小组|委员会|专班|工作组|指挥部|项目组|推进组)"
_LAPSES = Pattern(
    r"(?:未|没有)(?:能)?(?:获|获得|得到|取得|经|被|由)?[^,，。；;]{0,16}?(?:确认|批准|维持|追认|复核|认可|同意|核准|审定)(?:的)?[,，]?(?:该|其|原)?(?:否决|决定|计划|奖惩)?(?:自行|自动|即行|即|视为|视同|随即|当即|自)?(?:解除|失效|终止|撤销|作废|中止|恢复|取消)",
    "未没",
)
_ONLY_FOR = Pattern(
    r"首席质量官的?(?:质量)?(?:否决|审批|批准|考核|奖惩|职权|权限|权力|表决)[^,，。；;]{0,6}?(?:仅|只|限)(?:限)?(?:就|对|于|在|及于|适用于|针对|涉及)(?!质量安全)"
    r"|(?:不适用|不纳入|不属于?|不及于|不列入|不受)(?:前述|上述|公司)?(?:质量)?(?:否决|考核|奖惩|计划审批)(?:权|范围|决定)?",
    "仅只限不",
)
_GIVES_WAY = Pattern(
    r"(?:质量)?否决(?:决定|令|权|意见)?(?:即|则|随即|自动|自行|相应)?(?:不再执行|不执行|不予执行|不适用|停止执行|中止执行|予以解除|自动解除|自行解除|解除|失效)(?=[,，]|$)"
    r"|否决[^。；;]{0,30}?(?<!不)(?:暂缓|中止|暂停)执行(?=[,，]|$)",
    "否",
)
_MADE_GOOD = Pattern(
    r"整改|纠正|验证|复验|复检|隐患(?:消除|排除)|首席质量官(?:确认|批准|同意|签发|书面|签字|决定|宣布)",
    "整纠验复隐首",
)
_AGREED = Pattern(
    rf"(?:与|同|和|跟|经){_NOT_HIM}[^,，。；;]{{2,20}}?(?:协商|商议|会商|磋商|达成|沟通|商定|取得)(?:一致(?:意见)?|共识)(?!的?由首席质量官)",
    "一共",
)
_OBTAINED = Pattern(
    rf"(?:前|应|须|需|必须)(?:先|事先|同时)?(?:应|须|需|必须)?(?:取得|征得|获得|获|得到){_NOT_HIM}[^,，。；;]{{2,24}}?(?:会签|同意|认可|签字|批准|许可|确认|签认)",
    "取征获得",
)
_ALL_AGREE = Pattern(
    r"(?:[双两三四各多]方|全体(?:成员|委员)?|评审组)[^,，。；;]{0,6}一致(?:同意|通过|认可)(?:后|[,，]?(?:方|才|始))",
    "一",
)
_PAPER_NEEDED = Pattern(
    r"(?:须|应|需|必须|凭)(?:同时)?(?:附|附有|持|持有|取得|有|由)[^,，。；;]{2,16}?(?:认定书|鉴定书|拨款函|批件|批复|同意函|意见书|核准单|许可函|授权函|确认函)",
    "书函件复单",
)
_AFTER_ANOTHER = Pattern(
    rf"(?:由|经|[,，]){_NOT_HIM}(?:(?!首席质量官|质量部)[^,，。；;、]){{2,14}}?(?:复核|核定|批准|审批|审定|同意|核准|会签)(?:之)?后[,，]?(?:方|才|再|即|可)?[^,，。；;]{{0,6}}?(?:使用|支付|放款|拨付|下发|发布|兑现|生效|列支)",
    "后",
)
_BY_ANOTHER = {
    "veto": Pattern(
        rf"否决(?:权|决定|令)?(?:[^,，。；;]{{0,4}})由{_NOT_HIM}(?:(?!首席质量官)[^,，。；;、]){{2,14}}?(?:作出|行使|决定|处理|裁定|签发|掌握)",
        "由",
    ),
    "strategy": Pattern(
        rf"(?:战略|规划)(?:文本|文件)?[^,，。；;]{{0,4}}由{_NOT_HIM}(?:(?!首席质量官)[^,，。；;、]){{2,14}}?(?:制定|制订|编写|定版|审定|批准|发布|签发|决定|确定)",
        "由",
    ),
    "plan_approval": Pattern(
        rf"年度[^,，。；;]{{0,6}}质量[^,，。；;]{{0,4}}计划[^,，。；;]{{0,4}}由{_NOT_HIM}(?:(?!首席质量官)[^,，。；;、]){{2,14}}?(?:批准|审批|审定|核准|核定|决定|自定|自行)",
        "由",
    ),
    "assessment_reward": Pattern(
        rf"质量[^,，。；;]{{0,8}}(?:考核|考评|奖惩|奖罚)[^,，。；;]{{0,6}}由{_NOT_HIM}(?:(?!首席质量官)[^,，。；;、]){{2,14}}?(?:决定|审定|核定|裁定|批准|评定|掌握|确定)",
        "由",
    ),
    "budget": Pattern(
        rf"(?:经费|专款|资金|费用)[^,，。；;]{{0,8}}由{_NOT_HIM}(?:(?!首席质量官)[^,，。；;、]){{2,14}}?(?:批准|审批|核准|掌握|支配|统筹使用|决定|控制)",
        "由",
    ),
}
"""海外业务的质量战略由海外总部制定: it is another's, at least there."""
_OF_HIM_OR_WITHIN = Pattern(
    r"班组|内部|本部门|部门内|(?:对|考核)首席质量官|首席质量官的?(?:年度|个人|任期|履职)*(?:考核|奖惩|绩效|薪酬)",
    "班内本部首",
)
_LAST_STEP = Pattern(
    rf"(?:末级|最后一级|终审|最终|最后|终极)(?:审批|审核|签批|签发|批准)?(?:节点|环节|步骤|层级|一关|人|权限|权)?(?:为|是|由|设在){_NOT_HIM}",
    "末最终",
)
_MOVED = Pattern(
    rf"(?:权|权限|职权|职能|职责)(?:统一|一并|一律|全部|均)?(?:收归|上收|移交|并入|转入|划入|划归|划转|上移|转归|集中到|集中于|集中至|归入|归并)(?:给|至|到|入)?(?:[^,，。；;]{{0,4}}?){_NOT_HIM}(?!.{{0,6}}首席质量官)",
    "收移并转划集归",
)
_OF_A_BODY = Pattern(
    rf"{_BODY}[^。；;]{{0,40}}?负责[^,，。；;]{{0,16}}?(?:制定|制订|审定|批准|决定|实施|推进|推行|评定|审批|裁定|使用|支配)",
    "组会班部 负",
)
_AT_ONCE = Pattern(
    rf"由{_NOT_HIM}[^,，。；;]{{2,16}}?统一(?:实施|组织|评定|决定|审批|掌握|支配|制定|调度|考核|核定|奖惩|签发|安排使用|审核)(?!核算|归档|培训|宣传)",
    "由 统",
)
_CARES = ("核算", "账", "归档", "印发", "编号", "培训", "宣传", "统计", "公布")
_ABOVE = Pattern(
    rf"(?:超过|高于|超出|达到|大于|满)[^,，。；;]{{1,12}}的?[,，](?:一律|均|应|须|需|应当)?(?:提交|提请|报请|报|送|交|由){_NOT_HIM}[^,，。；;]{{2,16}}?(?:讨论|审议|研究|决定|审定|批准|审批|核准|裁定|同意)",
    "超高达大满",
)
_FREE = Pattern(
    r"无须|无需|不必|不需|毋须|任何(?:人|部门|单位)|不得(?:以|要求|因|要)|由首席质量官(?:决定|裁定|确定|最终|负责|行使|担任)|首席质量官(?:担任|任|为)(?:组长|主任|主席|总指挥)|(?:报|送|经|由)首席质量官(?:审批|批准|审定|决定|核准|同意|终审|签发)|建议|拟(?!订|定|制)|征求意见|预算外|追加|超预算|例如",
    "无不毋任由首报建拟征预追超例",
)


_ALWAYS = (
    _LAPSES,
    _ONLY_FOR,
    _AGREED,
    _ALL_AGREE,
    _OBTAINED,
    _PAPER_NEEDED,
    _LAST_STEP,
    _MOVED,
    _ABOVE,
)


def bound_in_words(sentence: str, authority: str, power: str) -> bool:
    """Whether ``sentence``, in which the officer is called by his title and which names the right, binds it or gives it to others."""
    if _FREE.search(sentence):
        return False
    if (authority, power) == ("strategy", "implement"):
        return _is_any(sentence, (_OF_A_BODY, _MOVED)) and _CARRIED.search(sentence) is not None
    if power == "propose":
        return False
    if authority == "veto" and _GIVES_WAY.search(sentence) and not _MADE_GOOD.search(sentence):
        return True
    if (by := _BY_ANOTHER.get(authority)) is not None and by.search(sentence):
        return authority != "assessment_reward" or _OF_HIM_OR_WITHIN.search(sentence) is None
    if _AFTER_ANOTHER.search(sentence) and not _AFTER_HIM.search(sentence):
        return True
    if _OF_A_BODY.search(sentence) and authority != "veto" and not _only_carried(sentence, authority):
        return True
    if (
        _AT_ONCE.search(sentence)
        and not _AFTER_HIM.search(sentence)
        and not any(word in sentence for word in _CARES)
    ):
        return True
    return _is_any(sentence, _ALWAYS)


_AFTER_HIM = Pattern(
    r"首席质量官(?:终审|批准|审批|签发|审定|核准|决定|签字)(?:的)?(?:之)?(?:后|[,，、]|的)", "首"
)
_CARRIED = Pattern(r"实施|推行|推动|推进|落实|贯彻|执行", "实推落贯执")
_DECIDED = Pattern(r"制定|制订|审定|批准|决定|评定|审批|裁定|使用|支配", "制审批决评裁使支")


def _only_carried(sentence: str, authority: str) -> bool:
    """质量改进专班负责质量计划的实施: takes no right to decide."""
    found = _OF_A_BODY.search(sentence)
    return found is None or _DECIDED.search(found.group()) is None


def _is_any(sentence: str, turns: tuple[Pattern, ...]) -> bool:
    return any(turn.search(sentence) for turn in turns)
