"""Directory records of an instance: their types (from the SOP Class) and their keys (PS3.3 F.5)."""

from __future__ import annotations

import zlib
from functools import cache

from dcmgen import rules
from dcmgen.codec.reading import Repair
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import FileSetError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tags import (
    CONTENT_SEQUENCE,
    DIRECTORY_RECORD_SEQUENCE,
    DIRECTORY_RECORD_TYPE,
    OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
    OFFSET_OF_THE_NEXT_DIRECTORY_RECORD,
    RECORD_IN_USE_FLAG,
    SPECIFIC_CHARACTER_SET,
    VERIFICATION_DATE_TIME,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

_DIRECTORY_RECORDS = "F.3-3"
_CONCEPT_MODIFIER = "HAS CONCEPT MOD"

ROOT_TYPES = frozenset({"HANGING PROTOCOL", "PALETTE", "IMPLANT", "IMPLANT ASSY", "IMPLANT GROUP"})
"""Types of leaf records in the root directory entity; all others are below a SERIES record (PS3.3 Table F.4-1)."""

_BY_IOD = {
    "Key Object Selection Document": "KEY OBJECT DOC",  # F.5.26
    "Surface Scan Mesh": "SURFACE SCAN",  # F.5.43
    "Surface Scan Point Cloud": "SURFACE SCAN",
    "RT Plan": "RT PLAN",  # F.5.21; the other IODs of that entity are PLAN, F.5.40
    "RT Ion Plan": "RT PLAN",
}
_BY_ENTITY = {
    "Dose": "RT DOSE",  # F.5.19
    "Structure Set": "RT STRUCTURE SET",  # F.5.20
    "Treatment Record": "RT TREAT RECORD",  # F.5.22
    "Presentation State": "PRESENTATION",  # F.5.23
    "Waveform Presentation State": "PRESENTATION",
    "MR Spectroscopy": "SPECTROSCOPY",  # F.5.27
    "Spatial Registration": "REGISTRATION",  # F.5.29
    "Spatial Fiducials": "FIDUCIAL",  # F.5.30
    "Encapsulated Document": "ENCAP DOC",  # F.5.32
    "Real World Value Mapping": "VALUE MAP",  # F.5.34
    "Stereometric Relationship": "STEREOMETRIC",  # F.5.35
    "Color Palette": "PALETTE",  # F.5.36
    "Implant Template": "IMPLANT",  # F.5.37
    "Implant Assembly": "IMPLANT ASSY",  # F.5.38
    "Implant Template Group": "IMPLANT GROUP",  # F.5.39
    "Tractography Results": "TRACT",  # F.5.44
    "Content Assessment Results": "ASSESSMENT",  # F.5.45
}
"""Record types of information entities, if the type is not the name of the entity in upper case."""

_SECOND_GENERATION_RT = "A.86.1"
"""Section of the IODs that have RADIOTHERAPY records (PS3.3 F.5.46)."""
_COMMON_ENTITIES = frozenset({"Patient", "Study", "Series", "Equipment", "Frame of Reference"})

_OTHER_DATES = ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate", "InstanceCreationDate")
_OTHER_TIMES = ("StudyTime", "SeriesTime", "AcquisitionTime", "ContentTime", "InstanceCreationTime")


@cache
def record_rows() -> tuple[rules.Attribute | rules.Include, ...]:
    """Return the rows of an item of Directory Record Sequence (PS3.3 Table F.3-3)."""
    for row in rules.table(_DIRECTORY_RECORDS).rows:
        if isinstance(row, rules.Attribute) and row.tag == DIRECTORY_RECORD_SEQUENCE:
            return row.rows
    raise FileSetError("the rules do not define Directory Record Sequence")


@cache
def key_tables() -> dict[str, str]:
    """Return the id of the table of keys for each record type that has keys (PS3.3 F.5)."""
    found: dict[str, str] = {}
    for row in record_rows():
        if isinstance(row, rules.Include) and row.condition is not None and row.condition.required is not None:
            operator, path, *values = row.condition.required
            if operator == "in" and path.endswith(f"{DIRECTORY_RECORD_TYPE:08X}"):
                found.update((kind, row.table) for kind in values[0])
    return found


@cache
def keys(record_type: str) -> tuple[rules.Attribute, ...]:
    """Return the keys of a record type, including those of the macros that its table includes."""
    table = key_tables().get(record_type)
    rows = _flat(rules.table(table).rows, frozenset()) if table else ()
    return tuple({row.tag: row for row in rows}.values())


def _flat(rows: tuple[rules.Attribute | rules.Include, ...], inside: frozenset[str]) -> Iterator[rules.Attribute]:
    """Yield the attributes of rows and of the macros that they include; `inside` prevents endless recursion."""
    for row in rows:
        if isinstance(row, rules.Attribute):
            yield row
        elif row.table and row.table not in inside:
            yield from _flat(rules.table(row.table).rows, inside | {row.table})


@cache
def _type_of_class(sop_class: str) -> str:
    iod = rules.iod_of(sop_class)
    if iod is None:
        # the IODs of retired SOP Classes are no longer in the standard
        return "IMAGE" if "Image Storage" in SOP_CLASSES.get(sop_class, ("",))[0] else ""
    known = key_tables()
    if iod.name in _BY_IOD:
        return _BY_IOD[iod.name]
    if f"{iod.section}.".startswith(f"{_SECOND_GENERATION_RT}."):
        return "RADIOTHERAPY"
    entities = [use.ie for use in iod.modules if use.ie not in _COMMON_ENTITIES]
    if "Image" in entities:
        return "IMAGE"
    for entity in dict.fromkeys(entities):
        name = _BY_ENTITY.get(entity) or entity.upper()
        for kind in (name, name.removesuffix("S")):
            if kind in known:
                return kind
    return ""


def record_type(dataset: BaseDataset) -> str:
    """Return the type of the record that refers to an instance (PS3.3 F.5).

    Parameters
    ----------
    dataset : Dataset
        The instance.

    Returns
    -------
    str
        Directory Record Type, for example ``"IMAGE"``.

    Raises
    ------
    FileSetError
        If the standard defines no record type for the SOP Class.
    """
    sop_class = str(dataset.get("SOPClassUID") or "")
    kind = _type_of_class(sop_class)
    if not kind and sop_class not in SOP_CLASSES and "Rows" in dataset:
        return "IMAGE"  # an image of a private or unknown SOP Class
    if not kind:
        name = SOP_CLASSES.get(sop_class, (sop_class,))[0]
        raise FileSetError(
            f"PS3.3 Annex F defines no directory record for {name or 'an instance without SOP Class UID'}",
            advice="Add the instance with your own record: fs.add_custom(instance, RecordNode(record))",
        )
    return kind


def make_record(kind: str, dataset: BaseDataset, siblings: int, repairs: list[Repair]) -> Dataset:
    """Create the record of an instance, or a record above it.

    A Type 1 key that has no value in the instance, which its IOD may allow, gets a substitute value if a harmless one
    exists.

    Parameters
    ----------
    kind : str
        Directory Record Type.
    dataset : Dataset
        The instance.
    siblings : int
        Number of records that the directory entity already contains.
    repairs : list of Repair
        List to which substituted values are added.

    Returns
    -------
    Dataset
        The record, without the elements that refer to the file.

    Raises
    ------
    FileSetError
        If the instance lacks a key that the record requires, and no substitute exists.
    """
    record = Dataset()
    record.add_new(OFFSET_OF_THE_NEXT_DIRECTORY_RECORD, "UL", 0)
    record.add_new(RECORD_IN_USE_FLAG, "US", 0xFFFF)
    record.add_new(OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY, "UL", 0)
    record.add_new(DIRECTORY_RECORD_TYPE, "CS", kind)
    for row in keys(kind):
        tag, vr = row.tag, vr_of(row.tag)
        if tag == SPECIFIC_CHARACTER_SET:
            continue
        value = _key(row, dataset)
        if not is_empty(value):
            record.add_new(tag, vr, value)
        elif row.type == "1":
            value = _substitute(tag, dataset, siblings)
            if value is None:
                raise FileSetError(
                    f"the instance has no {keyword_for_tag(tag)}, which its {kind} record requires",
                    path=dataset.filename,
                )
            record.add_new(tag, vr, value)
            uid = dataset.get("SOPInstanceUID")
            message = f"instance {uid} has no value; its {kind} record has the substitute {value!r}"
            repairs.append(Repair("key", keyword_for_tag(tag), 0, message))
        elif row.type == "2":
            record.add_new(tag, vr, None)
    charset = dataset.get("SpecificCharacterSet")
    if charset and not _is_ascii(record):
        record.add_new(SPECIFIC_CHARACTER_SET, "CS", charset)
    return record


def number(value: Any) -> int:
    """Return a value that should be an unsigned integer, or 0 if it is not."""
    return value if isinstance(value, int) and value > 0 else 0


def _key(row: rules.Attribute, dataset: BaseDataset) -> Any:
    """Return the value of a key in the instance; None if it is absent or need not be in the record."""
    tag = row.tag
    if tag == VERIFICATION_DATE_TIME:
        # F.5.25: the most recent of those in the items
        observers = dataset.get("VerifyingObserverSequence") or ()
        return max((str(each.get("VerificationDateTime") or "") for each in observers), default=None)
    if tag not in dataset:
        return None
    value = access.value(dataset, tag)
    if not isinstance(value, Sequence):
        return value
    if row.type == "3":
        return None  # optional sequences such as icons make a directory large
    items = list(value)
    if tag == CONTENT_SEQUENCE:
        # F.5.25, F.5.26: only those that modify the title
        items = [item for item in items if item.get("RelationshipType") == _CONCEPT_MODIFIER]
    required = {each.tag for each in row.rows if isinstance(each, rules.Attribute) and each.type == "1"}
    # items that refer to something else, such as a waveform, lack the required elements of the key
    return [_copy(item, row.rows) for item in items if required <= access.entries(item).keys()]


def _copy(item: BaseDataset, rows: tuple[rules.Attribute | rules.Include, ...] = ()) -> Dataset:
    """Return a copy of an item with the attributes of the rows, or with all attributes if there are no rows."""
    known = {row.tag: row for row in _flat(rows, frozenset())} if rows else None
    copied = Dataset()
    for tag in sorted(access.entries(item)):
        if known is not None and tag not in known:
            continue
        value = access.value(item, tag)
        if isinstance(value, Sequence):
            inner = known[tag].rows if known is not None else ()
            value = Sequence([_copy(each, inner) for each in value])
        access.put(copied, tag, access.vr(item, tag), value)
    return copied


def _is_ascii(record: BaseDataset) -> bool:
    return all(
        all(map(_is_ascii, value)) if isinstance(value, Sequence) else str(value).isascii()
        for value in access.values(record).values()
    )


def _substitute(tag: int, dataset: BaseDataset, siblings: int) -> Any:
    """Return the substitute value of a Type 1 key, or None if no substitute is defined."""
    make = _SUBSTITUTES.get(keyword_for_tag(tag))
    return None if make is None else make(dataset, siblings)


def _first(dataset: BaseDataset, keywords: tuple[str, ...], default: str) -> str:
    return next((str(value) for keyword in keywords if (value := dataset.get(keyword))), default)


def _generated_id(*parts: Any) -> str:
    """Return an identifier of 13 characters that depends only on the parts; absent and empty ones are equal."""
    return f"NOID-{zlib.crc32(repr([str(part or None) for part in parts]).encode()):08X}"


_SUBSTITUTES: dict[str, Callable[[BaseDataset, int], Any]] = {
    "PatientID": lambda ds, _: _generated_id(ds.get("PatientName"), ds.get("PatientBirthDate")),
    "StudyDate": lambda ds, _: _first(ds, _OTHER_DATES, "19000101"),
    "StudyTime": lambda ds, _: _first(ds, _OTHER_TIMES, "000000"),
    "StudyID": lambda ds, _: _generated_id(ds.get("StudyInstanceUID")),
    "Modality": lambda ds, _: "OT",
    "ContentLabel": lambda ds, _: "UNKNOWN",
    "Manufacturer": lambda ds, _: "UNKNOWN",
    "SeriesNumber": lambda _, siblings: siblings + 1,
    "InstanceNumber": lambda _, siblings: siblings + 1,
    "ContentDate": lambda ds, _: _first(ds, _OTHER_DATES[::-1], "19000101"),
    "ContentTime": lambda ds, _: _first(ds, _OTHER_TIMES[::-1], "000000"),
    "InstanceCreationDate": lambda ds, _: _first(ds, _OTHER_DATES[::-1], "19000101"),
    "PresentationCreationDate": lambda ds, _: _first(ds, _OTHER_DATES[::-1], "19000101"),
    "PresentationCreationTime": lambda ds, _: _first(ds, _OTHER_TIMES[::-1], "000000"),
}
"""Substitute values of keys that are Type 1 in a record and may be empty in an instance, by keyword."""
