"""须张三同意, 由李四复核, 听王五的: somebody named by name alone, who may be anybody, has a say beside the officer."""

from __future__ import annotations

import re

from checker.statements.nodes import HOLDERS
from checker.statements.sentence import Sentence

_ASKED = frozenset(("must", "via", "report", "obtain", "by", "joint", "before", "without", "conditional_on"))
_DOES = frozenset(
    (
        "approve",
        "decide",
        "review",
        "veto",
        "override",
        "countersign",
        "revoke_act",
        "release",
        "stop",
        "manage",
        "may",
        "effect",
    )
)
_HIMSELF = frozenset(("officer", "self", "appoint", "remove", "grant_act", "cannot", "be", "attend"))
_NAMES_HIM = frozenset(("appoint", "remove", "grant_act", "be"))


def has_a_say(sentence: Sentence, index: int) -> bool:
    """Whether the person of token ``index`` stands where his word would count, without an office that says what it weighs."""
    tokens = sentence.tokens
    before = tokens[index - 1] if index else None
    if before is not None and before.cls in HOLDERS and before.end == tokens[index].start:
        return False
    if _is_appointed(sentence, index):
        return False
    here = sentence.clause[index]
    inside = [(i, t) for i, (t, c) in enumerate(zip(tokens, sentence.clause, strict=True)) if c == here]
    if _beside_him(sentence, index) and not any(t.cls in _NAMES_HIM for _, t in inside):
        return True
    if any(t.cls in _HIMSELF or (t.cls in HOLDERS and t.cls != "person") for _, t in inside):
        return False
    asked = before is not None and before.cls in _ASKED and sentence.clause[index - 1] == here
    heard = before is not None and sentence.text[before.start : before.end].endswith(("听", "请", "送", "给"))
    return asked or heard or any(t.cls in _DOES for i, t in inside if i > index)


_APPOINTS = r"(?:聘任|任命|聘请|委任|委派|聘|请|由|任用|选举)(?:{name})(?:同志|先生|女士)?(?:担任|出任|兼任|任|为)[^,。;]{{0,30}}(?:首席质量官|质量总监|cqo)"


def _is_appointed(sentence: Sentence, index: int) -> bool:
    """聘任周启明同志为某某公司首席质量官。周启明同志签署的…: the same person, further on."""
    token = sentence.tokens[index]
    name = re.escape(sentence.text[token.start : token.end])
    return re.search(_APPOINTS.format(name=name), sentence.text) is not None


def _beside_him(sentence: Sentence, index: int) -> bool:
    """由首席质量官、王五同志审批: one more who holds it."""
    tokens = sentence.tokens
    return (
        index > 1
        and tokens[index - 1].cls in ("conj", "joint", "to")
        and tokens[index - 2].cls in ("officer", "self")
        and sentence.clause[index - 2] == sentence.clause[index]
    )
