"""What a whole paper says of the appointment beside its sentences: where it was published, what receipts and ledgers say of its filing.

第三条已于3月14日贴在公告栏 means the item of the paper with that number; a ledger has a row for the filing; a receipt is signed below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.normalise import normalise
from checker.statements.not_he import without_those_near

_PLACE = r"(?:公告栏|公示栏|宣传栏|布告栏|官网|网站|内网|门户|公众号|oa|企业微信|钉钉|飞书|全员(?:群|邮件|邮箱)?|大门口?|厂门口?|门口|食堂|看板|公告板|工作群|微信群|首页)"
_SHOWN = r"(?:张贴|粘贴|贴(?:到|在|出|上)?|公布|公示|公告|发布|上墙|刊登|发(?:到|至|在))"
_CHANNEL = Pattern(
    rf"(?:发布|公告|发文|公布|公示)(?:渠道|范围|方式|平台|位置|地点)\s*:\s*[^,;。]{{0,12}}?{_PLACE}",
    "渠范式平位地",
)
_APPOINTS = Pattern(r"任命|聘任|任职|任用|聘用", "任聘")
_PUBLIC = Pattern(r"公告|通告|公示|公布", "公告")
_NUMERAL = r"[一二三四五六七八九十]{1,3}|\d{1,2}"
_ITEMS = Pattern(
    rf"(?:以上|上述|本决议|决议)?第?(?P<items>(?:{_NUMERAL})(?:[、,和及与](?:{_NUMERAL}))*)(?:条|项|款)(?:内容|决定|决议)?(?:均|都)?已(?:经)?[^,;。]{{0,14}}?{_SHOWN}[^;。]{{0,30}}?{_PLACE}",
    "已",
)
# (贴大门口、食堂和三个车间看板，同时发全厂工作群), under 公告.
_A_NOTICE = Pattern(r"公告|通告|告示|公示|布告", "告示")
_HUNG = Pattern(rf"\(?(?:本公告)?(?:张贴|贴|粘贴)(?:在|于|到)?[^,;。]{{0,12}}?{_PLACE}", "贴")
_THE_PAPER = Pattern(
    r"(?:任用|任命|聘任|任职|聘用)(?:文件|通知|决定|令|书|公告)(?:均|都)?已(?:经|于[^,;。]{1,12})?(?:张贴|粘贴|贴出|公布|公示|公告|发布|上墙|张榜)",
    "已 任聘",
)
_NOT = Pattern(r"未|拟|将(?!于)|待|应当|须|尚|计划|准备|撤下|揭下|撤回", "未拟将待应须尚计准撤揭")
_OPENS = Pattern(rf"(?:第)?(?P<n>{_NUMERAL})(?:条|项)?[、.,:\s　]")
_REGULATOR = Pattern(r"市场监管|市场监督管理|市监局|质监局|质量技术监督", "市质")
_FILED_CELL = Pattern(
    r"(?:已|完成|准予|予以|同意)?(?:备案|办结|受理并备案|办理完毕|办妥|归档)(?:完成|完毕|成功)?(?:[,(][^。]{0,30})?|已完成(?:[,(].{0,30})?",
    "备办归完",
)
_DONE = Pattern(r"已|完成|准予|同意|办结|办妥|完毕|成功", "已完准同办毕成")
_THE_FILING = Pattern(r"备案", "备")
_OF_CHANGE = Pattern(
    r"商标|变更|计量|标准|许可|体系|产品|食品安全总监|管理者代表|受权人|注销|撤销|合同",
    "商变计标许体产食管受注撤合",
)
_PERSON_HEAD = Pattern(r"(?:备案|登记)?(?:对象|姓名|人员|人|当事人)", "象名员人")
_RECEIPT = Pattern(
    r"(?:收悉|材料齐全|审核通过|符合要求|已收到|已登记|已受理)[^。;]{0,20}?(?:已予|准予|予以|同意|已)备案(?!变更)|(?:已予|准予|予以|同意)备案(?=[,。;]|$)",
    "备",
)
_REFUSED = Pattern(r"不予|退回|补正|暂不|如|若|待|拟|逾期不|格式|样本|未予", "不退补暂如若待拟逾格样未")
# 3月25日备案表送县局质量股，当日收讫盖章.
_HANDED_IN = Pattern(
    r"备案(?:表|材料|资料|申请|登记表)[^,。;]{0,6}?(?:送|报|交|递)[^,。;]{0,4}?(?:[县市区旗省]局|市监|市场监)[^,。;]{0,8},?[^,。;]{0,8}?(?:收讫|收件|收下盖章|签收|受理|办结|盖章|出具回执|给了回执)",
    "备 送报交递",
)
_SIGNER = Pattern(r"[^,。;:]{0,24}(?:市场监督管理局|市场监管局|市监局)[^,。;:]{0,16}", "局")


# 备案情况：2024年6月18日已…向市场监督管理局备案, below a letter; 协助办理首席质量官备案，6月4日收到市场监督管理局备案回执, in a ledger.
_FILED_BELOW = Pattern(
    r"备案(?:情况|信息|记录|结果|登记)?:[^。;]{0,40}?已[^。;]{0,40}?(?:市场监督管理局|市场监管局|市监局)[^,。;]{0,6}?(?:备案|登记)",
    "备 已",
)
_RECEIVED = Pattern(
    r"(?:收到|取得|取回|领回|领取|拿到)了?[^,;。]{0,16}?(?:市场监督管理局|市场监管局|市监局)[^,;。]{0,8}?备案(?:登记)?(?:回执|凭证|通知书|证明)",
    "备 收取领拿",
)
_SOME_DAY = Pattern(r"\d{4}年\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2}", "年./-")


def marks_in(blocks: Sequence[Block], facts: Sequence[OfficerFact], words: Lexicon) -> Iterator[OfficerFact]:
    """``announced`` and ``filed`` from the paper as a whole; ``facts`` are what its sentences gave."""
    appointed = [f for f in facts if f.kind == "appointed" and f.certainty == "sure"]
    texts = [(b, normalise(b.text).text) for b in blocks if b.kind in ("paragraph", "list_item")]
    if appointed:
        yield from _announced(blocks, texts, appointed, words)
    yield from _filed_as_told(texts, bool(appointed), words)
    yield from _receipts(texts, words)
    yield from _ledgers(blocks, words)


def _filed_as_told(texts: Sequence[tuple[Block, str]], letter: bool, words: Lexicon) -> Iterator[OfficerFact]:
    for block, text in texts:
        text = text.replace(" ", "")
        if _REFUSED.search(text) or _OF_CHANGE.search(text) or _SOME_DAY.search(text) is None:
            continue
        received = _RECEIVED.search(text) is not None and _names_officer(block.text, words)
        if received or (letter and _FILED_BELOW.match(text) is not None):
            yield _fact("filed", block, words)
            return


def _announced(
    blocks: Sequence[Block],
    texts: Sequence[tuple[Block, str]],
    appointed: Sequence[OfficerFact],
    words: Lexicon,
) -> Iterator[OfficerFact]:
    title = next((normalise(b.text).text for b in blocks if b.kind == "heading"), "")
    public = _APPOINTS.search(title) is not None and _PUBLIC.search(title) is not None
    for block, text in texts:
        if _NOT.search(text) is not None:
            continue
        hung = _A_NOTICE.fullmatch(title.replace(" ", "")) is not None and _HUNG.match(text) is not None
        if hung or (public and _CHANNEL.search(text)) or _THE_PAPER.search(text):
            yield _fact("announced", block, words)
            return
        items = _ITEMS.search(text)
        if items is not None and _hold(items["items"], texts, appointed):
            yield _fact("announced", block, words)
            return


def _hold(items: str, texts: Sequence[tuple[Block, str]], appointed: Sequence[OfficerFact]) -> bool:
    """Whether one of the numbered items is the one that appoints."""
    named = set(Pattern(r"[、,和及与]").split(items))
    for block, text in texts:
        found = _OPENS.match(text)
        if found is not None and found["n"] in named:
            return any(f.text and f.text[:12] in block.text for f in appointed) or _later(
                named, texts, appointed
            )
    return False


def _later(named: set[str], texts: Sequence[tuple[Block, str]], appointed: Sequence[OfficerFact]) -> bool:
    for block, text in texts:
        found = _OPENS.match(text)
        if found is not None and found["n"] in named and any(f.text[:12] in block.text for f in appointed):
            return True
    return False


def _names_officer(text: str, words: Lexicon) -> bool:
    normal = words.normal(text)
    return any(t.cls == "officer" for t in without_those_near(normal.text, words.lexer.tokens(normal.text)))


def _receipts(texts: Sequence[tuple[Block, str]], words: Lexicon) -> Iterator[OfficerFact]:
    arranged = any(
        _THE_FILING.search(t) and _REGULATOR.search(t) and _names_officer(b.text, words) for b, t in texts
    )
    for at, (block, text) in enumerate(texts):
        if _REFUSED.search(text) is not None:
            continue
        handed = _HANDED_IN.search(text)
        if handed is not None and arranged and _OF_CHANGE.search(text) is None:
            yield _fact("filed", block, words)
            return
        receipt = _RECEIPT.search(text)
        if receipt is None or _OF_CHANGE.search(text[: receipt.end()].replace("人员变动", "")) is not None:
            continue
        signed = any(_SIGNER.fullmatch(t.strip("() ")) for _, t in texts[at + 1 : at + 4])
        if signed and _names_officer(block.text, words):
            yield _fact("filed", block, words)
            return


def _ledgers(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    rows: dict[tuple[object, ...], list[Block]] = {}
    for block in blocks:
        if block.kind == "cell" and block.place.table and block.place.row is not None:
            key = (block.place.sheet, block.place.part, block.place.table, block.place.row)
            rows.setdefault(key, []).append(block)
    for cells in rows.values():
        texts = [normalise(c.text).text.strip() for c in cells]
        matter = next(
            (
                i
                for i, t in enumerate(texts)
                if _THE_FILING.search(t) and _names_officer(cells[i].text, words)
            ),
            None,
        )
        if matter is None or _OF_CHANGE.search(texts[matter]) or _REFUSED.search(texts[matter]):
            continue
        others = [t for i, t in enumerate(texts) if i != matter]
        states = [t for t in others if _FILED_CELL.fullmatch(t) and _DONE.search(t)]
        if (
            not states
            or not any(_REGULATOR.search(t) for t in texts)
            or any(_REFUSED.search(t) for t in others)
        ):
            continue
        yield OfficerFact(
            "filed",
            words.officer,
            " ".join(c.text for c in cells),
            cells[matter].place,
            None,
            _person(cells),
            "sure",
        )


def _person(cells: Sequence[Block]) -> str | None:
    for cell in cells:
        head = normalise(cell.column_heads[-1]).text.strip() if cell.column_heads else ""
        if _PERSON_HEAD.fullmatch(head) is not None:
            return cell.text.strip() or None
    return None


def _fact(kind: str, block: Block, words: Lexicon) -> OfficerFact:
    return OfficerFact(kind, words.officer, block.text, block.place, None, None, "sure")
