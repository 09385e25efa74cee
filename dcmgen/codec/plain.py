"""Lossless conversion between datasets and dictionaries of built-in types."""

from __future__ import annotations

from dcmgen.codec.building import Builder, tag_of
from dcmgen.codec.exchange import nesting_limit
from dcmgen.errors import DicomError, ReadError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData, put_reference
from dcmgen.model.convert import EMPTY
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import LISTS, MultiValue, NumberList
from dcmgen.values.numbers import DS, IS, interpret, plain_number
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.tags import META_GROUP
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import AMBIGUOUS, BYTES, FLOATS, INTEGERS, STRINGS, Kind, by_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

_KINDS: dict[str, Any] = {
    Kind.DATE: DA,
    Kind.DATE_TIME: DT,
    Kind.DECIMAL: lambda text: interpret(DS, text)[0],
    Kind.INTEGER_STRING: lambda text: interpret(IS, text)[0],
    Kind.NAME: PersonName,
    Kind.TAG: Tag,
    Kind.TIME: TM,
    Kind.UID: UID,
}
_CLASSES = by_kind(_KINDS)


def to_plain(dataset: BaseDataset) -> dict[str, Any]:
    """Return all elements of a dataset by tag: ``{"00100010": {"vr": "PN", "value": "Doe^Jane"}, …}``.

    Parameters
    ----------
    dataset : Dataset
        Dataset to convert.

    Returns
    -------
    dict
        Elements in the order of their tags. File Meta Information (group 0002) is included. A value is a `str`, `int`,
        `float`, `bytes`, None or a list of these; the value of a sequence is a list of dictionaries. DS and IS values
        are text. A value that is stored elsewhere has the key ``"uri"`` instead of ``"value"``.

    See Also
    --------
    from_plain : Create a dataset from the dictionary.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> to_plain(Dataset(PatientName="Doe^Jane", PatientWeight="62.0"))
    {'00100010': {'vr': 'PN', 'value': 'Doe^Jane'}, '00101030': {'vr': 'DS', 'value': '62.0'}}
    """
    plain: dict[str, Any] = {}
    info = access.file_info(dataset)
    with nesting_limit("a dictionary"):
        if info is not None:
            plain.update(_elements(info.file_meta))
        plain.update(_elements(dataset))
    return plain


def _elements(dataset: BaseDataset) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for tag in sorted(access.entries(dataset)):
        vr, value = access.vr(dataset, tag), access.reference(dataset, tag) or access.value(dataset, tag)
        if isinstance(value, BulkData):
            plain[f"{tag:08X}"] = {"vr": vr, "uri": value.uri}
        else:
            plain[f"{tag:08X}"] = {"vr": vr, "value": _plain(value)}
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, Sequence):
        return [_elements(item) for item in value]
    if isinstance(value, NumberList):
        return value.text.split("\\") if value else []
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, (DS, IS)):
        return value.text
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    return value


def from_plain(plain: Mapping[str, Any], cls: type[BaseDataset] = Dataset) -> Any:
    """Create a dataset from a dictionary that `to_plain` returned.

    Parameters
    ----------
    plain : mapping
        Elements by tag.
    cls : type, optional
        Class of the result. Default: `Dataset`.

    Returns
    -------
    Dataset
        An object of `cls`.

    Raises
    ------
    ReadError
        If the dictionary does not have the form that `to_plain` returns.

    See Also
    --------
    to_plain : Create the dictionary.
    """
    dataset: Any = access.from_store(cls, {}, {}, None)  # the constructor of an IOD would add its SOP Class
    builder = Builder()
    builder.enter(dataset)
    try:
        _fill(builder, dataset, plain, not isinstance(dataset, FileMetaDataset))
    except RecursionError as error:
        raise ReadError("sequences are nested too deeply") from error
    return dataset


def _fill(builder: Builder, dataset: Any, plain: Any, has_meta: bool) -> None:
    """Add the elements of a dictionary to the dataset that the builder has entered."""
    if not hasattr(plain, "items"):
        raise ReadError(f"a dataset must be a dictionary, not {type(plain).__name__}", tag_path=builder.path())
    for key, content in plain.items():
        tag = 0
        try:
            tag = tag_of(key)
            if not hasattr(content, "get") or "vr" not in content or not ("value" in content or "uri" in content):
                raise ReadError(
                    f"the entry of {key!r} is not an element", advice="Use a dictionary that to_plain returned"
                )
            vr = content["vr"]
            if not isinstance(vr, str):
                raise ReadError(f"a VR must be a string, not {type(vr).__name__}")
            target = dataset.file_meta if has_meta and tag >> 16 == META_GROUP else dataset
            if "uri" in content:
                put_reference(target, tag, vr, _uri(vr, content["uri"]))
            else:
                access.put(target, tag, vr, _value(builder, tag, vr, content["value"]))
        except ReadError as error:
            error.tag_path = error.tag_path or builder.path(tag)
            raise
        except DicomError as error:
            raise ReadError(error.message, tag_path=builder.path(tag)) from error


def _uri(vr: str, uri: object) -> str:
    if vr == "SQ" or not isinstance(uri, str):
        raise ReadError(f"{uri!r:.40} is not the URI of a value of VR {vr}")
    return uri


def _value(builder: Builder, tag: int, vr: str, value: Any) -> Any:
    if vr == "SQ":
        if not isinstance(value, list):
            raise ReadError(f"the value of a sequence must be a list of dictionaries, not {type(value).__name__}")
        items: list[Any] = []
        for index, plain in enumerate(value):
            item = Dataset()
            builder.enter(item, tag, index)
            _fill(builder, item, plain, False)
            builder.leave()
            items.append(item)
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, items)
        return sequence
    if not isinstance(value, list):
        return _one(vr, value)
    ones = [_one(vr, one) for one in value]
    kinds = LISTS.get(vr, MultiValue)
    if issubclass(kinds, NumberList):
        return kinds.of(map(plain_number, ones), "\\".join(value) if None not in value else None)
    return kinds(ones)


def _one(vr: str, value: Any) -> Any:
    """Return a value with the type of the store; None is an empty value."""
    if value is None:
        return EMPTY.get(vr)
    if isinstance(value, bytes) and vr not in STRINGS:
        return value
    expected = _EXPECTED.get(vr, bytes)
    if not isinstance(value, expected) or isinstance(value, bool):
        raise ReadError(f"{value!r:.40} is not a value of VR {vr}")
    try:
        return _CLASSES[vr](value) if vr in _CLASSES else value
    except (ValueError, OverflowError) as error:
        raise ReadError(f"{value!r:.40} is not a value of VR {vr} ({error})") from error


_EXPECTED: dict[str, Any] = {
    **dict.fromkeys(STRINGS, str),
    **dict.fromkeys(INTEGERS | AMBIGUOUS | {"AT"}, int),
    **dict.fromkeys(FLOATS, (float, int)),
    **dict.fromkeys(BYTES, bytes),
}
"""Types of the values of each VR, other than bytes."""
