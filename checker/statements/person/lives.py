"""What the clauses of a short life say: 本科学历，高级工程师，2009年起从事质量管理工作."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import Normal
from checker.statements.person.brackets import closed
from checker.statements.person.career import Post, is_event, posts_in
from checker.statements.person.labels import asks
from checker.statements.person.lengths import Length, lengths_in, summed_in
from checker.statements.person.model import DOUBTS, Words, words_at
from checker.statements.person.professional import branch_told, title_in
from checker.statements.person.schooling import education_in
from checker.statements.surnames import SURNAMES

_CLAUSE = Pattern(r"[^,;。\n|]+")
_SENTENCE = Pattern(r"[^;。\n]+")
_SCHOOLED = Pattern(
    r"学历|学位|毕业|文化程度|^(?:全日制|在职|统招|函授|自考|成人)?(?:大学)?(?:本科|大专|专科|硕士研究生|博士研究生|中专|硕士|博士)(?:\([^()]{1,12}\))?$|^(?:获|取得)?(?:[一-鿿]{1,4}[学程理]|工商管理|公共管理)(?:硕士|博士|学士)(?:学位)?$"
)
_OF_OTHERS = Pattern(
    r"人选|接替|上级|下级|前任|子女|配偶|岗位|部门|平均|员工|人员|团队|其中|占|人数|名以上|\d名|%",
    "选替级任女偶位门均工员队中占数名%",
)
_TITLED = Pattern(
    r"(?:现为|现|系|为|于|已|并)?(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:[^,;。]{2,20}评审(?:委员会)?(?:评审)?通过)?(?:具有|具备|取得了?|评上了?|考取|获得?|获评|评为|评聘为|晋升为?|被评为|被聘为|聘为|持有|拥有|评定为|通过|评聘)?"
    r"(?P<title>[一-鿿()]{0,14}?(?:工程师|高工|经济师|会计师|统计师|政工师|农艺师|药师|研究员|教授|职称|技术员|初级|中级|高级|副高|正高级?)(?:\([^()]{1,30}\))?(?:专业技术|技术)?(?:职称|任职资格|职业资格|资格|证书|职务|级)*)(?:\([^()]{1,14}\))?"
)
_A_POST = Pattern(
    r"担任|负责|从事|岗位|公司|(?<!专业)部|科长|车间|集团|总工|(?<!主)任(?!职资格)|主任(?![药医中护技])",
    "担负从岗公部科车集总任",
)


_ANOTHER = Pattern(
    rf"妻子?|丈夫|配偶|爱人|儿子|女儿|父亲?|母亲?|兄|弟|姐|妹|家属|岳|(?<=[,;。、由与和])(?!江苏|江西|安徽|党员|群众|满族|未婚|已婚)[{SURNAMES}赖萧闫][一-鿿]{{1,2}}(?:同志|先生|女士|某|接任|接替|担任|负责|,(?:男|女|(?:19|20)\d\d|学历|本科|大专|硕士|博士|高级|工程师))|其(?:上级|下属|部下|团队|助手|前任|继任|师傅|徒弟|同事)|(?:前任|继任|接任者?|师傅|徒弟|同事)(?=[一-鿿])|团队"
)


def others_begin(text: str, first: int) -> int:
    """Where a life speaks of somebody else: his wife, his successor, his team."""
    opened = _OPENS.match(text)
    found = _ANOTHER.search(text, max(first, opened.end() if opened is not None else 0))
    return found.start() if found is not None else len(text)


# 二、周明,男: whose life it is.
_OPENS = Pattern(r"\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]\s*[一-鿿]{2,4}(?=[,(])")


_ASKED = Pattern(
    r"应(?:当)?(?:具|有|满|为|取得)|[须需](?:要)?(?:具|有|满|取得)|要求|条件[为是:]|标准[为是:]|不低于|不少于|者优先",
    "应须需要条标不优",
)


def is_asked(text: str, at: int) -> bool:
    """Whether the sentence around ``at`` says what a post asks."""
    begins = max(text.rfind(c, 0, at) for c in ";。\n") + 1
    ends = min((e for c in ";。\n" if (e := text.find(c, at)) >= 0), default=len(text))
    return _ASKED.search(text, begins, ends) is not None


def schooling_in(text: str) -> Iterator[tuple[str, int, int]]:
    for clause in _CLAUSE.finditer(text):
        if _OF_OTHERS.search(clause.group()):
            continue
        if _SCHOOLED.search(clause.group()) and (level := education_in(clause.group())) is not None:
            yield level, clause.start(), clause.end()


def titles_in(text: str) -> Iterator[tuple[str, bool | None, int, int]]:
    for clause in _CLAUSE.finditer(closed(text)):
        found = _TITLED.fullmatch(clause.group().strip())
        if found is None or _A_POST.search(clause.group()):
            continue
        rank, quality = title_in(clause.group(), labelled=False)
        if rank is not None and quality is None:
            beside = _BESIDE.match(text, clause.end())
            quality = branch_told(beside["said"]) if beside is not None else None
        if rank is not None:
            yield rank, quality, clause.start(), clause.end()


_BESIDE = Pattern(r"[,(](?P<said>[^,;。()\n]{4,20})(?=[,;。)\n]|$)", ",(")


def lengths(text: str) -> Iterator[Length]:
    """The lengths told outside of dated rows, by the sentence."""
    for sentence in _SENTENCE.finditer(text):
        before: Length | None = None
        for clause in _CLAUSE.finditer(text, sentence.start(), sentence.end()):
            found = list(lengths_in(text, clause.start(), clause.end()))
            summed = (
                None if found or before is None else summed_in(text, clause.start(), clause.end(), before)
            )
            yield from found if summed is None else [summed]
            before = found[-1] if found else None


_A_TERM = Pattern(r"任期|聘期|聘用期|期限|有效期|公示期|规划|计划|周期|合同", "期规计周合")
_BEGINS = Pattern(r"(?:^|[\n;。,:、(·•\- ])$")


def posts_of(block: Block, normal: Normal) -> list[tuple[Post, Words, bool]]:
    """The dated rows of a life in a block; the term of an office is none."""
    text = normal.text
    found: list[tuple[Post, Words, bool]] = []
    sure = block.flags.isdisjoint(DOUBTS)
    for post in posts_in(text):
        begins = bool(found) or _BEGINS.search(text[max(0, post.start - 1) : post.start]) is not None
        term = _A_TERM.search(text, max(0, post.start - 12), post.start) or _A_TERM.search(post.said[:12])
        if begins and term is None and not post.said.startswith("止"):
            found.append((post, words_at(block, normal, post.start, post.end), sure))
    return found


# 2013年1月 检验科科长: only when it began.
_BEGINS_ALONE = Pattern(
    r"(?:[-*•]\s*)?(?P<y>(?:19|20)\d{2})[年./-](?P<m>\d{1,2})(?!\d)月?(?:[./-]?\d{1,2}日?)?(?!\s*[-~至到—起.\d])[ ,:]*(?P<said>[^\d\n].{1,40})"
)


def begun_in(block: Block, normal: Normal) -> tuple[Post, Words, bool] | None:
    """A row that tells only when a post began; ``ends`` is then where it began until the next row tells more."""
    found = _BEGINS_ALONE.fullmatch(normal.text.strip(" ;。"))
    if found is None or not 1 <= int(found["m"]) <= 12 or is_event(found["said"]):
        return None
    point = int(found["y"]), int(found["m"])
    words = words_at(block, normal, 0, len(normal.text))
    return Post(point, point, found["said"], 0, 0), words, block.flags.isdisjoint(DOUBTS)


def in_turn(
    rows: Sequence[tuple[Post, Words, bool]], office: tuple[int, int] | None
) -> Iterator[tuple[Post, Words, bool]]:
    """Each post lasts until the next begins; the last until the office, if that is known to have begun later.

    Rows that are not in the order of days, and one alone, are no life.
    """
    begins = [post.begins for post, _, _ in rows]
    if len(rows) < 2 or begins != sorted(begins, key=lambda b: (b[0], b[1] or 0)):
        return
    for (post, words, sure), after in zip(rows, [*begins[1:], office], strict=True):
        if after is not None and (after[0], after[1] or 0) >= (post.begins[0], post.begins[1] or 0):
            yield replace(post, ends=after), words, sure


def is_life(text: str) -> bool:
    """Whether a block holds dated rows of a life."""
    return any(True for _ in posts_in(text)) and not asks(text[:20])
