"""Version and history, signature and seal of a paper; its history is told and never said."""

import pytest

from checker.rulebook import load_pack
from checker.rulebook.asking import topics_of
from checker.statements.duties.reading import read_duties
from checker.statements.reading import read_blocks

TABLE = """# 质量奖惩办法

{caption}

| {head} |
| --- | --- | --- |
| A/0 | 2022-01-05 | 首次发布 |
| A/1 | 2024年3月1日 | 首席质量官享有质量安全一票否决权。 |
| B/0 | 2023-06-30 | 首席质量官审批年度质量计划 |

# 总则

第一条 首席质量官负责质量培训。
"""


def statements(document):
    made = read_blocks(document.blocks, load_pack("cqo-2023").vocabulary, iter(map(str, range(999))).__next__)
    return [(s.authority, s.effect) for s in made.statements if s.effect != "none"]


@pytest.mark.parametrize(
    "head",
    [
        "版本 | 修订日期 | 修订内容",
        "版次 | 日期 | 修改摘要",
        "修改状态 | 实施日期 | 更改内容及原因",
        "Version | Date | Description of change",
        "Rev. | Date | Changes",
    ],
)
def test_a_history_in_a_table_says_nothing(text_of, head):
    document = text_of(TABLE.format(caption="说明", head=head))
    assert statements(document) == []
    assert [(r.version, r.date) for r in document.revisions] == [
        ("A/0", "2022-01-05"),
        ("A/1", "2024-03-01"),
        ("B/0", "2023-06-30"),
    ]
    assert document.revisions[1].change == "首席质量官享有质量安全一票否决权。"
    assert (document.version, document.revised_on, document.date) == ("A/1", "2024-03-01", "2024-03-01")


def test_a_table_below_the_words_revision_history_is_one_without_a_column_of_changes(text_of):
    document = text_of(TABLE.format(caption="修订记录", head="版本 | 日期 | 备注"))
    assert statements(document) == []
    assert document.version == "A/1"


@pytest.mark.parametrize("head", ["事项 | 权限 | 说明", "版本 | 岗位 | 权限", "日期 | 岗位 | 权限"])
def test_a_table_of_powers_is_no_history(text_of, head):
    document = text_of(TABLE.format(caption="首席质量官权限表", head=head))
    assert ("veto", "grant") in statements(document)
    assert document.revisions == ()
    assert document.revised_on is None


def test_a_history_in_lines(text_of):
    document = text_of(
        "# 质量奖惩办法\n\n版本：B/1\n\n# 修订履历\n\nV1.0 2022-01-05 首次发布\n\n"
        "V2.0 2024-03-01 首席质量官享有质量安全一票否决权。\n\n# 职责\n\n首席质量官审批年度质量计划。\n"
    )
    assert statements(document) == [("plan_approval", "grant")]
    assert [r.version for r in document.revisions] == ["V1.0", "V2.0"]
    assert (document.version, document.revised_on) == ("B/1", "2024-03-01")


def test_duties_are_not_read_in_a_history(text_of):
    pack = load_pack("cqo-2023")
    told = text_of(
        "# 质量管理办法\n\n| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n"
        "| 2.0 | 2024-03-01 | 首席质量官负责组织质量培训。 |\n"
    )
    said = text_of("# 质量管理办法\n\n首席质量官负责组织质量培训。\n")
    duties = [read_duties(d.blocks, pack.vocabulary, topics_of("cqo-2023")) for d in (told, said)]
    assert duties[0] == ()
    assert duties[1]


def test_the_closing_date_is_not_that_of_a_row_of_the_history(text_of):
    document = text_of(
        "# 质量管理办法\n\n首席质量官负责质量。\n\n某某公司（盖章）\n\n2021年2月3日\n\n"
        "| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n| 2 | 2024-03-01 | 全文 |\n| 1 | 2020-01-01 | 首版 |\n"
    )
    assert (document.date, document.revised_on, document.version) == ("2021-02-03", "2024-03-01", "2")


@pytest.mark.parametrize(
    ("end", "signature", "seal"),
    [
        ("总经理：王五\n\n2025年3月1日", "named", None),
        ("总经理：王五（签字）\n\n某某公司（盖章）\n\n2025年3月1日", "named", "place"),
        ("总经理（签字）：____\n\n2025年3月1日", "place", None),
        ("签字：\n\n日期：", "place", None),
        ("签字：赵六\n\n日期：2025-03-01", "named", None),
        ("某某公司（公章）\n\n2025年3月1日", None, "place"),
        ("某某公司\n\n2025年3月1日", None, None),
        ("Signed: John Smith\n\n1 March 2025", "named", None),
        ("员工签字：\n\n部门盖章处：\n\n本制度须经总经理签字并加盖公章后生效。", None, None),
    ],
)
def test_signature_and_seal(text_of, end, signature, seal):
    document = text_of(f"授权书\n\n现授权李四审批质量计划。\n\n{end}\n")
    assert (document.signature, document.seal) == (signature, seal)


def test_a_picture_beside_the_signature(word):
    picture = '<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>'
    line = "<w:p><w:r><w:t>{}</w:t></w:r>{}</w:p>"
    head = line.format("授权书", "") + line.format("现授权李四审批质量计划。", "")
    date = line.format("2025年3月1日", "")
    firm = "某某有限公司（盖章）"
    assert word.read(head + line.format(firm, "") + date).seal == "place"
    assert word.read(head + line.format(firm, picture) + date).seal == "picture"
    assert word.read(head + line.format(firm, "") + f"<w:p>{picture}</w:p>" + date).seal == "picture"
    logo = f"<w:p>{picture}</w:p>"
    assert word.read(logo + head + line.format(firm, "") + date).seal == "place"
