"""Files that the page offers: a series as zip or NIfTI, an object, its header as CSV or JSON, a document."""

from __future__ import annotations

import csv
import os
import tempfile
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_STORED, ZipFile

from dcmgen.codec.json import to_json
from dcmgen.codec.naming import safe_name
from dcmgen.dictionary import keyword_for_tag
from dcmgen.documents import content, suffix
from dcmgen.errors import DicomError
from dcmgen.volumes import read_volume

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dcmgen.browse.library import Series
    from dcmgen.database.listing import InstanceRow
    from dcmgen.model.dataset import BaseDataset

_CHUNK = 1 << 20
_LONGEST = 32_000
"""Number of characters of a value in CSV; spreadsheets allow 32,767."""


def stem_of(series: Series) -> str:
    """Return the first part of the names of the files of a series."""
    values = series.values
    names = ("PatientID", "StudyDate", "Modality", "SeriesNumber", "SeriesDescription")
    return safe_name("_".join(str(values[name]) for name in names if values[name] != "") or "series")


class _Sink:
    """File to which `ZipFile` writes, whose contents are taken again and again."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: Any) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Accept the call of `ZipFile`."""

    def close(self) -> None:
        """Accept the call of `ZipFile`."""

    def take(self) -> bytes:
        """Return what was written since the last call."""
        taken = b"".join(self._parts)
        self._parts.clear()
        return taken


def zipped(rows: Sequence[InstanceRow], stem: str, in_memory: Callable[[InstanceRow], BaseDataset]) -> Iterator[bytes]:
    """Yield the parts of a zip file with the files of instances, which are not changed.

    Files that cannot be read are listed in ``ERRORS.txt`` of the zip file.

    Parameters
    ----------
    rows : sequence of InstanceRow
        The instances.
    stem : str
        Name of the folder in the zip file.
    in_memory : callable
        Function that returns the dataset of an instance without a file.
    """
    sink = _Sink()
    errors = []
    with ZipFile(sink, "w", ZIP_STORED) as archive:
        for number, row in enumerate(rows, 1):
            try:
                source = open(row.path, "rb") if row.path else _file_of(in_memory(row))  # noqa: SIM115
            except OSError as error:
                errors.append(f"{os.path.basename(row.path)}: {error.strerror}\n")
                continue
            except DicomError as error:
                errors.append(f"instance {number}: {error}\n")
                continue
            with source, archive.open(f"{stem}/{number:05d}.dcm", "w", force_zip64=True) as target:
                while part := source.read(_CHUNK):
                    target.write(part)
                    yield sink.take()
        if errors:
            archive.writestr(f"{stem}/ERRORS.txt", "".join(errors))
    yield sink.take()


def _file_of(ds: BaseDataset) -> BytesIO:
    file = BytesIO()
    ds.save_as(file)
    file.seek(0)
    return file


def nifti(datasets: Sequence[BaseDataset]) -> bytes:
    """Return the volume of images as the contents of a .nii.gz file.

    Raises
    ------
    VolumeError
        If the images are not one regular volume, or nibabel is not installed.
    """
    volume = read_volume(datasets)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "volume.nii.gz")
        volume.to_nifti(path, sidecar=False)
        with open(path, "rb") as file:
            return file.read()


def header_json(ds: BaseDataset) -> str:
    """Return the DICOM JSON Model of a dataset, in which bulk data are replaced by an address without contents."""
    return to_json(ds, bulk_data_threshold=4096, bulk_data_element_handler=lambda _: "urn:dcmgen:omitted", indent=2)


def header_csv(ds: BaseDataset) -> str:
    """Return the elements of a dataset as CSV, one in a row: path of keywords, tag, keyword, VR and value."""
    out = StringIO()
    rows = csv.writer(out)
    rows.writerow(["path", "tag", "keyword", "VR", "value"])
    for path, element in _elements(ds, ""):
        try:
            value = _text(element)
        except (DicomError, ValueError) as error:
            value = f"<{error}>"
        keyword = keyword_for_tag(int(element.tag))
        rows.writerow([path, str(element.tag), keyword, element.VR, value])
    return out.getvalue()


def _elements(ds: BaseDataset, above: str) -> Iterator[tuple[str, Any]]:
    waiting = [iter(_named(ds, above))]
    while waiting:
        following = next(waiting[-1], None)
        if following is None:
            waiting.pop()
            continue
        path, element = following
        yield path, element
        if element.VR == "SQ":
            found = [each for n, item in enumerate(element.value) for each in _named(item, f"{path}[{n}].")]
            waiting.append(iter(found))


def _named(ds: BaseDataset, above: str) -> Iterator[tuple[str, Any]]:
    for element in ds:
        yield f"{above}{keyword_for_tag(int(element.tag)) or element.tag}", element


def _text(element: Any) -> str:
    if element.VR == "SQ":
        return f"{len(element.value)} items"
    value = element.value
    if isinstance(value, bytes):
        return f"{len(value)} bytes" if len(value) > 64 else value.hex(" ")
    text = "\\".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    text = text[:_LONGEST]
    first = value[0] if isinstance(value, list) and value else value
    starts = ("=", "+", "-", "@", "\t", "\r") if isinstance(first, str) else ()
    return f"'{text}" if text.startswith(starts) else text  # spreadsheets would compute it


def document(ds: BaseDataset) -> tuple[bytes, str]:
    """Return the contents of an encapsulated document, and the name of its file.

    Raises
    ------
    MissingElementError
        If the object contains no document.
    """
    return content(ds), safe_name(ds.get("DocumentTitle") or "document") + suffix(ds)
