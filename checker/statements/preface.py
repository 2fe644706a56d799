"""What only tells how a grant came about: 经董事会研究决定，授予 …; 经总经理批准，现任命 … ."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

# 经授权拥有以下权限：what he was authorised to, he holds.
_HOLDS = Pattern(r",?(?:首席质量官|其)?(?:现|已|依法|从即日起|即日起)*(?:拥有|享有|具有)", "有")
_SAYS_SO = ("决定", "研究决定", "议定", "决议", "明确")
_SET_UP = Pattern(r"(?:[增新]?设立?|设置|设有|配备)(?:了|一名)?$", "设备")


def preface(sentence: Sentence, act: Act) -> bool:
    """经董事会研究决定, 授予 …: the manner of granting."""
    word = sentence.text[sentence.tokens[act.index].start : sentence.tokens[act.index].end]
    if (
        act.frame == "F6"
        and not _passed_on(sentence, act)
        and not sentence.text.startswith(("的,", "的:"), sentence.tokens[act.last].end)
        and any(w in word for w in ("决定", "研究", "决议", "审议", "表决通过"))
        and not any(t.cls in ("then", "after") for t in sentence.tokens[act.index + 1 : act.index + 4])
    ):
        return True
    if (
        act.frame in ("F6", "F9")
        and word == "授权"
        and _HOLDS.match(sentence.text, sentence.tokens[act.last].end)
    ):
        return True
    if word in _SAYS_SO and _opens(sentence, act):
        return True
    after = sentence.tokens[act.last + 1 :]
    if [t.cls for t in after[:2]] == ["then", "have"]:
        return False  # 以下权限经总经理批准后方可行使，现明确如下
    return act.frame == "F6" and (
        any(t.cls in ("grant_act", "appoint", "now") for t in after)
        or any(
            t.cls == "officer" and _SET_UP.search(sentence.text[max(0, t.start - 4) : t.start]) for t in after
        )
    )


def _passed_on(sentence: Sentence, act: Act) -> bool:
    """质量计划经董事会审议通过，首席质量官签发: what went before others is the plan, and no grant."""
    named = any(
        t.cls == "matter" and sentence.clause[i] == act.clause
        for i, t in enumerate(sentence.tokens[: act.index])
    )
    return named and not any(
        t.cls in ("grant_act", "appoint", "now") for t in sentence.tokens[act.last + 1 :]
    )


def _opens(sentence: Sentence, act: Act) -> bool:
    """董事会决定聘其为首席质量官; 厂务会决定，质量计划由首席质量官批准: a body, its word, a comma, and then what it decided."""
    following = sentence.tokens[act.last + 1 : act.last + 2]
    if act.agent is not None and act.agent.has("above") and [t.cls for t in following] == ["appoint"]:
        return True
    if (
        act.clause != 0
        or act.last + 1 >= len(sentence.tokens)
        or sentence.tokens[act.last + 1].cls != "comma"
    ):
        return False
    before = [t.cls for t in sentence.tokens[: act.index]]
    decided = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == 1]
    return (
        "above" in before
        and set(before) <= {"above", "company", "content", "date", "number", "meeting", "general", "conj"}
        and any(t.cls == "matter" for t in decided)
        and any(t.cls == "officer" for t in decided)
    )
