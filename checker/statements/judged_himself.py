"""年度履职评价低于70分，由总裁提请董事会免职: on whose assessment a dismissal hangs, not whose right it is to assess."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_JUDGED = Pattern(
    r"(?:(?:年度|年终|任期|本人|个人|绩效|履职|述职|任职|岗位|工作|综合|其|质量)(?:的|内)?)*(?P<act>(?:考核|考评|评价|评议|评估|测评)(?:结果|得分|等次|等级)?)"
    r"(?:连续|累计)?(?:[一两二三四五六七八九十\d]{1,2}[年次个]季?度?)?(?:均|被评)?为?"
    r"(?:低于|不足|未达到?|达不到|不合格|不称职|不胜任|末位|最差|[a-z]等|[a-z]级|[\"“”]?(?:不合格|不称职|差)[\"“”]?)[^,。;:由]{0,10}?的?,"
    r"(?P<end>[^。;:]{0,30}?(?:免职|解聘|解任|免去|调离|撤职|降职|解除(?:其)?(?:职务|聘任|聘用)|不再聘任|终止聘任|更换|另行聘任))",
    "考评测",
)


_PASSED = Pattern(
    r"(?:培训|学习|继续教育|学时|课程|结业)[^。;]{0,30}?(?P<act>(?:考核|考试|测评|测试)(?:成绩|结果)?)(?:均为|为)?(?:合格|优秀|良好|优良|通过|及格)(?=[,。;]|特发|准予|$)",
    "培学继课结 考测",
)
"""参加任职培训，考核成绩合格: an examination that he passed."""
_ANSWERS = Pattern(
    r"(?<!由)(?P<act>(?:首先|一并|依法|从严)?(?:追究|追责|问责))(?=(?:首席质量官|质量总监|品质总监|cqo)(?:本人)?(?:的)?(?:个人|领导|管理|相应|相关|主要|直接|连带|法律)*责任)",
    "追问",
)
"""首先追究首席质量官责任: he is the one who answers for it."""
_FAILED = Pattern(
    r"(?:^|(?<=[。;\n:、]))(?:年度|年终|任期|绩效|履职|综合|岗位|工作|质量)*(?P<act>(?:考核|考评|评价|评议|测评)(?:结果|得分|等次|等级)?)(?:为)?(?:连续|累计)?(?:[一两二三四五六七八九十\d]{1,2}[年次个]季?度?)?(?:均|被评)?为?(?:不及格|不合格|不称职|不胜任|末位|基本不称职)(?:的|者)?(?=[。;\n、]|$)",
    "考评测",
)
"""有下列情形之一的解聘：…；年度评价连续两次不及格；…: an item that is nothing but the mark."""


_CLEAN = Pattern(
    r"(?:^|(?<=[,。;\n、]))(?:本人|其|该同志)?(?P<act>(?:历年)?(?:无|没有|未受过?|未受到过?|从未受过)(?:任何)?(?:党纪|政纪|纪律|行政|违纪|刑事|治安|重大)*(?:处分|处罚|刑事处罚))(?:记录)?(?=[,。;、]|和|及|$)",
    "处罚分",
)
"""查阅人事档案，无处分: that he was never punished."""
_VOTED = Pattern(
    r"(?P<act>(?:已经?|早已|业已)?(?:投过?票|表决过?|投票通过|表决通过|议定|通过)了?的(?:事项?|项目)?)(?=,?(?:也|照样|同样|一样)(?:得|要|必须|应)?(?:马上|立即|立刻)?(?:停|叫停|作罢|拉停))",
    "票决定过",
)
"""班子会已经投过票的也得停: a vote of others that stops with the rest."""


_CONTRACT = Pattern(
    r"(?:^|(?<=[,。;\n]))(?P<act>(?:需要?|须|应|依法)?(?:解除|终止)(?:其)?劳动(?:合同|关系)的?,?(?:由|移交|交由?|转)(?:人力资源|人事|人事行政|行政人事|综合管理|劳资)(?:部|中心|处|科)?(?:另行?)?(?:按照?|依照?|根据|依据?)?(?:有关|相关|国家)?(?:规定|《[^》]{2,14}》|劳动合同法|法律法规|法定程序|员工手册|程序)?(?:的规定)?(?:另行|依法)?(?:办理|处理|执行)(?:手续|相关手续)?)(?=[,。;\n]|$)",
    "解终 劳",
)
"""解除劳动合同的由人力资源部另按规定办理: another matter, and another law."""
_BODIES = frozenset(("matter", "committee", "above"))


def judged_himself(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which an assessment upon which somebody is put out of his post is no act."""
    for pattern in (_JUDGED, _PASSED, _FAILED, _CLEAN, _CONTRACT, _ANSWERS):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span("act"), "content")
    for found in _VOTED.finditer(text):
        start, end = found.span("act")
        body = next((t for t in tokens if t.end == start and t.cls in _BODIES), None)
        tokens = as_one(tokens, body.start if body else start, end, "content")
    return tokens
