"""首席质量官签字后还须我签字, in a letter of whoever is above him: the writer has the last word."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at

_SIGNS = Pattern(
    r"(?:还|仍|再|另|尚|最后|最终|都|均|也|就|方|先|事先|事前|,|后|完)?(?:须|要|需|得|应|由|经|报|等|请|送|交|找|问)(?:报|经|由|送|交|给|过)?我(?:再|也|来|还|们|这(?:里|儿|边))?"
    r"(?:签字?|批准?|同意|点头|审批|审定|拍板|定夺?|认可|签批|核准|过一?[道手遍])"
    r"|(?<=[,后完])我(?:还要|还得|再|最后|才|来)(?:签|批|定|审|拍板)"
    r"|我(?:签字?|批准?|同意|点头|审批|拍板)(?:了|完|过)?(?:之?后|了)?(?:才|方可|方能|再|,才|后)(?!不)",
    "我 签批同点审拍定认核过",
)
_NOT_ME = Pattern(
    r"(?:不(?:再|必|用|需|须|要|经)|无[需须]|毋需|免|别)[^,。;:]{0,6}$|(?:包括|即使|即便|哪怕|就算)$",
    "不无毋免别括即哪就",
)
_HE_WRITES = Pattern(
    r"由我(?:担?任|兼|出任)|我(?:是|作为|任|担任|兼任)(?:公司)?(?:首席质量官|cqo)|(?:首席质量官|cqo)我", "我"
)


def writer_signs(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Makes the officer's drafts wait for the one who writes, where the sentence says that he signs as well."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    if "我" not in sentence.text[first:last]:
        return
    mine = [d for d in drafts if d.holder == officer and d.effect in IN_FORCE]
    if not mine or _HE_WRITES.search(sentence.text, first, last) is not None:
        return
    for found in _SIGNS.finditer(sentence.text, first, last):
        if _NOT_ME.search(sentence.text, first, found.start()) is None and not found.group().startswith("不"):
            limit_at(sentence, mine, found.start(), found.end(), "conditional", "prior_approval")
