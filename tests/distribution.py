"""Build the distributions and test them: ``python -m tests.distribution [FOLDER]``.

The sdist is built from the project, and the wheel from the sdist, in FOLDER (``build/distribution`` by default). Their
contents are compared with the project, and ``tests/installed.py`` runs with the wheel, and with the sdist, in a
new environment without extras, in a folder with a space in its name.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import time
import venv
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 8_000_000
"""Largest size of a wheel in bytes."""
NEEDED = {
    "README.md",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "LICENSE",
    "SECURITY.md",
    "noxfile.py",
    "pyproject.toml",
}
"""Files of the project that the sdist must contain, in addition to `FOLDERS`."""
FOLDERS = ("benchmarks", "dcmgen", "docs", "generator", "standard", "tests")


def project_files(folder: str) -> set[str]:
    """Return the files of a folder of the project, without those that Python and tools make."""
    found = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in found
        if not any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    }


def wheel_problems(wheel: Path, expected: set[str], largest: int = LARGEST) -> Iterator[str]:
    """Yield what is wrong with the contents of a wheel that should have the files `expected` of the package."""
    if (size := wheel.stat().st_size) > largest:
        yield f"the wheel has {size / 1e6:.1f} MB, more than {largest / 1e6:.0f} MB"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        info = next((name.partition("/")[0] for name in names if name.endswith(".dist-info/METADATA")), "")
        if not info:
            yield "the wheel has no metadata"
            return
        metadata = message_from_bytes(archive.read(f"{info}/METADATA"))
        entries = archive.read(f"{info}/entry_points.txt").decode() if f"{info}/entry_points.txt" in names else ""
    package = {name for name in names if not name.startswith(f"{info}/")}
    yield from (f"the wheel does not contain {name}" for name in sorted(expected - package))
    yield from (f"the wheel contains {name}" for name in sorted(package - expected))
    if f"{info}/licenses/LICENSE" not in names:
        yield "the wheel does not contain the license"
    if "dcmgen = dcmgen.cli:main" not in entries:
        yield "the wheel does not declare the command"
    if "dcmgen/py.typed" not in package:
        yield "the wheel is not marked as typed"
    for field in ("Name", "Version", "Summary", "License-Expression", "Requires-Python", "Description-Content-Type"):
        if not metadata[field]:
            yield f"the metadata of the wheel have no {field}"


def sdist_problems(sdist: Path, expected: set[str]) -> Iterator[str]:
    """Yield what is wrong with the contents of an sdist that should have the files `expected`."""
    with tarfile.open(sdist) as archive:
        members = archive.getmembers()
    names = {member.name.partition("/")[2] for member in members if member.isfile()}
    yield from (f"the sdist does not contain {name}" for name in sorted(expected - names))
    yield from (f"the sdist contains {name}" for name in sorted(names - expected - {"PKG-INFO", ".gitignore"}))
    yield from (
        f"the sdist has {member.name}, which is not a file"
        for member in members
        if not (member.isfile() or member.isdir())
    )


def run(*command: str | Path) -> str:
    """Run a command in the project, and return its output; end the program if it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def build(folder: Path) -> tuple[Path, Path]:
    """Build the sdist, and the wheel from the sdist; return both."""
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


def main(arguments: list[str]) -> int:
    """Build and test; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.distribution", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "distribution")
    folder = parser.parse_args(arguments).folder.resolve()
    start = time.perf_counter()
    sdist, wheel = build(folder)
    print(
        f"built {sdist.name} ({sdist.stat().st_size / 1e6:.1f} MB) and {wheel.name} ({wheel.stat().st_size / 1e6:.1f} MB)"
    )
    package = project_files("dcmgen")
    wrong = [*wheel_problems(wheel, package), *sdist_problems(sdist, NEEDED.union(*map(project_files, FOLDERS)))]
    if not wrong:
        environment = folder / "bare environment"
        venv.create(environment, with_pip=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        for distribution, options in ((wheel, ()), (sdist, ("--force-reinstall", "--no-deps"))):
            print(f"install {distribution.name}")
            run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *options, distribution)
            print(run(python, "-W", "error", "-I", ROOT / "tests" / "installed.py", folder), end="")
        run(python, "-m", "pip", "check")
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{'failed' if wrong else 'passed'} in {time.perf_counter() - start:.0f} s")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
