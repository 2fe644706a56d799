"""Sentences anywhere in a block that bear on its powers: whether it is done is X's to say, X's opinion prevails."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.out_for_some_topics import OUT_FOR_SOME
from checker.statements.sits_beside import sits_beside
from checker.statements.whole_block import WholeBlock, lower, unsure

_OTHERS = frozenset(("above", "beside", "below", "grantor"))
_MINE = frozenset(("officer", "self"))
_BY_OTHERS: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))[^,。;:\n]{2,24}(?:未|没有?|无)(?:表示|提出|提|发表|持|有)?(?:任何|书面)?(?:异议|反对意见|不同意见|否定意见|反对|不同意)"
            r"[^,。;]{0,4},?[^,。;\n]{0,10}(?:执行|实施|生效|施行|视为(?!知|接受|收)|方可|放行|开始|有效|通过|发货|下发)",
            "未没无 异反不否 行施效视方放开通发",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:否决|停[线产工]|放行|批准|审批|行使|使用|决定|叫停|动用)[^,。;]{0,6}之?前,?(?:须|应|需|要|必须|得|先)[^,。;]{0,16}(?:交|送|给|经|请|让|由|找|跟|和|与)[^,。;]{2,12}"
            r"(?:过一?遍|过目|过一下|看过|看一遍|审一遍|审核|把关|点头|商量|商定|走一遍|会审)",
            "前 须应需要得先 过看审把点商走会",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:按照?|听|依|照|以|依照)[^,。;官]{2,10}的(?:来|办|为准|算)(?=[,。;]|$)", "按听依照以 来办准算"
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:钥匙|密码|密钥|口令|令牌|开关|u盾)[^,。;]{0,6}(?:在|由|归)[^,。;]{2,10}(?:手里|那里|那儿|手上|手中|保管|掌握|掌管|管)",
            "口开牌盾码钥 保儿手掌握管那里 在归由",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:须|需|应|要)[^,。;]{2,30},否则[^,。;]{0,16}(?:失效|作废|无效|撤销|终止|解除|恢复|不生效|不执行)",
            "则",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))[^,。;\n]{0,4}(?:归|得)[^,。;\n]{2,8}(?:批|定|拍板)(?=[,。;]|$)",
            "归得 定批拍",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:是否|能否|可否|要不要|停(?:与|不停|还是)|放不放|停不停)[^,。;:]{0,12},?[^,。;:]{0,4}(?:由|听|看|取决于|报|请)(?![^,。;:]{0,12}(?:备案|备查|存档))[^,。;:]{2,16}",
            "取听报由看请 停可放是能要",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"以(?![^,。;]{0,12}(?:不同意|书面同意))[^,。;]{2,12}(?:意见|裁决|批示|版本|口径)为准", "为 以"
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))[^,。;:\n]{2,20}(?:才|方)(?:可|能|算|为|得)?(?:算数|作数|有效|生效|成立)",
            "才方 效数立",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))[^,。;:\n]{2,12}(?:可|可以|有权|能)(?:以)?[^,。;:\n]{0,14}(?:不予?采纳|不采纳|不执行|不理会|酌情|置之不理|拒绝执行|绕过|无视|复产|推翻|二次表决|重新表决|复议)",
            "二会复执新纳绕绝置翻视酌 以可有能",
        ),
        "conditional",
    ),
)
_WHETHER = Pattern(
    r"由[^,。;:]{2,14}?(?:决定|确定|判断|拿主意|拍板)(?:是否|能否|可否|要不要|是不是|该不该)", "由 否要是该"
)
_OUTSIDERS = Pattern(
    r"客户|业主|监理|用户|工会|银行|保险公司|股东|党委|职代会|专家组|第三方|律师", "主代党家工律户理第股银险"
)
_PLAIN: tuple[tuple[Pattern, Effect], ...] = (
    (
        Pattern(
            r"本(?:制度|办法|规定|文件|手册|规程|细则|程序|通知|授权书|任命书)(?:\([^()]*\))?(?:已|业已)[^。;]{0,14}(?:废止|作废|失效|停用|撤销|终止)",
            "已 本",
        ),
        "denied",
    ),
    (
        Pattern(r"(?:提请|报请?|提交|送)[^。;]{2,14}追认[^。]{0,20}(?:无效|失效|撤销|不生效|作废)", "追"),
        "conditional",
    ),
    (
        Pattern(
            r"待(?!(?:首席质量官|cqo|其本人|其|本人|他|她)(?:书面)?(?:审批|批准|审定|签发|核准|签批|核定|签署|同意|决定|签字)后)[^,。;()]{2,24}(?:后|时|方|再|才)[^,。;()]{0,4}(?:生效|施行|启用|实施|开通)",
            "待 启开效施",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?<!不)(?<!不可)(?<!不得)(?:可|得|能)(?:以)?被[^,。;]{0,14}(?:推翻|撤销|否决|取消|变更|改变)",
            "被",
        ),
        "conditional",
    ),
    (
        # 其否决决定须另行审批: by whom it is not said, and yet it waits.
        Pattern(
            r"(?:决定|否决|裁决|裁定|意见|命令|指令|权限|权力|职权)(?:后|均|都|一律)?(?:必须|须|需要|需|应当|应该|应|要)"
            r"(?:再|另行|再行|再次|重新|二次|事先|事前|逐级|先|另|经|经过)*(?:审批|批准|核准|审议|审定|复审|复核|批复|追认|报批|报审|认可)",
            "须需应要 审批核认 决裁见令权",
        ),
        "conditional",
    ),
    (Pattern(r"(?<!不)(?<!不得)(?<!失效或)自动(?:恢复|解除|解封|复产)", "动 自"), "limited"),
    (
        Pattern(
            r"(?:停线?|停产线?|叫停[^,。;]{0,4}|暂停[^,。;]{0,4}|暂扣|扣留|搁置)(?:不超过|最多)?[一二三四五六七八九十百\d]+(?:个)?(?:分钟|小时|天|日)(?!以上|后|前|内|的)",
            "天小日钟 停叫搁暂留",
        ),
        "limited",
    ),
    (Pattern(r"为(?:必备|必要|先决|前置)(?:附件|条件|要件|程序|环节)", "件序节附 先必置"), "conditional"),
    (
        Pattern(
            r"与否,?(?:取决于|视|看|听)(?!首席|质量总监|品质总监|其|他|cqo)|(?<!不)取决于(?!首席|质量总监|品质总监|其|他|cqo)",
            "取听看视",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:过半数|多数|三分之二)[^,。;]{0,6}(?:同意|赞成|通过)[^,。;]{0,3}(?:方|才)", "二半多 才方"
        ),
        "conditional",
    ),
    (Pattern(r"(?:本人|其本人)不再(?:行使|享有|拥有)", "再 本"), "denied"),
    (
        Pattern(
            r"其[他余它](?:品类|产品|环节|批次|情形|事项|项目)?[^,。;]{0,6}(?:按|照)(?:原|现)[^,。;]{0,6}(?:办理|执行|处理|分工)",
            "他余它 原现",
        ),
        "limited",
    ),
    (
        Pattern(
            r"(?:凭|须|需|由|经|应)(?:由)?(?:[两二双三]人|[两二三](?:位领导|个人|方|级))(?:共同|同时|均|都)?(?:签字|签名|签章|签批|联签|审批|批准)",
            "两二双三 凭须需由经应",
        ),
        "joint",
    ),
    (Pattern(r"一(?:事|次|单|案)一(?:签|授|议|授权)", "一 授签议"), "conditional"),
    (
        Pattern(
            r"(?:属于?|系|均为|仅为|只是|视为)(?:建议|参考|提示|咨询)|以(?:咨询|顾问|观察员|列席)者?身份",
            "仅只均属系视身",
        ),
        "recommend_only",
    ),
    (Pattern(r"另有(?!规定)[^,。;]{0,6}(?:部署|安排|要求|约定|决定|指示)的?,?从其", "从"), "conditional"),
    (Pattern(r"(?<!得)(?:不|未|尚未)再?设(?:立|置)?首席质量官(?![办室助])", "设 不尚未"), "denied"),
    (Pattern(r"(?:建议|咨询|参考|象征)性(?:质|权力|权利|意见)", "性"), "recommend_only"),
    (Pattern(r"(?:任期内?|任职|到任|上任)?(?:第[一二三1-3]年|首年|头[一两]年)(?!度)", "头年第"), "limited"),
    (Pattern(r"以多数(?:意见|票)?为准|少数服从多数|(?<!得)另行付诸表决", "多少诸"), "conditional"),
    (
        Pattern(
            r"我(?:签|批|同意|点头|看过?)了?[^,。;]{0,3}(?:才|再|方|后)|(?<![需须必用不]再)(?<![需须必用不])(?:拿给|报给?|先问|先报)我(?:看|批|签)",
            "我",
        ),
        "conditional",
    ),
    (
        Pattern(
            r"(?:签字|签名|签署|签章|签批|签注|签收)[^,。;]{0,6}(?:仅|只|不)(?:仅)?(?:为|表示|代表|作|是|供|影响|构成)(?!需|须)",
            "签 不仅只",
        ),
        "recommend_only",
    ),
    (
        Pattern(r"被[^,。;()]{2,12}(?:取代|替代|代替)|^\[(?:作废|废止|旧版|已?失效|停用|删除)\]", "[被"),
        "denied",
    ),
)
_TOGETHER = Pattern(r"共同|会同|同签|共签|双签|一并", "共双同并")
_SEAT = Pattern(
    r"(?:无|没有|不享有|不具有|不行使)(?:表决|投票)权|(?<!他议题)(?<!余议题)不(?:参加|参与)?(?:讨论|表决|投票)|不发言|(?:介绍|汇报|说明)[^,。;]{0,8}(?:后|完毕|即)[^,。;]{0,4}(?:退席|离席|退场)|观察员|候补|不计入",
    "候入察投离表言讨退",
)
_REST_OF_SEAT = Pattern(r"其[余他]议题[^,。;]{0,6}(?:不|无须|回避)", "题 他余")
_AS = Pattern(
    r"(?:作为|以|担任|充当)[^,。;]{0,6}(?:记录[人员]?|旁听[者人]?|会务|秘书|联络员?|助手|助理|陪同|翻译|汇报人|工作人员|服务人员)(?:的?身份)?(?=参加|出席|参与|到会|,|。|$)",
    "为以充担 务助员录旁服汇秘络译陪",
)
_FOR_REFERENCE = Pattern(
    r"(?:^|(?<=[,。;\n]))(?:但|而)?(?:其|他|她|本人)的?(?:意见|建议|发言|表态)(?:仅|只|均)?(?:供|作为?)[^,。;]{0,8}参考",
    "参",
)
_SEATS: tuple[tuple[Pattern, Effect], ...] = (
    (_FOR_REFERENCE, "recommend_only"),
    (_SEAT, "recommend_only"),
    (_AS, "recommend_only"),
    (_REST_OF_SEAT, "limited"),
)
_MAY_ASK = Pattern(
    r"(?<!不)(?:可以?|酌情|视情况?|视需要|必要时|有权|得)(?:以)?(?:书面|口头|临时)?(?:通知|邀请?|请|安排|召集|叫|让|允许|准许|指定|约)(?=[^,。;得])",
    "允叫指排知约让许请邀集 可得必有视酌",
)
_DOUBTS = Pattern(
    r"(?<!不)(?<!不得)(?<!不能)(?<!非)形同虚设|为?应付(?:审核|检查)|(?:首席质量官|质量总监)\([^()]*无[^()]{0,4}权|摘自|引自|转载|选自|来源:|不再出现|不复存在|\((?:是/否|有/无|y/n)\)|履行手续|程序性签|例行手续|名义上|形式上(?!报)|纸面上|(?<!不)走(?:个)?过场|(?<!不是)(?<!并非)(?<!绝非)(?<!不做)(?<!不当)(?<!不作)(?<!不能成)(?<!不得成为)(?<!不能成为)摆设|理论上|[没无]人理会|视[为同](?:同意|批准|通过)|引咎|"
    r"其余(?:项|的)?(?:均|暂)?(?:不|未)生效|[*★☆▲#](?:号|者)|(?<=,)不得(?:改动|修改)|总额为零|"
    r"(?:首席质量官|质量总监)(?:原本|本应|本来|可能|也许|或许|恐怕|似乎|一度|要求获得|要求取得)|"
    r"(?:该|此|本|上述)(?:条|款|项|句|段)[^。;]{0,10}(?:由|被|经)[^。;]{0,16}(?:替换|修改|修订|更改)|"
    r"(?:甲方|买方|卖方|供方|需方|供应商|客户|对方|前任|候任|丰田|竞争对手)的?(?:首席质量官|质量总监)|"
    r"(?:首席质量官|质量总监)(?:书面)?(?:委托|指定|推荐|聘请|委派|选派)的|"
    r"(?:人人|每[一个位名]{1,2}[^,。;]{0,8}|班组长?|员工|全员|大家)(?:都|就|均|也)?是[^,。;]{0,12}(?:首席质量官|质量总监)"
)


def heed(block: WholeBlock) -> None:
    """Lowers the officer's drafts of one block, or makes them unsure, by what its other sentences say."""
    text = block.text
    for pattern, effect in _BY_OTHERS:
        for found in pattern.finditer(text):
            inside = block.classes(found.start(), found.end())
            others = bool(inside & _OTHERS) or _OUTSIDERS.search(found.group())
            if others and not inside & _MINE:
                lowered: Effect = "joint" if _TOGETHER.search(found.group()) else effect
                lower(block.all, lowered, found.group(), "said_elsewhere")
    for found in _WHETHER.finditer(text):
        inside = block.classes(found.start(), found.end())
        if (inside & _OTHERS or _OUTSIDERS.search(found.group())) and not inside & _MINE:
            lower(block.before(found.start()), "conditional", found.group(), "said_elsewhere")
    for pattern, effect in _PLAIN:
        if (once := pattern.search(text)) and not _waits_for_him(block, once):
            lower(block.all, effect, once.group(), "said_elsewhere")
    seat = [d for d in block.all if d.authority == "decision_participation"]
    for found in _MAY_ASK.finditer(text) if seat else ():
        asked = block.token_after(found.end())
        if asked is not None and asked.start == found.end() and asked.cls in _MINE:
            lower(seat, "conditional", found.group(), "may_be_asked")
    spans = [f.span() for f in OUT_FOR_SOME.finditer(text) if not _beside(text, f.start())] if seat else []
    for begin, end in spans:
        lower(seat, "limited", text[begin:end], "out_for_some_topics")
    for pattern, effect in _SEATS if seat else ():
        turns = (f for f in pattern.finditer(text) if not any(b <= f.start() < e for b, e in spans))
        if once := next((f for f in turns if not _beside(text, f.start())), None):
            lower(seat, effect, once.group(), "said_elsewhere")
    if once := _DOUBTS.search(text):
        unsure(block.all, f"may take it back: {once.group()}")


def _waits_for_him(block: WholeBlock, found: re.Match[str]) -> bool:
    """草案不具效力，待首席质量官审批后施行: it is the officer who is waited for, and nobody else."""
    inside = block.classes(*found.span())
    return found.group().startswith("待") and "officer" in inside and not inside & _OTHERS


def _beside(text: str, at: int) -> bool:
    """Whether the sentence around ``at`` tells of those who sit in beside the members."""
    ends = [i for i in (text.find(c, at) for c in "。;\n") if i >= 0]
    return sits_beside(text[max(text.rfind(c, 0, at) for c in "。;\n") + 1 : min(ends, default=len(text))])
