"""Stages listed under a veto over quality safety bound it to no goods; one stage, or the goods alone, still do."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("对分段合拢、主机起吊、下水、试航、交船各节点行使质量安全一票否决，签发停工令。", True),
        ("对投料、生产、出厂各环节行使质量安全一票否决权。", True),
        ("发现有质量安全风险的，可直接否决投料、开工或发运。", True),
        ("发现有质量安全风险的，可以否决其投料、生产和出厂。", True),
        (
            "在供方选择、物料使用、批次放行、委托生产、发货等环节，凡涉及质量安全的，首席质量官拥有一票否决权。",
            True,
        ),
        ("在新产品转段、工艺变更、让步放行和出货各环节，凡涉及产品质量安全的事项，有一票否决权。", True),
        ("在样品、试制、小批发货阶段，凡涉及质量安全的，有一票否决权。", False),
        ("在委托加工、外协、外购等环节，凡涉及质量安全的，有一票否决权。", False),
        ("在来料、制程、出货各环节，凡涉及质量安全的，有权建议否决。", False),
        ("在来料、制程、出货各环节，凡涉及质量安全的，经总经理同意可以否决。", False),
        ("对交船节点行使质量安全一票否决。", False),
        ("对投料、生产、出厂各环节行使质量安全一票否决权，报总经理批准后生效。", False),
        ("对投料、生产、出厂各环节提出质量安全一票否决的建议。", False),
        ("发现有质量安全风险的，可以否决发运或交付。", False),
        ("发现有质量安全风险的，可建议总经理否决投料、开工或发运。", False),
        ("发现有质量安全风险的，总经理可直接否决投料、开工或发运。", False),
        ("发现有质量安全风险的，可直接否决投料、开工或发运，报总经理批准后生效。", False),
        ("出口产品发现有质量安全风险的，可直接否决投料、开工或发运。", False),
        ("否决投料、开工或发运。", False),
    ],
)
def test_veto_over_listed_stages(text: str, given: bool) -> None:
    said = [
        s for s in statements_in(text, ("首席质量官",), WORDS) if s.holder == "cqo" and s.authority == "veto"
    ]
    assert (bool(said) and all((s.effect, s.certainty) == ("grant", "sure") for s in said)) == given
