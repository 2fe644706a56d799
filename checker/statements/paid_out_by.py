"""奖惩由 H 决定，人力资源中心于次月发放或扣减: who keeps the pay-roll pays out or takes off, and weighs nothing.

供方扣款由 H 核准后，采购部在货款中扣除: nor does who settles the bills. Only the clerks of pay and money are meant, with nothing but verbs of paying, and never what they may, weigh or set themselves.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_CLERKS = r"(?:由)?(?:公司|集团|总部)?(?:人力资源|人事行政|行政人事|人事|人力|薪酬|财务管理|财务|计划财务|计财|行政|综合管理|综合)(?:中心|部门?|处|科|室|组|专员|岗)"
_SAID = (
    r"(?:(?:据|依|凭|按照?|根据|依据|以)(?:此|其|该|上述)?(?:签发|签批|签署|下达|核定|审定|确定|决定)?的?"
    r"(?:《[^》]{2,16}》|奖惩单|奖惩决定|奖惩令|扣罚单|奖罚单|通知单|决定书?|结果|名单|清单|奖惩通知单?)?)?"
)
_WHEN = (
    r"(?:(?:在|于|从|随|并入|计入)?(?:每|当|次|下|本|同|按|逐)?(?:个)?(?:月|季度?|年|年度|期|工资发放日|发薪日)(?:内|底|末|初)?(?:的)?"
    r"(?:绩效工资|绩效奖金|工资|薪酬|薪资|奖金|绩效)?(?:中|里|内|时)?)?"
)
_SUM = (
    r"(?:(?:质量|相应|对应|奖惩|奖罚)*(?:奖金|奖励金?|罚款|扣款|奖罚金额|款项|金额|绩效工资|绩效奖金|绩效))?"
)
_PAYS = r"(?:发放|扣减|扣发|扣除|扣款|兑现|兑付|计发|补发|增发|加发|代扣|代发|划扣|划拨|拨付|支付|付款|入账|造册|计入工资|执行)"
_PAID = Pattern(
    rf"(?<=,){_CLERKS}(?:负责|只|仅|直接|应当?|须)?{_SAID}{_WHEN}(?:予以|统一|直接|一并|逐项|分别|如数|足额)*"
    rf"{_PAYS}{_SUM}(?:(?:、|或者|或|和|及|与){_PAYS}{_SUM})*"
    r"(?:,(?:且|并|也|均)?(?:不再|不另行|不另|无须再|无需再|不得(?:再|擅自|自行)?|不作)(?:另行|实质性?)?(?:审核|复核|审批|审查|核定|核减|调整|变更|更改|判断))?(?=[,。;]|$)",
    "发扣兑补代划拨付入造计执",
)
_TAKES = rf"(?:{_PAYS}|扣罚|罚扣|加扣|奖扣){_SUM}"
_BY_PAPER = Pattern(
    rf"(?<=,){_CLERKS}(?:负责)?(?:照单|凭单|据此|照此|[凭按据依][^,。;审批核]{{1,10}}?[单令书])(?:如数|统一|直接)?{_TAKES}(?:(?:、|或者|或|和|及|与){_TAKES})*(?=[,。;]|$)",
    "单此令书 扣发兑补代划拨付入造计执",
)
_FROM_BILLS = Pattern(
    rf"(?<=,)(?:由)?(?:采购|供应链|供应|物资|商务|财务|合同|结算|工程)(?:管理)?(?:中心|部门?|处|科|室)(?:负责|应当?|须)?(?:在|从|于)(?:应付|当期|下一?期|其|该|本期)*(?:供方|供应商|承包方|外协方)?的?"
    rf"(?:货款|应付款|合同款|进度款|保证金|质保金|结算款|工程款|账款)(?:中|内|里)?(?:予以|直接|如数|一并)*{_PAYS}{_SUM}(?=[,。;]|$)",
    "发扣兑补代划拨付入造计执",
)
_OUT_OF = Pattern(
    r"由(?:公司|集团|本公司|年度|当年)*(?:质量|品质)(?:工作|管理|专项|保证)?(?:预算|经费|费用|资金|专款)(?:中|内|里|科目)*(?:列支|开支|支出|承担|解决|负担)(?=[,。;]|$)",
    "列开支承解负",
)
"""召回费用由质量预算列支: of what it is paid, and by nobody."""
_HE_DECIDES = Pattern(
    r"(?:首席质量官|质量总监|品质总监|cqo)[^,。;]{0,8}(?:决定|定夺|签发|签批|审批|批准|裁定|审定|核定|核准|确定|拍板|下达|评定)[^。;]{0,24}$",
    "决定签审批裁核准确拍下评",
)
_NOT_YET = Pattern(r"[提拟建初]|报|共同|会同|联合|经[^,。;]{2,8}(?:同意|批准)", "提拟建初报共会联经")


def paid_out_by(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a clause behind what the officer decides is a plain one, and money pays nothing by itself."""
    for found in (m for p in (_PAID, _BY_PAPER, _FROM_BILLS) for m in p.finditer(text)):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if _HE_DECIDES.search(text, begun, found.start()) is None:
            continue
        if _NOT_YET.search(text, begun, found.start()) is None:
            tokens = as_one(tokens, *found.span(), "content")
    for found in _OUT_OF.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    return tokens
