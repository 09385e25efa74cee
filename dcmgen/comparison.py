"""Differences between datasets, files and folders of files."""

from __future__ import annotations

import os
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.codec.folders import files_in
from dcmgen.codec.headers import read_headers
from dcmgen.codec.reader import dcmread
from dcmgen.errors import DicomError, ElementValueError, UnknownNameError
from dcmgen.model import access, paths
from dcmgen.model.changes import Change, Digest
from dcmgen.model.convert import path_part
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.display import unfolded
from dcmgen.model.sequence import Sequence
from dcmgen.values import tags
from dcmgen.values.vr import AMBIGUOUS, BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Literal, TypeAlias

    from dcmgen.model.display import Folded

    Source: TypeAlias = "BaseDataset | str | os.PathLike[str]"
    Key: TypeAlias = "int | tuple[int, str]"

_LONG = 1 << 12
"""Number of bytes above which a binary value that is still in its file is compared in parts."""
_BLOCK = 1 << 20
_WRITER = (tags.FILE_META_INFORMATION_VERSION, tags.IMPLEMENTATION_CLASS_UID, tags.IMPLEMENTATION_VERSION_NAME)
"""Elements of File Meta Information that describe the program that wrote the file, not its content."""
_OF_PIXELS = (
    tags.TRANSFER_SYNTAX_UID,
    tags.PHOTOMETRIC_INTERPRETATION,
    tags.PLANAR_CONFIGURATION,
    tags.EXTENDED_OFFSET_TABLE,
    tags.EXTENDED_OFFSET_TABLE_LENGTHS,
    tags.ENCAPSULATED_PIXEL_DATA_VALUE_TOTAL_LENGTH,
    tags.PIXEL_DATA,
)
"""Elements that depend on the transfer syntax and the compression, although the decoded pixels are equal."""


class FileDifference(NamedTuple):
    """Differences between two files of folders.

    `left` is None if only the second folder contains the file, and `right` if only the first one does.
    """

    name: str
    """SOP Instance UID, or the path in both folders."""
    left: Path | None
    """File in the first folder."""
    right: Path | None
    """File in the second folder."""
    changes: list[Change]
    """Differences, as `diff` returns them; empty if the files are equal or one of them does not exist."""
    error: str = ""
    """Why the files could not be compared; empty if they could."""

    @property
    def is_equal(self) -> bool:
        """Whether both files exist and have no differences."""
        return bool(self.left and self.right and not self.changes and not self.error)


def diff(
    a: Source,
    b: Source,
    /,
    *,
    ignore: Iterable[str | paths.Path] = (),
    private: bool = True,
    pixels: bool = False,
) -> list[Change]:
    """Return the differences between two datasets at every depth.

    Values are compared, not their encoding: transfer syntax, byte order, character set and private blocks may differ.
    Private elements are paired by their creator, and items by their position; equal items at the start and at the end of
    a sequence belong together if the sequences have different lengths. Group lengths, and the elements of File Meta
    Information that describe the program that wrote the file, are not compared.

    Parameters
    ----------
    a, b : Dataset or path-like
        Datasets or files.
    ignore : iterable of str, optional
        Paths of elements and items that are not compared, as for `BaseDataset.get_path`. An element without an index
        is ignored at every depth.
    private : bool, optional
        Whether to compare private elements.
    pixels : bool, optional
        Whether to decode and compare the pixels. Pixel Data and the elements that depend on its compression, such as
        Transfer Syntax UID and Photometric Interpretation, are then not compared.

    Returns
    -------
    list of Change
        Elements that were removed, added or changed from `a` to `b`, in the order of their tags; empty if there are
        none. Long binary values are replaced by their length and hash.

    Raises
    ------
    DicomError
        If a file cannot be read.
    PixelError
        If the pixels cannot be decoded, with ``pixels=True``.
    UnknownNameError, KeywordError
        If a path of `ignore` is not valid.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> a = Dataset(PatientName="Doe^Jane", ReferencedImageSequence=[{"ReferencedFrameNumber": 1}])
    >>> b = Dataset(PatientName="Roe^Jane", ReferencedImageSequence=[{"ReferencedFrameNumber": 2}], StudyID="1")
    >>> for change in diff(a, b):
    ...     print(change)
    ReferencedImageSequence[0].ReferencedFrameNumber: 1 → 2
    PatientName: 'Doe^Jane' → 'Roe^Jane'
    + StudyID: '1'
    """
    return _diff(_read(a), _read(b), _patterns(ignore), private, pixels)


def diff_folders(
    a: str | os.PathLike[str],
    b: str | os.PathLike[str],
    /,
    *,
    by: Literal["uid", "name"] = "uid",
    ignore: Iterable[str | paths.Path] = (),
    private: bool = True,
    pixels: bool = False,
) -> Iterator[FileDifference]:
    """Compare the DICOM files in two folders and their subfolders.

    Parameters
    ----------
    a, b : path-like
        Folders. Other files in them are skipped.
    by : {"uid", "name"}, optional
        Whether files with the same SOP Instance UID or with the same path in both folders belong together.
    ignore, private, pixels
        See `diff`.

    Yields
    ------
    FileDifference
        For each file, in the order of the first folder; files that only the second folder contains follow.

    Raises
    ------
    NotADirectoryError
        If `a` or `b` is not a folder.
    UnknownNameError, KeywordError
        If a path of `ignore` is not valid, or `by` has another value.
    """
    if by not in ("uid", "name"):
        raise UnknownNameError(f"by= is {by!r}", advice='Pass "uid" or "name"')
    ignored = _patterns(ignore)
    left, right = (_named(Path(folder), by) for folder in (a, b))
    for name in dict.fromkeys((*left, *right)):
        for one, two in zip_longest(left.get(name, ()), right.get(name, ())):
            if one is None or two is None:
                yield FileDifference(name, one, two, [])
                continue
            try:
                yield FileDifference(name, one, two, _diff(dcmread(one), dcmread(two), ignored, private, pixels))
            except (DicomError, OSError) as error:
                yield FileDifference(name, one, two, [], str(error))


def _patterns(ignore: Iterable[str | paths.Path]) -> list[paths.Path]:
    """Return the paths of elements to ignore; a single element without an index is ignored at every depth."""
    found = []
    for each in (ignore,) if isinstance(ignore, str) else ignore:
        path = paths.Path.of(each)
        is_name = len(path.steps) == 1 and not path.steps[0].is_item and path.steps[0].tag >> 16 != tags.META_GROUP
        found.append(paths.Path(paths.ANYWHERE + path.text) if is_name and not path.anywhere else path)
    return found


def _named(folder: Path, by: str) -> dict[str, list[Path]]:
    """Return the DICOM files in a folder by their names."""
    if not folder.is_dir():
        raise NotADirectoryError(20, "is not a folder", str(folder))
    listed = list(files_in(folder))
    headers = read_headers(listed, ["SOPInstanceUID", "MediaStorageSOPInstanceUID"])
    named: dict[str, list[Path]] = {}
    for path, (uid, stored), error in zip(listed, headers, headers.errors, strict=True):
        if error:
            continue
        name = str(Path(path).relative_to(folder))
        named.setdefault(name if by == "name" else str(uid or stored or name), []).append(Path(path))
    return named


def _read(source: Source) -> BaseDataset:
    return source if isinstance(source, BaseDataset) else dcmread(source)


def _diff(a: BaseDataset, b: BaseDataset, ignored: list[paths.Path], private: bool, pixels: bool) -> list[Change]:
    comparison = _Comparison(a, b, ignored, private)
    decoded = pixels and tags.PIXEL_DATA in a and tags.PIXEL_DATA in b
    skip = _OF_PIXELS if decoded else ()
    one, two = (access.file_info(each) for each in (a, b))
    changes: list[Change] = []
    if one is not None and two is not None and one.file_meta and two.file_meta:
        changes += unfolded(comparison.datasets(one.file_meta, two.file_meta, "", (*_WRITER, *skip)))
    changes += unfolded(comparison.datasets(a, b, "", skip))
    if decoded:
        changes += _pixels(a, b)
    return changes


class _Comparison:
    """Comparison of two datasets."""

    def __init__(self, a: BaseDataset, b: BaseDataset, ignored: list[paths.Path], private: bool) -> None:
        self._private = private
        self._ignored: set[tuple[int, int]] = set()
        self._ignored_items: set[int] = set()
        for path in ignored:
            for dataset in (a, b):
                try:
                    self._ignore(dataset, path)
                except ElementValueError:
                    continue  # the dataset has no such item

    def _ignore(self, dataset: BaseDataset, path: paths.Path) -> None:
        last = path.steps[-1]
        for holder, tag, _ in path.find(dataset):
            if not last.is_item:
                self._ignored.add((id(holder), tag))
                continue
            items = access.items(holder, tag)
            self._ignored_items.update(
                id(item) for index, item in enumerate(items) if last.every or last.index in (index, index - len(items))
            )

    def datasets(self, a: BaseDataset, b: BaseDataset, prefix: str, skip: Iterable[int] = ()) -> Folded[Change]:
        """Yield the differences between two datasets or items."""
        one, two = self._keys(a, skip), self._keys(b, skip)
        for key in sorted(one.keys() | two.keys(), key=lambda key: one.get(key) or two[key]):
            left, right = one.get(key), two.get(key)
            if (id(a), left) in self._ignored or (id(b), right) in self._ignored:
                continue
            if right is None:
                assert left is not None
                yield Change(prefix + path_part(left), "removed", _value(a, left), None, access.vr(a, left))
            elif left is None:
                yield Change(prefix + path_part(right), "added", None, _value(b, right), "", access.vr(b, right))
            else:
                yield self._elements(a, left, b, right, prefix + path_part(left))

    def _keys(self, dataset: BaseDataset, skip: Iterable[int]) -> dict[Key, int]:
        """Return the tags by a key that is equal for the same element of the other dataset."""
        keys: dict[Key, int] = {}
        for tag in sorted(access.entries(dataset)):
            if not tag & 0xFFFF or tag in skip:
                continue
            if not tag & 0x10000 or tag & 0xFFFF < 0x10:
                keys[tag] = tag
            elif self._private:
                reserving = tag if tag & 0xFFFF <= 0xFF else tag & 0xFFFF_0000 | tag >> 8 & 0xFF
                creator = _value(dataset, reserving) if reserving in dataset else ""
                offset = -1 if tag == reserving else tag & 0xFF
                key = ((tag & 0xFFFF_0000) + offset, f"{creator}".strip()) if creator else tag
                keys[tag if key in keys else key] = tag
        return keys

    def _elements(self, a: BaseDataset, left: int, b: BaseDataset, right: int, path: str) -> Folded[Change]:
        """Yield the differences between two elements."""
        vrs = access.vr(a, left), access.vr(b, right)
        if vrs == ("SQ", "SQ"):
            yield self._items(access.items(a, left), access.items(b, right), path)
            return
        if _are_equal_spans(a, left, b, right):
            return
        old, new = _value(a, left), _value(b, right)
        is_open = set(vrs) == {"US", "SS"} or any(map(_is_open, vrs))
        if _equal(old, new) and (vrs[0] == vrs[1] or is_open):
            return
        if vrs[0] != vrs[1] and is_open and _are_equal_bytes(a, left, b, right):
            return
        yield Change(path, "changed", old, new, *vrs)

    def _items(self, one: list[BaseDataset], two: list[BaseDataset], path: str) -> Folded[Change]:
        """Yield the differences between the items of two sequences."""
        start = end = 0
        if len(one) != len(two):
            shortest = min(len(one), len(two))
            while start < shortest and one[start] == two[start]:
                start += 1
            while end < shortest - start and one[-1 - end] == two[-1 - end]:
                end += 1
        lefts, rights = one[start : len(one) - end], two[start : len(two) - end]
        for index, (left, right) in enumerate(zip_longest(lefts, rights), start):
            name = f"{path}[{index}]"
            if id(left) in self._ignored_items or id(right) in self._ignored_items:
                continue
            if right is None:
                yield Change(name, "removed", left)
            elif left is None:
                yield Change(name, "added", None, right)
            else:
                yield self.datasets(left, right, f"{name}.")


def _is_open(vr: str) -> bool:
    """Return whether the VR of an element depends on the transfer syntax or on what the reader knew about the element."""
    return vr == "UN" or vr in BYTES or vr in AMBIGUOUS


def _equal(one: Any, two: Any) -> bool:
    if isinstance(one, Digest) or isinstance(two, Digest):
        one, two = (Digest.of(each) if isinstance(each, bytes) else each for each in (one, two))
    same: bool = one == two
    return same or repr(one) == repr(two)  # NaN is not equal to itself


def _span(dataset: BaseDataset, tag: int) -> tuple[Any, int, int] | None:
    """Return the location of a long binary value that is still in its file and does not depend on the byte order."""
    if tag in access.values(dataset) or not isinstance(access.entries(dataset)[tag], tuple):
        return None
    if access.vr(dataset, tag) not in BYTES or access.source(dataset).encoding.big:
        return None
    span = dataset.value_span(tag)
    return span if span[2] > _LONG else None


def _are_equal_spans(a: BaseDataset, left: int, b: BaseDataset, right: int) -> bool:
    """Compare two long values in their files, without reading them into memory as a whole."""
    one, two = _span(a, left), _span(b, right)
    if one is None or two is None or one[2] != two[2]:
        return False
    return all(x == y for x, y in zip(_blocks(one), _blocks(two), strict=True))


def _are_equal_bytes(a: BaseDataset, left: int, b: BaseDataset, right: int) -> bool:
    """Compare two elements as they are encoded in their files, if the byte order is the same."""
    if any(isinstance(access.entries(each)[tag], str) for each, tag in ((a, left), (b, right))):
        return False
    one, two = (access.source(each).encoding.big for each in (a, b))
    return one == two and a.value_bytes(left) == b.value_bytes(right)


def _blocks(span: tuple[Any, int, int]) -> Iterator[bytes]:
    source, offset, length = span
    for start in range(0, length, _BLOCK):
        yield bytes(source.read(offset + start, min(_BLOCK, length - start)))


def _value(dataset: BaseDataset, tag: int) -> Any:
    """Return the value of an element: the digest of a long binary value, the bytes of a value that cannot be decoded."""
    span = _span(dataset, tag)
    if span is not None:
        from hashlib import sha256

        digest = sha256()
        for block in _blocks(span):
            digest.update(block)
        return Digest(span[2], digest.hexdigest())
    try:
        value = access.value(dataset, tag)
    except DicomError:
        if isinstance(access.entries(dataset)[tag], str):
            raise
        return dataset.value_bytes(tag)
    return list(value) if isinstance(value, list) and not isinstance(value, Sequence) else value


def _pixels(a: BaseDataset, b: BaseDataset) -> Iterator[Change]:
    """Yield the difference of the decoded pixels."""
    import numpy as np

    from dcmgen.pixels import iter_pixels

    count = differing = 0
    largest = 0.0
    for one, two in zip_longest(iter_pixels(a), iter_pixels(b)):
        count += 1
        if one is None or two is None or one.shape != two.shape:
            sizes = (" x ".join(map(str, each.shape)) if each is not None else "no frame" for each in (one, two))
            yield Change("PixelData", "changed", note=f"frame {count}: {' → '.join(sizes)}")
            return
        if not np.array_equal(one, two):
            differing += 1
            largest = max(largest, float(np.abs(one.astype(np.float64) - two.astype(np.float64)).max()))
    if differing:
        note = f"{differing} of {count} frames differ when decoded, by up to {largest:g}"
        yield Change("PixelData", "changed", note=note)
