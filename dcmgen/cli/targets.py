"""Files that a command reads, those that it writes, and the loop over them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen._printable import printable
from dcmgen.cli.common import out, print_error
from dcmgen.codec.folders import files_in, is_other_file
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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


class Outcome(NamedTuple):
    """Numbers of files for which a command succeeded and failed."""

    done: int
    failed: int


def are_several(sources: list[Path]) -> bool:
    """Return whether the arguments of a command are several files: more than one argument, or a folder."""
    return len(sources) > 1 or sources[0].is_dir()


def for_each(sources: list[Path], target: Path | None, run: Callable[[Target], str | None], jobs: int = 1) -> Outcome:
    """Call a function for each file.

    If there are several files, errors are printed, and files in folders that are not DICOM files are counted and skipped.

    Parameters
    ----------
    sources : list of Path
        Files and folders.
    target : Path or None
        File or folder to write, as for `targets`.
    run : callable
        Function of a `Target`, which returns a line to print. For several processes, it can be pickled.
    jobs : int, optional
        Number of processes; 0 for one per core.

    Returns
    -------
    Outcome
        Numbers of files for which `run` returned and raised an error.

    Raises
    ------
    DicomError, OSError
        The error of `run`, if there is only one file.
    """
    done = failed = skipped = 0
    several = are_several(sources)
    for (each, *_), result in run_parts(partial(_attempt, run), chunks(targets(sources, target), 1), jobs):
        error = DicomError(result.message) if isinstance(result, Failure) else result
        if not isinstance(error, Exception):
            done += 1
            if error is not None:
                out.print(printable(error), soft_wrap=True)
        elif not several:
            raise error
        elif each.is_found and is_other_file(each.source, error):
            skipped += 1
        else:
            failed += 1
            print_error(error, each.source)
    if skipped:
        print_skipped(skipped)
    return Outcome(done, failed)


def _attempt(run: Callable[[Target], str | None], part: list[Target]) -> str | DicomError | OSError | None:
    """Return the line of a file, or the error of the function."""
    try:
        return run(part[0])
    except (DicomError, OSError) as error:
        return error


def print_skipped(count: int, names: str = "") -> None:
    """Print the number of files that were skipped because they are not DICOM, and optionally their names."""
    what = "a file that is not DICOM" if count == 1 else f"{count} files that are not DICOM"
    out.print(printable(f"skipped {what}{names and ': '}{names}"), style="dim", soft_wrap=True)


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
