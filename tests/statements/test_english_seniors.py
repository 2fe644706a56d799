"""Somebody above or beside the officer is named in English: what he says counts, unless he is told, refused or obeys."""

from __future__ import annotations

import pytest

from checker import interpret

GRANTS = [
    (
        "quality_safety_stop",
        "The Chief Quality Officer may stop any production line",
        "stop any production line",
    ),
    ("product_release", "The CQO releases finished product", "release finished product"),
    ("plan_approval", "The CQO approves the annual quality plan", "approve quality plans"),
    ("budget", "The CQO manages the quality budget", "manage the quality budget"),
]
BOUNDS = [
    "to the extent delegated by the CEO",
    "as delegated from time to time by the CEO",
    "after consulting and with the consent of the COO",
    "in cases referred to the CQO by the CEO",
    "when the COO is away",
    "for as long as the CEO sees fit",
    "without prejudice to the final decision of the CEO",
    "after obtaining the agreement of the Plant Manager",
    "failing objection by the CEO",
    "having first cleared it with the COO",
    "as long as the COO does not object",
    "with the COO having the final word",
    "save in the case of key customers",
]
HARMLESS = [
    "at any time",
    "without asking anybody",
    "without the consent of the COO",
    "notwithstanding any objection by the COO",
    "even against the will of the COO",
    "and informs the CEO afterwards",
    "after having heard the CEO",
    "and reports to the Board each quarter",
    "and no one, the CEO included, may interfere",
]
LATER = [
    "The CEO is to be asked first",
    "The COO must agree first",
    "She needs to ring the COO first",
    "Please clear it with the COO first",
    "He is expected to have the COO's blessing before doing so",
    "That said, the CEO has to be on board",
    "None of this may be done without the consent of the CEO",
    "No such decision is valid until the CEO has endorsed it",
    "Use of this power is reserved for cases which the CEO has approved",
    "This power is suspended until further notice",
    "This has not yet come into force",
    "She does not have to ask me first, but she has to ask the COO",
]
HARMLESS_LATER = [
    "The CEO is informed afterwards",
    "The COO may not reverse such a decision",
    "The CEO's consent is not required",
    "She does not have to ask me first",
    "She reports monthly to the Board",
    "Production has to comply at once",
    "The COO is copied for information only",
    "Finance pays and books the entries",
]


def _granted(authority: str, text: str, *headings: str) -> bool:
    return any(
        s.holder == "cqo" and s.authority == authority and (s.effect, s.certainty) == ("grant", "sure")
        for s in interpret(text, headings=list(headings))
    )


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize(("authority", "text", "item"), GRANTS)
def test_bounds_of_the_same_sentence(authority: str, text: str, item: str, bound: str) -> None:
    first = f"{bound[0].upper()}{bound[1:]}"
    for said in (
        f"{text}, {bound}.",
        f"{text} ({bound}).",
        f"The CQO may, {bound}, {item}.",
        f"{first}, the CQO may:\n(a) {item};\n(b) train staff.",
        f"The CQO may:\n(a) {item};\n(b) train staff;\nin each case {bound}.",
    ):
        assert not _granted(authority, said), said


@pytest.mark.parametrize("harmless", HARMLESS)
@pytest.mark.parametrize(("authority", "text", "item"), GRANTS)
def test_harmless_turns_of_the_same_sentence(authority: str, text: str, item: str, harmless: str) -> None:
    assert _granted(authority, f"{text}, {harmless}.")


@pytest.mark.parametrize("later", LATER)
@pytest.mark.parametrize(("authority", "text", "item"), GRANTS)
def test_later_sentences(authority: str, text: str, item: str, later: str) -> None:
    lower = later if later.startswith("That") else f"{later[0].lower()}{later[1:]}"
    for said in (
        f"{text}. {later}.",
        f"{text}, but {lower}.",
        f"{text}.\nNote: {later}.",
        f"The CQO may:\n(a) {item};\n(b) train staff.\n{later}.",
    ):
        assert not _granted(authority, said), said


@pytest.mark.parametrize("later", HARMLESS_LATER)
@pytest.mark.parametrize(("authority", "text", "item"), GRANTS)
def test_harmless_later_sentences(authority: str, text: str, item: str, later: str) -> None:
    assert _granted(authority, f"{text}. {later}.")
    assert _granted(authority, f"The CQO may:\n(a) {item};\n(b) train staff.\n{later}.")


@pytest.mark.parametrize(
    ("before", "granted"),
    [
        ("The COO must agree first.", False),
        ("The CEO is to be asked first.", False),
        ("Ms Lin is appointed CQO by the Board.", True),
        ("The COO approves the production plan.", True),
    ],
)
def test_the_sentence_before(before: str, granted: bool) -> None:
    assert _granted("quality_safety_stop", f"{before} The CQO may stop any line.") is granted


@pytest.mark.parametrize(
    ("heading", "granted"),
    [
        ("With the consent of the COO", False),
        ("Jointly with the COO", False),
        ("Subject to the approval of the CEO", False),
        ("In the absence of the CEO", False),
        ("Without prior approval", True),
        ("For all plants", True),
    ],
)
def test_headings_that_bound(heading: str, granted: bool) -> None:
    assert _granted("quality_safety_stop", "The CQO stops unsafe lines.", heading) is granted
    assert _granted("plan_approval", "Approval of quality plans", "Powers of the CQO", heading) is granted


@pytest.mark.parametrize("text", ["In best-in-class companies the CQO holds a veto over shipments.",
                                  "In many firms the CQO manages the quality budget."])  # fmt: skip
def test_other_firms_grant_nothing(text: str) -> None:
    assert all(s.effect == "none" for s in interpret(text))
    assert _granted("veto", "In all group companies the CQO holds a veto over shipments.")
