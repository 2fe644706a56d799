"""What others do once something is decided, or may ask about: it gives them no say."""

from __future__ import annotations

from checker.patterns import Pattern

_WORK = Pattern(
    r"(?:垫付|支付|付款|承担|列支|入账|记账|报销|安排(?:人员|车辆|场地|运输|住宿)|准备|配合|协助|清理|清退|清点|搬运|搬离|转运|转移|登记|记录|归档|存档|保管"
    r"|打印|复印|派送|寄送|派发|发放|提供|跟踪|张贴|公布|公示|引用|翻译|接待|联络|联系|回复|答复客户|解释|说明|汇总|统计|对接|安抚|通知客户|拍照|留档|贴标|送达|转发|传达"
    r"|打扫|善后|补货|调货|退货|换货|赔付|理赔|办理(?:出库|入库|发货|装车|交付|转序|发运|提货))(?:工作|事宜|手续|费用|的)?(?:[,。;)]|$)"
)
_ONCE = Pattern(r",?(?:批准|审批|签发|审定|核准|签字|签署)(?:通过)?(?:之?后),?(?=由)", "后")
"""签发后由仓库办理出库: the approval is the one that was told before."""
_ASKS = Pattern(
    r"可以?(?:先|随时|酌情)?(?:向)?[^,。;]{0,6}(?:请教|咨询|询问|讨教|打听|了解情况)", "可 请咨询讨打了"
)
_DECIDES = Pattern(r"批准|同意|决定|审批|审定|核准|裁|签|定夺|意见为准|否决|方可|才能|才可|拍板|认可")


def is_plain_work(words: str) -> bool:
    """Whether the words of a clause are of work that follows, or of advice that may be asked for."""
    told = _ONCE.match(words)
    words = words[told.end() :] if told else words
    if _DECIDES.search(words):
        return False
    return (
        _WORK.search(words) is not None or _ASKS.search(words) is not None or _PAPER.search(words) is not None
    )


_PAPER = Pattern(r"(?:总经理|总裁|董事会|董事长|厂长)(?:年度)?(?:工作报告|述职报告|讲话稿?|致辞)", "告话辞")
