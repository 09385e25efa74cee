"""Comparison of de-identified files with their sources."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.codec.folders import files_in
from dcmgen.codec.reader import dcmread
from dcmgen.deidentify.deidentifier import Deidentifier
from dcmgen.deidentify.leaks import find_leaks
from dcmgen.deidentify.options import CODES, OPTIONS
from dcmgen.errors import DeidentificationError, DicomError, NotDicomError

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
    identity of the patient was removed. Its bytes and its path in the folder are searched for the values of all
    sources. No key is necessary, and any program may have made the files.

    Parameters
    ----------
    target : str or PathLike
        De-identified file or folder.
    source : str or PathLike
        File or folder with the originals.

    Returns
    -------
    Verification

    Raises
    ------
    FileNotFoundError
        If a path does not exist.
    """
    target, source = Path(target), Path(source)
    problems: list[str] = []
    files = list(_datasets(target, problems))
    removed: dict[frozenset[Option], set[tuple[str, str]]] = {_options(ds): set() for _, ds in files}
    originals = list(_datasets(source, problems))
    for options, values in removed.items():
        deidentifier = Deidentifier(options=options, burned_in="keep", documents="replace")
        for path, ds in originals:
            try:
                values |= deidentifier.run(ds).removed
            except DeidentificationError as error:
                problems.append(f"{path}: {error}")
    for path, ds in files:
        if str(ds.get("PatientIdentityRemoved", "") or "").strip() != "YES":
            problems.append(f"{path}: Patient Identity Removed (0012,0062) is not YES")
        name = str(path.relative_to(target)) if target.is_dir() else path.name
        for place, data in (("file", path.read_bytes()), ("path", name.encode())):
            problems += [
                f"{path}: the {place} contains a value of VR {hit.vr} of the sources, at byte {hit.offset}"
                for hit in find_leaks(data, removed[_options(ds)])
            ]
    return Verification(len(files), len(originals), problems)


def _options(ds: Dataset) -> frozenset[Option]:
    """Return the options that an object declares, except for pixels, which are not compared."""
    codes = {str(item.get("CodeValue", "")) for item in ds.get("DeidentificationMethodCodeSequence", None) or []}
    return frozenset(option for option in OPTIONS if CODES[option] in codes and option != "clean-pixel-data")


def _datasets(folder: Path, problems: list[str]) -> Iterator[tuple[Path, Dataset]]:
    """Yield the DICOM files of a path; a file that cannot be read is a problem."""
    if not folder.exists():
        raise FileNotFoundError(2, "no such file or folder", str(folder))
    for path in map(Path, files_in(folder)) if folder.is_dir() else [folder]:
        try:
            yield path, dcmread(path)
        except NotDicomError:
            continue
        except (DicomError, OSError) as error:
            problems.append(f"{path}: {error}")
