"""Which paper a paper says holds where two disagree: 与本办法不一致的，以本办法为准; 以公司章程为准."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.markers import words_after
from checker.dossier.model import Block, Prevailing
from checker.dossier.outright import is_outright, open_after, quoted_at, speaks_for_itself, taken_back
from checker.dossier.paper_names import kinds_in, titles_in
from checker.patterns import Pattern

EVERY = "*"
_PAPER = r"(?:办法|制度|规定|细则|规程|规则|规范|手册|文件|通知|决定|决议|方案|章程|说明书|任命书|聘书|授权书|权限表|分配表|矩阵|程序|政策|标准)"
# 本公司章程, 本部门制度 are other papers, and 该办法 is the one that was named.
_SELF = Pattern(
    rf"(?:以)?本(?!公司|集团|企业|单位|部门|厂|院|中心|人)[^，。；、《》与和]{{0,10}}?{_PAPER}(?:的?(?:规定|要求|条款|内容|约定))?|本|本文"
)
_THAT = Pattern(
    rf"(?:该|此|上述|前述|后者|其)[^，。；、《》]{{0,10}}?(?:{_PAPER})?(?:的?(?:规定|要求|条款|内容))?"
)
_CLASH = Pattern(r"不一致|抵触|冲突|不符|不相符|矛盾|有出入|相悖|不同(?:的|之处|时)", "一触突符盾入悖同")
# Anchored: 不以本办法为准 says the opposite.
_WINNER = Pattern(
    r"^(?:一律|均|都|仍|统一|应当?|须|必须|应该|则|首先|优先)*(?:以|按照?|依照?|执行|遵照|适用)(?P<what>[^，。；]{1,40}?)(?:的规定|规定)?(?:为准|执行|办理|实施|处理)?$"
    r"|^(?P<first>[^，。；]{1,40}?)(?:的?规定)?(?:优先(?:适用)?|效力优先)$"
)
# 此前规定、其他文件: whatever else there is.
_OTHERS = Pattern(
    rf"(?i)(?:此前|以前|以往|过去|先前|之前|原有?|既有|现行|其他|其它|其余|各)[^，。；《》]{{0,14}}{_PAPER}|\b(?:other|earlier|previous|prior|all|any)\b",
)
_NO_PAPER = Pattern(
    r"(?i)[中英]文|语言|chinese|english|法律|法规|国家|强制性标准|\blaws?\b|regulations of the state"
)
_CLASH_EN = Pattern(
    r"(?i)(?:in (?:the )?(?:case|event) of|where there is|should there be|if there is)[^.;]{0,20}(?:conflict|inconsisten\w+|discrepanc\w+|contradiction)"
    r"(?P<with>[^.;]*?),?\s+(?P<what>(?:this|the|our)\s[^,.;]{2,60}?)\s+(?:shall |will |must )?(?:prevails?|takes? precedence|governs?|controls?)\b",
)
_OVER_EN = Pattern(
    r"(?i)^(?P<what>this [\w ]{2,40}?) (?:shall )?(?:prevails? over|takes? precedence over|overrides?) (?P<with>[^.;]{3,80})$",
)
_SELF_EN = Pattern(
    r"(?i)this (?:policy|procedure|manual|document|letter|resolution|description|rule|regulation)s?"
)
_MAY = Pattern(
    r"(?i)不一致|抵触|冲突|不符|不相符|矛盾|有出入|相悖|不同|prevail|precedence|govern|control|overrid",
)
_SENTENCE = Pattern(r"(?:[^。；;\n.]|\.(?!\s))+")
_LONGEST = 400


def prevailing_in(blocks: Sequence[Block]) -> tuple[Prevailing, ...]:
    """What the paper says of itself and other papers, in its order; laws and languages are no papers."""
    said = [
        b
        for b in blocks
        if b.kind != "heading" and b.place.part is None and not b.flags & {"remark", "revision"}
    ]
    return tuple(found for each in quoted_at(said) for found in _in_block(*each))


def _in_block(block: Block, quotes: int, following: Block | None) -> Iterator[Prevailing]:
    if _MAY.search(block.text) is None:
        return
    for match in _SENTENCE.finditer(block.text):
        sentence = match.group()
        if len(sentence) > _LONGEST:
            continue
        found = _of_sentence(squeeze(sentence).strip("（）() ."))
        if found is None:
            continue
        wins, papers = found
        own = speaks_for_itself(block) and not open_after(block.text[: match.start()], quotes)
        outright = wins and own and is_outright(sentence) and not taken_back(block, match.end(), following)
        place = block.place.within(match.start(), match.end())
        yield Prevailing(wins, papers, sentence.strip(), place, outright=outright)


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
    what, others = found["what"] or found["first"], words_after(sentence[: clashes[-1].start()])
    if _THAT.fullmatch(what):
        named = titles_in(others) or kinds_in(others)
        return (False, named) if named else None
    return _sides(what, others, bool(_SELF.fullmatch(what)))


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
