"""Says an attestation in one line: who, what that person is, when, on what basis, and until when."""

from __future__ import annotations

from checker.judgement.model import Finding
from checker.reports.plain import plain
from checker.reports.words import word


def kind_of(finding: Finding) -> str:
    """How the finding is shown: by its verdict, or as ``attested`` where no paper proves it."""
    return "attested" if finding.is_attested else finding.verdict


def say_attestation(finding: Finding, lang: str) -> str:
    """Empty where nobody attests anything."""
    told = {key: plain(str(value)) for key, value in (finding.attested or {}).items()}
    if not told:
        return ""
    role = f"（{told['role']}）" if lang == "zh" else f" ({told['role']})"
    parts = [
        told.get("by", "") + (role if "role" in told else ""),
        word("attested_on", lang, day=told.get("on", "")),
        f"{word('basis', lang)}{'：' if lang == 'zh' else ': '}{told['basis']}" if "basis" in told else "",
        word("until_included", lang, day=told.get("until", "")),
    ]
    return ("；" if lang == "zh" else "; ").join(part for part in parts if part)
