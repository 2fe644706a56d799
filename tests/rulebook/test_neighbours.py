"""Packs of other posts: they are sound, and no pack judges another pack's officer or takes one construct for another."""

from __future__ import annotations

from functools import cache

import pytest

from checker.packtest import run_tests
from checker.rulebook import lint, load_pack
from checker.rulebook.folder import shipped
from checker.rulebook.model import Pack
from checker.rulebook.unverified import as_if_verified

NEIGHBOURS = sorted(set(shipped()) - {"cqo-2023"})

# The four sentences, with the title of the pack's own officer.
SENTENCES = {
    "veto": "{}对质量安全事项行使一票否决权。",
    "proposal": "{}发现产品存在危及安全的缺陷时，应当提出停止生产、销售等否决建议，单位应当立即分析研判，采取处置措施，消除风险隐患。",
    "suggestion": "{}可以提出否决建议，供总经理参考。",
    "ruling": "{}在企业内部对产品质量管理具有裁决权。",
    "release": "未经{}签字，产品不得放行。",
}
# Pack, region, officer, clause: what each sentence is worth under it, or would be if its words were verified.
MATRIX = {
    ("cqo-2023", None, "首席质量官", "authority.veto"): {
        "veto": "satisfied",
        "proposal": "violated",
        "suggestion": "violated",
        "ruling": "missing",
        "release": "missing",
    },
    ("samr-75", None, "质量安全总监", "authority.veto_proposal"): {
        "veto": "missing",
        "proposal": "satisfied",
        "suggestion": "violated",
        "ruling": "missing",
        "release": "missing",
    },
    ("nmpa-124", None, "质量负责人", "authority.ruling"): {
        "veto": "missing",
        "proposal": "missing",
        "suggestion": "missing",
        "ruling": "satisfied",
        "release": "missing",
    },
    ("nmpa-125", None, "质量安全负责人", "authority.veto"): {
        "veto": "satisfied",
        "proposal": "violated",
        "suggestion": "violated",
        "ruling": "missing",
        "release": "missing",
    },
    ("eu-gmp-qp", None, "质量受权人", "authority.release"): {
        "veto": "missing",
        "proposal": "missing",
        "suggestion": "missing",
        "ruling": "missing",
        "release": "satisfied",
    },
}


@cache
def pack_of(name: str, region: str | None) -> Pack:
    return as_if_verified(load_pack(name, region=region))


def verdict(pack: Pack, clause: str, says: str) -> str:
    from itertools import count

    from checker.dossier.model import Block, Document, Dossier, Place
    from checker.engine import by_name
    from checker.gathering import gather
    from checker.judgement import judge
    from checker.statements.reading import read_blocks

    numbers = count(1)
    document = Document(
        "test.md", "job_description", blocks=(Block(says, "paragraph", Place("test.md", paragraph=1)),)
    )
    reading = read_blocks(document.blocks, pack.vocabulary, lambda: f"s{next(numbers)}")
    facts = gather(
        Dossier("test", (document,)),
        {document.path: reading},
        document_ranks=pack.document_ranks,
        authorities=tuple(pack.vocabulary.authorities),
        as_of="2026-11-01",
        post=pack.vocabulary.post,
    ).facts
    judged = judge(pack, facts, [document], by_name("plain"), as_of="2026-11-01")
    return next(f.verdict for f in judged.findings if f.clause == clause)


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_lints_clean(name: str) -> None:
    assert lint(name) == ()


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_its_tests_pass(name: str) -> None:
    results = run_tests(name)
    assert results
    assert [r.as_dict() for r in results if not r.passed] == []


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_every_clause_says_where_it_is_from(name: str) -> None:
    """A source that resolves and a fact row; where in force, a source of nobody knows whom gives only `unknown`."""
    pack = load_pack(name)
    for clause in pack.clauses:
        source = pack.sources[clause.cite["source"]]
        assert clause.cite["fact"], clause.id
        if source.get("status") == "unverified" or clause.cite.get("status") == "unverified":
            verdicts = {
                test.verdict for test in clause.tests if test.region is None and not test.once_verified
            }
            assert verdicts - {"not_in_force"} == {"unknown"}, clause.id
    for entry in pack.ledger:
        assert entry.source in pack.sources
        assert entry.fact, entry.id


@pytest.mark.parametrize(
    ("row", "sentence"), [(row, sentence) for row, wanted in MATRIX.items() for sentence in wanted]
)
def test_four_constructs_are_never_one(row: tuple[str, str | None, str, str], sentence: str) -> None:
    name, region, officer, clause = row
    says = SENTENCES[sentence].format(officer)
    assert verdict(pack_of(name, region), clause, says) == MATRIX[row][sentence]


@pytest.mark.parametrize("row", [row for row in MATRIX if row[0] != "cqo-2023"])
def test_the_same_power_of_the_cqo_is_not_the_officers(row: tuple[str, str | None, str, str]) -> None:
    name, region, officer, clause = row
    kept = next(sentence for sentence, wanted in MATRIX[row].items() if wanted == "satisfied")
    says = SENTENCES[kept].format("首席质量官")
    assert verdict(pack_of(name, region), clause, says) != "satisfied"
    assert officer not in says
