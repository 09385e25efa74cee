"""De-identification of files and folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from dcmgen.codec.naming import safe_name
from dcmgen.codec.reader import dcmread
from dcmgen.deidentify.leaks import find_leaks
from dcmgen.deidentify.report import Report
from dcmgen.errors import DeidentificationError, DicomError, NotDicomError
from dcmgen.validation.folder import files
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.deidentify.deidentifier import Deidentified, Deidentifier
    from dcmgen.model.dataset import Dataset


def deidentify_files(
    deidentifier: Deidentifier,
    source: str | PathLike[str],
    target: str | PathLike[str],
    *,
    processes: int = 1,
    progress: Callable[[int, int], object] | None = None,
) -> Report:
    """See `Deidentifier.deidentify_files`."""
    source, target = Path(source), Path(target)
    if not source.exists():
        raise FileNotFoundError(2, "no such file or folder", str(source))
    if source.is_dir() and target.resolve().is_relative_to(source.resolve()):
        raise ValueError(f"{target} is in {source}; choose a target outside the folder that is de-identified")
    paths = list(files([source]))
    report = Report()
    work = partial(deidentify_file, deidentifier, target=target, required=not source.is_dir())
    for number, one in enumerate(_results(work, paths, processes), 1):
        report.add(one)
        if progress is not None:
            progress(number, len(paths))
    return report


def _results(work: Callable[[Path], Report], paths: list[Path], processes: int) -> Iterator[Report]:
    if processes == 1:
        yield from map(work, paths)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(work, paths, chunksize=8)


def deidentify_file(deidentifier: Deidentifier, path: Path, target: Path, required: bool) -> Report:
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
    """
    try:
        found = deidentifier.run(dcmread(path))
        _write(deidentifier, found, path, target)
        return found.report
    except (DicomError, OSError) as error:
        report = Report()
        if required or not isinstance(error, NotDicomError):
            report.problems.append(f"{path}: {error}")
        else:
            report.skipped = 1
        return report


def _write(deidentifier: Deidentifier, found: Deidentified[Dataset], path: Path, target: Path) -> None:
    """Write an object, and delete its file if it contains a value that was removed."""
    made = _claimed(target / _name(deidentifier, found.dataset, path), deidentifier.pseudonyms.text("file", str(path)))
    try:
        found.dataset.save_as(made)
        hits = find_leaks(made.read_bytes(), found.removed)
        hits += find_leaks(str(made.relative_to(target)).encode(), found.removed)
    except BaseException:
        made.unlink()
        raise
    if hits:
        made.unlink()
        kinds = ", ".join(sorted({hit.vr for hit in hits}))
        first = hits[0].offset
        raise DeidentificationError(
            f"the result contains {len(hits)} removed values of VR {kinds}, the first at byte {first}; it was deleted. "
            "Use `Deidentifier.run` and `find_leaks` to see the values"
        )


def _claimed(path: Path, suffix: str) -> Path:
    """Create an empty file; if the path exists, because the source has the instance twice, a file with a suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        path = path.with_name(f"{path.stem}-{suffix}{path.suffix}")
        path.touch(exist_ok=False)
    return path


def _name(deidentifier: Deidentifier, ds: Dataset, path: Path) -> Path:
    """Return the path of a result in the target: patient, study, series and instance, of replaced values only."""
    instance = text(ds, tags.SOP_INSTANCE_UID) or deidentifier.pseudonyms.text("file", str(path), 32)
    parents = [text(ds, tag) for tag in (tags.PATIENT_ID, tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID)]
    return Path(*map(safe_name, parents), f"{safe_name(instance)}.dcm")
