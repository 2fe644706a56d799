"""How sentences say that others may undo what the officer has decided; whoever is named in them stands as one sign."""

from __future__ import annotations

from checker.patterns import Pattern

OFFICER, OTHER, SELF = "\ue000", "\ue001", "\ue002"
"""What stands for the officer, for anybody else and for a pronoun in a sentence that is searched."""

_O, _X = f"[{OFFICER}{SELF}]", OTHER
_PEOPLE = f"{OFFICER}{OTHER}{SELF}"
_NO = "不无未勿毋禁莫没"

_DECISION = r"(?:决定|决策|决议|否决|裁定|裁决|判定|判断|处置|命令|指令|结论|(?:处理|否决|裁定|裁决|审批|放行|最终)意见|[产线售货]令)"
_GAP = rf"(?:[^,。;:{_PEOPLE}]|(?:对|就|向|给|针对){_X}){{0,24}}?"
HIS = rf"{_O}(?P<gap>{_GAP})(?P<decision>{_DECISION})(?!(?:之|以)?外|除外|建议|权|的?执行情况)"
UNDO = (
    r"(?:变更|撤销|撤消|撤回|推翻|改变|更改|(?:修改|修正|纠正|调整)(?!后)|改判|否定|否决|废止|废除|取消|终止|中止|搁置"
    r"|复议|复核|复审|重新(?:审议|审查|审核|审定|作出|决定|裁定)|另行(?:作出|决定|裁定)|另作(?:决定|裁定)|(?<!拒)不予?执行)"
)
_UNDOES = rf"(?:依法|直接|书面|单方面?|随时|予以|加以|进行|作出|提出|要求|依照?|{UNDO}|[,、和或者及并与]){{0,8}}?{UNDO}"
_MAY = r"(?:可以|可(?!能)|有权|能够|能(?!力)|得(?!到)|享有|拥有|具有|保留|应当|应(?!急)|须|行使)"
_LAST = (
    r"(?:(?:最终|最后|终局|再次|重新|另行|统一|集体|研究|复核)?(?:裁定|终裁|裁决|决定|定夺|拍板|审定|裁断|裁判|审批|批准|核准|认可|同意)|说了算|为准"
    rf"|(?:最终|最后|另行|重新)[^,。;{_PEOPLE}{_NO}]{{0,4}}(?:决定|裁定|裁决|结论|处理|意见)|{UNDO})"
)
_BETWEEN = rf"[^,。;:{_PEOPLE}{_NO}]"
_END = r"(?=$|[,、)。;]|其|该|之|并|或|和|及|后|上述|原|重新)"

_LET_GO = (
    rf"[^。;]{{0,60}}?(?P<who>{_X})(?:书面|特别|另行|例外|签字|亲自)*(?:特批|特准|特许|批准|同意|许可|签批)(?:的|后|,|并签字|同意)*[^,。;:{_PEOPLE}{_NO}]{{0,6}}?(?:可以?|方可|得)"
    r"(?:先行|继续|照常|例外|让步|予以|恢复|正常|先)*(?:放行|发运|发货|出厂|出库|实施|执行|生产|使用|交付|让步|恢复|接收|销售|投产|上市)"
)
LIFTED = Pattern(
    rf"否决的?[^。;]{{0,60}}?(?:特批|特准|特许|批准|同意|许可|签批)|{UNDO}[^,。;]{{0,10}}否决(?:决定|意见|结论|结果)",
    "决",
)
"""What may speak of a veto that others lift, though nobody is named whose veto it is."""
UNDONE_BY_OTHERS: tuple[Pattern, ...] = (
    # H 已作出否决的批次，报总经理特批后可先行发运
    Pattern(
        rf"{_O}[^,。;:{_PEOPLE}]{{0,6}}(?P<gap>)(?P<decision>否决)(?:意见)?的{_LET_GO}",
        "\ue001 \ue000\ue002 决",
    ),
    # 被否决的产品，总经理特批后可以放行
    Pattern(
        rf"(?:^|(?<=[,。;:]))(?:第[一二三四五六七八九十]+[条款]|凡|对于?|但|确需|[ ])*(?:已经?|被|遭|经){{0,2}}(?P<gap>)(?P<decision>否决)的(?:产品|批次|货物|成品|物料|事项|项目|合同|订单)?{_LET_GO}",
        "\ue001 决 可得",
    ),
    # 经营委员会有权变更或撤销否决决定
    Pattern(
        rf"(?P<who>{_X}){_BETWEEN}{{0,12}}{_MAY}{_BETWEEN}{{0,4}}?{UNDO}{_BETWEEN}{{0,8}}?(?P<gap>)(?P<decision>否决(?:决定|意见|结论|结果))(?!权)",
        "\ue001 决",
    ),
    # 总经理可以变更或者撤销 H 作出的决定
    Pattern(
        rf"(?P<who>{_X})(?:[^,。;:{_PEOPLE}]{{0,24}}(?:的|时|后),)?{_BETWEEN}{{0,12}}{_MAY}{_BETWEEN}{{0,12}}?{UNDO}(?P<over>[^。;:{_PEOPLE}]{{0,14}}){HIS}",
        "\ue001 \ue000\ue002 令判否命定指断策置裁见议论",
    ),
    # 总经理可以对 H 的决定予以撤销
    Pattern(
        rf"(?P<who>{_X}){_BETWEEN}{{0,12}}{_MAY}{_BETWEEN}{{0,6}}?(?:将|把|对|就){HIS}{_BETWEEN}{{0,6}}?(?:{UNDO}|(?:最终|最后)?(?:决定|裁定|裁决|审批|批准)权)",
        "\ue001 \ue000\ue002 对将就把",
    ),
    # 总经理对 H 的决定有最终裁定权
    Pattern(
        rf"(?P<who>{_X}){_BETWEEN}{{0,8}}(?:对|就){HIS},?{_BETWEEN}{{0,6}}?{_MAY}{_BETWEEN}{{0,8}}?(?:{UNDO}|(?:最终|最后)?(?:决定|裁定|裁决|审批|批准)权)",
        "\ue001 \ue000\ue002 对就",
    ),
    Pattern(
        rf"(?P<who>{_X}){_BETWEEN}{{0,8}}(?:对|就){HIS},?{_BETWEEN}{{0,6}}?有{_BETWEEN}{{0,8}}?(?:{UNDO}|(?:最终|最后)?(?:决定|裁定|裁决|审批|批准))权",
        "\ue001 有 权",
    ),
    # H 的决定（确有错误的），总经理可以推翻
    Pattern(
        rf"{HIS}(?:[^。;:{_PEOPLE}]{{0,30}},)?{_BETWEEN}{{0,8}}(?P<who>{_X})(?:[^,。;:{_PEOPLE}]{{0,24}}(?:的|时|后),)?{_BETWEEN}{{0,12}}{_MAY}{_BETWEEN}{{0,8}}?{_UNDOES}权?{_END}",
        "\ue001 \ue000\ue002 令判否命定指断策置裁见议论",
    ),
    # 总经理认为 H 的决定不当的，可以撤销
    Pattern(
        rf"(?P<who>{_X})[^,。;:{_PEOPLE}]{{0,6}}(?:认为|不同意|不认可|反对|发现|认定|审查){HIS}[^。;:{_PEOPLE}]{{0,16}},{_BETWEEN}{{0,8}}{_MAY}[^。;:{OFFICER}{OTHER}{_NO}]{{0,16}}?{_UNDOES}{_END}",
        "\ue001 , \ue000\ue002",
    ),
    # H 的决定，最终裁定权在总经理
    Pattern(
        rf"{HIS},?{_BETWEEN}{{0,8}}最[终后]{_BETWEEN}{{0,4}}权{_BETWEEN}{{0,2}}(?:在|属|归)于?(?P<who>{_X})",
        "\ue001 最 权",
    ),
    # H 的决定可以被总经理推翻
    Pattern(rf"{HIS}{_BETWEEN}{{0,8}}被(?P<who>{_X}){_BETWEEN}{{0,8}}{UNDO}", "\ue001 被 \ue000\ue002"),
    # H 的决定由总经理最终裁定；对 H 的决定有异议的，由总经理办公会作最终决定
    Pattern(
        rf"{HIS}(?:[^。;:{_PEOPLE}]{{0,30}},)?{_BETWEEN}{{0,8}}(?:由|以|归|报|经|向|请|交|送|须|听)(?P<who>{_X}){_BETWEEN}{{0,14}}?{_LAST}",
        "\ue001 \ue000\ue002 交以向听归报由经请送须",
    ),
    # 与 H 意见不一致的，以总经理的意见为准
    Pattern(
        rf"{_O}(?P<gap>[^。;:{OFFICER}{SELF}]{{0,16}}?)(?:不一致|分歧|争议|不同意见|意见相左)[^。;:{_PEOPLE}]{{0,8}},{_BETWEEN}{{0,8}}(?:由|以|归|报|请|听)(?P<who>{_X}){_BETWEEN}{{0,14}}?{_LAST}",
        "\ue001 , \ue000\ue002",
    ),
)

OF_ANOTHER_POST = Pattern(
    rf"^{_BETWEEN}{{0,4}}(?:{_MAY}{_BETWEEN}{{0,8}}?)?{UNDO}(?P<over>[^。;:{_PEOPLE}]{{0,14}}){HIS}",
    "\ue000\ue002 令判否命定指断策置裁见议论 修判变另否复废执搁撤整新更止正消纠翻",
)
"""An item of somebody else's powers: 变更或者撤销 H 作出的决定."""
LISTS_POWERS = Pattern(
    rf"{_X}{_BETWEEN}{{0,6}}(?:下列|以下|如下){_BETWEEN}{{0,8}}(?:职权|权力|权限|职责|事项)?", "\ue001 下列如"
)

NOT_OF_HIS_DECIDING = Pattern(
    r"未|没有|无法|不能|不在|缺席|空缺|任命|聘|任免|免去|免职|职务|薪酬|任职|人选|办公室|助理|秘书|参与|不服的|执行|遵守|落实|建议|提请|申请|请求|参加|配合|传达|设立|待遇|考核结果|罢免"
)
HIS_OWN_CHANGE = Pattern(
    rf"{OFFICER}{_BETWEEN}{{0,10}}{UNDO}{_BETWEEN}{{0,4}}$", "\ue000 修判变另否复废执搁撤整新更止正消纠翻"
)
"""What stands before 其决定 where he himself changes it."""
IS_MADE = Pattern(r"[的所作做]|签发|下达|发布")
IS_A_VERB = Pattern(r"可|有权|无权|能|应|须|行使|享有|拥有|负责")
GOES_ON = Pattern(r"$|[,、)的由可经报须应不确有最被也均都均一与和或及后需存]")
"""What may follow a decision that is a thing; a verb goes on with its object: H 决定停线."""
NOT_OF_QUALITY = Pattern(r"人事|采购|财务|报销|行政|考勤|休假|差旅|招聘|工资")
HE_HAS_A_SAY = Pattern(
    rf"(?:未经|非经|未征得|未取得|经|征得|取得|征求|商|会同|报|由|请){_O}[^,。;]{{0,10}}(?:同意|认可|批准|确认|许可|会签|授权|决定|裁定|裁决|定夺|复议|复核)|(?:以|由){_O}[^,。;]{{0,14}}为准",
    "\ue000\ue002",
)
TOLD = Pattern(
    rf"上[月周年季]|去年|前年|昨[日天]|前[日天]|日前|近日|(?<!不)(?<!适)当[日天时]|本次会议|(?:19|20)\d\d年|曾经?|一度|已[由被将]|(?:{UNDO}|裁定|裁决|决定)[了过](?![半后期])",
    "09上了前去已度当昨曾次过近",
)
EXPLAINED = Pattern(r"不得(?:解释|理解|视|认)|并非|并不|不意味|不等于|不表示|不构成")
ASKED = Pattern(r"是否|能否|可否|拟(?:由|规定|授权|赋予|修订)|建议|草案|假如")
SPARED = Pattern(r"除(?P<what>[^。;]{1,30}?)(?:之|以)?外|,(?:但|但是)?(?P<what2>[^,。;]{1,24}?)除外", "除")

_N = r"(?:decision|determination|ruling|order|veto|disposition|judge?ment|verdict|resolution)s?"
_NO_WORD = r"(?:by|with|through|under|via|in|to|for|may|shall|can|is|are|has|have)\b"
ENGLISH_HIS = (
    rf"(?:the |any |an? |all |each |every )?{OFFICER}(?:'s?)?(?P<gap>(?: (?!{_NO_WORD})[\w-]+){{0,3}}?) (?P<decision>{_N})\b",
    rf"(?P<decision>{_N})(?P<gap>(?: [\w-]+){{0,5}}?) (?:of|by|from) (?:the |our )?{OFFICER}",
)
IN_ENGLISH_VERB = r"(?:overrule|override|over-rule|reverse|set aside|overturn|annul|revoke|amend|change|modify|vary|countermand|cancel|reconsider|rescind|quash|substitute|suspend|disregard|veto|alter|withdraw|reopen)"
IN_ENGLISH_DONE = r"(?:overruled|overridden|over-ruled|reversed|set aside|overturned|annulled|revoked|amended|changed|modified|varied|countermanded|cancelled|canceled|reconsidered|rescinded|quashed|suspended|disregarded|vetoed|altered|withdrawn|reopened)"
_CAN = r"(?:may|can|could|shall|will|must|(?:is|are) (?:entitled|authori[sz]ed|empowered|free|allowed|permitted) to|(?:has|have|reserves?|retains?|holds?) (?:the |a )?(?:right|power|authority|discretion)s? to)"
_ANY = rf"[^.;{_PEOPLE}]"
_FINAL = r"(?:final|last|ultimate) (?:say|word|decision|authority|ruling)"
_CONFLICT = r"(?:disagree\w*|disput\w*|conflict\w*|differ\w*)"


def _english(own: str) -> tuple[Pattern, ...]:
    return (
        Pattern(
            rf"(?P<who>{_X}){_ANY}{{0,30}}?\b{_CAN} {_ANY}{{0,40}}?\b{IN_ENGLISH_VERB}\b(?P<over>{_ANY}{{0,40}}?)\b{own}",
            "\ue001 \ue000 dhmntw",
        ),
        Pattern(
            rf"{own}{_ANY}{{0,40}}? (?:may|can|could|shall|will|are|is|be) {_ANY}{{0,24}}?{IN_ENGLISH_DONE}\b{_ANY}{{0,24}}? by (?:the |our )?(?P<who>{_X})",
            "\ue000 \ue001 b",
        ),
        Pattern(
            rf"{own}{_ANY}{{0,40}}? subject to (?:the )?(?:[\w-]+ ){{0,3}}?(?:approval|confirmation|reversal|ratification|veto|override|overruling|final [\w-]+)(?: [\w-]+){{0,2}} (?:of|by|from) (?:the |our )?(?P<who>{_X})",
            "\ue000 \ue001 j",
        ),
        Pattern(
            rf"{own}{_ANY}{{0,60}}?{_FINAL}{_ANY}{{0,40}}?\b(?:rests?|lies?|is|remains?|stays?|belongs?|vests?) (?:with|to|in) (?:the |our )?(?P<who>{_X})",
            "\ue000 \ue001 ntw",
        ),
        Pattern(
            rf"{_FINAL}{_ANY}{{0,20}}?\b{own}{_ANY}{{0,12}}?\b(?:rests?|lies?|is|remains?|stays?|belongs?|vests?) (?:with|to|in) (?:the |our )?(?P<who>{_X})",
            "\ue000 \ue001 ntw",
        ),
        Pattern(
            rf"(?P<who>{_X}){_ANY}{{0,20}}?\b(?:has|have|retains?|holds?|keeps?) (?:the )?{_FINAL}{_ANY}{{0,24}}?\b{own}",
            "\ue001 \ue000 flm",
        ),
    )


UNDONE_IN_ENGLISH: tuple[Pattern, ...] = (
    *_english(ENGLISH_HIS[0]),
    *_english(ENGLISH_HIS[1]),
    Pattern(
        rf"{_CONFLICT}(?P<gap>{_ANY}{{0,40}}?){OFFICER}[^.;]{{0,60}}?{_FINAL}{_ANY}{{0,40}}?\b(?:rests?|lies?|is|remains?|stays?|belongs?) (?:with|to) (?:the |our )?(?P<who>{_X})",
        "\ue000 \ue001 tw",
    ),
    Pattern(
        rf"{OFFICER}(?P<gap>[^.;]{{0,40}}?){_CONFLICT}[^.;]{{0,60}}?{_FINAL}{_ANY}{{0,40}}?\b(?:rests?|lies?|is|remains?|stays?|belongs?) (?:with|to) (?:the |our )?(?P<who>{_X})",
        "\ue000 \ue001 tw",
    ),
    Pattern(
        rf"{_CONFLICT}(?P<gap>{_ANY}{{0,40}}?){OFFICER}[^.;]{{0,40}}?(?P<who>{_X}){_ANY}{{0,16}}?\b(?:has|have|retains?|keeps?) (?:the )?{_FINAL}",
        "\ue000 \ue001 fgp",
    ),
    # The CEO may overrule the CQO
    Pattern(
        rf"(?P<who>{_X}){_ANY}{{0,30}}?\b{_CAN} {_ANY}{{0,20}}?\b(?:overrule|override)(?P<gap>) (?:the |our )?{OFFICER}(?!')",
        "\ue001 \ue000 v",
    ),
    Pattern(
        rf"{OFFICER}(?P<gap>) (?:may|can|could|will) (?:\w+ ){{0,2}}be (?:overruled|overridden) (?:\w+ ){{0,3}}?by (?:the |our )?(?P<who>{_X})",
        "\ue000 \ue001 b",
    ),
)
DENIED_IN_ENGLISH = Pattern(r"\b(?:no|not|never|nobody|none|neither|nor|cannot|unless|whether)\b", "bhnuvw")
NOBODY_IN_ENGLISH = Pattern(r"\b(?:nobody|no one|no-one|no person|none|neither)\b|(?:^|[,;:] )no\b", "n")
NOT_OF_HIS_DECIDING_IN_ENGLISH = Pattern(
    r"\b(?:appoint|dismiss|remov|remunerat|salar|employ|resign|hir)\w*", "ghlmpv"
)
HE_HAS_A_SAY_IN_ENGLISH = Pattern(
    rf"(?:consent|agreement|approval|concurrence)(?: [\w-]+){{0,2}} (?:of|from|by) (?:the )?{OFFICER}|{OFFICER}'s? (?:[\w-]+ ){{0,3}}(?:consent|agreement|approval|concurrence)"
    rf"|{OFFICER} (?:agrees|consents|approves|concurs)",
    "\ue000",
)
SPARED_IN_ENGLISH = Pattern(
    r"\b(?:except|other than|save for|apart from|with the exception of)\b(?P<what>[^.;]{1,50})", "fhvx"
)
