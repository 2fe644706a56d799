"""A paper that says that it wins over another one takes that one's limit away only if everything about it is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

WINS = "与《费用审批办法》不一致的，以本任命书为准。"
LETTER = """# {title}

兹聘任张三为公司首席质量官。

首席质量官审批质量工作经费。

{wins}

{end}
"""
END = "总经理：李四（签字）\n\n2025年3月1日"
RULES = """# {title}

第一条 首席质量官审批质量工作经费，单笔超过3万元的，须报财务总监批准。

{more}

总经理：李四（签字）

{date}
"""


def budget(
    folder: Path,
    *,
    wins: str = WINS,
    end: str = END,
    letter: str = "首席质量官任命书",
    rules: str = "费用审批办法",
    date: str = "2020年1月1日",
    more: str = "第二条 费用应当据实报销。",
    others: dict[str, str] | None = None,
) -> str:
    papers = {
        "任命书.md": LETTER.format(title=letter, wins=wins, end=end),
        "办法.md": RULES.format(title=rules, date=date, more=more),
        **(others or {}),
    }
    for name, text in papers.items():
        (folder / name).write_text(text, "utf-8")
    found = check(folder, as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == "authority.budget")


def test_the_sound_paper_takes_the_limit_away(tmp_path):
    assert budget(tmp_path) == "satisfied"


def test_without_its_words_the_limit_stands(tmp_path):
    assert budget(tmp_path, wins="特此通知。") == "conflicting"


@pytest.mark.parametrize(
    "wins",
    [
        "与《费用审批办法》不一致的，不以本任命书为准。",
        "与《费用审批办法》不一致的，并非以本任命书为准。",
        "与《费用审批办法》不一致的，以该办法为准。",
        "与《费用审批办法》不一致的，以上述办法为准。",
        "与《费用审批办法》不一致的，以本公司章程为准。",
        "除质量工作经费外，与《费用审批办法》不一致的，以本任命书为准。",
        "在质量计划方面与《费用审批办法》不一致的，以本任命书为准。",
        "与《费用审批办法》不一致的，经董事会批准后以本任命书为准。",
        "经董事会批准后，与《费用审批办法》不一致的，以本任命书为准。",
        "自2030年1月1日起，与《费用审批办法》不一致的，以本任命书为准。",
        "与《费用审批办法》不一致的，以本任命书为准。但质量工作经费除外。",
        "与《费用审批办法》不一致的，以本任命书为准，质量工作经费除外。",
        "与《费用审批办法》不一致的，以本任命书为准。\n\n上述规定不适用于质量工作经费。",
        "与《费用审批办法》不一致的，以本任命书为准。\n\n但质量工作经费仍按原规定执行。",
        "“与《费用审批办法》不一致的，以本任命书为准。”",
        "集团文件要求：“任命书应当写明职责。与《费用审批办法》不一致的，以本任命书为准。”",
        "集团文件要求：\n\n“任命书应当写明职责。\n\n与《费用审批办法》不一致的，以本任命书为准。”",
        "## 附：任命书范本\n\n与《费用审批办法》不一致的，以本任命书为准。",
        "## 摘录自集团文件\n\n与《费用审批办法》不一致的，以本任命书为准。",
        "建议与《费用审批办法》不一致的，以本任命书为准。",
        "拟规定与《费用审批办法》不一致的，以本任命书为准。",
        "与《费用审批办法》不一致的，原则上以本任命书为准。",
        "与《费用审批办法》不一致的，是否以本任命书为准？",
        "与《费用审批办法（试行）》不一致的，以本任命书为准。",
        "与《费用审批办法（子公司）》不一致的，以本任命书为准。",
        "与《差旅费用审批办法》不一致的，以本任命书为准。",
        "与其他规定不一致的，以本任命书为准。",
        "| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n| 1.0 | 2025-03-01 | 与《费用审批办法》不一致的，以本任命书为准。 |",
        "## 修改建议\n\n与《费用审批办法》不一致的，以本任命书为准。",
        "与《费用审批办法》不一致的，以本任命书为准；质量工作经费暂按原办法执行。",
        "In case of conflict with 《费用审批办法》, this letter shall not prevail.",
        "有下列情形的：\n\n- 与《费用审批办法》不一致的，以本任命书为准。",
    ],
)
def test_words_that_say_less_do_not(tmp_path, wins):
    assert budget(tmp_path, wins=wins) != "satisfied"


@pytest.mark.parametrize(
    "end",
    [
        "2025年3月1日",
        "总经理（签字）：______\n\n2025年3月1日",
        "签字：\n\n2025年3月1日",
        "恒达机械有限公司（盖章）\n\n2025年3月1日",
        "总经理：李四（签字）",
        "总经理：李四（签字）\n\n2019年3月1日",
        "总经理：李四（签字）\n\n2027年3月1日",
    ],
    ids=["nobody", "blank", "empty", "stamp asked for", "undated", "older", "later than the day"],
)
def test_an_unsigned_undated_older_or_future_paper_does_not(tmp_path, end):
    assert budget(tmp_path, end=end) != "satisfied"


@pytest.mark.parametrize(
    "letter", ["首席质量官任命书（征求意见稿）", "首席质量官任命书（作废）", "首席质量官任命书（草案）"]
)
def test_a_draft_or_a_void_paper_does_not(tmp_path, letter):
    assert budget(tmp_path, letter=letter) != "satisfied"


def test_a_paper_that_another_one_ends_does_not(tmp_path):
    notice = "# 关于废止《首席质量官任命书》的通知\n\n《首席质量官任命书》自即日起废止。\n\n总经理：李四（签字）\n\n2025年6月1日\n"
    assert budget(tmp_path, others={"通知.md": notice}) != "satisfied"


def test_a_paper_of_another_firm_does_not(tmp_path):
    other = "宏远电器有限公司\n\n2025年3月1日"
    own = "恒达机械有限公司\n\n2020年1月1日"
    assert budget(tmp_path, end=other, date=own) != "satisfied"
    assert budget(tmp_path, end="恒达机械有限公司\n\n2025年3月1日", date=own) == "satisfied"


def test_a_paper_of_another_firm_than_the_dossiers_does_not(tmp_path):
    (tmp_path / "dossier.yaml").write_text("enterprise: {name: 恒达机械有限公司}\n", "utf-8")
    assert budget(tmp_path, end="宏远电器有限公司\n\n2025年3月1日") != "satisfied"


def test_where_both_call_themselves_first_both_stand(tmp_path):
    assert budget(tmp_path, more="第二条 与其他文件不一致的，以本办法为准。") == "conflicting"


def test_a_later_limit_is_not_taken_away(tmp_path):
    assert budget(tmp_path, date="2025年6月1日") == "conflicting"


def test_a_lower_paper_takes_nothing_away(tmp_path):
    """A job description ranks below rules, whatever it says of them."""
    post = LETTER.format(
        title="首席质量官岗位说明书", wins="与《费用审批办法》不一致的，以本说明书为准。", end=END
    )
    verdict = budget(
        tmp_path,
        wins="特此通知。",
        others={"岗位说明书.md": post.replace("兹聘任张三为公司首席质量官。", "")},
    )
    assert verdict == "conflicting"


def test_an_older_edition_of_the_paper_does_not(tmp_path):
    newer = LETTER.format(
        title="首席质量官任命书", wins="特此通知。", end="总经理：李四（签字）\n\n2025年9月1日"
    )
    assert budget(tmp_path, others={"任命书2.md": newer}) != "satisfied"
