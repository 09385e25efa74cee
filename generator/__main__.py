"""The command line: ``python -m generator read | write | check | diff | report | summary | conditions``.

Exit codes: 0 done, nothing to complain of; 1 the standard, the facts or the generated files are not as they should be;
2 the command cannot be carried out (a missing folder, broken XML).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from generator import diff, facts, sample, summary
from generator.docbook import DocBookError, Document
from generator.passes.corrections import CorrectionError
from generator.reading import standard
from generator.writing import code, render

ROOT = render.ROOT
STANDARD = ROOT / "standard"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except (CorrectionError, DocBookError, render.RenderError, OSError) as error:
        print(f"generator: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="The DICOM standard becomes dcmgen.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    read = commands.add_parser("read", help="XML of the standard -> facts")
    read.add_argument("folder", type=Path, help="folder with part03.xml ... part07.xml (NEMA's DocBook)")
    read.add_argument("--download", metavar="EDITION", help='get them from dicom.nema.org first ("2026c", "current")')
    read.add_argument("--out", type=Path, default=STANDARD, help="where the facts go (default: standard/)")
    read.add_argument("--full", action="store_true", help="also list what was left out on purpose")
    read.set_defaults(command=_read)

    write = commands.add_parser("write", help="facts -> the generated code of dcmgen/")
    write.add_argument("--standard", type=Path, default=STANDARD, help="where the facts are (default: standard/)")
    write.add_argument(
        "--descriptions",
        metavar="FOLDER",
        type=Path,
        help="folder with the XML: put its descriptions into the docstrings, for your own use (they are NEMA's text)",
    )
    write.add_argument("--root", type=Path, default=ROOT, help="the project to write into (default: this one)")
    write.set_defaults(command=_write)

    check = commands.add_parser("check", help="fail where facts or generated code are not what the generator makes")
    check.add_argument(
        "folder", type=Path, nargs="?", help="folder with the XML; without it the facts are taken as they are"
    )
    check.set_defaults(command=_check)

    differ = commands.add_parser("diff", help="what changed between the facts of two editions")
    differ.add_argument("old", type=Path, help="folder with facts")
    differ.add_argument("new", type=Path, help="folder with facts")
    differ.set_defaults(command=_diff)

    report = commands.add_parser("report", help="what could not be interpreted, and counts; nothing is written")
    report.add_argument("folder", type=Path, help="folder with the XML")
    report.set_defaults(command=_report)

    numbers = commands.add_parser("summary", help="the facts in numbers, as a Markdown table")
    numbers.add_argument("--standard", type=Path, default=STANDARD, help="where the facts are (default: standard/)")
    numbers.add_argument("--oracle", type=Path, help="folder with modules.json and iods.json to compare them with")
    numbers.set_defaults(command=_summary)

    sample = commands.add_parser("conditions", help="conditions beside the sentences they were read from, to compare")
    sample.add_argument("folder", type=Path, help="folder with the XML")
    sample.add_argument("--sample", type=int, default=100, help="how many, drawn at random (default: 100; 0: all)")
    sample.add_argument("--seed", type=int, default=7, help="of the draw (default: 7)")
    sample.add_argument(
        "--status", choices=("parsed", "undecidable", "unparsed"), default="parsed", help="(default: parsed)"
    )
    sample.set_defaults(command=_conditions)
    return parser


def _read(options: argparse.Namespace) -> int:
    report = standard.read(options.folder, options.out, options.download, STANDARD)
    for line in report.lines(full=options.full):
        print(line)
    if report.failed:
        print("generator: the facts were not saved, see the errors above", file=sys.stderr)
    return int(report.failed)


def _write(options: argparse.Namespace) -> int:
    files = code.files(options.standard, options.descriptions)
    changed = render.write(files, options.root)
    print(f"{len(files)} files are generated, {len(changed)} of them changed or removed")
    return 0


def _check(options: argparse.Namespace) -> int:
    wrong = render.check(code.files(STANDARD), ROOT)
    for path in wrong:
        print(f"{path} differs from what the facts give: run `python -m generator write`")
    stale = _stale_facts(options.folder) if options.folder else []
    for path in stale:
        print(f"{path} differs from what the XML gives: run `python -m generator read {options.folder}`")
    return int(bool(wrong or stale))


def _stale_facts(folder: Path) -> list[str]:
    """Files of ``standard/`` that a new reading of the XML would change."""
    with tempfile.TemporaryDirectory() as scratch:
        report = standard.read(folder, Path(scratch), hand_made=STANDARD)
        if report.failed:
            return [f"standard/: {each.place}: {each.text}" for each in report.of("error")]
        return [
            f"standard/{fresh.name}"
            for fresh in sorted(Path(scratch).iterdir())
            if not (kept := STANDARD / fresh.name).is_file() or kept.read_bytes() != fresh.read_bytes()
        ]


def _diff(options: argparse.Namespace) -> int:
    for folder in (options.old, options.new):
        if not (folder / "elements.json").is_file():
            raise render.RenderError(f"there are no facts in {folder}")
    changes = list(diff.diff(facts.load(options.old), facts.load(options.new)))
    print("\n".join(changes) or "no difference")
    return 0


def _report(options: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        report = standard.read(options.folder, Path(scratch), hand_made=STANDARD)
    for line in report.lines(full=True):
        print(line)
    return int(report.failed)


def _summary(options: argparse.Namespace) -> int:
    print("\n".join(summary.lines(facts.load(options.standard), options.oracle)))
    return 0


def _conditions(options: argparse.Namespace) -> int:
    document = Document(options.folder / "part03.xml")
    for line in sample.lines(document, facts.load(STANDARD), options.sample, options.seed, options.status):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
