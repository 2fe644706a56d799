"""他没点头之前不许开机: what waits for the officer's word denies him nothing; what waits for another's is not his alone."""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_UNTIL = Pattern(
    r"[^,。;:前]{0,4}(?:之|以)?前,?(?:[^,。;:]{0,8}?)(?:不许|不得|不准|不能|不可|也不|禁止|严禁)(?P<what>[^,。;]{0,16})",
    "前",
)
_CONSENTS = frozenset(("approve", "decide", "countersign", "release"))


def before_the_nod(sentence: Sentence, act: Act) -> str | None:
    """What may not be done before the consent that ``act`` is of; None if it is no such consent."""
    if not act.negated or act.power not in _CONSENTS or act.agent is None:
        return None
    found = _UNTIL.match(sentence.text, sentence.tokens[act.last].end)
    return found["what"] if found is not None else None


def wait_for_the_nod(sentence: Sentence, acts: Iterable[Act], drafts: list[Draft], officer: str) -> None:
    """停线由 H 决定，厂长没点头之前不许停: lowers what waits for somebody else's."""
    for act in acts:
        what = before_the_nod(sentence, act)
        if what is None or act.agent is None or not act.agent.has("above", "beside"):
            continue
        for draft in drafts:
            if draft.holder != officer or draft.act.index > act.index:
                continue
            if draft.authority == "quality_safety_stop" and "停" not in what:
                continue
            draft.lower("conditional", "waits for another's nod")
            draft.limits.append(
                Modifier("limit", "nod", "prior_approval", "conditional", act.index, act.last + 1)
            )
