"""Laws of gathering that hold whatever the papers are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import HELD

EFFECTS = ("none", "denied", "execute_only", "recommend_only", "conditional", "joint", "limited", "grant")
LIMITING = ("denied", "conditional", "joint", "limited")

statement = st.fixed_dictionaries(
    {
        "effect": st.sampled_from(EFFECTS),
        "sure": st.booleans(),
        "act": st.sampled_from([None, "veto", "propose"]),
        "by": st.sampled_from([None, "board"]),
    }
)
paper = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["board_resolution", "appointment", "policy", "notice", "standard"]),
        "date": st.sampled_from([None, "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"]),
        "standing": st.sampled_from(["in_force", "in_force", "in_force", "draft", "void"]),
        "said": st.lists(statement, max_size=3),
        "officer": st.lists(
            st.tuples(
                st.sampled_from(["appointed", "removed", "authorised", "level"]),
                st.sampled_from([None, "李四", "王五"]),
            ),
            max_size=2,
        ),
    }
)
papers = st.lists(paper, max_size=4)


def pages(desk, rows, *, with_officer=True):
    made = []
    for number, row in enumerate(rows):
        said = [desk.say(id=f"p{number}s{index}", **one) for index, one in enumerate(row["said"])]
        facts = [desk.officer(kind, value) for kind, value in row["officer"]] if with_officer else []
        made.append(
            desk.page(
                f"{number}.docx", row["kind"], *said, *facts, date=row["date"], standing=row["standing"]
            )
        )
    return made


def extremes(desk, result):
    """The lowest and the highest ``held`` that is sure, and the lowest at all."""
    ranks = [(HELD.index(held), sure) for held, sure in desk.held(result)]
    certain = [rank for rank, sure in ranks if sure]
    return min(certain, default=None), max(certain, default=None), min((r for r, _ in ranks), default=None)


@settings(max_examples=200, deadline=None)
@given(rows=papers, data=st.data())
def test_the_order_of_documents_never_matters(desk, rows, data):
    made = pages(desk, rows)
    shuffled = data.draw(st.permutations(made))
    assert desk.gathered(*made) == desk.gathered(*shuffled)


@settings(max_examples=300, deadline=None)
@given(rows=papers, extra=statement, effect=st.sampled_from(LIMITING), data=st.data())
def test_a_limit_beside_what_a_document_surely_says_never_raises(desk, rows, extra, effect, data):
    made = pages(desk, rows, with_officer=False)
    speaking = [
        i for i, row in enumerate(rows) if any(s["sure"] and s["effect"] != "none" for s in row["said"])
    ]
    if not speaking:
        return
    at = data.draw(st.sampled_from(speaking))
    limit = desk.say(**{**extra, "effect": effect}, id="extra")
    more = list(made)
    more[at] = replace(
        made[at],
        reading=replace(made[at].reading, statements=(*made[at].reading.statements, limit)),
    )
    before, after = extremes(desk, desk.gathered(*made)), extremes(desk, desk.gathered(*more))
    highest_before, highest_after = before[1], after[1]
    if highest_after is not None and highest_before is not None:
        assert highest_after <= highest_before
    if before[2] is not None and after[2] is not None:
        assert after[2] <= before[2]


@settings(max_examples=300, deadline=None)
@given(rows=papers, act=st.sampled_from([None, "veto", "propose"]), data=st.data())
def test_a_sure_grant_never_lowers(desk, rows, act, data):
    made = pages(desk, rows, with_officer=False)
    grant = desk.say("grant", id="extra", act=act)
    if made and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(made) - 1))
        more = list(made)
        more[at] = replace(
            made[at],
            reading=replace(made[at].reading, statements=(*made[at].reading.statements, grant)),
        )
    else:
        kind = data.draw(st.sampled_from(["board_resolution", "policy", "notice"]))
        date = data.draw(st.sampled_from([None, "2024-06-01"]))
        more = [*made, desk.page("extra.docx", kind, grant, date=date)]
    before, after = extremes(desk, desk.gathered(*made)), extremes(desk, desk.gathered(*more))
    if before[0] is not None:
        assert after[0] is not None and after[0] >= before[0]
        assert after[1] is not None and after[1] >= before[1]


@settings(max_examples=150, deadline=None)
@given(rows=papers, void=paper)
def test_a_void_document_never_changes_a_fact(desk, rows, void):
    made = pages(desk, rows)
    dead = pages(desk, [void | {"standing": "void"}])[0]
    dead = replace(dead, document=replace(dead.document, path="void.docx"))
    assert desk.gathered(*made).facts == desk.gathered(*made, dead).facts


@settings(max_examples=100, deadline=None)
@given(rows=papers)
def test_ids_are_sequential_and_nothing_repeats(desk, rows):
    ids = [fact.id for fact in desk.gathered(*pages(desk, rows)).facts]
    assert len(set(ids)) == len(ids)
    authorities = [one for one in ids if one.startswith("a")]
    assert authorities == [f"a{n}" for n in range(1, len(authorities) + 1)]
