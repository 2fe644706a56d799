"""你 in a mail is the one who receives it: the officer, if it goes to him alone."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from checker import interpret
from checker.dossier.model import Block, Place
from checker.dossier.reading import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

TOP, OFFICER = "总经理 <gm@example.com>", "首席质量官 <q@example.com>"
MAILS = (
    (TOP, OFFICER, "自即日起，质量安全问题你说了算。", {("veto", "grant", "sure")}),
    (TOP, OFFICER, "我授权你决定停产。", {("quality_safety_stop", "grant", "sure")}),
    ("小李 <l@example.com>", OFFICER, "质量计划由你审批。", {("plan_approval", "grant", "unsure")}),
    (TOP, "生产部长 <p@example.com>", "质量计划由你审批。", set()),
    (TOP, f"{OFFICER}, 厂长 <c@example.com>", "质量计划由你审批。", set()),
    (OFFICER, TOP, "质量计划由你审批。", set()),
    (TOP, OFFICER, "审批质量计划。", set()),
)


@pytest.mark.parametrize(("writer", "to", "text", "wanted"), MAILS)
def test_whom_a_mail_means(
    tmp_path: Path, writer: str, to: str, text: str, wanted: set[tuple[str, str, str]]
) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = writer, to, "质量工作"
    mail.set_content(text + "\n")
    path = tmp_path / "a.eml"
    path.write_bytes(mail.as_bytes())
    blocks = read_document(path, root=tmp_path).blocks
    said = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    assert {(s.authority, s.effect, s.certainty) for s in said if s.holder == "cqo"} == wanted


def test_a_mail_that_goes_to_others() -> None:
    said = interpret("发件人：首席质量官\n收件人：总经理\n从今天起，质量计划你审批。", [])
    assert not {s.effect for s in said if s.holder == "cqo"} & {"grant", "limited", "joint"}


LETTERS = (
    (("许女士：", "聘请您出任本公司首席质量官。", "年度质量计划由您批准。"), {("plan_approval", "grant", "sure")}),
    (("许女士：", "聘请您出任本公司首席质量官。", "凡质量安全问题，您一票否决。"), {("veto", "grant", "sure")}),
    (("许女士：", "聘请您出任首席质量官。", "倪先生：", "年度质量计划由您批准。"), set()),
    (("许女士：", "聘请您出任首席质量官助理。", "年度质量计划由您批准。"), set()),
    (("许女士：", "聘请倪先生出任首席质量官。", "年度质量计划由您批准。"), set()),
    (("许女士：", "聘请您出任首席质量官。", "年度质量计划由总经理批准。"), set()),
    (("许女士：", "聘请您出任首席质量官。", "年度质量计划由您起草，总经理批准。"), {("plan_approval", "recommend_only", "sure")}),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), LETTERS)
def test_whom_a_letter_goes_on_to_mean(lines: tuple[str, ...], wanted: set[tuple[str, str, str]]) -> None:
    blocks = [Block(t, "paragraph", Place("a.md", line=n), ("聘任函",)) for n, t in enumerate(lines, 1)]
    said = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    assert {(s.authority, s.effect, s.certainty) for s in said if s.holder == "cqo"} == wanted
