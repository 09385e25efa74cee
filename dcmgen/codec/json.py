"""Conversion of datasets to and from the DICOM JSON Model (PS3.18 Annex F)."""

from __future__ import annotations

from base64 import b64decode
from binascii import b2a_base64
from math import isfinite

from dcmgen.codec.exchange import BulkData, fetch, nesting_limit, put, stored
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import NumberList
from dcmgen.values.tag import Tag
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import AMBIGUOUS, FLOATS, INTEGERS, NUMBER_STRINGS, NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from dcmgen.codec.exchange import Fetcher, Sender
    from dcmgen.model.dataset import BaseDataset

_LARGE = 1 << 12
"""Number of base64 characters from which text is inserted after serialization."""
_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
_NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}


class _Writer:
    """Converts datasets to the model.

    Parameters
    ----------
    sender : callable or None
        Stores a binary value and returns its URI.
    threshold : int
        Length of base64 text above which `sender` is called.
    mark : str, optional
        Text to put in place of long base64 text, which is then added to `large`. Default: do not replace it.
    """

    def __init__(self, sender: Sender | None, threshold: int, mark: str = "") -> None:
        self.sender = sender
        self.threshold = threshold // 4 * 3
        self.mark = mark
        self.large: list[str] = []

    def dataset(self, dataset: BaseDataset) -> dict[str, Any]:
        model: dict[str, Any] = {}
        raw = access.entries(dataset)
        values = access.values(dataset)
        source = access.source(dataset)
        if source is not None:
            source.prepare(dataset)
        for tag in sorted(raw):
            if not tag & 0xFFFF:  # group lengths are not part of the model
                continue
            if tag == SPECIFIC_CHARACTER_SET:  # JSON is always UTF-8
                model[f"{tag:08X}"] = {"vr": "CS", "Value": ["ISO_IR 192"]}
                continue
            entry = raw[tag]
            vr = entry if isinstance(entry, str) else access.vr(dataset, tag)
            value: Any = values.get(tag)
            if value is None:
                value = (self.sender and stored(self.sender, dataset, tag, self.threshold)) or access.value(
                    dataset, tag
                )
            if vr == "SQ":
                model[f"{tag:08X}"] = {"vr": "SQ", "Value": list(map(self.dataset, value))} if value else {"vr": "SQ"}
            elif value is None or value == []:
                model[f"{tag:08X}"] = {"vr": vr}
            else:
                model[f"{tag:08X}"] = self.element(dataset, tag, vr, value)
        return model

    def element(self, dataset: BaseDataset, tag: int, vr: str, value: Any) -> dict[str, Any]:
        kind = type(value)
        if kind is bytes:
            if self.sender is not None and len(value) > self.threshold:
                return {"vr": _plain(vr, dataset, tag), "BulkDataURI": self.sender(dataset[tag])}
            return {"vr": _plain(vr, dataset, tag), "InlineBinary": self.inline(value)}
        if kind is BulkData:
            return {"vr": _plain(vr, dataset, tag), "BulkDataURI": value.uri}
        if vr in NUMBERS:
            if isinstance(value, NumberList):
                return {"vr": vr, "Value": value.plain()}
            if isinstance(value, list):
                return {"vr": vr, "Value": list(value)}
            if isinstance(value, str):
                return {"vr": vr, "Value": [value]}
            return {"vr": vr, "Value": [float(value) if isinstance(value, float) else int(value)]}
        ones = value if isinstance(value, list) else [value]
        if vr == "PN":
            return {"vr": vr, "Value": [_person_name(one) for one in ones]}
        if vr == "AT":
            return {"vr": vr, "Value": [f"{int(one):08X}" for one in ones]}
        if vr in AMBIGUOUS:
            return {"vr": _plain(vr, dataset, tag), "Value": list(ones)}
        return {"vr": vr, "Value": [one or None for one in ones]}

    def inline(self, value: bytes) -> str:
        """Return a value in base64, or the mark that replaces it if it is large."""
        text = str(b2a_base64(value, newline=False), "ascii")
        if not self.mark or len(text) < _LARGE:
            return text
        self.large.append(text)
        return self.mark


def _plain(vr: str, dataset: BaseDataset, tag: int) -> str:
    if vr not in AMBIGUOUS:
        return vr
    from dcmgen.codec.representation import resolve

    return resolve(vr, dataset, tag, None, False)


def _person_name(name: str) -> dict[str, str] | None:
    groups = str(name).split("=")
    model = {kind: group for kind, group in zip(_GROUPS, groups, strict=False) if group}
    if len(groups) > 3:
        model["Phonetic"] = "=".join(groups[2:])
    return model or None


def to_json_dict(
    dataset: BaseDataset,
    *,
    bulk_data_threshold: int = 1024,
    bulk_data_element_handler: Sender | None = None,
) -> dict[str, Any]:
    """Return the DICOM JSON Model of a dataset as a dictionary (PS3.18 Annex F).

    Parameters
    ----------
    dataset : Dataset
        Dataset to convert.
    bulk_data_threshold : int, optional
        Length of base64 text above which a binary value is passed to `bulk_data_element_handler`.
    bulk_data_element_handler : callable, optional
        Function that accepts a `DataElement`, stores its value, and returns the URI for BulkDataURI. Default: all
        values are part of the model.

    Returns
    -------
    dict
        Model without File Meta Information and group lengths. If the dataset has a Specific Character Set, the value is
        ISO_IR 192 (UTF-8), the character set of JSON.

    See Also
    --------
    to_json : Return the model as text.
    from_json : Create a dataset from the model.
    """
    with nesting_limit("JSON"):
        return _Writer(bulk_data_element_handler, bulk_data_threshold).dataset(dataset)


def to_json(
    dataset: BaseDataset,
    *,
    bulk_data_threshold: int = 1024,
    bulk_data_element_handler: Sender | None = None,
    dump_handler: Callable[[dict[str, Any]], str] | None = None,
    **options: Any,
) -> str:
    """Return the DICOM JSON Model of a dataset as text (PS3.18 Annex F).

    Parameters
    ----------
    dataset, bulk_data_threshold, bulk_data_element_handler
        See `to_json_dict`.
    dump_handler : callable, optional
        Function that serializes the dictionary. Default: ``json.dumps``.
    **options
        Keyword arguments of ``json.dumps``, such as ``indent=2``. Not used with `dump_handler`.

    Returns
    -------
    str
        JSON text. Numbers that JSON does not allow are text: ``"NaN"``, ``"Infinity"`` and ``"-Infinity"``.

    See Also
    --------
    to_json_dict : Return the model as a dictionary.
    from_json : Create a dataset from the model.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> to_json(Dataset(PatientID="4711"))
    '{"00100020": {"vr": "LO", "Value": ["4711"]}}'
    """
    if dump_handler is not None:
        return dump_handler(
            to_json_dict(
                dataset, bulk_data_threshold=bulk_data_threshold, bulk_data_element_handler=bulk_data_element_handler
            )
        )
    import json
    import os

    # Large base64 text bypasses the encoder: it later replaces a random mark, which cannot occur in values.
    writer = _Writer(bulk_data_element_handler, bulk_data_threshold, os.urandom(16).hex())
    options.setdefault("ensure_ascii", False)
    with nesting_limit("JSON"):
        model = writer.dataset(dataset)
        try:
            text = json.dumps(model, allow_nan=False, **options)
        except ValueError:  # JSON does not allow NaN and infinity
            text = json.dumps(_finite(model), allow_nan=False, **options)
    if not writer.large:
        return text
    parts = text.split(writer.mark)
    return "".join([part for pair in zip(parts, [*writer.large, ""], strict=True) for part in pair])


def _finite(model: Any) -> Any:
    if isinstance(model, dict):
        return {key: _finite(value) for key, value in model.items()}
    if isinstance(model, list):
        return [_finite(value) for value in model]
    if isinstance(model, float) and not isfinite(model):
        return _NAMES[float.__repr__(model)]
    return model


def from_json(
    model: str | bytes | Mapping[str, Any],
    cls: type[BaseDataset] = Dataset,
    *,
    bulk_data_uri_handler: Fetcher | None = None,
) -> Any:
    """Create a dataset from the DICOM JSON Model (PS3.18 Annex F).

    Parameters
    ----------
    model : str, bytes or mapping
        JSON text, or a dictionary. An array that contains one dataset is accepted too.
    cls : type, optional
        Class of the result. Default: `Dataset`.
    bulk_data_uri_handler : callable, optional
        Function of ``(tag, vr, uri)``, ``(vr, uri)`` or ``(uri)`` that returns the value. Default: the value is a
        `BulkData`, which `to_json` writes as a URI again and `dcmwrite` does not accept.

    Returns
    -------
    Dataset
        An object of `cls`.

    Raises
    ------
    ReadError
        If the text is not JSON, or the content is not the DICOM JSON Model.

    See Also
    --------
    to_json : Return the model as text.
    to_json_dict : Return the model as a dictionary.
    """
    if isinstance(model, (str, bytes)):
        import json

        try:
            model = json.loads(model)
        except (ValueError, RecursionError) as error:
            raise ReadError(f"the text is not JSON ({error})") from error
    content: Any = model
    if isinstance(content, list) and len(content) == 1:
        content = content[0]
    if not hasattr(content, "items"):
        raise ReadError(f"the DICOM JSON Model of a dataset must be an object, not {type(content).__name__}")
    try:
        return _fill(cls(), content, bulk_data_uri_handler)
    except RecursionError as error:
        raise ReadError("sequences are nested too deeply") from error


def _fill(dataset: Any, model: Any, fetcher: Fetcher | None) -> Any:
    for key, content in model.items():
        try:
            tag = int(key, 16)
        except ValueError:
            raise ReadError(f"{key!r} is not a tag of eight hexadecimal digits") from None
        if not hasattr(content, "get") or not isinstance(vr := content.get("vr"), str):
            raise ReadError("an element must be an object with the key vr", tag_path=str(Tag(tag)))
        if "BulkDataURI" in content:
            value = fetch(fetcher, tag, vr, _single(content["BulkDataURI"]))
        elif "InlineBinary" in content:
            try:
                value = b64decode(_single(content["InlineBinary"]))
            except ValueError as error:
                raise ReadError(f"InlineBinary is not base64 ({error})", tag_path=str(Tag(tag))) from error
        else:
            value = content.get("Value", [])
            if not isinstance(value, list):
                raise ReadError("Value must be an array", tag_path=str(Tag(tag)))
            value = _values(tag, vr, value, fetcher)
        put(dataset, tag, vr, value)
    return dataset


def _single(content: Any) -> str:
    text = content[0] if isinstance(content, list) and content else content
    if not isinstance(text, str):
        raise ReadError(f"InlineBinary and BulkDataURI must be strings, not {type(text).__name__}")
    return text


def _values(tag: int, vr: str, values: list[Any], fetcher: Fetcher | None) -> Any:
    if vr == "SQ":
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, [_fill(Dataset(), item or {}, fetcher) for item in values])
        return sequence
    if vr == "PN":
        values = [_joined_name(tag, one) for one in values]
    elif vr == "AT":
        values = [Tag(int(str(one), 16)) for one in values if one]
    elif vr in FLOATS:
        values = [float(one) if one is not None else None for one in values]
    elif vr in INTEGERS:
        values = [int(one) if one is not None else None for one in values]
    elif vr not in NUMBER_STRINGS:
        values = ["" if one is None else one for one in values]
    if len(values) == 1:
        return values[0]
    return values or None


def _joined_name(tag: int, one: Any) -> str:
    if one is None:
        return ""
    if isinstance(one, str):
        return one
    if not hasattr(one, "get"):
        raise ReadError("a value of VR PN must be an object", tag_path=str(Tag(tag)))
    return "=".join([str(one.get(group) or "") for group in _GROUPS]).rstrip("=")
