"""The elements that the index contains, and their values as SQLite stores them."""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.model.convert import converted
from dcmgen.values.tag import tag_number
from dcmgen.values.vr import FLOATS, INTEGERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.values.tag import TagLike

    Stored = str | int | float | None

PATIENT = ("PatientID", "IssuerOfPatientID", "PatientName", "PatientBirthDate", "PatientSex")
STUDY = (
    "StudyInstanceUID", "StudyID", "StudyDate", "StudyTime", "StudyDescription", "AccessionNumber", "PatientAge",
    "ReferringPhysicianName",
)  # fmt: skip
SERIES = (
    "SeriesInstanceUID", "SeriesNumber", "SeriesDate", "SeriesTime", "SeriesDescription", "Modality", "ProtocolName",
    "BodyPartExamined", "InstitutionName", "Manufacturer", "ManufacturerModelName", "FrameOfReferenceUID",
    "SOPClassUID", "TransferSyntaxUID", "ImageType", "EchoTime", "RepetitionTime", "FlipAngle", "Rows", "Columns",
    "AcquisitionDate", "ContentDate", "NumberOfFrames",
)  # fmt: skip
HEADER = PATIENT + STUDY + SERIES
"""Elements that most instances of a series have in common. The index stores each distinct row of them once."""

INSTANCE = (
    "SOPInstanceUID", "InstanceNumber", "AcquisitionNumber", "AcquisitionTime", "ContentTime", "SliceLocation",
)  # fmt: skip
"""Elements that differ between instances."""

KEYWORDS = HEADER + INSTANCE
"""Every element in the index."""

_LARGEST = 1 << 63


def element_tag(key: TagLike) -> int | None:
    """Return the tag of a keyword or tag; None for text that is not a keyword."""
    return dictionary.tag_for_keyword(key) if isinstance(key, str) else tag_number(key)


def storage(keyword: str) -> Callable[[Any], Stored]:
    """Return the function that converts a value of an element to the value that the index stores.

    Empty values become None. Several values become text with backslashes.
    """
    vr = dictionary.vr_of(dictionary.tag_for_keyword(keyword) or 0)[:2]
    if vr == "IS" or vr in INTEGERS:
        return _integer
    return _number if vr == "DS" or vr in FLOATS else _text


def _text(value: Any) -> Stored:
    if isinstance(value, list):
        value = "\\".join(map(str, value))
    text = "" if value is None else str(value)
    if not text.isprintable() and text:
        text = text.encode("utf-8", "backslashreplace").decode()
    return text or None


def _integer(value: Any) -> Stored:
    try:
        return None if value is None else number if abs(number := int(value)) < _LARGEST else str(number)
    except (TypeError, ValueError, OverflowError):
        return _text(value)


def _number(value: Any) -> Stored:
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return _text(value)


def restored(keyword: str, value: Stored) -> Any:
    """Return the value of an element of the index, as a dataset has it, from the value that the index stores."""
    if value is None:
        return None
    tag = dictionary.tag_for_keyword(keyword) or 0
    try:
        return converted(tag, dictionary.vr_of(tag), value)
    except (TypeError, ValueError):
        return value  # invalid text
