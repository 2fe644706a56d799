"""The words of reasons, in Chinese and English. What a verdict says is put together in reasons.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.facts import KINDS

Text = Mapping[str, str]

DOCUMENTS: Mapping[str, Text] = {
    "board_resolution": {"zh": "董事会决议", "en": "board resolution"},
    "appointment": {"zh": "任命书", "en": "letter of appointment"},
    "job_description": {"zh": "岗位说明书", "en": "job description"},
    "authority_matrix": {"zh": "权限表", "en": "authority matrix"},
    "policy": {"zh": "制度文件", "en": "policy"},
    "quality_manual": {"zh": "质量手册", "en": "quality manual"},
    "notice": {"zh": "通知", "en": "notice"},
    "org_chart": {"zh": "组织架构", "en": "organisation chart"},
    "record": {"zh": "记录", "en": "records"},
    "data": {"zh": "数据文件", "en": "data file"},
}

HELD: Mapping[str, Text] = {
    "full": {"zh": "{who}可自行行使该项权限", "en": "{who} may exercise the power by their own act"},
    "capped": {"zh": "{who}的该项权限有限额{limit}", "en": "the power of {who} is capped{limit}"},
    "joint": {"zh": "{who}须{limit}共同行使该项权限", "en": "{who} holds the power only jointly{limit}"},
    "conditional": {"zh": "{who}行使该项权限须{limit}", "en": "the power of {who} waits for {limit}"},
    "advisory": {"zh": "{who}对此仅可提出建议", "en": "{who} may only make proposals on it"},
    "executing": {"zh": "{who}对此仅负责执行", "en": "{who} only carries it out"},
    "denied": {"zh": "{who}不享有该项权限", "en": "{who} is denied the power"},
}

HOLDERS: Mapping[str, Text] = {
    "cqo": {"zh": "首席质量官", "en": "the chief quality officer"},
    "none": {"zh": "（未写明何人）", "en": "(nobody named)"},
}
"""Spoken for where the pack has no title for a holder."""

UNSURE_WORDS: Text = {
    "zh": "请人工核对原文：该句未能确切读懂",
    "en": "have a person look at the words: they could not be read for certain",
}

_ASK: Mapping[str, Text] = {
    "record": {"zh": "在 records.yaml 写明", "en": "write it in records.yaml"},
    "document": {"zh": "提供相应文件", "en": "provide the document"},
}
_ASK_ANY: Text = {"zh": "提供能说明此事的文件", "en": "provide a document that tells"}

KIND_NAMES: Mapping[str, str] = {
    "authority": "权限",
    "duty": "职责",
    "charter": "主管范围",
    "provision": "保障规定",
    "post": "岗位",
    "leads": "分管部门",
    "kept_apart": "不分管的部门",
    "person": "人员",
    "appointment": "任命",
    "training": "培训",
    "adverse": "不良记录",
    "house_rule": "制度规定",
    "record": "记录",
    "attestation": "声明",
    "document": "文件",
    "reference": "引用",
    "coverage": "查阅范围",
    "enterprise": "企业",
    "concept": "结论",
}

FIELD_NAMES: Mapping[str, str] = {
    "level": "层级",
    "in_decision_body": "决策机构成员",
    "distance_to_top": "距最高管理者的层数",
    "vacant": "空缺",
    "unit": "部门或单位",
    "directly": "直接分管",
    "education": "学历",
    "years_quality": "质量工作年限",
    "years_in_field": "本领域工作年限",
    "years_management": "质量管理年限",
    "title_rank": "职称",
    "title_in_quality": "质量专业职称",
    "training_passed_on": "培训合格日期",
    "certificate_level": "证书等级",
    "certificate_valid_until": "证书有效期至",
    "appointed_by": "任命人",
    "valid_until": "任期至",
    "authorised": "已授权",
    "announced": "已公布",
    "filed": "已备案",
    "status": "状态",
    "topic": "事项",
    "date": "日期",
    "number": "文号",
    "found": "资料中已有",
    "leads_to": "所指文件",
    "version": "版本",
    "revised_on": "最近修订日期",
    "applies_from": "适用自",
    "applies_until": "适用至",
    "signature": "签字",
    "seal": "印章",
    "value": "数值",
    "role": "角色",
    "given": "规定",
    "scope": "范围",
    "region": "地区",
    "size": "规模",
    "industry": "行业",
    "is_listed": "上市",
    "above_scale": "规模以上",
    "quality_award": "政府质量奖获奖企业",
    "product_class": "产品类别",
    "superior": "直接上级",
    "from_quality_post": "曾在质量管理岗位",
    "training_hours": "任职培训学时",
    "appointer": "任命人职务",
    "type": "类别",
    "course": "课程",
    "hours": "学时",
    "organiser": "组织者",
    "passed": "合格",
    "years_back": "距评价日的年数",
    "before_appointment": "任职前完成",
    "document": "所在文件",
    "document_kind": "文件种类",
    "title": "名称",
    "name": "名称",
    "person": "姓名",
    "clause": "条款",
    "by": "声明人",
    "on": "声明日期",
    "basis": "依据",
    "until": "有效至",
}

VALUE_NAMES: Mapping[str, Mapping[str, str]] = {
    "level": {"top": "最高层", "senior": "高层", "middle": "中层", "junior": "基层"},
    "unit": {
        "production": "生产",
        "quality": "质量",
        "inspection": "检验",
        "quality_safety": "质量安全",
        "sales": "销售",
        "finance": "财务",
        "purchasing": "采购",
        "hr": "人力资源",
        "rnd": "研发",
        "other": "其他",
    },
    "scope": {"quality_safety": "质量安全", "quality_development": "质量发展"},
    "given": {"given": "已作规定", "weakened": "规定不足", "refused": "明文排除"},
    "role": {"responsible": "负责", "organises": "组织", "assists": "协助"},
    "status": {
        "in_force": "有效",
        "ended": "已终止",
        "future": "尚未生效",
        "read": "已读取",
        "partly_read": "部分读取",
        "unreadable": "未能读取",
    },
    "appointer": {
        "legal_representative": "法定代表人",
        "principal": "主要负责人",
        "general_manager": "总经理",
        "chairman": "董事长",
        "board": "董事会",
        "other": "其他",
    },
    "organiser": {
        "regulator": "市场监管部门",
        "association": "协会",
        "enterprise": "企业自办",
        "other": "其他",
    },
    "type": {
        "induction": "任职培训",
        "continuing": "继续教育",
        "gross_error": "质量岗位重大失误",
        "criminal_penalty": "刑事处分",
        "improper_gain": "谋取不正当利益",
        "abuse_of_power": "滥用职权",
        "leak_of_secrets": "泄露企业秘密",
        "harm_to_enterprise": "损害合法权益",
        "other": "其他",
    },
    "topic": {
        "competition": "竞争聘用",
        "exit": "退出机制",
        "deputy_duties": "二级质量官职责权限",
        "platform": "工作平台",
        "officer_liability": "首席质量官的责任",
        "others_liable": "其他人的责任",
        "warning_talks": "约谈警示",
        "supervision": "岗位质量责任制监督检查",
        "gate_incoming": "原料进厂把关",
        "gate_process": "生产过程把关",
        "gate_service": "服务提供把关",
        "gate_outgoing": "出厂检验把关",
        "annual_plan": "年度质量计划",
        "safety_measures": "质量安全保障措施",
    },
    "product_class": {
        "food": "食品",
        "food_related": "食品相关产品",
        "drug": "药品",
        "special_equipment": "特种设备",
        "other": "其他",
    },
    "document_kind": {kind: name["zh"] for kind, name in DOCUMENTS.items()},
}
"""Values of closed lists in Chinese; in English the value itself says it."""

VERDICTS: Mapping[str, Text] = {
    "satisfied": {"zh": "符合", "en": "satisfied"},
    "violated": {"zh": "不符合", "en": "violated"},
    "missing": {"zh": "缺失", "en": "missing"},
    "conflicting": {"zh": "相互矛盾", "en": "conflicting"},
    "unknown": {"zh": "无法判定", "en": "unknown"},
    "not_applicable": {"zh": "不适用", "en": "not applicable"},
}


def ask_for(kind: str) -> Text:
    """Who has a fact of ``kind``, or which document would show it."""
    return KINDS[kind].ask or _ASK.get(kind, _ASK_ANY)


def document_name(kind: str) -> Text:
    """A document kind in words; itself if it has none."""
    return DOCUMENTS.get(kind, {"zh": kind, "en": kind.replace("_", " ")})


def both(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


def listed(texts: Sequence[Text], *, last: tuple[str, str] = ("、", ", ")) -> dict[str, str]:
    """Several texts as one, each once."""
    return both(
        last[0].join(dict.fromkeys(text.get("zh", "") for text in texts)),
        last[1].join(dict.fromkeys(text.get("en", "") for text in texts)),
    )
