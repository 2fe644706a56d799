"""What a letter that makes somebody the officer says of itself: that it hangs where all see it, and that it was filed.

以上人员任职公示期内未收到异议; 现予公告。; 并已于…向区市场监督管理局完成备案: no sentence names the officer, and the letter does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.lexicon import Lexicon
from checker.statements.made_known import NOT_HIS, OF_OTHER, PLACE, SHOWN
from checker.statements.model import OfficerFact

_ITSELF = (
    r"(?:本(?:通知|通告|公告|公示|决定|任命书?|聘书|任命令|任职通知|令|文件?|决议)|此(?:件|令|通知|通告|公告)"
    r"|(?:以上|上述|前述|上列|该|此项|本次|此次)(?:拟?聘任?|拟?任命?|任职|任免|人事|人员|人选|同志|决定|事项|干部)[^,;。]{0,10}?)"
)
_HANGS = Pattern(
    rf"{_ITSELF}(?:[^,;。]{{0,24}}?{PLACE}[^,;。]{{0,40}}?{SHOWN}|[^,;。]{{0,12}}?{SHOWN}(?:于|在|至)[^,;。]{{0,12}}?{PLACE}|[^;。]{{0,30}}?,(?:并|已|同时|现|业已)+(?:在|于|通过)[^,;。]{{0,12}}?{PLACE}[^,;。]{{0,20}}?{SHOWN})",
    "本此以上前该",
)
_UNOPPOSED = Pattern(
    rf"(?:{_ITSELF}[^;。]{{0,60}}?公示|(?:任前|任职|聘任|任命|拟聘|拟任)(?:人选|人员)?(?:的)?公示|^(?:[^,;。]{{2,12}}、)*(?:经|并经|已)(?:在|于)?[^,;。]{{0,12}}?公示|^公示(?:期|时间|期间)?)[^;。]{{0,40}}?(?:均?未|无|没有)(?:收到|接到|发现|人|任何|提出)*[^,;。]{{0,8}}?(?:异议|反映|意见|举报)(?![的者后])",
    "公 异反意举",
)
_MADE_PUBLIC = Pattern(
    r"(?:^|[,;。])(?:现|特此|特|兹)(?:予以?|向[^,;。]{2,8})?(?:公告|公示|公布|公开)(?=$|[,;。:!])", "公"
)
_FILED = Pattern(
    r"(?:已|业已|已经)(?:于|在|由|将|把|按|向|报|完成)[^;。]{0,60}?备案"
    r"|(?:向|报|报送|送)[^;。]{0,30}?备案[^;。]{0,12}?(?:取得|收到|领取|获)[^,;。]{0,6}?(?:回执|凭证|备案号|备案编号)",
    "备 已向报送",
)
_REGULATOR = Pattern(
    r"市场监(?:管|督)[^,;。]{0,6}?(?:局|所|部门|机关)|(?:省|市|区|县|国家|自治区|州|盟)[^,;。]{0,16}?(?:平台|系统)[^,;。]{0,6}?(?:登记|完成|办理)?备案",
    "监平系",
)
_TO_FILE = Pattern(r"(?:拟|待|应(?!聘)|须|尽快|及时|计划|准备)[^,;。]{0,24}?备案", "拟待应须尽及计准")
_NOBODY_TOLD = Pattern(r"\(?(?:现|业)?已(?:经)?(?:于|在|由|按|向|报|完成)", "已")
_ON_OFFICE = Pattern(r"任命|聘任|聘用|任职|聘书|人选|任免|首席质量官|质量总监|品质总监|cqo", "命聘职人任质c")
_REMARK = Pattern(r"\(?[^,;。:()]{0,14}(?:附注|补注|备注|加注|补记|批注|注):?", "注记")
_NOTED = Pattern(r"^\(?[^,;。:()]{0,6}(?:附注|补注|备注|加注|补记|批注|注):", "注记")
_TO_COME = Pattern(
    r"由(?=[^,。;已]{2,10}(?:部|办|处|中心|科|室))|拟(?![聘任])|待|应(?!聘)|须|(?<!公)需|请(?!示)|尽快|及时|负责|不(?!少于)|如|若|之前|前(?=[在张])|将(?!聘|任|上述|以上|有关|相关|该|本|其)",
    "由拟待应须需请尽及负不如若前将",
)
_NOT_DONE = Pattern(
    r"未(?!收到|接到|发现|提出)|尚|撤|取消|终止|作废|如(?!下)|若|暂缓|推迟|重新", "未尚撤取终作如若暂推重"
)
_SENTENCE = Pattern(r"[^。;!?\n]+")


def letters_made_known(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """``announced`` and ``filed`` where the paper surely appoints one officer and tells of itself, or of that act, that it was done."""
    names = {f.value for f in told if f.kind == "appointed" and f.certainty == "sure"}
    if not names:
        yield from _decided_and_shown(blocks, told, words)
    if len(names - {None}) > 1 or not names:
        return
    known = {f.kind for f in told if f.certainty == "sure"}
    name = next(iter(names - {None}), None)
    for kind in ("announced", "filed"):
        if kind in known:
            continue
        before = ""
        for block in blocks:
            if block.kind not in ("paragraph", "list_item") or "remark" in block.flags:
                continue
            span = _says(kind, block, name, words, before)
            before = words.normal(block.text).text
            if span is not None and not _is_mention(block, words):
                here = block.place.within(*span)
                yield OfficerFact(kind, words.officer, block.text[slice(*span)], here, None, None, "sure")
                break


_DECIDED = Pattern(
    r"经[^。;]{0,30}?(?:会|董事长|总经理|总裁|股东)[^,。;]{0,12}?(?:通过|决定|同意|批准|决议),(?:现)?拟(?:由|聘任?|任命|任)",
    "经 通决同批 拟",
)
_LIFE_SHOWN = Pattern(r"(?:现|特)?(?:将|就|对)[^,。;]{0,16}?(?:予以|进行)公示(?=$|[,。;:!])", "公")


def _decided_and_shown(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """经董事会会议通过，拟由张三担任首席质量官。现将其情况予以公示: what was decided is made public, of that person alone."""
    meant = [f for f in told if f.kind == "appointed"]
    names = {f.value for f in meant}
    if len(names) != 1 or None in names or not any(_DECIDED.search(words.normal(f.text).text) for f in meant):
        return
    for block in blocks:
        if block.kind not in ("paragraph", "list_item") or _is_mention(block, words):
            continue
        normal = words.normal(block.text)
        for found in _SENTENCE.finditer(normal.text):
            if _LIFE_SHOWN.search(found.group()) is None or _NOT_DONE.search(found.group()) is not None:
                continue
            span = normal.span(*found.span())
            quote, here = block.text[slice(*span)], block.place.within(*span)
            yield OfficerFact("announced", words.officer, quote, here, None, names.pop(), "sure")
            return


def _says(kind: str, block: Block, name: str | None, words: Lexicon, before: str) -> tuple[int, int] | None:
    """Where in the written text the sentence stands that says it; ``before`` is the paragraph above."""
    normal = words.normal(block.text)
    for found in _SENTENCE.finditer(normal.text):
        said = found.group()
        if _announces(said, before, block, name) if kind == "announced" else _files(said, before, words):
            return normal.span(*found.span())
        before = said
    return None


def _announces(said: str, before: str, block: Block, name: str | None) -> bool:
    if OF_OTHER.search(said) is not None or _NOT_DONE.search(said) is not None:
        return False
    hangs = _HANGS.search(said)
    if hangs is not None and _TO_COME.search(hangs.group()) is None:
        return True
    unopposed = _UNOPPOSED.search(said)
    if unopposed is not None and _TO_COME.search(unopposed.group()) is None:
        return True
    public = _MADE_PUBLIC.search(said)
    if public is None:
        return False
    about = said[: public.start()] or before or " ".join(block.headings)
    return _ON_OFFICE.search(about) is not None or (name is not None and name in about)


def _files(said: str, before: str, words: Lexicon) -> bool:
    filed = _FILED.search(said)
    regulators = words.vocabulary.officer_words.get("regulator", ())
    if filed is None:
        return False
    if not any(r in filed.group() for r in regulators) and _REGULATOR.search(filed.group()) is None:
        return False
    if any(p.search(said) for p in (OF_OTHER, NOT_HIS, _NOT_DONE)) or _TO_FILE.search(said) is not None:
        return False
    bare = _NOTED.sub("", said)
    if any(
        p is not None for p in (_ON_OFFICE.search(said), _OF_ITSELF.match(bare), _NOBODY_TOLD.match(said))
    ):
        return True
    return (
        _REMARK.match(said.lstrip("(")) is not None
        and "备案" in before
        and _ON_OFFICE.search(before) is not None
    )


_OF_ITSELF = Pattern(_ITSELF, "本此以上前该")


def _is_mention(block: Block, words: Lexicon) -> bool:
    return bool(cached_context(block.governed_by(), words).mention)
