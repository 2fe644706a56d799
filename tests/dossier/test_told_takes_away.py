"""A paper's own history gives nothing; its last change takes away what the paper says, and an order is no history."""

import pytest

from checker.rulebook import load_pack
from checker.statements.reading import read_blocks

SAID = "# 首席质量官岗位说明书\n\n首席质量官对涉及质量安全的事项行使一票否决权。\n\n"
HISTORY = "| 版本 | 修订日期 | 修订内容 |\n| --- | --- | --- |\n"
WAITS = "首席质量官行使一票否决权须经总经理批准。"
GONE = "收回首席质量官的质量安全一票否决权。"


def effects(document):
    made = read_blocks(document.blocks, load_pack("cqo-2023").vocabulary, iter(map(str, range(999))).__next__)
    return {s.effect for s in made.statements if s.authority == "veto" and s.effect != "none"}


@pytest.mark.parametrize(
    ("history", "told"),
    [
        (HISTORY + f"| 1.0 | 2020-01-01 | {WAITS} |\n| 2.0 | 2024-01-01 | 全文修订 |\n", set()),
        (HISTORY + f"| 1.0 | 2020-01-01 | 首次发布 |\n| 2.0 | 2024-01-01 | {WAITS} |\n", {"conditional"}),
        (HISTORY + f"| 2.0 | 2024-01-01 | {GONE} |\n| 1.0 | 2020-01-01 | 首次发布 |\n", {"denied"}),
        (HISTORY + f"| 1.0 | | 首次发布 |\n| 2.0 | | {WAITS} |\n", {"conditional"}),
        (f"## 修订记录\n\nV2.0 2024年3月1日 {WAITS}\n", {"conditional"}),
    ],
    ids=["an older change", "the last one", "the last one stands first", "no days", "in lines"],
)
def test_what_the_last_change_took_away_counts(text_of, history, told):
    assert effects(text_of(SAID + history)) == {"grant", *told}


@pytest.mark.parametrize("change", [WAITS, GONE, "首席质量官享有质量安全一票否决权。"])
def test_of_what_the_paper_does_not_say_nothing_is_told(text_of, change):
    silent = "# 首席质量官岗位说明书\n\n首席质量官审批年度质量计划。\n\n"
    assert effects(text_of(f"{silent}{HISTORY}| 2.0 | 2024-01-01 | {change} |\n")) == set()


@pytest.mark.parametrize(
    "order",
    [
        f"## 修改内容\n\n3.1 {WAITS}\n",
        f"## 修订说明\n\n2024年3月1日起，{WAITS}\n",
        f"| 事项 | 变更内容 | 生效日期 |\n| --- | --- | --- |\n| 质量否决 | {WAITS} | 2024-01-01 |\n",
    ],
)
def test_what_is_ordered_now_is_no_history(text_of, order):
    document = text_of(SAID + order)
    assert document.revisions == ()
    assert "conditional" in effects(document)


@pytest.mark.parametrize("head", ["下次评审日期", "复审日期", "计划修订日期", "Date of next review"])
def test_when_it_is_to_be_looked_at_again_is_not_the_day_of_the_paper(text_of, head):
    table = f"| 版本 | 修订内容 | {head} |\n| --- | --- | --- |\n| 1.0 | 首次发布 | 2030-01-01 |\n"
    document = text_of(SAID + table)
    assert (document.version, document.date, document.revised_on) == ("1.0", None, None)
