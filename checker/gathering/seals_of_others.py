"""未加盖计划专用章的不得下发；该章由总经理逐件准许后使用: who lets the seal be used lets the paper pass."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.gathering.beside_words import sentences
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.patterns import Pattern

_SEAL = r"[一-鿿]{1,8}?章"
_GOES = r"(?:生效|执行|实施|发布|印发|下发|下达|兑现|支付|付款|列支|具[^,，。；;]{0,2}效力|有效)"
_NEEDED = Pattern(
    rf"(?:未|没有|不|无|尚未)(?:加)?盖(?:有)?(?P<seal>{_SEAL})[^。；;]{{0,10}}?(?:不[^,，。；;]{{0,4}}?{_GOES}|无效|退)"
    rf"|(?:加)?盖(?:有)?(?P<other>{_SEAL})(?:之|以|的)?(?:后|[,，]?(?:方|才|始))[^,，。；;]{{0,6}}?{_GOES}"
    rf"|(?:须|应|需|必须|一律)(?:加)?盖(?:有)?(?P<third>{_SEAL})[,，][^,，。；;]{{0,4}}?(?:无章|未盖|缺章|否则)[^,，。；;]{{0,6}}?(?:不[^,，。；;]{{0,4}}?{_GOES}|无效|退)",
    "盖",
)
_WHO = r"(?:总经理|总裁|董事长|董事会|执行董事|副总|总监|总会计师|总工程师|厂长|法定代表人|集团|总部|母公司|办公会|委员会|办公室|主任|股东)"
_LEAVE = r"(?:准许|批准|同意|许可|审批|核准|审定|签批|批条|签字|授权|允许|审核|核定|点头)"
_BY_LEAVE = Pattern(
    rf"(?:由|经|凭|须|待|报)(?:(?!首席质量官)[^,，。；;]){{0,6}}?{_WHO}(?:(?!首席质量官)[^,，。；;]){{0,8}}?{_LEAVE}"
    rf"|由(?:(?!首席质量官)[^,，。；;]){{0,6}}?{_WHO}[^,，。；;]{{0,4}}[,，](?:(?!首席质量官)[^,，。；;凭经]){{0,6}}?(?:准许|批准|同意|许可|审批|核准|点头)(?:之)?后",
    "准批同许审核签授允点",
)
_THIS_ONE = Pattern(r"该(?:印)?章|此(?:印)?章|本章|上述(?:印)?章|用印", "章印")
_EVERY_PLAN = Pattern(
    r"(?:各|所有|一切|全部)(?!级)(?:类|项|种)?(?:系统|部门|中心|职能|专业|条线|业务|单位)?的?(?:年度|专项|工作)*计划",
    "计划",
)


def sealed_by_others(paper: Paper, names: HisNames) -> Iterator[tuple[Block, str]]:
    """Sentences of ``paper`` by which something goes out only under a seal that another lets be used, plans of all named 质量计划."""
    told = list(sentences(paper, names))
    for block, sentence, _ in told:
        if (needed := _NEEDED.search(sentence)) is None:
            continue
        seal = (needed["seal"] or needed["other"] or needed["third"]).removeprefix("公司")
        if any(_is_let(one, needed.group(), seal, block is where) for where, one, _ in told):
            every = "质量计划:" if _EVERY_PLAN.search(sentence) else ""
            yield block, f"{every}{sentence}"


def _is_let(one: str, needed: str, seal: str, near: bool) -> bool:
    said = one.replace(needed, "")
    same = seal in said or (near and _THIS_ONE.search(said) is not None)
    return same and _BY_LEAVE.search(said) is not None
