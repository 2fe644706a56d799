"""What the rooms share that hear papers speak of rights given elsewhere: what is given, the sentences, and what is left of a right."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.gathering.his_names import TITLE, HisNames
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Effect, Limit, Statement
from checker.statements.person.named import SURNAMES
from checker.statements.put_in_office import put_in_office

Power = tuple[str, str]
Given = Mapping[Power, tuple[Paper, Statement]]
_LISTED = Pattern(
    r"(?P<own>质量|品质)(?P<others>(?:、|和|及|与)[^,，。；;:：的]{1,24}?)(?:等)?(?:[一二两三四五六七八九十\d]{1,2}(?:个?(?:方面|体系|系统|板块|领域)|项|类|种|块|笔))?(?:的)?(?P<of>专项|工作|管理|年度)?(?P<head>战略规划|发展规划|战略|规划|计划|经费|费用|预算|资金|专款|开支|支出|考核|奖惩)",
    "质 、和及与",
)
_NAMED_WITHIN = Pattern(
    r"(?P<head>预算资金|经费|费用|资金|预算|专款|计划|规划|战略|考核|奖惩)[（(](?:(?:其中)?(?:含|包括|包含)[^（）()]{0,16}?|(?:[^（）()、,，]{2,6}、){0,4})(?:质量|品质)(?=[^（）()]*[）)])",
    "（(",
)

_IN_OFFICE = Pattern(
    rf"(?:现任|现|目前)(?:公司)?(?:的)?{TITLE}(?:为|是|系|由)?(?P<a>[{SURNAMES}][一-鿿]{{1,2}})(?:同志|先生|女士)?(?=[,，。；;、\n]|担任|$)"
    rf"|{TITLE}(?:[一壹1]名|岗位|职务)?[,，]?(?:现|目前)?(?:为|由|[:：])(?P<b>[{SURNAMES}][一-鿿]{{1,2}})(?:同志|先生|女士)?(?=[,，。；;、\n]|担任|$)",
    "首",
)


_LEFT = Pattern(
    rf"(?:同志|先生|女士)?(?:因|由于)?[^,，。；;、]{{0,10}}?(?:不再(?:担任|兼任|任)(?:公司|集团)?{TITLE}|卸任{TITLE}|(?:辞去|辞任){TITLE})",
    "首",
)
_HELD_BY = Pattern(r"(?:现)?任职(?:者|人|人员)(?:姓名)?|现任(?:者|人)?|在[任岗]人员?|岗位任职人", "任在岗")
_PERSON = Pattern(rf"[{SURNAMES}][一-鿿]{{1,2}}")
_FILLED_BY = Pattern(
    rf"(?:现)?由(?P<name>[{SURNAMES}][一-鿿]{{1,2}})(?:同志|先生|女士)?(?:担任|兼任|出任)", "由"
)
_BARE_TITLE = Pattern(rf"(?:[\d.]+|[（(]?[一二三四五六七八九十\d]+[)）、.]?)?{TITLE}", "首")


def names_told(papers: Sequence[Paper], titles: Sequence[str]) -> list[str]:
    """The names that follow his title where papers say who is in office: 现任首席质量官为贺兰亭; 首席质量官由贺兰亭担任."""
    found: list[str] = []
    called = HisNames(tuple(titles))
    for paper in papers:
        found += _in_its_own_paper(paper, called)
        text = called.titled(
            "\n".join(squeeze(block.text) for block in paper.document.blocks), paper.document
        )
        found += [name for each in _IN_OFFICE.finditer(text) if (name := each["a"] or each["b"])]
    written = {
        name
        for paper in papers
        for name in put_in_office(paper.document.blocks, titles)
        if _PERSON.fullmatch(name)
    }
    return list(dict.fromkeys((*found, *(written if len(written) == 1 else ()))))


def gone_from_office(papers: Sequence[Paper], told: Sequence[str]) -> set[str]:
    """Those of ``told`` of whom a paper says that they left the post: 某某因退休不再担任首席质量官."""
    whole = [squeeze(block.text) for paper in papers for block in paper.document.blocks]
    return {
        name
        for name in told
        if any(name in text and _LEFT.match(text, text.index(name) + len(name)) for text in whole)
    }


def _in_its_own_paper(paper: Paper, called: HisNames) -> Iterator[str]:
    """任职者 | 贺兰亭, in the description of his post; 由贺兰亭担任, under a heading that is his title."""
    before: Block | None = None
    document = paper.document
    of_the_post = TITLE in called.titled(squeeze(document.title or document.path), document)
    for block in document.blocks:
        text = squeeze(block.text)
        if block.kind == "cell" and before is not None and _HELD_BY.fullmatch(squeeze(before.text)):
            same = (before.place.table, before.place.row) == (block.place.table, block.place.row)
            named = any(TITLE in called.titled(squeeze(b.text), document) for b in _table(paper, block))
            if same and (named or of_the_post) and _PERSON.fullmatch(text):
                yield text
        elif (found := _FILLED_BY.match(text)) is not None and _is_of_his_post(block, document, called):
            yield found["name"]
        before = block


def _is_of_his_post(block: Block, document: Document, called: HisNames) -> bool:
    heading = squeeze(block.headings[-1]) if block.headings else ""
    return _BARE_TITLE.fullmatch(called.titled(heading, document)) is not None


def _table(paper: Paper, cell: Block) -> Iterator[Block]:
    return (b for b in paper.document.blocks if b.kind == "cell" and b.place.table == cell.place.table)


def given_to(papers: Sequence[Paper], officer: str, lapsed: Container[str] = ()) -> Given:
    """(authority, power) → the first paper that gives it to ``officer`` for sure, and its words.

    What papers at the paths ``lapsed`` gave is no longer his; carrying out is given by ``execute_only`` too.
    """
    given: dict[Power, tuple[Paper, Statement]] = {}
    for paper in papers:
        for one in paper.reading.statements if paper.document.path not in lapsed else ():
            if (
                one.holder == officer
                and one.authority != "none"
                and one.certainty == "sure"
                and _is_given(one)
            ):
                given.setdefault((one.authority, one.power), (paper, one))
    return given


def _is_given(one: Statement) -> bool:
    if one.power == "implement":
        return one.effect in ("execute_only", "limited", "grant")
    return EFFECTS.index(one.effect) > EFFECTS.index("conditional")


def sentences(paper: Paper, names: HisNames) -> Iterator[tuple[Block, str, str]]:
    """Each sentence outside tables, in which the officer is called by his title, and what stands before it in its paragraph."""
    for block in paper.document.blocks:
        if block.kind in ("heading", "cell"):
            continue
        before = ""
        for sentence in squeeze(block.text).lower().replace("；", "。").replace(";", "。").split("。"):
            told = names.titled(sentence, paper.document, block)
            if len(told) > 5:
                yield block, told, before
            before += told


def spelt_out(sentence: str) -> str:
    """质量、安全、环保三项经费, 预算资金（含质量、研发）: with 质量经费 said after it in so many words, where it names it so."""
    added = [f"质量{found['head']}" for found in _LISTED.finditer(sentence)]
    added += [f"质量{found['head']}" for found in _NAMED_WITHIN.finditer(sentence)]
    return f"{'、'.join(dict.fromkeys(added))}:{sentence}" if added else sentence


def left_in_doubt(one: Statement, block: Block, words: str, kind: str) -> Statement:
    """The right of ``one`` as the words of another place may leave it: less, and not sure."""
    effect: Effect = "denied" if one.power == "implement" else "conditional"
    return replace(
        one,
        id=f"{one.id}b",
        effect=effect,
        certainty="unsure",
        frame="rival",
        text=words,
        place=block.place,
        limits=(Limit(kind, words, block.place, by=None, effect=effect),),
        rank_source="ladder",
        parts=(),
        residue=(),
        notes=(),
    )


def is_earlier(paper: Paper, other: Paper) -> bool:
    """Whether ``paper`` is surely older than ``other``."""
    days = paper.document.date, other.document.date
    return days[0] is not None and days[1] is not None and days[0] < days[1]


def with_more(paper: Paper, more: Sequence[Statement]) -> Paper:
    """``paper`` with these statements after its own."""
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))
