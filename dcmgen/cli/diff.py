"""``dcmgen diff``: print how two files or folders differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from dcmgen._printable import printable
from dcmgen.cli.common import STANDARD_INPUT, err, out, print_error, print_lines, read
from dcmgen.cli.completion import keywords
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from dcmgen.comparison import FileDifference
    from dcmgen.model.changes import Change

_STYLES = {"added": "green", "removed": "red", "changed": "yellow"}


def diff(
    first: Path = typer.Argument(..., metavar="A", help="File or folder; - for standard input."),
    second: Path = typer.Argument(..., metavar="B", help="File or folder to compare with it."),
    ignore: list[str] = typer.Option(
        [],
        "--ignore",
        "-i",
        metavar="PATH",
        help="Do not compare this element: a keyword or tag at every depth, or a path such as 'SegmentSequence[0]'. The "
        "letter x matches any digit: '(60xx,3000)'. Can be repeated.",
        autocompletion=keywords,
    ),
    ignore_private: bool = typer.Option(False, "--ignore-private", help="Do not compare private elements."),
    pixels: bool = typer.Option(
        False, "--pixels", "-p", help="Compare the decoded pixels, also of different transfer syntaxes."
    ),
    by_name: bool = typer.Option(
        False, "--by-name", help="Pair the files of two folders by their names, not by their SOP Instance UIDs."
    ),
    quiet: bool = typer.Option(False, "--quiet", "-q", help="Print nothing; the exit code shows the result."),
    as_json: bool = typer.Option(False, "--json", help="Print the differences as JSON."),
) -> int:
    """Print how two files differ, or the files of two folders.

    Lines with - are in A only, and lines with + in B only. Values are compared, not their encoding. The exit code is 0 if
    there are no differences, 1 if there are, and 2 if a file cannot be compared.
    """
    from dcmgen import comparison

    options: dict[str, Any] = {"ignore": ignore, "private": not ignore_private, "pixels": pixels}
    folders = [each for each in (first, second) if each.is_dir()]
    if not folders:
        changes = comparison.diff(read(first), read(second), **options)
        if not quiet:
            _print(changes, as_json)
        return int(bool(changes))
    if len(folders) == 1:
        file = second if first in folders else first
        if file != STANDARD_INPUT and not file.exists():
            raise FileNotFoundError(2, "no such file or folder", str(file))
        raise DicomError(f"{folders[0]} is a folder and {file} is a file; compare two files or two folders")
    found = comparison.diff_folders(first, second, by="name" if by_name else "uid", **options)
    return _folders(found, quiet, as_json)


def _print(changes: list[Change], as_json: bool) -> None:
    if as_json:
        print(json.dumps([_plain(change) for change in changes], indent=1, ensure_ascii=False))
    else:
        print_lines(_lines(changes))


def _lines(changes: Iterable[Change], indent: str = "") -> Iterator[Text]:
    for change in changes:
        yield Text(f"{indent}{change}", style=_STYLES[change.kind])


def _folders(found: Iterable[FileDifference], quiet: bool, as_json: bool) -> int:
    """Print the differences of folders, and return the exit code."""
    equal = different = failed = 0
    records: list[dict[str, Any]] = []
    for each in found:
        if each.is_equal:
            equal += 1
            continue
        failed += bool(each.error)
        different += not each.error
        if each.error:
            print_error(DicomError(each.error), each.left)
        elif as_json:
            records.append(_record(each))
        elif not quiet:
            _print_file(each)
    if as_json and not quiet:
        print(json.dumps(records, indent=1, ensure_ascii=False))
    elif not quiet:
        failures = f", {failed} not compared" if failed else ""
        out.print(f"{equal} equal, {different} different{failures}", style="dim")
    if not equal + different + failed:
        err.print("dcmgen: the folders contain no DICOM files")
        return 2
    return 2 if failed else int(bool(different))


def _print_file(each: FileDifference) -> None:
    if each.right is None:
        out.print(Text(printable(f"- {each.left}"), style="red"), soft_wrap=True)
    elif each.left is None:
        out.print(Text(printable(f"+ {each.right}"), style="green"), soft_wrap=True)
    else:
        out.print(Text(printable(f"{each.left} → {each.right}"), style="bold"), soft_wrap=True)
        print_lines(_lines(each.changes, "  "))


def _record(each: FileDifference) -> dict[str, Any]:
    paths = {"a": each.left and str(each.left), "b": each.right and str(each.right)}
    return {"name": each.name, **paths, "changes": [_plain(change) for change in each.changes]}


def _plain(change: Change) -> dict[str, Any]:
    """Return a change as JSON can store it."""
    from dcmgen.model.changes import text_of

    record: dict[str, Any] = {"path": change.path, "kind": change.kind}
    if change.note:
        return {**record, "note": change.note}
    if change.kind != "added":
        record |= {"a": text_of(change.old), "vr_a": change.old_vr}
    if change.kind != "removed":
        record |= {"b": text_of(change.new), "vr_b": change.new_vr}
    return record
