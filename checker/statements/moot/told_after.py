"""Who is told once he has acted: H 行使否决权后，由质量保证部在一个工作日内通报各部门."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import H

_LEAVE = r"前不|继续|照常|可(?!能)|不执行|暂不|待|期间|失效|解除|中止|停止执行|恢复|答复|回复|反对|异议|审|批|同意|复议|裁|确认|生效|决定|核准|核定|表决|撤|改|报请|请示|方可|才|后执行|暂缓"
_ACTED = (
    rf"{H}(?:依法|独立|本人)?(?:行使|作出|做出|签发|下达|发出)(?:质量|安全|一票)*(?:否决|停产|停线|停机|叫停|停工|召回|放行)?(?:权|决定|令|指令|意见)?"
    r"|(?:否决|停产|停线|停机|停工|召回|叫停)(?:权|决定|令|指令|意见|通知)?(?:作出|做出|签发|下达|发出|行使|生效)"
)
_IN_TIME = (
    r"(?:[一二三四五六七八九十两\d]{1,3}(?:个)?(?:工作)?(?:日|天|小时)(?:之?内)?|当日|当天|立即|及时|随即)"
)
_TOLD = Pattern(
    rf"^(?:注\s*\d{{0,2}}:)?(?:{_ACTED})(?:之后|以后|后|的),?{_IN_TIME}?,?由(?:(?!{_LEAVE})[^,。;由]){{2,14}}?(?:(?:在|于)?{_IN_TIME})?,?(?:将|把|向)?(?:(?!{_LEAVE})[^。;]){{0,20}}?(?:通报|通知|公布|登记|归档|记录|抄送|告知|报送|公示|存档|反馈|备案|报告|说明)(?:(?!{_LEAVE})[^。;])*(?:,备案不是生效条件)?$",
    "后的 通公登归记抄告报存反备说",
)


def told_after(said: str) -> bool:
    """Whether the sentence says only who hears of what he did, and from whom."""
    return _TOLD.match(said) is not None
