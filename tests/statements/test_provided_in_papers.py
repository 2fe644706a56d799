"""Provisions as papers write them: lists under a lead-in, matrices, who does it, and what takes it back elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.dossier import read_dossier
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.lexicon import lexicon
from checker.statements.provided import provisions_in

GOOD = """# Job description: Person Responsible for Regulatory Compliance (PRRC)

Issued: 2026-02-10

## 1 Designation

The managing board designates Dr Anna Keller as the Person Responsible for Regulatory Compliance of the company within the meaning of Article 15 MDR.

## 2 Responsibilities

The PRRC shall ensure that:

- the conformity of the devices is appropriately checked, in accordance with the quality management system under which the devices are manufactured, before a device is released;
- the technical documentation and the EU declaration of conformity are drawn up and kept up to date;
- the post-market surveillance obligations are complied with;
- the reporting obligations are fulfilled.

## 3 Independence

The PRRC shall suffer no disadvantage within the organisation in relation to the proper fulfilment of her duties.
"""
LEAD = "The PRRC shall ensure that:"
FOUR = ("release_check", "documentation", "post_market", "reporting")


def _given(tmp_path: Path, text: str, pack: str = "eu-mdr-prrc") -> dict[str, set[tuple[str, str]]]:
    """How each topic is given, and how surely."""
    (tmp_path / "paper.md").write_text(text, encoding="utf-8")
    words = lexicon(vocabulary_of(pack))
    found: dict[str, set[tuple[str, str]]] = {}
    for document in read_dossier(tmp_path).documents:
        for said in provisions_in(document.blocks, words):
            found.setdefault(str(said.value), set()).add((str(said.by), said.certainty))
    return found


def _surely(found: dict[str, set[tuple[str, str]]], topics: Sequence[str] = FOUR) -> set[str]:
    return {topic for topic in topics if ("given", "sure") in found.get(topic, set())}


def test_items_are_read_with_what_leads_them(tmp_path: Path) -> None:
    assert _surely(_given(tmp_path, GOOD), (*FOUR, "designated", "no_detriment")) == {
        *FOUR,
        "designated",
        "no_detriment",
    }


@pytest.mark.parametrize(
    "lead",
    [
        "The PRRC should ensure that:",
        "The PRRC supports the Head of Quality in ensuring that:",
        "The PRRC and the Quality Manager shall jointly ensure that:",
        "The PRRC shall use reasonable endeavours to ensure that:",
        "The Head of Quality, in consultation with the PRRC, shall ensure that:",
        "The company shall ensure to the PRRC that:",
        "The manufacturer, and not the PRRC, shall ensure that:",
        "At the request of the managing director, the PRRC shall ensure that:",
        "The PRRC shall monitor that:",
        "The PRRC will, where resources permit, ensure that:",
        "The PRRC was formerly responsible for ensuring that:",
        "The PRRC is not responsible for ensuring that:",
    ],
)
def test_a_lead_in_that_says_less_gives_none_of_its_items(tmp_path: Path, lead: str) -> None:
    assert _surely(_given(tmp_path, GOOD.replace(LEAD, lead))) == set()


def test_duties_under_a_lead_in_that_only_names_them(tmp_path: Path) -> None:
    text = "# PRRC\n\n## Duties\n\nThe PRRC has the following duties and responsibilities:\n\n" + (
        "1. Ensures that the reporting obligations are fulfilled.\n"
        "2. Ensuring that the post-market surveillance obligations are complied with.\n"
    )
    assert _surely(_given(tmp_path, text)) == {"reporting", "post_market"}


MATRIX = """# Job description PRRC

## Duties

R = responsible, A = accountable, C = consulted, I = informed

| Task | PRRC | Quality Manager |
| --- | --- | --- |
| Ensures that the conformity of the devices is checked before a device is released | C | A |
| Ensures that the technical documentation and the declaration of conformity are drawn up | A | R |
| Ensures that the post-market surveillance obligations are complied with | I | A |
| Ensures that the reporting obligations are fulfilled | A | C |
"""


def test_a_matrix_gives_what_the_mark_in_the_officers_column_gives(tmp_path: Path) -> None:
    found = _given(tmp_path, MATRIX)
    assert _surely(found) == {"documentation", "reporting"}
    assert ("weakened", "sure") in found["release_check"]
    assert ("weakened", "sure") in found["post_market"]


def test_a_matrix_without_a_key_decides_nothing(tmp_path: Path) -> None:
    text = MATRIX.replace("R = responsible, A = accountable, C = consulted, I = informed\n\n", "")
    found = _given(tmp_path, text)
    assert set(found) == set(FOUR)
    assert {certainty for said in found.values() for _, certainty in said} == {"unsure"}


def test_a_matrix_without_the_officer_gives_him_nothing(tmp_path: Path) -> None:
    found = _given(tmp_path, MATRIX.replace("| Task | PRRC |", "| Task | Plant Manager |"))
    assert _surely(found) == set()


@pytest.mark.parametrize(
    "line",
    [
        "The managing director may overrule any decision of the PRRC on release.",
        "Until further notice the responsibilities under section 2 are exercised by the Quality Manager.",
        "Section 2 does not apply to devices manufactured at the Brno site.",
        "The duties of the PRRC are delegated to the sales companies.",
        "The above responsibilities take effect only when the board has approved them.",
    ],
)
def test_what_the_paper_takes_back_elsewhere_is_not_sure(tmp_path: Path, line: str) -> None:
    found = _given(tmp_path, f"{GOOD}\n## 4 Final provisions\n\n{line}\n")
    assert _surely(found) == set()
    assert set(FOUR) <= set(found)


@pytest.mark.parametrize(
    "line",
    [
        "The duties under section 2 are performed by the PRRC in person.",
        "This job description takes effect on 1 March 2026.",
        "The Quality Manager may overrule a decision of the supervisor.",
    ],
)
def test_other_sentences_take_nothing_back(tmp_path: Path, line: str) -> None:
    assert _surely(_given(tmp_path, f"{GOOD}\n## 4 Final provisions\n\n{line}\n")) == set(FOUR)


@pytest.mark.parametrize(
    ("pack", "topic", "text"),
    [
        ("eu-mdr-prrc", "designated", "The PRRC designates the products."),
        ("eu-mdr-prrc", "release_check", "The manufacturer ensures to the PRRC that the conformity of the devices is checked before release."),
        ("eu-mdr-prrc", "reporting", "The company of the PRRC ensures that the reporting obligations are fulfilled."),
        ("gdpr-dpo", "contact", "The DPO publishes the contact details of the supervisory authority."),
        ("gdpr-dpo", "secrecy", "The staff of the DPO is bound by secrecy."),
        ("gdpr-dpo", "no_detriment", "The staff shall not be dismissed or penalised by the DPO for performing their tasks."),
        ("gdpr-dpo", "resources", "The DPO provides the company with the resources necessary to carry out the tasks."),
        ("gdpr-dpo", "no_instructions", "The company does not receive any instructions of the DPO regarding its tasks."),
        ("gdpr-dpo", "involved", "The staff involved in the protection of personal data reports to the DPO."),
        ("eu-gmp-qp", "register", "The company of the QP records the certification of each batch in a register."),
        ("iso-13485-5.5.2", "mr_awareness", "Top management ensures the awareness of the management representative."),
    ],
)  # fmt: skip
def test_somebody_elses_doing_is_not_the_officers(tmp_path: Path, pack: str, topic: str, text: str) -> None:
    assert _surely(_given(tmp_path, f"# Rules\n\n{text}\n", pack), (topic,)) == set()


@pytest.mark.parametrize(
    ("pack", "topic", "text"),
    [
        ("gdpr-dpo", "secrecy", "The DPO shall be bound by secrecy concerning the performance of his or her tasks."),
        ("gdpr-dpo", "contact", "The contact details of the DPO are published and communicated to the supervisory authority."),
        ("gdpr-dpo", "involved", "The controller ensures that the DPO is involved, properly and in a timely manner, in all issues which relate to the protection of personal data."),
        ("gdpr-dpo", "no_instructions", "The controller shall ensure that the DPO does not receive any instructions regarding the exercise of those tasks."),
        ("gdpr-dpo", "no_detriment", "The DPO shall not be dismissed or penalised by the controller for performing the tasks."),
        ("eu-gmp-qp", "register", "The QP records the certification of each batch in a register."),
        ("eu-gmp-qp", "register", "The certification of each batch is recorded by the QP in a register."),
        ("iso-13485-5.5.2", "mr_awareness", "The management representative is responsible for the promotion of awareness of customer requirements."),
    ],
)  # fmt: skip
def test_the_officers_own(tmp_path: Path, pack: str, topic: str, text: str) -> None:
    assert _surely(_given(tmp_path, f"# Rules\n\n{text}\n", pack), (topic,)) == {topic}


def test_chinese_items_under_a_lead_in(tmp_path: Path) -> None:
    text = "# 制度\n\n总经理应当：\n\n（一）支持质量安全总监依法开展工作；\n（二）在重大决策前充分听取质量安全总监的意见。\n"
    assert _surely(_given(tmp_path, text, "samr-75"), ("support", "heard")) == {"support", "heard"}


def test_chinese_taken_back(tmp_path: Path) -> None:
    text = "# 制度\n\n总经理支持质量安全总监依法开展工作。\n\n上述规定暂不执行，待董事会批准后实施。\n"
    assert _surely(_given(tmp_path, text, "samr-75"), ("support",)) == set()


def test_the_verb_may_stand_in_the_item(tmp_path: Path) -> None:
    text = (
        "# Designation\n\nThe controller shall ensure that the DPO:\n\n"
        "- is involved, properly and in a timely manner, in all issues which relate to the protection of personal data;\n"
        "- does not receive any instructions regarding the exercise of those tasks;\n"
        "- is not dismissed or penalised for performing the tasks.\n"
    )
    three = ("involved", "no_instructions", "no_detriment")
    assert _surely(_given(tmp_path, text, "gdpr-dpo"), three) == set(three)
    staff = text.replace("the DPO:", "the staff of the DPO:")
    assert _surely(_given(tmp_path, staff, "gdpr-dpo"), three) == set()


DESIGNATED = "The managing board designates Dr Anna Keller as the Person Responsible for Regulatory Compliance of the company within the meaning of Article 15 MDR."


@pytest.mark.parametrize(
    "line",
    [
        "Anna Keller is appointed as Person Responsible for Regulatory Compliance.",
        "Dr. Anna Keller is hereby appointed as Person Responsible for Regulatory Compliance of the company.",
        "Ms. Anna Keller has been designated as the person responsible for regulatory compliance.",
        "Dr. Anna Keller is appointed as PRRC pursuant to Article 15 of Regulation (EU) 2017/745, with effect from 1 March 2026.",
        "Under Article 15 of Regulation (EU) 2017/745 the manufacturer designates Dr. Anna Keller as PRRC.",
    ],
)
def test_a_person_who_is_appointed_is_named(tmp_path: Path, line: str) -> None:
    assert _surely(_given(tmp_path, GOOD.replace(DESIGNATED, line)), ("designated",)) == {"designated"}


@pytest.mark.parametrize(
    "line",
    [
        "Anna Keller is not appointed as PRRC.",
        "No Person is appointed as PRRC.",
        "Nobody Else is appointed as PRRC.",
        "Anna Keller will be appointed as PRRC.",
        "Anna Keller is to be appointed as PRRC pursuant to Article 15.",
        "Anna Keller is proposed to be appointed as PRRC.",
        "Anna Keller is appointed as assistant to the PRRC.",
        "Anna Keller is appointed as deputy of the PRRC.",
        "Anna Keller is appointed by the PRRC.",
        "Anna Keller was formerly appointed as PRRC.",
        "If Anna Keller is appointed as PRRC, she gives notice.",
        "Anna Keller is appointed as PRRC subject to approval by the board.",
        "Anna Keller is appointed as PRRC of Another Firm Ltd.",
        "Anna Keller is appointed as PRRC under Article 15 in draft form.",
    ],
)
def test_a_person_who_may_not_be_appointed_decides_nothing(tmp_path: Path, line: str) -> None:
    assert _surely(_given(tmp_path, GOOD.replace(DESIGNATED, line)), ("designated",)) == set()
