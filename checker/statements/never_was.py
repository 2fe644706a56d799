"""What would have been: 要是当时首席质量官有权停产，就不会流出去 tells of a power that nobody had."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_SUPPOSES = Pattern(
    r"(?:^|(?<=[,。;\n:]))(?:但|可是?|而)?(?:(?:如果|要是|假如|假使|假若|倘若|倘使|若是|若|如|设若|只要|早)(?P<what>[^,。;\n]{4,50})"
    r"|(?P<told>[^,。;\n]{4,50})的话(?=,))",
    "如要假倘若设只早话",
)
_THEN = Pattern(
    r"当时|当初|那时|那会|那次|当年|当日|当天|早(?=点|些|就|让|由|有|能|已)|上次|去年|前年|事发",
    "当那早上去前事",
)
_WOULD = Pattern(
    r"本来?(?:可以?|能|不会|不至|不必|用不着)|早就|早已|何至于|何苦|哪会|哪里会|怎么?会|也?不至于|也?不致于?|就好了|该多好|用不着|"
    r"(?:就|便|也|可能|也许|或许)不会[^,。;\n]{0,20}了$|(?:就|便|也)不会[^,。;\n]{0,8}(?:流出|发生|酿成|出事|召回|返工|投诉|赔|死|伤)|避免了?(?:$|这|那|该|此)|可以?避免|能避免|得以避免",
    "也了便哪多好就怎早本着至致苦避",
)
_EARLY = Pattern(r"^(?:让|由|给|叫|把|有|能|些|点)")


def never_was(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers to nothing the officer's drafts whose acts stand in a supposition against the facts."""
    mine = [d for d in drafts if d.holder == officer and d.effect not in ("none", "denied")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in _SUPPOSES.finditer(sentence.text, first, last):
        words = found.group()
        if words.lstrip("但可是而").startswith("早") and not _EARLY.match(found.group("what") or ""):
            continue
        unmet = _THEN.search(words) or _WOULD.search(sentence.text, found.end(), last)
        if not unmet:
            continue
        for draft in mine:
            token = sentence.tokens[draft.act.index]
            if found.start() <= token.start < found.end():
                draft.lower("none", "would have been, and was not")
