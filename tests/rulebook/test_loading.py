"""Loading a pack: what comes out, and what the author of a broken one is told."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import list_packs, load_pack
from checker.rulebook.model import FieldTest, Match, Pattern


def test_a_pack_folder_becomes_a_pack(write_pack):
    pack = load_pack(write_pack())
    (clause,) = pack.clauses
    assert (pack.id, pack.language, pack.region) == ("tiny", 1, None)
    assert pack.document_ranks == ("board_resolution", "appointment")
    assert list(pack.sections) == ["authority", "person"]
    assert (clause.id, clause.section, clause.modality) == ("authority.veto", "authority", "shall")
    assert clause.satisfied == Match(
        Pattern("authority", (FieldTest("held", "in", ("full",)), FieldTest("holder", "in", ("cqo",)))),
        clause.satisfied.spot,
    )
    assert (clause.satisfied.spot.line, clause.satisfied.spot.column) == (7, 3)
    assert clause.spot.line == 1
    assert clause.spot.file.endswith("tiny/authority/veto.yaml")
    assert [t.verdict for t in clause.tests] == ["satisfied", "violated", "missing"]
    assert clause.tests[0].says == ("首席质量官行使一票否决权。",)
    assert pack.sources["A"]["publisher"] == "P"
    assert pack.ledger[0].clauses == ("authority.veto",)


def test_the_path_of_pack_yaml_works_as_well(write_pack):
    assert load_pack(f"{write_pack()}/pack.yaml").id == "tiny"


def test_an_empty_vocabulary_folder_is_no_vocabulary(write_pack, tmp_path):
    folder = write_pack()
    (tmp_path / "tiny" / "vocabulary").mkdir()
    assert dict(load_pack(folder).vocabulary.holders) == {}


def test_shipped_packs_are_listed():
    (summary,) = [s for s in list_packs() if s.id == "cqo-2023"]
    assert summary.clauses == len(load_pack("cqo-2023", every=True).clauses)
    assert "jiangsu" in summary.regions


def test_sections_order_clauses(write_pack):
    changes = {
        "pack.yaml": """\
id: tiny
title: {zh: 小包, en: Tiny}
language: 1
sections:
  - {id: person, title: {zh: 人, en: P}}
  - {id: authority, title: {zh: 权, en: A}, order: [authority.veto]}
""",
        "authority/budget.yaml": _clause("authority.budget"),
        "person/degree.yaml": _clause("person.degree"),
    }
    ids = [clause.id for clause in load_pack(write_pack(changes)).clauses]
    assert ids == ["person.degree", "authority.veto", "authority.budget"]


def _clause(id_: str) -> str:
    return (
        f"id: {id_}\ntitle: {{zh: 甲, en: A}}\ncite: {{source: A, standing: reported}}\nmodality: shall\n"
        "satisfied:\n  person: {education: 本科}\n"
    )


BROKEN = [
    ("unknown-section", {"budget/x.yaml": _clause("budget.x")}, "tiny/pack.yaml:6:3"),
    ("unknown-section", {"authority/x.yaml": _clause("budget.x")}, "tiny/authority/x.yaml:1:5"),
    ("wrong-section", {"authority/x.yaml": _clause("person.x")}, "tiny/authority/x.yaml:1:5"),
    ("repeated-id", {"authority/z.yaml": _clause("authority.veto")}, "tiny/authority/z.yaml:1:5"),
    ("unknown-key", {"authority/x.yaml": _clause("authority.x") + "satisfies: 1\n"}, "x.yaml:7:1"),
    ("missing-key", {"authority/x.yaml": "id: authority.x\n"}, "x.yaml:1:1"),
    ("unknown-value", {"authority/x.yaml": _clause("authority.x").replace("shall", "must")}, "x.yaml:4:11"),
    (
        "unknown-value",
        {"authority/x.yaml": _clause("authority.x").replace("reported", "certain")},
        "x.yaml:3:29",
    ),
    ("unknown-source", {"authority/x.yaml": _clause("authority.x").replace("A, st", "B, st")}, "x.yaml:3:16"),
    ("unknown-file", {"parameter.yaml": "parameters: {}\n"}, "tiny/parameter.yaml"),
    ("unknown-file", {"authority/x.yml": _clause("authority.x")}, "authority/x.yml"),
    ("unknown-file", {"authority/more/x.yaml": _clause("authority.x")}, "authority/more"),
    ("yaml-syntax", {"authority/x.yaml": "id: [\n"}, "x.yaml:2:1"),
    ("empty-file", {"authority/x.yaml": "# nothing\n"}, "x.yaml"),
    ("unknown-value", {"pack.yaml": "id: tiny\ntitle: {zh: 甲, en: A}\nlanguage: 2\n"}, "pack.yaml:3:11"),
    (
        "empty-test",
        {"authority/x.yaml": _clause("authority.x") + "tests:\n  - {verdict: satisfied}\n"},
        "x.yaml:8:5",
    ),
    (
        "missing-key",
        {"authority/x.yaml": _clause("authority.x") + "tests:\n  - {says: 甲}\n"},
        "x.yaml:8:5",
    ),
    (
        "unknown-kind",
        {
            "authority/x.yaml": _clause("authority.x")
            + "tests:\n  - {facts: [{kind: persn}], verdict: satisfied}\n"
        },
        "x.yaml:8:21",
    ),
    (
        "wrong-value",
        {
            "authority/x.yaml": _clause("authority.x")
            + "tests:\n  - {facts: [{kind: person, years_quality: 五}], verdict: satisfied}\n"
        },
        "x.yaml:8:44",
    ),
    (
        "bad-date",
        {"authority/x.yaml": _clause("authority.x") + "in_force: {from: 2023-02-30}\n"},
        "x.yaml:7:18",
    ),
    (
        "ends-before-it-begins",
        {"authority/x.yaml": _clause("authority.x") + "in_force: {from: 2023-02-03, to: 2023-02-02}\n"},
        "x.yaml:7:11",
    ),
    (
        "unknown-clause",
        {
            "pack.yaml": "id: tiny\ntitle: {zh: 甲, en: A}\nlanguage: 1\n"
            "sections: [{id: authority, title: {zh: 甲, en: A}, order: [authority.vet]}]\n"
        },
        "pack.yaml:4:59",
    ),
]


@pytest.mark.parametrize(("code", "changes", "place"), BROKEN)
def test_mistakes_are_told_with_their_place(write_pack, code, changes, place):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack(changes))
    assert caught.value.code == code
    assert str(caught.value.spots[0]).endswith(place)


def test_an_unknown_pack_has_the_nearest_name():
    with pytest.raises(InputError) as caught:
        load_pack("cqo-2032")
    assert caught.value.code == "unknown-pack"
    assert "did you mean `cqo-2023`?" in caught.value.help


def test_a_folder_that_is_no_pack(tmp_path):
    with pytest.raises(InputError) as caught:
        load_pack(str(tmp_path))
    assert caught.value.code == "no-pack-file"


def test_a_file_that_is_not_utf_8(write_pack, tmp_path):
    folder = write_pack()
    (tmp_path / "tiny" / "sources.yaml").write_bytes("sources: {甲}".encode("gb18030"))
    with pytest.raises(InputError) as caught:
        load_pack(folder)
    assert caught.value.code == "not-utf-8"


def test_a_pack_without_clauses_is_an_error(write_pack):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack({"authority/veto.yaml": None}))
    assert caught.value.code == "no-clause"
