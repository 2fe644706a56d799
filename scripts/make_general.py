"""Makes checker/statements/general.txt: everyday nouns and adjectives that say nothing about a power.

Needs the package jieba (MIT), whose dictionary is the source. Words are left out that could name a person or
an organ, or that hold a character which often weakens a power, so that no unseen limit is taken for harmless.
"""

from pathlib import Path

import jieba

TARGET = Path(__file__).parent.parent / "checker" / "statements" / "general.txt"
KINDS = {"n", "vn", "an", "a", "ad", "nz", "l", "b"}
WEAKENING = set(
    "但除仅只须需经报未非不无暂限若如待至由或批准核审同授委任免权责代替拟曾废止否决可能应该请示备案签署认许诺允奖惩罚考评议"
)
PEOPLE = set("长官员人师总部会局处科室委办厅组团社厂院所司店者方家主董层兵工友民众士生手商户子女母父兄弟")
COUNT = 14_000


def main() -> None:
    dictionary = Path(jieba.__file__).with_name("dict.txt")
    rows = (line.split() for line in dictionary.read_text("utf-8").splitlines())
    words = [
        (int(count), word)
        for word, count, kind in rows
        if kind in KINDS
        and 2 <= len(word) <= 4
        and not WEAKENING & set(word)
        and word[-1] not in PEOPLE
        and all("一" <= c <= "龥" for c in word)
    ]
    best = sorted(w for _, w in sorted(words, reverse=True)[:COUNT])
    lines = [" ".join(best[i : i + 20]) for i in range(0, len(best), 20)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
