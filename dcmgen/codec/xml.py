"""Conversion of datasets to and from the Native DICOM Model in XML (PS3.19 Annex A)."""

from __future__ import annotations

from base64 import b64encode

from dcmgen import dictionary
from dcmgen.codec.building import COMPONENT_GROUPS, Builder, base64_bytes, tag_of
from dcmgen.codec.exchange import nesting_limit, stored
from dcmgen.codec.representation import plain_vr
from dcmgen.errors import ReadError, WriteError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData
from dcmgen.model.convert import describe
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tag import Tag
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import AMBIGUOUS, FLOATS, INTEGERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from xml.etree.ElementTree import Element

    from dcmgen.codec.exchange import Fetcher, Sender
    from dcmgen.model.dataset import BaseDataset

NAMESPACE = "http://dicom.nema.org/PS3.19/models/NativeDICOM"
_PARTS = ("FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix")
_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("\r"): "&#13;"}
_ATTRIBUTE_ESCAPES = _ESCAPES | {ord("\n"): "&#10;", ord("\t"): "&#9;"}
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
        value: Any = access.reference(dataset, tag) or (sender and stored(sender, dataset, tag, threshold))
        if value is None:
            value = access.value(dataset, tag)
        keyword = dictionary.keyword_for_tag(tag)
        creator = _creator(dataset, tag) if tag & 0x10000 else ""
        # the block number is omitted if the private creator identifies the block
        number = tag & 0xFFFF00FF if creator and _is_only_block(dataset, tag, creator) else tag
        out.append(f'{line}<DicomAttribute tag="{number:08X}" vr="{plain_vr(vr, dataset, tag, value)}"')
        if keyword:
            out.append(f' keyword="{keyword}"')
        if creator:
            out.append(f' privateCreator="{creator.translate(_ATTRIBUTE_ESCAPES)}"')
        if tag == SPECIFIC_CHARACTER_SET:
            value = ["ISO_IR 192"]
        if is_empty(value) or (vr == "PN" and isinstance(value, str) and not value.strip("^=")):
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


def _creator(dataset: BaseDataset, tag: int) -> str:
    block = tag & 0xFFFF0000 | tag >> 8 & 0xFF
    if tag & 0xFFFF < 0x1000 or block not in dataset:
        return ""
    value = access.value(dataset, block)
    return value if isinstance(value, str) and _FORBIDDEN.isdisjoint(value) else ""


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
        out.append(_bulk(value.uri, tag))
        return
    if isinstance(value, bytes):
        if sender is not None and len(value) > threshold:
            out.append(_bulk(sender(dataset[tag]), tag))
        else:
            out.append(f"<InlineBinary>{b64encode(value).decode('ascii')}</InlineBinary>")
        return
    ones = value if isinstance(value, list) else [value]
    texts = [f"{int(one):08X}" if vr == "AT" else "" if one is None else str(one) for one in ones]
    if any(not _FORBIDDEN.isdisjoint(text) for text in texts):  # not allowed in XML 1.0
        try:
            raw = "\\".join(texts).encode()
        except UnicodeEncodeError as error:
            raise WriteError(f"the text cannot be encoded ({error})", tag_path=describe(tag)) from error
        out.append(f"<InlineBinary>{b64encode(raw).decode('ascii')}</InlineBinary>")
        return
    for number, text in enumerate(texts, 1):
        if vr == "PN":
            _person_name(out, number, text)
        else:
            out.append(f'<Value number="{number}">{_escaped(text)}</Value>')


def _bulk(uri: Any, tag: int) -> str:
    if not isinstance(uri, str) or not _FORBIDDEN.isdisjoint(uri):
        raise WriteError(f"{uri!r} is not a URI that XML can contain", tag_path=describe(tag))
    return f'<BulkData uri="{uri.translate(_ATTRIBUTE_ESCAPES)}"/>'


def _person_name(out: list[str], number: int, name: str) -> None:
    out.append(f'<PersonName number="{number}">')
    for group, text in zip(COMPONENT_GROUPS, name.split("=", 2), strict=False):
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
    root = parse(model)
    if root.tag != "NativeDicomModel":
        raise ReadError(f"the root element is {root.tag}, not NativeDicomModel")
    dataset, builder = cls(), Builder(bulk_data_uri_handler)
    builder.enter(dataset)
    try:
        _fill(builder, dataset, root)
    except RecursionError as error:
        raise ReadError("sequences are nested too deeply") from error
    builder.finish(dataset, "XML")
    return dataset


def parse(text: str | bytes) -> Element:
    """Parse XML of any origin.

    Parameters
    ----------
    text : str or bytes
        XML.

    Returns
    -------
    xml.etree.ElementTree.Element
        Root element. Names have no namespace.

    Raises
    ------
    ReadError
        If the XML is not well-formed, or has a document type definition, whose entities can have any size.
    """
    from xml.etree.ElementTree import TreeBuilder
    from xml.parsers import expat

    tree = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")

    def refuse(*_: Any) -> None:
        raise ReadError("the XML has a document type definition, which is not accepted", advice="Remove it")

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: tree.start(name.rpartition("}")[2], attributes)
    parser.EndElementHandler = lambda name: tree.end(name.rpartition("}")[2])
    parser.CharacterDataHandler = tree.data
    try:
        parser.Parse(text, True)
    except ReadError:
        raise
    except (expat.ExpatError, TypeError, ValueError, LookupError) as error:  # also an unknown encoding, and no text
        raise ReadError(f"the XML is not well-formed ({error})") from error
    return tree.close()


def _fill(builder: Builder, dataset: BaseDataset, parent: Element) -> None:
    """Add the elements of a model to the dataset that the builder has entered."""
    found: set[int] = set()
    for attribute in parent:
        tag = 0
        try:
            if attribute.tag != "DicomAttribute":
                raise ReadError(f"expected a DicomAttribute element, found {attribute.tag}")
            tag = tag_of(attribute.get("tag", ""))
            creator = attribute.get("privateCreator")
            if creator and tag & 0x10000 and tag & 0xFFFF < 0x100:
                tag |= _block(builder, dataset, tag >> 16, creator) << 8
            if tag in found:
                raise ReadError("the element occurs twice")
            found.add(tag)
            _element(builder, tag, attribute.get("vr") or dictionary.vr_of(tag) or "UN", list(attribute))
        except ReadError as error:
            error.tag_path = error.tag_path or builder.path(tag)
            raise


def _element(builder: Builder, tag: int, vr: str, children: list[Element]) -> None:
    kind = children[0].tag if children else ""
    expected = "Item" if vr == "SQ" else "PersonName" if vr == "PN" else "Value"
    if kind in ("BulkData", "InlineBinary"):
        if len(children) > 1:
            raise ReadError(f"an element must have only one {kind}")
        if kind == "BulkData":
            builder.bulk(tag, vr, children[0].get("uri") or children[0].get("uuid") or "")
        else:
            builder.binary(tag, vr, base64_bytes(children[0].text or ""))
        return
    if odd := [child.tag for child in children if child.tag != expected]:
        raise ReadError(f"expected {expected} in an element of VR {vr}, found {odd[0]}")
    if vr == "SQ":
        items: list[BaseDataset] = []
        for index, child in enumerate(_ordered(children)):
            item = Dataset()
            builder.enter(item, tag, index)
            _fill(builder, item, child)
            builder.leave()
            items.append(item)
        builder.items(tag, items)
    else:
        builder.value(tag, vr, _texts(vr, _ordered(children)))


def _ordered(children: list[Element]) -> list[Element]:
    """Return the children in the order of their numbers."""
    numbers = [child.get("number", "1") for child in children]
    if wrong := [number for number in numbers if not (number.isascii() and number.isdigit() and len(number) < 10)]:
        raise ReadError(f"{wrong[0]!r} is not the number of a value")
    return [child for _, child in sorted(zip(map(int, numbers), children, strict=True), key=lambda pair: pair[0])]


def _block(builder: Builder, dataset: BaseDataset, group: int, creator: str) -> int:
    """Return the number of the block of a private creator, which is reserved if necessary."""
    blocks = _blocks(dataset, group, creator)
    if blocks:
        return blocks[0]
    for block in range(0x10, 0x100):
        if group << 16 | block not in dataset:
            builder.value(group << 16 | block, "LO", creator)
            return block
    raise ReadError(f"group {group:04X} has no free block for the private creator {creator!r}")


def _texts(vr: str, children: list[Element]) -> Any:
    """Return the values of an element as a dataset accepts them: a value, or a list of several."""
    values: list[Any] = list(map(_name, children)) if vr == "PN" else [child.text or "" for child in children]
    try:
        if vr in FLOATS:
            values = [float(text) if "_" not in text else _refuse(text) for text in values]
        elif vr == "AT":
            values = [Tag(tag_of(text)) for text in values]
        elif vr in INTEGERS or vr in AMBIGUOUS:
            values = [int(text) if text.isascii() and "_" not in text else _refuse(text) for text in values]
    except ValueError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(f"a value of VR {vr} is not valid ({error})") from error
    if len(values) == 1:
        return values[0]
    return values or None


def _refuse(text: str) -> Any:
    raise ReadError(f"{text!r:.40} is not a number")


def _name(element: Element) -> str:
    groups = dict.fromkeys(COMPONENT_GROUPS, "")
    for group in element:
        if group.tag not in groups:
            raise ReadError(f"unknown component group {group.tag}")
        parts = dict.fromkeys(_PARTS, "")
        for part in group:
            if part.tag not in parts:
                raise ReadError(f"unknown component {part.tag} of a person name")
            parts[part.tag] = part.text or ""
        groups[group.tag] = "^".join(parts.values()).rstrip("^")
    return "=".join(groups.values()).rstrip("=")
