"""The post that somebody held before he was made the officer, as forms ask for it, and that he never held one of quality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import Normal
from checker.statements.person.asked import Asked
from checker.statements.person.career import kind_of_post
from checker.statements.person.lives import is_asked, others_begin
from checker.statements.person.model import DOUBTS, Told, words_at
from checker.statements.person.own_firm import is_elsewhere
from checker.statements.person.pairs import Pair

_THE_OFFICE = Pattern(r"首席质量官|(?<![a-z])cqo(?![a-z])|质量总监\(", "首c质")
_NOT_HELD = Pattern(r"拟|代理|临时|挂|名义|待定|无$|^无|兼职|外聘|顾问|协助|参与", "拟代临挂名待无兼外顾协参")
_NEVER = Pattern(
    r"(?:(?:此前|任职前|任前|聘任前|受聘前|入职前|之前|以前|以往|过去|从来?)[^,;。:|]{0,8}?)(?:未|没有?|并未|不)曾?(?:担任|从事|任|做|在)(?:过|有)?(?:任何)?(?:本公司|公司|企业|专职)?(?:的)?"
    r"(?:质量|品质)(?:管理|检验|部门|系统|条线|类|相关|专业|口)*(?:的)?(?:岗位|职务|职位|工作)(?:经历|任职)?(?=[,;。|)]|$)"
    r"|(?:^|[,;。:|(])(?:本人|该同志|其)?(?:无|没有|不具备|不具有)(?:任何)?(?:质量|品质)(?:管理|检验|部门|系统|条线|类|相关|专业)*(?:岗位|工作|任职)(?:工作|任职)?(?:经历|经验|履历)(?=[,;。|)]|$)",
    "未没不无",
)
_HE = ("该同志", "该员", "其", "本人", "他", "她")
_NONE = Pattern(r"无|没有|未担任过?|未从事过?")
_ASKED_FOR = Pattern(
    r"(?:质量|品质)(?:管理|检验|部门|系统|相关|专业)*(?:岗位|工作|任职)(?:工作|任职)?(?:经历|履历)", "质品"
)


def of_pairs(pairs: Sequence[Pair], asked: Asked) -> Iterator[Told]:
    """原岗位 | 质量管理部经理(2015年3月-2026年1月): of the enterprise itself unless it names another; 现任职务 of a form from before the office."""
    for pair in pairs:
        if not pair.his or pair.kind not in ("post_before", "post_now", "life"):
            continue
        said, words = pair.text.strip(), words_at(pair.block, pair.normal, pair.start, pair.end, pair.label)
        sure = pair.block.flags.isdisjoint(DOUBTS)
        if pair.kind == "life":
            if _ASKED_FOR.fullmatch(pair.label) and _NONE.fullmatch(said.strip("。;,")):
                yield Told("from_quality_post", False, words, sure)
            continue
        if pair.kind == "post_now" and not _is_before(asked):
            continue
        if not _says_nothing(said, asked) and kind_of_post(said)[1] is True:
            yield Told("from_quality_post", True, words, sure)


_TOLD = Pattern(
    r"(?:(?P<now>现任|现为|现担任|目前担任)|(?:任职|聘任|任命|受聘|竞聘|聘用)前(?:为|任|系|担任|是)|原任|原为|原系|此前(?:为|任|担任))(?P<post>[^,;。:]{2,30})(?=[,;。]|$)",
    "现目前原",
)


def in_words(block: Block, normal: Normal, asked: Asked) -> Iterator[Told]:
    """现任本公司质量管理部部长, 任职前为质量管理中心副主任: of a block that is on him."""
    for found in _TOLD.finditer(normal.text, 0, others_begin(normal.text, 0)):
        post = found["post"]
        if (
            (found["now"] and not _is_before(asked))
            or _says_nothing(post, asked)
            or is_asked(normal.text, found.start())
        ):
            continue
        if kind_of_post(post)[1] is True:
            words = words_at(block, normal, found.start(), found.end())
            yield Told("from_quality_post", True, words, block.flags.isdisjoint(DOUBTS))


def _says_nothing(post: str, asked: Asked) -> bool:
    return bool(_THE_OFFICE.search(post) or _NOT_HELD.search(post)) or is_elsewhere(post, asked.own)


def _is_before(asked: Asked) -> bool:
    """Whether the paper was written before the person was the officer."""
    if asked.written is None or asked.office is None:
        return False
    return (int(asked.written[:4]), int(asked.written[5:7])) <= asked.office


def never_held(block: Block, normal: Normal, name: str) -> Iterator[Told]:
    """此前未担任过质量部门职务: of posts of quality at large, and not of one of them."""
    found = _NEVER.search(normal.text)
    if found is None:
        return
    before = normal.text[: found.start()]
    if not before or before[-1] in ",;。:|( \n" or before.endswith(_HE) or _named(before, name):
        words = words_at(block, normal, found.start(), found.end())
        yield Told("from_quality_post", False, words, block.flags.isdisjoint(DOUBTS))


def _named(before: str, name: str) -> bool:
    """Whether the words end with his name: of whom 此前未担任… is told."""
    return before.removesuffix("同志").removesuffix("先生").removesuffix("女士").endswith(name)
