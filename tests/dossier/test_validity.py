"""From when to when a paper applies, and what it puts out of force."""

import pytest

from checker.dossier import validity


@pytest.fixture
def said(text_of):
    def read(*lines, title="质量否决管理办法", tail=("示范公司", "2021年3月1日")):
        return text_of("\n\n".join([title, *lines, *tail]), "a.txt")

    return read


@pytest.mark.parametrize(
    ("line", "starts", "until"),
    [
        ("第九条 本办法自2022年1月1日起施行。", "2022-01-01", None),
        ("第九条 本办法自二〇二二年一月一日起施行，有效期三年。", "2022-01-01", "2024-12-31"),
        ("本办法自2022年1月1日起试行，试行期一年。", "2022-01-01", "2022-12-31"),
        ("本办法自2022年1月31日起执行，试行期1个月。", "2022-01-31", "2022-02-28"),
        ("本办法有效期至2024年12月31日。", None, "2024-12-31"),
        ("本办法有效期为2022年1月1日至2024年12月31日。", None, "2024-12-31"),
        ("本办法有效期两年。", None, "2023-02-28"),
        ("本办法自2025年6月1日起废止。", None, "2025-05-31"),
        ("本规定施行至2025年6月1日。", None, "2025-06-01"),
        ("自2022年1月1日起施行。", "2022-01-01", None),
        ("This policy is effective from 1 March 2022.", "2022-03-01", None),
        # What is not said of the paper.
        ("本授权书所附营业执照有效期至2022年1月1日。", None, None),
        ("供应商体系认证证书有效期三年。", None, None),
        ("检验员资格自取得之日起有效期一年。", None, None),
        ("本办法长期有效。", None, None),
        ("产品保质期自2022年1月1日起计算，有效期三年。", None, "?"),
        ("新设备自2022年1月1日起启用。", None, None),
        ("首席质量官任期三年。", None, None),
        ("本办法有效期自2022年1月1日起。", None, None),
    ],
)
def test_a_sentence_of_its_own_term(said, line, starts, until):
    document = said("第一条 首席质量官对质量安全事项行使一票否决权。", line)
    assert document.applies_from == starts
    if until != "?":
        assert document.applies_until == until


def test_a_form_says_its_days(word):
    document = word.read(
        word.para("质量否决管理办法")
        + word.table(
            word.row("编号", "QM-1", "生效日期", "2022-01-01"),
            word.row("版本", "A", "失效日期", "2023-01-01"),
        )
        + word.para("首席质量官可否决。")
    )
    assert (document.applies_from, document.applies_until) == ("2022-01-01", "2023-01-01")


def test_a_letter_of_appointment_has_the_term_of_the_person(said):
    document = said("聘任张三为首席质量官，有效期三年。", title="首席质量官聘任书")
    assert document.applies_until is None


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("《分级授权表》Q-02项停止执行。", []),
        ("《质量否决办法》第三条与本办法不一致的部分同时废止。", []),
        ("《质量否决办法》中关于放行的规定不再执行。", []),
        ("任命书（皖康任字〔2024〕8号）第4条与此不符的部分不再执行。", []),
        ("《质量否决办法》及其附件同时废止。", ["质量否决办法"]),
        ("本办法自发布之日起施行，原《质量否决办法》同时废止。", ("质量否决办法",)),
        (
            "《质量否决办法》（示质〔2019〕3号）、《考核办法》即行废止。",
            ("质量否决办法", "考核办法", "示质〔2019〕3号"),
        ),
        ("原质量否决办法同时作废。", ("质量否决办法",)),
        ("本手册代替《质量手册（A版）》。", ("质量手册（A版）",)),
        ("《质量否决办法》由本办法取代。", ("质量否决办法",)),
        ("《质量否决办法》不废止。", ()),
        ("如《质量否决办法》废止，另行通知。", ()),
        ("依据《文件控制程序》处理废止的文件。", ()),
        ("废止前仍按《质量否决办法》执行。", ()),
        ("拟于明年将《质量否决办法》废止。", ()),
    ],
)
def test_what_it_puts_out_of_force(said, line, ends):
    assert sorted(said(line).ends) == sorted(ends)


def test_a_notice_of_nothing_else(said):
    assert said("即日起执行。", title="关于废止《质量否决办法》的通知").ends == ("质量否决办法",)


@pytest.mark.parametrize(
    "line",
    [
        "（本文件已被《质量管理办法》取代）",
        "本办法已废止。",
        "注：本版本已作废",
        "This policy has been superseded by QM-02.",
    ],
)
def test_a_line_that_says_it_is_replaced(said, line):
    assert said(line, "第一条 首席质量官可否决。").standing == "void"


@pytest.mark.parametrize(
    "line", ["本文件废止时须经批准。", "旧版文件已作废的应当回收。", "本办法已废止的条款不再列出，其余有效。"]
)
def test_a_line_that_does_not(said, line):
    assert said(line, "第一条 首席质量官可否决。").standing == "in_force"


@pytest.mark.parametrize("name", ["_TERM", "_UNTIL_SPAN", "_ENDS", "_BEGINS", "_ENDING"])
def test_a_sentence_that_is_passed_over_could_not_have_matched(name):
    needs = getattr(validity, name).needs
    assert any(all(validity._SPEAKS.search(letter) for letter in letters) for letters in needs)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("公司授权其按照2026版《首席质量官工作条例》开展工作，2023版条例同时废止。", ()),
        ("按《档案办法》归档，原《质量否决办法》同时废止。", ("质量否决办法",)),
        ("《质量否决办法》《质量奖惩办法》同时废止。", ("质量否决办法", "质量奖惩办法")),
    ],
)
def test_what_is_followed_does_not_end(said, line, ends):
    assert said(line).ends == ends


@pytest.mark.parametrize(
    ("title", "line", "until"),
    [
        ("2025年度质量目标责任状", "责任期：2025年1月1日至2025年12月31日。", "2025-12-31"),
        ("质量责任书", "甲乙双方签订本责任书，期限自2025年1月1日起至2025年12月31日止。", "2025-12-31"),
        ("质量管理办法", "考核期：2025年1月1日至2025年12月31日。", None),
    ],
)
def test_a_deed_ends_with_its_term(said, title, line, until):
    assert said(line, title=title).applies_until == until
