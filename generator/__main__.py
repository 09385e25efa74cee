"""Command line of the generator: ``python -m generator read | lists | codes | private | write | check | diff | report | summary | conditions``.

Exit codes:

- 0: success.
- 1: the XML contains errors, or facts or generated files are out of date.
- 2: the command could not run (for example, a folder is missing or the XML is not well-formed).
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
from generator.reading import standard, templates
from generator.writing import code, render

ROOT = render.ROOT
STANDARD = ROOT / "standard"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command and options, ``sys.argv[1:]`` by default.

    Returns
    -------
    int
        0, 1 or 2, as the module documents.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except (CorrectionError, DocBookError, render.RenderError, OSError) as error:
        print(f"generator: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Generate dcmgen from the DICOM standard.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    read = commands.add_parser("read", help="read facts from the XML of the standard")
    read.add_argument("folder", type=Path, help="folder with part03.xml ... part15.xml (NEMA's DocBook)")
    read.add_argument(
        "--download", metavar="EDITION", help='first download an edition from dicom.nema.org ("2026c", "current")'
    )
    read.add_argument(
        "--out",
        type=Path,
        default=STANDARD,
        help="folder to save the facts in (default: standard/); another folder also accepts an excerpt or an older edition",
    )
    read.add_argument("--full", action="store_true", help="also list what is omitted or corrected intentionally")
    read.set_defaults(command=_read)

    lists = commands.add_parser("lists", help="read the terms of a newer edition from a file of its lists")
    lists.add_argument("folder", type=Path, help="folder with part03.xml ... part15.xml")
    lists.add_argument("file", type=Path, help="file with the lists")
    lists.add_argument("--edition", required=True, help='the newer edition, which the file does not name ("2026b")')
    lists.add_argument("--out", type=Path, default=STANDARD, help="folder with the other facts (default: standard/)")
    lists.set_defaults(command=_lists)

    codes = commands.add_parser("codes", help="read the codes and context groups of PS3.16 from lists")
    codes.add_argument("folder", type=Path, help="folder with context_groups.jsonl and dcm_codes.jsonl")
    codes.add_argument("--edition", required=True, help='edition of PS3.16, which the lists do not name ("2026b")')
    codes.add_argument("--out", type=Path, default=STANDARD, help="folder with the other facts (default: standard/)")
    codes.set_defaults(command=_codes)

    private = commands.add_parser("private", help="read the private elements of vendors from published dictionaries")
    private.add_argument("dcmtk", type=Path, help="the file private.dic of dcmtk; pydicom and dcdump are also needed")
    private.add_argument("--out", type=Path, default=STANDARD, help="folder with the other facts (default: standard/)")
    private.set_defaults(command=_private)

    write = commands.add_parser("write", help="generate the code of dcmgen/ from the facts")
    write.add_argument("--standard", type=Path, default=STANDARD, help="folder with the facts (default: standard/)")
    write.add_argument(
        "--descriptions",
        metavar="FOLDER",
        type=Path,
        help="folder with the XML: add the descriptions of attributes to docstrings, for your own use (NEMA's text)",
    )
    write.add_argument("--root", type=Path, default=ROOT, help="project to write into (default: this project)")
    write.set_defaults(command=_write)

    check = commands.add_parser("check", help="fail if facts or generated code are out of date")
    check.add_argument("folder", type=Path, nargs="?", help="folder with the XML; without it the facts are not checked")
    check.set_defaults(command=_check)

    differ = commands.add_parser("diff", help="print the differences between the facts of two editions")
    differ.add_argument("old", type=Path, help="folder with the old facts")
    differ.add_argument("new", type=Path, help="folder with the new facts")
    differ.set_defaults(command=_diff)

    report = commands.add_parser("report", help="print what could not be interpreted, and counts; write nothing")
    report.add_argument("folder", type=Path, help="folder with the XML")
    report.set_defaults(command=_report)

    numbers = commands.add_parser("summary", help="print counts of the facts as a Markdown table")
    numbers.add_argument("--standard", type=Path, default=STANDARD, help="folder with the facts (default: standard/)")
    numbers.add_argument("--oracle", type=Path, help="folder with modules.json and iods.json to compare the facts with")
    numbers.set_defaults(command=_summary)

    sample = commands.add_parser("conditions", help="print conditions next to the sentences they were read from")
    sample.add_argument("folder", type=Path, help="folder with the XML")
    sample.add_argument("--sample", type=int, default=100, help="size of the random sample (default: 100; 0: all)")
    sample.add_argument("--seed", type=int, default=7, help="seed of the random sample (default: 7)")
    sample.add_argument(
        "--status",
        choices=("parsed", "undecidable", "unparsed"),
        default="parsed",
        help="status of the conditions (default: parsed)",
    )
    sample.set_defaults(command=_conditions)
    return parser


def _read(options: argparse.Namespace) -> int:
    elsewhere = options.out.resolve() != STANDARD.resolve()
    report = standard.read(options.folder, options.out, options.download, STANDARD, partial=elsewhere)
    for line in report.lines(full=options.full):
        print(line)
    if report.failed:
        print("generator: the facts were not saved; see the errors above", file=sys.stderr)
    return int(report.failed)


def _lists(options: argparse.Namespace) -> int:
    print("\n".join(standard.read_lists(options.folder, options.file, options.edition, options.out)))
    return 0


def _codes(options: argparse.Namespace) -> int:
    found = standard.read_codes(options.folder, options.edition, options.out)
    print(f"{len(found.codes)} codes, {len(found.context_groups)} context groups")
    return 0


def _private(options: argparse.Namespace) -> int:
    found = standard.read_private(options.dcmtk, options.out)
    print(f"{len(found)} private elements of {len({each.creator for each in found})} creators")
    return 0


def _write(options: argparse.Namespace) -> int:
    files = code.files(options.standard, options.descriptions)
    changed = render.write(files, options.root)
    print(f"{len(files)} generated files; {len(changed)} changed or removed")
    return 0


def _check(options: argparse.Namespace) -> int:
    wrong = render.check(code.files(STANDARD), ROOT)
    for path in wrong:
        print(f"{path} does not agree with the facts; run `python -m generator write`")
    stale = _stale_facts(options.folder) if options.folder else []
    for path in stale:
        print(f"{path} does not agree with the XML; run `python -m generator read {options.folder}`")
    return int(bool(wrong or stale))


def _stale_facts(folder: Path) -> list[str]:
    """Return the files of ``standard/`` that would change if the XML were read again."""
    with tempfile.TemporaryDirectory() as scratch:
        report = standard.read(folder, Path(scratch), hand_written=STANDARD)
        if report.failed:
            return [f"standard/: {each.location}: {each.text}" for each in report.of("error")]
        return [
            f"standard/{fresh.name}"
            for fresh in sorted(Path(scratch).iterdir())
            if not (saved := STANDARD / fresh.name).is_file() or saved.read_bytes() != fresh.read_bytes()
        ]


def _diff(options: argparse.Namespace) -> int:
    for folder in (options.old, options.new):
        if not (folder / "elements.json").is_file():
            raise render.RenderError(f"{folder} contains no facts; run `python -m generator read` first")
    changes = list(diff.diff(facts.load(options.old), facts.load(options.new)))
    print("\n".join(changes) or "no differences")
    return 0


def _report(options: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        report = standard.read(options.folder, Path(scratch), hand_written=STANDARD)
    for line in report.lines(full=True):
        print(line)
    return int(report.failed)


def _summary(options: argparse.Namespace) -> int:
    print("\n".join(summary.lines(templates.load(facts.load(options.standard), options.standard), options.oracle)))
    return 0


def _conditions(options: argparse.Namespace) -> int:
    document = Document(options.folder / "part03.xml")
    for line in sample.lines(document, facts.load(STANDARD), options.sample, options.seed, options.status):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
