"""What tables, forms, ledgers and plain talk of whole papers say of the post and the appointment – and the nearest twins."""

from __future__ import annotations

import pytest

from checker.dossier.reading import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")


@pytest.fixture
def told(tmp_path):
    def make(text: str, *kinds: str) -> set[tuple[str, str | None, str | None]]:
        path = tmp_path / "x.md"
        path.write_text(text, "utf-8")
        blocks = read_document(path, root=tmp_path).blocks
        numbers = iter(range(10_000))
        facts = read_blocks(blocks, VOCABULARY, lambda: f"s{next(numbers)}").officer
        return {(f.kind, f.by, f.value) for f in facts if f.kind in kinds and f.certainty == "sure"}

    return make


def table(*rows: str) -> str:
    return "\n".join([rows[0], "|" + "---|" * (rows[0].count("|") - 1), *rows[1:]])


LABOUR = "# 关于班子分工的通知\n\n分工如下：\n\n{}\n\n{}\n"
HEAD = "| 姓名 | 职务 | 管什么 | 向谁汇报 |"
OTHERS = ("| 王一 | 总经理 | 全面 | 董事会 |", "| 李二 | 生产副总 | 一厂、设备 | 总经理 |")


@pytest.mark.parametrize(
    ("head", "row", "units"),
    [
        (
            HEAD,
            "| 张三 | 首席质量官 | 质量部、检测中心、产品安全室 | 总经理 |",
            "质量部、检测中心、产品安全室",
        ),
        ("| 职务 | 分管部门 |", "| 首席质量官 | 质量部、质检科 |", "质量部、质检科"),
        ("| 分管领导 | 部门/单位 |", "| 首席质量官 张三 | 质量部、检验中心 |", "质量部、检验中心"),
        ("| 岗位 | 直管部门 |", "| 首席质量官 | 品管部、化验室 |", "品管部、化验室"),
        ("| 班子成员 | 分管工作 |", "| 首席质量官张三 | 品管部、化验室 |", "品管部、化验室"),
    ],
)
def test_the_officers_row_of_a_division_of_labour(told, head, row, units):
    found = told(LABOUR.format(table(head, row), ""), "leads", "reports_to")
    assert ("leads", None, units) in found
    assert (("reports_to", "top_manager", "总经理") in found) == ("向谁汇报" in head)


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (HEAD, "| 张三 | 质量部经理 | 质量部、检测中心 | 首席质量官 |"),
        (HEAD, "| 张三 | 首席质量官助理 | 质量部、检测中心 | 总经理 |"),
        (HEAD, "| 张三 | 拟任首席质量官 | 质量部、检测中心 | 总经理 |"),
        ("| 姓名 | 职务 | 协助分管部门 |", "| 张三 | 首席质量官 | 质量部、检测中心 |"),
        ("| 姓名 | 职务 | 部门 |", "| 张三 | 首席质量官 | 质量部、检测中心 |"),
        ("| 姓名 | 职务 | 联系部门 |", "| 张三 | 首席质量官 | 质量部、检测中心 |"),
        ("| 职务 | 分管部门 |", "| 首席质量官 | 协助分管质量部、检测中心 |"),
        ("| 部门 | 对口联系人 |", "| 质量部 | 首席质量官 |"),
    ],
)
def test_rows_that_put_nothing_under_him(told, head, row):
    assert not told(LABOUR.format(table(head, row), ""), "leads", "reports_to")


def test_a_table_of_a_draft_gives_nothing(told):
    row = "| 张三 | 首席质量官 | 质量部、检测中心 | 总经理 |"
    text = f"# 分工调整建议（讨论稿）\n\n{table(HEAD, row)}\n"
    assert not told(text, "leads", "reports_to")


LISTED = table(
    "| 姓名 | 职务 | 管什么 |", "| 王一 | 总经理 | 全面 |", "| 张三 | 质量副总（首席质量官） | 质量部 |"
)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("四位均为公司高层，副总直接对总经理负责，互不隶属。", True),
        ("以上人员均直接向总经理汇报工作。", True),
        ("副总发现重大问题直接向总经理汇报。", False),
        ("生产副总直接对总经理负责。", False),
        ("各部门经理直接对总经理负责。", False),
        ("副总每年直接向总经理述职。", False),
    ],
)
def test_what_is_said_of_all_whom_a_table_lists(told, said, found):
    text = LABOUR.format(LISTED, said)
    assert bool(told(text, "reports_to")) == found


@pytest.mark.parametrize(
    "text",
    [
        "## 第三章 厂级质量官\n\n厂级质量官有权拒绝不合格原材料进厂。",
        "## 二级品质官\n\n- 该干的：盯本厂关键控制点；\n- 有的权：单条线可先停两小时。",
        "## 手下的驻厂品质官\n\n| 项目 | 内容 |\n|---|---|\n| 要做的 | 守住本厂三道门 |\n| 能做的 | 扣住可疑批次 |",
    ],
)
def test_what_is_laid_down_for_second_tier_officers(told, text):
    assert ("house_rule", None, "deputy_duties") in told(f"# 首席质量官管理办法\n\n{text}\n", "house_rule")


@pytest.mark.parametrize(
    "text",
    [
        "## 第三章 厂级质量官\n\n厂级质量官的职责另行规定。",
        "## 厂级质量官培训\n\n- 要做的：参加考试。",
        "## 建议设厂级质量官\n\n- 该干的：盯本厂关键控制点。",
        "## 班组长\n\n- 该干的：盯本厂关键控制点。",
    ],
)
def test_what_lays_down_nothing_for_them(told, text):
    assert not told(f"# 首席质量官管理办法\n\n{text}\n", "house_rule")


def test_a_chapter_on_them_puts_no_unit_under_the_officer(told):
    text = "# 首席质量官管理办法\n\n## 第三章 厂级质量官\n\n厂级质量官由首席质量官提名。其职责为：落实计划；管理厂试验室。\n"
    assert not told(text, "leads")


BODY = "# 班子议事约定\n\n{}\n\n{}\n"
DECIDES = "公司经营上的大事由经营班子定。"


@pytest.mark.parametrize(
    ("does", "roll", "found"),
    [
        (DECIDES, "班子五个人：总经理、生产副总、销售副总、首席质量官、财务总监。", True),
        ("平时的经营大事由班子会拍板。", "班子三个人：总经理、首席质量官、财务总监。", True),
        ("班子会是厂里的决策机构。", "谁坐这张桌子　厂长、副厂长、首席质量官，共三人。", True),
        (DECIDES, "班子四个人：总经理、首席质量官、财务总监。", False),
        (DECIDES, "班子三个人：总经理、生产副总、财务总监，首席质量官列席。", False),
        ("公司大事由经营班子讨论后报董事会决定。", "班子三个人：总经理、首席质量官、财务总监。", False),
        ("公司大事由董事会定。", "班子三个人：总经理、首席质量官、财务总监。", False),
        ("建议经营大事由经营班子定。", "班子三个人：总经理、首席质量官、财务总监。", False),
        (DECIDES, "质量委员会三个人：总经理、首席质量官、财务总监。", False),
        (DECIDES, "谁列席　厂长、副厂长、首席质量官，共三人。", False),
    ],
)
def test_a_body_and_its_roll_in_plain_words(told, does, roll, found):
    assert bool(told(BODY.format(does, roll), "decides")) == found


@pytest.mark.parametrize(("count", "found"), [("三", True), ("五", False)])
def test_a_roll_that_points_at_a_table(told, count, found):
    rows = ("| 姓名 | 职务 |", "| 王一 | 总经理 |", "| 李二 | 生产副总 |", "| 张三 | 首席质量官 |")
    text = BODY.format(table(*rows), f"{DECIDES}班子就是上表{count}个人。")
    assert bool(told(text, "decides")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("电池安不安全，品质往不往上走，这两摊事都由首席质量官负总责。", True),
        ("食品安全要守住，品质要往上走，这两头首席质量官全面负责。", True),
        ("公司把产品质量安全、质量发展两件事全部交给首席质量官负责。", True),
        ("食品安全要守住，品质要往上走，这两头都由首席质量官和生产副总全面负责。", False),
        ("食品安全要守住，品质要往上走，这两头厂长全面负责，首席质量官协助。", False),
        ("食品安全要守住，产量要往上走，这两头都由首席质量官全面负责。", False),
        ("公司拟把质量安全和质量提升两件事整个交给首席质量官去办。", False),
        ("质量安全培训和质量提升项目两件事都由首席质量官全面负责。", False),
        ("质量安全和质量提升两件事是否都由首席质量官全面负责？", False),
    ],
)
def test_full_charge_in_plain_words(told, said, found):
    scopes = {("charter", None, "quality_safety"), ("charter", None, "quality_development")}
    assert (scopes <= told(f"# 通知\n\n{said}\n", "charter")) == found


@pytest.mark.parametrize(
    ("said", "kind", "found"),
    [
        ("首席质量官和两位副厂长平级，进厂级班子。", "level", True),
        ("首席质量官属《公司章程》第九十八条所称高级管理人员。", "level", True),
        ("首席质量官与副总经理助理平级。", "level", False),
        ("首席质量官不属《公司章程》第九十八条所称高级管理人员。", "level", False),
        ("首席质量官与总经理直接联系工作并向其述职。", "reports_to", True),
        ("首席质量官有事直接找总经理说，中间不隔人。", "reports_to", True),
        ("遇重大质量事故，首席质量官与总经理直接联系工作并向其报告。", "reports_to", False),
        ("质量部经理有事直接找总经理说，中间不隔人。", "reports_to", False),
        ("首席质量官直接领导质量部、检验中心；不分管制造、营销。", "leads", True),
        ("首席质量官管质量。周玉成：质量部、检验中心三家都归他管。", "leads", False),
    ],
)
def test_level_and_superior_in_other_words(told, said, kind, found):
    assert bool(told(f"# 通知\n\n{said}\n", kind)) == found


LETTER = "# {}\n\n三、聘任张三为公司首席质量官。\n\n四、通过年度计划。\n\n{}\n"


@pytest.mark.parametrize(
    ("title", "said", "found"),
    [
        ("董事会决议", "第二、三条已于3月14日贴在大门口的公告栏。", True),
        ("董事会决议", "任用文件已贴出。", True),
        ("全员公告：任命", "发布渠道：OA 首页、飞书全员群", True),
        ("董事会决议", "第四条已于3月14日贴在大门口的公告栏。", False),
        ("董事会决议", "第三条待贴在大门口的公告栏。", False),
        ("董事会决议", "发布渠道：OA 首页", False),
        ("全员公告：任命", "拟发布渠道：OA 首页", False),
        ("董事会决议", "任用文件尚未贴出。", False),
    ],
)
def test_what_a_paper_notes_of_its_publication(told, title, said, found):
    assert bool(told(LETTER.format(title, said), "announced")) == found


LEDGER = "# 外部登记台账\n\n{}\n"
COLUMNS = "| 事项 | 对象 | 受理机关 | 日期 | 状态 |"


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("| 首席质量官备案 | 张三 | 滨江区市场监督管理局 | 2024-07-22 | 已备案，回执存合规部 |", "张三"),
        ("| 首席质量官备案 | 张三 | 滨江区市场监督管理局 | 2024-07-22 | 拟备案 |", None),
        ("| 首席质量官备案 | 张三 | 滨江区市场监督管理局 | 2024-07-22 | 退回补正 |", None),
        ("| 首席质量官备案变更 | 张三 | 滨江区市场监督管理局 | 2024-07-22 | 已办结 |", None),
        ("| 商标备案 | 首席质量官 | 滨江区市场监督管理局 | 2024-07-22 | 已备案 |", None),
        ("| 首席质量官备案 | 张三 | 集团质量部 | 2024-07-22 | 已备案 |", None),
    ],
)
def test_a_row_for_the_filing(told, row, found):
    filed = told(LEDGER.format(table(COLUMNS, row)), "filed")
    assert {value for _, _, value in filed} == ({found} if found else set())


RECEIPT = "# 备案回执\n\n你单位报送的首席质量官张三的聘任文件收悉，{}。\n\n{}\n"


@pytest.mark.parametrize(
    ("said", "signer", "found"),
    [
        ("材料齐全，已予备案", "滁州市市场监督管理局质量发展科（章）", True),
        ("材料齐全，准予备案", "滁州市市场监督管理局", True),
        ("材料不全，不予备案", "滁州市市场监督管理局", False),
        ("材料齐全，已予备案", "集团总部质量部", False),
        ("请补正后再报，符合要求的予以备案", "滁州市市场监督管理局", False),
    ],
)
def test_a_receipt_that_the_regulator_signs(told, said, signer, found):
    assert bool(told(RECEIPT.format(said, signer), "filed")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("公司拟设首席质量官一职。今年二月发了招聘启事，报名7人，经笔试、现场答辩，张三得分第一。", True),
        ("公司面向内部公开竞聘首席质量官，收到报名材料11份，经笔试、答辩，综合得分第一名为张三。", True),
        ("公司公开竞聘首席质量官，报名1人，未进行笔试、答辩。", False),
        ("本次为内部提拔首席质量官，没有另行组织竞聘、笔试、答辩，得分第一。", False),
        ("首席质量官参加行业竞聘演讲，笔试、答辩得分第一。", False),
        ("公司将公开竞聘首席质量官，报名不少于3人，经笔试、答辩择优录取。", False),
    ],
)
def test_a_contest_told_step_by_step(told, said, found):
    rules = told(f"# 任前公示\n\n{said}\n", "house_rule")
    assert (("house_rule", None, "competition") in rules) == found


FORM = "# 干部任免审批表\n\n{}\n"
ROWS = (
    "| 项目 | 内容 | 项目 | 内容 |",
    "| 姓名 | 张三 | 性别 | 男 |",
    "| 现任职务 | {} | 拟任职务 | {} |",
    "| {} | {} | 备案 | {} |",
)
FILED = "江阴市市场监督管理局，2024年9月11日收件回执已归档"


def form(now: str, post: str, label: str, opinion: str, filed: str) -> str:
    head, name, posts, last = ROWS
    return FORM.format(table(head, name, posts.format(now, post), last.format(label, opinion, filed)))


def test_a_form_that_appoints(told):
    text = form(
        "质量部部长", "质量副总（首席质量官）", "审批机关意见", "同意任命。董事会 2024年8月15日", FILED
    )
    assert told(text, "appointed", "from_quality_post", "filed") == {
        ("appointed", None, "张三"),
        ("from_quality_post", None, "张三"),
        ("filed", None, "张三"),
    }


@pytest.mark.parametrize(
    ("post", "label", "opinion"),
    [
        ("首席质量官", "审批机关意见", "同意任命。"),
        ("首席质量官", "审批机关意见", "不同意任命。董事会 2024年8月15日"),
        ("首席质量官", "审批机关意见", "原则同意，待考察。董事会 2024年8月15日"),
        ("首席质量官", "呈报单位意见", "同意呈报。人力部 2024年8月15日"),
        ("首席质量官助理", "审批机关意见", "同意任命。董事会 2024年8月15日"),
        ("质量部部长", "审批机关意见", "同意任命。董事会 2024年8月15日"),
    ],
)
def test_forms_that_appoint_no_officer(told, post, label, opinion):
    text = form("生产部部长", post, label, opinion, "待报市场监督管理局")
    assert not told(text, "appointed", "from_quality_post", "filed")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("聘任张三为公司首席质量官，聘期三年，原任质量部副部长职务不再保留。", True),
        ("聘任张三为公司首席质量官，其原质量部经理职务同时免去。", True),
        ("同意任命张三为首席质量官，兼任宜春工厂厂长。", True),
        ("拟聘任张三为公司首席质量官，原任质量部副部长职务不再保留。", False),
        ("聘任张三为公司首席质量官，原任首席质量官职务不再保留。", False),
    ],
)
def test_an_appointment_that_goes_on_to_the_post_he_leaves(told, said, found):
    assert (
        ("appointed", None, "张三") in {(k, None, v) for k, _, v in told(f"# 决定\n\n{said}\n", "appointed")}
    ) == found
    assert not told(f"# 决定\n\n{said}\n", "removed")


@pytest.mark.parametrize(
    ("title", "found"),
    [("CQO岗位竞聘结果与任命", True), ("首席质量官竞聘结果与拟任人选", False), ("首席质量官竞聘演讲", False)],
)
def test_a_paper_on_the_outcome_of_a_contest_appoints(told, title, found):
    assert bool(told(f"# {title}\n\n聘任张三为公司首席质量官。\n", "appointed")) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("公司依据《权限手册》向首席质量官授权。", True),
        ("公司把上述质量工作正式授权给他去做。", True),
        ("首席质量官向质量部经理授权。", False),
        ("公司向首席质量官和生产副总授权，见《权限表》。", False),
        ("总经理把质量工作交给他，授权另行下文。", False),
        ("公司计划于年底按权限表向首席质量官授权。", False),
    ],
)
def test_who_is_authorised_stands_before_the_word(told, said, found):
    assert bool(told(f"# 任命\n\n聘任张三为首席质量官。{said}\n", "authorised")) == found
