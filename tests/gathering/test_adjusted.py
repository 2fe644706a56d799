"""A row or an article that a later paper changes is no sure ground any more; what it leaves as it was stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

TABLE = """# 分级授权表

| 编号 | 事项 | 首席质量官 | 总经理 |
|---|---|---|---|
| Q-01 | 年度质量计划审批 | 批准 | 备案 |
| Q-02 | 质量安全否决 | 批准 | 备案 |

2024年12月1日
"""
POLICY = """# 质量否决管理办法

第三条 首席质量官对质量安全事项行使一票否决权。

第四条 首席质量官审批年度质量计划。

2024年12月1日
"""
LETTER = """# 任命书

皖康任字〔2024〕8号

兹任命汪映雪女士为公司首席质量官，职责和权限如下：

1. 审批年度质量计划；

2. 对质量安全事项行使一票否决权；

12. 领导不良事件监测工作。

2024年12月1日
"""
NOTICE = """# 关于调整流程的通知

一、{}

总经理：李四

{}
"""


def verdicts(folder: Path, paper: str, said: str, day: str) -> tuple[str, str]:
    (folder / "原件.md").write_text(paper, "utf-8")
    (folder / "通知.md").write_text(NOTICE.format(said, day), "utf-8")
    found = {f.clause: f.verdict for f in check(folder, pack="cqo-2023", as_of="2026-06-01").findings}
    return found["authority.veto"], found["authority.plan_approval"]


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (TABLE, "原分级授权表Q-02行相应调整，其余各行不变。"),
        (TABLE, "《分级授权表》Q-02项另作变更。"),
        (POLICY, "《质量否决管理办法》第三条作相应修改。"),
        (POLICY, "《质量否决管理办法》第三条与此不符的部分不再执行。"),
        (POLICY, "质量否决管理办法第三条停止执行。"),
        (TABLE, "《分级授权表》Q-02项停止执行。"),
        (LETTER, "任命书（皖康任字〔2024〕8号）第2条与此不符的部分不再执行。"),
    ],
)
def test_what_was_changed_is_in_doubt_and_the_rest_stands(tmp_path: Path, paper: str, said: str) -> None:
    assert verdicts(tmp_path, paper, said, "2026年2月20日") == ("unknown", "satisfied")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("原分级授权表Q-02行不作调整。", "2026年2月20日"),
        ("原费用报销授权表Q-02行相应调整。", "2026年2月20日"),
        ("原分级授权表Q-02行相应调整。", "2023年2月20日"),
    ],
)
def test_what_was_not_changed_stands(tmp_path: Path, said: str, day: str) -> None:
    assert verdicts(tmp_path, TABLE, said, day) == ("satisfied", "satisfied")


IN_A_FORM = """<h1>质量否决管理办法</h1><table>
<tr><td>第一章 总则</td><td><p>第一条 为落实质量责任，制定本办法。</p><p>第二条 公司设首席质量官。</p></td></tr>
<tr><td>第二章 权限</td><td><p>第三条 首席质量官对质量安全事项行使一票否决权。</p><p>第四条 首席质量官审批年度质量计划。</p></td></tr>
</table><p>2024年12月1日</p>"""
WITH_ITEMS = """<h1>质量否决管理办法</h1>
<p>第三条 首席质量官行使下列职权：</p><p>（一）对质量安全事项行使一票否决权；</p><p>（二）主持质量例会。</p>
<p>第四条 首席质量官审批年度质量计划。</p><p>2024年12月1日</p>"""


@pytest.mark.parametrize("page", [IN_A_FORM, WITH_ITEMS])
@pytest.mark.parametrize("article", ["第三条", "第3条"])
def test_an_article_goes_down_to_the_next_one_in_its_cell_or_on_its_page(
    tmp_path: Path, page: str, article: str
) -> None:
    (tmp_path / "办法.html").write_text(page, "utf-8")
    before = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert (before["authority.veto"], before["authority.plan_approval"]) == ("satisfied", "satisfied")
    said = NOTICE.format(f"《质量否决管理办法》{article}停止执行。", "2026年2月20日")
    (tmp_path / "通知.md").write_text(said, "utf-8")
    after = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert (after["authority.veto"], after["authority.plan_approval"]) == ("unknown", "satisfied")


COMPARED = """# 文件修订通知单

| 被修订文件 | 《质量否决管理办法》 |
|---|---|

## 修订内容

| 条款 | {} | {} |
|---|---|---|
| {} | 首席质量官可停线 | 停线由总裁批准 |

2026年2月20日
"""


@pytest.mark.parametrize("heads", [("修订前", "修订后"), ("原条文", "现条文"), ("修改前", "修改后")])
def test_a_table_of_changes_leaves_its_articles_in_doubt(tmp_path: Path, heads: tuple[str, str]) -> None:
    (tmp_path / "办法.md").write_text(POLICY, "utf-8")
    (tmp_path / "通知单.md").write_text(COMPARED.format(*heads, "第三条"), "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.veto"] != "satisfied"
    assert found["authority.plan_approval"] == "satisfied"


def test_a_table_of_changes_to_another_article(tmp_path: Path) -> None:
    (tmp_path / "办法.md").write_text(POLICY, "utf-8")
    (tmp_path / "通知单.md").write_text(COMPARED.format("修订前", "修订后", "第八条"), "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert found["authority.veto"] == "satisfied"


DOTTED = """# 质量考核办法（2025版）

## 3 职责

### 3.2 首席质量官

3.2.1 对质量安全事项行使一票否决权。

3.2.2 审批年度质量计划。

### 3.3 财务部

3.3.1 核算质量成本。

2024年12月1日
"""


@pytest.mark.parametrize(
    ("said", "veto", "plan"),
    [
        ("《质量考核办法（2025版）》第3.2.2条自2026年3月1日起停止执行。", "satisfied", "unknown"),
        ("《质量考核办法（2025版）》3.2.1条款废止。", "unknown", "satisfied"),
        ("《质量考核办法》第3.2条调整如下：", "unknown", "unknown"),
        ("《质量考核办法（2025版）》第3.3.1条停止执行。", "satisfied", "satisfied"),
        ("《质量考核办法（2025版）》第3.2.20条停止执行。", "satisfied", "satisfied"),
    ],
)
def test_a_numbered_section_that_a_later_paper_stops(said: str, veto: str, plan: str, tmp_path: Path) -> None:
    assert verdicts(tmp_path, DOTTED, said, "2026年1月10日") == (veto, plan)


CHANGES = """# 制度修订通知

| 制度 | 修订条款 | 修订内容 |
|---|---|---|
| {} | {} | {} |

总经理：李四

2026年1月10日
"""


@pytest.mark.parametrize(
    ("row", "veto", "plan"),
    [
        (("《质量否决管理办法》", "第四条", "句末增加“，报总经理同意后下发”"), "satisfied", "unknown"),
        (
            ("《质量否决管理办法》", "第三条", "该项调入第五条，作为总工程师职权，原处删去"),
            "unknown",
            "satisfied",
        ),
        (("《质量否决管理办法》", "第三条", "内容不变，更正错别字"), "satisfied", "satisfied"),
        (("《考勤制度》", "第三条", "夜班津贴调整为25元"), "satisfied", "satisfied"),
    ],
)
def test_a_table_of_changes_of_several_papers(
    row: tuple[str, str, str], veto: str, plan: str, tmp_path: Path
) -> None:
    (tmp_path / "原件.md").write_text(POLICY, "utf-8")
    (tmp_path / "通知.md").write_text(CHANGES.format(*row), "utf-8")
    found = {f.clause: f.verdict for f in check(tmp_path, pack="cqo-2023", as_of="2026-06-01").findings}
    assert (found["authority.veto"], found["authority.plan_approval"]) == (veto, plan)
