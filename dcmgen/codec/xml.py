"""Conversion of datasets to and from the Native DICOM Model in XML (PS3.19 Annex A)."""

from __future__ import annotations

from base64 import b64decode, b64encode

from dcmgen import dictionary
from dcmgen.codec.exchange import BulkData, fetch, nesting_limit, put, stored
from dcmgen.errors import ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.tag import Tag
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import AMBIGUOUS, FLOATS, INTEGERS, STRINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from xml.etree.ElementTree import Element

    from dcmgen.codec.exchange import Fetcher, Sender
    from dcmgen.model.dataset import BaseDataset

NAMESPACE = "http://dicom.nema.org/PS3.19/models/NativeDICOM"
_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
_PARTS = ("FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix")
_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("\r"): "&#13;"}
_FORBIDDEN = frozenset(map(chr, [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]))


def to_xml(
    dataset: BaseDataset,
    *,
    bulk_data_threshold: int = 1024,
    bulk_data_element_handler: Sender | None = None,
    indent: bool = False,
) -> str:
    """Return the Native DICOM Model of a dataset as XML text (PS3.19 Annex A).

    Parameters
    ----------
    dataset : Dataset
        Dataset to convert.
    bulk_data_threshold : int, optional
        Number of bytes above which a binary value is passed to `bulk_data_element_handler`.
    bulk_data_element_handler : callable, optional
        Function that accepts a `DataElement`, stores its value, and returns the URI for BulkData. Default: all values
        are part of the model.
    indent : bool, optional
        Whether to put each attribute and item on a separate line.

    Returns
    -------
    str
        XML text, to be encoded in UTF-8. File Meta Information and group lengths are not part of the model. Text with
        characters that XML does not allow is InlineBinary.

    See Also
    --------
    from_xml : Create a dataset from the model.
    """
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<NativeDicomModel xml:space="preserve" xmlns="{NAMESPACE}">',
    ]
    with nesting_limit("XML"):
        _dataset(out, dataset, bulk_data_element_handler, bulk_data_threshold, "\n  " if indent else "")
    out.append("\n</NativeDicomModel>\n" if indent else "</NativeDicomModel>\n")
    return "".join(out)


def _dataset(out: list[str], dataset: BaseDataset, sender: Sender | None, threshold: int, line: str) -> None:
    for tag in sorted(access.entries(dataset)):
        if not tag & 0xFFFF:
            continue
        vr = access.vr(dataset, tag)
        value: Any = (sender and stored(sender, dataset, tag, threshold)) or access.value(dataset, tag)
        keyword = dictionary.keyword_for_tag(tag)
        creator = _creator(dataset, tag) if tag & 0x10000 else ""
        # the block number is omitted if the private creator identifies the block
        number = tag & 0xFFFF00FF if creator and _is_only_block(dataset, tag, creator) else tag
        out.append(f'{line}<DicomAttribute tag="{number:08X}" vr="{_plain(vr, value)}"')
        if keyword:
            out.append(f' keyword="{keyword}"')
        if creator:
            out.append(f' privateCreator="{_escaped(creator)}"')
        if tag == SPECIFIC_CHARACTER_SET:
            value = ["ISO_IR 192"]
        if value is None or value == [] or (vr == "PN" and isinstance(value, str) and not value.strip("^=")):
            out.append("/>")
            continue
        out.append(">")
        if isinstance(value, Sequence):
            inner = line and line + "  "
            for number, item in enumerate(value, 1):
                out.append(f'{inner}<Item number="{number}">')
                _dataset(out, item, sender, threshold, inner and inner + "  ")
                out.append(f"{inner}</Item>")
            out.append(f"{line}</DicomAttribute>")
            continue
        _values(out, dataset, tag, vr, value, sender, threshold)
        out.append("</DicomAttribute>")


def _plain(vr: str, value: Any) -> str:
    if vr not in AMBIGUOUS:
        return vr
    return "OW" if isinstance(value, bytes) else "US"


def _creator(dataset: BaseDataset, tag: int) -> str:
    block = tag & 0xFFFF0000 | tag >> 8 & 0xFF
    if tag & 0xFFFF < 0x1000 or block not in dataset:
        return ""
    value = access.value(dataset, block)
    return value if isinstance(value, str) else ""


def _blocks(dataset: BaseDataset, group: int, creator: str) -> list[int]:
    """Return the numbers of the blocks of a group that a private creator has reserved."""
    first = group << 16
    entries = access.entries(dataset)
    found = [
        tag for tag in range(first | 0x10, first | 0x100) if tag in entries and access.value(dataset, tag) == creator
    ]
    return [tag & 0xFF for tag in found]


def _is_only_block(dataset: BaseDataset, tag: int, creator: str) -> bool:
    return len(_blocks(dataset, tag >> 16, creator)) == 1


def _values(
    out: list[str], dataset: BaseDataset, tag: int, vr: str, value: Any, sender: Sender | None, threshold: int
) -> None:
    if isinstance(value, BulkData):
        out.append(f'<BulkData uri="{_escaped(value.uri)}"/>')
        return
    if isinstance(value, bytes):
        if sender is not None and len(value) > threshold:
            out.append(f'<BulkData uri="{_escaped(sender(dataset[tag]))}"/>')
        else:
            out.append(f"<InlineBinary>{b64encode(value).decode('ascii')}</InlineBinary>")
        return
    ones = value if isinstance(value, list) else [value]
    texts = [f"{int(one):08X}" if vr == "AT" else "" if one is None else str(one) for one in ones]
    if any(not _FORBIDDEN.isdisjoint(text) for text in texts):  # not allowed in XML 1.0
        out.append(f"<InlineBinary>{b64encode(chr(92).join(texts).encode('utf-8')).decode('ascii')}</InlineBinary>")
        return
    for number, text in enumerate(texts, 1):
        if vr == "PN":
            _person_name(out, number, text)
        else:
            out.append(f'<Value number="{number}">{_escaped(text)}</Value>')


def _person_name(out: list[str], number: int, name: str) -> None:
    out.append(f'<PersonName number="{number}">')
    for group, text in zip(_GROUPS, name.split("=", 2), strict=False):
        if not text:
            continue
        out.append(f"<{group}>")
        for part, content in zip(_PARTS, text.split("^", 4), strict=False):
            if content:
                out.append(f"<{part}>{_escaped(content)}</{part}>")
        out.append(f"</{group}>")
    out.append("</PersonName>")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def from_xml(
    model: str | bytes, cls: type[BaseDataset] = Dataset, *, bulk_data_uri_handler: Fetcher | None = None
) -> Any:
    """Create a dataset from the Native DICOM Model (PS3.19 Annex A).

    Parameters
    ----------
    model : str or bytes
        XML text.
    cls : type, optional
        Class of the result. Default: `Dataset`.
    bulk_data_uri_handler : callable, optional
        Function of ``(tag, vr, uri)``, ``(vr, uri)`` or ``(uri)`` that returns the value. Default: the value is a
        `BulkData`, which `to_xml` writes as a URI again and `dcmwrite` does not accept.

    Returns
    -------
    Dataset
        An object of `cls`.

    Raises
    ------
    ReadError
        If the text is not XML, has a document type definition, or is not the Native DICOM Model.

    See Also
    --------
    to_xml : Return the model as text.
    """
    root = _parse(model)
    if root.tag != "NativeDicomModel":
        raise ReadError(f"the root element is {root.tag}, not NativeDicomModel")
    try:
        return _fill(cls(), root, bulk_data_uri_handler)
    except RecursionError as error:
        raise ReadError("sequences are nested too deeply") from error


def _parse(model: str | bytes) -> Element:
    from xml.etree.ElementTree import TreeBuilder
    from xml.parsers import expat

    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")

    def refuse(*_: Any) -> None:
        raise ReadError("the XML has a document type definition, which is not accepted", advice="Remove it")

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: builder.start(name.rpartition("}")[2], attributes)
    parser.EndElementHandler = lambda name: builder.end(name.rpartition("}")[2])
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(model, True)
    except expat.ExpatError as error:
        raise ReadError(f"the XML is not well-formed ({error})") from error
    return builder.close()


def _fill(dataset: Any, parent: Element, fetcher: Fetcher | None) -> Any:
    for attribute in parent:
        if attribute.tag != "DicomAttribute":
            raise ReadError(f"expected a DicomAttribute element, found {attribute.tag}")
        number = attribute.get("tag", "")
        try:
            tag = int(number, 16)
        except ValueError:
            raise ReadError(f"{number!r} is not a tag of eight hexadecimal digits") from None
        creator = attribute.get("privateCreator")
        if creator and tag & 0x10000 and tag & 0xFFFF < 0x100:
            tag |= _block(dataset, tag >> 16, creator) << 8
        vr = attribute.get("vr") or dictionary.vr_of(tag) or "UN"
        children = list(attribute)
        kind = children[0].tag if children else ""
        if vr == "SQ":
            value: Any = Sequence()
            list.extend(value, [_fill(Dataset(), item, fetcher) for item in children])
        elif kind == "BulkData":
            value = fetch(fetcher, tag, vr, children[0].get("uri") or children[0].get("uuid") or "")
        elif kind == "InlineBinary":
            value = _binary(children[0], tag)
            if vr in STRINGS:
                value = value.decode("utf-8", "replace")
        else:
            value = _texts(tag, vr, children)
        put(dataset, tag, vr, value)
    return dataset


def _block(dataset: Any, group: int, creator: str) -> int:
    """Return the number of the block of a private creator, which is reserved if necessary."""
    blocks = _blocks(dataset, group, creator)
    if blocks:
        return blocks[0]
    block = next(number for number in range(0x10, 0x100) if group << 16 | number not in dataset)
    dataset.add_new(group << 16 | block, "LO", creator)
    return block


def _binary(element: Element, tag: int) -> bytes:
    try:
        return b64decode(element.text or "")
    except ValueError as error:
        raise ReadError(f"InlineBinary is not base64 ({error})", tag_path=str(Tag(tag))) from error


def _texts(tag: int, vr: str, children: list[Element]) -> Any:
    children = sorted(children, key=lambda child: int(child.get("number", "1")))
    if vr == "PN":
        values: list[Any] = [_name(child) for child in children]
    else:
        values = [child.text or "" for child in children]
        try:
            if vr in FLOATS:
                values = [float(text) for text in values]
            elif vr == "AT":
                values = [Tag(int(text, 16)) for text in values]
            elif vr in INTEGERS:
                values = [int(text) for text in values]
        except ValueError as error:
            raise ReadError(str(error), tag_path=str(Tag(tag))) from error
    if len(values) == 1:
        return values[0]
    return values or None


def _name(element: Element) -> str:
    groups = []
    for group in _GROUPS:
        found = element.find(group)
        parts = [] if found is None else [found.findtext(part) or "" for part in _PARTS]
        groups.append("^".join(parts).rstrip("^"))
    return "=".join(groups).rstrip("=")
