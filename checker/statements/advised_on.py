"""What advice is about: 就质量战略的制定和调整，H 向董事会提出建议 makes no strategy, whoever the paper above speaks of."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_TOPIC = Pattern(
    r"^(?:并|可以?|应当?|有权|及时|定期|首席质量官|质量总监|cqo)*(?:就|关于|针对|对于|围绕|有关|对)(?:(?!进行|予以|加以|作出|做出|行使|负责|由)[^,。;])+$",
    "就关针对围有",
)
_ADVISES = Pattern(
    r"(?:提出|提交|提供|呈递|呈交|呈报|陈述|发表|报送|反映|递交|出具)[^,。;]{0,12}(?:建议|意见|主张|议案|提案|方案|看法|草案|设想)|(?:建议|进言|建言|献策|献计|陈情)",
    "建意主议提方看草设进献陈",
)
_DECIDES = Pattern(
    r"决定|批准|审批|核准|定夺|拍板|审定|裁定|签发|否决|并实施|采纳与否|为准", "决批核定拍审裁签否并采准"
)


def without_topics_of_advice(sentence: Sentence, drafts: list[Draft]) -> None:
    """Makes advice of acts that are only the topic of what is advised in the next clause."""
    for draft in drafts:
        if draft.effect not in ("grant", "limited", "joint"):
            continue
        inside = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause]
        after = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause + 1]
        if not inside or not after:
            continue
        topic = sentence.words(inside[0], inside[-1] + 1).rstrip(",")
        rest = sentence.words(after[0], len(sentence.tokens))
        if _TOPIC.search(topic) and _ADVISES.search(rest) and not _DECIDES.search(rest):
            draft.lower("recommend_only", "the topic of advice")
