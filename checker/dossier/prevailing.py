"""Which paper a paper says holds where two disagree: 与本办法不一致的，以本办法为准; 以公司章程为准."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.markers import words_after
from checker.dossier.model import Block, Prevailing
from checker.dossier.paper_names import kinds_in, titles_in
from checker.patterns import Pattern

EVERY = "*"
_PAPER = r"(?:办法|制度|规定|细则|规程|规则|规范|手册|文件|通知|决定|决议|方案|章程|说明书|任命书|聘书|授权书|权限表|分配表|矩阵|程序|政策|标准)"
_SELF = re.compile(
    rf"(?:以)?(?:本|此|该)[^，。；、《》与和]{{0,10}}?{_PAPER}(?:的?(?:规定|要求|条款|内容|约定))?|本|本文"
)
_CLASH = Pattern(r"不一致|抵触|冲突|不符|不相符|矛盾|有出入|相悖|不同(?:的|之处|时)", "一触突符盾入悖同")
_WINNER = re.compile(
    r"(?:一律|均|应当?|须|应该|则)*(?:以|按照?|依照?|执行|遵照|适用)(?P<what>[^，。；]{1,40}?)(?:的规定|规定)?(?:为准|执行|办理|实施|处理)?$"
    r"|^(?P<first>[^，。；]{1,40}?)(?:的?规定)?(?:优先(?:适用)?|效力优先)$"
)
# 此前规定、其他文件: whatever else there is.
_OTHERS = re.compile(
    rf"(?:此前|以前|以往|过去|先前|之前|原有?|既有|现行|其他|其它|其余|各)[^，。；《》]{{0,14}}{_PAPER}|\b(?:other|earlier|previous|prior|all|any)\b",
    re.I,
)
_NO_PAPER = re.compile(
    r"[中英]文|语言|chinese|english|法律|法规|国家|强制性标准|\blaws?\b|regulations of the state", re.I
)
_CLASH_EN = re.compile(
    r"(?:in (?:the )?(?:case|event) of|where there is|should there be|if there is)[^.;]{0,20}(?:conflict|inconsisten\w+|discrepanc\w+|contradiction)"
    r"(?P<with>[^.;]*?),?\s+(?P<what>(?:this|the|our)\s[^,.;]{2,60}?)\s+(?:shall |will |must )?(?:prevails?|takes? precedence|governs?|controls?)\b",
    re.I,
)
_OVER_EN = re.compile(
    r"^(?P<what>this [\w ]{2,40}?) (?:shall )?(?:prevails? over|takes? precedence over|overrides?) (?P<with>[^.;]{3,80})$",
    re.I,
)
_SELF_EN = re.compile(
    r"this (?:policy|procedure|manual|document|letter|resolution|description|rule|regulation)s?", re.I
)
_LONGEST = 400


def prevailing_in(blocks: Sequence[Block]) -> tuple[Prevailing, ...]:
    """What the paper says of itself and other papers, in its order; laws and languages are no papers."""
    said = (
        b
        for b in blocks
        if b.kind != "heading" and b.place.part is None and not b.flags & {"remark", "revision"}
    )
    return tuple(found for block in said for found in _in_block(block))


def _in_block(block: Block) -> Iterator[Prevailing]:
    for line in block.text.split("\n"):
        if len(line) > _LONGEST:
            continue
        for sentence in re.split(r"[。；;]|\.\s", line):
            words = squeeze(sentence).strip("（）() .")
            if (found := _of_sentence(words)) is not None:
                wins, papers = found
                start = block.text.find(sentence)
                place = block.place.within(start, start + len(sentence))
                yield Prevailing(wins, papers, sentence.strip(), place)


def _of_sentence(sentence: str) -> tuple[bool, tuple[str, ...]] | None:
    """Whether this paper wins, and over which (or: to which it yields)."""
    clashes = list(_CLASH.finditer(sentence))
    if not clashes:
        english = _CLASH_EN.search(sentence) or _OVER_EN.search(sentence)
        if english is None:
            return None
        return _sides(english["what"], english["with"], bool(_SELF_EN.match(english["what"])))
    rest = re.sub(r"^(?:的|之处|地方|部分|情形|情况|时|者|，|,|之|处)*", "", sentence[clashes[-1].end() :])
    found = _WINNER.search(rest)
    if found is None:
        return None
    what = found["what"] or found["first"]
    return _sides(what, words_after(sentence[: clashes[-1].start()]), bool(_SELF.fullmatch(what)))


def _sides(winner: str, others: str, own: bool) -> tuple[bool, tuple[str, ...]] | None:
    if own:
        named = _papers(others)
        return (True, named or (EVERY,)) if named or _OTHERS.search(others) else None
    if _NO_PAPER.search(winner) and not titles_in(winner):
        return None
    named = _papers(winner)
    return (False, named) if named else None


def _papers(words: str) -> tuple[str, ...]:
    """Titles in 《》, else kinds of papers."""
    named = titles_in(words)
    return named if named or _OTHERS.search(words) else kinds_in(words)
