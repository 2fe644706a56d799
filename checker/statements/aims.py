"""What a post or a firm is to reach one day: 岗位目标：拥有质量安全一票否决权, 努力方向, 期望成果 – an aim gives nothing.

A label aims what comes right behind it. A later sentence of the same block that names the officer himself may be
past the aim, and is left unsure.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.normalise import normalise

_TITLE = Pattern(
    r"(?:"
    r"(?:岗位|任职|任期|职业|工作|个人|建设|培养|成长|发展|改革|改进|提升|规划|预期|期望|远期|中期|长期|近期|中长期|阶段(?:性)?|未来|终极|最终|奋斗|理想"
    r"|授权|放权|赋权|总体|达成|[\d一二两三四五]+年(?:期|内)?)的?目标(?:与任务|和任务)?"
    r"|(?:努力|发展|改革|改进|提升|优化|完善|前进|主攻|未来|成长|职业|赋权|放权|授权|奋斗)的?方向"
    r"|(?:要求[与和及])?(?:期望|期许|期待|寄语|寄望|厚望|希望|愿望)(?:值|事项)?"
    r"|(?:期望|预期|期待|预计)的?(?:成果|效果|结果|状态|产出|成效|收益)"
    r"|(?:理想|目标|未来)的?(?:状态|模式|定位|角色|图景|形态|格局)"
    r"|愿景|蓝图|我们的目标|目标(?:是|为|在于)"
    r")(?:如下|包括|有|是|为)?[)\]】\"》]*$",
    "标向望许待语愿景图果效结状产收态式位色形格成 目方期寄愿景图理未预蓝希厚",
)
_GIVES = Pattern(r"职责|职权|权限|权力|计划|方案|责任书", "职权计方责")
_SAYS = Pattern(
    r"^(?:我们|公司|企业|全体员工|大家|将|要|须|应当?)*(?:努力|奋力|积极|全力|着力|加快|逐渐)?(?:争取|追求|谋求|努力|致力于|奋力|谋划)(?:实现|做到|达到|达成|推动|使|让)"
    r"|是(?:我们|公司|企业|大家|我司)?[^,。;]{0,8}(?:的追求|追求的|的目标|的方向|所期望的|期望的|的期望|的愿望|的愿景)(?:所在)?$"
    r"|(?:目标|方向|愿景|期望|追求)(?:就)?(?:是|在于)(?:让|使|要|由|实现|做到)",
    "取求力划标向望愿 实做达推使让求标向望愿追要由",
)


def is_aim(title: str) -> bool:
    """Whether ``title`` names what is to be reached: 首席质量官努力方向, not 质量目标 nor 岗位目标与职责."""
    bare = title.strip(" \n:。,、")
    return _TITLE.search(bare) is not None and not _GIVES.search(bare)


def aims(words: str) -> bool:
    """Whether a sentence says of a power that it is what one strives for."""
    return _SAYS.search(words) is not None


def lower_under(piece: Piece, draft: Draft) -> None:
    """Takes back what stands under an aim."""
    fresh = bool(draft.tokens) and not any(is_aim(normalise(h).text) for h in piece.headings)
    if fresh and not _right_behind(piece):
        draft.unsure = True
        draft.notes.append("may still be an aim")
    else:
        draft.lower("none", "an aim, not a grant")


def _right_behind(piece: Piece) -> bool:
    """Whether the sentence is the one that its label leads."""
    before = piece.normal.text[: piece.sentence.tokens[0].start]
    return before.rstrip(' 0123456789.、()①一"').endswith(":")
