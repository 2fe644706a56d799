"""第一条 总经理办公会是公司经营的决策机构。 … 第二条 成员：总经理、首席质量官。 – a seat told apart from what the body does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import Normal
from checker.statements.not_he import without_those_near

_A_BODY = Pattern(r"会|班子|委员", "会班委")
_ONE_THING = Pattern(
    r"质量|品质|安全|评审|采购|招标|工会|职工|伦理|学术|技术委|薪酬|考核|应急|预案|专项|小组",
    "质品安评采招工职伦学技薪考应预专小",
)
_DECIDES = Pattern(
    r"(?:是|为|系)[^,。;:]{0,14}?(?:最高)?决策(?:机构|层|组织|机关|会议)(?=$|[,。;(])|行使[^,。;]{0,12}?最高?决策权",
    "决",
)
_NOT_DECIDES = Pattern(r"不|未|非|无|拟|建议|协助|参谋|咨询|报[^,。;]{0,8}决策", "不未非无拟建协参咨报")
# 第一条 董事会是公司的决策机构: in the rules of the managers' meeting that is somebody else.
_OTHER_BODY = Pattern(
    r"(?:第[^条]{1,4}条|[一二三四五六七八九十\d.、]{1,4})?\s*(?:本|我)?(?:公司|集团)?(?:的)?(?P<body>董事会|股东大?会|党委会?|监事会|理事会|总经理办公会|总裁办公会|(?:经营|领导)班子)",
    "会班党",
)
_SENTENCES = Pattern(r"[^。;\n]+")
_COUNT = r"(?:[一二两三四五六七八九十\d]{1,3}(?:名|人|位)?)?"
_ROLL = Pattern(
    rf"(?:组成人员|成员|委员)(?:共|有)?{_COUNT}(?:为|是|有|包括|由|:)(?P<roll>[^。;]{{2,120}})", "成委"
)
_MADE_OF = Pattern(r"由(?P<roll>[^。;]{2,120}?)(?:共同)?组成", "由 成")
_MADE_OF_SO_MANY = Pattern(
    r"由(?:以下|下列)?[一二两三四五六七八九十\d]{1,3}(?:名|人|位)(?:委员|成员|人员|同志)?组成:(?P<roll>[^。;]{2,160})",
    "由 成",
)
_ROLL_BEFORE = Pattern(
    r"(?:^|(?<=[,:。]))(?P<roll>[^,。;:]{2,80})(?:任|为|担任)(?:表决|正式|当然|常任)*(?:委员|成员)(?=$|[,。;])",
    "委成",
)
_LIST = Pattern(r"(?P<roll>(?:[^,。;:、]{2,14}、){2,}[^,。;:、]{2,14})(?=$|[,。;])", "、")
_WHO = Pattern(r"组成|成员|委员|谁(?:在里面|坐|来|参加)|席位", "成委谁席")
_NO_SEAT = Pattern(
    r"列席|旁听|邀请|候补|观察|不|无|非|未|除|拟|轮流|必要时|视情况|视议题|可参加|办公室主任",
    "列旁邀候观不无非未除拟轮必视可办",
)
_NO_VOTE = Pattern(
    r"列席|旁听|(?:无|没有|不享有|不具有)[^,。;]{0,4}表决权|不(?:参加|参与)?(?:表决|投票)", "列旁无没不"
)


def rolls_in(blocks: Sequence[Block], words: Lexicon, names: frozenset[str]) -> Iterator[OfficerFact]:
    """``decides`` where a paper on one body says that it decides the business and lists the officer among its members."""
    own = [
        b for b in blocks if b.kind in ("paragraph", "list_item") and b.headings and "remark" not in b.flags
    ]
    if not own or any(_is_of_another(b.headings[0]) for b in own):
        return
    normals = [(b, words.normal(b.text)) for b in own]
    title = own[0].headings[0]
    if _BY_NAME.search(title) is None and not any(_decides(normal.text, title) for _, normal in normals):
        return
    found: list[OfficerFact] = []
    for block, normal in normals:
        tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names))
        places = [t.start for t in tokens if t.cls == "officer"]
        for said in _SENTENCES.finditer(normal.text):
            mine = [p for p in places if said.start() <= p < said.end()]
            if not mine:
                continue
            if _NO_VOTE.search(normal.text, *said.span()):
                return
            if _listed(block, normal.text, said.start(), said.end(), mine):
                found.append(_seat(block, normal, said.start(), said.end(), words))
    found += _in_a_table(blocks, words, names)
    yield from found[:1]


_BY_NAME = Pattern(
    r"(?:经营|经营管理)?决策(?:委员会|会议|层会议)(?:议事|工作|会议)?(?:规则|制度|办法|细则)", "决"
)
_MEMBERS = Pattern(r"(?:表决|正式)?(?:委员|成员|组成人员)(?:名单|姓名)?", "委成")
_POST = Pattern(r"(?:现任|担任)?(?:职务|职位|岗位)|(?:委员|成员)", "职岗委成")


def _in_a_table(blocks: Sequence[Block], words: Lexicon, names: frozenset[str]) -> Iterator[OfficerFact]:
    """委员 | 职务: 首席质量官, under a heading on who belongs to the body."""
    heads = {
        (b.place.table, words.normal(h).text.strip())
        for b in blocks
        if b.kind == "cell"
        for h in b.column_heads
    }
    for block in blocks:
        if block.kind != "cell" or not block.column_heads or len(block.headings) < 2 or len(block.text) > 24:
            continue
        if _WHO.search(block.headings[-1]) is None or _POST.fullmatch(block.column_heads[-1].strip()) is None:
            continue
        if not any(table == block.place.table and _MEMBERS.fullmatch(head) for table, head in heads):
            continue
        normal = words.normal(block.text)
        tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names))
        beside = " ".join((*block.row_heads, block.text))
        if [t.cls for t in tokens[:1]] == ["officer"] and _NO_SEAT.search(beside) is None:
            yield _seat(block, normal, 0, len(normal.text), words)


def _is_of_another(title: str) -> bool:
    return _A_BODY.search(title) is None or _ONE_THING.search(title) is not None


def _decides(text: str, title: str) -> bool:
    for said in _SENTENCES.finditer(text):
        found = _DECIDES.search(text, *said.span())
        other = _OTHER_BODY.match(text, *said.span())
        if other is not None and other.group("body") not in title:
            continue
        if found is not None and _NOT_DECIDES.search(text, said.start(), found.end()) is None:
            return True
    return False


def _listed(block: Block, text: str, start: int, end: int, places: Sequence[int]) -> bool:
    patterns = [_ROLL, _MADE_OF_SO_MANY, _MADE_OF, _ROLL_BEFORE]
    if _WHO.search(block.headings[-1]) is not None and len(block.headings) > 1:
        patterns.append(_LIST)
    for pattern in patterns:
        found = pattern.search(text, start, end)
        if found is None or _NO_SEAT.search(text, start, found.end("roll")) is not None:
            continue
        left, right = found.span("roll")
        if any(left <= place < right for place in places):
            return True
    return False


def _seat(block: Block, normal: Normal, start: int, end: int, words: Lexicon) -> OfficerFact:
    left, right = normal.span(start, end)
    return OfficerFact(
        "decides",
        words.officer,
        normal.written[left:right],
        block.place.within(left, right),
        None,
        None,
        "sure",
    )
