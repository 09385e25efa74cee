"""The main facts of an object as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen._printable import printable
from dcmgen.pixels import groups

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


def value_text(value: Any) -> str:
    """Return a value as text without control characters; empty if there is no value."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(value_text(one) for one in value)
    return printable(str(value)).strip()


def describe(ds: BaseDataset) -> list[str]:
    """Return the kind of an object, its patient, study and series, and its size."""
    out = [name_of(ds)]
    for label, keywords in _FACTS:
        values = [text for keyword in keywords if (text := value_text(ds.get(keyword)))]
        if values:
            out.append(f"{label}: {', '.join(values)}")
    rows, columns = groups.number(ds.get("Rows")), groups.number(ds.get("Columns"))
    if rows and columns:
        count = groups.frame_count(ds)
        out.append(f"Image: {columns:g} x {rows:g} pixels" + (f", {count} frames" if count > 1 else ""))
    return out
