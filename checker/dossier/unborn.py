"""A line that says of its own paper that it is a draft or not yet in force."""

from __future__ import annotations

from collections.abc import Iterable

from checker.patterns import Pattern

_ZH_DRAFT = r"(?:(?:内部|公开)?征求意见稿|讨论稿|草案|草稿|送审稿|报批稿|初稿|审议稿|试行草案)"
_ZH_OWN = r"本(?:文件|件|稿|办法|制度|规定|细则|规程|手册|通知|说明书|授权书|任命书|岗位说明书|版本|版|程序|决定|章程)"
_ZH_NOT = r"(?:尚未|未经|还未|暂未|未)(?:正式)?(?:生效|施行|实施|执行|发布|印发|批准|审批|审定|签发|签署|通过)(?:实施|施行|执行|生效)?"
_EN_DRAFT = r"(?:working |first |final |rough )?draft(?: (?:version|document|only|copy))?(?: ?v?\d[\d.]*)?"
_EN_NOT = r"not (?:yet )?(?:in force|approved|valid|released|effective|in effect|signed|binding)"
_EN_FOR = (
    r"for (?:internal |public )?(?:comments?|review|discussion|consultation|approval|information)(?: only)?"
)
_SELF = Pattern(
    rf"(?:{_ZH_OWN}(?:为|系|是|仅为|目前为|现为)|(?:文件)?(?:状态|版本状态|性质) ?[:：] ?)?{_ZH_DRAFT}(?:[，,；;、 ].{{0,30}})?"
    rf"|{_ZH_OWN}(?:目前|现)?{_ZH_NOT}(?:[，,；;](?!.{{0,8}}(?:不得|禁止|不准|不予|任何)).{{0,30}})?"
    rf"|(?:(?:this|the) (?:document|version|paper|policy|job description|letter|procedure|text) is (?:still |only )?"
    rf"|this is |status ?: ?)?(?:a |an )?(?:{_EN_DRAFT}|{_EN_NOT})(?:[ ,;–—-]+(?:and )?(?:{_EN_FOR}|{_EN_NOT}))*",
    "稿案未dn",
)
_OVER = Pattern(
    r"样[本张稿件]|范本|模板|示例|仅供(?:内部)?(?:参考|讨论|学习|演示|示范|预览)(?:使用|之用)?|(?:内部)?讨论(?:用|中)|过程稿|未定稿|预览[版稿]|测试[版稿]"
    rf"|{_ZH_NOT}|待(?:审[批核定议]?|批准?|核准|签发|签署|发布|定稿|生效|总经理(?:批准|审批|签发)|董事会(?:批准|审议|审批))"
    rf"|sample|specimen|rejected|expired|template|example|pending(?: (?:approval|review|signature))?|{_EN_NOT}|{_EN_FOR}|for reference(?: only)?",
)
_AROUND = "（）()【】[]《》 。.!！*_"
_WIDEST = 90


def says_it_is_a_draft(lines: Iterable[str]) -> bool:
    """Whether one of the lines says so and nothing else; a line that only speaks of drafts does not."""
    return any(
        len(line) <= _WIDEST and _SELF.fullmatch(line.strip(_AROUND).lower()) is not None for line in lines
    )


def is_marked_as_none(lines: Iterable[str]) -> bool:
    """Whether one of the lines – a watermark, a stamp, a page header – is nothing but 样本, 仅供参考, 待审批."""
    return any(
        len(line) <= _WIDEST and _OVER.fullmatch(line.strip(_AROUND).lower()) is not None for line in lines
    )
