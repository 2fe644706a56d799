"""Makes checker/statements/general.txt: everyday words that say nothing about a power.

Needs the package jieba (MIT), whose dictionary is the source. Words are left out that could name a person or an
organ, that hold a character which often weakens a power, or that speak of consent, sharing, bounds or pretence,
so that no unseen limit is taken for harmless.
"""

from pathlib import Path

import jieba

TARGET = Path(__file__).parent.parent / "checker" / "statements" / "general.txt"
KINDS = {
    "n",
    "vn",
    "an",
    "a",
    "ad",
    "nz",
    "l",
    "b",
    "v",
    "vd",
    "vi",
    "d",
    "t",
    "s",
    "f",
    "z",
    "i",
    "j",
    "nt",
    "ns",
    "ng",
    "g",
    "m",
    "q",
    "r",
    "c",
}
WEAKENING = set(
    "但除仅只须需经报未非不无暂限若如待至由或批准核审同授委任免权代替拟曾废止否决请示备案签署认许诺允奖惩罚考评议没莫勿毋别禁让缓停退撤销"
    "名虚假表象征末尾先前另再又惟唯独共联合协商询助辅参与列席建提荐申呈转交移归属收回担保试临权职管控监督首领导上级总长官主任"
)
PEOPLE = set(
    "员人师部会局处科室厅组团社厂院所司店者方家董层兵工友民众士生手商户客女母父兄弟老爷娘姐妹叔伯侄孙帝王君臣将帅军队警匪党派"
)
BANNED = set(
    "点头 首肯 发话 拿主意 过目 画圈 拍板 默许 默认 点拨 出面 牵制 制约 制衡 把关 掣肘 形式 形式上 口头 象征 礼节性 摆设 挂名 空头 有限 局部 部分 "
    "部份 一半 半数 少量 少数 多数 个别 某些 有些 原则 原则上 酌情 视情 一般 通常 往往 偶尔 时而 兼顾 配合 服从 听命 听从 遵从 遵照 依从 依照 奉命 受命 "
    "遥控 幕后 表面 表面上 实质 实际上 事实上 理论 理论上 貌似 似乎 好像 大概 也许 恐怕 未来 将来 今后 以后 之后 以前 之前 后来 日后 来年 明年 打算 计划 "
    "准备 希望 期待 盼望 争取 力争 探索 研究 讨论 酝酿 设想 梦想 应该 应当 必须 可以 能够 愿意 肯 敢 想 均 都 皆 各自 分别 双方 三方 彼此 互相 相互 一起 "
    "一同 一道 共同 同时 同步 一致 分享 分担 平分 对半 折中 折衷 妥协 让步 优先 次要 其次 最后 最终 终究 期满 到期 过期 期限 时限 短期 临时 暂时 季节性 "
    "例外 特殊 特例 特批 保留 搁置 冻结 中止 中断 终止 结束 失效 作废 无效 有效 生效 算数 决定 裁定 裁决 判定 确定 确认 认定 认可 赞成 赞同 反对 "
    "异议 争议 申诉 上诉 纠纷 分歧 冲突 矛盾 抵触 打折 打折扣 缩水 减半 扣减 削减 压缩 低于 高于 超过 超出 超额 以内 以外 之内 之外 以上 以下 左右 上下 "
    "金额 数额 限额 额度 上限 下限 封顶 次数 名额 比例 百分 条件 前提 范围 领域 区域 片区 本地 外地 出口 进口 内销 外销 夜班 白班 周末 假日 节假日 "
    "子公司 分公司 分厂 车间 班组 门店 网点 试点 试行 推荐 自荐 拒绝 驳回 推翻 取消 放弃 剥夺 收缴 上缴 上交 下放 转授 交由 移交 "
    "领导 上司 老板 东家 大股东 集团 总部 母公司 高层 干部 董事 经理 总监 部长 处长 科长 主管 组长 班长 队长 主席 书记 秘书 顾问 专家 代表 "
    "安全生产 环保 消防 党建 廉政 信访 保密 舆情 招标 投标 评标 财务 薪酬 工资 人事 招聘 采购 销售 研发 生产 经营 预算 经费 资金 费用 计划 战略 规划 方针 目标 "
    "质量 品质 放行 出厂 发货 召回 停产 停线 一票否决 考核 奖惩 管理 制定 制订 实施 执行 组织 支持 帮助 介绍 据说 听说 传闻 新闻 报道 案例 例如 比如 譬如 假如 "
    "假使 倘若 要是 万一 除非 尽管 虽然 然而 可是 不过 只是 仍然 依然 依旧 照旧 名义 口号 标语 倡导 倡议 呼吁 鼓励 引导 培训 学习 课程 教材 考试 试题".split()
)
FEWEST = 3


def main() -> None:
    dictionary = Path(jieba.__file__).with_name("dict.txt")
    rows = (line.split() for line in dictionary.read_text("utf-8").splitlines())
    words = {
        word
        for word, count, kind in rows
        if kind in KINDS
        and 2 <= len(word) <= 5
        and int(count) >= FEWEST
        and not WEAKENING & set(word)
        and word[-1] not in PEOPLE
        and not any(b in word for b in BANNED)
        and all("一" <= c <= "龥" for c in word)
    }
    best = sorted(words)
    lines = [" ".join(best[i : i + 20]) for i in range(0, len(best), 20)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(best))


if __name__ == "__main__":
    main()
