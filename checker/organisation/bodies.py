"""Whether a post sits in a body that decides the business."""

from __future__ import annotations

from checker.organisation.model import Chart, ChartPost
from checker.organisation.words import same_spelling
from checker.patterns import Pattern

_LISTENS_ONLY = Pattern(r"列席|旁听|观察员|observer|attend", "bd列察旁")
_DECIDES = Pattern(
    r"董事会|经营|总经理办公|总裁办公|决策|战略|投资|三重一大|班子|执行委员会|执委会|管理层|党委会"
    r"|board|executive|management|steering"
)


def in_decision_body(post: ChartPost, chart: Chart) -> bool | None:
    """True as a member of a deciding body, False if the chart shows bodies and not his, None if unclear."""
    member_of = [same_spelling(body) for body in post.bodies]
    member_of = [body for body in member_of if not _LISTENS_ONLY.search(body)]
    if chart.decision_bodies:
        declared = {same_spelling(body) for body in chart.decision_bodies}
        return any(body in declared for body in member_of)
    if any(_DECIDES.search(body) for body in member_of):
        return True
    if member_of:
        return None
    return False if any(other.bodies for other in chart.posts) else None
