"""Makes a check out of what was found: who asks for it, how grave it is, what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.evaluation.model import Texts
from checker.evaluation.results import Check, Ground, Missing
from checker.judgement.kleene import Truth
from checker.judgement.model import Verdict
from checker.judgement.table import severity_of

ASK_RECORDS: Texts = {
    "zh": "质量部门：在 records.yaml 写明事项（topic）、日期和办理者（by）",
    "en": "quality department: write topic, date and by whom in records.yaml",
}
ASK_SHEET: Texts = {
    "zh": "企业或评价机构：在 indicators.yaml 写明",
    "en": "the enterprise or the evaluating body: write it in indicators.yaml",
}
ASK_PACK: Texts = {
    "zh": "持有标准正文者：在规则包的 indicators/ 中写明",
    "en": "whoever holds the text of the standard: write it in indicators/ of a pack",
}


def both(zh: str, en: str) -> Texts:
    return {"zh": zh, "en": en}


def check(
    id_: str,
    title: Texts,
    truth: Truth,
    reason: Texts,
    *,
    cite: Mapping[str, Any],
    modality: str = "shall",
    grounds: Sequence[Ground] = (),
    missing: Sequence[Missing] = (),
    strict: bool = False,
) -> Check:
    """A check that is satisfied, violated, or unknown for want of what is ``missing``."""
    verdict: Verdict = "unknown" if truth is None else "satisfied" if truth else "violated"
    severity = severity_of(verdict, modality, strict=strict)
    return Check(id_, title, verdict, severity, reason, cite, tuple(grounds), tuple(missing))


def unverified(id_: str, title: Texts, zh: str, en: str, *, cite: Mapping[str, Any], modality: str) -> Check:
    """What the pack itself does not know: nothing that the dossier could mend."""
    reason = both(f"{zh}的原文未见，未经核实", f"the text of {en} has not been seen; it is unverified")
    return Check(id_, title, "unknown", "note", reason, cite, (), (Missing(id_, reason, ASK_PACK),))
