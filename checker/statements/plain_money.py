"""质量这笔钱随预算一起定。往哪儿花、花多少、科目间怎么挪，H 签字，财务见签就付: money told as questions on its use.

Such questions are on the quality budget only where the text has named the quality money before, or asks of it itself.
That the sum goes with the company's budget (随公司预算一起定, 董事会批总盘子) is its frame, and bounds nobody within it.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_PURSE = r"(?:钱|经费|费用|资金|专款|专项款|款子?|预算)"
_QUALITY = r"(?:质量|品质)(?:上|方面|条线|专项|专用|工作|管理|改进)?(?:的)?"
_NAMED = Pattern(
    rf"{_QUALITY}(?:[这那]一?[笔块摊份项]|年度)?(?:的)?{_PURSE}|{_QUALITY}(?:的)?(?:总?盘子|总数|总额)|(?:用|花)在(?:质量|品质)上的(?:每一?[笔分])?{_PURSE}",
    "质品",
)
_ASK = (
    r"(?:(?:该|具体)?(?:往哪(?:儿|里|个?方向)?|到哪(?:儿|里)?)(?:花|用|投|使)|(?:花|用|投)(?:到|在|往)哪(?:儿|里|块|些?地方)?|(?:花|用|给|投|拨)多少|(?:怎么|如何|怎样)(?:花|用|分|挪|调|摆布|摊|安排|使)法?|先(?:花|用|买)哪(?:样|些|儿)?"
    r"|(?:分给|给|花给)(?:谁|哪家|哪些?部门|哪个分?厂)|买(?:什么|哪些?|啥)|先后(?:次序|顺序)?|轻重缓急|(?:各)?(?:科目|项目|类别|款项)(?:之)?间(?:的)?(?:怎么|如何)?(?:挪腾|挪|调剂|调整|调配|腾挪|调|互调))"
)
_ASKED = Pattern(
    rf"(?:(?<=[,。;:\n(])|^){_ASK}(?:[、,和及]{_ASK})*(?=,?(?:都|全|均|也|一概|统统)?(?:由|归|听)|,(?:都|全|均)?|[。;:]|$)",
    "哪多怎如先分给买轻科项类款",
)
_FRAME = Pattern(
    r"(?:跟|随)(?:着)?(?:(?:全)?公司|集团|全厂|厂里)?(?:的)?(?:年度|全年|总)*预算(?:一起|一道|一并|同时|一块儿?)(?:由(?:经营班子|董事会|股东会|总经理办公会|班子))?(?:定|确定|下达|核定|批|编|报批)(?:下来|个总数|个总额|总数|总额)?(?=[,。;]|$)",
    "跟随 预",
)
_AFTER = Pattern(
    r"(?:(?<=^)|(?<=[,。;\n ]))(?:预算|总数|总额|总盘子|盘子|数|额度)?(?:一旦)?(?:定|批|核)(?:了|下来?|好)(?:以后|之后|后),?",
    "定批核",
)
_POOL = Pattern(
    r"(?:(?:每年|年初|每年年初)(?:由)?)?(?:由)?(?:董事会|股东会)(?:每年)?(?:批下|批定|核下|核定|批准|定下|给出|划出|批出)(?:来|了)?(?P<pool>(?:质量|品质)(?:专项|工作|管理|年度)*(?:经费|预算|资金|费用)?(?:的)?(?:总盘子|盘子|总数|总额))(?=,|后)",
    "盘总 董股",
)
_OUT_OF = Pattern(
    r"(?:盘子|总数|总额|总盘子|额度|预算)(?:里|内|之内|以内)的(?:钱|款)(?P<on>(?:买|做|搞|请|修|校|办|送)[^,。;:由经报]{1,40})?(?=,?(?:都|全|均)?(?:由|归))",
    "的 钱款",
)
_PAID = Pattern(
    r"(?<=,)(?:财务(?:部|科|处|那边|总监|人员)?|出纳|会计)(?:只)?(?:见|凭|认|看|按|照)(?:着)?(?:了|到)?(?:他|她|其|本人)?的?(?:签字|签名|签单|签|字|单子|单)(?:就|即|便|后|直接)?(?:付款|付钱|付|办理?|打款|放款|给钱|支付|拨款)(?=[,。;]|$)",
    "见凭认看按照 付办打放给支拨",
)
_NO_RUN = Pattern(
    r"(?<=,)(?:不用|不必|无需|无须|用不着|不再)(?:再|另行?)?(?:往上|向上|到上面|找(?:谁|人|领导)|去)(?:跑|批|请示|递|报批|签|盖章)(?=[,。;]|$)",
    "用必需须再",
)
_NO_BAR = Pattern(
    r"(?<=,)(?:不设|没有|不定|不限|无)(?:任何)?(?:金额|数额|额度)?(?:的)?(?:门槛|上限|限额|限制|封顶)(?=[,。;]|$)",
    "门上限封",
)
_TOLD = Pattern(
    r"(?:(?<=[,。;\n])|^)(?:年底|年末|年终|季末|每季|每季度|每年底)(?:只)?(?:给|向|交|报)(?:(?:总经理|经营班子|班子|董事会|总裁|老板)(?:交|报|送|看)?)?(?:一?[张份本]|个)?(?:花账|账|使用清单|清单|明细|流水|使用报告|使用情况)(?:就(?:成|行|可|好|可以))?(?=[,。;]|$)",
    "账单细流使",
)


_THIS = Pattern(
    r"(?:(?:总数|总额|盘子|预算)(?:定|批|核)(?:下来?|了|好)?(?:以后|之后|后),?)?这笔钱(?=(?:都|全)?(?:由|归)(?P<who>[^,。;:]{2,10}?)(?P<verb>管|支配|打理|做主|安排)[:,。])",
    "钱",
)
"""这笔钱由 H 管: which money it is, the heading or the block before says; none else is meant where neither does."""


def _this_money(text: str, tokens: list[Token]) -> list[Token]:
    found = _THIS.search(text)
    if found is None:
        return tokens
    tokens = as_one(tokens, *found.span(), "content")
    tokens = as_one(tokens, *found.span("verb"), "manage", "manage")
    for asked in _ASKED.finditer(text, found.end()):
        tokens = as_one(tokens, *asked.span(), "content")
    for pattern in (_PAID, _TOLD):
        for one in pattern.finditer(text, found.end()):
            tokens = as_one(tokens, *one.span(), "content")
    for one in _NO_BAR.finditer(text, found.end()):
        tokens = as_one(tokens, *one.span(), "noneed")
    return tokens


_OTHERS_MONEY = Pattern(
    r"(?:钱|经费|费用|资金|专款|款)(?:都|全|一律)?(?:由|归)(?!质量|品质|首席|他|她|其|本人)[^,。;:]{2,10}?(?:管|掌管|支配|掌握|打理|把着|统管)(?=[,。;]|$)",
    "由归 管支掌打把",
)
"""质量这笔钱由财务部管: what is asked of it later may be a mere form."""


def plain_money(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such questions are the quality budget, and its frame and its accounts plain words."""
    named = _NAMED.search(text)
    if named is None:
        return _this_money(text, tokens)
    if _OTHERS_MONEY.search(_FRAME.sub("", text)) is not None:
        return tokens
    pool = _POOL.search(text)
    if pool is not None:
        tokens = as_one(tokens, *pool.span(), "matter", "quality_budget")
        for found in _OUT_OF.finditer(text, pool.end()):
            tokens = as_one(tokens, *found.span(), "matter", "quality_budget")
    for found in _ASKED.finditer(text, named.end()):
        tokens = as_one(tokens, *found.span(), "matter", "quality_budget")
    for pattern in (_FRAME, _PAID, _TOLD):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    for found in _AFTER.finditer(text, named.end()):
        tokens = as_one(tokens, *found.span(), "content")
    for pattern in (_NO_RUN, _NO_BAR):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "noneed")
    return tokens
