"""What the officer only may do, he may no longer do for sure once the right is lessened; what he is charged with stays."""

from __future__ import annotations

import pytest

from checker.dossier.model import Place
from checker.facts import Evidence, Fact
from checker.gathering.rights_alone import with_rights_alone


def duty(role="entitled", topic="internal_assessment"):
    fields = {"holder": "cqo", "topic": topic, "role": role}
    return Fact("", "duty", fields, evidence=(Evidence("决定质量考核和奖惩", Place("聘书.md")),))


def right(held, *, file="通知.md", holder="cqo", power="assess", sure=True):
    fields = {"holder": holder, "matter": "quality_work", "power": power, "held": held}
    return Fact("", "authority", fields, evidence=(Evidence("考核", Place(file)),), sure=sure)


@pytest.mark.parametrize("held", ["none", "conditional", "joint", "advisory"])
@pytest.mark.parametrize("sure", [True, False])
def test_a_right_that_another_paper_lessens_is_no_duty_for_sure(held, sure):
    (read,) = with_rights_alone([duty()], [right("full", file="聘书.md"), right(held, sure=sure)], "cqo")
    assert not read.sure


@pytest.mark.parametrize(
    "other",
    [
        right("full"),
        right("conditional", file="聘书.md"),
        right("conditional", holder="others"),
        right("conditional", power="approve"),
    ],
)
def test_it_stands_where_nothing_lessens_it(other):
    (read,) = with_rights_alone([duty()], [other], "cqo")
    assert read.sure


@pytest.mark.parametrize("kept", [duty("responsible"), duty("organises"), duty(topic="proposals")])
def test_what_he_is_charged_with_is_no_right_alone(kept):
    assert with_rights_alone([kept], [right("none")], "cqo") == [kept]
