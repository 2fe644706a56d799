"""Notes of a slide that take back what stands on it: 此页待定, 尚未批准, pending approval. What else they tell is a talk."""

from __future__ import annotations

from checker.patterns import Pattern

_TAKES = Pattern(
    r"待(?:定|批|议|审|确认|核实|修[订改]|讨论|报批|研究|完善|补充|[^,，。;；]{0,8}(?:批准|同意|审批|审议|确认|通过|定稿))"
    r"|(?:未|尚未|还未|还没|没有?|暂未|暂不|不再?)(?:经|获得?|予以?|被)?(?:[^,，。;；]{0,6})(?:批准|审批|通过|确认|同意|生效|发布|定稿|定|执行|授权|授予|适用|采用|启用|施行|实施)"
    r"|暂(?:定|缓|停)|拟(?:定|议|设|授|由|将)|草案|草稿|初稿|讨论稿|征求意见|送审|作废|废止|失效|停用|取消|撤[销回]|删除|仅供|示例|样例|举例|模板|如果|假设|设想|建议稿|过时|旧版"
    r"|须|需(?!求)|(?<!已)(?<!已经)经[^,，。;；]{1,10}(?:批准|同意|审批|审定|签字|会签)"
    r"|pending|draft|\btbd\b|\btbc\b|to be (?:confirmed|decided|approved|agreed)|not (?:yet )?(?:approved|final|in force|agreed|effective|decided)|subject to|needs? |requires? |sample|\bvoid\b|obsolete|outdated|for discussion|proposal|proposed|for illustration|example|withdrawn|revoked"
)
_SENTENCE = Pattern(r"[^。;；\n]+")


def taking(text: str) -> str:
    """The sentences of a note that take something back, empty if none does.

    >>> taking("先介绍背景。此页待定，勿外传。"), taking("大家好，本页讲质量否决权的意义。")
    ('此页待定，勿外传', '')
    """
    return "。".join(s.strip() for s in _SENTENCE.findall(text) if _TAKES.search(s.lower()))
