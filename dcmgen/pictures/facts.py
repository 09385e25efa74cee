"""The main facts of an object as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen._printable import printable
from dcmgen.pictures.values import value_text

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_FACTS = (
    ("Patient", ("PatientName", "PatientID")),
    ("Study", ("StudyDate", "StudyDescription")),
    ("Series", ("SeriesNumber", "Modality", "SeriesDescription")),
    ("Content", ("ContentLabel", "ContentDescription")),
)


def name_of(ds: BaseDataset) -> str:
    """Return the name of the SOP Class of a dataset, without the word Storage."""
    uid = ds.get("SOPClassUID") or ds.file_meta.get("MediaStorageSOPClassUID")
    name = str(getattr(uid, "name", None) or uid or "")
    return printable(name.removesuffix(" Storage")) or "Dataset without SOP Class"


def labeled(ds: Any, table: tuple[tuple[str, tuple[str, ...]], ...]) -> list[str]:
    """Return a line for each label of a table of labels and keywords that has a value."""
    lines = []
    for label, keywords in table:
        values = dict.fromkeys(text for keyword in keywords if (text := value_text(ds.get(keyword))))
        if values:
            lines.append(f"{label}: {', '.join(values)}")
    return lines


def describe(ds: BaseDataset) -> list[str]:
    """Return the kind of an object, its patient, study and series, and its size."""
    out = [name_of(ds), *labeled(ds, _FACTS)]
    columns, rows = value_text(ds.get("Columns")), value_text(ds.get("Rows"))
    if rows and columns:
        frames = value_text(ds.get("NumberOfFrames"))
        out.append(f"Image: {columns} x {rows} pixels" + (f", {frames} frames" if frames not in ("", "1") else ""))
    return out
