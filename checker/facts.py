"""The fact vocabulary: the one place that declares kinds and fields, with type, unit, order and values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any, Literal

from checker.dossier.model import DOCUMENT_KINDS, Place
from checker.records import record

Value = str | int | float | bool
FieldType = Literal["text", "choice", "ordered", "number", "date", "flag", "id"]


@record(frozen=True, slots=True)
class Field:
    """One field of a fact kind.

    ``values``: what a ``choice`` may be; for ``ordered`` also their order, lowest first. ``source`` names the
    pack's vocabulary (``holders``, ``matters``, ``powers``) that an ``id`` is taken from. ``ask``: who has it
    and where to write it, in the words of a report ({zh, en}).
    """

    type: FieldType
    about: str
    unit: str | None = None
    values: tuple[str, ...] = ()
    source: str | None = None
    ask: Mapping[str, str] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Kind:
    """One fact kind; ``ask`` says which document would show such a fact."""

    about: str
    fields: Mapping[str, Field]
    ask: Mapping[str, str] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Heads:
    """What governs a mark in a table: the heads of its row and column, and what the table's key says of it."""

    row: tuple[str, ...] = ()
    column: tuple[str, ...] = ()
    key: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {"row": list(self.row), "column": list(self.column), "key": self.key}


@record(frozen=True, slots=True)
class Evidence:
    """The exact words and the exact place. ``quote`` is empty for data that has no words.

    ``field`` says what the words of a data file are there (``title``, ``reports_to`` …); ``limits`` are the
    parts of ``quote`` that weaken a power, as offsets (end exclusive); ``heads`` are those of a cell whose
    words are a mark or little more.
    """

    quote: str
    place: Place
    role: str = "supports"
    field: str = ""
    limits: tuple[tuple[int, int], ...] = ()
    heads: Heads | None = None

    def as_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = {"quote": self.quote, "place": self.place.as_dict(), "role": self.role}
        if self.field:
            told["field"] = self.field
        if self.limits:
            told["limits"] = [
                {"text": self.quote[start:end], "start": start, "end": end} for start, end in self.limits
            ]
        if self.heads is not None:
            told["heads"] = self.heads.as_dict()
        return told


@record(frozen=True, slots=True)
class Fact:
    """One typed, flat record. ``because`` holds the ids of what it came from, ``evidence`` the words.

    ``sure`` is False if it rests on unsure statements alone: such a fact can make a condition unknown,
    never true. ``overruled`` quotes what was beaten by precedence; ``sources`` are the words behind each
    id of ``because``, in its order, where those are ids of statements.
    """

    id: str
    kind: str
    fields: Mapping[str, Value]
    because: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    sure: bool = True
    overruled: tuple[Evidence, ...] = ()
    sources: tuple[Evidence, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            **dict(sorted(self.fields.items())),
            "sure": self.sure,
            "because": list(self.because),
            "evidence": [e.as_dict() for e in self.evidence],
            "overruled": [e.as_dict() for e in self.overruled],
        }


@record(frozen=True, slots=True)
class Officer:
    """Whom a pack judges: the id of the holder, and what he is called ({zh, en})."""

    id: str
    title: Mapping[str, str]


OFFICER = Officer("cqo", {"zh": "首席质量官", "en": "Chief Quality Officer"})
"""Where no pack says whom it is about."""


def _ask(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


HELD = ("denied", "executing", "advisory", "conditional", "joint", "capped", "full")
HELD_BY_EFFECT: Mapping[str, str] = {
    "grant": "full",
    "limited": "capped",
    "joint": "joint",
    "conditional": "conditional",
    "recommend_only": "advisory",
    "execute_only": "executing",
    "denied": "denied",
}
EDUCATION = ("中专", "大专", "本科", "硕士", "博士")
TITLE_RANKS = ("初级", "中级", "副高", "正高")
SIZES = ("微型", "小型", "中型", "大型")
SIGNATURES = ("place", "named")
SEALS = ("place", "picture", "stamp")
LEVELS = ("junior", "middle", "senior", "top")
APPOINTERS = ("legal_representative", "principal", "general_manager", "chairman", "board", "other")
TRAININGS = ("induction", "continuing", "other")
ORGANISERS = ("regulator", "association", "enterprise", "other")
ADVERSE = (
    "gross_error",
    "criminal_penalty",
    "improper_gain",
    "abuse_of_power",
    "leak_of_secrets",
    "harm_to_enterprise",
)
HOUSE_RULES = (
    "competition",
    "exit",
    "deputy_duties",
    "platform",
    "officer_liability",
    "others_liable",
    "warning_talks",
)
PRODUCT_CLASSES = ("food", "food_related", "drug", "special_equipment", "other")

_PERSON = _ask(
    "人力资源部门：提供写明此项的人事文件，或在 person.yaml 写明",
    "human resources: provide personnel papers that tell it, or write it in person.yaml",
)
_CHART = _ask(
    "提供组织架构（org-chart.yaml、.csv 或 .xlsx），并在其中写明",
    "provide the organisation chart (org-chart.yaml, .csv or .xlsx), and write it there",
)
_LETTER = _ask("提供任命书或聘任文件", "provide the letter of appointment")
_PAPER = _ask(
    "提供任命书、岗位说明书或董事会决议",
    "provide the appointment letter, job description or board resolution",
)
_RULE = _ask(
    "在 records.yaml 的 house_rules 中写明所在文件和原文",
    "name the document and its exact words under house_rules of records.yaml",
)
_TRAINING = _ask(
    "人力资源部门：提供培训证书或台账，或在 person.yaml 的 trainings 中写明培训的日期、组织者、学时和结果",
    "human resources: provide the certificate or ledger, or write date, organiser, hours and result under trainings of person.yaml",
)
_CHECKED = _ask(
    "人力资源部门：查核后在 person.yaml 写明 adverse_records_checked_on，有记录的写入 adverse_records",
    "human resources: look it up, write adverse_records_checked_on in person.yaml and what was found under adverse_records",
)
_ENTERPRISE = _ask("在 dossier.yaml 或 enterprise.yaml 写明", "write it in dossier.yaml or enterprise.yaml")

KINDS: Mapping[str, Kind] = {
    "authority": Kind(
        "a power over a matter that a holder has, after precedence",
        {
            "holder": Field("id", "who has it", source="holders"),
            "matter": Field("id", "over what", source="matters"),
            "power": Field("id", "what kind of act", source="powers"),
            "held": Field("ordered", "how fully it is held", values=HELD),
            "limit_kind": Field("text", "what weakens it: prior_approval, amount, partner …"),
            "limit_by": Field("id", "whose act it waits for", source="holders"),
            "limit_amount": Field("number", "the cap", unit="CNY"),
            "document_kind": Field("choice", "the kind of document that says so", values=DOCUMENT_KINDS),
            "document_date": Field("date", "the date of that document"),
        },
        _PAPER,
    ),
    "duty": Kind(
        "a task that a holder answers for",
        {
            "holder": Field("id", "who", source="holders"),
            "topic": Field("id", "what about", source="topics"),
            "role": Field(
                "choice",
                "how; entitled: as a right; denied: the paper says that it is not the holder's",
                values=("responsible", "organises", "assists", "entitled", "denied"),
            ),
        },
        _PAPER,
    ),
    "charter": Kind(
        "what the officer is in full charge of",
        {
            "holder": Field("id", "who", source="holders"),
            "scope": Field("choice", "which field", values=("quality_safety", "quality_development")),
        },
        _PAPER,
    ),
    "provision": Kind(
        "what a paper provides for the officer beside powers: to be heard, to be supported, not to be dismissed …",
        {
            "holder": Field("id", "for whom", source="holders"),
            "topic": Field("id", "what", source="provisions"),
            "given": Field("ordered", "how", values=("refused", "weakened", "given")),
        },
        _PAPER,
    ),
    "post": Kind(
        "the position of a post in the organisation; one fact for each post",
        {
            "holder": Field("id", "whose post", source="holders"),
            "title": Field("text", "as the chart writes it"),
            "level": Field("ordered", "rank of the post", values=LEVELS, ask=_CHART),
            "in_decision_body": Field("flag", "member of a body that decides the business", ask=_CHART),
            "distance_to_top": Field("number", "solid reporting edges to the top", unit="edges", ask=_CHART),
            "superior": Field("text", "title of the direct superior, as the chart writes it", ask=_CHART),
            "vacant": Field("flag", "nobody holds it", ask=_CHART),
        },
        _CHART,
    ),
    "leads": Kind(
        "a unit that a post leads, directly or through others",
        {
            "holder": Field("id", "whose post", source="holders"),
            "unit": Field("text", "unit kind: production, quality, inspection, finance …"),
            "directly": Field("flag", "without a post between"),
        },
        _CHART,
    ),
    "kept_apart": Kind(
        "a unit that a paper keeps from a post: he does not lead it",
        {
            "holder": Field("id", "whose post", source="holders"),
            "unit": Field("text", "unit kind: production, quality, inspection, finance …"),
        },
        _PAPER,
    ),
    "person": Kind(
        "the officer as a person",
        {
            "name": Field("text", "name"),
            "education": Field("ordered", "highest education", values=EDUCATION, ask=_PERSON),
            "years_quality": Field("number", "years of quality work", unit="years", ask=_PERSON),
            "years_in_field": Field(
                "number", "years in the field that the pack names", unit="years", ask=_PERSON
            ),
            "years_management": Field("number", "years of quality management", unit="years", ask=_PERSON),
            "title_rank": Field("ordered", "rank of the professional title", values=TITLE_RANKS, ask=_PERSON),
            "title_in_quality": Field("flag", "the title is a quality qualification", ask=_PERSON),
            "from_quality_post": Field("flag", "held a post of quality management before", ask=_PERSON),
            "training_passed_on": Field("date", "induction training passed", ask=_PERSON),
            "training_hours": Field("number", "induction training in all", unit="hours", ask=_TRAINING),
            "certificate_level": Field("text", "level on the certificate", ask=_PERSON),
            "certificate_valid_until": Field("date", "last day of validity", ask=_PERSON),
        },
        _PERSON,
    ),
    "appointment": Kind(
        "the act that made the officer",
        {
            "holder": Field("id", "who was appointed", source="holders"),
            "person": Field("text", "name"),
            "appointed_by": Field("id", "who appointed", source="holders", ask=_LETTER),
            "appointer": Field("choice", "in which office", values=APPOINTERS, ask=_LETTER),
            "date": Field("date", "date of the act", ask=_LETTER),
            "valid_until": Field("date", "last day of the term", ask=_LETTER),
            "authorised": Field("flag", "the work is authorised", ask=_LETTER),
            "announced": Field("flag", "made known", ask=_LETTER),
            "filed": Field("flag", "filed with the regulator", ask=_LETTER),
            "from_quality_post": Field("flag", "came from a post of quality management", ask=_LETTER),
            "status": Field("choice", "whether it stands on the day", values=("in_force", "ended", "future")),
        },
        _LETTER,
    ),
    "training": Kind(
        "a training that the officer took; one fact for each",
        {
            "type": Field("choice", "what for", values=TRAININGS, ask=_TRAINING),
            "course": Field("text", "its name", ask=_TRAINING),
            "date": Field("date", "when it ended", ask=_TRAINING),
            "hours": Field("number", "how long", unit="hours", ask=_TRAINING),
            "organiser": Field("choice", "who held it", values=ORGANISERS, ask=_TRAINING),
            "passed": Field("flag", "with success", ask=_TRAINING),
            "years_back": Field(
                "number", "calendar years before the day of the check", unit="years", ask=_TRAINING
            ),
            "before_appointment": Field("flag", "no later than the appointment", ask=_TRAINING),
        },
        _TRAINING,
    ),
    "adverse": Kind(
        "something on record that stands against the officer",
        {
            "type": Field("choice", "what", values=ADVERSE, ask=_CHECKED),
            "date": Field("date", "when", ask=_CHECKED),
        },
        _CHECKED,
    ),
    "house_rule": Kind(
        "a rule of the enterprise on the officer, by the exact words of a document that is in force",
        {
            "topic": Field("choice", "what it settles", values=HOUSE_RULES, ask=_RULE),
            "document": Field("text", "the document in which the words stand", ask=_RULE),
        },
        _RULE,
    ),
    "record": Kind(
        "something that was done or measured",
        {
            "topic": Field("text", "what"),
            "date": Field("date", "when"),
            "value": Field("number", "how much"),
            "unit": Field("text", "unit of value"),
        },
    ),
    "attestation": Kind(
        "what a named person attests, because no paper shows it",
        {
            "clause": Field("text", "the clause that it is about"),
            "topic": Field("text", "what that clause asks to be attested"),
            "by": Field("text", "who attests"),
            "role": Field("text", "what that person is"),
            "on": Field("date", "the day on which it was attested"),
            "basis": Field("text", "what that person saw"),
            "until": Field("date", "the last day on which it holds"),
        },
        _ask(
            "由首席质量官以外的知情人在 attestations.yaml 声明（姓名、职务、日期、所见依据、有效期）",
            "have a person who knows, and is not the officer, attest it in attestations.yaml "
            "(name, role, date, what was seen, until when)",
        ),
    ),
    "document": Kind(
        "a document of the dossier",
        {
            "document_kind": Field("choice", "its kind", values=DOCUMENT_KINDS),
            "date": Field("date", "its date"),
            "rank": Field("number", "its rank"),
            "signed_by": Field("text", "who signed"),
            "number": Field("text", "its number (文号)"),
            "version": Field("text", "its version"),
            "revised_on": Field("date", "the day of its latest revision"),
            "applies_from": Field("date", "the first day on which it says that it applies"),
            "applies_until": Field("date", "the last day on which it says that it applies"),
            "signature": Field("choice", "a name is signed, or a place for one is there", values=SIGNATURES),
            "seal": Field(
                "choice",
                "a red, round mark or a picture stands at its end, or a place for a stamp",
                values=SEALS,
            ),
            "status": Field("choice", "how far it was read", values=("read", "partly_read", "unreadable")),
        },
    ),
    "reference": Kind(
        "another paper to which a paper leaves what the officer is to do or may do",
        {
            "name": Field("text", "how it is called there"),
            "document": Field("text", "the paper that refers to it"),
            "found": Field("flag", "it is in the dossier and has a say"),
            "leads_to": Field("text", "the papers of the dossier that are meant"),
        },
    ),
    "coverage": Kind(
        "that somebody looked for facts of a kind",
        {
            "of": Field("choice", "the fact kind", values=()),
            "by": Field("text", "what was looked at"),
        },
    ),
    "enterprise": Kind(
        "the enterprise",
        {
            "name": Field("text", "name"),
            "region": Field("text", "region id", ask=_ENTERPRISE),
            "size": Field("ordered", "size class", values=SIZES, ask=_ENTERPRISE),
            "industry": Field("text", "industry", ask=_ENTERPRISE),
            "is_listed": Field("flag", "listed on an exchange", ask=_ENTERPRISE),
            "above_scale": Field("flag", "规模以上", ask=_ENTERPRISE),
            "quality_award": Field("flag", "holds a government quality award", ask=_ENTERPRISE),
            "product_class": Field(
                "choice", "what it makes, where that is regulated", values=PRODUCT_CLASSES, ask=_ENTERPRISE
            ),
        },
        _ENTERPRISE,
    ),
    "concept": Kind(
        "a named conclusion that a derivation drew",
        {
            "name": Field("text", "the concept"),
        },
    ),
}


def number(value: float) -> str:
    """A number as people write it.

    >>> number(100000.0), number(1234.5)
    ('100,000', '1,234.5')
    """
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def listing(fields: Mapping[str, Value]) -> str:
    """Fields in one line in a fixed order, for a proof or a listing: ``held: full, holder: cqo``."""
    return ", ".join(f"{name}: {_bare(value)}" for name, value in sorted(fields.items()))


def _bare(value: Value) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def check_value(kind: str, name: str, value: object) -> str | None:
    """Why ``value`` cannot stand in that field, or None if it can. Ids are not checked here."""
    declared = KINDS[kind].fields[name]
    if declared.type == "flag":
        return None if isinstance(value, bool) else "must be true or false"
    if declared.type == "number":
        fine = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15
        return None if fine else "must be a number below 1e15"
    if not isinstance(value, str):
        return "must be text"
    if declared.type == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return "must be a date like 2025-03-01"
    if declared.values and value not in declared.values:
        return f"must be one of {', '.join(declared.values)}"
    return None
