"""Which paper holds where two disagree, in the words of papers."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("本办法与其他文件不一致的，以本办法为准", (True, ("*",))),
        ("此前规定与本办法不一致的，按本办法执行", (True, ("*",))),
        ("第十二条 原有规定与本决定相抵触的，一律以本决定为准", (True, ("*",))),
        ("各部门以往发布的规定，与本办法不符的，以本办法的规定为准", (True, ("*",))),
        ("公司其他制度与本制度不一致的，本制度优先", (True, ("*",))),
        ("与《费用审批办法》不一致的，以本决定为准", (True, ("费用审批办法",))),
        ("In the event of any inconsistency with other documents, this policy shall prevail", (True, ("*",))),
        ("This policy takes precedence over all earlier procedures", (True, ("*",))),
        ("本办法与公司章程不一致的，以公司章程为准", (False, ("章程",))),
        ("本办法如与《分权手册》有冲突，按《分权手册》执行", (False, ("分权手册",))),
        ("本说明书与任命文件不一致时，以任命文件为准", (False, ("appointment",))),
        ("本手册与董事会决议不一致的，以董事会决议为准", (False, ("board_resolution",))),
        (
            "In case of conflict with the job description, the job description shall prevail",
            (False, ("job_description",)),
        ),
        ("本规定与国家法律法规不一致的，按国家法律法规执行", None),
        ("中英文不一致的，以中文为准", None),
        ("In case of discrepancy, the Chinese version shall prevail", None),
        ("本制度未尽事宜，按公司相关规定执行", None),
        ("检验结果与标准不一致的，以复检结果为准", None),
        ("质量负责人与生产负责人意见不一致的，以质量负责人意见为准", None),
        ("首席质量官与总经理意见不一致的，按本办法执行", None),
    ],
)
def test_what_is_said_for_the_case_of_a_clash(text_of, sentence, said):
    found = text_of(f"# 质量管理办法\n\n首席质量官负责质量。\n\n{sentence}。\n").prevailing
    assert [(p.wins, p.papers) for p in found] == ([said] if said else [])
    assert all(p.text in sentence and p.place.line == 5 for p in found)


def test_a_heading_a_remark_and_a_history_say_nothing(text_of):
    told = "| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n| 1.0 | 2024-01-01 | 本办法与其他文件不一致的，以本办法为准 |\n"
    assert text_of(f"# 质量管理办法\n\n{told}").prevailing == ()
    assert text_of("# 质量管理办法\n\n# 其他制度与本制度不一致的以本制度为准\n\n正文。\n").prevailing == ()
