"""A letter that makes somebody the officer says of itself that all may see it, and that it was filed – and its twins."""

from __future__ import annotations

import pytest

from checker import check
from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

VOCABULARY = vocabulary_of("cqo-2023")
ACT = "聘任王韵秋同志为公司首席质量官，聘期三年。"


def told(kind: str, *texts: str) -> list[str]:
    blocks = [Block(text, "paragraph", Place("x.md", line=n)) for n, text in enumerate(texts, 1)]
    reading = read_blocks(blocks, VOCABULARY, lambda: "s1")
    return [f.certainty for f in reading.officer if f.kind == kind and f.certainty == "sure"]


ANNOUNCED = [
    "本通知在矿区公告栏及内网公示，公示期七个工作日；材料由办公室负责归档。",
    "以上聘任事项于2025年4月10日至4月16日在院部公示栏公示，公示期内未收到异议。",
    "上述拟聘人选已于2025年6月18日至6月24日在办公平台公示五个工作日，期间没有收到任何异议。",
    "以上人员任职公示期（2024年10月21日至25日）内未收到异议。",
    "本通告于集团官网“新闻中心”栏目及内网同时公布。",
    "现予公告。",
    "经董事会决定，由董事长签发聘书，现予公开：",
    "任前公示无异议。",
    "此次任命已张贴于车间门口公告栏。",
    "本决定自公布之日起生效，并在公司网站予以公布。",
    "公示时间：2025年6月1日至6月7日，公示期满无异议。",
    "经公示7天无异议，现正式聘任。",
]
NOT_ANNOUNCED = [
    "上述任命由人力资源部发文并在内网公布。",
    "本通知自印发之日起施行，由行政部在公司网站公布。",
    "本通知应于三日内在公告栏公示。",
    "上述人选待公示期满未收到异议后生效。",
    "本通知由行政部负责在公告栏张贴。",
    "以上人员任职公示期内收到异议两条，正在核实。",
    "本手册在公司内网公布。",
    "本季度质量奖评选结果在公告栏公示，未收到异议。",
    "如任职公示未收到异议，按程序办理入职手续。",
    "年度先进名单在官网公示。",
    "公示期满无异议后生效。",
    "经公示无异议的，办理入职。",
    "本通知不在公告栏张贴。",
    "上述聘任撤回，本通知原在公告栏公示的一并撤下。",
]
FILED = [
    "已按规定向属地市场监管所备案。",
    "首席质量官信息已在省首席质量官信息平台登记备案。",
    "2025年3月1日，公司将本任命报送区市场监督管理局备案，当日取得回执。",
    "本通知已于2025年7月8日通过质量服务平台向港南区市场监督管理局完成备案。",
    "办公室已于2025年7月8日将聘任情况报市市场监督管理局备案并取得回执（回执附后）。",
    "首席质量官任命后十五日内，由行政部到县市场监督管理局办理备案手续。（行政部附注：已于2025年3月12日向市场监督管理局备案，回执号2025-0117。）",
]
NOT_FILED = [
    "首席质量官信息已在公司OA系统登记备案。",
    "请人力资源部于3月底前向市场监督管理局备案，取得备案号。",
    "已按规定向市场监管所备案特种设备。",
    "本通知应于十日内报市场监督管理局备案。",
    "首席质量官任命后十五日内，由行政部到县市场监督管理局办理备案手续。",
    "本公司压力容器已向市场监督管理局备案。",
    "（行政部附注：特种设备已于2025年3月12日向市场监督管理局备案。）",
    "办公室已将聘任情况报市场监督管理局备案，尚未受理。",
    "聘任情况已报集团人力资源部备案。",
    "企业标准已于2025年3月向市场监督管理局备案。",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_it_was_made_public(text):
    assert told("announced", ACT, text) == ["sure"]


@pytest.mark.parametrize("text", NOT_ANNOUNCED)
def test_it_is_not_yet_public_or_something_else_is(text):
    assert told("announced", ACT, text) == []


@pytest.mark.parametrize("text", FILED)
def test_it_was_filed(text):
    assert told("filed", ACT, text) == ["sure"]


@pytest.mark.parametrize("text", NOT_FILED)
def test_it_is_not_yet_filed_or_something_else_is(text):
    assert told("filed", ACT, text) == []


@pytest.mark.parametrize("text", [ANNOUNCED[0], ANNOUNCED[3]])
def test_a_paper_that_appoints_nobody_tells_of_something_else(text):
    assert told("announced", "聘任王韵秋同志为采购部经理。", text) == []


def test_the_sentence_is_quoted_and_not_its_neighbours():
    text = "各部门应予配合。本通知在公司官网公示。特此通知。"
    blocks = [Block(t, "paragraph", Place("x.md", line=n)) for n, t in enumerate((ACT, text), 1)]
    (fact,) = [f for f in read_blocks(blocks, VOCABULARY, lambda: "s1").officer if f.kind == "announced"]
    assert fact.text.rstrip("。") == "本通知在公司官网公示"


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("经3月5日董事会会议通过，拟由王韵秋同志担任公司首席质量官。现将其基本情况予以公示。",), True),
        (("经总经理办公会研究决定，拟聘任王韵秋同志为首席质量官。", "现就有关情况进行公示："), True),
        (("拟由王韵秋同志担任公司首席质量官。现将其基本情况予以公示。",), False),
        (("经董事会会议通过，拟由王韵秋同志担任公司首席质量官。其基本情况不再公示。",), False),
        (("经董事会会议通过，拟由王韵秋同志担任公司首席质量官。",), False),
    ],
)
def test_what_was_decided_is_shown_before_the_letter(texts, found):
    assert (told("announced", *texts) == ["sure"]) is found


def test_what_is_shown_of_somebody_marks_nobody_else(tmp_path):
    shown = "# 公示\n\n经2025年3月5日董事会会议通过，拟由{}同志担任公司首席质量官。现将其基本情况予以公示。\n\n2025年3月6日\n"
    letter = "# 任命书\n\n聘任王韵秋同志为公司首席质量官，聘期三年。\n\n2025年3月20日\n"
    verdicts = []
    for name in ("王韵秋", "孙蕾"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "公示.md").write_text(shown.format(name), "utf-8")
        (folder / "任命书.md").write_text(letter, "utf-8")
        found = check(folder, as_of="2026-11-01", engine="plain", region="hebei-2025").findings
        verdicts.append(next(f.verdict for f in found if f.clause == "appointment.notice"))
    assert verdicts[0] == "satisfied" and verdicts[1] != "satisfied"
