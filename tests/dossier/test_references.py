"""To which papers a paper leaves duties and powers."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "papers"),
    [
        ("其职责权限见《首席质量官岗位说明书》", ("首席质量官岗位说明书",)),
        ("职责和权限详见附件1", ("附件1",)),
        ("具体权限按《分权手册》和《质量奖惩办法》执行", ("分权手册", "质量奖惩办法")),
        ("首席质量官按照岗位说明书规定的职责和权限履职", ("job_description",)),
        ("首席质量官的职权以公司岗位说明书为准", ("job_description",)),
        ("质量否决权的行使按《质量否决办法》执行", ("质量否决办法",)),
        ("His authority and duties are set out in the job description", ("job_description",)),
        ("For the duties of the CQO see above; his powers are described in Annex A", ("Annex A",)),
        ("根据《中华人民共和国产品质量法》，授权张三负责质量", None),
        ("职责权限按《首席质量官评价规范》执行", None),
        ("首席质量官依据《质量奖惩办法》对各部门进行考核", None),
        ("首席质量官有权按照《不合格品控制程序》否决放行", None),
    ],
)
def test_a_reference_names_its_papers(text_of, sentence, papers):
    document = text_of(f"# 任命书\n\n兹任命张三为首席质量官。\n\n{sentence}。\n")
    assert [r.papers for r in document.references] == ([papers] if papers else [])
    assert all(r.text in sentence and r.place.line == 5 for r in document.references)


def test_an_annex_in_the_paper_itself_is_no_reference_to_another(text_of):
    document = text_of("# 任命书\n\n职责权限见附件1。\n\n附件1 职责和权限\n\n首席质量官审批质量计划。\n")
    assert document.references == ()
