"""Characters that say nothing about a power where they stand alone, though no list of words knows them: 拉闸, 扣多少.

Things that can be seen or touched, what they look like, and what hands do to them. No surname is among them, as it may
be somebody who acts, and nothing that could grant, ask, wait, share, turn or end.
"""

from __future__ import annotations

LONE = frozenset(
    "山岩泥砂土尘冰棒坯锭雪雨雾霜露风雹草枝茎藤竹稻豆瓜果菜茶蔬菇薯饭粥粉饼糕糖盐油酱醋酒奶蛋肉鱼虾蟹鸡鸭鹅猪狗兔鼠虫蝇蚊蚁蜂"
    "钢铁铜铝锌锡铅银镍铬锰硅碳硫氮氧氢氯氟钠钾钙镁灰胶漆膜纸布棉丝绒绸缎纱绳皮羽玻瓷砖瓦炭煤渣屑烟汽"
    "箱桶罐瓶盒袋盘碗杯锅炉灶窑缸盆壶筐篮篓柜橱桌椅床凳板柱墙窗门锁灯泵阀轴杆齿轮螺钩环链针刀剪锯锤斧锉凿炬闸秤镜屏键粒颗滴垛捆槽缝沟坑洞井塘桥路巷舟车舱桩"
    "脸眼耳鼻嘴喉肺肝胃肠肾骨血汗泪牙舌腿臂肩胸腹腰"
    "湿冷热凉烫冻脏臭烂霉锈裂碎漏渗坏伤痛肿皱歪斜弯凹凸粘稠浓浑浊酸甜苦辣咸涩红绿紫粗硬软脆厚薄胖瘦吵闹骂哭笑怒"
    "搬卸挂贴钉绑扎缝割刨磨钻铣镗焊铆锻铸浇淬烧烤煮蒸炒炸煎炖泡腌晒晾烘洗刷擦扫淋喷抹绣纺搓揉捏拧扳撬敲砸捶铲挖埋铺砌垫扣赚亏欠赶跑跳坐躺吃喝穿脱干"
)
