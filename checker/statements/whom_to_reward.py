"""奖给谁、罚谁、给多少由 H 裁定: questions that say who decides a reward; and marks given in so many words.

裁定 and 敲定 of rewards and fines settle them, and veto nothing. A scale of the same paper (在本细则标准之内) bounds
nobody's choice of whom to reward.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_VERB = r"(?:嘉?奖励?|处?罚|赔|扣减?|加减|给|发)"
_ASK = (
    rf"(?:(?:质量)?(?:奖金|绩效奖?|奖励|罚款)?{_VERB}(?:给)?(?:了)?(?:谁|哪些?(?:人|单位|部门|个人|班组)?|什么人|多少|几(?:元|分|档)|到?哪一?(?:档|级|等))"
    rf"|要不要{_VERB}|{_VERB}不{_VERB}|(?:处以|给予)何种(?:扣减|处罚|奖励|奖惩)|各?{_VERB}多少{_VERB}多少|如何[^,。;、]{{0,8}}?(?:嘉奖|奖励|处罚|奖惩)"
    rf"|(?:具体)?(?:金额|数额|额度|档次|幅度)(?:多少|高低|大小)?)"
)
_ASKED = Pattern(
    rf"(?<![一-鿿]){_ASK}(?:[、,以]?(?:及|和|与|或|或者|还是)?(?:其)?{_ASK})*(?=[,。;、 ]|由|均由|都由|也由|一概由|一律由|全由|$)",
    "谁哪什多几要不何如额档幅",
)
_ON_REWARD = Pattern(r"奖|罚|赔|兑现|红榜|黑榜")
_STRANGE = Pattern(r"争议|异议|申诉|仲裁|分歧|纠纷|竞赛|技能|销售|安全生产|环保")
_SETTLES = Pattern(r"(?:裁定|敲定|定夺|拍定|拍板)(?=[,。;]|$|并|后|,)", "裁敲定拍")
_SCALE = Pattern(
    r"(?:在|按照?|依照?|依据|根据)(?:本(?:细则|办法|规定|制度|方案)|上述|下列|前述|以下|规定|既定)的?(?:奖惩|奖罚|奖赔)?(?:标准|尺度|档次|幅度|档位|考核结果)(?:之内|以内|范围内|内)?(?=由|裁|敲|定|决|核|审|批|并)",
    "在按依根",
)
_ONCE_OUT = Pattern(
    r"(?<=[,;。])(?:考核|评定|评分|该)?(?:结论|结果|得分|等级|等次)一经(?:公布|签发|作出|确认|公示)(?:后|,)?,?(?:即|均|原则上)?(?:不再|不得|不予|不作)(?:任何)?(?:调整|更改|变更|修改|变动|改动)(?:,但?(?:因)?(?:数据|计算|统计|录入)(?:错误|差错|有误|出错)的?除外)?(?=[,。;]|$)",
    "一经 不",
)
_MARKS = Pattern(r"(?:评|打|核|给)出(?=[^,。;:]{0,18}?(?:得分|分数|名次|排名|等级|等次|档次|质量分))", "出")
_CONCLUDES = Pattern(
    r"(?:(?:组织|主持)(?:考核)?并)?(?:逐[室人站班组厂车间项目批户点]{1,4})*(?:给出|做出|作出|得出)(?=(?:上|本|当|该)?(?:月|季|季度|年度|年)?的?(?:质量)?(?:工作)?(?:考核|评价|考评|评定)(?:的)?(?:结论|结果|等级|等次|得分))",
    "出",
)
_OF_LAST = Pattern(
    r"(?<=出)(?:上|本|当|该)(?:月|季度?|年度?)的?(?=(?:质量)?(?:工作)?(?:考核|评价|考评|评定))", "月季年"
)
_KINDS = Pattern(
    r"(?:取消|暂停|停止)(?:其|当年|当季|本年度?|年度|全年)*(?:评先评优|评优评先|评优|评先|先进评选|晋级|晋升)(?:资格)?|(?:暂停|停止)[^,。;、]{0,6}上岗(?:授权|资格)?|(?:岗位|职务)调整以外的(?:经济)?(?:处理|处罚)|通报批评",
    "评晋岗调批",
)
_TARGET = Pattern(
    r"(?<=对)[^,。;、]{0,8}?(?:单位|部门|班组|车间|项目)的?(?:主要)?负责人(?=暂停|取消|处以|给予|扣|罚|约谈|建议|的(?:奖|罚|扣|处))",
    "负",
)
_HEEDING = Pattern(
    r"(?:综合|结合|汇总|参考)(?:(?!意见|建议|批准|要求|指示|同意|决定)[^,。;:由]){2,26}?(?:评分|检查结果|数据|结果|表现|成绩|得分|情况)(?=,(?:并)?(?:评|核|给|打|对|直接))",
    "综结汇参",
)
"""综合日检、周检、院方评分，评出…: what a mark rests on."""
_TIMES = Pattern(
    r"(?<=考核)(?:按)?每?(?:月|季度?|年度?|半年)(?:进行|开展|组织)?[一两二三]次(?:,(?:月|季|年)(?:度)?(?:后|末|终)[^,。;]{1,6}内出结果)?(?=[,。;]|$)",
    "次",
)
_GIVES_MARKS = Pattern(
    r"(?:质量分|得分|分数|评分|质量得分)(?:都|均|也)?由[^,。;]{1,12}?(?P<verb>打|评|给|定)(?:分)?(?=[,。;]|$)",
    "由 打评给定",
)
_SUMMED = Pattern(r"(?:月度|季度|年度|年终)总评(?=由|出来|结果|以后|后)", "总")
_GRADED = Pattern(
    r"(?:向|对)?(?:[a-ds]|[优良中差甲乙丙丁])(?:、(?:[a-ds]|[优良中差甲乙丙丁]))*[级档等](?=(?:的)?(?:单位|部门|个人|班组|车间|人员|项目组))",
    "级档等",
)
_BOTH = Pattern(r"奖[^。;\n]*(?:罚|扣)|(?:罚|扣)[^。;\n]*奖", "罚扣")
_FUND = Pattern(
    r"从[^,。;]{2,8}?(?:里|中|内)?(?:面)?(?:拿|提|划|提取|计提|安排|切)(?:出)?\d+(?:\.\d+)?%(?:做|作为|作|用于|设立?|当)",
    "从 %",
)


def whom_to_reward(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are the reward, the mark and the decision that they are."""
    if "出" in text:
        for found in _MARKS.finditer(text):
            tokens = as_one(tokens, *found.span(), "assess", "assess")
        for found in _CONCLUDES.finditer(text):
            tokens = as_one(tokens, *found.span(), "decide", "decide")
        for found in _OF_LAST.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    for pattern in (_HEEDING, _TIMES, _SUMMED):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    for found in _GIVES_MARKS.finditer(text):
        tokens = as_one(tokens, *found.span("verb"), "assess", "assess")
    if "一经" in text:
        for found in _ONCE_OUT.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    if _ON_REWARD.search(text) is None or _STRANGE.search(text) is not None:
        return tokens
    for pattern in (_KINDS, _TARGET, _FUND):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    if _BOTH.search(text) is not None:
        for found in _GRADED.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    asked = 0
    for found in _ASKED.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if _ON_REWARD.search(text, begun, found.end()) is not None and not _others(text, tokens, found.end()):
            tokens = as_one(tokens, *found.span(), "reward", "reward")
            asked = asked or found.end()
    first = asked or (rewarded.end() if (rewarded := _REWARDS.search(text)) is not None else 0)
    if not first:
        return tokens
    for found in _SCALE.finditer(text, first):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _SETTLES.finditer(text, first):
        tokens = as_one(tokens, *found.span(), "decide", "decide")
    return tokens


def _others(text: str, tokens: list[Token], end: int) -> bool:
    """Whether somebody else is said to decide it."""
    by = next((i for i, t in enumerate(tokens) if end <= t.start <= end + 4 and t.cls == "by"), None)
    return by is not None and by + 1 < len(tokens) and tokens[by + 1].cls in ("above", "beside", "below")


_REWARDS = Pattern(r"(?:奖励|奖惩|奖罚|处罚|奖金|罚款|扣罚|奖赔)[^。;\n]{0,24}?由", "奖处罚扣 由")
