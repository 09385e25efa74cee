"""``dcmgen modify``: set, insert and delete elements of files."""

from __future__ import annotations

import os
import shutil
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer
from rich.text import Text

from dcmgen._printable import counted, printable
from dcmgen.cli.common import err, out, read, refuse_existing
from dcmgen.cli.completion import settings
from dcmgen.cli.settings import parse, value_of
from dcmgen.cli.targets import Target, are_several, for_each
from dcmgen.errors import DicomError, UnknownNameError
from dcmgen.values.tags import TRANSFER_SYNTAX_UID
from dcmgen.values.vr import BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal

    from dcmgen.cli.settings import Setting
    from dcmgen.model.changes import Change
    from dcmgen.model.dataset import Dataset

_BACKUP = ".bak"
"""End of the name of a file that is kept. The name begins with a dot, so that no command reads the file with its folder."""


class _Edit(NamedTuple):
    """One change of an option."""

    action: Literal["set", "insert", "delete"]
    setting: Setting
    content: bytes | None = None

    def apply(self, dataset: Dataset) -> list[Change]:
        """Change a dataset, and return what has changed."""
        path, vr = self.setting.path, self.setting.vr
        if self.action == "delete":
            return dataset.delete_path(path)
        if self.setting.path.steps[-1].is_item:
            value: Any = None if self.action == "insert" else {}
        else:
            value = self._value
        return (dataset.insert_path if self.action == "insert" else dataset.set_path)(path, value, vr)

    def _value(self, _dataset: Any, _tag: int, vr: str) -> Any:
        where = self.setting.path.text
        if self.content is not None:
            return self.content if vr in BYTES or "OW" in vr else value_of(vr, self.content.decode(), where)
        if vr in BYTES and self.setting.text:
            try:
                return bytes.fromhex(self.setting.text)
            except ValueError:
                raise DicomError(
                    f"{self.setting.text!r} is not bytes",
                    tag_path=where,
                    advice="Write hexadecimal digits, or use --set-file",
                ) from None
        return value_of(vr, self.setting.text, where)


def modify(
    sources: list[Path] = typer.Argument(..., metavar="FILE", help="Files and folders to change."),
    sets: list[str] = typer.Option(
        [],
        "--set",
        "-s",
        metavar="PATH=VALUE",
        help="Set an element; it is added if it does not exist. PATH is a keyword, a tag such as 0010,0010, a private "
        "element such as '(0009,\"CREATOR\",01)', or the element of an item: 'SegmentSequence[0].SegmentLabel'. The "
        "index * selects all items; '**.PatientName' changes the element at every depth. Backslashes separate "
        "several values. PATH:VR=VALUE states the VR. This option and those for insertion and deletion can be repeated.",
        autocompletion=settings,
    ),
    inserts: list[str] = typer.Option(
        [],
        "--insert",
        "-i",
        metavar="PATH[=VALUE]",
        help="Add an element if it does not exist, or insert an empty item: 'SegmentSequence[0]'.",
        autocompletion=settings,
    ),
    deletes: list[str] = typer.Option(
        [],
        "--delete",
        "-d",
        metavar="PATH",
        help="Delete an element or an item. The letter x matches any digit: '(60xx,xxxx)'.",
        autocompletion=settings,
    ),
    set_files: list[str] = typer.Option(
        [], "--set-file", metavar="PATH=FILE", help="Set an element to the content of a file.", autocompletion=settings
    ),
    delete_private: bool = typer.Option(False, "--delete-private", help="Delete all private elements."),
    target: Path | None = typer.Option(
        None, "--output", "-o", help="File to write; a folder for several files. By default, the files are replaced."
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace files that exist in the output."),
    backup: bool = typer.Option(
        True, "--backup/--no-backup", help="Keep files that are replaced as hidden files: .NAME.bak."
    ),
    dry_run: bool = typer.Option(False, "--dry-run", "-n", help="Print the changes, but write nothing."),
    force: bool = typer.Option(False, "--force", help="Set values that the standard does not allow for their element."),
    utf8: bool = typer.Option(False, "--utf8", help="Write all text in UTF-8 if the character set lacks a character."),
) -> int:
    """Set, insert and delete elements of files.

    Elements that do not change are written as they were read. A file is replaced in one step, so it is complete if the
    command is interrupted. The UIDs in File Meta Information follow those of the dataset.

    Insertions are applied first, then settings, then deletions. If there are several files, the command continues after
    a file that cannot be changed, and the exit code is 1. It is also 1 if a path to delete is in none of the files.
    """
    edits = _edits(sets, inserts, deletes, set_files)
    if not edits and not delete_private:
        raise UnknownNameError("there is nothing to change", advice="Use --set, --insert or --delete")
    if target is not None and not target.is_dir() and len(sources) == 1:
        refuse_existing(target, overwrite)
    used: set[_Edit] = set()
    names: set[str] = set()

    def run(each: Target) -> None:
        each.check()
        ds = read(each.source)
        changes = _apply(ds, edits, delete_private, used, force)
        names.update(ds.dir())
        _write(ds, each, changes, overwrite=overwrite, backup=backup, dry_run=dry_run, utf8=utf8)

    done, failed = for_each(sources, target, run)
    unused = [edit for edit in edits if edit not in used and edit.action == "delete"] if done else []
    for edit in unused:
        err.print(_unused(edit.setting, names, are_several(sources)), soft_wrap=True)
    return 1 if failed or unused else 0


def _edits(sets: list[str], inserts: list[str], deletes: list[str], set_files: list[str]) -> list[_Edit]:
    """Return the changes of the options in the order in which they are applied."""
    edits = [_Edit("insert", parse(text)) for text in inserts]
    for text in sets:
        setting = parse(text)
        if not setting.has_value and not setting.path.steps[-1].is_item:
            raise UnknownNameError(f"{text!r} has no value", advice="Write PATH=VALUE, or PATH= for an empty value")
        edits.append(_Edit("set", setting))
    for text in set_files:
        setting = parse(text)
        edits.append(_Edit("set", setting, Path(setting.text).read_bytes()))
    edits += [_Edit("delete", parse(text)) for text in deletes]
    for edit in edits:
        setting = edit.setting
        last = setting.path.steps[-1]
        if last.is_item and setting.has_value:
            raise UnknownNameError(f"{setting.path} is an item, which has no value; set the elements of the item")
        if last.tag == TRANSFER_SYNTAX_UID:
            raise UnknownNameError("modify does not change the transfer syntax; use dcmgen convert")
        if edit.action == "delete" and setting.has_value:
            raise UnknownNameError(f"--delete {setting.path} must not have a value")
    return edits


def _apply(ds: Dataset, edits: list[_Edit], delete_private: bool, used: set[_Edit], force: bool) -> list[Change]:
    """Change a dataset, and return what has changed."""
    if not force:
        ds.checking = "raise"
        ds.file_meta.checking = "raise"
    changes: list[Change] = []
    for edit in edits:
        found = edit.apply(ds)
        if found:
            used.add(edit)
        changes += found
    if delete_private:
        changes += _delete_private(ds)
    return changes


def _delete_private(ds: Dataset) -> list[Change]:
    """Delete all private elements, and return what has changed."""
    from dcmgen.model.paths import everywhere

    found = [f"{prefix}{each.tag}" for item, prefix in everywhere(ds) for each in item if each.tag.is_private]
    return [change for path in found for change in ds.delete_path(path)]


def _write(
    ds: Dataset, each: Target, changes: list[Change], *, overwrite: bool, backup: bool, dry_run: bool, utf8: bool
) -> None:
    """Write a file that has changed, and print the changes."""
    in_place = each.target is None or (each.target.exists() and each.target.samefile(each.source))
    path = each.source if each.target is None or in_place else each.target
    count = counted(len(changes), "change") if changes else "no changes"
    kept: Path | None = None
    if dry_run:
        from io import BytesIO

        ds.save_as(BytesIO(), upgrade_charset=utf8)  # raises the errors of values that cannot be written
    elif in_place:
        if changes:
            kept = _back_up(each.source) if backup else None
            try:
                ds.save_as(each.source, upgrade_charset=utf8)
            except BaseException:
                if kept is not None:
                    kept.unlink()
                raise
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        ds.save_as(path, overwrite=overwrite, upgrade_charset=utf8)
    old = f", the old file is {printable(kept.name)}" if kept is not None else ""
    line = Text(printable(str(path)), style="bold").append(f": {count}{old}", style="default not bold")
    out.print(line, soft_wrap=True)
    if dry_run:
        for change in changes:
            out.print(f"  {change}", soft_wrap=True)


def _back_up(path: Path) -> Path:
    """Keep the content of a file under another name, which does not exist yet."""
    path = path.resolve()  # a link stays a link
    number = 1
    while True:
        kept = path.with_name(f".{path.name}{_BACKUP}{number if number > 1 else ''}")
        try:
            os.link(path, kept)
        except FileExistsError:
            number += 1
            continue
        except OSError:  # the file system has no hard links
            if kept.exists():
                number += 1
                continue
            try:
                shutil.copy2(path, kept)
            except OSError:
                kept.unlink(missing_ok=True)
                raise
        return kept


def _unused(setting: Setting, names: Iterable[str], several: bool) -> str:
    """Return the message for a path to delete that does not exist, with the nearest keywords of the files."""
    text = setting.path.text
    near = get_close_matches(text.rpartition(".")[2].partition("[")[0], names, 3, 0.7)
    advice = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"dcmgen: {'none of the files has' if several else 'the file does not have'} {text}{advice}"
