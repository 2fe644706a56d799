"""What 其中 takes out of the officer's power: 质量计划由 H 审批，其中涉及停机十天以上的，报 X 审批."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.carried_out import carries_out
from checker.statements.draft import Draft, Piece
from checker.statements.sentence import Modifier, Sentence
from checker.statements.whole_block import WholeBlock, place_of

_OF_WHICH = Pattern(
    r"(?:^|(?<=[,;:。()\n]))(?:但|而|不过)?(?:其中(?!一[票员名])"
    r"|(?:凡是?|如|若|一旦)?(?:涉及|造成|导致|引起)(?:到|及)?[^,。;]{0,6}(?:停|放行|召回|否决|出厂|返工|报废)[^,。;]{0,6}的)",
    "中的",
)
_CASE = Pattern(
    r"^(?:但|而|不过)?其中,?(?:凡|如|若|属于?)?(?:涉及|需要?|须要?|造成|导致|引起|影响|带来|包含|含|要|跨)[^,。;]*的,?$",
    "中 含导带引影涉要跨造需须 其",
)
# Without 其中 only such words say that it is a case of what was spoken of: 需要停产的，由厂长决定 is on stops.
_ALSO_A_CASE = Pattern(
    r"^(?:但|而|不过|且|对于?|对)?(?:凡是?|如|若|一旦)?(?:涉及|造成|导致|引起|带来|跨)(?:到|及)?[^,。;]*的,?$",
    "的 及成致起来跨",
)
_OPENS = Pattern(
    r"(?:但|而|不过)?其中(?!一[票员名])(?:,|凡|如|若|对)?[^,。;]{1,30}(?:的|由|报|须|应|经)", "中"
)
_SUMS = Pattern(r"元|超过|超出|以上|[一二三四五六七八九十百\d]万", "元超以万")
_MONEY = Pattern(r"费用|经费|资金|开支|支出|预算|用款|付款|采购|花钱|用钱", "费金支算款购钱")
_DECIDES = frozenset(("approve", "decide", "veto", "countersign", "stop", "release", "formulate"))
_OTHERS = ("above", "beside", "grantor", "committee")


def says_which_of_it(sentence: Sentence, act: Act, earlier: bool) -> bool:
    """其中涉及停机的，报 X 审批: the stop says which of them, and neither it nor what is done then is a power to stop.

    ``earlier`` says that what ``act`` is over stands in a clause before its own.
    """
    if act.power in ("stop", "release") and act.carried and _a_case_of_it(sentence, act.clause):
        return True
    his = act.agent is not None and act.agent.has("officer", "self") and act.power in _DECIDES
    return earlier and not his and any(_a_case_of_it(sentence, c) for c in range(act.clause))


def opens_with_which(sentence: Sentence) -> bool:
    """其中跨厂区的报 X 审批: whether the sentence is on a part of what was said before."""
    return bool(sentence.tokens) and _OPENS.match(sentence.text, sentence.tokens[0].start) is not None


def _a_case_of_it(sentence: Sentence, clause: int) -> bool:
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause]
    if not inside:
        return False
    words = sentence.text[inside[0].start : inside[-1].end]
    return (_CASE.match(words) or _ALSO_A_CASE.match(words)) is not None


def part_given_away(block: WholeBlock) -> None:
    """Limits what the officer was given before a 其中 by what it leaves to somebody else."""
    for found in _OF_WHICH.finditer(block.text):
        for piece, words in _decided_by_others(block, found.start()):
            drafts = _meant(block, found.start(), words)
            for draft in drafts:
                draft.lower("limited", words)
                draft.outer.append(piece.said(Modifier("limit", "of_which", "scope", "limited", 0, 0)))
            if drafts:
                break


def _decided_by_others(block: WholeBlock, start: int) -> Iterator[tuple[Piece, str]]:
    """What others decide between 其中 and the end of its sentence."""
    end = min((i for sign in "。;\n)" if (i := block.text.find(sign, start)) >= 0), default=len(block.text))
    for piece in block.pieces:
        tokens = piece.sentence.tokens
        for act in piece.scan.acts if piece.scan else ():
            if act.index >= len(tokens) or not start <= tokens[act.index].start < end:
                continue
            who = act.agent
            if act.power not in _DECIDES or act.needless or act.negated or act.relative:
                continue
            if who is None and act.frame == "F3":
                yield piece, block.text[start : tokens[act.last].end]
            if who is None or act.carried:
                continue
            by_below = who.has("below") and act.frame == "F3" and act.power in ("approve", "decide", "veto")
            if (
                (who.has(*_OTHERS) or by_below)
                and not who.has("officer", "self")
                and not carries_out(piece.sentence, act)
            ):
                yield piece, block.text[start : tokens[act.last].end]


def _meant(block: WholeBlock, start: int, words: str) -> list[Draft]:
    """The officer's drafts of the last sentence before ``start`` that has any."""
    before = [(p, d) for p, d in block.drafts if place_of(p, d) < start]
    if not before:
        return []
    last = before[-1][0]
    drafts = [d for p, d in before if p is last or (last.listed and p.listed)]
    if _MONEY.search(words):
        of_money = [d for d in drafts if d.authority == "budget"]
        return of_money or (drafts if _SUMS.search(words) else [])
    return drafts
