"""De-identification of files and folders."""

from __future__ import annotations

from collections.abc import Callable
from filecmp import cmp
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen.codec.folders import is_other_file
from dcmgen.codec.naming import safe_name
from dcmgen.codec.reader import dcmread
from dcmgen.codec.replacing import exists_error, place_new, temporary_name
from dcmgen.deidentify.cms import without_random
from dcmgen.deidentify.leaks import find_leaks
from dcmgen.deidentify.report import Report
from dcmgen.errors import DeidentificationError, DicomError
from dcmgen.validation.folder import files, local_path
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from dcmgen._parallel import Cluster
    from dcmgen.deidentify.deidentifier import Deidentified, Deidentifier
    from dcmgen.deidentify.review import ReviewSheets
    from dcmgen.model.dataset import Dataset

_CHUNK = 8
"""Number of files of a task."""


def deidentify_files(
    deidentifier: Deidentifier,
    source: str | PathLike[str],
    target: str | PathLike[str],
    *,
    processes: int = 1,
    executor: Executor | Cluster | None = None,
    review: str | PathLike[str] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Report:
    """See `Deidentifier.deidentify_files`."""
    source, target = separate(source, target)
    paths = list(files([source]))
    report = Report()
    sheets = None if review is None else _sheets(review)
    required = not source.is_dir()
    work = partial(deidentify_file, deidentifier, target=target, required=required, pictures=sheets is not None)
    done = 0
    for part, reports in run_parts(partial(_chunk, work), chunks(paths, _CHUNK), executor or processes):
        for one in [_refused(part[0], reports.message)] if isinstance(reports, Failure) else reports:
            report.add(one)
            if sheets is not None:
                sheets.add(one.pictures)
            done += 1
            if progress is not None:
                progress(done, len(paths))
    if sheets is not None:
        sheets.close()
    return report


def separate(source: str | PathLike[str], target: str | PathLike[str]) -> tuple[Path, Path]:
    """Return a file or folder to process, and the folder of the results, which must be outside the source.

    Raises
    ------
    FileNotFoundError
        If the source does not exist.
    ReadError
        If one of them is a URL.
    ValueError
        If the target is in the source.
    """
    source, target = local_path(source), local_path(target)
    if not source.exists():
        raise FileNotFoundError(2, "no such file or folder", str(source))
    if source.is_dir() and target.resolve().is_relative_to(source.resolve()):
        raise ValueError(f"{target} is in {source}; choose a target outside the source")
    return source, target


def _sheets(path: str | PathLike[str]) -> ReviewSheets:
    from dcmgen.deidentify.review import ReviewSheets

    return ReviewSheets(path)


def _chunk(work: Callable[[Path], Report], paths: list[Path]) -> list[Report]:
    return [work(path) for path in paths]


def deidentify_file(
    deidentifier: Deidentifier, path: Path, target: Path, required: bool, pictures: bool = False
) -> Report:
    """De-identify a file; an error is a problem of the report.

    Parameters
    ----------
    deidentifier : Deidentifier
        Options and key.
    path : Path
        The file.
    target : Path
        Folder of the result.
    required : bool
        Whether it is a problem if the file is not DICOM.
    pictures : bool, optional
        Whether the report contains a picture of masked pixels.
    """
    try:
        ds = dcmread(path)
        found = deidentifier.run(ds)
        made = write_result(deidentifier, found, path, target)
        if pictures:
            from dcmgen.deidentify.review import picture

            found.report.pictures = [each for each in [picture(ds, found, made.name)] if each is not None]
        return found.report
    except (DicomError, OSError) as error:
        if required or not is_other_file(path, error):
            return _refused(path, str(error))
        report = Report()
        report.skipped = 1
        return report


def _refused(path: Path, reason: str) -> Report:
    report = Report()
    report.problems.append(f"{path}: {reason}")
    return report


def write_result(deidentifier: Deidentifier, found: Deidentified[Dataset], path: Path | str, target: Path) -> Path:
    """Write an object, unless its file contains a value that was removed, and return the path of the file."""
    name = target / _name(deidentifier, found.dataset, path)
    name.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(temporary_name(str(name)))
    try:
        found.dataset.save_as(temporary)
        hits = find_leaks(temporary.read_bytes(), found.removed)
        hits += find_leaks(str(name.relative_to(target)).encode(), found.removed)
        if hits:
            kinds = ", ".join(sorted({hit.vr for hit in hits}))
            first = hits[0].offset
            raise DeidentificationError(
                f"the result contains {len(hits)} removed values of VR {kinds}, the first at byte {first}; it was deleted. "
                "Use `Deidentifier.run` and `find_leaks` to see the values"
            )
        return _placed(temporary, name, deidentifier.pseudonyms.text("file", str(path)))
    finally:
        temporary.unlink(missing_ok=True)


def _placed(temporary: Path, name: Path, suffix: str) -> Path:
    """Give a complete file its name; if the source has the instance twice with different content, a name with a suffix.

    A file with the same content is from a call that was interrupted, or from a copy of the source.
    """
    for each in (name, name.with_name(f"{name.stem}-{suffix}{name.suffix}")):
        try:
            place_new(str(temporary), str(each))
        except FileExistsError:
            if _is_same(temporary, each):
                return each
        else:
            return each
    raise exists_error(str(each))


def _is_same(one: Path, two: Path) -> bool:
    """Return whether two files have the same content; what is encrypted may differ, because encryption is random."""
    if cmp(one, two, shallow=False):
        return True
    return one.stat().st_size == two.stat().st_size and without_random(one.read_bytes()) == without_random(
        two.read_bytes()
    )


def _name(deidentifier: Deidentifier, ds: Dataset, path: Path | str) -> Path:
    """Return the path of a result in the target: patient, study, series and instance, of replaced values only."""
    instance = text(ds, tags.SOP_INSTANCE_UID) or deidentifier.pseudonyms.text("file", str(path), 32)
    parents = [text(ds, tag) for tag in (tags.PATIENT_ID, tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID)]
    return Path(*map(safe_name, parents), f"{safe_name(instance)}.dcm")
