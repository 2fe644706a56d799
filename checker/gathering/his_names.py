"""By what words each paper calls the officer: 由CQO统一支配, 由本岗位独立决定 are his own right where the paper says so, and nowhere else.

A name that the reader resolved to him in one paper tells nothing of another: 质量总监 of a subsidiary, 本岗位 of another post.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document, Place
from checker.gathering.model import Paper
from checker.gathering.papers_of_a_part import is_of_a_unit
from checker.patterns import Pattern
from checker.records import record

TITLE = "首席质量官"
_POST = Pattern(r"[本该此](?:岗位?|职位?|职务)(?:人员|任职者)?|(?:岗位|职务|职位)?任职者", "岗职")
_THIS_POST = Pattern(r"本(?:岗位?|职位?|职务)(?:人员|任职者)?", "本")
_PERSON = Pattern(
    r"[该此]员|(?:该|上述|前述)(?:名)?(?:同志|人员|人士)|被[^,，。；;]{1,4}[人者]|受(?:权|托|聘|任)[人者]",
    "该此上前被受",
)
_OF_QUALITY = Pattern(
    r"[^,，。；;]{0,8}(?:质量|品质|质控|品控|品管|quality)[^,，。；;]{0,8}(?:监|官|长|总|经理|总裁|负责人|代表|师|领导|officer|director|head|president|manager)",
    "质品q",
)
_CALLED = Pattern(r"[老小大](?P<a>[一-鿿])|(?P<b>[一-鿿])(?:工|总|姐|哥|师傅|老师)")
_ON_A_POST = Pattern(
    r"(?:岗位|职位|职务|工作|任职)(?:职责|说明|描述|责任)?书|岗位|职责|授权|任职", "书岗职授任"
)
_ON_MANY = Pattern(r"[、,，和及与]|汇编|一览|各|全员|所有", "、,，和及与汇一各全所")
_ANOTHERS = (
    r"(?<![副原前各团目域地线段群店队户位])(?<!(?<![本我全])[厂院区])(?<!(?<![总本])部)(?<![子分母级在属各该]公司)"
    r"(?<![厂部区司位院]的)(?<!deputy )(?<!vice )(?<!assistant )(?<!former )(?<!regional )(?<!plant )(?<![a-z])"
)
"""二厂质量总监, 副CQO, 集团质量总监: somebody else who has the same word in his title."""
_NO_MORE_THAN_HIS = (
    r"(?!助理|助手|代表|秘书|办公室|(?<=总)(?:经理|工程师|会计师|裁|监)|[a-z]|'s (?:office|deputy|assistant))"
)
_AGAIN = Pattern(rf"{TITLE}(?:[(（]{TITLE}[)）]|(?:兼任?|暨|即)?{TITLE})+", "首")
_OF_THE_FIRM = Pattern(
    rf"(?<![子分母总级团在属各该])(?:本|我)?(?:公司|企业)的?{TITLE}|[本我](?:集团|厂|院|单位)的?{TITLE}", "首"
)


@record(frozen=True, slots=True)
class HisNames:
    """``everywhere`` are his person's name and the post's title; the others count in the paper at a path, or in one block."""

    everywhere: tuple[str, ...]
    of_papers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    of_blocks: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)

    def at(self, document: Document, block: Block | None = None) -> tuple[str, ...]:
        """What he is called in ``document``, in ``block`` of it if one is given."""
        here = self.of_blocks.get(block.place, ()) if block is not None else ()
        return (*self.everywhere, *self.of_papers.get(document.path, ()), *here)

    def titled(self, text: str, document: Document, block: Block | None = None) -> str:
        """``text`` of ``document`` with the title wherever it calls him by another name."""
        here = self.of_blocks.get(block.place, ()) if block is not None else ()
        own = (*self.of_papers.get(document.path, ()), *here)
        for name in self.everywhere:
            text = text.replace(name, TITLE)
        if own:
            text = _alike(own).sub(TITLE, text)
        return _OF_THE_FIRM.sub(TITLE, _AGAIN.sub(TITLE, text)) if TITLE in text else text

    def with_more(self, names: Sequence[str]) -> HisNames:
        """The same with ``names`` that count everywhere too."""
        return HisNames((*self.everywhere, *names), self.of_papers, self.of_blocks)


@lru_cache(maxsize=256)
def _alike(names: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(dict.fromkeys(names), key=lambda name: (-len(name), name))
    words = "|".join(map(re.escape, longest))
    return re.compile(f"{_ANOTHERS}(?:{words}){_NO_MORE_THAN_HIS}", re.IGNORECASE)


def his_names(
    papers: Sequence[Paper],
    officer: str,
    persons: Sequence[str],
    titles: Sequence[str],
    *,
    defined: Sequence[str] = (),
    gone: Collection[str] = (),
    of_others: Collection[str] = (),
) -> HisNames:
    """What he is called: ``persons`` in office and ``titles`` everywhere, ``defined`` titles and what was resolved to him by paper.

    ``gone`` are persons who held the post. Papers at the paths ``of_others`` are of other firms; they and those of a unit may
    call an officer of their own by his title.
    """
    everywhere = tuple(name for name in (*persons, *titles) if name)
    of_papers: dict[str, tuple[str, ...]] = {}
    of_blocks: dict[Place, tuple[str, ...]] = {}
    for paper in papers:
        if paper.document.path in of_others:
            continue
        his, others = _resolved(paper, officer)
        words = sorted({word for here in his.values() for word in here} - set().union(*others.values()))
        own = [word for word in words if _is_called(word, persons, gone)]
        if not is_of_a_unit(paper.document):
            elsewhere = set().union(*others.values())
            own += [title for title in defined if title not in elsewhere]
            own += [word for word in words if _OF_QUALITY.fullmatch(word)]
        if _is_of_his_post(paper.document, (*titles, *own)):
            own += [word for word in words if _THIS_POST.fullmatch(word)]
        of_papers[paper.document.path] = tuple(dict.fromkeys(own))
        for place, here in his.items():
            mine = (word for word in here if word not in others.get(place, ()))
            of_blocks[place] = tuple(w for w in mine if _POST.fullmatch(w) or _PERSON.fullmatch(w))
    return HisNames(everywhere, of_papers, of_blocks)


def _resolved(paper: Paper, officer: str) -> tuple[dict[Place, set[str]], dict[Place, set[str]]]:
    """The words for holders that were resolved to him, by block, and those that were resolved to somebody else."""
    his: dict[Place, set[str]] = {}
    others: dict[Place, set[str]] = {}
    for one in paper.reading.statements:
        for part in one.parts:
            if part.role == "holder":
                words = his if one.holder == officer else others
                words.setdefault(part.place.without_offsets(), set()).add(squeeze(part.text).lower())
    return his, others


def _is_called(word: str, persons: Sequence[str], gone: Collection[str]) -> bool:
    """张总 and 立新 of 张立新, who is in office, and not of one who was before him."""
    called = _CALLED.fullmatch(word)
    if called is not None:
        first = called["a"] or called["b"]
        return any(p.startswith(first) for p in persons) and not any(p.startswith(first) for p in gone)
    return len(word) > 1 and any(person.endswith(word) for person in persons)


def _is_of_his_post(document: Document, titles: Sequence[str]) -> bool:
    """首席质量官岗位说明书: whether 本岗位 can be no other in the paper."""
    stem = document.path.rpartition("/")[2].rpartition(".")[0]
    return any(
        any(title.lower() in name for title in titles)
        and _ON_A_POST.search(name) is not None
        and _ON_MANY.search(name) is None
        for name in (squeeze(document.title or "").lower(), squeeze(stem).lower())
    )
