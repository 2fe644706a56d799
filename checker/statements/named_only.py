"""Powers that are only named: what a text aims at, what it is about, what is celebrated, whose house it is told of."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_LABEL = Pattern(
    r"(?:^|[。;\n])\W{0,3}(?:\d+(?:\.\d+)*\W{0,2}|[一二三四五六七八九十]+、)?(?:(?:编制|制定|编写)?目的|适用范围|编制依据|规范性引用文件|引用文件"
    r"|术语(?:和|与|及)?(?:定义)?|培训(?:内容|主题|课题|目标|对象)|课程(?:内容|大纲|目标)|(?:会议)?议题|(?:会议)?主题|标题|题目|课题|论文题目|关键词|学习目标)\s*:\s*$",
    ": 目范依引术培课议主标题关学",
)
_TELLS = (
    Pattern(
        r"(?:^|(?<=[。;\n,]))(?:会议?|会上|董事会|总经理|与会人员|大家)(?:听取|审阅|传达|学习)了?[^,。;]{2,40}(?:汇报|报告|情况|精神|说明|介绍)(?=[。;\n]|$)",
        "听审传学 汇报情精说介",
    ),
    Pattern(
        r"(?:权力?|放行|停线|停产|否决|召回|审批)[^,。;、后并和由须应]{0,6}(?:知识竞赛|竞赛|征文|演讲|讲座|宣贯|研讨会?|沙龙|案例|实务|心得|体会|思考|故事|论文|课题|解读|问答|漫画|微课|题库|试题|考题)",
        "体例实宣库座征微心思故文沙演漫竞答讨试读课题 停召否审放权线",
    ),
    Pattern(
        r"(?:^|(?<=[。;\n]))(?:浅谈|浅论|试论|略论|浅析|试析|浅议|论|谈谈|谈)(?:首席|质量|企业|一票)",
        "析浅论试谈",
    ),
    Pattern(
        r"(?:供应商|供方|承包商|分包商|外协厂商?|经销商|代工厂|各?合作方|下属企业|各企业|同行|兄弟单位)[^,。;]{0,4}(?:应当?|须|要|必须)(?:设|设立|设置|配备|指定|任命)",
        "命指置设配 应必要须 代企供兄包协合同商属承",
    ),
    Pattern(
        r"(?:参观|考察|走访|调研|拜访|对标|观摩)了?[^,。;]{1,16},(?:其|他们|对方|该厂|该公司|该企业)|(?:兄弟单位|友商|同行(?:企业)?|标杆企业|某厂|某公司|某企业|外单位)的?(?:首席质量官|质量总监)",
        "兄友同外察拜摩杆某标研观访",
    ),
    Pattern(
        r"(?:一事|事宜|的问题),?[^。;]{0,14}(?:尚未|尚无|还没|没有|暂未|仍未|未|有待|留待|另行)[^。;]{0,6}(?:决定|研究|明确|确定|定论|结论|讨论|答复|意见|商定)",
        "事题 尚还没暂仍未待另",
    ),
    Pattern(r"\((?:样式|式样|样表|格式|模板|样本|范本|示例|空白|样张)\)", "样式格模范示空"),
)


def names_only(words: str, before: str = "") -> bool:
    """Whether ``words``, with what stands ``before`` them, are about a power and say nothing of who has it."""
    return any(turn.search(words) for turn in _TELLS) or _LABEL.search(before[-24:]) is not None


def aimed_at(sentence: Sentence, act: Act) -> bool:
    """为保障首席质量官停线权的有效行使，…; 本规定旨在规范其使用: what is aimed at is not what is given."""
    if act.modal in ("may", "must", "duty") or act.frame not in ("F2", "NP", "poss"):
        return False
    here = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    words = [sentence.text[t.start : t.end] for t in here]
    if any(t.cls == "have" and w not in _USES for t, w in zip(here, words, strict=True)):
        return False
    if any(t.cls == "purpose" and w.endswith("旨在") for t, w in zip(here, words, strict=True)):
        return True
    return bool(here) and here[0].cls == "purpose" and act.clause < sentence.clause[-1]


_USES = ("行使", "运用", "履行")
