"""What post of quality whom a letter appoints leaves for it: 免去其质量监督部部长职务, 不再担任品管部经理, 沈若川原来是质管组组长."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.coming_and_going import came_since
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise
from checker.statements.surnames import SURNAMES

_QUALITY = r"(?:质量|质检|质管|质控|质保|品质|品管|品控|品检|(?<![a-z])q[ac]|化验|检验|检测)"
_RANK = r"(?:[部科处室课组班]长|经理|主任|主管|总监|负责人|工程师|检验员|质检员)"
_POST = rf"[^,;:。《》()不]{{0,12}}?{_QUALITY}[^,;:。《》()的不]{{0,10}}?{_RANK}"
_STYLE = r"(?:同志|先生|女士)?"
_WHO = rf"(?P<who>[{SURNAMES}][一-鿿]{{1,2}}?|其|您)"
_LEAVES = (
    Pattern(
        rf"免去{_WHO}{_STYLE}(?:的|原任?|所任|担任的|兼任的)*{_POST}(?:职务|一职|职位|$|(?=[,;。]))", "免"
    ),
    Pattern(
        rf"{_WHO}{_STYLE}(?:自[^,;。]{{2,16}}?起|即日起|同时|亦|也)*(?:不再(?:担任|兼任|任)|卸任|辞去|卸去)(?:原任?|所任)?(?:公司|集团|本公司)?(?:的)?{_POST}(?:职务|一职|职位|$|(?=[,;。]))",
        "再卸辞",
    ),
    Pattern(
        rf"{_WHO}{_STYLE}(?:原来|原先|此前|之前|以前|原)(?:所)?(?:是|任|担任|在|当|为)?的?{_POST}", "原前"
    ),
    # 聘任公司质量部部长周立新同志为首席质量官: what he is called in the very act.
    Pattern(
        rf"(?:聘任|任命|聘请|委任|将|由)(?:我?公司|本公司|集团|原|现任|时任)*{_POST}{_WHO}{_STYLE}(?:正式)?(?:为|提任|升任|提拔|晋升|转任|改任|担任|出任|任)",
        "聘任将由",
    ),
)
_NO_MORE = Pattern(
    rf"[,](?:并|同时)?(?:不再担任|不再兼任|卸任|辞去)(?:原任?)?{_POST}|[,]原(?:任|担任)?的?{_POST}(?:一职|职务|岗位)?(?:不变|保留|自然|同时|相应)",
    "再卸辞原",
)
_WAS_THERE = Pattern(_POST)
_STYLED = Pattern(rf"(?P<name>[{SURNAMES}][一-鿿]{{1,2}}?)(?:同志|先生|女士)", "同先女")
_SENTENCE = Pattern(r"[^。;!?\n]+")
_NOT = Pattern(r"拟|建议|未|如|若|供应商|客户方|待", "拟建未如若供客待")
_WAS = Pattern(
    r"(?:原|现|现任|原任|原来|此前|竞聘前)(?:的)?(?:职务|岗位|职位|部门及职务|部门职务|干什么|干啥|做什么|工作)",
    "原现此竞",
)


def left_for_it(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``from_quality_post`` of him whom the paper surely appoints, once, unless its sentences have told it."""
    names = {f.value for f in told if f.kind == "appointed" and f.value and f.certainty == "sure"}
    if len(names) != 1 or any(f.kind == "from_quality_post" and f.certainty == "sure" for f in told):
        return
    (name,) = names
    pair = _was_under_label(blocks, name)
    if pair is not None:
        yield _fact(pair, name, words)
        return
    others = False
    for block in blocks:
        if "remark" in block.flags:
            continue
        if block.kind == "cell":
            if _was_in_row(block, blocks, name):
                yield _fact(block, name, words)
                return
            continue
        text = normalise(block.text).text
        for sentence in _SENTENCE.finditer(text):
            said = sentence.group()
            styled = {m["name"] for m in _STYLED.finditer(said)}
            mine = name in said
            others = (others and not mine) or bool(styled - {name})
            if _NOT.search(said.replace(name, "")) is not None:
                continue
            if any(
                said.startswith(name, m.start("who")) or (m["who"] in ("其", "您") and not others)
                for p in _LEAVES
                for m in p.finditer(said)
            ):
                yield _fact(block, name, words)
                return
            if mine and not styled - {name} and _NO_MORE.search(said, said.find(name)):
                yield _fact(block, name, words)
                return


_LABEL = Pattern(
    r"(?:任职前|聘任前|任命前|受聘前|竞聘前|原任?|前任?)(?:的)?(?:工作)?(?:(?:单位|部门)[及和、与/]?)?(?:所任)?(?:岗位|职务|职位)",
    "任聘受竞原前",
)
_NAMED = Pattern(r"姓\s*名|受聘人|任职人", "姓受任")


def _was_under_label(blocks: Sequence[Block], name: str) -> Block | None:
    """前任岗位 | 质量检验部部长（2016年5月—2025年9月）, where the paper tells the life of nobody else."""
    pairs = [(block, *pair) for block in blocks if (pair := _pair(block)) is not None]
    if any(_NAMED.fullmatch(label) and value.replace(" ", "") != name for _, label, value in pairs):
        return None
    for block, label, value in pairs:
        if _LABEL.fullmatch(label) is not None and _WAS_THERE.fullmatch(came_since(value)) is not None:
            return block
    return None


def _pair(block: Block) -> tuple[str, str] | None:
    text = normalise(block.text).text.strip()
    if block.kind == "cell":
        return (normalise(block.row_heads[0]).text.strip(), text) if len(block.row_heads) == 1 else None
    label, colon, value = text.partition(":")
    return (label.strip("-· "), value.strip("。; ")) if colon and len(label) < 12 else None


def _was_in_row(block: Block, blocks: Sequence[Block], name: str) -> bool:
    """1 | 鲍立新 | 质量科科长 under 原来干什么."""
    if not any(_WAS.fullmatch(normalise(h).text.strip()) for h in block.column_heads):
        return False
    if _WAS_THERE.fullmatch(normalise(block.text).text.strip()) is None:
        return False
    return any(
        b.kind == "cell"
        and (b.place.table, b.place.row) == (block.place.table, block.place.row)
        and b.text.strip() == name
        for b in blocks
    )


def _fact(block: Block, name: str, words: Lexicon) -> OfficerFact:
    return OfficerFact("from_quality_post", words.officer, block.text, block.place, None, name, "sure")
