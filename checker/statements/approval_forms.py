"""Forms that appoint: 姓名 | 现任职务 | 拟任职务 | 审批机关意见：同意任命。董事会 2024年8月15日 – read as pairs of label and value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.coming_and_going import comes_from_quality
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise
from checker.statements.not_he import without_those_near

_TITLE = Pattern(r"(?:任免|聘任|任命|任用|任职|聘用)(?:事项|人员)?(?:审批|呈报|报批|审核)?表", "任聘")
_NAME = Pattern(r"姓名|名字|被(?:聘|任命|任用)人", "名人")
_INTENDED = Pattern(r"(?:拟|现拟|提任|拟聘)(?:任|聘|聘任|任用)?(?:职务|岗位|职位|职)?", "拟提")
_NOW = Pattern(r"(?:现任|现|原任|原|目前)(?:任)?(?:职务|岗位|职位|职)?", "现原目")
_DECIDES = Pattern(
    r"(?:审批|任免|批准|决定|聘任|任命)(?:机关|单位|机构|部门|人)?(?:\([^()]{2,16}\))?(?:意见|决定|结论)?|(?:公司)?(?:董事会|股东会|董事长|总经理办公会)(?:意见|审批意见|决定|审批)?",
    "审任批决聘董股总",
)
_AGREED = Pattern(
    r"(?:经[^,;。]{2,24}(?:研究|审议|讨论)[,]?)?同意(?:任命|聘任|任用|聘用|任职|该任命|其任职)?(?:[,。;]|$)|(?:会议)?(?:审议|研究|讨论)?(?:通过|批准)(?:[,。;]|$)|批准(?:任命|聘任|任用)",
    "意过准",
)
# 总经理意见：同意任命: the manager may only agree to what the board decides, unless he says that he appoints.
_HEAD = Pattern(
    r"(?:公司)?(?:总经理|总裁|法定代表人|董事长|厂长|院长)(?:审批|审定|批准)?(?:意见)?", "总法董厂院"
)
_APPOINTS = Pattern(r"同意(?:任命|聘任|任用|聘用)", "同")
_NOT = Pattern(
    r"不同意|未|拟(?!任)|暂|待|建议|原则|否决|退回|再议|缓|试用|代理|提请|呈报|上报",
    "不未拟暂待建原否退再缓试代提呈上",
)
_DAY = Pattern(r"\d{1,2}[月.]\d{1,2}|\d{4}-\d{1,2}-\d{1,2}", "月.-")
_FILED = Pattern(r"(?:(?:市场监管|政府|主管部门)?备案(?:情况|结果|登记)?)", "备")
_RECEIVED = Pattern(r"已(?:备案|收|归档|办结|登记)|回执|收讫|收件|受理", "备收归办登回受")
_REGULATOR = Pattern(r"市场监管|市场监督管理|市监局", "市")
_YET = Pattern(r"拟|待|将|应|未|尚|退回|不予|如|若|格式", "拟待将应未尚退不如若格")


def forms_in(blocks: Sequence[Block], facts: Sequence[OfficerFact], words: Lexicon) -> Iterator[OfficerFact]:
    """``appointed``, ``from_quality_post`` and ``filed`` of one form on one person who is to have the officer's post."""
    if not any(_TITLE.search(normalise(b.text).text) for b in blocks[:3] if b.kind == "heading"):
        return
    pairs = dict(_pairs(blocks))
    intended = _value(pairs, _INTENDED)
    name = _value(pairs, _NAME)
    if intended is None or name is None or not _is_the_post(intended.text, words):
        return
    person = name.text.strip()
    if not 2 <= len(person) <= 4:
        return
    agreed = [
        block
        for label, block in pairs.items()
        if (
            _DECIDES.fullmatch(label)
            or (_HEAD.fullmatch(label) and _APPOINTS.match(normalise(block.text).text))
        )
        and _AGREED.search(text := normalise(block.text).text)
        and _DAY.search(text)
    ]
    appointed = [f for f in facts if f.kind == "appointed" and f.certainty == "sure"]
    if not appointed and agreed and all(_NOT.search(normalise(b.text).text) is None for b in agreed):
        yield _fact("appointed", person, agreed[-1], words)
    now = _value(pairs, _NOW)
    if now is not None and comes_from_quality(normalise(now.text).text.strip()):
        yield _fact("from_quality_post", person, now, words)
    filed = _value(pairs, _FILED)
    if filed is not None:
        text = normalise(filed.text).text
        if _REGULATOR.search(text) and _RECEIVED.search(text) and _DAY.search(text) and not _YET.search(text):
            yield _fact("filed", person, filed, words)


def _pairs(blocks: Sequence[Block]) -> Iterator[tuple[str, Block]]:
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        if block.kind == "cell" and block.place.table and block.place.row is not None:
            key = (block.place.sheet, block.place.part, block.place.table, block.place.row)
            rows.setdefault(key, []).append(block)
    for cells in rows.values():
        for label, value in zip(cells[::2], cells[1::2], strict=False):
            yield normalise(label.text).text.replace(" ", "").strip(":"), value


def _value(pairs: Mapping[str, Block], label: Pattern) -> Block | None:
    return next((block for said, block in pairs.items() if label.fullmatch(said)), None)


def _is_the_post(text: str, words: Lexicon) -> bool:
    normal = words.normal(text)
    posts = [
        t
        for t in without_those_near(normal.text, words.lexer.tokens(normal.text))
        if t.cls in ("officer", "above", "beside", "below", "anyone")
    ]
    return bool(posts) and posts[0].cls == "officer"


def _fact(kind: str, person: str, block: Block, words: Lexicon) -> OfficerFact:
    return OfficerFact(kind, words.officer, block.text, block.place, None, person, "sure")
