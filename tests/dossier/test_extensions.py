"""Readers that other packages bring by an entry point."""

import sys

import pytest

from checker.dossier import extensions, read_document, registry

READER = """
from checker.dossier.draft import Draft, Para
from checker.dossier.model import Place

def read(source):
    return Draft((Para(source.data.decode(), Place(source.path, paragraph=1)),))

def wrong(source):
    return source.data

def long(source):
    return Draft(tuple(Para("甲", Place(source.path)) for _ in range(40_000)))

def fault(source):
    raise KeyError("x")
"""


@pytest.fixture
def plugin(tmp_path, monkeypatch):
    """Installs, as a wheel would, a distribution with these entry points; reads ``a.hwp``."""

    def install(*lines, data="首席质量官可否决。", name="a.hwp"):
        site = tmp_path / "site"
        info = site / "cqo_plugin-1.0.dist-info"
        info.mkdir(parents=True)
        (site / "cqo_plugin.py").write_text(READER, "utf-8")
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: cqo-plugin\nVersion: 1.0\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[{extensions.GROUP}]\n" + "\n".join(lines) + "\n", "utf-8")
        monkeypatch.syspath_prepend(str(site))
        extensions._entries.cache_clear()
        (tmp_path / name).write_text(data, "utf-8")
        return read_document(tmp_path / name, root=tmp_path)

    yield install
    sys.modules.pop("cqo_plugin", None)
    extensions._entries.cache_clear()


@pytest.mark.parametrize("line", ["hwp = cqo_plugin", ".HWP = cqo_plugin:read"])
def test_a_module_or_a_function_reads_its_format(plugin, line):
    document = plugin(line)
    assert document.status == "read" and document.blocks[0].text == "首席质量官可否决。"


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        (["hwp = cqo_absent"], "cannot be loaded (ModuleNotFoundError)"),
        (["hwp = cqo_plugin:absent"], "cannot be loaded (AttributeError)"),
        (["hwp = cqo_plugin:wrong"], "gave no Draft"),
        (["hwp = cqo_plugin:long"], "paragraphs and cells"),
        (["hwp = cqo_plugin:fault"], "KeyError"),
        (["hwp = cqo_plugin:read", ".hwp = cqo_plugin:wrong"], "more than one reader"),
        (["xyz = cqo_plugin"], "not read"),
    ],
)
def test_what_goes_wrong_is_the_files_reason(plugin, lines, word):
    document = plugin(*lines)
    assert document.status == "unreadable" and word in document.reason and document.reason_zh


def test_our_own_readers_cannot_be_replaced(plugin):
    document = plugin("txt = cqo_plugin:wrong", name="a.txt")
    assert document.status == "read"


def test_every_reader_of_ours_can_be_loaded():
    from importlib import import_module

    for module in set(registry.READERS.values()):
        assert callable(import_module(module).read)
