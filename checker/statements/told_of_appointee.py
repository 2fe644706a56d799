"""What a letter says of him whom it appoints without naming the post: 根据竞聘结果, 名次 | 姓名 | 得分, 把这些事托付给他."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.authorised import is_authorised
from checker.statements.coming_and_going import came_by_contest
from checker.statements.context import cached_context
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise
from checker.statements.whose_clause import DOUBTFUL

_CONTEST = r"(?:竞聘|竞争上岗|公开(?:招聘|选聘|选拔|遴选|竞聘)|竞争性选拔)"
_ON_ITS_OUTCOME = Pattern(
    rf"(?:根据|依据|按照?|经|经过|通过)[^,;。]{{0,14}}?{_CONTEST}(?:上岗)?(?:的)?(?:结果|程序|情况|成绩|,|方式|择优)",
    "竞公",
)
_NO_CONTEST = Pattern(
    r"未(?!收到)|取消|终止|流标|作废|拟(?![任聘])|不(?:再)?(?:经|进行|组织|搞)|免于", "未取终流作拟不免"
)
_PLACED = Pattern(r"(?:名次|排名|得分|总分|总成绩|综合得分|综合成绩|票数|得票)")
_NAMED = Pattern(r"姓名|名字|人员|竞聘人|参加人")
_SENTENCE = Pattern(r"[^。;!?\n]+")
_ENTRUSTED = Pattern(
    r"(?:公司|厂里|厂子|全厂|本厂|我厂|集团|院里|矿里|店里|社里|我们|咱们?|大家|老板|股东会|董事会|当家会|班子)[^,。;把将]{0,6}?[把将][^。;]{2,40}?(?:托付|授权|交托|授予|委托|交)(?:给|到)(?P<who>[一-鿿]{1,3}?)(?:同志)?(?:手里|手上|打理|去办|去做|来办|来做|去管|来管|一个人|全权|处理|,|$)",
    "托授交委",
)
_NOT_ENTRUSTED = Pattern(
    r"不|未|没|拟|打算|如|若|将来|等|待|建议|暂|临时|出差|外出|合同|协议(?!定)",
    "不未没拟打如若将等待建暂临出外合协",
)


def told_of_appointee(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``house_rule`` ``competition`` and ``authorised`` of the one person whom the paper surely appoints."""
    made = [f for f in told if f.kind == "appointed" and f.value and f.certainty == "sure"]
    names = {f.value for f in made if f.value}
    if len(names) != 1:
        return
    (name,) = names
    if not any(f.kind == "house_rule" and f.value == "competition" and f.certainty == "sure" for f in told):
        block = _contest(blocks, made, name)
        if block is not None:
            yield _fact("house_rule", block, "competition", words)
    if not any(f.kind == "authorised" and f.certainty == "sure" for f in told):
        block = _entrusted(blocks, name) or _authorised_by_name(blocks, name, words) or _is_the_power(blocks)
        if block is not None:
            yield _fact("authorised", block, None, words)


def _contest(blocks: Sequence[Block], made: Sequence[OfficerFact], name: str) -> Block | None:
    acts = {f.place.without_offsets() for f in made}
    for block in blocks:
        if block.place.without_offsets() in acts:
            for said in (block.text, block.lead_in or ""):
                text = normalise(said).text
                if _ON_ITS_OUTCOME.search(text) and not _NO_CONTEST.search(text):
                    return block
        if block.kind in ("paragraph", "list_item") and name in block.text:
            text = normalise(block.text).text
            if any(name in s.group() and came_by_contest(s.group()) for s in _SENTENCE.finditer(text)):
                return block
    return next((b for b in blocks if b.text.strip() == name and _came_first(b, blocks)), None)


def _came_first(block: Block, blocks: Sequence[Block]) -> bool:
    """1 | 鲍立新 | 92.4: the first of two or more rows of a table that gives the places."""
    if block.kind != "cell" or not _under(_NAMED, block):
        return False
    table = [b for b in blocks if b.kind == "cell" and b.place.table == block.place.table]
    rows = sorted({b.place.row or 0 for b in table if _under(_NAMED, b)})
    return len(rows) > 1 and rows[0] == block.place.row and any(_under(_PLACED, b) for b in table)


def _under(pattern: Pattern, block: Block) -> bool:
    return any(pattern.fullmatch(normalise(head).text.strip()) for head in block.column_heads)


def _entrusted(blocks: Sequence[Block], name: str) -> Block | None:
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or "remark" in block.flags:
            continue
        for sentence in _SENTENCE.finditer(normalise(block.text).text):
            found = _ENTRUSTED.search(sentence.group())
            if found is None or _NOT_ENTRUSTED.search(sentence.group()[: found.end()].replace(name, "")):
                continue
            if found["who"] in ("他", "她", "您", "你", name):
                return block
    return None


def _authorised_by_name(blocks: Sequence[Block], name: str, words: Lexicon) -> Block | None:
    """授权欧阳致远先生全权负责公司质量工作: what would be said of the officer's title is said of the name of who becomes it."""
    called = re.compile(rf"{re.escape(name)}\s*(?:同志|先生|女士|博士)?")
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or name not in block.text or "remark" in block.flags:
            continue
        if cached_context(block.governed_by(), words).mention:
            continue
        for sentence in _SENTENCE.finditer(normalise(block.text).text):
            if name not in sentence.group() or _NOT_ENTRUSTED.search(sentence.group().replace(name, "")):
                continue
            text = called.sub("首席质量官", sentence.group())
            part = words.lexer.tokens(text)
            if part and DOUBTFUL.isdisjoint(t.cls for t in part) and is_authorised(part, text):
                return block
    return None


_IS_THE_POWER = Pattern(
    r"^(?:本|此|该)(?:任命书?|聘书|聘任书|任命令|决定|通知|决议|文件?)(?:即|同时|亦|并|兼|也|一并)*(?:为|是|作为|视为|视同|等同于?)(?:其|公司|对其)?(?:的)?(?:质量|履职|书面)?授权(?:书|文件|委托书|依据|凭证)",
    "本此该 授",
)


def _is_the_power(blocks: Sequence[Block]) -> Block | None:
    """本聘书同时为授权文件: the letter itself."""
    for block in blocks:
        if block.kind in ("paragraph", "list_item") and "remark" not in block.flags:
            for sentence in _SENTENCE.finditer(normalise(block.text).text):
                if _IS_THE_POWER.search(sentence.group()) and not _NOT_ENTRUSTED.search(sentence.group()):
                    return block
    return None


def _fact(kind: str, block: Block, value: str | None, words: Lexicon) -> OfficerFact:
    return OfficerFact(kind, words.officer, block.text, block.place, None, value, "sure")
