"""Files that a command reads, and those that it writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.codec.folders import files_in
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Target(NamedTuple):
    """File to read, and the file to write."""

    source: Path
    """File to read."""
    target: Path | None
    """File to write; None to replace `source`."""
    is_found: bool
    """Whether the file was found in a folder, so that it may be another file than DICOM."""
    namesake: Path | None = None
    """File that would be written to the same target."""

    def check(self) -> None:
        """Raise an error if the source does not exist, or if another file has the same target.

        Raises
        ------
        FileNotFoundError
            If the source does not exist.
        DicomError
            If another file has the same target.
        """
        if not self.source.exists():
            raise FileNotFoundError(2, "no such file", str(self.source))
        if self.namesake is not None:
            raise DicomError(f"{self.source} and {self.namesake} have the same name")


def targets(sources: list[Path], target: Path | None) -> Iterator[Target]:
    """Yield the files to read, with the files to write.

    Parameters
    ----------
    sources : list of Path
        Files and folders.
    target : Path or None
        File to write; for several files a folder, in which they keep their names. None to replace the files.

    Raises
    ------
    DicomError
        If the target is a file, and there are several sources; or if the target is in a folder of the sources.
    """
    written: dict[Path, Path] = {}
    for source, path, is_found in _pairs(sources, target):
        yield Target(source, path, is_found, written.get(path) if path is not None else None)
        if path is not None:
            written.setdefault(path, source)


def _pairs(sources: list[Path], target: Path | None) -> Iterator[tuple[Path, Path | None, bool]]:
    if target is not None and len(sources) == 1 and not sources[0].is_dir() and not target.is_dir():
        yield sources[0], target, False
        return
    if target is not None and target.exists() and not target.is_dir():
        raise DicomError(f"{target} is a file; to write several files, name a folder as the target")
    for source in sources:
        if not source.is_dir():
            yield source, None if target is None else target / source.name, False
            continue
        if target is not None and target.resolve().is_relative_to(source.resolve()):
            raise DicomError(f"{target} is in {source}; choose a target outside the folder")
        for path in map(Path, files_in(source)):
            yield path, None if target is None else target / path.relative_to(source), True
