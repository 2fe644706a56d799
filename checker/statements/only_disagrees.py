"""首席质量官不同意的，应书面说明理由, …可保留意见: whoever says that he does not agree stops nothing by it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_DISAGREES = frozenset(("不同意", "表示不同意", "表示反对", "反对", "投反对票", "投了反对票", "投出反对票"))
_SAYS_SO = Pattern(
    r"(?:的|时|者)?,?(?:应当?|可以?|须|需|必须|有权|得|要)?(?:在?会上|当场|及时|书面|以书面形式|在[^,。;]{1,8}?[中上内])?"
    r"(?:作出|予以|加以)?(?:说明|保留|提出|反映|记录|记入|载明|注明|陈述|阐明|表明|申诉|写明|列明|备注|留下)",
    "说保提反记载注陈阐表申写列备留",
)


def only_disagrees(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` is a mere disagreement of which nothing follows but that it is told."""
    token = sentence.tokens[act.index]
    if act.power != "veto" or act.frame == "F16" or sentence.text[token.start : token.end] not in _DISAGREES:
        return False
    return _SAYS_SO.match(sentence.text, sentence.tokens[act.last].end) is not None
