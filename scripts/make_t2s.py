"""Makes checker/t2s.txt, the one-to-one table of traditional to simplified characters.

Needs the package opencc. Only characters whose simplified form is one character are taken, so that offsets
stay exact.
"""

from pathlib import Path

from opencc import OpenCC

TARGET = Path(__file__).parent.parent / "checker" / "t2s.txt"


def main() -> None:
    convert = OpenCC("t2s").convert
    pairs = []
    for code in range(0x4E00, 0xA000):
        char = chr(code)
        simple = convert(char)
        if simple != char and len(simple) == 1:
            pairs.append(char + simple)
    lines = [" ".join(pairs[i : i + 30]) for i in range(0, len(pairs), 30)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
