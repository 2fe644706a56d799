"""试任干部列席总经理办公会，转正后取得成员资格: who is on trial by one paper has by the same, or another, no seat yet."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import replace
from datetime import date

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.dossier.numerals import from_chinese
from checker.gathering.doubting import doubt
from checker.gathering.his_names import TITLE, HisNames
from checker.gathering.model import Paper
from checker.gathering.told_words import past
from checker.gathering.words_of_change import is_meant_only, is_yet_to_come
from checker.patterns import Pattern
from checker.statements.model import Statement

_SEAT = "decision_participation"
_TRIAL = r"(?:试任|试用|见习|试聘|考察任用|挂职|试岗)"
_ON_TRIAL = Pattern(
    rf"(?:实行|为|按|处于|执行|设|系|属|先行?|[,，]){_TRIAL}|{_TRIAL}期|{_TRIAL}(?:首席质量官|一年|半年|[一二三四五六七八九十\d]+个月)",
    "试见考挂",
)
_OVER = Pattern(
    rf"{_TRIAL}期?(?:已|业已)?(?:届?满|结束)[^。；;]{{0,16}}?(?:合格|转正|正式)|(?:已|予以|同意|批准)(?:按期|如期|提前)?转正|正式(?:任用|聘任|任职|任命)|无{_TRIAL}期|不(?:设|实行|再){_TRIAL}|免(?:除|于)?{_TRIAL}",
    "满结转正无不免",
)
_IF = Pattern(r"的[,，]|如|若|方可|经考核", "的如若方经")
_WHO = rf"(?:{_TRIAL}(?:期(?:内|间|满前|未满)?|期间)?的?(?:干部|人员|者|高管|高级管理人员|负责人|管理人员|成员)?|未转正(?:的|者|人员|干部)|转正前|(?:拟任|代理)(?:干部|人员))"
_NO_SEAT = Pattern(
    rf"{_WHO}[^。；;]{{0,24}}?(?:列席|旁听|不(?:具有?|享有?|行使|参加|参与|计入|列入|进入|作为|是|得)[^。；;]{{0,10}}?(?:表决|投票|成员|委员|席位|票)|无(?:表决|投票)权|暂不[^。；;]{{0,8}}?(?:成员|委员|表决|投票|席位))"
    r"|(?:转正|期满合格|考核合格)(?:之?后|之日起|方|才|时)[^。；;]{0,8}?(?:取得|享有|成为|列入|进入|具有|行使|获得|递补)[^。；;]{0,10}?(?:成员|委员|表决|投票|席位)",
    "试见考挂转拟代期",
)
_BODY = Pattern(
    r"(?:总裁|总经理|经营(?:管理|决策)?|决策|经理层|管理|战略|院长|厂长|党政)(?:办公会|委员会|决策会|联席会|例会|会议|会|层|班子)|董事会|经营班子",
    "总经决管战院厂党董",
)
_OTHER_BODY = Pattern(r"[一-鿿]{2}(?:委员会|领导小组|办公会)", "委领办")
_FROM = Pattern(r"20(?P<y>\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日", "年")
_FOR = Pattern(r"期(?:限)?(?:为|[:：])?(?P<n>[一二两三四五六七八九十半\d]{1,3})(?P<unit>年|个月)", "期")


def with_seats_on_trial(
    papers: Sequence[Paper],
    officer: str,
    names: HisNames,
    as_of: str,
    gone: Collection[str] = (),
    lapsed: Container[str] = (),
) -> list[Paper]:
    """The papers; one that seats nobody on trial has a doubt for the seat of ``officer`` if he is on trial on ``as_of``.

    ``names`` are what he is called, ``gone`` who held the post before; what papers at the paths ``lapsed`` gave is no longer his.
    """
    seats = [
        one
        for paper in papers
        for one in (paper.reading.statements if paper.document.path not in lapsed else ())
        if one.holder == officer
        and one.authority == _SEAT
        and one.certainty == "sure"
        and one.effect not in ("none", "denied", "conditional")
    ]
    if not seats or not _is_on_trial(papers, names, as_of, gone):
        return list(papers)
    return [_with(paper, seats, names, as_of) for paper in papers]


def _with(paper: Paper, seats: Sequence[Statement], names: HisNames, as_of: str) -> Paper:
    for block, text in _sentences(paper, names):
        if (
            _NO_SEAT.search(text) is None
            or past(text, as_of)
            or is_yet_to_come(text, as_of)
            or is_meant_only(text)
        ):
            continue
        for one in seats:
            if one.place.without_offsets() != block.place and _is_same_body(one.text, text):
                more = (*paper.reading.statements, doubt(one, block, text))
                return replace(paper, reading=replace(paper.reading, statements=more))
    return paper


def _is_on_trial(papers: Sequence[Paper], names: HisNames, as_of: str, gone: Collection[str]) -> bool:
    on_trial = False
    for paper in papers:
        for _, text in _sentences(paper, names):
            if TITLE not in text or any(name in text for name in gone):
                continue
            if _OVER.search(text) is not None and _IF.search(text) is None:
                return False
            if _ON_TRIAL.search(text) is not None and _NO_SEAT.search(text) is None:
                on_trial |= not _is_over(text, paper.document.date, as_of)
    return on_trial


def _is_over(text: str, dated: str | None, as_of: str) -> bool:
    """Whether the last day that is told, or the length from the day it began, lies before ``as_of``."""
    if past(text, as_of):
        return True
    length = _FOR.search(text)
    first = _FROM.search(text)
    begins = f"20{first['y']}-{int(first['m']):02d}-{int(first['d']):02d}" if first is not None else dated
    if length is None or begins is None:
        return False
    months = _months(length["n"], length["unit"])
    if months is None:
        return False
    begun = date.fromisoformat(begins)
    count = begun.year * 12 + begun.month - 1 + months
    return f"{count // 12}-{count % 12 + 1:02d}-{begun.day:02d}" <= as_of


def _months(n: str, unit: str) -> int | None:
    if n == "半":
        return 6 if unit == "年" else None
    count = int(n) if n.isdigit() else from_chinese(n)
    return None if count is None else count * (12 if unit == "年" else 1)


def _sentences(paper: Paper, names: HisNames) -> Iterator[tuple[Block, str]]:
    for block in paper.document.blocks:
        text = names.titled(squeeze(block.text), paper.document, block)
        for sentence in text.replace("；", "。").replace(";", "。").split("。"):
            if len(sentence) > 5:
                yield block, sentence


def _is_same_body(given: str, text: str) -> bool:
    """Whether ``text`` names the body in which he was given a seat; any will do where one of them names none."""
    bodies = {found.group() for found in _BODY.finditer(given)}
    if not bodies or any(one in text for one in bodies):
        return True
    return _BODY.search(text) is None and _OTHER_BODY.search(text) is None
