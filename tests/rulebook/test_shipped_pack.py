"""The shipped pack `cqo-2023`: whole, honest about its sources, and strict where a false pass is dear."""

from __future__ import annotations

from functools import cache

import pytest

from checker.errors import InputError
from checker.facts import HELD
from checker.rulebook import lint, load_pack
from checker.rulebook.conditions import leaves
from checker.rulebook.folder import id_if_off, read
from checker.rulebook.layers import read_layers
from checker.rulebook.model import All, Pack, Unverified

RIGHTS = {
    "authority.veto": ("quality_safety", "veto", {"full"}),
    "authority.strategy_formulate": ("quality_strategy", "formulate", {"full"}),
    "authority.strategy_propose": ("quality_strategy", "propose", {"full", "advisory"}),
    "authority.strategy_implement": ("quality_strategy", "implement", {"full", "executing"}),
    "authority.plan_approval": ("quality_plan", "approve", {"full"}),
    "authority.decision_participation": ("business_decision", "participate", {"full", "joint"}),
    "authority.assessment_reward": ("quality_work", "assess_reward", {"full"}),
    "authority.budget": ("quality_budget", "manage", {"full"}),
}
EDITIONS = ("anhui", "jiangsu", "jiangxi", "shanghai", "zhejiang")
FORMULA_FROM = {
    "cn-pilot-2012": "CN12-NEWS",
    "fuzhou-2013": "FZ13",
    "guizhou-2023": "GZ23",
    "hebei-2025": "HE25",
    "huaibei-2020": "HB20",
    "huainan-2020": "HNa20",
    "huaining-2016": "HN16",
    "huairen-2022": "HR22",
    "hubei-2022": "HB22",
    "huizhou-2017": "HUI17",
    "jiangxi-2016": "JX16",
    "liaoning-2022": "LN22",
    "liuzhou": "LZ",
    "nantong": "NT-MEAS",
    "quanzhou": "QZ-MNW",
    "shandong-2022": "SD22",
    "shanghai-2020": "SH20-SHINE",
    "shenzhen": "SZ-DUTE",
    "tibet-2023": "TB23",
    "wuhan-hanyang-2023": "WH23",
    "xinjiang-2014": "XJ14",
    "zhangzhou-2025": "ZZ25",
    "zhejiang-2013": "ZJ13",
    "zhongshan-2018": "ZS18",
}
JURISDICTIONS = tuple(FORMULA_FROM)


@cache
def edition(region: str | None) -> Pack:
    return load_pack("cqo-2023", region=region)


@pytest.fixture(scope="module")
def pack():
    return edition(None)


def test_the_linter_has_nothing_to_say():
    assert [str(m) for m in lint("cqo-2023")] == []


def test_the_eight_rights_come_first_and_in_order(pack):
    assert [c.id for c in pack.clauses][:8] == list(RIGHTS)
    assert all(c.modality == "shall" for c in pack.clauses[:8])


@pytest.mark.parametrize("name", RIGHTS)
def test_every_way_of_holding_a_right_is_decided_once(pack, name):
    """The officer's own authority either satisfies or violates; nobody else's does either."""
    matter, power, enough = RIGHTS[name]
    clause = next(c for c in pack.clauses if c.id == name)
    good, bad = _held(clause.satisfied, matter, power), _held(clause.violated, matter, power)
    assert good == enough
    assert bad == set(HELD) - enough
    for leaf in (*leaves(clause.satisfied), *leaves(clause.violated)):
        assert {t.field: t.value for t in leaf.pattern.tests}["holder"] == ("cqo",)


def _held(condition, matter, power) -> set[str]:
    found = [{t.field: t.value for t in leaf.pattern.tests} for leaf in leaves(condition)]
    ours = [tests for tests in found if tests["matter"] == (matter,) and power in tests["power"]]
    return {held for tests in ours for held in tests["held"]}


@pytest.mark.parametrize("half", ["assess", "reward"])
def test_half_of_assessment_and_reward_can_fail_it_and_alone_cannot_pass_it(pack, half):
    clause = next(c for c in pack.clauses if c.id == "authority.assessment_reward")
    _, both = clause.satisfied.parts
    assert isinstance(both, All)
    assert _held(both, "quality_work", half) == {"full"}
    assert _held(clause.violated, "quality_work", half) == set(HELD) - {"full"}


def test_only_full_power_satisfies_a_veto(pack):
    (leaf,) = leaves(pack.clauses[0].satisfied)
    assert {t.field: t.value for t in leaf.pattern.tests}["held"] == ("full",)


def test_texts_are_there_in_both_languages(pack):
    for clause in pack.clauses:
        for text in (clause.title, clause.remedy, clause.about):
            assert set(text) == {"zh", "en"}, clause.id


def test_nothing_is_presented_as_the_standards_words(pack):
    """`quoted` is only for headings that were seen, and then the citation says that it is a heading."""
    for region in (None, *EDITIONS):
        for clause in edition(region).clauses:
            if clause.cite["standing"] == "quoted":
                assert "仅见标题" in clause.cite["note"]["zh"], (region, clause.id)
    for entry in pack.ledger:
        if entry.standing == "quoted":
            assert entry.status in ("unverified", "not_applicable"), entry.id
            assert "仅见标题" in entry.note["zh"], entry.id


@pytest.mark.parametrize("region", [None, *JURISDICTIONS, *EDITIONS])
def test_a_source_without_a_publisher_is_marked_unverified(region):
    pack = edition(region)
    nameless = {
        name for name, source in pack.sources.items() if source["publisher"] is None and "status" in source
    }
    assert nameless == {name for name, source in pack.sources.items() if source["publisher"] is None}
    for clause in pack.clauses:
        assert (clause.cite["source"] in nameless) == (clause.cite.get("status") == "unverified"), clause.id


def test_the_ledger_is_the_catalogues_regional_layer(pack):
    ids = {entry.id for entry in pack.ledger}
    rights = {f"CQO-AUTH-0{n}" for n in range(1, 9)}
    others = {
        *(
            "CQO-ORG-01",
            "CQO-ORG-05",
            "CQO-APPT-01",
            "CQO-APPT-02",
            "CQO-QUAL-01",
            "CQO-QUAL-03",
            "CQO-QUAL-04",
        ),
        *(
            "CQO-DUTY",
            "CQO-DUTY-17",
            "CQO-INDP-01",
            "CQO-LEVL-01",
            "CQO-LEVL-02",
            "CQO-CERT-01",
            "CQO-RECG-01",
        ),
        *(f"CQO-EVAL-0{n}" for n in range(1, 9)),
    }
    assert ids == rights | others
    assert all(e.clauses for e in pack.ledger if e.status in ("automated", "partial"))


def test_regions_are_editions_or_jurisdictions():
    kinds = {name: edition(name).edition["kind"] for name in edition(None).regions}
    assert kinds == {**dict.fromkeys(EDITIONS, "edition"), **dict.fromkeys(JURISDICTIONS, "jurisdiction")}


@pytest.mark.parametrize("region", [None, *EDITIONS])
def test_the_regional_standards_formula_is_unknown(region):
    clause = next(c for c in edition(region).clauses if c.id == "qualification.formula")
    assert isinstance(clause.satisfied, Unverified)
    assert isinstance(clause.violated, Unverified)


def test_the_formula_is_cited_from_the_instrument_that_it_is_taken_from():
    sources = {
        region: next(c.cite["source"] for c in edition(region).clauses if c.id == "qualification.formula")
        for region in JURISDICTIONS
    }
    assert sources == FORMULA_FROM


@pytest.mark.parametrize(
    ("region", "last", "first"),
    [
        (None, "2023-09-06", "2023-09-07"),
        ("anhui", "2023-11-06", "2023-11-07"),
        ("jiangsu", "2023-11-08", "2023-11-09"),
    ],
)
def test_it_is_not_in_force_before_its_day(region, last, first):
    undated = load_pack("cqo-2023", region=region).clauses
    assert len(load_pack("cqo-2023", region=region, as_of=first).clauses) == len(undated) >= 18
    with pytest.raises(InputError) as caught:
        load_pack("cqo-2023", region=region, as_of=last)
    assert caught.value.code == "no-clause"


def test_numbers_that_nobody_saw_are_null():
    for region in ("shanghai", "zhejiang", "jiangxi"):
        found = edition(region).edition
        assert (found["number"], found["published"], found["status"]) == (None, None, "unverified")


def test_every_clause_tests_each_verdict_that_it_can_have(pack):
    rights = {"satisfied", "violated", "missing", "unknown", "conflicting"}
    for clause in pack.clauses:
        tested = {test.verdict for test in clause.tests}
        wanted = rights if clause.id in RIGHTS else {"satisfied", "unknown"}
        assert wanted <= tested, clause.id


def _turned_on() -> list[tuple[str, str]]:
    base = {clause.id for clause in edition(None).clauses}
    return [(region, c.id) for region in JURISDICTIONS for c in edition(region).clauses if c.id not in base]


def test_what_a_jurisdiction_adds_cites_the_jurisdictions_own_sources():
    for region, name in _turned_on():
        clause = next(c for c in edition(region).clauses if c.id == name)
        own = {cite["source"] for cite in edition(region).edition["provenance"]}
        assert clause.cite["source"] in own, (region, name)


def test_no_edition_of_the_standard_asks_for_what_jurisdictions_add():
    """One pack a province: what a jurisdiction asks for is never shown as a clause of a provincial standard."""
    base = [clause.id for clause in edition(None).clauses]
    for region in EDITIONS:
        assert [clause.id for clause in edition(region).clauses] == base, region


def test_every_clause_of_layer_p_is_on_somewhere_and_has_its_entry():
    every = load_pack("cqo-2023", every=True)
    base = {clause.id for clause in edition(None).clauses}
    extra = {clause.id for clause in every.clauses} - base
    assert extra == {name for _, name in _turned_on()}
    layers = {name: entry.layer for entry in every.ledger for name in entry.clauses}
    assert {layers[name] for name in extra} == {"P"}


def test_reports_count_a_jurisdictions_entries_only_where_it_is_chosen():
    layers = {region: {e.layer for e in edition(region).ledger} for region in (None, *EDITIONS, "hubei-2022")}
    assert {region: found == {"R"} for region, found in layers.items()} == {
        **dict.fromkeys((None, *EDITIONS), True),
        "hubei-2022": False,
    }
    ours = [entry.id for entry in edition("hubei-2022").ledger if entry.layer == "P"]
    assert {"CQO-QUAL-02", "CQO-AUTH-10", "CQO-DUTY-13", "CQO-LIAB-01", "CQO-COVR-03"} <= set(ours)
    assert not {"CQO-DUTY-05", "CQO-APPT-05"} & set(ours)


def test_what_binds_no_single_enterprise_is_a_note():
    for region, name in _turned_on():
        clause = next(c for c in edition(region).clauses if c.id == name)
        if clause.section in ("liability", "programme"):
            assert clause.modality == "may", (region, name)


def test_every_clause_of_layer_p_tests_satisfied_and_what_is_not_known():
    base = {clause.id for clause in edition(None).clauses}
    for clause in load_pack("cqo-2023", every=True).clauses:
        if clause.id not in base:
            tested = {test.verdict for test in clause.tests}
            assert {"unknown", "satisfied"} <= tested, clause.id
            assert clause.violated is None or "violated" in tested, clause.id
            assert clause.applies is None or "not_applicable" in tested, clause.id


def test_what_waits_to_be_read_is_what_is_off():
    for layer in read_layers("cqo-2023"):
        for section in layer.sections:
            for file in layer.folder.file(section).inside():
                node = read(file, "clause")
                assert id_if_off(file) == (node.plain("id") if node.plain("off") else None), file.label


def test_each_edition_has_its_own_headings_and_none_that_was_not_seen():
    """任职要求 in Anhui, 基本要求 in Jiangsu; of the other three no heading was seen."""
    heads = {region: edition(region).edition["headings"] for region in EDITIONS}
    assert {r: h["qualification"]["text"] for r, h in heads.items()} == {
        "anhui": "任职要求",
        "jiangsu": "基本要求",
        "jiangxi": None,
        "shanghai": None,
        "zhejiang": None,
    }
    assert (heads["anhui"]["principles"]["text"], heads["jiangsu"]["principles"]["text"]) == (
        None,
        "评价原则",
    )
    assert [heads["anhui"][name]["number"] for name in ("person", "indicators", "evaluator")] == [
        "4",
        "5",
        "6",
    ]
    for region, table in heads.items():
        for name, head in table.items():
            seen = head["text"] is not None
            assert seen is (head.get("status") is None), (region, name)
            assert head["cite"]["source"] in edition(region).sources, (region, name)
            assert not seen or head["cite"]["standing"] == "quoted", (region, name)
