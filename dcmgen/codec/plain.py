"""Datasets as plain dictionaries of Python's own types, without loss, both ways."""

from __future__ import annotations

from dcmgen.codec.exchange import BulkData
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
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


def to_dict(dataset: BaseDataset) -> dict[str, Any]:
    """A dataset as a plain dictionary: ``{"00100010": {"vr": "PN", "value": "Doe^Jane"}, …}``.

    Values are `str`, `int`, `float`, `bytes`, None, lists of these, or (SQ) lists of dictionaries; DS and IS are
    their texts. File Meta Information, where there is any, stands among them with its tags of group 0002.
    """
    plain: dict[str, Any] = {}
    info = access.file_info(dataset)
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


def from_dict(plain: Mapping[str, Any], cls: type[BaseDataset] = Dataset) -> Any:
    """The dataset that `to_dict` made a dictionary of.

    Raises
    ------
    ReadError
        The dictionary is not of that form.
    """
    made: Any = cls()
    _fill(made, plain, made.file_meta)
    return made


def _fill(made: Any, plain: Mapping[str, Any], meta: Any) -> Any:
    for key, content in plain.items():
        try:
            tag = int(key, 16)
            vr = content["vr"]
            value = BulkData(content["uri"]) if "uri" in content else content["value"]
        except (KeyError, TypeError, ValueError) as error:
            raise ReadError(f"{key!r} is not an element of a plain dictionary ({error!r})") from error
        home = meta if tag >> 16 == 2 else made
        access.put(home, tag, vr, _value(vr, value))
    return made


def _value(vr: str, value: Any) -> Any:
    if vr == "SQ":
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, [_fill(item := Dataset(), plain, item) for plain in value])
        return sequence
    if isinstance(value, list):
        kinds = LISTS.get(vr, MultiValue)
        if issubclass(kinds, NumberList):
            try:
                return kinds.parse("\\".join(value)) if value else kinds()
            except (TypeError, ValueError):  # some could not be read as numbers either
                return MultiValue([_one(vr, one) for one in value])
        return kinds([_one(vr, one) for one in value])
    return _one(vr, value)


def _one(vr: str, value: Any) -> Any:
    if value is None or isinstance(value, (bytes, BulkData)) or vr not in _CLASSES:
        return value
    try:
        return _CLASSES[vr](value)
    except ValueError:  # what could not be read as a number either
        return value
