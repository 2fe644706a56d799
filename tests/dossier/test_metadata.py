"""Kind, title, number, date, signature and standing of a paper."""

import pytest

from checker.dossier import read_dossier
from checker.dossier.dates import date_in_name, dates_in, is_date_line
from checker.dossier.kinds import kind_of, named_kind
from checker.dossier.standing import standing_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("首席质量官任命书", "appointment"),
        ("关于聘任张三为首席质量官的通知", "appointment"),
        ("关于免去李四职务的通知", "appointment"),
        ("质量授权书", "appointment"),
        ("质量授权管理办法", "policy"),
        ("关于印发《质量奖惩办法》的通知", "policy"),
        ("质量总监岗位说明书（2025版）", "job_description"),
        ("首席质量官岗位职责", "job_description"),
        ("董事会决议", "board_resolution"),
        ("第三届董事会第二次会议决议", "board_resolution"),
        ("质量手册_v2.1", "quality_manual"),
        ("审批权限表", "authority_matrix"),
        ("质量职能分配表", "authority_matrix"),
        ("培训管理制度", "policy"),
        ("首席质量官培训课件", "training_material"),
        ("放假通知", "notice"),
        ("质量例会纪要", "record"),
        ("董事会会议纪要", "record"),
        ("公司组织架构图", "org_chart"),
        ("Job Description - Chief Quality Officer", "job_description"),
        ("Board Resolution 2025-03", "board_resolution"),
        ("合作社理事会决议", "board_resolution"),
        ("成员代表大会决议", "board_resolution"),
        ("总经理办公会决议", "board_resolution"),
        ("总经理办公会纪要2026-04", "record"),
        ("理事会关于聘任首席质量官的决定", "appointment"),
        ("分级授权表2026版", "authority_matrix"),
        ("内部管理分工表", "authority_matrix"),
        ("集团资金支付权限表", "authority_matrix"),
        ("权限清单", "authority_matrix"),
        ("管理人员职责权限表", "authority_matrix"),
        ("质量奖罚条例", "policy"),
        ("江苏省质量促进条例", None),
        ("集团质量管理纲要", "policy"),
        ("质量发展规划纲要", None),
        ("员工守则", "policy"),
        ("职责与权限规定", "policy"),
        ("医疗质量管理组织与职责", "job_description"),
        ("组织机构与职责", "job_description"),
        ("组织机构图", "org_chart"),
        ("质量管理职责和权限", "job_description"),
        ("领导班子管理分工", "job_description"),
        ("关于领导班子工作分工的通知", "notice"),
        ("集团授权事项表", "authority_matrix"),
        ("分级授权与考核奖惩表", "authority_matrix"),
        ("质量事项RACI表", "authority_matrix"),
        ("Tracing sheet", None),
        ("食品质量安全管理手册", "quality_manual"),
        ("首席质量官履职清单", "job_description"),
        ("部门职能汇编", "job_description"),
        ("管理层分工文件", "job_description"),
        ("HSEQ考核激励方案", "policy"),
        ("质量责任制考评方案", "policy"),
        ("质量授权方案", None),
        ("Position Profile Vice President Quality", "job_description"),
        ("Charter of the Chief Quality Officer", "policy"),
        ("Management Committee – Terms of Reference", "policy"),
        ("Product Safety Directive", "policy"),
        ("Schedule of Delegated Authorities", "authority_matrix"),
        ("Unanimous Written Resolution of the Board of Directors", "board_resolution"),
        ("Minutes of the Board Meeting", "record"),
        ("Chartered Engineers", None),
        ("随笔", None),
    ],
)
def test_kind_by_name(name, kind):
    assert named_kind(name) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("首席質量官職權規定", "policy"),
        ("崗位說明書", "job_description"),
        ("授權管理辦法", "policy"),
        ("權限一覽表", "authority_matrix"),
        ("董事會決議", "board_resolution"),
        ("質量手冊", "quality_manual"),
        ("會議紀要", "record"),
    ],
)
def test_kind_by_a_name_in_traditional_characters(name, kind):
    assert named_kind(name) == kind_of(title=name, stem="a", blocks=()) == kind


def test_a_post_that_a_notice_sets_up_and_fills_is_an_appointment(text_of):
    text = "关于设立质量总监岗位的通知\n\n{}\n"
    filled = "公司设质量总监一名，系公司首席质量官，由程立新同志担任，享受副职待遇。"
    assert text_of(text.format(filled), "x.txt").kind == "appointment"
    assert text_of(text.format("公司设质量总监一名，人选另行研究。"), "x.txt").kind == "notice"


def test_kind_by_content_in_traditional_characters(text_of):
    assert text_of("甲公司\n\n茲聘任張三為首席質量官。\n\n免去李四職務。\n", "x.txt").kind == "appointment"


@pytest.mark.parametrize(
    ("line", "standing"),
    [("徵求意見稿", "draft"), ("（討論稿）", "draft"), ("本文件已作廢", "void"), ("已廢止", "void"), ("發佈稿", "in_force")],
)  # fmt: skip
def test_standing_in_traditional_characters(text_of, line, standing):
    text = f"{line}\n\n首席質量官職權規定\n\n首席質量官可以否決。\n"
    assert text_of(text, "x.txt").standing == standing


@pytest.mark.parametrize(
    "name", ["GB/T 19001-2016 质量管理体系", "DB31／T 1234", "首席质量官评价规范", "T/CAQ 10101"]
)
def test_published_standards_are_no_papers_of_the_firm(name):
    assert kind_of(title=name.replace("／", "/"), stem="a", blocks=()) == "standard"


def test_a_published_standard_shows_in_its_text(text_of):
    text = "质量管理规范\n\n1 范围\n\n2 规范性引用文件\n\n规范性引用文件\n\n首席质量官应享有否决权。\n"
    assert text_of(text, "x.txt").kind == "standard"


def test_kind_by_content(text_of):
    letter = text_of("通知\n\n经研究，决定聘任张三同志为公司首席质量官。\n", "x.txt")
    assert (letter.kind, letter.inferred) == ("appointment", ("kind",))
    board = text_of("会议文件\n\n董事会于三月召开会议，会议审议通过以下事项。\n", "y.txt")
    assert board.kind == "board_resolution"
    assert text_of("随便写写\n\n今天天气不错。\n", "z.txt").kind == "other"


def test_a_letter_wholly(text_of):
    document = text_of(
        "某某股份有限公司文件\n\n某股质〔2025〕12号\n\n关于聘任张三为首席质量官的通知\n\n各部门：\n\n"
        "经2024年12月30日董事会研究，聘任张三为首席质量官。\n\n某某股份有限公司\n\n二〇二五年三月一日\n",
        "letter.md",
    )
    assert document.title == "关于聘任张三为首席质量官的通知"
    assert document.number == "某股质〔2025〕12号"
    assert document.date == "2025-03-01"
    assert document.signed_by == "某某股份有限公司"
    assert document.inferred == ("kind", "date")


def test_a_signing_person(text_of):
    document = text_of("授权书\n\n现授权李四。\n\n总经理：王五\n\n2025年3月1日\n", "a.txt")
    assert document.signed_by == "总经理：王五"
    assert text_of("授权书\n\n现授权李四。\n\n总经理\n\n2025年3月1日\n", "b.txt").signed_by is None


@pytest.mark.parametrize(
    ("last_row", "below"),
    [
        (("归口部门", "总经理办公室"), "2025年3月1日"),
        (("直接上级", "总经理王强"), "2025年3月1日"),
        (("用人单位", "某某股份有限公司"), "2025年3月1日"),
        (("用人单位", "某某股份有限公司", "2025年3月1日"), None),
    ],
)
def test_what_a_form_says_of_the_post_is_no_signature(word, last_row, below):
    form = word.table(word.row("岗位名称", "首席质量官"), word.row(*last_row))
    document = word.read(word.para("首席质量官岗位说明书") + form + (word.para(below) if below else ""))
    assert document.date == "2025-03-01"
    assert document.signed_by is None


def test_a_date_in_a_form_has_no_signature_in_the_row_above(word):
    rows = [("岗位名称", "首席质量官"), ("用人单位", "某某股份有限公司"), ("编制日期", "2025年3月1日")]
    document = word.read(word.para("岗位说明书") + word.table(*(word.row(*row) for row in rows)))
    assert document.signed_by is None


@pytest.mark.parametrize(
    ("rows", "signature"),
    [
        ([("授权人：王五", "2025年3月1日")], "授权人：王五"),
        ([("批准：王五", "日期：2025年3月1日")], "批准：王五"),
        ([("某某股份有限公司",), ("2025年3月1日",)], "某某股份有限公司"),
    ],
)
def test_a_signature_set_in_a_table(word, rows, signature):
    table = word.table(*(word.row(*row) for row in rows))
    document = word.read(word.para("授权书") + word.para("现授权李四。") + table)
    assert document.signed_by == signature


def test_the_date_of_a_form_and_of_a_file_name(word, text_of):
    form = word.read(word.table(word.row("岗位名称", "质量总监"), word.row("生效日期", "2025-04-01")))
    assert form.date == "2025-04-01" and form.kind == "job_description"
    assert text_of("随笔\n\n没有日期。\n", "通知20240105.txt").date == "2024-01-05"
    assert text_of("随笔\n\n2023年1月2日发生事故，处理完毕。\n", "a.txt").date is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025年3月1日", "2025-03-01"),
        ("2025 年 03 月 01 日", "2025-03-01"),
        ("二○二五年十二月三十一日", "2025-12-31"),
        ("二〇二五年十月二十日", "2025-10-20"),
        ("2025.3.1", "2025-03-01"),
        ("２０２５－０３－０１", "2025-03-01"),
        ("March 1st, 2025", "2025-03-01"),
        ("1 Mar 2025", "2025-03-01"),
    ],
)
def test_dates(text, iso):
    assert dates_in(text) == [iso] and is_date_line(text)


@pytest.mark.parametrize("text", ["2025年2月30日", "1.2.3", "2025年", "2025-13-01", "8000年1月1日"])
def test_what_is_no_date(text):
    assert dates_in(text) == []


def test_a_name_with_two_dates_has_none():
    assert date_in_name("2024-01-01至2025-01-01") is None
    assert date_in_name("任命书2025-01-01") == "2025-01-01"


@pytest.mark.parametrize(
    ("title", "stem", "standing"),
    [
        ("质量奖惩办法（征求意见稿）", "a", "draft"),
        ("质量奖惩办法草案", "a", "draft"),
        ("质量奖惩办法", "质量奖惩办法-讨论稿", "draft"),
        ("质量奖惩办法", "policy_draft_v2", "draft"),
        ("质量奖惩办法（作废）", "a", "void"),
        ("质量奖惩办法", "【已废止】质量奖惩办法", "void"),
        ("关于废止《质量奖惩办法》的通知", "a", "in_force"),
        ("作废文件管理程序", "a", "in_force"),
        ("关于征求《质量办法（草案）》意见的通知", "b", "draft"),
        ("质量奖惩办法", "a", "in_force"),
    ],
)
def test_standing_by_name(title, stem, standing):
    assert standing_of(title=title, stem=stem, blocks=()) == standing


def test_a_stamp_line_counts_and_a_passing_mention_does_not(text_of):
    assert text_of("质量办法\n\n作废\n\n首席质量官可否决。\n").standing == "void"
    assert text_of("质量办法\n\n原办法同时作废。\n\n未经盖章的草案无效。\n").standing == "in_force"


def test_a_title_in_two_lines(text_of):
    document = text_of("CHIEF QUALITY OFFICER\nJob Description\n\nThe officer may veto.\n", "a.txt")
    assert document.title == "CHIEF QUALITY OFFICER Job Description"
    assert document.blocks[-1].headings == (document.title,)
    assert text_of("某某有限公司\n\n授权书\n\n现授权张三。\n", "b.txt").title == "授权书"


def test_the_name_of_the_firm_is_not_the_title(text_of):
    document = text_of("# 某某有限公司\n\n## 首席质量官岗位说明书\n\n可否决。\n")
    assert document.title == "首席质量官岗位说明书" and document.kind == "job_description"
    assert document.blocks[-1].headings == ("某某有限公司", "首席质量官岗位说明书")


def test_the_title_within_a_table(word):
    document = word.read(word.table(word.row("质量总监岗位说明书"), word.row("可否决。")))
    assert document.title == "质量总监岗位说明书" and document.kind == "job_description"


def test_the_day_from_which_a_paper_applies_is_its_date_at_last(text_of):
    text = "质量办法\n\n首席质量官可否决。\n\n本办法自2023年3月1日起施行。\n"
    assert text_of(text, "a.txt").date == "2023-03-01"
    assert text_of("质量例会纪要\n\n会议时间：2026年9月28日\n\n讨论。\n", "b.txt").date == "2026-09-28"


def test_a_letterhead_is_no_title(word):
    centred = "<w:jc w:val='center'/>"
    document = word.read(
        word.para("目录", centred)
        + word.para("某某有限公司文件", centred)
        + word.para("关于聘任张三为首席质量官的通知", centred)
        + word.para("可否决。")
    )
    assert "title" not in document.blocks[1].flags and document.title == "关于聘任张三为首席质量官的通知"


@pytest.mark.parametrize(
    ("title", "said", "kind"),
    [
        ("Minutes of the Board Meeting", "RESOLVED THAT Ms. Lin be appointed.", "board_resolution"),
        ("Minutes of the Board Meeting", "The matter was discussed, and nothing was resolved.", "record"),
        ("Minutes of the Quality Meeting", "RESOLVED THAT the line be stopped.", "record"),
    ],
)
def test_minutes_of_a_board_that_resolves(tmp_path, title, said, kind):
    (tmp_path / "a.md").write_text(f"# {title}\n\n{said}\n", "utf-8")
    (document,) = read_dossier(tmp_path).documents
    assert document.kind == kind


@pytest.mark.parametrize(
    ("line", "standing"),
    [
        ("样本", "draft"),
        ("（仅供参考）", "draft"),
        ("未生效", "draft"),
        ("待审批", "draft"),
        ("待总经理批准", "draft"),
        ("内部讨论用", "draft"),
        ("Sample", "draft"),
        ("For reference only", "draft"),
        ("机密", "in_force"),
        ("打印件仅供参考", "in_force"),
        ("样本量", "in_force"),
        ("待定事项另行通知", "in_force"),
        ("受控文件", "in_force"),
    ],
)
def test_a_mark_over_the_page_that_says_it_is_no_paper(text_of, line, standing):
    assert text_of(f"授权书\n\n{line}\n\n首席质量官可否决。\n").standing == standing


def test_a_cell_that_waits_says_nothing_of_its_paper(text_of):
    page = "# 授权书\n\n| 事项 | 状态 |\n|---|---|\n| 否决 | 待审批 |\n\n首席质量官可否决。\n"
    assert text_of(page, "a.md").standing == "in_force"
