"""What a paper says of itself takes the force of all that stands in it: 妥否，请批示; 未签字不生效 beside an empty line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.dossier.unborn import says_it_is_a_draft
from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon

_ASKS = Pattern(
    r"(?:妥否|当否|可否|是否(?:妥当|可行|同意)|如无不妥),?(?:请|恳请|敬请|望|盼)[^,。;]{0,6}(?:批示|批复|审批|审议|指示|审定|批准|核示)"
    r"|(?:现|特|兹)?(?:申请|请求|恳请|拟请|提请)[^,。;:]{0,10}(?:授予|赋予)[^,。;:]{0,14}(?:以下|下列|如下)[^,。;:]{0,6}:",
    "请望盼求",
)
_MODEL = Pattern(
    r"(?:可|应|宜)(?:以)?(?:参照|参考|借鉴)(?:以下|下列|下述|如下)[^,。;:]{0,10}(?:制定|制订|编制|拟定|拟订|修订|完善)[^。;:]{0,12}(?:规定|办法|制度|文件)"
    r"|到20\d\d年[^。;:]{0,10}(?:实现|达到|完成|形成)[^。;:]{0,8}(?:目标|格局|局面):",
    "参借到",
)
_UNDECIDED = Pattern(
    r"会议(?:最终|对此)?(?:未|没有|尚未)(?:就此)?(?:形成|达成|作出|做出)[^,。;]{0,4}(?:决议|决定|结论|一致|共识)",
    "会",
)
_UNSIGNED = Pattern(
    r"(?:未|没有|未经)[^,。;()]{0,6}(?:签字|签署|签名|盖章|签章)[^,。;()]{0,4}(?:不生效|无效|不具效力)",
    "签章",
)
_EMPTY = Pattern(r"_{3,}", "_")
_ENDED = Pattern(
    r"本(?:办法|规定|制度|细则|规则|手册|程序|文件|授权书|通知|决定|方案)[^,。;]{0,4}自(?!\d{4}年)[^,。;]{2,16}(?:起|之日)[^,。;]{0,3}(?:废止|失效|停止执行|停止使用|作废)",
    "自",
)
_OTHERS_OFFICER = r"(?:供应商|供货商|供方|客户|经销商|加盟商|外协(?:厂|单位)|外包(?:方|商|单位)|承包商|分包商|代工厂|会员(?:企业|单位)|成员单位)的?"


# 本规定所称产品仅指医疗器械产品线；其他产品线按各事业部规定执行
_NARROWER = Pattern(
    r"本(?:办法|规定|制度|细则|规则|手册|程序|文件|说明书|授权书)(?:所称|中的?|所指)[^,。;]{0,14}(?:仅指|只指|专指|仅限|限于|仅包括)"
    r"|其[他它余](?:产品线|产品|业务|事业部|子公司|分公司|工厂|基地|区域|单位|板块|车间)(?:\([^()]*\))?[^,。;]{0,6}(?:按|依|适用|执行)[^,。;]{0,16}(?:规定|办法|制度|细则)",
    "本其",
)


def heed_what_it_is(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Lowers the officer's drafts of a paper that says that it only asks, or leaves them in doubt."""
    drafts = [d for p in pieces for d in p.drafts if d.holder == lexicon.officer]
    if not drafts:
        return
    for text in _texts(blocks, lexicon):
        if found := _ASKS.search(text) or _MODEL.search(text):
            _lower(drafts, f"the paper only asks for it: {found.group()}")
        if found := _UNDECIDED.search(text) or _ENDED.search(text):
            _doubt(drafts, f"may take it back: {found.group()}")
        if found := _NARROWER.search(text):
            _doubt(drafts, f"over a part only: {found.group()}")
        if (found := _UNSIGNED.search(text)) and _EMPTY.search(text):
            _doubt(drafts, f"not signed: {found.group()}")
        if _for_others(text, lexicon):
            _lower(drafts, "the paper is for somebody else's officer")
        if len(blocks) == 1 and says_it_is_a_draft(text.splitlines()):
            _lower(drafts, "the text says that it is a draft")


def _texts(blocks: Sequence[Block], lexicon: Lexicon) -> Iterator[str]:
    return (lexicon.normal(b.text).text for b in blocks if b.kind not in ("heading", "cell"))


_APPLIES = Pattern(
    r"本(?:办法|规定|制度|细则|规则|手册|程序|文件|指引|标准)[^,。;]{0,4}适用于(?P<whom>[^。;]{2,30})", "适"
)
_FIRST = Pattern(rf"(?:所有|全体|各|我公司|本公司|公司|我司)*的?{_OTHERS_OFFICER}$")


def _for_others(text: str, lexicon: Lexicon) -> bool:
    """本办法适用于供应商的首席质量官."""
    found = _APPLIES.search(text)
    if found is None:
        return False
    whom = found.group("whom")
    officer = next((t for t in lexicon.lexer.tokens(whom) if t.cls == "officer"), None)
    return officer is not None and _FIRST.fullmatch(whom, 0, officer.start) is not None


def _lower(drafts: Sequence[Draft], why: str) -> None:
    for draft in drafts:
        draft.lower("none", why)


def _doubt(drafts: Sequence[Draft], why: str) -> None:
    for draft in drafts:
        draft.unsure = True
        draft.notes.append(why)
