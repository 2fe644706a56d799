"""Whole small dossiers in which a paper of its own gives others a power over all that the officer decides."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import check
from checker.cli import run
from checker.gathering.numbering import _LETTERS
from checker.judgement.model import Proof

LETTER = """# 首席质量官任命书

兹聘任张三为公司首席质量官，任期三年。

首席质量官对质量安全事项行使一票否决权。

首席质量官审批年度质量计划。

首席质量官参与公司经营决策。

总经理：李四（签字）

2025年3月1日
"""
RULES = """# 质量管理办法

## 第一章 总则

第一条 本办法适用于公司各部门。

## 第二章 决定

第二条 {said}

总经理：李四（签字）

2025年3月1日
"""
CLAUSES = ("authority.veto", "authority.plan_approval", "authority.decision_participation")
SAID = (
    "总经理可以变更或者撤销首席质量官作出的决定。",
    "首席质量官的决定，总经理可以推翻。",
    "首席质量官作出的质量决定由总经理最终裁定。",
    "对首席质量官的处理决定有异议的，由总经理办公会作最终决定。",
    "The Managing Director may overrule any decision of the CQO.",
)
NOT_SAID = (
    "总经理不得推翻首席质量官的决定。",
    "未经首席质量官同意不得变更其决定。",
    "总经理可以变更或者撤销质量部作出的决定。",
    "首席质量官可以推翻生产副总经理的决定。",
    "上月总经理推翻了首席质量官的决定。",
    "The Managing Director may not overrule any decision of the CQO.",
)


def verdicts(folder: Path, papers: dict[str, str], pack: str = "cqo-2023") -> dict[str, str]:
    for name, text in papers.items():
        (folder / name).write_text(text, "utf-8")
    return {f.clause: f.verdict for f in check(folder, pack=pack, as_of="2026-01-01").findings}


def test_without_it_all_is_his(tmp_path: Path) -> None:
    found = verdicts(tmp_path, {"a.md": LETTER})
    assert {found[c] for c in found if c in CLAUSES} == {"satisfied"}


@pytest.mark.parametrize("said", SAID)
def test_in_another_paper(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, {"任命书.md": LETTER, "办法.md": RULES.format(said=said)})
    assert found["authority.veto"] != "satisfied"
    assert found["authority.plan_approval"] != "satisfied"
    assert found["authority.decision_participation"] == "satisfied"


@pytest.mark.parametrize("said", SAID)
def test_in_another_block_of_the_paper(tmp_path: Path, said: str) -> None:
    found = verdicts(tmp_path, {"任命书.md": LETTER.replace("首席质量官参与", f"{said}\n\n首席质量官参与")})
    assert found["authority.veto"] == "violated"
    assert found["authority.plan_approval"] == "violated"
    assert found["authority.decision_participation"] == "satisfied"


@pytest.mark.parametrize("said", NOT_SAID)
def test_its_twins_take_nothing(tmp_path: Path, said: str) -> None:
    before = verdicts(tmp_path, {"任命书.md": LETTER, "办法.md": RULES.format(said="公司建立质量体系。")})
    after = verdicts(tmp_path, {"办法.md": RULES.format(said=said)})
    assert {c: after[c] for c in after if c.startswith("authority.")} == {
        c: before[c] for c in before if c.startswith("authority.")
    }


def test_only_what_it_names(tmp_path: Path) -> None:
    said = "总经理可以变更首席质量官对质量计划作出的决定。"
    found = verdicts(tmp_path, {"任命书.md": LETTER, "办法.md": RULES.format(said=said)})
    assert found["authority.veto"] == "satisfied"
    assert found["authority.plan_approval"] != "satisfied"


def test_it_raises_nothing(tmp_path: Path) -> None:
    """Of a power that nobody gives it says nothing."""
    rules = {"办法.md": RULES.format(said=SAID[0])}
    assert (
        verdicts(tmp_path, rules)["authority.veto"]
        == verdicts(tmp_path, {"办法.md": RULES.format(said="公司建立质量体系。")})["authority.veto"]
    )


QP = """# Quality Policy

The Qualified Person releases each batch of product by signature.

{said}

2025-03-01
"""


def test_of_the_qualified_person(tmp_path: Path) -> None:
    may = QP.format(said="The Managing Director may overrule any decision of the Qualified Person.")
    may_not = QP.format(said="The Managing Director may not overrule any decision of the Qualified Person.")
    assert verdicts(tmp_path, {"policy.md": may_not}, "eu-gmp-qp")["authority.release"] == "satisfied"
    assert verdicts(tmp_path, {"policy.md": may}, "eu-gmp-qp")["authority.release"] == "violated"


def test_in_the_job_description_of_another_post(tmp_path: Path) -> None:
    post = "# 总经理岗位说明书\n\n## 总经理职权\n\n1. 主持公司日常经营管理工作；\n2. 变更或者撤销首席质量官作出的决定；\n3. 签署公司文件。\n"
    assert verdicts(tmp_path, {"任命书.md": LETTER, "总经理.md": post})["authority.veto"] != "satisfied"


def test_in_a_list_of_the_rules(tmp_path: Path) -> None:
    said = "总经理行使下列职权：\n\n（一）主持日常工作；\n\n（二）变更或者撤销首席质量官作出的决定。"
    papers = {"任命书.md": LETTER, "办法.md": RULES.format(said=said)}
    assert verdicts(tmp_path, papers)["authority.veto"] != "satisfied"


def test_a_draft_takes_nothing(tmp_path: Path) -> None:
    draft = RULES.format(said=SAID[0]).replace("# 质量管理办法", "# 质量管理办法（征求意见稿）")
    assert verdicts(tmp_path, {"任命书.md": LETTER, "办法.md": draft})["authority.veto"] == "satisfied"


def test_every_id_of_a_proof_and_of_a_fact_leads_to_words(tmp_path: Path) -> None:
    """Also those of statements that gathering adds: o1 … are what a paper says of the post."""
    for name, said in (("b-一.md", SAID[0]), ("c-二.md", SAID[1])):
        (tmp_path / name).write_text(RULES.format(said=said), "utf-8")
    (tmp_path / "a-任命书.md").write_text(LETTER, "utf-8")
    read = statements(tmp_path)
    words = {one["id"]: one for one in (*read["statements"], *read["officer"])}
    assert len(words) == len(read["statements"]) + len(read["officer"])
    assessment = check(tmp_path, pack="cqo-2023", as_of="2026-01-01")
    nodes = [node for f in assessment.findings for node in below(f.proof) if node.step == "statement"]
    assert {node.label[0] for node in nodes} == {"s", "o"}
    for node in nodes:
        (evidence,) = node.evidence
        told = words[node.label]
        assert (evidence.quote, evidence.place.file) == (told["text"], told["place"]["file"])


def statements(folder: Path) -> dict[str, list[dict[str, Any]]]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert run(["extract", str(folder), "--format", "json"]) == 0
    read: dict[str, list[dict[str, Any]]] = json.loads(out.getvalue())
    return read


def below(proof: Proof) -> Iterator[Proof]:
    yield proof
    for child in proof.children:
        yield from below(child)


def test_ids_of_facts_and_of_statements_are_not_the_same() -> None:
    assert not {"s", "o"} & set(_LETTERS.values())
