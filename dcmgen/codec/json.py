"""Conversion of datasets to and from the DICOM JSON Model (PS3.18 Annex F)."""

from __future__ import annotations

from binascii import b2a_base64
from math import isfinite

from dcmgen.codec.building import COMPONENT_GROUPS, Builder, base64_bytes, tag_of, text_of
from dcmgen.codec.exchange import nesting_limit, stored
from dcmgen.codec.representation import plain_vr
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData
from dcmgen.model.dataset import Dataset
from dcmgen.values.multivalue import NumberList, is_empty
from dcmgen.values.numbers import DS, IS
from dcmgen.values.tag import Tag
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import AMBIGUOUS, NUMBERS, REPRESENTATIONS, Kind, by_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Unpack

    from dcmgen.codec.exchange import Fetcher, Sender
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.options import DumpOptions

_LARGE = 1 << 12
"""Number of base64 characters from which text is inserted after serialization."""
_VALUES = ("Value", "InlineBinary", "BulkDataURI")
_NUMBERS = frozenset((int, float))
_LOWER_VALUES = frozenset(key.lower() for key in _VALUES)
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
            value: Any = access.reference(dataset, tag) or values.get(tag)
            if value is None:
                value = (self.sender and stored(self.sender, dataset, tag, self.threshold)) or access.value(
                    dataset, tag
                )
            if vr == "SQ":
                model[f"{tag:08X}"] = {"vr": "SQ", "Value": list(map(self.dataset, value))} if value else {"vr": "SQ"}
            elif is_empty(value):
                model[f"{tag:08X}"] = {"vr": plain_vr(vr, dataset, tag, value)}
            else:
                model[f"{tag:08X}"] = self.element(dataset, tag, vr, value)
        return model

    def element(self, dataset: BaseDataset, tag: int, vr: str, value: Any) -> dict[str, Any]:
        kind = type(value)
        if kind is bytes:
            if self.sender is not None and len(value) > self.threshold:
                return {"vr": plain_vr(vr, dataset, tag, value), "BulkDataURI": self.sender(dataset[tag])}
            return {"vr": plain_vr(vr, dataset, tag, value), "InlineBinary": self.inline(value)}
        if kind is BulkData:
            return {"vr": plain_vr(vr, dataset, tag, value), "BulkDataURI": value.uri}
        if vr in NUMBERS:
            if isinstance(value, NumberList):
                return {"vr": vr, "Value": _numbers(value)}
            if vr == "US or SS":
                vr = plain_vr(vr, dataset, tag, value)
            if isinstance(value, list):
                return {"vr": vr, "Value": list(value)}
            return {"vr": vr, "Value": [_number(value)]}
        ones = value if isinstance(value, list) else [value]
        if vr == "PN":
            return {"vr": vr, "Value": [_person_name(one) for one in ones]}
        if vr == "AT":
            return {"vr": vr, "Value": [f"{int(one):08X}" for one in ones]}
        if vr in AMBIGUOUS:
            return {"vr": plain_vr(vr, dataset, tag, value), "Value": list(ones)}
        return {"vr": vr, "Value": [one or None for one in ones]}

    def inline(self, value: bytes) -> str:
        """Return a value in base64, or the mark that replaces it if it is large."""
        text = str(b2a_base64(value, newline=False), "ascii")
        if not self.mark or len(text) < _LARGE:
            return text
        self.large.append(text)
        return self.mark


def _numbers(values: NumberList[Any]) -> list[Any]:
    """Return the numbers of a list; text that is not a number is kept as text."""
    numbers = values.plain()
    try:
        if all(map(isfinite, numbers)):
            return numbers
    except TypeError:  # one of them is None
        pass
    pairs = zip(numbers, values, strict=True)
    return [number if number is None or isfinite(number) else one.text for number, one in pairs]


def _number(value: Any) -> Any:
    if isinstance(value, (DS, IS)) and not isfinite(value):
        return value.text
    return float(value) if isinstance(value, float) else int(value)


def _person_name(name: str) -> dict[str, str] | None:
    groups = str(name).split("=")
    model = {kind: group for kind, group in zip(COMPONENT_GROUPS, groups, strict=False) if group}
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
    **options: Unpack[DumpOptions],
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
    dataset, builder = cls(), Builder(bulk_data_uri_handler)
    builder.enter(dataset)
    try:
        _fill(builder, content)
    except RecursionError as error:
        raise ReadError("sequences are nested too deeply") from error
    builder.finish(dataset, "JSON")
    return dataset


def _fill(builder: Builder, model: Any) -> None:
    """Add the elements of a model to the dataset that the builder has entered."""
    if not hasattr(model, "items"):
        message = f"the DICOM JSON Model of a dataset must be an object, not {type(model).__name__}"
        raise ReadError(message, tag_path=builder.path())
    found: set[int] = set()
    for key, content in model.items():
        tag = 0
        try:
            tag = tag_of(key)
            if tag in found:
                raise ReadError("the element occurs twice")
            found.add(tag)
            _element(builder, tag, content)
        except ReadError as error:
            error.tag_path = error.tag_path or builder.path(tag)
            raise


def _element(builder: Builder, tag: int, content: Any) -> None:
    if type(content) is dict and len(content) == 2 and type(values := content.get("Value")) is list:  # the common case
        vr = content.get("vr")
        if vr == "SQ":
            _sequence(builder, tag, values)
            return
        if type(vr) is str and vr in REPRESENTATIONS:
            builder.value(tag, vr, _values(vr, values))
            return
    if not hasattr(content, "get") or not isinstance(vr := content.get("vr"), str):
        raise ReadError("an element must be an object with the key vr")
    if vr not in REPRESENTATIONS and vr not in AMBIGUOUS:
        raise ReadError(f"{vr!r} is not a VR (PS3.5 6.2)")
    known = [key for key in content if key in _VALUES]
    if len(known) > 1:
        raise ReadError(f"an element must not have both {known[0]} and {known[1]}")
    if not known:
        if odd := [key for key in content if isinstance(key, str) and key.lower() in _LOWER_VALUES]:
            raise ReadError(f"unknown key {odd[0]!r}", advice=f"Use one of {', '.join(_VALUES)}")
        builder.value(tag, vr, None)
    elif known[0] == "BulkDataURI":
        builder.bulk(tag, vr, _single(content["BulkDataURI"]))
    elif known[0] == "InlineBinary":
        text = _single(content["InlineBinary"])
        if not isinstance(text, str):
            raise ReadError(f"InlineBinary must be a string, not {type(text).__name__}")
        builder.binary(tag, vr, base64_bytes(text))
    else:
        values = content["Value"]
        if not isinstance(values, list):
            raise ReadError(f"Value must be an array, not {type(values).__name__}")
        if vr == "SQ":
            _sequence(builder, tag, values)
        else:
            builder.value(tag, vr, _values(vr, values))


def _sequence(builder: Builder, tag: int, models: list[Any]) -> None:
    items: list[Any] = []
    for index, model in enumerate(models):
        item = Dataset()
        builder.enter(item, tag, index)
        _fill(builder, {} if model is None else model)
        builder.leave()
        items.append(item)
    builder.items(tag, items)


def _single(content: Any) -> Any:
    return content[0] if isinstance(content, list) and len(content) == 1 else content


def _values(vr: str, values: list[Any]) -> Any:
    """Return the values of an element as a dataset accepts them: a value, or a list of several."""
    one = _CONVERT.get(vr, _other)
    try:
        if one is _number_string and _NUMBERS.issuperset(map(type, values)):
            converted = values
        else:
            converted = list(map(one, values))
    except (TypeError, ValueError, OverflowError) as error:
        raise ReadError(f"a value of VR {vr} is not valid ({error})") from error
    if vr == "AT":
        converted = [tag for tag in converted if tag is not None]
    if len(converted) == 1:
        return converted[0]
    return converted or None


def _other(value: Any) -> Any:
    """Return an integer, for an ambiguous VR; bytes must be InlineBinary."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"expected an integer or InlineBinary, not {value!r:.40}")


def _integer(value: Any) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.isascii() and value.lstrip("+-").isdigit():
        return int(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value):
        return int(value)
    raise TypeError(f"expected an integer, not {value!r:.40}")


def _float(value: Any) -> float | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and "_" not in value:
        return float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    raise TypeError(f"expected a number, not {value!r:.40}")


def _number_string(value: Any) -> int | float | str | None:
    if value is None or isinstance(value, str):
        return text_of(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
        return value
    raise TypeError(f"expected a finite number or a string, not {value!r:.40}")


def _tag(value: Any) -> Tag | None:
    return None if value is None or value == "" else Tag(tag_of(value))


def _name(value: Any) -> str:
    if value is None or isinstance(value, str):
        return text_of(value)
    if not hasattr(value, "items"):
        raise TypeError(f"expected an object with {', '.join(COMPONENT_GROUPS)}, not {value!r:.40}")
    for key, group in value.items():
        if key not in COMPONENT_GROUPS:
            raise ValueError(f"unknown component group {key!r:.40}")
        if "=" in text_of(group) and key != "Phonetic":
            raise ValueError(f"the component group {key} contains '='")
    return "=".join([text_of(value.get(group)) for group in COMPONENT_GROUPS]).rstrip("=")


_KINDS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys((Kind.DATE, Kind.DATE_TIME, Kind.TEXT, Kind.TIME, Kind.UID), text_of),
    Kind.DECIMAL: _number_string,
    Kind.FLOAT: _float,
    Kind.INTEGER: _integer,
    Kind.INTEGER_STRING: _number_string,
    Kind.NAME: _name,
    Kind.TAG: _tag,
}
_CONVERT = {**by_kind(_KINDS), "US or SS": _integer}
"""Converter of a JSON value, by VR."""
