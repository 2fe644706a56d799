"""What leads a list, out of all that stands before it: the last clause, if every other one only tells how it came about.

聘王芳为棉朵有限公司首席质量官，从元旦起履职，并明确： – the firm's name and the term bound nothing that is listed. Where a
clause is of no kind that :mod:`checker.statements.told_before_a_list` knows, it may bound the list, and nothing is left out.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.told_before_a_list import LIMITED, POST, kind_of

_BRACKET = Pattern(r"[(（](?P<said>[^()（）]{1,60})[)）]", "(（")
_TERM_OF_LETTER = Pattern(r"\s*(?:自|从)?20\d\d[-年.\d月日\s—–~至到起止]*\s*")
_CLAUSE = Pattern(r"[^,，。;；:：]+[,，。;；:：]+")
_LABELS = (
    r"(?:(?:文件|发文|授权书?|聘书|合同)?(?:编号|文号|字号)|(?:发布|会议|签发|签署|发文|生效|印发)?(?:日期|时间)|会议地点|地点"
    r"|主题|议题|主持人?|记录人?|(?<!被)授权人|委托人|签发人|发布人|(?<!受)聘方|主送|抄送|密级|聘期|任期|(?:出席|列席|参会|到会)(?:人员|董事)?"
    r"|被授权人|受托人|受聘人|被聘任人|受聘方)"
)
_IS_LABEL = Pattern(_LABELS)
_LABEL = Pattern(rf"(?:{_LABELS}|授权内容|授权事项)\s*[:：]", ":：")
_OF_A_FIRM = Pattern(r"(?:股份)?有限(?:责任)?公司", "公司")
_NUMBERED = Pattern(
    r"((?:编号|文号|字号)\s*[:：]\s*[A-Za-z\d\-—/.]+|(?:日期|时间)\s*[:：]\s*20\d\d年\d{1,2}月\d{1,2}日)(?=[一-鿿\s])",
    ":：",
)
# 受聘方享有以下权力，聘方保证其独立行使： / 授予其下列职权，自聘任之日起行使：
_ADDED = Pattern(
    r"[,，](?:(?:公司|本公司|集团|聘方|甲方|授权人|委托人|董事会|公司各级|任何(?:部门|单位|人))?(?:保证|确保|承诺|保障|支持|尊重)(?:其|首席质量官)?(?:独立|依法|正常|充分|完整)*(?:行使|履职|履行)(?:职权|权力|权限|职责|上述权力)?"
    r"|(?:公司|集团|董事会|总经理|总裁|股东会)?不(?:再)?保留[^,，。;；:：]{0,8}(?:批准|审批|决定|干预|否决|同意|复核)[^,，。;；:：]{0,4}权"
    r"|自(?:聘任|任命|任职|到任|发文|印发|签发|即)之?日起(?:行使|生效|执行))\s*[:：]\s*$",
    "行履生执保",
)
_NOT_YET = Pattern(r"拟|候选|推荐|建议|草案|征求|申请|备选", "拟候推建草征申备")
_GIVES = Pattern(
    r"现|兹|特此|决定|决议|授予|赋予|授权|给予|任命|明确|确定|公布|公告|通知|议定|确认|命令",
    "现兹特决授赋给任明确公通议命",
)
_CONTENT = Pattern(r"(?:授权|权限|职权)(?:的)?(?:内容|事项|权限)?(?:如下)?[:：]$", "权 :：")
_GIVES_HIM = Pattern(r"授予|赋予|授权(?![内事])|给予|交付|确认|明确|公布|议定", "授赋给交确明公议")
_AGREED = Pattern(r"(?:会议|各方|与会人员)?(?:一致|并|同时)*[议商约]定(?:如下|以下事项)?\s*[:：]$", "定")
_BESIDE_GIVER = Pattern(r"(?:会议)?[\s现兹特并由决定同意时]*")
_POSTS = frozenset(("above", "beside", "below", "anyone"))


def what_leads(lead_in: str, lexicon: Lexicon) -> str:
    """``lead_in`` (as it was written) without what only tells how it came about; unchanged where anything else stands in it."""
    if not lead_in.rstrip().endswith((":", "：")):
        return lead_in
    lead_in = _ADDED.sub("：", lead_in)
    whole = _in_lines(
        _BRACKET.sub(lambda m: "" if _TERM_OF_LETTER.fullmatch(m["said"]) else m.group(), lead_in.strip())
    )
    clauses = [m.group() for m in _CLAUSE.finditer(whole)]
    if len(clauses) < 2 or "".join(clauses) != whole:
        return lead_in
    *told, leads = clauses
    kinds, label = [], None
    for clause in told:
        if clause[-1] in ":：" and _IS_LABEL.fullmatch(clause.strip().rstrip(":：")):
            label = clause.strip()
            continue
        kinds.append(kind_of(_plain(clause, lexicon), label))
        label = None if clause[-1] in "。；;" else label
    if None in kinds:
        return lead_in
    return _led(leads.strip(), "post" in kinds, lexicon) or lead_in


def _led(leads: str, in_office: bool, lexicon: Lexicon) -> str | None:
    """The lead-in that ``leads`` is by itself, after words that name (``in_office``) the officer, or None if it is none."""
    gives = _GIVES.search(leads) is not None
    if (not in_office and not gives) or _NOT_YET.search(leads):
        return None
    if in_office and _CONTENT.match(leads) is not None:
        return "首席质量官的职权如下："
    leads = _without_giver(leads, lexicon)
    tokens = lexicon.lexer.tokens(lexicon.normal(leads).text)
    if not in_office or any(t.cls == "officer" or t.cls in _POSTS for t in tokens):
        return leads
    return f"聘任首席质量官。{'会议决定：' if _AGREED.match(leads) else leads}"


def _without_giver(leads: str, lexicon: Lexicon) -> str:
    """现由董事长授权如下： – who gives bounds nothing that is given."""
    verb = _GIVES_HIM.search(leads)
    if verb is None:
        return leads
    before = lexicon.normal(leads[: verb.start()]).text
    for token in reversed(lexicon.lexer.tokens(before)):
        if token.cls in ("above", "company"):
            before = before[: token.start] + before[token.end :]
    return leads[verb.start() :] if _BESIDE_GIVER.fullmatch(before) is not None else leads


def _in_lines(text: str) -> str:
    """``text`` with a stop before each label of a form's head: 编号：11。授权人：某公司。"""
    text = _NUMBERED.sub(r"\1。", text)
    return _LABEL.sub(
        lambda m: m.group() if m.start() == 0 or text[m.start() - 1] in ",，。;；:：" else f"。{m.group()}",
        text,
    )


def _plain(clause: str, lexicon: Lexicon) -> str:
    text = lexicon.normal(clause.strip().strip(",，。;；:：")).text.strip()
    for token in reversed(lexicon.lexer.tokens(text)):
        if token.cls == "officer":
            text = text[: token.start] + POST + text[token.end :]
    return _OF_A_FIRM.sub(LIMITED, text)
