"""Papers that grant nothing by what they are, or by what they say of themselves; and their nearest twins."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.reading import read_blocks

GRANT = "首席质量官享有质量安全一票否决权。"
NOTHING = (
    "招聘启事：首席质量官",
    "首席质量官招聘公告",
    "高薪诚聘首席质量官",
    "首席质量官离职交接书",
    "首席质量官权限管理办法修订对照表",
    "国内外企业首席质量官制度对比",
    "首席质量官制度调研报告",
    "首席质量官制度可行性研究报告",
    "首席质量官制度问答",
    "首席质量官制度解读",
    "首席质量官管理办法起草说明",
    "质量管理读书笔记",
    "首席质量官发言稿",
    "申报材料",
)
RULES = (
    "首席质量官授权书",
    "首席质量官岗位说明书",
    "首席质量官权限对照表",
    "关于明确首席质量官权限的通知",
    "首席质量官招聘管理办法",
    "质量报告管理规定",
    "首席质量官工作规范",
)
OF_ITSELF = (
    ("总经理：现申请授予首席质量官以下职权：", ""),
    ("", "妥否，请批示。"),
    ("各企业可参照以下内容制定本企业规定：", ""),
    ("", "会议未形成一致意见。"),
    ("", "批准人（签字）：________（未签字不生效）"),
    ("本办法适用于供应商的首席质量官。", ""),
    ("", "本办法自新办法发布之日起废止。"),
)
STILL = (
    ("经董事会决议，现授权如下：", ""),
    ("本办法适用于公司及子公司的首席质量官。", ""),
    ("本办法适用于公司对供应商的管理，首席质量官负责解释。", ""),
    ("", "本办法自2024年1月1日起施行，原办法同时废止。"),
    ("", "未经首席质量官签字的放行单无效。"),
    ("", "本办法自发布之日起施行。"),
)


def _in_paper(before: str, after: str) -> bool:
    texts = [t for t in (before, GRANT, after) if t]
    blocks = [Block(t, "paragraph", Place("text"), ("质量管理办法",)) for t in texts]
    found = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: "s").statements
    return any(s.authority == "veto" and s.effect == "grant" and s.certainty == "sure" for s in found)


def _under(title: str) -> bool:
    found = interpret_text(GRANT, (title,), vocabulary_of("cqo-2023"))
    return any(s.authority == "veto" and s.effect == "grant" and s.certainty == "sure" for s in found)


@pytest.mark.parametrize("title", NOTHING)
def test_titles_of_papers_that_rule_nothing(title: str) -> None:
    assert not _under(title)


@pytest.mark.parametrize("title", RULES)
def test_titles_of_papers_that_rule(title: str) -> None:
    assert _under(title)


@pytest.mark.parametrize(("before", "after"), OF_ITSELF)
def test_what_a_paper_says_of_itself(before: str, after: str) -> None:
    assert not _in_paper(before, after)


@pytest.mark.parametrize(("before", "after"), STILL)
def test_what_takes_nothing_from_a_paper(before: str, after: str) -> None:
    assert _in_paper(before, after)


def test_a_text_that_calls_itself_a_draft() -> None:
    text = f"本办法为草案，待董事会审议。\n第五条 {GRANT}"
    found = interpret_text(text, ("首席质量官权限管理办法",), vocabulary_of("cqo-2023"))
    assert not any(s.effect == "grant" and s.certainty == "sure" for s in found)
