"""What is told of other firms: 据…通报，宏远公司已赋予其首席质量官否决权，值得我公司学习; 业内领先企业普遍由其批准.

A firm that is named may be the one whose paper it is, so that a name alone says nothing: it takes somebody who reports or
praises it. What 公司 and 本公司 do after such an example is the paper's own.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower, place_of

_FIRM = r"(?:公司|集团|股份|企业|厂|药业|乳业|重工|钢铁|机械|电子|汽车|食品|化工)"
_OURS = r"(?:我们?|本|咱们?)(?:公司|集团|企业|厂|司|单位)"
_A_FIRM = Pattern(
    rf"(?:^|(?<=[,。;:、\n到在由向和与及对了访]))(?!{_OURS}|根据|按照|依照|经|上级)[^,。;:、\n我本各]{{2,24}}?{_FIRM}",
    "司团份企厂业工铁械子车品",
)
_REPORTED = Pattern(
    r"据(?!此|实)[^,。;:\n]{2,20}?(?:通报|报道|报导|介绍|消息|披露|公布|公示|网站|公众号|简报|反映|统计|透露)",
    "据",
)
_PRAISED = Pattern(
    r"(?:值得|可供(?=[我本借学同]|公司|企业)|可资|足资)[^,。;:\n]{0,10}(?:学习|借鉴|参考|效仿|仿效|推广|参照)"
    rf"|{_OURS}[^,。;:\n]{{0,6}}(?:借鉴|参考|学习|效仿|仿效|对标|看齐)"
    r"|[为系属是](?:全[市省国县区州]|我[市省国县区]|本[市省地县区]|业内|行业内?|同行业?|系统内)首[家个例创]"
    r"|(?:通报)?(?:表扬|表彰|点赞)了?[^,。;:\n]{2,24}:"
    r"|(?:推广|学习|介绍|宣传)[^,。;:\n]{2,20}(?:经验|做法|模式|事迹)[^,。;:\n]{0,4}:",
    "学借参效仿推对看首表点经做模事",
)
_MANY = Pattern(
    r"(?<!参照)(?<!借鉴)(?<!学习)(?<!对标)(?:业内|行业内?|同行业?|同类|领先|先进|优秀|标杆|知名|龙头|头部|国外|国际|海外|外资|不少|许多|很多|多家|多数|大多数?|有的|有些|一些|某些|[\d一二两三四五六七八九十百]{1,4}余?家)(?:的)?"
    r"[^,。;:\n]{0,6}?(?:企业|公司|厂家|工厂|同行)(?:中|里|内|的|均|都|普遍|通常|一般|大多|多|已|也|往往|早已|现已|,)*(?=由|让|将|把|[赋授给]予|给|规定|明确|首席质量官|质量总监|品质总监|cqo)",
    "业同行领先优标知龙头国外海资少许多数有一某家",
)
_OURS_ACTS = Pattern(
    rf"(?:{_OURS}|(?<![^,。;:\n])公司)(?:现|特|决定|已|也|将|拟|据此)*(?:[授赋给]予|授权|明确|规定|由|任命|聘任|决定|设立)",
    "公我本咱",
)


def told_of_others(block: WholeBlock) -> None:
    """Takes back what a sentence tells of another firm's officer."""
    text = block.text
    for piece, draft in block.drafts:
        at = place_of(piece, draft)
        begin = max(text.rfind(c, 0, at) for c in "。;\n") + 1
        end = min((e for c in "。;\n" if (e := text.find(c, at)) >= 0), default=len(text))
        if _OURS_ACTS.search(text, begin, at):
            continue
        told = _MANY.search(text, begin, at)
        if told is None and _A_FIRM.search(text, begin, at):
            told = _REPORTED.search(text, begin, at) or _PRAISED.search(text, begin, end)
        if told is not None:
            lower([draft], "none", told.group(), "what_others_do")
