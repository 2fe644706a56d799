"""Papers that run out, are still to begin, or are put out of force by others; what the manifest says counts more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker import check

VETO = "首席质量官对质量安全事项行使一票否决权。"
OLD = f"# 质量否决办法\n\n第一条 {VETO}\n\n示范公司\n2020年1月1日\n"
NEW = "# 质量管理办法\n\n第一条 质量工作由质量部归口管理。\n\n第二条 {}\n\n示范公司\n2024年1月1日\n"


@pytest.fixture
def veto(tmp_path: Path) -> Any:
    def run(as_of: str = "2026-01-01", **files: str) -> tuple[str, set[str]]:
        for stem, text in files.items():
            suffix = "yaml" if stem == "dossier" else "md"
            (tmp_path / f"{stem}.{suffix}").write_text(text, "utf-8")
        found = check(tmp_path, as_of=as_of)
        verdict = next(f.verdict for f in found.findings if f.clause == "authority.veto")
        return verdict, {n.code for n in found.notices}

    return run


def test_a_paper_that_has_run_out_grants_nothing(veto: Any) -> None:
    text = f"# 质量否决办法\n\n第一条 {VETO}\n\n第二条 本办法自2023年10月1日起施行，有效期一年。\n"
    assert veto(as_of="2024-09-30", a=text)[0] == "satisfied"
    verdict, codes = veto(as_of="2024-10-01", a=text)
    assert verdict != "satisfied" and "expired" in codes


def test_a_paper_that_is_still_to_begin_grants_nothing(veto: Any) -> None:
    text = (
        f"# 质量否决办法\n\n第一条 {VETO}\n\n第二条 本办法自2027年1月1日起施行。\n\n示范公司\n2025年12月1日\n"
    )
    verdict, codes = veto(a=text)
    assert verdict != "satisfied" and "not_yet" in codes
    assert veto(as_of="2027-01-01", a=text)[0] == "satisfied"


def test_a_paper_that_another_puts_out_of_force_grants_nothing(veto: Any) -> None:
    new = NEW.format("本办法自2024年3月1日起施行，原《质量否决办法》同时废止。")
    verdict, codes = veto(a=OLD, b=new)
    assert verdict != "satisfied" and "expired" in codes
    assert veto(as_of="2024-02-29")[0] == "satisfied"


def test_a_draft_puts_nothing_out_of_force(veto: Any) -> None:
    new = NEW.format("原《质量否决办法》同时废止。").replace("质量管理办法", "质量管理办法（征求意见稿）", 1)
    assert veto(a=OLD, b=new)[0] == "satisfied"


def test_a_new_edition_ends_the_old_one_of_the_same_name_and_not_itself(veto: Any) -> None:
    new = OLD.replace("2020年", "2024年").replace(
        "\n\n示范", "\n\n第二条 2020年发布的《质量否决办法》同时废止。\n\n示范"
    )
    verdict, codes = veto(a=OLD, b=new)
    assert verdict == "satisfied" and "expired" in codes


EDITION = "# 质量职责与权限\n\n编号：Q-014　版本：{}\n\n{}\n\n示范公司\n"


@pytest.mark.parametrize(
    ("header", "counts"),
    [
        ("2025版　2025年6月1日起施行，2021版同时废止", False),
        ("2025版　2025年6月1日起施行，2023版同时废止", True),
        ("2025版　2025年6月1日起施行，2021版不同时废止", True),
        ("2025版　2025年6月1日起施行", True),
    ],
)
def test_an_edition_that_the_new_one_ends(veto: Any, header: str, counts: bool) -> None:
    old = EDITION.format("2021版　2021年3月1日", "首席质量官对质量安全事项行使一票否决权。")
    new = EDITION.format(header, "质量安全事项由总经理决定。")
    verdict, codes = veto(**{"质量职责与权限（2021版）": old, "质量职责与权限（2025版）": new})
    assert codes.isdisjoint(("expired", "void")) is counts
    assert counts or verdict != "satisfied"


def test_the_manifest_counts_more_than_the_papers_own_words(veto: Any) -> None:
    text = OLD.replace("\n\n示范", "\n\n第二条 本办法有效期至2022年1月1日。\n\n示范")
    manifest = "documents:\n  - {path: a.md, standing: in_force}\n"
    assert veto(a=text)[0] != "satisfied"
    assert veto(a=text, dossier=manifest)[0] == "satisfied"
