"""集团出具备案回执之前不生效, 备案后方可实施: a filing that must come first is leave by another name."""

from __future__ import annotations

from checker.patterns import Pattern

_FILED = r"(?:备案|报备|登记|核备|回执|备案号|登记号|受理号)"
_GOES = r"(?:生效|执行|实施|施行|发布|印发|下发|下达|颁布|兑现|启用|使用|付款|支付|列支|动用|有效)"
_NOT = r"(?:一律|均|都)?(?:不(?:得|予|能|可|准|许)?|暂不|暂缓|停止)"
_COMES_FIRST = Pattern(
    rf"{_FILED}(?:登记|回执|手续|完成|办[结妥理]|证明|通知书?)*(?:之前|以前|前)[,，]?{_NOT}[^,，。；;]{{0,4}}?{_GOES}"
    rf"|(?:未|没有|无|尚未)[^,，。；;]{{0,10}}?{_FILED}(?:登记|手续|完成|办结)*(?:的|时|者)?[,，]?[^,，。；;]{{0,6}}?(?:{_NOT}[^,，。；;]{{0,4}}?{_GOES}|(?:视为|视同)未(?:生效|成立)|无效)"
    rf"|{_FILED}(?:登记|手续|完成|办[结妥]|通过)*(?:之|以)?后[,，]?(?:方|才|始)(?:可|能|得|准|予)?[^,，。；;]{{0,4}}?{_GOES}"
    rf"|(?:收到|取得|接到|领取|拿到|凭)[^,，。；;]{{0,10}}?备案[^,，。；;]{{0,4}}?(?:之?后|之日起|方|才)[^,，。；;]{{0,4}}?{_GOES}"
    rf"|备案[^。；;]{{0,14}}?(?:无|没有|未取得|未获)[^,，。；;]{{0,6}}?(?:号|函|回执|证明)的?[,，]?{_NOT}[^,，。；;]{{0,4}}?{_GOES}"
    rf"|自[^,，。；;]{{0,16}}?{_FILED}(?:登记|手续|完成|办[结妥]|通过)*(?:之日|之时|次日|当日)?起[^,，。；;]{{0,4}}?{_GOES}"
    rf"|以[^,，。；;]{{0,14}}?{_FILED}[^,，。；;]{{0,4}}?(?:为|作为)[^,，。；;]{{0,6}}?(?:条件|要件|前提|前置)",
    "备核登回受",
)
_AT_HOME = Pattern(
    r"(?:在|由|向|报|送|经)(?:本部门|本岗位|首席质量官|质量(?:管理|保证)?(?:部|处|中心|科|办))[^,，。；;]{0,4}(?:备案|登记|报备)",
    "备登报",
)
_VOUCHERS = Pattern(r"票据|发票|单据|报销|台账|银行|印鉴|账户", "票单报台银印账")


def is_filed_first(sentence: str) -> bool:
    """Whether ``sentence`` lets a paper take effect only when it has been filed outside his own department."""
    first = _COMES_FIRST.search(sentence) is not None
    return first and _AT_HOME.search(sentence) is None and _VOUCHERS.search(sentence) is None
