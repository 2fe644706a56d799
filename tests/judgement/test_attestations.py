"""What a person attests: who may, of what, for how long, and that it never passes for proven."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from checker.dossier.model import Attestation
from checker.errors import InputError
from checker.judgement.attestations import attest
from checker.judgement.model import Finding
from checker.rulebook import load_pack
from checker.rulebook.model import Clause, LedgerEntry, Pack
from checker.statements.vocabulary import Vocabulary, Word

from .build import AS_OF, UNSEEN, all_, any_, clause, derivation, fact, judged, pack, some, veto

ATTESTED = some("attestation", topic="fairness")
FAIR = replace(clause("person.fair", satisfied=ATTESTED, violated=None, expected_in=()), attestable=True)
HEADING = replace(clause("person.ethics", satisfied=UNSEEN, violated=None, expected_in=()), attestable=True)


def said(**fields: Any) -> Attestation:
    given = {
        "clause": "person.fair",
        "by": "彭立群",
        "role": "总经理",
        "on": "2025-01-10",
        "basis": "述职记录",
        "until": AS_OF,
        "line": 3,
    }
    return Attestation(**{**given, **fields})


def found(
    *attestations: Attestation,
    of: Pack | Clause = FAIR,
    officer: Sequence[str] = ("许嘉宁",),
    facts: Sequence[Any] = (),
    as_of: str = AS_OF,
) -> tuple[Finding, list[tuple[str, str]]]:
    rules = of if isinstance(of, Pack) else pack(of)
    attested, notices = attest(
        attestations, rules, officer=officer, titles=("首席质量官", "CQO"), as_of=as_of
    )
    finding = judged(rules, [*facts, *attested], (), as_of=as_of).findings[0]
    return finding, [(n.code, n.severity) for n in notices]


def test_it_satisfies_and_is_shown_with_who_says_so() -> None:
    finding, notices = found(said())
    assert (finding.verdict, finding.is_attested, notices) == ("satisfied", True, [])
    assert finding.attested == {
        "by": "彭立群",
        "role": "总经理",
        "on": "2025-01-10",
        "basis": "述职记录",
        "until": AS_OF,
    }
    assert [(e.quote, e.place.file, e.place.line) for e in finding.evidence] == [
        ("述职记录", "attestations.yaml", 3)
    ]


def test_without_one_it_is_unknown_and_says_who_may_attest() -> None:
    finding, _ = found()
    assert (finding.verdict, finding.attested) == ("unknown", None)
    assert "attestations.yaml" in finding.waits_for[0].ask["zh"]


@pytest.mark.parametrize(
    ("day", "verdict", "codes"),
    [
        ("2025-01-09", "unknown", [("attestation-not-yet", "note")]),
        ("2025-01-10", "satisfied", []),
        ("2025-01-11", "satisfied", []),
        ("2025-06-29", "satisfied", []),
        ("2025-06-30", "satisfied", []),
        ("2025-07-01", "unknown", [("attestation-lapsed", "note")]),
    ],
)
def test_its_first_and_its_last_day_are_included(
    day: str, verdict: str, codes: list[tuple[str, str]]
) -> None:
    finding, notices = found(said(), as_of=day)
    assert (finding.verdict, notices) == (verdict, codes)


@pytest.mark.parametrize("by", ["许嘉宁", "许 嘉宁", "Ｘu Jianing", "XU JIANING"])
def test_the_officer_cannot_attest_himself(by: str) -> None:
    finding, notices = found(said(by=by), officer=("许嘉宁", "Xu Jianing"))
    assert (finding.verdict, finding.attested, notices) == ("unknown", None, [("attestation-own", "warning")])


@pytest.mark.parametrize(
    "by",
    [
        "张国华（首席质量官）",
        "首席质量官张国华",
        "张国华先生",
        "张国华 总监",
        "張國華",
        "张·国华",
        "张国华、李四",
        "张国华总",
        "Guohua Zhang (CQO)",
        "Mr. ZHANG GUOHUA",
    ],
)
def test_however_his_name_is_written(by: str) -> None:
    finding, notices = found(said(by=by), officer=("张国华", "Zhang Guohua"))
    assert (finding.verdict, notices) == ("unknown", [("attestation-own", "warning")])


@pytest.mark.parametrize(
    "by", ["张国", "李国华", "张国华英", "Zhang Guohuan", "Li Guohua", "彭立群（总经理）"]
)
def test_a_name_that_is_like_his_is_another_person(by: str) -> None:
    finding, notices = found(said(by=by), officer=("张国华", "Zhang Guohua"))
    assert (finding.verdict, notices) == ("satisfied", [])


@pytest.mark.parametrize(
    ("by", "officer"),
    [
        *(
            (by, ("张国华",))
            for by in ("张总", "老张", "小张", "张", "张经理", "张副总经理", "张董事长", "张先生", "张工")
        ),
        *(
            (by, ("张国华",))
            for by in ("張總", "张某", "张某某", "国华", "国华同志", "国华总", "张总（总经理）")
        ),
        *(
            (by, ("张国华",))
            for by in ("Zhang Guohua", "Guohua Zhang", "G. H. Zhang", "ZHANG", "ZGH", "Mr. Cheung")
        ),
        *(
            (by, ("Zhang Guohua",))
            for by in ("G. Zhang", "Mr Zhang", "Guohua", "Zhang G.H.", "Zhang G", "ZGH")
        ),
        ("张总", ("Zhang Guohua",)),
        ("欧阳总", ("欧阳修文",)),
        ("修文", ("欧阳修文",)),
        ("李总", ("李四", "Li Si")),
    ],
)
def test_a_name_that_may_be_short_for_his_is_not_honoured(by: str, officer: tuple[str, ...]) -> None:
    finding, notices = found(said(by=by), officer=officer)
    assert finding.verdict == "unknown"
    assert {code for code, _ in notices} <= {"attestation-unclear", "attestation-own"} and notices


@pytest.mark.parametrize(
    ("by", "officer"),
    [
        ("李总", ("张国华",)),
        ("张伟", ("张国华",)),
        ("张伟总", ("张国华",)),
        ("张国栋", ("张国华",)),
        ("欧总", ("欧阳修文",)),
        ("K. Li", ("Zhang Guohua",)),
        ("Zhang Wei", ("Zhang Guohua",)),
        ("John Smith（约翰·史密斯）", ("张国华",)),
        ("John Smith", ("张国华", "Zhang Guohua")),
        ("老国", ("张国华",)),
    ],
)
def test_another_surname_or_another_whole_name_is_another_person(by: str, officer: tuple[str, ...]) -> None:
    assert found(said(by=by), officer=officer)[0].verdict == "satisfied"


@pytest.mark.parametrize(
    "role", ["首席质量官", "副总经理兼首席质量官", "首席质量官（副总经理）", "副总经理、CQO"]
)
def test_nor_under_another_name_in_his_post(role: str) -> None:
    assert found(said(role=role))[1] == [("attestation-own", "warning")]


def test_his_assistant_is_another_person() -> None:
    assert found(said(role="首席质量官助理"))[0].is_attested


@pytest.mark.parametrize(
    ("by", "role"),
    [
        ("总经理", "总经理"),
        ("首席质量官", "负责人"),
        ("CQO", "head"),
        ("总经理", "企业负责人"),
        ("董事会", "决策机构"),
        ("——", "董事"),
    ],
)
def test_a_post_is_no_person(by: str, role: str) -> None:
    words = {word: Word(word, "above", word) for word in ("总经理", "董事会")}
    finding, notices = found(
        said(by=by, role=role), of=replace(pack(FAIR), vocabulary=Vocabulary(words=words))
    )
    assert (finding.verdict, notices) == ("unknown", [("attestation-nameless", "warning")])


def test_where_the_officer_is_not_known_nobody_can_tell_that_it_is_another() -> None:
    finding, notices = found(said(), officer=())
    assert (finding.verdict, notices) == ("unknown", [("attestation-officer-unknown", "warning")])


def test_what_papers_decide_is_not_attested() -> None:
    with pytest.raises(InputError) as raised:
        found(said(clause="authority.veto"), of=pack(FAIR, clause()))
    assert raised.value.code == "not-attestable"
    assert str(raised.value.spots[0]) == "attestations.yaml:3"
    assert "person.fair" in (raised.value.help or "") and "authority.veto" not in (raised.value.help or "")


def test_what_is_absent_here_is_not_named_as_attestable() -> None:
    with pytest.raises(InputError) as raised:
        found(
            said(clause="authority.veto"),
            of=replace(pack(FAIR, clause()), absent=("position.decision_layer",)),
        )
    assert "position.decision_layer" not in (raised.value.help or "")


def test_an_unknown_clause_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(InputError) as raised:
        found(said(clause="person.fare"))
    assert raised.value.code == "unknown-clause" and "`person.fair`" in (raised.value.help or "")


def test_a_clause_that_is_absent_here_leaves_it_unused() -> None:
    rules = replace(pack(FAIR), absent=("person.elsewhere",))
    assert found(said(clause="person.elsewhere"), of=rules)[1] == [("attestation-unused", "warning")]
    _, (notice,) = attest(
        [said(clause="person.elsewhere")], rules, officer=("许嘉宁",), titles=(), as_of=AS_OF
    )
    assert "delete" not in notice.message["en"]  # another region may have it


def test_the_ledger_says_what_may_be_attested_too() -> None:
    plain = replace(FAIR, attestable=False)
    with pytest.raises(InputError):
        found(said(), of=plain)
    entry = LedgerEntry("X-1", {}, "attested", ("person.fair",), "S1", "reported")
    assert found(said(), of=replace(pack(plain), ledger=(entry,)))[0].is_attested


def test_it_does_not_beat_what_the_papers_deny() -> None:
    one = replace(FAIR, violated=some("leads", unit="production"))
    against = fact("l1", "leads", holder="cqo", unit="production")
    finding, _ = found(said(), of=one, facts=[against])
    assert (finding.verdict, finding.severity, finding.is_attested) == ("conflicting", "error", False)
    assert finding.attested is not None and finding.counter_evidence
    assert found(of=one, facts=[against])[0].verdict == "violated"


def test_what_the_papers_prove_is_not_attested() -> None:
    one = replace(FAIR, satisfied=any_(ATTESTED, some("authority", power="veto")))
    finding, _ = found(said(), of=one, facts=[veto("a1")])
    assert (finding.verdict, finding.attested) == ("satisfied", None)
    assert found(said(), of=one)[0].is_attested


def test_what_needs_both_is_attested() -> None:
    one = replace(FAIR, satisfied=all_(ATTESTED, some("authority", power="veto")))
    assert found(said(), of=one, facts=[veto("a1")])[0].is_attested
    assert found(said(), of=one)[0].verdict == "unknown"


def test_what_is_derived_from_one_is_attested() -> None:
    one = replace(FAIR, satisfied=some("concept", name="trusted"))
    rules = pack(one, derivations=[derivation("trusted", ATTESTED)])
    attested, _ = attest([said()], pack(FAIR), officer=("许嘉宁",), titles=(), as_of=AS_OF)
    assert judged(rules, attested, ()).findings[0].is_attested


def test_so_is_another_clause_that_rests_on_it_however_far() -> None:
    other = clause("person.other", satisfied=some("concept", name="relied_on"), violated=None, expected_in=())
    steps = [derivation("trusted", ATTESTED), derivation("relied_on", some("concept", name="trusted"))]
    attested, _ = attest([said()], pack(FAIR), officer=("许嘉宁",), titles=(), as_of=AS_OF)
    finding = judged(pack(other, derivations=steps), attested, ()).findings[0]
    assert finding.is_attested and finding.attested and finding.attested["by"] == "彭立群"


def test_a_heading_whose_text_was_not_seen_stays_unknown() -> None:
    finding, notices = found(said(clause="person.ethics"), of=HEADING)
    assert (finding.verdict, finding.is_attested, notices) == ("unknown", False, [])
    assert finding.attested is not None and finding.attested["by"] == "彭立群"
    assert "heading whose text was not seen" in finding.reason["en"]
    assert "heading whose text" not in found(of=HEADING)[0].reason["en"]


def test_one_of_a_heading_is_about_nothing_else() -> None:
    finding, _ = found(said(clause="person.ethics"), of=pack(FAIR, HEADING))
    assert (finding.clause, finding.verdict, finding.attested) == ("person.fair", "unknown", None)


def test_the_later_of_two_is_shown() -> None:
    earlier, later = said(by="韦东升", on="2025-01-05"), said()
    for both in ((earlier, later), (later, earlier)):
        finding, notices = found(*both)
        assert finding.attested is not None and finding.attested["by"] == "彭立群" and not notices


def test_one_that_was_renewed_is_to_be_deleted() -> None:
    old = said(on="2024-01-10", until="2024-12-31")
    finding, notices = found(old, said())
    assert finding.is_attested and notices == [("attestation-unused", "warning")]


@pytest.mark.parametrize(
    ("region", "verdict"),
    [(None, "unknown"), ("shanghai", "unknown"), ("jiangsu", "unknown"), ("nantong", "satisfied")],
)
def test_the_shipped_pack_tells_a_heading_from_a_text(region: str | None, verdict: str) -> None:
    rules = load_pack("cqo-2023", region=region)
    for name in ("qualification.ethics", "qualification.ability"):
        attested, _ = attest([said(clause=name)], rules, officer=("许嘉宁",), titles=(), as_of=AS_OF)
        finding = next(f for f in judged(rules, attested, ()).findings if f.clause == name)
        assert (finding.verdict, finding.attested is not None) == (verdict, True)
