"""Tables of a notice that appoints: 姓名 | 原职务 | 现职务 – whose new office is the officer's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.coming_and_going import comes_from_quality
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import normalise

_OFFICE = Pattern(
    r"(?:现|新|拟?(?:聘任?|任)|任命|聘任|聘用|担任|现任|新任|任职|调整后|任)(?:的)?(?:职务|岗位|职位|职)(?:名称)?",
    "职岗",
)
_FORMER = Pattern(r"(?:原任?|任职前|前任?)(?:职务|岗位|职位)", "职岗")
_ALSO = Pattern(r"(?:\(?(?:兼任?|兼职)\)?)")
# 质量总监（履行首席质量官职责）: what a bracket adds is the same post.
_SAME = Pattern(
    r"\((?:即|兼|兼任|也即|履行|行使|承担|担任)?(?:公司|企业|集团)?(?P<post>[^()]{2,10}?)(?:职责|职务|职权|职能|一职)?\)$",
    "(",
)
_UNIT = Pattern(
    r"(?:所属|所在|任职|用人)?(?:单位|公司|企业|法人|基地|工厂|部门及单位|单位部门)(?:名称)?",
    "单公企法基工部",
)
_WHOLE = Pattern(
    r"(?:本)?(?:公司|集团|企业|总部|总公司|本部|公司总部|公司本部|集团总部|集团本部|总公司本部|管理层|经营层|经理层|公司领导|领导班子|高管层?|-|—|/|无)*"
)
_INTENDED = Pattern(r"^拟", "拟")
# 作如下任命：姓名 | 职务: under such words a bare 职务 is what each is appointed to.
_BARE_OFFICE = Pattern(r"(?:职务|岗位|职位)(?:名称)?", "职岗")
_MADE_BELOW = Pattern(
    r"(?:如下|以下|下列)(?:人事|人员|岗位|关键岗位)*(?:任命|聘任|委任)(?:决定)?[:：]$"
    r"|(?:任命|聘任|聘请|委任)(?:如下|(?:以下|下列|下表所列)(?:人员|同志|各位)?(?:担任|任)?(?:相应|下列|以下|所列|有关)*(?:职务|岗位)?)[:：]$"
    r"|(?:任命|聘任)(?:事项|人员|决定|名单)?(?:如下|见下表|列表如下)[:：]$",
    "任聘委 ：:",
)
_ONLY_MEANT = Pattern(
    r"拟|建议|候选|不|未|待|若|如(?!下)|提名|推荐|征求|讨论|曾|试行", "拟建候不未待若如提推征讨曾试"
)
_NOT_WHOLLY = Pattern(
    r"拟|候选|代理|暂|待|未|不再|免去|临时|主持工作|试用|见习|离任|原", "拟候代暂待未不免临主试见离原"
)
_NAME = Pattern(r"姓名|人员|名字|聘任人员|任命人员|被聘任人")
_APPOINTS = Pattern(r"任职|任命|聘任|任免|聘用|人事|拟任|任前", "任聘人")
_PERSON = Pattern(r"[一-鿿·]{2,8}")


def offices_in(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """Whom the tables of a paper on appointments make the officer; what is only intended (拟任职务) is not sure."""
    if not any(b.kind == "cell" and b.place.table for b in blocks) or not _on_appointments(blocks):
        return
    names: dict[tuple[int | None, int | None], str] = {}
    for block in blocks:
        if block.kind == "cell" and _is_under(_NAME, block) and _PERSON.fullmatch(block.text.strip()):
            names[block.place.table, block.place.row] = block.text.strip()
    former = {(b.place.table, b.place.row): b for b in blocks if b.kind == "cell" and _is_under(_FORMER, b)}
    units = {(b.place.table, b.place.row): b.text for b in blocks if b.kind == "cell" and _is_under(_UNIT, b)}
    for block in blocks:
        if block.kind != "cell" or not (_is_under(_OFFICE, block) or _is_made_below(block, blocks)):
            continue
        normal = words.normal(block.text)
        tokens = words.lexer.tokens(normal.text)
        person = names.get((block.place.table, block.place.row))
        if person is None or not _is_the_post(normal.text, tokens, words):
            continue
        intended = any(_INTENDED.search(normalise(head).text) for head in block.column_heads)
        unit = units.get((block.place.table, block.place.row), "")
        elsewhere = _WHOLE.fullmatch(normalise(unit).text.replace(" ", "")) is None
        yield OfficerFact(
            "appointed",
            words.officer,
            block.text,
            block.place,
            None,
            person,
            "unsure" if intended or elsewhere else "sure",
        )
        before = former.get((block.place.table, block.place.row))
        if before is not None and not intended and comes_from_quality(words.normal(before.text).text):
            yield OfficerFact(
                "from_quality_post", words.officer, before.text, before.place, None, None, "sure"
            )


def _is_made_below(block: Block, blocks: Sequence[Block]) -> bool:
    """Whether a cell under 职务 is what its row is appointed to: so the lead-in says, and nothing else in the row or table."""
    if not _is_under(_BARE_OFFICE, block) or not block.lead_in:
        return False
    said = block.lead_in.strip().rpartition("。")[2]
    if _MADE_BELOW.search(said) is None or _ONLY_MEANT.search(said) is not None:
        return False
    table = [b for b in blocks if b.kind == "cell" and b.place.table == block.place.table]
    if any(_is_under(_OFFICE, b) or _is_under(_FORMER, b) for b in table):
        return False
    row = [b for b in table if b.place.row == block.place.row and not _is_under(_NAME, b)]
    return not any(_NOT_WHOLLY.search(b.text) for b in row)


_POSTS = ("officer", "beside", "below", "above")


def _is_the_post(text: str, tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether a cell names the officer's post, alone or twice over: 质量总监（履行首席质量官职责）."""
    if _names_the_post(text, tokens):
        return True
    same = _SAME.search(text)
    if same is None:
        return False
    inside = words.lexer.tokens(same["post"])
    outside = [t for t in tokens if t.end <= same.start() and t.cls not in ("company", "content")]
    return [t.cls for t in inside] == ["officer"] and len(outside) == 1 and outside[0].cls in _POSTS


def _names_the_post(text: str, tokens: Sequence[Token]) -> bool:
    """首席质量官; 质量科科长、首席质量官(兼): whether one of the posts of a cell is the officer's, and nothing else."""
    start = 0
    for end in (*(i for i, c in enumerate(text) if c in "、,;/"), len(text)):
        part = [t for t in tokens if start <= t.start < end]
        said = [
            t
            for t in part
            if t.cls not in ("company", "content", "bracket") and not _ALSO.fullmatch(text, t.start, t.end)
        ]
        if [t.cls for t in said if text[t.start : t.end] not in "()"] == ["officer"]:
            return True
        start = end + 1
    return False


def _is_under(pattern: Pattern, block: Block) -> bool:
    return any(pattern.fullmatch(normalise(head).text.strip()) for head in block.column_heads)


def _on_appointments(blocks: Sequence[Block]) -> bool:
    """Whether the title or the first paragraphs say that it appoints."""
    first = [b for b in blocks if b.kind in ("heading", "paragraph")][:6]
    return any(_APPOINTS.search(b.text) for b in first)
