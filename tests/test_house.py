"""Holds the plan of the house: who may import whom, how big a module may be, what leaves the building."""

from __future__ import annotations

import ast
import os
import re
import statistics
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

import checker

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "checker"
MODULES = sorted(HOUSE.rglob("*.py"))

# From left to right as data flows; a room imports from itself and from what stands to its left.
ROOMS = (
    ("records",),
    ("circles", "errors", "resources", "clock", "fits", "letters", "patterns", "simplified"),
    ("kept_patterns", "messages", "yamltree"),
    ("schemas",),
    ("dossier",),
    ("facts",),
    ("statements",),
    ("organisation",),
    ("gathering",),
    ("rulebook",),
    ("engine",),
    ("judgement",),
    ("reports",),
    ("audit",),
    ("evaluation",),
    ("recognition",),
    ("scoring", "scoring_dossiers"),
    ("packtest",),
    ("importing",),
    ("mutation",),
    ("cli",),
)
RANK = {room: rank for rank, rooms in enumerate(ROOMS) for room in rooms}

NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "xmlrpc",
}


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"), str(module))


def room_of(module: Path) -> str:
    return module.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(module: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a module imports, inside functions too, TYPE_CHECKING or not."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: write the import in full"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def loaded(module: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every module that is loaded by ``import_module("name")``."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield node.lineno, argument.value


def shown(module: Path, line: int) -> str:
    return f"{module.relative_to(ROOT)}:{line}"


def test_every_module_stands_in_a_known_room() -> None:
    rooms = {room_of(module) for module in MODULES} - {"__init__", "__main__"}
    assert rooms == set(RANK)


def test_rooms_import_only_from_their_left() -> None:
    wrong = []
    for module in MODULES:
        room = room_of(module)
        if room not in RANK:
            continue
        for line, name in imports(module):
            first, _, rest = name.partition(".")
            if first != "checker" or rest == "__version__":
                continue
            other = rest.partition(".")[0]
            if other not in RANK or (other != room and RANK[other] >= RANK[room]):
                wrong.append(f"{shown(module, line)}: {room} imports {name}")
    assert wrong == []


def test_no_module_is_big_and_most_are_small() -> None:
    sizes = {module: module.stat().st_size for module in MODULES}
    assert [str(m.relative_to(ROOT)) for m, size in sizes.items() if size > 20_000] == []
    assert statistics.median(size for size in sizes.values() if size) < 4 * 1024


def test_only_the_clock_knows_the_day() -> None:
    found = []
    for module in MODULES:
        if module.name == "clock.py":
            continue
        for node in ast.walk(tree_of(module)):
            if not isinstance(node, ast.Attribute):
                continue
            owner = ast.unparse(node.value).rpartition(".")[2]
            if (owner, node.attr) in {
                ("date", "today"),
                ("datetime", "now"),
                ("datetime", "today"),
                ("time", "time"),
            } or (node.attr == "utcnow"):
                found.append(shown(module, node.lineno))
    assert found == []


def test_nothing_can_reach_the_network() -> None:
    found = [
        f"{shown(module, line)}: {name}"
        for module in MODULES
        for line, name in (*imports(module), *loaded(module))
        if any(name == known or name.startswith(f"{known}.") for known in NETWORK)
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for module in MODULES
        if tree_of(module).body and not ast.get_docstring(tree_of(module))
    ]
    assert silent == []


def test_the_public_names_are_these() -> None:
    assert sorted(checker.__all__) == [
        "Assessment",
        "Evaluation",
        "Finding",
        "InputError",
        "Limit",
        "Notice",
        "Pack",
        "Proof",
        "Recognition",
        "Statement",
        "check",
        "evaluate",
        "interpret",
        "load_pack",
        "recognise",
    ]
    for name in checker.__all__:
        assert getattr(checker, name).__name__ == name


def test_an_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="chekc"):
        _ = checker.chekc  # type: ignore[attr-defined]


def test_the_version_is_written_once_in_effect() -> None:
    assert project()["version"] == checker.__version__


@pytest.mark.parametrize(
    ("statement", "own"),
    [("import checker", set()), ("import checker.cli.app", {"click"})],
)
def test_importing_is_cheap(statement: str, own: set[str]) -> None:
    """The package alone costs nothing, the command line only click."""
    said = run_python(f"{statement}; import sys; print(*{{n.partition('.')[0] for n in sys.modules}})")
    bought = {
        "yaml",
        "jsonschema",
        "docx",
        "lxml",
        "openpyxl",
        "durable",
        "networkx",
        "jinja2",
        "click",
        "re2",
        "pypdfium2",
    }
    assert bought & set(said.split()) == own


def test_every_dependency_is_used_and_every_use_is_declared() -> None:
    names = {
        "PyYAML": "yaml",
        "google-re2": "re2",
        "durable-rules": "durable_rules_engine",
        "pyahocorasick": "ahocorasick",
        "markdown-it-py": "markdown_it",
    }
    modules = {key.lower(): value for key, value in names.items()}
    declared = {re.match(r"[\w-]+", line)[0].lower() for line in project()["dependencies"]}  # type: ignore[index]
    expected = {modules.get(name, name.replace("-", "_")) for name in declared}
    extra = HOUSE / "dossier" / "ocr"
    used, looking = (
        {name.partition(".")[0] for module in modules for _, name in (*imports(module), *loaded(module))}
        for modules in (
            [module for module in MODULES if extra not in module.parents],
            [module for module in MODULES if extra in module.parents],
        )
    )
    assert used - sys.stdlib_module_names - {"checker"} == expected
    # What comes with the extra is used there and nowhere else; rapidocr brings one of the builds of cv2.
    assert looking - sys.stdlib_module_names - {"checker"} == {"rapidocr", "numpy", "PIL", "cv2"}


def test_every_lock_names_hashes_and_no_registry() -> None:
    for lock in ("requirements.lock", "requirements.run.lock"):
        text = (ROOT / lock).read_text("utf-8")
        pins = re.findall(r"^[\w.-]+==[^\n]*(?:\n    --hash=[^\n]*)*", text, re.MULTILINE)
        assert len(pins) > 15
        assert all("--hash=sha256:" in pin for pin in pins), lock
        assert "://" not in text and "index-url" not in text, lock
        for line in project()["dependencies"]:
            name = re.match(r"[\w-]+", line)[0]  # type: ignore[index]
            assert f"\n{name}==" in f"\n{text}", f"{lock} lacks {name}: run scripts/lock.sh"


def test_no_file_names_a_machine() -> None:
    # Put together here, so that this file does not name them itself.
    marks = ["/" + place + "/" for place in ("work", "root", "opt")] + [
        "/" + "tmp/",
        "pypi" + ".org",
        "python" + "hosted",
    ]
    marked = re.compile(
        "|".join(rf"(?<![\w.}}/~-]){re.escape(m)}" if m[0] == "/" else re.escape(m) for m in marks)
    )
    found = []
    for file in texts():
        for number, line in enumerate(file.read_text("utf-8", errors="replace").splitlines(), 1):
            if marked.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as users get it, built without a network."""
    assert find_spec("hatchling"), "hatchling builds the wheel: it is in the extra `test`"
    into = tmp_path_factory.mktemp("dist")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stderr
    (found,) = into.glob("*.whl")
    return found


def test_the_wheel_carries_rules_schemas_and_cases(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("rules", "schemas", "cases"):
        here = {
            f"checker/_data/{file.relative_to(ROOT).as_posix()}"
            for file in (ROOT / folder).rglob("*")
            if file.is_file() and "__pycache__" not in file.parts and not hidden(file)
        }
        assert here
        assert here <= packed
    assert {f"checker/{m.relative_to(HOUSE).as_posix()}" for m in MODULES} <= packed
    assert "checker/statements/general.txt" in packed
    assert "checker/py.typed" in packed
    assert any(name.endswith("licenses/LICENSE") for name in packed)
    assert any(name.endswith("licenses/NOTICE") for name in packed)
    assert not [name for name in packed if name.endswith(".pyc") or name.startswith("tests")]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``cqo`` of a fresh virtual environment into which the wheel was installed; what it needs is borrowed."""
    fresh = tmp_path_factory.mktemp("fresh")
    venv.create(fresh, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", fresh / "bin" / "python"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    (site,) = fresh.glob("lib/python*/site-packages")
    (site / "borrowed.pth").write_text("\n".join(p for p in sys.path if p.endswith("site-packages")), "utf-8")
    return fresh / "bin" / "cqo"


def test_the_installed_program_works_far_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    (site,) = installed.parent.parent.glob("lib/python*/site-packages")
    case = site / "checker" / "_data" / "cases" / "car-parts-mended"
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "CQO_DEBUG")}
    said = {}
    for line in (
        "--version", "pack list", "pack lint", "pack test", "schema clause", "rule authority.veto", "init mine",
        f"check {case} --as-of 2026-11-01", f"check {case} --as-of 2026-11-01 --format html -o report.html",
    ):  # fmt: skip
        done = subprocess.run(
            [installed, *line.split()], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        said[line] = done.stdout
    assert said["--version"] == f"cqo, version {checker.__version__}\n"
    assert said["pack list"].startswith("cqo-2023")
    assert (tmp_path / "mine" / "dossier.yaml").is_file() and (
        tmp_path / "report.html"
    ).stat().st_size > 10_000


def project() -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def run_python(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def hidden(file: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(ROOT).parts)


def texts() -> Iterator[Path]:
    """The text files of the project, our own hidden folders too, but nothing that a tool made."""
    made = {"__pycache__", "out", "dist", "build", ".git", ".venv", ".venv-fuzz", ".hypothesis"}
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if f not in made and not f.endswith(("_cache", ".egg-info")))
        for name in sorted(set(files) - made):
            file = Path(folder, name)
            if b"\0" not in file.read_bytes()[:8192] and file.suffix not in (".pyc", ".png"):
                yield file
