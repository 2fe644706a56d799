"""Papers that only tell, show, ask or offer what the officer may do: a contract, a form, an advertisement, a complaint.

What such a paper gives is not sure, whatever its words: nobody who may give has given it there. What it takes stays.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.simplified import simplified
from checker.statements.model import OfficerFact

_FORM = r"模板|范本|样本|样例|样稿|样式|范文|范例|示例|示范文本|(?:职责|权限|条款|写法|岗位|内部)参考|参考(?:文本|格式|资料|材料|意见|版本?)|空白表?|填写说明"
_ASKS = r"请示|申请书?|申请报告|建议书|提案|倡议书?|议案|意见函|询问函|咨询函"
_COMPLAINS = r"投诉(?:信|书|函)?|举报(?:信|书|函)?|控告书?|申诉(?:书|信)?|信访(?:件|信)|来信|检讨书?|情况反映"
_OFFERS = (
    r"启事|招聘(?:公告|简章|信息|广告|需求|计划)?|委托招聘书?|职位发布|竞聘(?:公告|演讲稿?)|简历|履历|述职稿?"
)
_TELLS = (
    r"问答|答疑|新闻稿?|报道|简报|(?:专|采|访)访(?:录|稿)?|访谈(?:录|稿)?|(?:讲话|发言)(?:稿|要点|提纲|摘要|材料|纪要|实录|节选)?|演讲稿?|致辞|案例(?:集|汇编|分享)?|论文"
    r"|提案(?:的)?(?:办理)?(?:答复|回复|复函)(?:意见|函)?|学习(?:材料|资料|笔记|体会)|心得(?:体会)?|考察(?:报告|材料)|调研(?:报告|材料)|宣传(?:册|材料)|沿革|大事记|辞职(?:报告|信|书)|辞呈"
)
_COMPARES = r"承诺书|保证书|法律意见书?|检查表|调查(?:问卷|表)|勘误|对照(?:自查)?表|对标(?:表|分析|材料)|差距分析(?:表)?|自查(?:表|清单)|自评(?:表|报告)|评估(?:表|报告)|诊断(?:报告|书)|不符合项?(?:清单|报告单?|汇总表?|记录|通知单)?|(?:问题|整改|隐患)(?:清单|台账)|整改(?:通知书?|通知单|单|计划|报告|措施表?|情况)"
_EXAMS = r"(?:知识)?(?:测试|测验|竞赛|考试|考核)(?:试?题|试?卷|题库)|试题|试卷|题库|答题卡|(?:知识|理论|应知应会)(?:测试|测验|考试|竞赛)"
_AIMS = r"(?:三年|五年|中长期|提升)规划|工作(?:思路|设想)|构想|设想|路线图|(?:三年|提升|改进|整改)行动(?:计划|方案)"
_EXPORTED = r"(?:权限|账号|角色)(?:导出|截图|配置导出)(?:表)?|(?:系统|ERP|OA|MES|QMS|LIMS)(?:角色|账号|账户)?权限(?:清单|表)|配置(?:导出|截图)|日志"
_BARGAINS = (
    r"(?<!劳动)(?<!聘用)(?<!聘任)(?<!任职)(?<!岗位)(?<!授权)(?<!责任)(?<!任用)(?:合同|协议)书?"
    r"|报价(?:单|书)|投标(?:书|文件)|招标(?:书|文件)|服务方案|验收(?:单|报告)"
)
_ENGLISH = (
    r"(?:template|specimen|sample|proposal|vacancy|job (?:advert(?:isement)?|posting|ad)|advertisement|complaint|faq|questions and answers"
    r"|press release|newsletter|case study|gap analysis|self[- ]assessment|road ?map|resignation|interview|speech|article"
    r"|(?:consult(?:ing|ancy)|service|supply|purchase|framework) (?:agreement|contract)|statement of work|quotation|tender"
    r"|permissions? export|access (?:export|report))s?"
)
_NAMED = Pattern(
    rf"(?:{_FORM}|{_ASKS}|{_COMPLAINS}|{_OFFERS}|{_TELLS}|{_COMPARES}|{_EXAMS}|{_AIMS}|{_EXPORTED}|{_BARGAINS}|\b(?i:{_ENGLISH}))"
    r"(?:[ ]?[（(【\[][^（()）】\]]{1,24}[)）】\]]|[-_ ]?v?\d[\d.\-_年月日]*)*$"
)
_BRACKETED = Pattern(rf"[（(【\[](?:{_FORM}|{_ASKS}|(?i:template|specimen|sample))[)）】\]]", "([【（")
# （模板）招聘启事：首席质量官（1名）
_OPENS = Pattern(
    r"——记(?!录)|^(?:(?:电子)?邮件|微信|聊天|短信|(?:关于)?转发|招聘|诚聘|急聘|(?:关于)?(?:赴|到).{2,20}(?:考察|学习|调研)|(?i:e-?mail|chat|memo of a talk|vacancy|wanted|job opening|now hiring)\b)"
)
_NOT_ALONE = Pattern(
    r"(?:管理|审批|使用|评审|签订|填报)(?:的)?(?:制度|办法|规定|细则|程序|规程|流程)", "制办规细程流"
)
_WITH_HIS_LIFE = Pattern(
    r"(?:人事令|任免令|任命书|聘任书|聘书|(?:任命|聘任|任职|任免)(?:的)?(?:通知|决定|决议|公告|文件))(?:及|和|与|、|暨|并?附)(?:其|个人|本人|员工|工作|人员)*(?:简历|履历)(?:表|卡)?$",
    "历",
)
_SHOWN = Pattern(
    r"(?:请|须|要)?(?:把|将)[^。]{0,12}(?:内容|条款|权限|表述|文字)[^。]{0,6}写[进入到]|(?:仅供|(?:以)?供(?:学员|大家|各?企业|会员|各单位|您)?)参考(?!执行)|本(?:模板|范本|样本|样例|示例)|(?:模板|范本|样例)(?:如下|供)|以下(?:是|为)[^。]{0,16}(?:样例|范例|示例|模板|范本|参考)",
    "参模范样示写",
)
# 走进车间，记者见到了…; 来源：《今日制造》2026年第4期
_REPORTED = Pattern(
    r"记者(?:日前|近日|昨日|今日)?(?:见到|看到|获悉|了解到|来到|走进|注意到|采访了)|本[报刊](?:讯|记者)|接受(?:本[报刊]|记者|媒体)[^。]{0,8}(?:采访|专访)时|(?:来源|原载|转载自|摘自|刊于|载于)[:：]?《[^》]{2,20}》[^。]{0,12}(?:第\d{1,3}期|\d{1,2}月|版)",
    "记报刊采专来载摘刊",
)
_BLANK = r"(?:[_＿]{2,}|[xX×]{2,}|某某|【[^】]{0,12}】|\[[^\]]{0,12}\]|[（(](?:姓名|某某)[)）]|[ \u3000]{3,})"
_UNNAMED = Pattern(
    rf"(?:聘任|任命|委任|聘请|聘用)[ \u3000]*{_BLANK}[ \u3000]*(?:同志|先生|女士)?[ \u3000]*(?:[（(][^（()）]{{0,20}}[)）])?(?:为|担任)",
    "任请用 为担",
)
_UNSIGNED = Pattern(
    r"(?:拟稿|起草)(?:人|部门|单位)?[ \u3000]*[:：][^\n]{1,40}签发(?:人)?[ \u3000]*[:：][ \u3000_＿]*(?:$|[)）\n]|印发)",
    "拟起 签",
)
_DEED_UNSIGNED = Pattern(
    r"^甲方(?:[（(][^（()）]{1,8}[)）])?(?:签[字章名])?[ \u3000]*[:：][ \u3000_＿]*乙方(?:[（(][^（()）]{1,8}[)）])?(?:签[字章名])?[ \u3000]*[:：][ \u3000_＿]*$",
    "甲",
)
_FIRST, _LAST = 6, 4


def only_tells(document: Document) -> bool:
    """Whether the paper gives nothing by its nature: by its name, or as a form that nobody has filled in or signed."""
    names = [simplified(squeeze(n)) for n in (document.title or "", PurePosixPath(document.path).stem) if n]
    if any(_is_told(name) for name in names):
        return True
    flow = [b for b in document.blocks if b.place.part is None]
    ends = [*flow[:_FIRST], *flow[max(_FIRST, len(flow) - _LAST) :]]
    if any(_REPORTED.search(b.text) for b in flow):
        return True
    return any(_SHOWN.search(b.text) and len(b.text) <= 80 for b in ends) or any(_is_form(b) for b in flow)


def _is_told(name: str) -> bool:
    if _WITH_HIS_LIFE.search(name):
        return False  # 人事令及履历: the act, and behind it whom it is on
    if _BRACKETED.search(name) or _OPENS.search(name):
        return True
    return _NAMED.search(name) is not None and not _NOT_ALONE.search(name)


def _is_form(block: Block) -> bool:
    return any(p.search(block.text) is not None for p in (_UNNAMED, _UNSIGNED, _DEED_UNSIGNED))


def as_told(papers: Sequence[Paper], of_others: Collection[str] = ()) -> list[Paper]:
    """``papers`` in which what those that only tell give is not sure, nor what those at the paths ``of_others`` do."""
    return [
        _doubted(paper) if paper.document.path in of_others or only_tells(paper.document) else paper
        for paper in papers
    ]


def _doubted(paper: Paper) -> Paper:
    statements = tuple(
        s if s.effect in ("denied", "none") else replace(s, certainty="unsure")
        for s in paper.reading.statements
    )
    officer = tuple(
        said if _takes(said) else replace(said, certainty="unsure") for said in paper.reading.officer
    )
    return replace(paper, reading=replace(paper.reading, statements=statements, officer=officer))


def _takes(said: OfficerFact) -> bool:
    return said.kind in ("removed", "term", "alias") or (said.kind == "provision" and said.by == "refused")
