"""A pack may extend another: everything is merged by id, and the child wins."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack

CHILD = "id: child\ntitle: {zh: 子, en: Child}\nlanguage: 1\nextends: ../tiny\n"
VETO = """\
id: authority.veto
title: {zh: 本公司否决权, en: Our veto}
cite: {source: OURS, standing: quoted}
modality: should
satisfied:
  authority: {holder: cqo, held: $enough}
"""
FILES = {
    "pack.yaml": CHILD + "sections:\n  - {id: company, title: {zh: 本公司, en: Company}}\n",
    "sources.yaml": "sources:\n  OURS: {title: {zh: 本公司, en: Ours}, publisher: null, date: 2025, url: null, "
    "kind: instrument, standing: quoted}\n",
    "parameters.yaml": "parameters:\n  enough: {type: list, value: [full, joint]}\n",
    "authority/veto.yaml": VETO,
    "company/meeting.yaml": VETO.replace("authority.veto", "company.meeting").replace("$enough", "full"),
    "ledger.yaml": "entries:\n  - {id: L2, title: {zh: 会, en: M}, status: automated, clauses: [company.meeting],"
    " source: OURS, standing: quoted}\n",
}


def test_the_child_wins_by_id(write_pack):
    write_pack()
    pack = load_pack(write_pack(FILES, name="child", bare=True))
    assert pack.id == "child"
    assert [c.id for c in pack.clauses] == ["authority.veto", "company.meeting"]
    assert pack.clauses[0].title["en"] == "Our veto"
    assert pack.clauses[0].satisfied.pattern.tests[0].value == ("joint", "full")
    assert list(pack.sources) == ["A", "OURS"]
    assert [e.id for e in pack.ledger] == ["L1", "L2"]
    assert list(pack.sections) == ["authority", "person", "company"]
    assert pack.document_ranks == ("board_resolution", "appointment")


def test_a_child_may_change_one_parameter_of_a_shipped_pack(write_pack):
    folder = write_pack(
        {
            "pack.yaml": CHILD.replace("../tiny", "cqo-2023"),
            "parameters.yaml": "parameters:\n  veto_not_own: {type: list, value: [denied, advisory]}\n",
        },
        name="child",
        bare=True,
    )
    ours, shipped = load_pack(folder), load_pack("cqo-2023")
    held = [t.value for t in ours.clauses[0].violated.parts[0].pattern.tests if t.field == "held"]
    assert held == [("denied", "advisory")]
    assert [c.id for c in ours.clauses] == [c.id for c in shipped.clauses]
    assert ours.vocabulary == shipped.vocabulary


def test_what_a_child_says_itself_no_region_of_its_parent_changes(write_pack):
    own = """\
parameters:
  qualification:
    type: condition
    value: {person: {education: {gte: 硕士}}}
    cite: {source: OURS, standing: quoted}
  disqualification:
    type: condition
    value: {person: {education: {lt: 硕士}}}
    cite: {source: OURS, standing: quoted}
"""
    folder = write_pack(
        {
            "pack.yaml": CHILD.replace("../tiny", "cqo-2023"),
            "sources.yaml": FILES["sources.yaml"],
            "parameters.yaml": own,
        },
        name="child",
        bare=True,
    )
    for region in ("hubei-2022", "zhejiang"):
        told = load_pack(folder, region=region).parameters["qualification"]
        assert told == load_pack(folder).parameters["qualification"]
        assert told != load_pack("cqo-2023", region=region).parameters["qualification"]
    gates = load_pack(folder, region="hubei-2022").parameters["gates"]
    assert gates == load_pack("cqo-2023", region="hubei-2022").parameters["gates"]


def test_packs_in_a_circle(write_pack):
    write_pack({"pack.yaml": CHILD.replace("child", "a").replace("../tiny", "../b")}, name="a", bare=True)
    write_pack({"pack.yaml": CHILD.replace("child", "b").replace("../tiny", "../a")}, name="b", bare=True)
    with pytest.raises(InputError) as caught:
        load_pack(write_pack({"pack.yaml": CHILD.replace("../tiny", "../a")}, name="child", bare=True))
    assert caught.value.code == "extends-circle"
    assert "`a` → `b` → `a`" in caught.value.message
    assert str(caught.value.spots[0]).endswith("b/pack.yaml:4:10")


def test_an_unknown_parent_is_told_where_it_is_named(write_pack):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack({"pack.yaml": CHILD.replace("../tiny", "cqo-2024")}, name="child", bare=True))
    assert caught.value.code == "unknown-pack"
    assert str(caught.value.spots[0]).endswith("child/pack.yaml:4:10")
    assert "cqo-2023" in caught.value.help
