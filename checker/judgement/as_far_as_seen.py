"""What a dossier comes to under an edition of which only a part was seen: the answer for that part, and what is missing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from checker.gathering.model import Notice
from checker.judgement.model import Assessment, Finding
from checker.judgement.words import both

AGAINST = ("violated", "missing", "conflicting")


def as_far_as_seen(assessment: Assessment, out_of_reach: Collection[str]) -> bool | None:
    """Whether the obligations whose text was seen are all satisfied; None if one of them is open, or a paper unread.

    A waiver makes nothing satisfied, and a run without a proven obligation says nothing.
    """
    seen = [f for f in assessment.findings if f.modality == "shall" and f.clause not in out_of_reach]
    if any(f.verdict in AGAINST and f.waived is None for f in seen):
        return False
    unread = any(document.status != "read" for document in assessment.dossier.documents)
    proven = any(f.verdict == "satisfied" and not f.is_attested for f in seen)
    return None if unread or not proven or any(f.is_gap for f in seen) else True


def why_not_yet(
    findings: Sequence[Finding], out_of_reach: Collection[str], unseen: int, so_far: bool | None
) -> Mapping[str, str]:
    """Why no dossier at all can hold under the edition, and how this one stands to what was seen of it."""
    seen = [f for f in findings if f.modality == "shall" and f.clause not in out_of_reach]
    applying = [f for f in seen if f.verdict != "not_applicable"]
    zh = f"缺该版标准的正文（{len(out_of_reach)} 条“应”的条款和 {unseen} 项要求只知其有），因此任何材料都不能判为“成立”"
    en = (
        f"the body of this edition is missing ({len(out_of_reach)} obligations and {unseen} requirements are known by name "
        "alone), so that no dossier at all can be shown to hold"
    )
    if so_far:
        zh += f"；就所见的要求而言，{len(applying)} 条“应”的条款全部符合"
        en += f"; as far as it was seen, all {len(applying)} obligations are satisfied"
    return both(zh, en)


def no_edition_can_hold(missing: Sequence[tuple[str, str]]) -> Notice:
    """For a run in which no edition in force was seen whole; ``missing`` names their texts in Chinese and English."""
    zh, en = "、".join(name for name, _ in missing), "; ".join(name for _, name in missing)
    return Notice(
        "no-edition-can-hold",
        "note",
        both(
            f"以下版本的正文均未见，凭现有来源没有一份材料能判为“成立”，这不说明企业不符合：{zh}。"
            "取得正式文本后，用 cqo pack import 导入即可判断",
            f"the bodies of these editions have not been seen, and from what is known no dossier can be shown to hold, which "
            f"says nothing against this one: {en}. With the official text, cqo pack import makes it judgeable",
        ),
    )
