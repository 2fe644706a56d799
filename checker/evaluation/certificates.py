"""The officer's certificate on a day: whether it is valid, to when, and whether it may be renewed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.dossier.model import DataFile, Place
from checker.evaluation.checking import ASK_SHEET, both, check, unverified
from checker.evaluation.days import earlier, last_day
from checker.evaluation.model import Certificates
from checker.evaluation.results import Check, Ground, Missing
from checker.evaluation.sheet import Sheet
from checker.gathering.records import records_of
from checker.records import record

_VALID = both("证书有效期", "validity of the certificate")
_RENEWAL = both("证书续期", "renewal of the certificate")


@record(frozen=True, slots=True)
class Certificate:
    """What the dossier says of it, in ISO days; None where it says nothing."""

    issued: str | None
    valid_until: str | None
    level: str | None
    ground: Ground


def certificate_of(sheet: Sheet, data: Sequence[DataFile], officer: Sequence[str]) -> Certificate | None:
    """Out of indicators.yaml, else out of the officer's own record."""
    if sheet.certificate:
        said = sheet.certificate
        return _certificate(
            said, said.get("issued"), said.get("valid_until"), said.get("level"), sheet.certificate_place
        )
    for file in records_of(data, officer):
        until, level = file.data.get("certificate_valid_until"), file.data.get("certificate_level")
        if until or level:
            line = file.lines.get("certificate_valid_until", file.lines.get("certificate_level"))
            told = {"certificate_level": level, "certificate_valid_until": until}
            return _certificate(told, None, until, level, Place(file.path, line=line))
    return None


def check_certificate(
    rules: Certificates | None, found: Certificate | None, *, as_of: str, strict: bool = False
) -> tuple[Check, ...]:
    """Validity and renewal on ``as_of``; nothing if the pack knows of no certificates."""
    if rules is None:
        return ()
    return (
        _validity(rules, found, as_of=as_of, strict=strict),
        _renewal(rules, found, as_of=as_of),
    )


def valid_on(rules: Certificates | None, found: Certificate | None, as_of: str) -> bool | None:
    """Whether the certificate is valid on ``as_of``; None if that cannot be told."""
    if found is None or (found.issued and found.issued > as_of):
        return None if found is None else False
    ends = _ends(rules, found)
    if not ends:
        return None
    if as_of <= min(ends):
        return True
    return False if as_of > max(ends) else None


def _validity(rules: Certificates, found: Certificate | None, *, as_of: str, strict: bool) -> Check:
    cite = rules.cite
    if found is None:
        reason = both("材料中没有证书", "no certificate among the papers")
        none = Missing("certificate", reason, ASK_SHEET)
        return check("certificate.validity", _VALID, None, reason, cite=cite, missing=(none,), strict=strict)
    grounds = (found.ground,)
    if found.issued and found.issued > as_of:
        reason = both(
            f"证书于 {found.issued} 才颁发，晚于评价日",
            f"the certificate is issued on {found.issued}, after the day",
        )
        return check("certificate.validity", _VALID, False, reason, cite=cite, grounds=grounds)
    ends = _ends(rules, found)
    valid = valid_on(rules, found, as_of)
    if len(ends) == 2:
        reason = both(
            f"证书所载有效期至 {found.valid_until}，按规则算至 {_by_rule(rules, found)}，两者不一致",
            f"the certificate says {found.valid_until}, the rule gives {_by_rule(rules, found)}",
        )
        missing = [Missing("certificate", reason, ASK_SHEET)] if valid is None else []
        return check(
            "certificate.validity",
            _VALID,
            valid,
            reason,
            cite=cite,
            grounds=grounds,
            missing=missing,
            strict=strict,
        )
    if valid is None:
        reason = both("有效期未知", "how long it is valid is not known")
        missing = [Missing("certificate.valid_until", reason, ASK_SHEET)]
        return check(
            "certificate.validity",
            _VALID,
            None,
            reason,
            cite=cite,
            grounds=grounds,
            missing=missing,
            strict=strict,
        )
    (end,) = ends
    reason = (
        both(f"有效期至 {end}（含当日）", f"valid until {end}, that day included")
        if valid
        else both(f"已于 {end} 到期", f"it ran out after {end}")
    )
    return check("certificate.validity", _VALID, valid, reason, cite=cite, grounds=grounds)


def _renewal(rules: Certificates, found: Certificate | None, *, as_of: str) -> Check:
    if rules.renew_within is None:
        return unverified(
            "certificate.renewal",
            _RENEWAL,
            "证书续期规定",
            "the rules of renewal",
            cite=rules.cite,
            modality="may",
        )
    ends = () if found is None else _ends(rules, found)
    if not ends or (found is not None and found.issued and found.issued > as_of):
        reason = both("证书或其有效期未知", "the certificate, or how long it is valid, is not known")
        missing = (Missing("certificate.valid_until", reason, ASK_SHEET),)
        return check(
            "certificate.renewal", _RENEWAL, None, reason, cite=rules.cite, modality="may", missing=missing
        )
    end = min(ends)
    opens = earlier(end, rules.renew_within)
    if as_of > end:
        reason = both(f"续期期限已于 {end} 届满", f"the time to renew it ended after {end}")
    elif as_of >= opens:
        reason = both(f"现在可以续期（{opens} 至 {end}）", f"it may be renewed now ({opens} to {end})")
    else:
        reason = both(f"{opens} 起可以续期", f"it may be renewed from {opens} on")
    assert found is not None
    late = as_of > end
    return check(
        "certificate.renewal",
        _RENEWAL,
        not late,
        reason,
        cite=rules.cite,
        modality="may",
        grounds=(found.ground,),
    )


def _ends(rules: Certificates | None, found: Certificate) -> tuple[str, ...]:
    """The last days that the paper and the rule give, each once."""
    ends = (found.valid_until, None if rules is None else _by_rule(rules, found))
    return tuple(dict.fromkeys(end for end in ends if end))


def _by_rule(rules: Certificates, found: Certificate) -> str | None:
    if found.issued is None or rules.valid_for is None:
        return None
    return last_day(found.issued, rules.valid_for, rules.last_day)


def _certificate(
    said: Mapping[str, Any], issued: str | None, until: str | None, level: str | None, place: Place | None
) -> Certificate:
    words = ", ".join(f"{key}: {value}" for key, value in said.items() if value is not None)
    return Certificate(
        issued, until, level, Ground("table", words, place, by=str(said.get("by", "")), date=issued or "")
    )
