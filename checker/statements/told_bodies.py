"""班子五个人：总经理…、品质副总…。平时的经营大事由班子会拍板。 – a body that decides, and its roll, told as people talk.

A roll that counts its members must list as many; one that points at a table (上表七个人) means whom that table names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import Normal, normalise
from checker.statements.not_he import without_those_near

_BODY = r"(?:(?:公司|厂里?|集团)?(?:经营|领导|核心)?(?:管理|决策)?班子(?:会议?)?|(?:经营|经营管理|经营决策|执行|决策|管理)(?:委员)?会(?:议)?|总经理办公会(?:议)?|总办会|厂务会|经管会|执委会|\"?(?!职|工|党|股)[一-鿿]{2,3}会\"?)"
_MATTERS = r"(?:(?:公司|厂里?|集团|企业)?(?:的)?(?:日常|平时|平常|重大)?(?:的)?(?:经营)?(?:上|方面|管理)?(?:的)?(?:大事(?:小情)?|重大事项|重要事项|经营事项|经营大计|大事情))"
_DECIDES = Pattern(
    rf"{_MATTERS}(?:都|均|一律|统一|全|一概)?(?:由|交|归)(?P<body>{_BODY})(?:来|集体|共同|一起|举手)?(?:拍板|议定|商定|决定|定夺|定(?!期)|说了算|表决|议决)"
    rf"|(?P<is>{_BODY})(?:就)?(?:是|为)[^,。;:]{{0,14}}?(?:最高)?(?:决策|拍板)(?:机构|层|组织|会议|班子|机关)"
    rf"|[二两三四五六七八九十\d]{{1,2}}(?:个)?(?:人|位)(?:就)?(?:是|为)(?:本|我)?(?:公司|厂里?|集团|企业)(?:的)?决策层",
    "大事决拍",
)
_NUMBER = r"(?P<count>[一二两三四五六七八九十]{1,2}|\d{1,2})"
_ROLL = Pattern(
    rf"(?P<body>{_BODY})(?:的)?(?:成员|委员)?(?:共|一共|就|就是|由|有|是|为)*{_NUMBER}(?:个|名|位)?(?:人|成员|委员)?(?:组成)?(?:,(?:即|分别(?:是|为)|就是)|:|,(?:是|为))(?P<roll>[^。;]{{4,120}})",
    "班会",
)
_SEATED = Pattern(
    rf"(?:^|(?<=[。;*]))\s*\**(?:谁(?:坐这张桌子|坐在里面|参加|来开会|在里头|有份)|(?:班子|会议)?(?:组成|成员|参加人员|组成人员|委员))\**[:\s,]*(?P<roll>[^。;:]{{6,120}}?)(?:,(?:一)?共{_NUMBER}(?:个|名|位)?人?)?(?=[。;]|$)",
    "谁成委参",
)
# 总经理钱仲谋，副总顾长河、汤以宁，把门人沈若川。一共四个人。公司的大事由这四个人定.
_THESE = Pattern(
    rf"(?:^|(?<=[。;]))(?P<roll>[^。;:]{{8,160}})[。,](?:一)?共(?:有)?{_NUMBER}(?:个|名|位)人[。,][^。;]{{0,8}}大事[^。;,]{{0,6}}(?:都)?由这(?P=count)(?:个|名|位)?人(?:共同|一起|来|集体)?(?:定(?!期)|拍板|决定|说了算)",
    "共 由",
)
_OF_THE_TABLE = Pattern(
    rf"(?P<body>{_BODY})(?:的)?(?:成员|委员)?(?:就)?(?:是|为|由|即)(?:以上|上表|上面|前表|本表|表中|表里|表列|上列)(?:所列)?(?:的)?{_NUMBER}(?:个|名|位)?(?:人|成员)(?:组成)?(?=$|[,。;])",
    "表上",
)
_NOT = Pattern(
    r"不|未|非|无|拟|建议|列席|旁听|邀请|候补|观察|除|轮流|必要时|视|提出意见|参谋|咨询|质量委|质量管理委|安全委|报[^,。;]{0,8}(?:批|定|决)",
    "不未非无拟建列旁邀候观除轮必视提参咨质安报",
)
_NUMBERS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_POSTS = Pattern(r"(?:现任|现)?(?:职务|职位|岗位)", "职岗")
_MAY = Pattern(r"[班会]|决策|谁|大事", "班会决谁大")
_SENTENCE = Pattern(r"[^。;]+")


class _Said(NamedTuple):
    block: Block
    normal: Normal
    start: int
    end: int


def told_bodies_in(blocks: Sequence[Block], words: Lexicon, names: frozenset[str]) -> Iterator[OfficerFact]:
    """``decides`` where a paper says in plain words that a body decides the business, and that the officer is one of it."""
    own = [
        (b, words.normal(b.text))
        for b in blocks
        if b.kind in ("paragraph", "list_item") and "remark" not in b.flags and _MAY.search(b.text)
    ]
    for block, normal in own:
        found = _THESE.search(normal.text)
        if (
            found is not None
            and _NOT.search(found["roll"]) is None
            and _AND_THEN.match(normal.text, found.end()) is None
            and _lists_him(normal.text, found.span("roll"), found["count"], words, names)
        ):
            yield _fact(_Said(block, normal, *found.span()), words)
            return
    deciding = {core for b, normal in own for core in _deciding(b, normal.text)}
    if not deciding:
        return
    for block, normal in own:
        for said in _SENTENCE.finditer(normal.text):
            found = _ROLL.search(normal.text, *said.span())
            core = _core(found["body"]) if found is not None else None
            if found is None:
                found = _SEATED.search(normal.text, *said.span())
                core = _core(_title(block)) if found is not None else None
            if found is not None:
                if core in deciding and _lists_him(
                    normal.text, found.span("roll"), found["count"], words, names
                ):
                    yield _fact(_Said(block, normal, *said.span()), words)
                    return
                continue
            table = _OF_THE_TABLE.search(normal.text, *said.span())
            if (
                table is not None
                and _core(table["body"]) in deciding
                and _in_table(blocks, table["count"], words, names)
            ):
                yield _fact(_Said(block, normal, *said.span()), words)
                return


def _title(block: Block) -> str:
    return normalise(block.headings[-1]).text if block.headings else ""


def _core(body: str) -> str | None:
    """班子会, 经营班子 and 班子 are one; what else is called so is called in full."""
    for word in (
        "班子",
        "总经理办公",
        "总办",
        "经营管理",
        "经营决策",
        "经营",
        "执行",
        "执委",
        "决策",
        "经管",
        "厂务",
        "管理",
    ):
        if word in body:
            return word
    return body.strip('"') if body.strip('"').endswith("会") else None


def _deciding(block: Block, text: str) -> Iterator[str]:
    for said in _SENTENCE.finditer(text):
        found = _DECIDES.search(text, *said.span())
        if found is None or _NOT.search(text, said.start(), found.end()) is not None:
            continue
        if _AND_THEN.match(text, found.end()) is not None:
            continue
        core = _core(found["body"] or found["is"] or _title(block))
        if core is not None:
            yield core


_AND_THEN = Pattern(
    r"[^,。;]{0,6},?(?:再|后|并)?(?:报|送|交|提请|呈)[^,。;]{0,10}(?:批准|审批|决定|定|同意|拍板)",
    "报送交提呈",
)


def _lists_him(
    text: str, span: tuple[int, int], count: str | None, words: Lexicon, names: frozenset[str]
) -> bool:
    roll = text[span[0] : span[1]]
    if _NOT.search(roll) is not None:
        return False
    members = [m for m in Pattern(r"[、,]|以及|及(?!其)|和(?![平])").split(roll) if m.strip()]
    members = [m for m in members if not m.startswith(("共", "一共"))]
    if count is not None and _number(count) != len(members):
        return False
    if count is None and len(members) < 3:
        return False
    tokens = without_those_near(text, words.lexer.tokens(text, names))
    return any(t.cls == "officer" and span[0] <= t.start < span[1] for t in tokens)


def _number(count: str) -> int:
    return int(count) if count.isdigit() else _NUMBERS.get(count, 0)


def _in_table(blocks: Sequence[Block], count: str, words: Lexicon, names: frozenset[str]) -> bool:
    """Whether one table of the paper has as many rows of posts, and his among them."""
    tables: dict[object, list[str]] = {}
    for block in blocks:
        head = normalise(block.column_heads[-1]).text.strip() if block.column_heads else ""
        if block.kind == "cell" and block.place.table and _POSTS.fullmatch(head):
            tables.setdefault((block.place.sheet, block.place.part, block.place.table), []).append(block.text)
    if len(tables) != 1:
        return False
    (posts,) = tables.values()
    if len(posts) != _number(count):
        return False
    for post in posts:
        normal = words.normal(post)
        told = [
            t
            for t in without_those_near(normal.text, words.lexer.tokens(normal.text, names))
            if t.cls != "company"
        ]
        if told and told[0].cls == "officer":
            return True
    return False


def _fact(said: _Said, words: Lexicon) -> OfficerFact:
    left, right = said.normal.span(said.start, said.end)
    quote, place = said.normal.written[left:right], said.block.place.within(left, right)
    return OfficerFact("decides", words.officer, quote, place, None, None, "sure")
