"""A tiny pack that the tests of this folder change one file at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

WritePack = Callable[..., str]

FILES: Mapping[str, str] = {
    "pack.yaml": """\
id: tiny
title: {zh: 小包, en: Tiny}
language: 1
document_ranks: [board_resolution, appointment]
sections:
  - id: authority
    title: {zh: 权限, en: Authorities}
  - id: person
    title: {zh: 人, en: Person}
""",
    "sources.yaml": """\
sources:
  A:
    title: {zh: 甲, en: A}
    publisher: P
    date: 2023-09-07
    url: null
    kind: publication
    standing: reported
""",
    "authority/veto.yaml": """\
id: authority.veto
title: {zh: 否决权, en: Veto}
cite: {source: A, standing: reported}
modality: shall
expected_in: [appointment]
satisfied:
  authority: {holder: cqo, held: full}
violated:
  authority: {holder: cqo, held: [denied, advisory]}
remedy: {zh: 写明否决权。, en: Grant the veto.}
tests:
  - {says: 首席质量官行使一票否决权。, verdict: satisfied}
  - {says: 首席质量官建议否决。, verdict: violated}
  - {says: 首席质量官负责培训。, verdict: missing}
""",
    "ledger.yaml": """\
entries:
  - {id: L1, title: {zh: 否决, en: Veto}, status: automated, clauses: [authority.veto], source: A, standing: reported}
""",
}


@pytest.fixture
def write_pack(tmp_path: Path) -> WritePack:
    """``write_pack({file: text})`` writes the tiny pack with these files put in (None: left out)."""

    def write(
        changes: Mapping[str, str | None] | None = None, *, name: str = "tiny", bare: bool = False
    ) -> str:
        folder = tmp_path / name
        for file, text in {**({} if bare else FILES), **(changes or {})}.items():
            if text is not None:
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                (folder / file).write_text(text, encoding="utf-8")
        return str(folder)

    return write


@pytest.fixture
def clause_with(write_pack: WritePack) -> Callable[[str], str]:
    """A tiny pack whose clause has ``satisfied`` as given, from line 7 of its file on."""

    def write(satisfied: str, **changes: str) -> str:
        head = FILES["authority/veto.yaml"].split("satisfied:")[0]
        body = f"{head}satisfied:\n{satisfied}\n"
        return write_pack(
            {"authority/veto.yaml": body, **{k.replace("__", "."): v for k, v in changes.items()}}
        )

    return write
