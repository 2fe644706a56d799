"""English sentences that grant without more: who authorises whom, names of several words, and what looks like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
_LETTER = ("Letter of Appointment",)
GRANTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("The Board hereby authorises the CQO to approve quality plans.", (), "plan_approval"),
    ("As our Chief Quality Officer you approve quality plans.", _LETTER, "plan_approval"),
    ("Dear all,\nfrom today Li Wei, our CQO, approves quality plans.", (), "plan_approval"),
    ("The CQO, and nobody else, approves quality plans.", (), "plan_approval"),
    ("The CQO and no other person decides on the quality budget.", (), "budget"),
    ("The CQO approves quality improvement programmes.", (), "plan_approval"),
    ("The CQO releases quality plans.", (), "plan_approval"),
    ("The CQO decides on quality objectives and programmes.", (), "plan_approval"),
    ("The CQO manages money earmarked for quality.", (), "budget"),
    ("The CQO manages the funds for quality work.", (), "budget"),
    ("The CQO approves spending on quality.", (), "budget"),
    ("Quality performance is evaluated, rewarded and penalised by the CQO.", (), "assessment_reward"),
    ("The right to assess and reward quality performance rests with the CQO.", (), "assessment_reward"),
    ("The right to evaluate, reward and penalise quality work lies with the CQO.", (), "assessment_reward"),
    ("The CQO overrules decisions that affect quality safety.", (), "veto"),
    ("The CQO may forbid any transaction that is contrary to quality safety.", (), "veto"),
    ("The CQO blocks any project on quality safety grounds.", (), "veto"),
)
TWINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("The Board may authorise the CQO to approve quality plans.", ()),
    ("The Board did not authorise the CQO to approve quality plans.", ()),
    ("The Board authorises the CQO to propose quality plans.", ()),
    ("The Board authorises the CQO to approve quality plans, subject to the GM's consent.", ()),
    ("The CQO authorises the plant manager to release lots.", ()),
    ("As the Chief Quality Officer requires, the plant manager stops the line.", ()),
    ("Dear Mr Li,\nfrom today our CFO, Mr Wang, approves quality plans.", ()),
    ("The CQO and the COO, and nobody else, approve quality plans.", ()),
    ("The CQO manages money earmarked for training.", ()),
    ("The CQO manages the funds for quality training.", ()),
    ("The CQO releases the production plan.", ()),
    ("Quality performance is assessed by the plants and rewarded by the CQO.", ()),
    ("Quality performance is assessed and rewarded by the GM on the CQO's proposal.", ()),
    ("The CQO may overrule the quality manager's decisions.", ()),
    ("The CQO may cancel contracts of suppliers with poor quality.", ()),
    ("The CQO may overrule decisions that affect quality safety with the consent of the GM.", ()),
    ("The CQO vetoes decisions that affect quality safety until 30 June 2026.", ()),
    ("The CQO vetoes decisions that affect quality safety, except for exports.", ()),
    ("The CQO vetoes decisions that affect quality safety up to RMB 50,000 per case.", ()),
    ("The CQO vetoes any decision that endangers safety after clearance by Group Controlling.", ()),
)


@pytest.mark.parametrize(("text", "headings", "authority"), GRANTS)
def test_granted(text: str, headings: tuple[str, ...], authority: str, sure_grants: Read) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings"), TWINS)
def test_not_granted(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)


NAMED = (
    ("The Quality Director, who is the Company's Chief Quality Officer, approves quality plans.", ()),
    ("The CQO Mr. Li Wei approves quality plans.", ()),
    ("As of today our CQO, Li Wei, approves quality plans.", ()),
    ("Ms. Xu, our CQO, has from today the one-vote veto for all matters of product safety.", ()),
    ("The Company shall have a Chief Quality Officer. He approves quality plans.", ()),
    (
        "I am pleased to confirm your appointment as Chief Quality Officer. You approve quality plans.",
        _LETTER,
    ),
    ("RESOLVED that Mr. Kim be appointed CQO; that he be a member of the Board with full voting rights.", ()),
    ("According to Board Resolution 12 the CQO approves quality plans.", ()),
    ("The CQO may stop the line. In doing so he is not bound by instructions from the GM.", ()),
    ("No goods may leave the hall without the stamp of the Chief Quality Officer.", ()),
    ("Go/no-go for every production release rests with the CQO.", ()),
    ("The CQO applies the quality budget to such purposes of quality as he thinks fit.", ()),
    ("- Sits on the Executive Board, one vote", ("Chief Quality Officer", "Authority")),
    ("The CQO takes part in all decisions of the executive committee, and not just those on quality.", ()),
)
NOT_NAMED = (
    ("The plant manager, who is the CQO's deputy, approves quality plans.", ()),
    ("The COO has a Chief Quality Officer under him. He approves quality plans.", ()),
    ("I am pleased to confirm your appointment as CQO. Mr Li, our COO, approves quality plans.", _LETTER),
    ("According to the General Manager's decision the CQO approves quality plans.", ()),
    ("The CQO may stop the line. In doing so he is bound by instructions from the GM.", ()),
    ("No goods may leave the hall without the stamp of the warehouse.", ()),
    ("Go/no-go for every production release rests with the COO; the CQO is heard.", ()),
    ("- Sits on the Executive Board, no vote", ("Chief Quality Officer", "Authority")),
    ("The CQO is a member of the executive committee without the right to vote.", ()),
    ("The CQO takes part in business decisions; he does not have the right to vote.", ()),
)


@pytest.mark.parametrize(("text", "headings"), NAMED)
def test_the_officer_is_meant(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings"), NOT_NAMED)
def test_another_is_meant_or_less_is_given(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)
