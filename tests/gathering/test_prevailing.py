"""Papers that say which of two holds: they lower what they can, and raise nothing but what they name."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.dossier.model import Place, Prevailing


def wins(*papers: str) -> Prevailing:
    return Prevailing(True, papers or ("*",), "以本办法为准", Place("x"), outright=bool(papers))


def yields(*papers: str) -> Prevailing:
    return Prevailing(False, papers, "以该文件为准", Place("x"))


def test_a_limit_that_calls_itself_first_stands_beside_a_later_grant(desk):
    limit = desk.page(
        "b.docx", "policy", desk.say("conditional", id="s2"), date="2020-01-01", prevailing=(wins(),)
    )
    grant = desk.page("a.docx", "policy", desk.say("grant"), date="2024-01-01")
    assert sorted(desk.held(desk.gathered(grant, limit))) == [("conditional", True), ("full", True)]


@pytest.mark.parametrize(
    ("grant", "limit"),
    [("policy", "appointment"), ("policy", "policy"), ("job_description", "board_resolution")],
)
def test_a_grant_that_calls_itself_first_beats_no_limit(desk, grant, limit):
    papers = [
        desk.page(
            "a.docx",
            grant,
            desk.say("grant"),
            title="质量管理办法",
            signed_by="李四",
            prevailing=(wins(), wins("费用办法")),
        ),
        desk.page("b.docx", limit, desk.say("denied", id="s2"), title="费用办法"),
    ]
    assert ("denied", True) in desk.held(desk.gathered(*papers))


def test_a_higher_paper_that_does_not_name_the_lower_one_leaves_its_limit(desk):
    high = desk.page("a.docx", "appointment", desk.say("grant"), date="2024-01-01", prevailing=(wins(),))
    low = desk.page("b.docx", "policy", desk.say("limited", id="s2"), date="2020-01-01", title="费用审批办法")
    assert len(desk.held(desk.gathered(high, low))) == 2


@pytest.mark.parametrize(
    ("dates", "more", "held"),
    [
        (("2024-01-01", "2020-01-01"), (), ["full"]),
        (("2020-01-01", "2024-01-01"), (), ["capped", "full"]),
        ((None, "2020-01-01"), (), ["capped", "full"]),
        (("2024-01-01", None), (), ["capped", "full"]),
        (("2024-01-01", "2020-01-01"), (wins(),), ["capped", "full"]),
    ],
)
def test_a_higher_and_later_paper_takes_away_the_limit_of_one_that_it_names(desk, dates, more, held):
    high = desk.page(
        "a.docx",
        "appointment",
        desk.say("grant"),
        date=dates[0],
        signed_by="李四",
        prevailing=(wins("费用审批办法"),),
    )
    low = desk.page(
        "b.docx", "policy", desk.say("limited", id="s2"), date=dates[1], title="费用审批办法", prevailing=more
    )
    result = desk.gathered(high, low)
    assert sorted(h for h, _ in desk.held(result)) == held
    if held == ["full"]:
        (fact,) = (f for f in result.facts if f.kind == "authority")
        assert [e.quote for e in fact.overruled] == ["words of s2"]


def test_a_letter_that_yields_to_the_job_description_has_no_grant_left_where_that_limits(desk):
    letter = desk.page("a.docx", "appointment", desk.say("grant"), prevailing=(yields("job_description"),))
    post = desk.page("b.docx", "job_description", desk.say("conditional", id="s2"))
    assert desk.held(desk.gathered(letter, post)) == [("conditional", True)]
    silent = desk.page("b.docx", "job_description")
    assert desk.held(desk.gathered(letter, silent)) == [("full", True)]


def test_yielding_raises_nothing(desk):
    letter = desk.page("a.docx", "appointment", desk.say("grant"))
    rules = desk.page(
        "b.docx",
        "policy",
        desk.say("limited", id="s2"),
        prevailing=(yields("appointment"),),
        date="2024-01-01",
    )
    assert sorted(h for h, _ in desk.held(desk.gathered(letter, rules))) == ["capped", "full"]


def test_an_unsure_limit_does_not_silence_a_sure_grant(desk):
    letter = desk.page("a.docx", "appointment", desk.say("grant"), prevailing=(yields("job_description"),))
    post = desk.page("b.docx", "job_description", desk.say("denied", id="s2", sure=False))
    assert sorted(desk.held(desk.gathered(letter, post))) == [("denied", False), ("full", True)]


def test_a_paper_that_is_not_there_is_asked_for(desk):
    rules = desk.page("b.docx", "policy", desk.say("grant"), prevailing=(yields("章程"),))
    result = desk.gathered(rules)
    assert [n.code for n in result.notices if n.code == "yields-to-unseen"] == ["yields-to-unseen"]
    articles = desk.page("公司章程.docx", "policy")
    assert "yields-to-unseen" not in [n.code for n in desk.gathered(rules, articles).notices]


EFFECTS = ("grant", "limited", "conditional", "denied", "recommend_only", "execute_only")
PREVAILING = st.lists(
    st.sampled_from(
        [wins(), wins("甲办法"), wins("乙办法"), yields("甲办法"), yields("乙办法"), yields("丙办法")]
    ),
    max_size=2,
).map(tuple)
PAPERS = st.lists(
    st.tuples(
        st.sampled_from(["appointment", "policy", "job_description"]),
        st.sampled_from(EFFECTS),
        st.sampled_from([None, "2020-01-01", "2022-01-01", "2024-01-01"]),
        st.booleans(),
        PREVAILING,
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=200, deadline=None)
@given(PAPERS)
def test_no_claim_is_lost_and_order_of_files_does_not_matter(desk, papers):
    pages = [
        desk.page(
            f"{name}.docx",
            kind,
            desk.say(effect, id=f"s{name}", sure=sure),
            date=date,
            title=f"{name}办法",
            signed_by="李四",
            prevailing=said,
        )
        for name, (kind, effect, date, sure, said) in zip("甲乙丙", papers, strict=False)
    ]
    results = [desk.gathered(*order) for order in permutations(pages)]
    assert all(r.facts == results[0].facts for r in results)
    told = {
        source
        for fact in results[0].facts
        if fact.kind == "authority"
        for source in (*fact.because, *(e.quote.removeprefix("words of ") for e in fact.overruled))
    }
    assert told >= {f"s{name}" for name, _ in zip("甲乙丙", papers, strict=False)}


@settings(max_examples=200, deadline=None)
@given(PAPERS)
def test_a_paper_that_only_calls_itself_first_raises_nothing(desk, papers):
    """Taken away, the words leave no less than before: they never make a pass."""

    def of(said):
        pages = [
            desk.page(
                f"{n}.docx", kind, desk.say(effect, id=f"s{n}", sure=sure), date=date, prevailing=said(own)
            )
            for n, (kind, effect, date, sure, own) in zip("甲乙丙", papers, strict=False)
        ]
        return set(desk.held(desk.gathered(*pages)))

    with_words = of(lambda own: tuple(p for p in own if p.papers == ("*",) or not p.wins))
    without = of(lambda own: ())
    assert {h for h in without if h[0] != "full"} <= with_words
