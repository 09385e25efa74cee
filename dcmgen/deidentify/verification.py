"""Comparison of de-identified files with their sources."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.codec.reader import dcmread
from dcmgen.deidentify.deidentifier import Deidentifier
from dcmgen.deidentify.leaks import find_leaks
from dcmgen.deidentify.options import CODES, OPTIONS, PIXEL_OPTIONS
from dcmgen.errors import DeidentificationError, DicomError, NotDicomError
from dcmgen.validation.folder import files
from dcmgen.validation.references import text
from dcmgen.values.tags import PATIENT_IDENTITY_REMOVED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.deidentify.options import Option
    from dcmgen.model.dataset import Dataset


class Verification(NamedTuple):
    """Result of a comparison of de-identified files with their sources.

    Attributes
    ----------
    files : int
        Number of de-identified files.
    sources : int
        Number of source files.
    problems : list of str
        What was found: "path: problem". The lines contain no values of the sources.
    """

    files: int
    sources: int
    problems: list[str]


def verify(target: str | PathLike[str], source: str | PathLike[str]) -> Verification:
    """Search de-identified files for the values that the profile removes from their sources.

    The options are read from De-identification Method Code Sequence of the files. Every file must declare that the
    identity of the patient was removed (PS3.15 E.1.1). Its bytes and its path in the folder are searched for the values of all
    sources. The key is not necessary, and any program may have written the files.

    Parameters
    ----------
    target : str or PathLike
        De-identified file or folder.
    source : str or PathLike
        File or folder with the originals.

    Returns
    -------
    Verification
        Numbers of files, and the problems.

    Raises
    ------
    FileNotFoundError
        If a path does not exist.
    """
    target, source = Path(target), Path(source)
    problems: list[str] = []
    declared: dict[Path, frozenset[Option]] = {}
    for path, ds in _datasets(target, problems):
        declared[path] = _options(ds)
        if text(ds, PATIENT_IDENTITY_REMOVED) != "YES":
            problems.append(f"{path}: Patient Identity Removed (0012,0062) is not YES")
    deidentifiers = {
        options: Deidentifier(options=options, burned_in="keep", documents="replace") for options in declared.values()
    }
    removed: dict[frozenset[Option], set[tuple[str, str]]] = {options: set() for options in deidentifiers}
    sources = 0
    for path, ds in _datasets(source, problems):
        sources += 1
        try:
            for options, deidentifier in deidentifiers.items():
                removed[options] |= deidentifier.run(ds).removed
        except DeidentificationError as error:
            problems.append(f"{path}: {error}")
    for path, options in declared.items():
        name = str(path.relative_to(target)) if target.is_dir() else path.name
        for searched, data in (("file", path.read_bytes()), ("path", name.encode())):
            problems += [
                f"{path}: the {searched} contains a value of VR {hit.vr} of the sources, at byte {hit.offset}"
                for hit in find_leaks(data, removed[options])
            ]
    return Verification(len(declared), sources, problems)


def _options(ds: Dataset) -> frozenset[Option]:
    """Return the options that an object declares, except for pixels, which are not compared."""
    codes = {str(item.get("CodeValue", "")) for item in ds.get("DeidentificationMethodCodeSequence", None) or []}
    return frozenset(option for option in OPTIONS if CODES[option] in codes and option not in PIXEL_OPTIONS)


def _datasets(folder: Path, problems: list[str]) -> Iterator[tuple[Path, Dataset]]:
    """Yield the DICOM files of a path; a file that cannot be read is a problem."""
    if not folder.exists():
        raise FileNotFoundError(2, "no such file or folder", str(folder))
    for path in files([folder]):
        try:
            yield path, dcmread(path)
        except NotDicomError:
            continue
        except (DicomError, OSError) as error:
            problems.append(f"{path}: {error}")
