"""是☑ 否☐ is 是, and a row of a table with two answers or none says nothing for sure."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.normalise import normalise
from checker.statements.reading import read_blocks


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("是☑ 否☐", "是"), ("是☑否☐", "是"), ("是☐ 否☑", "否"), ("■是 □否", "是"), ("□是 ■否", "否"),
        ("☑授予 ☐不授予", "授予"), ("☐授予 ☑不授予", "不授予"), ("（√）有（ ）无", "有"), ("有（√） 无（ ）", "有"),
        ("[x]是 [ ]否", "是"), ("是 [√] / 否 [ ]", "是"), ("是√ 否", "是"), ("是 ☑否", "否"), ("√是 否", "是"),
        ("☒是 ☐否", "是"), ("☒是 ☑否", "否"), ("□√是 □否", "是"), ("●是 ○否", "是"), ("☐ Yes ☒ No", "no"),
        ("是×  否√", "否"), ("☐是 ☐否 ☑部分", "部分"), ("☑否", "否"), ("否√", "否"),
        ("一票否决权：☑有 ☐无", "一票否决权:有"), ("一票否决权 是■ 否□", "一票否决权是"),
        # Open: none is ticked, or two are, or nobody can tell which.
        ("是□ 否□", "待定"), ("是☑ 否☑", "待定"), ("是（ ）否（ ）", "待定"), ("是√否", "待定"), ("☐是", ""),
        # No answers, or more boxes than answers.
        ("☐是☑否☑", "☐是☑否☑"), ("☑产品放行 ☐停产决定", "☑产品放行 ☐停产决定"), ("☑有权批准 ☐无权批准", "☑有权批准 ☐无权批准"),
        ("产品放行（√）", "产品放行(√)"), ("√", "√"),
    ],
)  # fmt: skip
def test_what_boxes_say(written: str, read: str) -> None:
    normal = normalise(written)
    assert normal.text == read
    assert all(0 <= at < len(written) for at in normal.origin or ())
    if read not in ("", "待定") and normal.origin is not None:
        left, right = normal.span(len(normal.text) - 1, len(normal.text))
        assert normalise(written[left:right]).text == normal.text[-1]


def told(folder: Path, text: str) -> dict[str, set[tuple[str, str]]]:
    path = folder / "a.md"
    path.write_text(f"# 首席质量官授权清单\n\n首席质量官权限如下：\n\n{text}\n", "utf-8")
    blocks = read_document(path, root=folder).blocks
    numbers = itertools.count(1)
    found: dict[str, set[tuple[str, str]]] = {}
    for s in read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements:
        if s.holder == "cqo" and s.effect != "none":
            found.setdefault(s.authority, set()).add((s.effect, s.certainty))
    return found


GRANT, DENIED = ("grant", "sure"), ("denied", "sure")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("是☑ 否☐", GRANT), ("□是 ■否", DENIED), ("是", GRANT), ("否", DENIED), ("√", GRANT), ("☐是 ☑否", DENIED),
        ("是□ 否□", None), ("是☑ 否☑", None), ("", None), ("待定", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("head", ["是否授权", "授予情况"])
def test_a_column_of_answers(tmp_path: Path, head: str, answer: str, said: tuple[str, str] | None) -> None:
    found = told(
        tmp_path, f"| 权限 | {head} |\n|---|---|\n| 质量安全一票否决权 | {answer} |\n| 质量计划审批权 | 是 |"
    )
    assert found.get("plan_approval") == {GRANT}
    if said is None:
        assert all(certainty == "unsure" for _, certainty in found.get("veto", ()))
    else:
        assert found.get("veto") == {said}


@pytest.mark.parametrize(
    ("yes", "no", "said"),
    [
        ("√", "", GRANT), ("", "√", DENIED), ("☑", "☐", GRANT), ("☐", "☑", DENIED), ("√", "×", GRANT), ("×", "√", DENIED),
        ("√", "√", None), ("", "", None), ("☐", "☐", None), ("", "×", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heads", ["是 | 否", "有 | 无", "授予 | 不授予"])
def test_two_columns_of_answers(
    tmp_path: Path, heads: str, yes: str, no: str, said: tuple[str, str] | None
) -> None:
    found = told(
        tmp_path,
        f"| 权限 | {heads} |\n|---|---|---|\n| 质量安全一票否决权 | {yes} | {no} |\n| 质量计划审批权 | √ | |",
    )
    assert found.get("plan_approval") == {GRANT}
    if said is None:
        assert GRANT not in found.get("veto", set()) or found["veto"] == {("grant", "unsure")}
        assert all(pair[1] == "unsure" for pair in found.get("veto", ()) if pair[0] == "grant")
    else:
        assert found.get("veto") == {said}


def test_a_remark_that_is_missing_leaves_its_row(tmp_path: Path) -> None:
    found = told(
        tmp_path, "| 权限 | 备注 |\n|---|---|\n| 质量安全一票否决权 | |\n| 质量计划审批权 | 每年一次 |"
    )
    assert found["veto"] == {GRANT}


def test_rows_of_a_plain_text_with_nothing_behind_their_name(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("首席质量官授权清单\n\n权限\t是\t否\n质量计划\t√\t\n产品放行\t\t\n停线\t√\t√\n", "utf-8")
    tables = {b.text: b.place.table for b in read_document(path, root=tmp_path).blocks}
    assert tables["产品放行"] == tables["停线"] == tables["质量计划"] == 1
