"""What others may do with the officer's decisions stands until a paper takes it back, whoever grants him what later."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 首席质量官任命书

兹聘任张三为公司首席质量官，任期三年。

首席质量官参与公司经营决策。

总经理：李四（签字）

2023年3月1日
"""
RULES = """# {title}

## 第一章 总则

第一条 本办法适用于公司各部门。

## 第二章 决定

第二条 {said}

总经理：李四（签字）

{day}
"""
OLD, NEW, NEWEST = "2024年3月1日", "2024年9月1日", "2025年3月1日"
VETO = "首席质量官对质量安全事项行使一票否决权。"
OVER = "首席质量官的决定，总经理可以推翻。"


def rules(title: str, said: str, day: str) -> str:
    return RULES.format(title=title, said=said, day=day)


def veto(folder: Path, *papers: str, letter: str = LETTER):  # type: ignore[no-untyped-def]
    for number, text in enumerate((letter, *papers)):
        (folder / f"{number}.md").write_text(text, "utf-8")
    findings = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(f for f in findings if f.clause == "authority.veto")


def quotes(finding) -> str:  # type: ignore[no-untyped-def]
    return " ".join(e.quote for e in (*finding.evidence, *finding.counter_evidence))


def beaten(proof) -> set[str]:  # type: ignore[no-untyped-def]
    own = {e.quote for e in proof.evidence} if proof.step == "overruled" else set()
    return own.union(*(beaten(child) for child in proof.children))


def test_a_later_grant_of_the_same_rank_does_not_take_it_back(tmp_path: Path) -> None:
    found = veto(tmp_path, rules("质量决定办法", OVER, OLD), rules("质量安全办法", VETO, NEW))
    assert found.verdict == "conflicting"
    assert "总经理可以推翻" in quotes(found)
    assert "一票否决权" in quotes(found)


def test_nor_the_later_job_description_of_the_officer_that_of_the_general_manager(tmp_path: Path) -> None:
    manager = f"# 总经理岗位说明书\n\n## 总经理职权\n\n1. 主持公司日常经营管理工作；\n2. 变更或者撤销首席质量官作出的决定；\n\n{OLD}\n"
    officer = f"# 首席质量官岗位说明书\n\n## 权限\n\n1. 对质量安全事项行使一票否决权；\n\n{NEW}\n"
    assert veto(tmp_path, manager, officer).verdict == "conflicting"


def test_though_the_older_paper_gave_less_besides(tmp_path: Path) -> None:
    said = "首席质量官无权行使质量安全一票否决权。首席质量官的决定，总经理可以推翻。"
    found = veto(tmp_path, rules("质量决定办法", said, OLD), rules("质量安全办法", VETO, NEW))
    assert found.verdict == "conflicting"
    assert "总经理可以推翻" in quotes(found)
    assert "无权行使" not in quotes(found)


@pytest.mark.parametrize(
    "back",
    [
        "总经理不得推翻首席质量官的决定。",
        "任何部门和个人不得变更或者撤销首席质量官作出的决定。",
        "首席质量官的决定，任何人不得推翻。",
        "首席质量官的否决决定，总经理无权撤销。",
        "首席质量官对质量安全事项行使一票否决权，任何人不得推翻。",
        "The Managing Director may not overrule any decision of the CQO.",
        "Nobody may overrule the CQO's decisions.",
    ],
)
def test_a_later_paper_takes_it_back_outright(tmp_path: Path, back: str) -> None:
    papers = (
        rules("质量决定办法", OVER, OLD),
        rules("质量安全办法", VETO, OLD),
        rules("质量权限办法", back, NEW),
    )
    found = veto(tmp_path, *papers)
    assert found.verdict == "satisfied"
    assert "首席质量官的决定，总经理可以推翻" in beaten(found.proof)


@pytest.mark.parametrize(
    "back",
    [
        "生产部不得推翻首席质量官的决定。",
        "总经理一般不得推翻首席质量官的决定。",
        "总经理不得随意推翻首席质量官的决定。",
        "除紧急情况外，总经理不得推翻首席质量官的决定。",
        "总经理不得推翻首席质量官的放行决定。",
        "建议规定总经理不得推翻首席质量官的决定。",
        "总经理不得推翻首席质量官的决定，但董事会另有决定的从其决定。",
        "首席质量官不得推翻总经理的决定。",
        "The Managing Director may not overrule the CQO's decisions unless the Board agrees.",
    ],
)
def test_what_takes_less_back(tmp_path: Path, back: str) -> None:
    papers = (
        rules("质量决定办法", OVER, OLD),
        rules("质量安全办法", VETO, OLD),
        rules("质量权限办法", back, NEW),
    )
    assert veto(tmp_path, *papers).verdict != "satisfied"


def test_an_older_or_a_lower_paper_takes_nothing_back(tmp_path: Path) -> None:
    back = "总经理不得推翻首席质量官的决定。"
    older = (
        rules("质量决定办法", OVER, NEW),
        rules("质量安全办法", VETO, NEW),
        rules("质量权限办法", back, OLD),
    )
    assert veto(tmp_path, *older).verdict != "satisfied"
    lower = f"# 首席质量官岗位说明书\n\n## 权限\n\n1. 总经理不得推翻首席质量官的决定；\n\n{NEWEST}\n"
    (tmp_path / "3.md").unlink()
    assert veto(tmp_path, *older[:2], lower).verdict != "satisfied"


def test_a_newer_edition_of_the_same_paper_takes_its_place(tmp_path: Path) -> None:
    old, new = rules("质量管理办法", VETO + OVER, OLD), rules("质量管理办法", VETO, NEW)
    assert veto(tmp_path, old, new).verdict == "satisfied"


def test_two_papers_that_only_share_the_name_of_their_kind_are_no_editions(tmp_path: Path) -> None:
    manager = f"# 岗位说明书\n\n## 总经理职权\n\n1. 变更或者撤销首席质量官作出的决定；\n\n{OLD}\n"
    officer = f"# 岗位说明书\n\n## 首席质量官权限\n\n1. 对质量安全事项行使一票否决权；\n\n{NEW}\n"
    assert veto(tmp_path, manager, officer).verdict == "conflicting"


def test_a_new_letter_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    old = LETTER.replace("首席质量官参与公司经营决策。", VETO + "\n\n" + OVER)
    new = old.replace("\n\n" + OVER, "").replace("2023年", "2025年")
    assert veto(tmp_path, new, letter=old).verdict == "satisfied"
