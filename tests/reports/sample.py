"""One assessment with every verdict, a waived finding, and documents that mean harm."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import DataFile, Document, Dossier, Place
from checker.facts import Evidence, Heads
from checker.judgement.model import Assessment, Finding, Notice, PackInfo, Proof, Wait
from checker.organisation.model import Chart, ChartPost, ChartProblem
from checker.statements.model import Reading, Unread

HOSTILE = (
    "<script>alert(1)</script>",
    "\x1b[31m红\x1b]0;title\x07\x9b2J",
    "=cmd|' /C calc'!A0",
    "a | b `c` **d** [e](javascript:f) ![g](h) <img src=x onerror=y>",
    "abc\u202edcba\u2066\u200b",
    "nul\x00\x0b\x0c\ufffe\ud800",
    "# 一级标题\n- 列表\n1. 序号\n> 引用\n---\n@everyone #1 www.example.com https://example.com",
    "]]> &amp; ' \" \\",
)

LETTER, JOB, MANUAL, SCAN = "任命书.docx", "岗位 说明书.docx", "质量手册.pdf", "附件/扫描 件#1.pdf"


def place(file: str, **where: int | str) -> Place:
    return Place(file, **where)  # type: ignore[arg-type]


def words(quote: str, at: Place, role: str = "supports") -> Evidence:
    return Evidence(quote, at, role)


def proof(clause: str, truth: bool | None, *evidence: Evidence) -> Proof:
    statements = tuple(Proof("statement", f"s{n}", truth, (e,)) for n, e in enumerate(evidence, 1))
    beaten = Proof(
        "overruled", "overruled", False, (words("（旧）首席质量官无否决权。", place(JOB, paragraph=9)),)
    )
    fact = Proof("fact", "a1 authority(held: full, holder: cqo)", truth, children=(*statements, beaten))
    pattern = Proof(
        "pattern", "authority(holder: cqo, held: full)", truth, children=(fact,) if evidence else ()
    )
    satisfied = Proof(
        "condition", "satisfied", truth, children=(Proof("condition", "any", truth, (), (pattern,)),)
    )
    return Proof("clause", clause, truth, children=(satisfied, Proof("looked_at", LETTER, True)))


VETO = words("首席质量官对质量安全事项行使一票否决权。", place(LETTER, page=1, paragraph=3))
BUDGET_YES = words("首席质量官审批质量预算。", place(JOB, table=1, row=2, column=3))
MARK = replace(
    words("★", place("分权手册.xlsx", sheet="质量", cell="F8")),
    heads=Heads(("质量工作经费的使用 | <b>",), ("执行层", "首席质量官"), "★最终决定"),
)
FOOTNOTE = place(MANUAL, page=12, line=8, part="footnote")
BUDGET_NO = (
    replace(
        words("首席质量官审批质量预算，单笔不超过3万元；超过的，须报总经理批准。", FOOTNOTE.within(0, 33)),
        limits=((12, 20), (21, 24), (25, 32)),
    ),
    replace(words("付款凭证须由首席质量官与财务总监共同签署。", FOOTNOTE.within(33, 54)), limits=((11, 16),)),
)
ROW = place("org-chart.yaml", line=7)
CHARTED = (
    replace(words("首席质量官", ROW), field="title"),
    replace(words("总经理办公会", ROW), field="bodies"),
    replace(words("总经理", place("org-chart.yaml", line=2)), field="reports_to"),
    words("", place("org-chart.yaml"), "looked_at"),
)


def findings() -> tuple[Finding, ...]:
    """One of each verdict, one that rests on a chart, and one that is waived."""
    cite = {
        "source": "A2023-CCN",
        "standing": "reported",
        "clause": "岗位权限",
        "source_words": "行使质量安全“一票否决”权",
    }
    return (
        Finding(
            "authority.veto",
            {"zh": "质量安全一票否决权", "en": "One-vote veto on quality and safety"},
            cite,
            "shall",
            "satisfied",
            "none",
            {
                "zh": "首席质量官可自行行使该项权限（任命书.docx）。",
                "en": "the officer may exercise it by their own act.",
            },
            proof("authority.veto", True, VETO),
            (VETO,),
            remedy={"zh": "首席质量官行使一票否决权。", "en": "The officer exercises the veto."},
            looked_at=(LETTER, JOB),
            section="authority",
        ),
        Finding(
            "authority.strategy_formulate",
            {"zh": "质量战略制定权", "en": "Formulating the quality strategy"},
            cite,
            "shall",
            "violated",
            "error",
            {
                "zh": "与要求不符：首席质量官对此仅可提出建议。",
                "en": "the officer may only make proposals on it.",
            },
            proof("authority.strategy_formulate", False, words(HOSTILE[0], place(JOB, paragraph=4, line=17))),
            tuple(words(text, place(JOB, paragraph=4 + n, line=17 + n)) for n, text in enumerate(HOSTILE)),
            remedy={"zh": "首席质量官制定质量战略。", "en": "The officer formulates the quality strategy."},
            looked_at=(LETTER, JOB),
            section="authority",
        ),
        Finding(
            "authority.plan_approval",
            {"zh": "质量计划审批权", "en": "Approval of the quality plan"},
            cite,
            "shall",
            "missing",
            "error",
            {"zh": "已查阅 任命书.docx，未写明此项。", "en": "任命书.docx was read and does not say it."},
            proof("authority.plan_approval", False),
            remedy={"zh": "首席质量官审批质量工作计划。", "en": "The officer approves the quality plan."},
            looked_at=(LETTER,),
            write_in=place(LETTER),
            section="authority",
        ),
        Finding(
            "authority.budget",
            {"zh": "质量工作经费管理权", "en": "Management of the quality budget"},
            cite,
            "should",
            "conflicting",
            "warning",
            {"zh": "文件相互矛盾。", "en": "the documents disagree."},
            proof("authority.budget", None, BUDGET_YES, MARK, *BUDGET_NO),
            (BUDGET_YES, MARK),
            BUDGET_NO,
            remedy={"zh": "首席质量官管理质量经费。", "en": "The officer manages the quality budget."},
            looked_at=(JOB, MANUAL),
            section="authority",
        ),
        Finding(
            "position.senior_manager",
            {"zh": "高层管理人员", "en": "Member of senior management"},
            {**cite, "standing": "inferred", "clause": None, "source_words": None},
            "shall",
            "unknown",
            "warning",
            {"zh": "尚待：提供组织架构。", "en": "waiting for: provide the organisation chart."},
            Proof("clause", "position.senior_manager", None),
            waits_for=(
                Wait("post", "level", {"zh": "提供组织架构", "en": "provide the organisation chart"}),
            ),
            section="position",
        ),
        Finding(
            "position.in_decision_body",
            {"zh": "参加决策机构", "en": "Member of a body that decides"},
            cite,
            "should",
            "satisfied",
            "none",
            {
                "zh": "岗位：决策机构成员：是（org-chart.yaml）。",
                "en": "Post: in decision body yes (org-chart.yaml).",
            },
            proof("position.in_decision_body", True, *CHARTED),
            CHARTED,
            looked_at=("org-chart.yaml",),
            section="position",
        ),
        Finding(
            "position.independent",
            {"zh": "独立于生产", "en": "Independent of production"},
            {**cite, "standing": "quoted"},
            "may",
            "not_applicable",
            "none",
            {
                "zh": "本条的适用条件不成立。",
                "en": "the condition under which the clause applies does not hold.",
            },
            Proof("clause", "position.independent", None),
            section="position",
        ),
        Finding(
            "appointment.authorised",
            {"zh": "授权其开展工作", "en": "Authorised to do the work"},
            cite,
            "shall",
            "missing",
            "error",
            {"zh": "已查阅 任命书.docx，未写明此项。", "en": "任命书.docx was read and does not say it."},
            proof("appointment.authorised", False),
            remedy={"zh": "现授权首席质量官开展工作。", "en": "The officer is authorised to do the work."},
            looked_at=(LETTER,),
            write_in=place(LETTER),
            waived={"reason": "董事会 12 月换届", "owner": "张三", "approver": "李四", "until": "2025-12-31"},
            section="appointment",
        ),
    )


def chart() -> Chart:
    """A small chart: the officer two edges below the top, a vacant post, a dotted line."""
    at = place("org-chart.yaml", line=2)
    return Chart(
        (
            ChartPost("gm", "总经理", at, ("王强",), level="top"),
            ChartPost("vgm", "常务副总经理", at, ("李敏",), ("gm",)),
            ChartPost("cqo", "首席质量官", at, ("张伟",), ("vgm",), ("gm",), leads=("quality",)),
            ChartPost("prod", "生产副总经理", at, (), ("gm",), vacant=True),
            ChartPost("lab", "检测中心主任", at, ("赵<b>六</b>",), ("cqo",), ("prod",)),
        ),
        "org-chart.yaml",
        officer="cqo",
        line=("cqo", "vgm", "gm"),
        top="gm",
        problems=(ChartProblem("vacant-post", {"zh": "生产副总经理空缺", "en": "a post is vacant"}, at),),
    )


def assessment() -> Assessment:
    """The shared sample."""
    unreadable = "文件已加密，请提供未加密的版本"
    documents = (
        Document(LETTER, "appointment", date="2025-03-01", signed_by="王强", sha256="a" * 64),
        Document(JOB, "job_description", date="2024-05-06", inferred=("date", "kind"), sha256="b" * 64),
        Document(
            MANUAL,
            "quality_manual",
            "partly_read",
            "page 9 is an image",
            standing="draft",
            reason_zh="第 9 页是图像",
        ),
        Document(SCAN, "other", "unreadable", "the file is encrypted", reason_zh=unreadable),
    )
    dossier = Dossier(
        "华东精密机械",
        documents,
        (DataFile("org-chart.yaml", "org_chart", {}, {}, "c" * 64),),
        enterprise="华东精密机械有限公司",
        region="shanghai",
    )
    notices = (
        Notice(
            "unreadable",
            "error",
            {
                "zh": f"`{SCAN}` 无法读取：{unreadable}",
                "en": f"`{SCAN}` cannot be read: the file is encrypted",
            },
            place(SCAN),
        ),
        Notice(
            "inferred",
            "note",
            {
                "zh": f"`{JOB}` 的种类系推断；请在 dossier.yaml 写明",
                "en": f"`{JOB}`: kind inferred; declare it",
            },
            place(JOB),
        ),
        Notice(
            "waiver-unused",
            "warning",
            {"zh": "豁免没有用上", "en": "a waiver is not used"},
            place("waivers.yaml", line=9),
        ),
    )
    pack = PackInfo(
        "cqo-2023",
        {
            "zh": "《首席质量官评价规范》（2023 年区域地方标准）",
            "en": "Evaluation specifications for CQO (2023)",
        },
        "上海版（DB31/T，编号未知）",
        {"known": 24, "automated": 13, "partial": 1, "attested": 0, "unverified": 10, "not_applicable": 0},
        {
            "A2023-CCN": {
                "title": {"zh": "五省市联合发布的报道", "en": "report of the joint release"},
                "publisher": "中国消费者报",
                "date": "2023-09-07",
                "url": "https://example.org/a",
                "standing": "reported",
            }
        },
        {
            "authority": {"zh": "岗位权限", "en": "Authorities of the post"},
            "position": {"zh": "岗位定位", "en": "Position"},
        },
    )
    unread = (
        Unread("首席质量官酌情处置重大质量事项。", place(JOB, paragraph=20, line=41), "handle", "quality"),
    )
    return Assessment(
        dossier,
        pack,
        "shanghai",
        "2025-11-01",
        findings(),
        notices,
        reading=Reading(unread=unread),
        chart=chart(),
    )
