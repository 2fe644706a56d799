"""A decision without force until it is sealed, filed, entered or signed for: 自加盖公章后生效; 备案完成前不停止生产.

Not where the paper that gives the power takes effect so (自本文件盖章之日起), where it is the officer's own seal or signature,
where the filing comes afterwards (立即生效，事后备案), or where money and notices merely go their way (登记后发放).
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_FORMAL = r"(?:加?盖[^,。;:\n]{0,12}[章印]|用印|备案|登记|录入|签收|存档|归档|编号|公示|公告|公证|备查|流程(?=办结|走完|完成|结束|审结))"
_FORMAL_CUES = "章印用备登录签存归编公流"
_HIS_OWN = (
    r"本(?:文件|办法|制度|规定|授权|通知|决定|任命|聘书|委托|人)|[其他她](?:本人)?(?:签(?!收)|盖|审签)"
    r"|首席质量官(?:本人|的)?(?:签(?!收)|加盖|盖章|用印|登记|印|名章|专用章)|质量(?:管理|检验|专用)*专?用?章|质检章|检验章|放行章|放行专用"
)
_IN_FORCE = r"(?:生效|有效|有约束力|算数|作数|产生|发生|具有|具备)"
_DONE = r"(?:停止|停产|停线|叫停|执行|施行|实施|行使|下达)"
_AFTER = Pattern(
    rf"(?:^|(?<=[,。;:\n])|(?<=[自经须待在应])|(?<=必须))(?![^,。;:\n]*(?:{_HIS_OWN}))[^,。;:\n不无]{{0,24}}?{_FORMAL}"
    r"(?:完成|完毕|手续|成功|齐全|确认|办结|走完|结束|审结)*(?:之?后|之日起?|之时起?|起|完)?,?"
    rf"(?:(?:起|后|,)*(?:方可|方能|方为|方|才能?|始能?|始){_DONE}|(?:方|才|始|正式|开始|即|可|能|为)*{_IN_FORCE})",
    _FORMAL_CUES,
)
_BEFORE = Pattern(
    rf"(?:^|(?<=[,。;:\n])|(?<=[在未]))[^,。;:\n]{{0,20}}?(?:{_FORMAL}(?:完成|完毕|手续|办结|办理)*(?:之?前|的)"
    rf"|未(?:经|予|办理|完成|及时)?[^,。;:\n]{{0,8}}{_FORMAL}(?:手续)?(?:之?前|的|时)),?"
    rf"[^,。;:\n]{{0,10}}?(?:不|无|没有|尚未)[^,。;:\n]{{0,6}}?(?:{_IN_FORCE}|{_DONE}|支付)",
    f"{_FORMAL_CUES} 不无没未",
)
_LOOKED_AT = Pattern(
    r"(?:否决|停产|停线|停机|叫停|停工|奖惩)的?(?:书面)?(?:意见书?|决定书?|指令|通知书?|通知单|令)[^,。;:\n]{0,4}(?:须|应|需|要|先)*(?:经|由)"
    r"(?!其|本人|首席质量官|质量总监|品质总监)[^,。;:\n]{2,14}(?:审查|审核|审阅|核对|把关|过目|用印|盖章)(?:通过|无误)?(?:之?后|,)?(?:再|方可|方|才)?(?:发出|下达|下发|送达|公布|签发|执行|生效)",
    "审核把过用盖",
)
_DAYS_AFTER = Pattern(
    r"(?:满|届满)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:工作)?(?:日|天|小时)(?:之?后)?(?:方可|方能|方|才|始|,)*(?:生效|执行|有效)(?=[,。;\n]|$)",
    "满",
)
_UNTIL_RULED = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:但|在)?[^,。;:\n]{2,14}(?:出台|发布|颁布|印发|制定|完善|明确|建成|上线)(?:之|以)?前,?(?:一律|均|暂时)?(?:暂不|暂缓|不得|不予|不)(?:行使|执行|实施|启用|生效|适用)",
    "前",
)
_ANOTHERS_WORD = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?:均|须|应|但|一律|均须|应当)*以(?![^,。;:\n]*(?:{_HIS_OWN}|首席质量官|质量总监|品质总监|[其他她]))[^,。;:\n]{{2,14}}(?:转发|发文|盖章|用印|确认|登记|批示|签发|认定)为准",
    "准",
)


def heed_formalities(block: WholeBlock) -> None:
    """Makes the powers of the sentence, up to the end of such words, wait for them."""
    text = block.text
    for pattern in (_AFTER, _BEFORE, _ANOTHERS_WORD, _LOOKED_AT, _DAYS_AFTER, _UNTIL_RULED):
        for found in pattern.finditer(text):
            begin = max(text.rfind(c, 0, found.start()) for c in "。\n") + 1
            end = min((e for c in "。;\n" if (e := text.find(c, found.end())) >= 0), default=len(text))
            lower(block.before(end, begin), "conditional", found.group(), "no_force_before")
