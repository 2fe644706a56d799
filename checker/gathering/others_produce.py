"""Production that papers put under somebody else: 生产部由生产副总经理分管, a chapter on the duties of the 生产副总经理.

It keeps production from the officer only where no paper of the dossier, of whatever kind, gives him any of it, and
where it is known who he is: of one who wears two hats a paper on the other hat names only that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from checker.dossier.model import Block
from checker.facts import Evidence, Fact
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.normalise import normalise

_MAKING = r"(?:生产|制造)(?!许可|质量|安全|日期|资料|力|性)"
_OVER = r"(?:副总经理|副总裁|副总|副厂长|总监|负责人|厂长|总经理|总裁)"
_NUMBER = r"[\s\d.()a-z一二三四五六七八九十、第条章节项*-]*"
# 5.3.3 生产副总经理; 分管生产的副总经理职责
_CHAPTER = Pattern(
    rf"{_NUMBER}(?:公司|集团)?(?:分管|主管|负责)?{_MAKING}(?:系统|运营|制造)?(?:的)?{_OVER}(?:的)?(?:(?:主要|岗位|质量|工作)?(?:职责|责任|权限)(?:[和与、](?:职责|责任|权限))?)?[:\s]*",
    "生制",
)
_POST = Pattern(rf"{_NUMBER}(?!.*(?:质量|品质|品控))[一-鿿]{{0,8}}{_OVER}(?:的?职责)?[:\s]*", "副总负厂")
_HIS_WORK = Pattern(
    rf"{_NUMBER}(?:全面)?(?:负责|分管|主管)(?:公司|集团|全公司)?(?:的)?{_MAKING}(?=[、和与及]|系统|管理(?!体系)|工作|运营|$|[,;。])",
    "生制",
)
_LED = Pattern(
    rf"(?:^|(?<=[,:。;\n]))(?:{_NUMBER})(?:公司|集团|全公司)?(?:的)?{_MAKING}(?:部门?|中心|系统|条线|业务|单位|管理|工作|运营)*(?:[、和与及][^,;。:]{{1,12}}?)?(?:仍然?|均|都|现|统一)*(?:由|归)(?P<who>[^,;。:]{{2,20}}?)(?:统一|直接|全面|具体)?(?:负责|分管|主管|领导|管理)(?=$|[,;。)])",
    "由归",
)
_SOMEBODY = Pattern(
    rf"(?:分管|主管|{_MAKING})?(?:的)?[一-鿿]{{0,6}}{_OVER}(?:[一-鿿]{{2,4}})?(?:同志|先生|女士)?", "副总负厂"
)
_OVER_HIM = Pattern(
    rf"(?:由|受|向|在)(?:公司|集团)?(?:分管|主管){_MAKING}(?:工作)?的(?:常务)?{_OVER}(?:直接)?(?:领导|汇报|报告|管理|负责)",
    "分主",
)
_NOT_BOTH = Pattern(
    rf"(?:质量|首席|品质|cqo)[^,;。]{{0,10}}?(?:与|和){_MAKING}[一-鿿]{{0,6}}{_OVER}(?:之间)?(?:不得|不能|不应|不)(?:互相|相互|同时)?兼任?|{_MAKING}[一-鿿]{{0,6}}{_OVER}(?:与|和)[^,;。]{{0,4}}(?:质量|首席|品质|cqo)[^,;。]{{0,10}}?(?:不得|不能|不应|不)(?:互相|相互|同时)?兼任?",
    "兼",
)
_NOT_WITH = Pattern(
    r"(?:不得|不能|不)(?:与|和|同)(?:公司)?(?:首席质量官|质量总监|质量负责人|品质总监)[^,;。]{0,6}(?:互相|相互)?兼任?",
    "兼",
)
_ITS_HEAD = Pattern(rf"{_MAKING}[一-鿿]{{0,4}}{_OVER}", "生制")
_OPEN = Pattern(
    r"拟|建议|计划由|将由|原(?:由|先|来)?(?!料|材|辅)|曾|如|若|暂|临时|代(?!码)|试行|不(?!良|合格)|未|待",
    "拟建计将原曾如若暂临代试不未待",
)
_NO_RULE = Pattern(r"拟|建议|草案|议案|设想|讨论|征求|模拟|案例|附录", "拟建草议设讨征模案附")

# What may give him some of it: 兼任事业部生产总监, 生产管理工作由…兼任, 不影响其生产管理工作.
_MAKES = r"(?:生产|制造|施工|车间|工厂|分厂|产线)"
_TWO_HATS = Pattern(
    rf"(?<!不)(?<!不得)(?<!不再)(?<!不能)(?:兼任?|兼管|同时(?:担任|分管|负责|主管)|一肩挑)[^,;。]{{0,16}}{_MAKES}"
    rf"|{_MAKES}[^,;。]{{0,20}}(?:由|归)[^,;。]{{1,10}}兼[任管]?|不影响其?{_MAKES}"
    rf"|{_MAKES}[一-鿿]{{0,8}}(?:兼|暨|\(|/)(?:公司|集团)?(?:首席质量官|质量总监|品质总监|cqo)"
    rf"|(?:首席质量官|质量总监|品质总监|cqo)\)?(?:兼|暨|\(|/)[^,;。不]{{0,10}}{_MAKES}",
    "兼同一影暨(/",
)
_STILL = Pattern(
    rf"(?:至今|现任|目前|现职)(?![^。;]{{0,16}}仍(?:为|由|是))[^。;]{{0,30}}{_MAKES}[一-鿿]{{0,6}}(?:总监|副总|经理|部长|厂长|主任|负责人)",
    "至现目",
)
_HIS_MAKING = Pattern(
    rf"{_MAKES}[一-鿿]{{0,6}}(?:总监|副总|经理|部长|厂长|主任|负责人|系统|管理|工作|线)|(?:分管|主管|负责){_MAKES}",
    "生制施车工分产主负",
)
_LEFT = Pattern(r"免去|不再|原任?|曾任?|卸任|辞去|不得|不兼", "免不原曾卸辞")
# A line of a record, from one year to another.
_ONCE = Pattern(r"\s*[-*]?\s*(?:19|20)\d\d(?!.*(?:至今|现任))", "12")
_SENTENCE = Pattern(r"[^。;\n]+")


def kept_from_production(
    papers: Sequence[Paper],
    every: Sequence[Paper],
    names: Sequence[str],
    titles: Sequence[str],
    led: Sequence[Fact],
    officer: str,
) -> list[Fact]:
    """The fact ``kept_apart`` with the words of ``papers`` that put production under somebody else, if any do.

    ``every`` are all papers, ``names`` who the officer is, ``titles`` of what post, ``led`` what is known of the units under him.
    """
    told = [f for f in led if f.fields.get("holder") == officer and f.fields.get("unit") == "production"]
    if (
        not names
        or told
        or any(_may_be_his(block, names) for paper in every for block in paper.document.blocks)
    ):
        return []
    said = chain.from_iterable(_told(paper, names, titles, officer) for paper in papers)
    texts = [normalise(block.text).text for paper in every for block in paper.document.blocks]
    words = tuple(
        dict.fromkeys(
            Evidence(block.text, block.place)
            for block, title in said
            if not _is_also_his(title, texts, names)
        )
    )
    if not words:
        return []
    return [Fact("", "kept_apart", {"holder": officer, "unit": "production"}, evidence=words[:4])]


def _told(
    paper: Paper, names: Sequence[str], titles: Sequence[str], officer: str
) -> Iterator[tuple[Block, str]]:
    """The blocks that say it, each with the title that somebody bears there by whose words it may be anybody's."""
    if paper.document.kind == "record":
        return
    known = _speaks_of_him(paper, titles, officer)
    for block in paper.document.blocks:
        if block.flags & {"remark", "revision"} or block.kind == "heading" or block.place.part is not None:
            continue
        if any(_NO_RULE.search(head) for head in block.headings):
            continue
        if known and _stands_in_chapter(block) and not _names_him(block, names):
            yield block, ""
        elif (title := _whose(block, names)) is not None:
            yield block, title


def _speaks_of_him(paper: Paper, titles: Sequence[str], officer: str) -> bool:
    read = paper.reading
    return (
        any(s.holder == officer for s in read.statements)
        or any(o.holder == officer for o in read.officer)
        or any(
            title in head for block in paper.document.blocks for head in block.headings for title in titles
        )
    )


def _stands_in_chapter(block: Block) -> bool:
    return bool(block.headings) and _CHAPTER.fullmatch(normalise(block.headings[-1]).text) is not None


def _whose(block: Block, names: Sequence[str]) -> str | None:
    """By what title the block puts production under another; empty where the words leave no doubt, None if it does not."""
    text = normalise(block.text).text
    if block.kind == "cell":
        heads = [normalise(head).text for head in block.row_heads]
        apart = _NOT_WITH.search(text) is not None and any(_ITS_HEAD.search(head) for head in heads)
        return "" if apart and not _names_him(block, names) else None
    for said in _SENTENCE.finditer(text):
        if any(name in said.group() for name in names):
            continue
        found = _LED.search(text, *said.span())
        if found is not None and _OPEN.search(text, *found.span()) is None:
            who = _FIRM.sub("", found.group("who"))
            if _SOMEBODY.fullmatch(who) and not _ANYBODY.fullmatch(who) and "质" not in who:
                return who
        over = _OVER_HIM.search(text, *said.span())
        if over is not None and _OPEN.search(text, said.start(), over.end()) is None:
            return ""
        if _NOT_BOTH.search(text, *said.span()) is not None:
            return ""
    head = normalise(block.headings[-1]).text if block.headings else ""
    if _HIS_WORK.match(text) is None or _POST.fullmatch(head) is None or _OPEN.search(text) is not None:
        return None
    title = _TITLE.search(head)
    return None if title is None or _ANYBODY.fullmatch(title.group()) else title.group()


_FIRM = Pattern(r"^(?:公司|集团|本公司)(?:的)?", "公集")
_ANYBODY = Pattern(r"(?:公司|集团)?(?:副总经理|副总裁|副总|副厂长|总监|负责人|经理)")
_TITLE = Pattern(rf"[一-鿿]{{0,8}}{_OVER}", "副总负厂")


def _is_also_his(title: str, texts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether one sentence somewhere names the officer and ``title``: 聘任张三为常务副总经理、首席质量官."""
    if not title:
        return False
    return any(
        title in said.group() and any(name in said.group() for name in names)
        for text in texts
        if title in text
        for said in _SENTENCE.finditer(text)
    )


def _names_him(block: Block, names: Sequence[str]) -> bool:
    return any(name in text for name in names for text in (block.text, *block.row_heads))


def _may_be_his(block: Block, names: Sequence[str]) -> bool:
    """Whether the block may give the officer some of the production, now or for a time."""
    text = normalise(" ".join((*block.row_heads, block.text)) if block.kind == "cell" else block.text).text
    if _TWO_HATS.search(text) is not None or _STILL.search(text) is not None:
        return True
    for said in _SENTENCE.finditer(text):
        if any(name in said.group() for name in names) and not _ONCE.match(said.group()):
            clauses = said.group().split(",")
            if any(_HIS_MAKING.search(clause) and not _LEFT.search(clause) for clause in clauses):
                return True
    return False
