"""What is quoted for a claim: whole parts of sentences, each once, with the limits marked in them."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import check
from checker.dossier.model import Block, Document, Place
from checker.gathering.quoting import quoted
from checker.statements.model import Limit, Statement

CASES = Path(__file__).resolve().parents[2] / "cases"
PLACE = Place("费用办法.docx", paragraph=13)
TEXT = "经费由首席质量官审批，单笔不超过3万元；超过3万元的，须报总经理批准。付款凭证由其与财务总监共同签署。"


def document(*texts: str) -> Document:
    blocks = tuple(
        Block(text, "paragraph", replace(PLACE, paragraph=13 + n)) for n, text in enumerate(texts or (TEXT,))
    )
    return Document(PLACE.file, "policy", blocks=blocks)


def said(text: str, *, inside: str = TEXT, place: Place = PLACE) -> Statement:
    start = inside.index(text)
    where = place.within(start, start + len(text))
    return Statement("s", "cqo", "budget", "manage", "budget", "limited", "sure", "F1", text, where)


def limit(text: str, place: Place = PLACE) -> Limit:
    return Limit("amount", text, place)


def marked(evidence):
    return [(one.quote, [one.quote[a:b] for a, b in one.limits]) for one in evidence]


def test_a_limit_within_the_words_is_marked_and_not_quoted_again() -> None:
    clause = said("经费由首席质量官审批，单笔不超过3万元")
    assert marked(quoted(document(), [(clause, [limit("单笔不超过3万元")])])) == [
        ("经费由首席质量官审批，单笔不超过3万元", ["单笔不超过3万元"])
    ]


def test_the_quotation_grows_to_the_limits_of_its_sentence() -> None:
    clause = said("经费由首席质量官审批，单笔不超过3万元")
    limits = [limit("单笔不超过3万元"), limit("超过3万元的"), limit("须报总经理批准")]
    (one,) = quoted(document(), [(clause, limits)])
    assert one.quote == "经费由首席质量官审批，单笔不超过3万元；超过3万元的，须报总经理批准"
    assert TEXT[one.place.start : one.place.end] == one.quote
    assert marked([one])[0][1] == ["单笔不超过3万元", "超过3万元的", "须报总经理批准"]


def test_a_limit_of_another_sentence_is_quoted_with_that_sentence() -> None:
    clause = said("经费由首席质量官审批")
    assert marked(quoted(document(), [(clause, [limit("与财务总监"), limit("须报总经理批准")])])) == [
        ("经费由首席质量官审批，单笔不超过3万元；超过3万元的，须报总经理批准", ["须报总经理批准"]),
        ("付款凭证由其与财务总监共同签署", ["与财务总监"]),
    ]


def test_a_limit_of_another_block_is_quoted_where_it_stands() -> None:
    proviso = "超过3万元的，须报总经理批准。"
    there = replace(PLACE, paragraph=14)
    first = "经费由首席质量官管理。"
    found = quoted(
        document(first, proviso),
        [(said("经费由首席质量官管理", inside=first), [limit("须报总经理批准", there)])],
    )
    assert marked(found)[1] == ("超过3万元的，须报总经理批准", ["须报总经理批准"])
    assert (found[1].place.paragraph, found[1].place.start) == (14, 0)


def test_what_stands_within_another_quotation_is_not_quoted_again() -> None:
    whole = said("经费由首席质量官审批，单笔不超过3万元")
    part = said("经费由首席质量官审批")
    for order in ([(whole, [limit("3万元")]), (part, [])], [(part, []), (whole, [limit("3万元")])]):
        assert [one.quote for one in quoted(document(), order)] == [whole.text]
    assert [one.quote for one in quoted(document(), [(part, []), (part, [])])] == [part.text]


def test_without_the_documents_words_the_quotations_are_as_they_were_read() -> None:
    clause = said("经费由首席质量官审批，单笔不超过3万元")
    found = quoted(Document("a.docx", "policy"), [(clause, [limit("单笔不超过3万元"), limit("须报批")])])
    assert [(one.quote, one.role) for one in found] == [(clause.text, "supports"), ("须报批", "limits")]


@pytest.mark.parametrize("case", ["car-parts", "battery-maker", "listed-group-poisoned", "food-maker"])
def test_every_quotation_of_a_real_case_stands_at_its_place(case: str) -> None:
    """Of the documents' words; the cells of data files are held elsewhere."""
    assessment = check(CASES / case, as_of="2026-11-01", engine="plain")
    blocks = {block.place: block.text for d in assessment.dossier.documents for block in d.blocks}
    held = 0
    for finding in assessment.findings:
        for evidence in (*finding.evidence, *finding.counter_evidence):
            if evidence.place.start is not None:
                text = blocks[replace(evidence.place, start=None, end=None)]
                assert text[evidence.place.start : evidence.place.end] == evidence.quote
                held += 1
    assert held


def test_two_sentences_suffice_for_the_car_parts_budget() -> None:
    assessment = check(CASES / "car-parts", as_of="2026-11-01", engine="plain")
    (budget,) = (finding for finding in assessment.findings if finding.clause == "authority.budget")
    assert marked(budget.counter_evidence) == [
        (
            "质量工作经费由首席质量官审批，单笔支出不超过3万元；单笔支出超过3万元的，须报总经理批准",
            ["单笔支出不超过3万元", "单笔支出超过3万元的，须报总经理批准"],
        ),
        ("质量工作经费的付款凭证须由首席质量官与财务总监共同签署", ["与财务总监"]),
    ]


@given(st.data())
def test_whatever_is_said_is_quoted_exactly_once_with_all_its_limits(data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.text("质官，；。 \n", min_size=2, max_size=12), min_size=1, max_size=3))
    paper = document(*texts)

    def somewhere() -> tuple[str, Place]:
        block = data.draw(st.sampled_from(paper.blocks))
        start = data.draw(st.integers(0, len(block.text) - 1))
        end = data.draw(st.integers(start + 1, len(block.text)))
        return block.text[start:end], block.place.within(start, end)

    told = []
    for _ in range(data.draw(st.integers(1, 4))):
        text, place = somewhere()
        limits = [limit(*somewhere()) for _ in range(data.draw(st.integers(0, 3)))]
        told.append((replace(said(TEXT), text=text, place=place), limits))
    found = quoted(paper, told)

    spans = [(one.place.paragraph, one.place.start, one.place.end) for one in found]
    for one, (number, start, end) in zip(found, spans, strict=True):
        assert texts[number - 13][start:end] == one.quote
        assert not [
            other
            for other in spans
            if other != (number, start, end)
            and (other[0], other[1] <= start, end <= other[2]) == (number, True, True)
        ]
    assert len(spans) == len(set(spans))
    marks = {
        (one.place.paragraph, one.place.start + at)
        for one in found
        for start, end in one.limits
        for at in range(start, end)
    }
    for statement, limits in told:
        for part in (statement, *limits):
            held = [
                s
                for s in spans
                if s[0] == part.place.paragraph and s[1] <= part.place.start < part.place.end <= s[2]
            ]
            assert held
        for part in limits:
            assert {(part.place.paragraph, at) for at in range(part.place.start, part.place.end)} <= marks


def test_many_statements_are_quoted_in_little_time() -> None:
    texts = ["经费由首席质量官审批，单笔不超过3万元。"] * 5000 + [
        "经费由首席质量官审批，单笔不超过3万元；" * 2000
    ]
    paper = document(*texts)
    clause = said("经费由首席质量官审批")
    told = [
        (replace(clause, place=block.place.within(0, 10)), [limit("单笔不超过3万元", block.place)])
        for block in paper.blocks
    ]
    long = paper.blocks[-1].place
    told += [(replace(clause, place=long.within(20 * n, 20 * n + 10)), []) for n in range(2000)]
    start = time.perf_counter()
    assert len(quoted(paper, told)) == 7000
    assert time.perf_counter() - start < 5
