"""English texts: for each construction what grants, and what looks much like it and does not."""

from __future__ import annotations

import random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import interpret
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.english.clauses import Clause
from checker.statements.english.lexing import english_tokens
from checker.statements.english.parse import parse
from checker.statements.english.tags import tag
from checker.statements.english.words import W, words_of
from checker.statements.inflection import forms
from checker.statements.lexicon import lexicon
from checker.statements.normalise import normalise
from checker.statements.sentence import sentences

POST = ("Chief Quality Officer",)
POWERS = ("Chief Quality Officer", "Powers")
TASKS = ("Chief Quality Officer – job description", "Tasks")

PAIRS: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "active",
        "The CQO approves quality plans.",
        ("The CEO approves quality plans.", "The CQO reviews quality plans."),
    ),
    (
        "passive with by",
        "Quality plans are approved by the CQO.",
        ("Quality plans are approved by the CEO and filed by the CQO.", "Quality plans are approved."),
    ),
    (
        "subject to",
        "The CQO may stop production, subject to the law.",
        (
            "The CQO may stop production, subject to the approval of the COO.",
            "Subject to the COO's consent, the CQO may stop production.",
        ),
    ),
    (
        "with and without",
        "The CQO may stop production without the consent of anybody.",
        (
            "The CQO may stop production with the consent of the COO.",
            "The CQO may not stop production without the COO.",
        ),
    ),
    (
        "only after approval",
        "Goods are shipped only after release by the CQO.",
        ("The CQO releases goods only after approval by the CEO.",),
    ),
    (
        "no X without",
        "No batch may leave the plant without the CQO's release.",
        (
            "No batch may leave the plant without the QP's release.",
            "The CQO may not release a batch without the QP.",
        ),
    ),
    (
        "unless",
        "No batch leaves the plant unless the CQO has released it.",
        ("The CQO releases each batch unless the CEO objects.",),
    ),
    (
        "has the right",
        "The CQO has the right to veto any decision that endangers product safety.",
        (
            "The CQO has the right to propose a veto of any decision that endangers product safety.",
            "The CQO has no right to veto decisions that endanger product safety.",
        ),
    ),
    (
        "final say",
        "The CQO has the final say in matters of product safety.",
        (
            "The CQO has a say in matters of product safety.",
            "The CEO has the final say in matters of product safety.",
        ),
    ),
    (
        "responsible for",
        "The CQO is responsible for approving quality plans.",
        ("The CQO is responsible for preparing quality plans for approval by the Board.",),
    ),
    (
        "rests with",
        "The power to stop production rests with the CQO.",
        ("The power to stop production rests with the COO, who informs the CQO.",),
    ),
    (
        "vested in",
        "Authority over the quality budget is vested in the CQO.",
        ("Authority over the quality budget is vested in the CFO.",),
    ),
    (
        "reserved for",
        "The release of products is reserved for the CQO.",
        ("The release of products is reserved for the QP; the CQO keeps the list.",),
    ),
    (
        "possessives",
        "The CQO's decision to stop production is binding.",
        ("The CQO's proposal to stop production is put to the Board.",),
    ),
    (
        "verbs in a row",
        "The CQO draws up, issues and enforces the quality policy.",
        ("The CQO draws up the quality policy, which the Board issues and enforces.",),
    ),
    (
        "objects in a row",
        "The CQO approves quality plans and quality expenditure.",
        ("The CQO reviews quality plans and quality expenditure.",),
    ),
    (
        "participles in a row",
        "Quality plans are drafted by the departments, checked by QA and approved by the CQO.",
        ("Quality plans are drafted by the CQO, checked by QA and approved by the CEO.",),
    ),
    (
        "relative clause",
        "The CQO, who reports to the Board, may stop production.",
        ("The CQO, who reports to the COO, the only one who may stop production, is informed.",),
    ),
    (
        "double negation",
        "The CQO need not obtain anybody's consent before stopping production.",
        (
            "The CQO need not stop production.",
            "The CQO may not stop production before obtaining the COO's consent.",
        ),
    ),
    (
        "not subject to override",
        "The CQO's veto on safety matters is final and not subject to override.",
        ("The CQO's veto on safety matters is subject to override by the Board.",),
    ),
    (
        "notice afterwards",
        "The CQO may stop production and shall notify the COO afterwards.",
        ("The CQO may stop production after notifying the COO and obtaining his consent.",),
    ),
    (
        "caps",
        "The CQO approves expenditure from the quality budget without limit.",
        ("The CQO approves expenditure from the quality budget up to EUR 10,000.",),
    ),
    (
        "size of a budget",
        "The CQO manages the quality budget of EUR 5 million.",
        ("The CQO manages the quality budget up to EUR 5 million.",),
    ),
    (
        "terms",
        "From 1 January 2026 the CQO releases products.",
        (
            "Until 31 December 2026 the CQO releases products.",
            "The CQO may stop production for no longer than one shift.",
        ),
    ),
    (
        "contrast",
        "The CQO approves quality plans, but he may consult the departments.",
        (
            "The CQO approves quality plans, but the Board may reverse his decision.",
            "The CQO approves quality plans, save as the Board decides otherwise.",
        ),
    ),
    (
        "notwithstanding",
        "Notwithstanding any delivery date, the CQO may stop shipments.",
        ("The CQO may stop shipments, provided that the COO agrees.",),
    ),
    (
        "prohibitions of others",
        "The CQO may stop production; no line manager may restart it.",
        ("The CQO may stop production; the COO may restart it at any time.",),
    ),
    (
        "ministerial acts of others",
        "The CQO approves payments from the quality fund; Finance pays accordingly.",
        ("The CQO approves payments from the quality fund; Finance approves them too before it pays.",),
    ),
    (
        "occasions and will",
        "If a hazard is found, the CQO may stop production.",
        (
            "If the COO agrees, the CQO may stop production.",
            "The CQO may, if the COO consents, stop production.",
        ),
    ),
    (
        "absolute constructions",
        "The CQO may stop production, the COO being informed.",
        (
            "The CQO may stop production, the COO consenting.",
            "Having obtained the COO's consent, the CQO may stop production.",
        ),
    ),
    (
        "proposals",
        "The CQO decides that a line be stopped.",
        ("The CQO recommends that a line be stopped.", "The CQO may table a motion to stop the line."),
    ),
    (
        "decided elsewhere",
        "The CQO allocates the quality budget.",
        (
            "The CFO allocates the quality budget in consultation with the CQO.",
            "The CFO allocates the quality budget on the CQO's proposal.",
        ),
    ),
    (
        "seats",
        "The CQO is a voting member of the Executive Board.",
        (
            "The CQO attends the Executive Board without a vote.",
            "The CQO takes part in management meetings in an advisory capacity.",
        ),
    ),
    (
        "questions decided",
        "The CQO decides whether a lot is released.",
        ("The CQO asks whether a lot is released.", "The CQO decides how quality plans are printed."),
    ),
    (
        "orders carried out",
        "On the CQO's order the plant manager stops production.",
        ("On the CQO's advice the plant manager stops production.",),
    ),
    (
        "judgements",
        "If the CQO considers a lot unsafe, it is blocked.",
        ("If the laboratory considers a lot unsafe, it is blocked.",),
    ),
    (
        "whose consent",
        "Quality plans are sent to the CQO, whose approval is required.",
        ("Quality plans are sent to the CQO, whose opinion is noted.",),
    ),
    (
        "gates",
        "Goods are put on the market once the CQO has released them.",
        ("The CQO releases goods once the COO has cleared them.",),
    ),
    (
        "deputies",
        "The CQO (or, in his absence, his deputy) releases products.",
        ("The COO (or, in his absence, the CQO) releases products.",),
    ),
    (
        "neither",
        "The CQO may stop production; neither the COO nor the CEO may object.",
        ("Neither the CQO nor the COO has the right to stop production.",),
    ),
    (
        "two together",
        "Either the CQO or the COO may stop production.",
        (
            "The CQO and the COO jointly may stop production.",
            "The CQO, acting in concert with the COO, may stop production.",
            "The right to stop production is shared between the CQO and the COO.",
        ),
    ),
    (
        "parts",
        "The CQO approves the quality plans of all plants.",
        (
            "The CQO approves the quality plans of the Wuxi plant.",
            "The CQO approves most quality plans.",
            "The CQO manages part of the quality budget.",
        ),
    ),
    (
        "both halves",
        "The CQO assesses the quality work of the departments and fixes their bonuses and penalties.",
        ("The CQO assesses the quality work of the departments; HR fixes their bonuses and penalties.",),
    ),
    (
        "strategy",
        "The CQO sets the quality strategy and presents it to the Board.",
        (
            "The CQO sets the quality strategy and presents it to the Board for adoption.",
            "The CQO implements the quality strategy.",
            "The CQO develops a draft quality strategy.",
        ),
    ),
    (
        "movement",
        "Authority over the quality budget passes from the CFO to the CQO.",
        ("Authority over the quality budget passes from the CQO to the CFO.",),
    ),
    (
        "intention",
        "The CQO is given the right to approve quality plans.",
        (
            "The Board intends to give the CQO the right to approve quality plans.",
            "By 2030 the CQO is to receive the right to approve quality plans.",
            "It is proposed that, where possible, the CQO approves quality plans.",
        ),
    ),
    (
        "history",
        "The CQO has been authorised to release goods.",
        (
            "The CQO was authorised to release goods until 2022.",
            "Quality plans used to be approved by the CQO.",
            "The CQO no longer releases goods.",
        ),
    ),
    (
        "hearsay and teaching",
        "The CQO has a veto over decisions on product safety.",
        (
            "The CQO is said to have a veto over decisions on product safety.",
            "The course covers how a CQO vetoes decisions on product safety.",
            "Does the CQO have a veto over decisions on product safety?",
            "Draft: The CQO has a veto over decisions on product safety.",
        ),
    ),
    (
        "clefts",
        "It is the CQO, not the plant manager, who releases goods.",
        ("It is the plant manager, not the CQO, who releases goods.",),
    ),
    (
        "fields of others",
        "The CQO approves the quality plan.",
        ("The CQO approves the minutes of the quality meeting.", "The CQO approves the marketing plan."),
    ),
    (
        "what is no product",
        "The CQO decides on the release of goods.",
        (
            "The CQO decides on the release of funds.",
            "The CQO releases the press statement.",
            "The CQO releases product drawings.",
            "The CQO has authority over the release of documents.",
        ),
    ),
    (
        "a second verb after a modal",
        "The CQO may halt production and releases lots.",
        (
            "The CEO may halt production and releases lots.",
            "The CQO may propose recalls and releases of lots.",
        ),
    ),
    (
        "later sentences on another matter",
        "The CQO approves quality plans. Any spending from the quality budget requires the CFO's approval.",
        ("The CQO approves quality plans. Quality plans require the CFO's approval.",),
    ),
    (
        "measured goods",
        "The CQO releases lots made at the plant.",
        (
            "The CQO may release lots valued at up to RMB 500,000.",
            "The CQO may release lots priced below RMB 500,000.",
            "The CQO may approve quality expenditure of CNY 50,000 or less.",
        ),
    ),
    (
        "later sentences",
        "The CQO releases goods. The COO is informed.",
        (
            "The CQO releases goods. Each release requires confirmation by the COO.",
            "The CQO releases goods. These powers are hereby revoked.",
        ),
    ),
    (
        "undone by others",
        "The CQO releases goods and the COO has them shipped.",
        ("The CQO releases goods and the COO may recall the release.",),
    ),
]
"""Construction, what grants, what does not."""


def grants(text: str, *headings: str) -> bool:
    """Whether the text surely grants the officer something."""
    return any(
        s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure" for s in interpret(text, headings)
    )


def effects(text: str, *headings: str) -> dict[str, set[str]]:
    """What is said of the officer, by authority."""
    out: dict[str, set[str]] = {}
    for statement in interpret(text, headings):
        if statement.holder == "cqo":
            out.setdefault(statement.authority, set()).add(statement.effect)
    return out


@pytest.mark.parametrize(("construction", "text", "others"), PAIRS, ids=[p[0] for p in PAIRS])
def test_pairs(construction: str, text: str, others: tuple[str, ...]) -> None:
    assert grants(text), construction
    for other in others:
        assert not grants(other), other


@pytest.mark.parametrize(
    ("text", "headings", "authority", "effect"),
    [
        ("may order a recall", ("The Chief Quality Officer:",), "quality_safety_stop", "grant"),
        ("approve quality plans", ("The Chief Quality Officer may:",), "plan_approval", "grant"),
        ("approve quality plans", ("The Chief Quality Officer may not:",), "plan_approval", "denied"),
        ("Approval of quality plans", POWERS, "plan_approval", "grant"),
        ("Sole signatory for product releases", POWERS, "product_release", "grant"),
        ("Right to be consulted on quality plans", POWERS, "plan_approval", "recommend_only"),
        ("Sets the quality policy", TASKS, "strategy", "grant"),
        ("Proposes the quality budget", TASKS, "budget", "recommend_only"),
        ("A", ("RACI: A = approves, C = is consulted", "Quality plans", "CQO"), "plan_approval", "grant"),
        (
            "C",
            ("RACI: A = approves, C = is consulted", "Quality plans", "CQO"),
            "plan_approval",
            "recommend_only",
        ),
        ("Product release: A", ("RACI", "CQO"), "product_release", "grant"),
        ("Product release: C", ("RACI", "CQO"), "product_release", "recommend_only"),
        ("Product release: informed", POWERS, "product_release", "denied"),
        ("Product release (in every plant)", POWERS, "product_release", "grant"),
        ("Quality plans: approved by the CQO", (), "plan_approval", "grant"),
        ("Quality plans: prepared by QA, approved by the CQO", (), "plan_approval", "grant"),
        ("QA inspects → CQO decides on release → Logistics ships", (), "product_release", "grant"),
    ],
)
def test_lists_and_cells(text: str, headings: tuple[str, ...], authority: str, effect: str) -> None:
    assert effect in effects(text, *headings).get(authority, set())


@pytest.mark.parametrize(
    "text",
    [
        "Product release – to be defined",
        "Product release (advisory)",
        "Product release: see procedure QP-12",
        "Product release: delegated to the plant manager",
        "Product release: under discussion",
        "Product release: N/A",
        "Product release: C",
        "Veto: planned",
    ],
)
def test_answers_that_take_it_away(text: str) -> None:
    assert not grants(text, *POWERS)


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("The CQO approves quality plans within the limits set by the Board.", "limited"),
        ("The CQO approves quality plans together with the COO.", "joint"),
        ("The CQO approves quality plans under the direction of the CEO.", "conditional"),
        ("The CQO approves quality plans after the plants have agreed to them.", "conditional"),
        ("The CQO approves quality plans in agreement with the plants.", "joint"),
        ("The CQO comments on quality plans.", "recommend_only"),
        ("The CQO shall not approve quality plans.", "denied"),
        ("The CQO approves quality plans in principle.", "limited"),
        ("The CQO approves quality plans for the time being.", "limited"),
    ],
)
def test_effects(text: str, effect: str) -> None:
    assert effects(text)["plan_approval"] == {effect}


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官审批质量计划。\nThe CQO approves quality plans.",
        "The Chief Quality Officer (首席质量官) approves quality plans (质量计划).",
    ],
)
def test_two_languages_agree(text: str) -> None:
    assert effects(text) == {"plan_approval": {"grant"}}


@pytest.mark.parametrize(
    "text",
    [
        "质量计划由首席质量官批准。\nQuality plans are approved by the CEO.",
        "首席质量官审批质量计划。\nThe CQO approves quality plans, subject to the approval of the CEO.",
    ],
)
def test_where_two_languages_differ_nothing_is_sure(text: str) -> None:
    assert not grants(text)


@pytest.mark.parametrize(
    "text",
    [
        "THE CQO APPROVES QUALITY PLANS.",
        "the cqo approves quality plans",
        "The  CQO   approves\nquality plans.",
        "The CQO approves qua-\nlity plans.",
        "T h e  C Q O  a p p r o v e s  q u a l i t y  p l a n s .",
        "The CQO approves qua1ity p1ans.",
    ],
)
def test_writing_changes_nothing(text: str) -> None:
    assert effects(text) == {"plan_approval": {"grant"}}


BASE = (
    "The CQO approves quality plans",
    "The CQO may stop production",
    "Products are released by the CQO",
    "The power to spend the quality budget lies with the CQO",
    "The Chief Quality Officer sets the quality strategy",
    "The CQO has a veto over all decisions concerning product safety",
)


@pytest.mark.parametrize("text", BASE)
class TestLaws:
    def test_plainly_it_grants(self, text: str) -> None:
        assert grants(f"{text}.")

    @pytest.mark.parametrize(
        "tail",
        [
            ", subject to the approval of the Chief Executive.",
            ", provided that the Managing Director consents.",
            " unless the Board objects.",
            ". This is subject to prior approval by the CEO.",
            ". The Chief Executive may overrule any such decision.",
            ". These powers are hereby revoked.",
            "; however, the final decision rests with the CEO.",
        ],
    )
    def test_the_will_of_others_ends_it(self, text: str, tail: str) -> None:
        assert not grants(text + tail)

    @pytest.mark.parametrize(
        "head",
        [
            "It is proposed that ",
            "The Board is considering a rule under which ",
            "If the CEO agrees, ",
            "Draft: ",
            "The standard recommends that ",
        ],
    )
    def test_proposals_and_conditions_end_it(self, text: str, head: str) -> None:
        assert not grants(f"{head}{text[0].lower()}{text[1:]}.")

    @pytest.mark.parametrize(
        "tail",
        [
            ", and the Board is informed afterwards.",
            ". The Board is informed once a year.",
            ". No further approval is required.",
            ". No other officer may interfere.",
        ],
    )
    def test_notice_and_bans_on_others_leave_it(self, text: str, tail: str) -> None:
        assert grants(text + tail)

    def test_another_holder_has_it(self, text: str) -> None:
        other = text.replace("Chief Quality Officer", "Finance Director").replace("CQO", "Finance Director")
        assert not grants(f"{other}.")

    def test_an_unknown_condition_is_never_sure(self, text: str) -> None:
        assert not grants(f"{text}, pending zorblification of the frumious quonset.")


def _parsed(text: str) -> tuple[list[W], list[Clause]]:
    vocabulary = vocabulary_of("cqo-2023")
    normal = normalise(text)
    part, _ = next(iter(sentences(normal.text, lexicon(vocabulary).lexer.tokens(normal.text))))
    words = words_of(normal.text, english_tokens(normal.text, part, vocabulary.words))
    tag(words)
    return words, parse(words)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("The CQO releases each lot", "D N V3 D N"),
        ("Lot releases are signed", "N N B VN"),
        ("He may stop and restart it", "Q M V C V Q"),
        ("Subject to review by him", "P N P Q"),
        ("The lots that were blocked", "D N R B VN"),
    ],
)
def test_parts_of_speech(text: str, tags: str) -> None:
    words, _ = _parsed(text)
    assert " ".join(w.tag for w in words) == tags


def test_clauses_hang_on_one_another() -> None:
    _, clauses = _parsed("If a hazard is found, the CQO, who is informed at once, stops the line")
    assert [c.op for c in clauses] == ["if", "", "who"]
    assert clauses[2].host is clauses[1]
    assert clauses[1].verb is not None and not clauses[1].verb.passive


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("approve", {"approve", "approves", "approved", "approving"}),
        ("stop", {"stop", "stops", "stopped", "stopping"}),
        ("modify", {"modify", "modifies", "modified", "modifying"}),
        ("overrule", {"overrule", "overrules", "overruled", "overruling"}),
        ("set up", {"set up", "sets up", "setting up"}),
        ("veto", {"veto", "vetoes", "vetoed", "vetoing"}),
    ],
)
def test_inflection(verb: str, expected: set[str]) -> None:
    assert set(forms(verb)) == expected


WORDS = sorted(
    {
        "the",
        "of",
        "by",
        "to",
        "may",
        "not",
        "is",
        "are",
        "which",
        "who",
        ",",
        ".",
        ";",
        "(",
        ")",
        "if",
        "unless",
    }
    | {w for w in vocabulary_of("cqo-2023").words if w.isascii() and len(w) > 1}
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_words_can_be_read(words: list[str]) -> None:
    text = "The CQO " + " ".join(words)
    for statement in interpret(text, []):
        start, end = statement.place.start or 0, statement.place.end or 0
        assert text[start:end] == statement.text
        assert not (statement.effect == "grant" and statement.certainty == "sure" and statement.residue)


def test_reading_is_linear() -> None:
    chooser = random.Random(7)
    text = " ".join(chooser.choice(WORDS) for _ in range(1500))

    def cost(times: int) -> float:
        start = process_time()
        interpret("The CQO approves quality plans. " + f"{text}. " * times, [])
        return process_time() - start

    cost(1)
    assert cost(4) < 12 * cost(1) + 1
