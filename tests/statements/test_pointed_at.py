"""Sentences that speak of powers in another paragraph: they take what they would take right behind them, and no more."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import pointed_at
from checker.statements.reading import read_blocks

POWERS = {
    "veto": ("第五条 首席质量官享有质量安全一票否决权。", "质量安全一票否决权"),
    "plan_approval": ("第五条 年度质量计划由首席质量官审批。", "质量计划审批权"),
    "budget": ("第五条 首席质量官管理质量经费，独立审批质量经费支出。", "质量经费审批权"),
}
POINTERS = (
    "第五条所列权限",
    "第二章规定的权限",
    "第五条规定的{power}",
    "本办法规定的{power}",
    "本办法赋予首席质量官的权限",
    "前款规定的权限",
    "上述权限",
    "该项权力",
    "首席质量官的前述职权",
    "首席质量官的{power}",
    "首席质量官依据第五条作出的决定",
)
TAKEN = ("须报总经理批准后执行", "仅限于一分厂", "暂不执行", "不适用于子公司", "由总经理另行规定")
LEFT = ("行使情况报总经理备案", "行使情况由质量部记录存档", "任何人不得干预", "不受总经理干预")


def _granted(*texts: tuple[str, str]) -> set[str]:
    title = "质量管理办法"
    blocks = [Block(text, "paragraph", Place("text"), (title, head)) for head, text in texts]
    found = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    return {s.authority for s in found if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}


@pytest.mark.parametrize("taken", TAKEN)
@pytest.mark.parametrize("pointer", POINTERS)
@pytest.mark.parametrize("authority", POWERS)
def test_what_is_said_elsewhere_takes(authority: str, pointer: str, taken: str) -> None:
    text, power = POWERS[authority]
    other = f"第九条 {pointer.format(power=power)}{taken}。"
    assert authority not in _granted(("第二章 职权", text), ("第三章 附则", other))


@pytest.mark.parametrize("left", LEFT)
@pytest.mark.parametrize("pointer", POINTERS)
def test_what_is_said_elsewhere_may_leave_all(pointer: str, left: str) -> None:
    text, power = POWERS["veto"]
    other = f"第九条 {pointer.format(power=power)}{left}。"
    assert "veto" in _granted(("第二章 职权", text), ("第三章 附则", other))


@pytest.mark.parametrize(
    "other",
    (
        ("第三章 总工程师的权限", "第九条 上述权限须报总经理批准。"),
        ("第三章 附则", "第九条 第六条所列权限须报总经理批准。"),
        ("第三章 附则", "第九条 首席质量官的质量计划审批权须报总经理批准后行使。"),
        ("第三章 附则", "第九条 《公司章程》第五条规定的权限由总经理行使。"),
        ("第三章 附则", "第九条 生产副总经理的上述权限须报总经理批准。"),
    ),
)
def test_what_is_said_of_something_else_leaves_all(other: tuple[str, str]) -> None:
    assert "veto" in _granted(("第二章 职权", POWERS["veto"][0]), other)


def test_a_clause_that_is_named_is_the_one_that_is_meant() -> None:
    both = (
        ("第二章 职权", POWERS["veto"][0]),
        ("第二章 职权", "第六条 年度质量计划由首席质量官审批。"),
        ("第三章 附则", "第九条 第六条所列权限须报总经理批准。"),
    )
    assert _granted(*both) == {"veto"}


def test_what_is_beyond_the_readings_of_a_paper_is_left_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [("第二章 职权", f"首席质量官批准{n}号产线的质量计划。") for n in range(6)]
    assert _granted(*texts) == {"plan_approval"}
    monkeypatch.setattr(pointed_at, "_MOST", 3)
    assert _granted(*texts, ("第三章 附则", "首席质量官的上述权限须报总经理批准后执行。")) == set()
