"""An English power is bounded by its heading, by a paper that is not in force yet, and by what goes out without it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
_PLANS = "The CQO approves quality plans."
_OFF = "The CQO signs off each release. "
BOUNDED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_OFF + "Hot-fixes that the CTO classes as P0 go out on the CTO's word alone.", ()),
    (_OFF + "Emergency patches ship on the CTO's authority alone.", ()),
    ("Once the revised Articles are filed, the CQO will sit on the Management Board with a full vote.", ()),
    ("Upon registration of the Articles, the CQO will sit on the Management Board with a full vote.", ()),
    ("As soon as the restructuring is complete, the CQO approves quality plans.", ()),
    ("The CQO will sit on the Board with a full vote. Until then she attends as an observer.", ()),
    ("The CQO will have a veto on safety matters. For now he may only advise.", ()),
    ("The CQO may stop the line.", ("Delegated powers (Plant 2 only)",)),
    ("The CQO may stop the line.", ("Powers (jointly with the COO)",)),
    ("- Approval of quality plans", ("Chief Quality Officer", "Powers (subject to approval by the COO)")),
    (_PLANS, ("Powers – subject to the CEO's consent",)),
    (_PLANS, ("Powers during the CEO's absence",)),
    (_PLANS, ("Powers (advisory)",)),
)
_STOPS = "The CQO decides on line stops. "
_SITS = "The CQO takes part in the management meeting with a vote. "
BOUNDED = (
    *BOUNDED,
    ("On day shift the CQO decides whether a line is stopped.", ()),
    ("In the Wuhan plant the CQO decides which lots are released.", ()),
    (_STOPS + "On nights and Sundays that decision is the shift superintendent's.", ()),
    (_STOPS + "On Sundays the shift superintendent decides.", ()),
    (_STOPS + "In all other cases the plant lead decides.", ()),
    (_SITS + "For the remaining items please leave the room.", ()),
    ("The CQO takes part in the management meeting and votes there on items which relate to quality.", ()),
)
FREE = (
    ("In each plant the CQO decides which lots are released.", ()),
    (_STOPS + "On Sundays too she decides.", ()),
    (_STOPS + "That decision is hers alone.", ()),
    (_STOPS + "On Sundays the plant is closed.", ()),
    (_SITS + "For the remaining items please see the agenda.", ()),
    (_OFF + "Hot-fixes go out on the CQO's word alone, too.", ()),
    ("Once a defect is found, the CQO stops the line.", ()),
    ("Once the file is complete, the CQO releases the batch.", ()),
    ("The Articles were filed in March. The CQO sits on the Management Board with a full vote.", ()),
    (_PLANS, ("Powers (for internal use only)",)),
    (_PLANS, ("Powers (no prior approval of the CEO required)",)),
    (_PLANS, ("Powers (without approval by the CEO)",)),
    (_PLANS, ("Powers (approved by the Board on 3 March 2025)",)),
    (_PLANS, ("Quality Manual (Plant 2)",)),
)


@pytest.mark.parametrize(("text", "headings"), BOUNDED)
def test_what_is_bounded_is_no_grant(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert not sure_grants(text, headings)


@pytest.mark.parametrize(("text", "headings"), FREE)
def test_what_bounds_nothing(text: str, headings: tuple[str, ...], sure_grants: Read) -> None:
    assert sure_grants(text, headings)
