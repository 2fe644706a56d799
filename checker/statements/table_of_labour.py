"""Tables that part the work among the leaders: 姓名 | 职务 | 管什么 | 向谁汇报 – the officer's row, by his post or his name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.lexicon import Lexicon
from checker.statements.model import Certainty, OfficerFact
from checker.statements.normalise import normalise
from checker.statements.not_he import without_those_near
from checker.statements.post_superior import whom_named

_PEOPLE = Pattern(
    r"(?:班子|领导|高管)?(?:成员|人员)?(?:姓名|名字)|(?:领导)?(?:班子)?(?:成员|领导|负责人)|姓名[/及和、]职务|人员",
    "名员导人",
)
_POSTS = Pattern(r"(?:现任|现|担任|所任)?(?:职务|职位|岗位|职)(?:名称)?|(?:领导|班子|管理)岗位|谁", "职岗谁")
_LEADERS = Pattern(
    r"(?:公司)?(?:分管|主管|直管|归口|直属|所属|对应)(?:的)?(?:公司)?(?:领导|副总|高管|负责人|上级|人)|(?:归|由|是)?谁(?:来)?(?:分管|管|带|领导)|上级领导|直接上级|汇报(?:对象|给)",
    "管属口应谁导级报",
)
_UNITS = Pattern(
    r"(?:直接|具体)?(?:分管|主管|直管|管辖|下辖|所辖|下属|统管|负责)(?:的)?(?:部门|单位|机构|条线|板块|范围|领域|工作|业务|组织)(?:[及和与/、](?:部门|单位|工作|业务|范围))?|分管|分工|管什么|管哪(?:些|几)(?:块|摊|个部门|部门)?|带哪(?:些|几)个?(?:部门|人)|手下(?:的)?(?:部门|单位)?|归口(?:部门|单位)",
    "管辖属工带下口责",
)
_BARE_UNITS = Pattern(
    r"(?:所属|机构)?(?:部门|单位|机构|条线)(?:名称)?(?:[/及和与、](?:部门|单位|机构))?", "门位构线"
)
_TO_WHOM = Pattern(
    r"(?:直接|直属|行政)?(?:上级|上司|领导)(?:岗位|职务)?|(?:向谁|对谁|给谁)(?:汇报|负责|报告)|(?:汇报|报告|负责)(?:对象|给谁|关系|上级)|(?:行政)?汇报(?:线)?|(?:听|归)谁的?|上头是谁",
    "上领报谁责",
)
_LESS = Pattern(
    r"协助|配合|协管|代管|暂|拟|待|指导|虚线|联系|监督(?![站部科处室所检])|不含|除外|不|原(?!材|料)|双重|共同|会同|与[^、,;。]{2,10}共",
    "协配代暂拟待指虚联监不除原双共会",
)
_SAME_FOR_ALL = Pattern(
    r"(?:以上|上述|上列|表列|表内|各位?|所有|全体|[二三四五六七八九]位)?(?:班子成员|副总(?:经理|裁)?|副职|人员|成员|领导|[二三四五六七八九]位|[二三四五六七八九]人)?(?:均|都|一律)?直接?(?:向|对)(?:公司)?(?:总经理|总裁|厂长)(?:一人)?(?:负责|汇报|报告工作|报告|述职)",
    "直 责汇报述",
)
_WHO_ALL = Pattern(r"副总|副职|班子成员|以上|上述|[二三四五六七八九][位人]|上列|表列", "副班以上位人列")
_DEPUTY = Pattern(r"副(?:总|厂长|院长|社长)", "副")


def labour_in(blocks: Sequence[Block], words: Lexicon, names: frozenset[str]) -> Iterator[OfficerFact]:
    """``leads`` and ``reports_to`` from the officer's rows of such tables, and from a sentence on all whom they list."""
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        if block.kind == "cell" and block.place.table and block.place.row is not None:
            rows.setdefault(
                (block.place.sheet, block.place.part, block.place.table, block.place.row), []
            ).append(block)
    title: str | None = None
    for cells in rows.values():
        mine = _his(cells, words, names)
        if mine is None or _is_mere_talk(cells[0], words):
            continue
        if _has(cells, _UNITS):
            title = mine or title
        yield from _told(cells, words)
    if title is None:
        return
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or "remark" in block.flags:
            continue
        normal = words.normal(block.text)
        for found in _SAME_FOR_ALL.finditer(normal.text):
            begun = max(normal.text.rfind(c, 0, found.start()) for c in ",。;、:") + 1
            said = normal.text[begun : found.end()]
            sentence = max(normal.text.rfind(c, 0, found.start()) for c in "。;") + 1
            whole = normal.text[sentence : found.end()]
            if _WHO_ALL.search(said) is None and _WHO_ALL.search(whole) is None:
                continue
            if _LESS.search(whole) or _EVENT.search(whole) or words_of(words, said, names):
                continue
            if "副" in said and _DEPUTY.search(title) is None:
                continue
            by = "top_manager"
            yield _fact("reports_to", by, "总经理", block, words, normal.span(begun, found.end()), "sure")


_EVENT = Pattern(r"发现|发生|遇|情况|事故|问题|异常|紧急|每年|年终|其他副总|除", "发遇情事问异紧年他除")


def words_of(words: Lexicon, text: str, names: frozenset[str]) -> bool:
    """Whether ``text`` names a post of its own: what is said of one is not said of all."""
    tokens = words.lexer.tokens(text, names)
    return any(
        t.cls in ("officer", "beside", "below") and text[t.start : t.end] not in _CLASSES for t in tokens
    )


_CLASSES = ("副总", "副总经理", "副总裁", "副职", "班子成员", "人员", "成员")


def _is_mere_talk(block: Block, words: Lexicon) -> bool:
    context = cached_context(block.governed_by(), words)
    return bool(context.mention) and context.mention != "kpi"


def _head(block: Block) -> str:
    return normalise(block.column_heads[-1]).text.strip() if block.column_heads else ""


def _has(cells: Sequence[Block], pattern: Pattern) -> bool:
    return any(pattern.fullmatch(_head(cell)) for cell in cells)


def _his(cells: Sequence[Block], words: Lexicon, names: frozenset[str]) -> str | None:
    """His title as the row gives it, "" for a name alone; None for somebody else's row.

    A row that names him beside another post of his own (首席质量官兼厂长) is still his.
    """
    called = False
    for cell in cells:
        head = _head(cell)
        text = words.normal(cell.text).text
        if _POSTS.fullmatch(head) or _LEADERS.fullmatch(head) or _PEOPLE.fullmatch(head):
            tokens = without_those_near(text, words.lexer.tokens(text, names))
            posts = [t for t in tokens if t.cls in ("officer", "above", "beside", "below", "anyone")]
            officer = bool(posts) and posts[0].cls == "officer"
            if _POSTS.fullmatch(head):
                return text if officer and _LESS.search(text) is None else None
            if officer and all(t.cls == "officer" for t in posts) and _LESS.search(text) is None:
                called = True
                title = text
            elif posts:
                return None
    return title if called else None


def _told(cells: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    his = [c for c in cells if _LEADERS.fullmatch(_head(c))]
    for cell in cells:
        head, text = _head(cell), words.normal(cell.text).text.strip()
        if not text or cell in his:
            continue
        if _UNITS.fullmatch(head) or (his and _BARE_UNITS.fullmatch(head)):
            sure: Certainty = "unsure" if _LESS.search(text) else "sure"
            yield _fact("leads", None, text, cell, words, (0, len(cell.text)), sure)
        elif _TO_WHOM.fullmatch(head):
            above = whom_named(text)
            if above is not None:
                yield _fact("reports_to", above[0], above[1], cell, words, (0, len(cell.text)), "sure")


def _fact(
    kind: str,
    by: str | None,
    value: str,
    block: Block,
    words: Lexicon,
    span: tuple[int, int],
    sure: Certainty,
) -> OfficerFact:
    return OfficerFact(
        kind, words.officer, block.text[span[0] : span[1]], block.place.within(*span), by, value, sure
    )
