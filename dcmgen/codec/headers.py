"""The values of a few elements of many files, as rows and columns."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from dcmgen import dictionary
from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen.codec.folders import is_other_file
from dcmgen.codec.header_scan import HeaderScanner, UnusualError
from dcmgen.codec.reader import read_quietly
from dcmgen.codec.remote import files_of
from dcmgen.codec.urls import is_url
from dcmgen.errors import DicomError, UnknownNameError
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import META_GROUP
from dcmgen.values.vr import FLOATS, INTEGERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, overload

    import pandas
    import pyarrow

    from dcmgen._parallel import Workers
    from dcmgen.codec.reading import Repair
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike

    Path = str | os.PathLike[str]
    Result = tuple[tuple[Any, ...], str, tuple[Repair, ...], bool]
    """Values of a file, its error, its repairs, and False if it is not DICOM."""

_CHUNK = 256
"""Number of files of a task of an executor."""


class Headers(Sequence["tuple[Any, ...]"]):
    """Values of the same elements of many files.

    It is a sequence of rows. A row is a tuple with the value of each element, None if the element is absent, or if the
    file could not be read. The values are those that a `Dataset` has: text, numbers, lists, `PersonName`.

    Attributes
    ----------
    keywords : tuple of str
        Elements, as they were passed to `read_headers`.
    paths : list of str
        Path of the file of each row.
    errors : list of str
        Why a file could not be read; "" if it was.
    repairs : list of tuple of Repair
        Errors in a file that were corrected in the values of its row.
    is_dicom : list of bool
        False for a file that has an error because it is not a DICOM file.
    """

    def __init__(
        self,
        keywords: tuple[str, ...],
        tags: tuple[int, ...],
        paths: list[str],
        results: Iterable[Result],
    ) -> None:
        self.keywords = keywords
        self.paths = paths
        self._tags = tags
        self._rows: list[tuple[Any, ...]] = []
        self.errors: list[str] = []
        self.repairs: list[tuple[Repair, ...]] = []
        self.is_dicom: list[bool] = []
        for row, error, repairs, is_dicom in results:
            self._rows.append(row)
            self.errors.append(error)
            self.repairs.append(repairs)
            self.is_dicom.append(is_dicom)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> tuple[Any, ...]: ...
        @overload
        def __getitem__(self, index: slice) -> list[tuple[Any, ...]]: ...

    def __getitem__(self, index: Any) -> Any:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        failed = sum(map(bool, self.errors))
        return f"<Headers: {len(self)} files, {len(self.keywords)} elements, {failed} files with errors>"

    def column(self, keyword: str) -> list[Any]:
        """Return the values of an element, in the order of the files.

        Parameters
        ----------
        keyword : str
            One of `keywords`.

        Returns
        -------
        list
            Value of each file.

        Raises
        ------
        UnknownNameError
            If the element was not read.
        """
        try:
            index = self.keywords.index(keyword)
        except ValueError:
            raise UnknownNameError(f"{keyword!r} was not read; the keywords are {', '.join(self.keywords)}") from None
        return [row[index] for row in self._rows]

    def to_arrow(self) -> pyarrow.Table:
        """Convert to a table of Arrow.

        Returns
        -------
        pyarrow.Table
            The columns "path", one for each element, "error" and "repairs" (a list of texts). A column of an element
            has the type int64 or float64 if its VR is numeric, else string; it is a list if the VM is not 1. A value
            that does not fit, such as several values where the VM is 1, is null.

        Raises
        ------
        ImportError
            If pyarrow is not installed (``pip install "dcmgen[table]"``).
        """
        try:
            import pyarrow
        except ImportError:
            raise ImportError('this requires pyarrow: pip install "dcmgen[table]"') from None
        columns = {"path": pyarrow.array(self.paths, pyarrow.string())}
        for index, (keyword, tag) in enumerate(zip(self.keywords, self._tags, strict=True)):
            convert, is_list = _conversion(tag)
            kind = {int: pyarrow.int64(), float: pyarrow.float64(), str: pyarrow.string()}[convert]
            values = [_plain(row[index], convert, is_list) for row in self._rows]
            columns[keyword] = pyarrow.array(values, pyarrow.list_(kind) if is_list else kind)
        columns["error"] = pyarrow.array(self.errors, pyarrow.string())
        columns["repairs"] = pyarrow.array(
            [list(map(str, each)) for each in self.repairs], pyarrow.list_(pyarrow.string())
        )
        return pyarrow.table(columns)

    def to_pandas(self) -> pandas.DataFrame:
        """Convert to a data frame of pandas.

        Returns
        -------
        pandas.DataFrame
            The columns of `to_arrow`.

        Raises
        ------
        ImportError
            If pyarrow or pandas is not installed (``pip install "dcmgen[table]"``).
        """
        return data_frame(self.to_arrow())


def read_headers(
    paths: Path | Iterable[Path],
    keywords: Iterable[TagLike],
    *,
    workers: Workers = 1,
    progress: Callable[[int], object] | None = None,
) -> Headers:
    """Read a few elements of many files.

    This is several times faster than `dcmread`, because no datasets are created. The values are the same.

    Parameters
    ----------
    paths : path-like or iterable of path-like
        Files and URLs; or a folder, or the URL of a folder, which ends with a slash. The files of its subfolders are read,
        too. At most 16 KiB of a remote file are fetched, unless the elements are after them.
    keywords : iterable of tags or keywords
        Elements of the dataset, or of the File Meta Information.
    workers : int, concurrent.futures.Executor or dask client, optional
        Number of processes, or an executor that reads parts of the files; 0 for one process per core. By default, the
        files are read in this process. Processes are faster for many unlike files, threads if the files are on a slow
        network. A file that ends its process has an entry in ``headers.errors``.
    progress : callable, optional
        Function that is called with the number of files that have been read, after every few hundred.

    Returns
    -------
    Headers
        A row for each file, in their order. A file that cannot be read has a row of None and an entry in
        ``headers.errors``.

    Raises
    ------
    KeywordError, ValueError
        If a keyword or tag is not valid, or if there are no keywords.

    See Also
    --------
    dcmread : Read one file; ``specific_tags`` limits the elements.

    Examples
    --------
    >>> from dcmgen import examples, read_headers
    >>> headers = read_headers([examples.get_path("ct"), examples.get_path("mr")], ["Modality", "Rows"])
    >>> list(headers)
    [('CT', 128), ('MR', 64)]
    """
    wanted = tuple(keywords)
    if not wanted:
        raise ValueError("read_headers requires at least one keyword")
    tags = tuple(map(tag_number, wanted))
    names = tuple(
        key if isinstance(key, str) else dictionary.keyword_for_tag(tag) or f"{tag:08X}"
        for key, tag in zip(wanted, tags, strict=True)
    )
    listed = [os.fspath(path) for path in _listed(paths)]
    return Headers(names, tags, listed, _results(listed, tags, workers, progress))


def _listed(paths: Path | Iterable[Path]) -> Iterable[Path]:
    if isinstance(paths, str | os.PathLike):
        return files_of(paths)
    return paths


def _results(
    paths: list[str],
    tags: tuple[int, ...],
    workers: Workers,
    progress: Callable[[int], object] | None,
) -> Iterator[Result]:
    if isinstance(workers, int) and workers == 1:
        scanner = HeaderScanner(tags)  # one scanner for all parts, which remembers what it has read
        read = partial(_read, scanner, tags)
    else:
        read = partial(read_part, tags)
    done = 0
    for part, results in run_parts(read, chunks(paths, _CHUNK), workers):
        if isinstance(results, Failure):
            yield (None,) * len(tags), results.message, (), True
        else:
            yield from results
        done += len(part)
        if progress is not None:
            progress(done)


def read_part(tags: tuple[int, ...], paths: list[str]) -> list[Result]:
    """Read elements of some files: the task of an executor."""
    return _read(HeaderScanner(tags), tags, paths)


def _read(scanner: HeaderScanner, tags: tuple[int, ...], paths: Iterable[str]) -> list[Result]:
    row = scanner.row
    results: list[Result] = []
    for path in paths:
        try:
            if is_url(path):
                raise UnusualError
            results.append((row(path), "", (), True))
        except (UnusualError, OSError):
            results.append(_by_dataset(path, tags))
    return results


def _by_dataset(path: str, tags: tuple[int, ...]) -> Result:
    try:
        values, repairs, errors = read_decodable(path, tags)
    except (DicomError, OSError) as error:
        return (None,) * len(tags), str(error), (), not is_other_file(path, error)
    return ((None,) * len(tags), str(errors[0]), (), True) if errors else (values, "", repairs, True)


def read_decodable(path: str, tags: tuple[int, ...]) -> tuple[tuple[Any, ...], tuple[Repair, ...], list[DicomError]]:
    """Read elements of a file, of which some may have values that cannot be decoded.

    Parameters
    ----------
    path : str
        File.
    tags : tuple of int
        Elements.

    Returns
    -------
    values : tuple
        Values; None for those that are absent or cannot be decoded.
    repairs : tuple of Repair
        Errors in the file that were corrected.
    errors : list of DicomError
        Why values cannot be decoded.

    Raises
    ------
    ReadError, OSError
        If the file cannot be read.
    """
    ds = read_quietly(path, tags)
    values: list[Any] = []
    errors: list[DicomError] = []
    for tag in tags:
        try:
            values.append(value_of(ds, tag))
        except DicomError as error:
            values.append(None)
            errors.append(error)
    return tuple(values), tuple(ds.repairs), errors


def data_frame(table: pyarrow.Table) -> pandas.DataFrame:
    """Return the data frame of a table of Arrow; see `Headers.to_pandas`."""
    try:
        import pandas  # noqa: F401
    except ImportError:
        raise ImportError('this requires pandas: pip install "dcmgen[table]"') from None
    frame: pandas.DataFrame = table.to_pandas()
    return frame


def value_of(dataset: BaseDataset, tag: int) -> Any:
    """Return the value of an element of a dataset or of its File Meta Information; None if it is absent."""
    source = dataset.file_meta if tag >> 16 == META_GROUP else dataset
    return source[tag].value if tag in source else None


def _conversion(tag: int) -> tuple[type, bool]:
    """Return the type of the values of a column, and whether a value is a list."""
    vr = dictionary.vr_of(tag)[:2]
    convert = int if vr in INTEGERS or vr == "IS" else float if vr in FLOATS or vr == "DS" else str
    return convert, dictionary.vm_of(tag) not in ("1", "")


def _plain(value: Any, convert: type, is_list: bool) -> Any:
    """Return a value as a column stores it."""
    if value is None:
        return None
    values = list(value) if isinstance(value, list) else [value]
    try:
        found = [None if each is None else convert(each) for each in values]
    except (TypeError, ValueError):
        return None
    if is_list:
        return found
    return found[0] if len(found) == 1 else None
