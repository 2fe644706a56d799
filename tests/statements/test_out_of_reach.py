"""What others have decided may be kept out of his veto, and his word may hold only if nobody speaks against it in time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]

DECIDED = (
    "总经理办公会已形成的决议",
    "董事会已通过的议案",
    "总经理已批准的事项",
    "已经董事会批准的项目",
    "老板定了的事",
)
OUT = ("除外", "不得否决", "不在否决之列", "不适用", "不在此列", "无权否决", "不受其否决", "不得行使否决权")


@pytest.mark.parametrize("what", DECIDED)
@pytest.mark.parametrize("out", OUT)
@pytest.mark.parametrize("mark", ["，", "。", "，但"])
def test_what_is_decided_is_out_of_his_reach(what: str, out: str, mark: str, sure_grants: Read) -> None:
    assert sure_grants(f"首席质量官对质量安全事项行使一票否决权{mark}{what}{out}。", ()) == set()


@pytest.mark.parametrize(
    "more",
    [
        "总经理的决定也不例外",
        "总经理不得推翻",
        "首席质量官的决定不得推翻",
        "该否决决定不得推翻",
        "总经理无权撤销",
    ],
)
@pytest.mark.parametrize("mark", ["，", "。"])
def test_what_keeps_others_out_takes_nothing(more: str, mark: str, sure_grants: Read) -> None:
    assert "veto" in sure_grants(f"首席质量官对质量安全事项行使一票否决权{mark}{more}。", ())


SILENCE = (
    "总经理在两日内未予撤销的，决定生效",
    "总经理在24小时内不反对的，即为有效",
    "三日内未被撤销的，决定生效",
    "两日内无人提出异议的，决定生效",
    "总经理未在两个工作日内撤销的，视为生效",
    "总经理两天内不吭声的就算数",
)


@pytest.mark.parametrize(
    "his", ["首席质量官作出否决决定", "首席质量官下达停产令", "首席质量官行使一票否决权"]
)
@pytest.mark.parametrize("said", SILENCE)
@pytest.mark.parametrize("mark", ["，", "后，", "。"])
def test_silence_that_is_waited_for(his: str, said: str, mark: str, sure_grants: Read) -> None:
    assert sure_grants(f"{his}{mark}{said}。", ()) == set()


@pytest.mark.parametrize(
    "said",
    [
        "未经首席质量官撤销，决定一直有效",
        "决定作出即生效，总经理不得撤销",
        "两日内未整改的，停产",
        "首席质量官未予撤销的，否决决定继续有效",
    ],
)
def test_silence_of_his_own_or_of_nobody(said: str, sure_grants: Read) -> None:
    assert "veto" in sure_grants(f"首席质量官行使一票否决权，{said}。", ())
