"""Lossless conversion between datasets and dictionaries of built-in types."""

from __future__ import annotations

from dcmgen.codec.exchange import BulkData, nesting_limit
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import LISTS, MultiValue, NumberList
from dcmgen.values.numbers import DS, IS
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import Kind, by_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

_KINDS: dict[str, Any] = {
    Kind.DATE: DA,
    Kind.DATE_TIME: DT,
    Kind.DECIMAL: DS.read,
    Kind.INTEGER_STRING: IS,
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
        vr, value = access.vr(dataset, tag), access.value(dataset, tag)
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
    return _fill(dataset, plain, not isinstance(dataset, FileMetaDataset))


def _fill(dataset: Any, plain: Mapping[str, Any], has_meta: bool) -> Any:
    for key, content in plain.items():
        try:
            tag = int(key, 16)
            vr = content["vr"]
            value = BulkData(content["uri"]) if "uri" in content else content["value"]
        except (KeyError, TypeError, ValueError) as error:
            raise ReadError(
                f"the entry of {key!r} is not an element ({error!r})", advice="Use a dictionary returned by to_plain"
            ) from error
        target = dataset.file_meta if has_meta and tag >> 16 == 2 else dataset
        access.put(target, tag, vr, _value(vr, value))
    return dataset


def _value(vr: str, value: Any) -> Any:
    if vr == "SQ":
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, [_fill(Dataset(), plain, False) for plain in value])
        return sequence
    if isinstance(value, list):
        kinds = LISTS.get(vr, MultiValue)
        if issubclass(kinds, NumberList):
            try:
                return kinds.parse("\\".join(value)) if value else kinds()
            except (TypeError, ValueError):  # some are not numbers
                return MultiValue([_one(vr, one) for one in value])
        return kinds([_one(vr, one) for one in value])
    return _one(vr, value)


def _one(vr: str, value: Any) -> Any:
    if value is None or isinstance(value, (bytes, BulkData)) or vr not in _CLASSES:
        return value
    try:
        return _CLASSES[vr](value)
    except ValueError:  # not a number
        return value
