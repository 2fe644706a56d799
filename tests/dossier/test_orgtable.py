"""Organisation charts kept as tables."""

import io

import pytest
from openpyxl import Workbook

from checker.dossier import read_dossier
from checker.errors import InputError

ROWS = [
    ["岗位", "姓名", "上级", "虚线上级", "级别", "分管部门", "决策机构"],
    ["总经理", "李四", "", "", "最高", "", "总经理办公会"],
    ["首席质量官", "空缺", "总经理", "董事长、集团质量总监", "高层", "质量部；检验科", "总经理办公会"],
]
POSTS = [
    {"title": "总经理", "names": ["李四"], "level": "top", "bodies": ["总经理办公会"]},
    {
        "title": "首席质量官",
        "names": [],
        "vacant": True,
        "reports_to": ["总经理"],
        "dotted_to": ["董事长", "集团质量总监"],
        "level": "senior",
        "leads": ["质量部", "检验科"],
        "bodies": ["总经理办公会"],
    },
]


def workbook(rows, merge=None):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_csv(tmp_path, encoding):
    (tmp_path / "org-chart.csv").write_bytes("\n".join(",".join(row) for row in ROWS).encode(encoding))
    (chart,) = read_dossier(tmp_path).data
    assert chart.kind == "org_chart" and chart.data == {"posts": POSTS}
    assert chart.lines["posts.1"] == 3 and chart.lines["posts.1.reports_to"] == 3


def test_xlsx_gives_the_same(tmp_path):
    (tmp_path / "org-chart.xlsx").write_bytes(workbook(ROWS))
    (chart,) = read_dossier(tmp_path).data
    assert chart.data == {"posts": POSTS} and chart.lines["posts.0"] == 2


def test_cells_merged_downwards_are_filled_down(tmp_path):
    rows = [["post", "reports to"], ["甲", "总经理"], ["乙", ""]]
    (tmp_path / "org-chart.xlsx").write_bytes(workbook(rows, "B2:B3"))
    (chart,) = read_dossier(tmp_path).data
    assert chart.data["posts"][1] == {"title": "乙", "reports_to": ["总经理"]}


@pytest.mark.parametrize(
    ("text", "code", "spot"),
    [
        ("岗位,汇报\n甲,乙\n", "unknown-column", (1, 2)),
        ("姓名,上级\n甲,乙\n", "missing-column", (1, None)),
        ("岗位,职务\n甲,乙\n", "repeated-column", (1, 2)),
        ("岗位,级别\n甲,巨头\n", "unknown-value", (2, 2)),
        ("岗位,姓名\n,乙\n", "missing-post", (2, 1)),
        ("岗位,姓名\n", "empty-file", (1, None)),
    ],
)
def test_mistakes_are_shown_at_their_cell(tmp_path, text, code, spot):
    (tmp_path / "org-chart.csv").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        read_dossier(tmp_path)
    assert (caught.value.code, (caught.value.spots[0].line, caught.value.spots[0].column)) == (code, spot)


def test_a_damaged_workbook_is_unreadable(tmp_path):
    (tmp_path / "org-chart.xlsx").write_bytes(b"PK\x03\x04 no")
    (document,) = read_dossier(tmp_path).documents
    assert (document.kind, document.status) == ("org_chart", "unreadable")
