"""Conversion of pydicom's datasets to datasets of dcmgen."""

from __future__ import annotations

import os

from dcmgen.codec.building import Builder
from dcmgen.codec.order import swapped
from dcmgen.codec.origin import PathOrigin, identify
from dcmgen.codec.scan import UNDEFINED, known_vr
from dcmgen.codec.transfer_syntax import ELE, EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, TransferSyntax, encoding
from dcmgen.errors import DicomError, ElementTypeError, LimitError, ReadError
from dcmgen.interop.pydicom.character_sets import charset_of
from dcmgen.interop.pydicom.layout import Layout
from dcmgen.model import access
from dcmgen.model.convert import file_content
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import DEFAULT
from dcmgen.values.tags import ITEM, PIXEL_REPRESENTATION
from dcmgen.values.uid import UID
from dcmgen.values.vr import BACKSLASH_SEPARATED, EXTENDED, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from dcmgen.codec.source import Source
    from dcmgen.codec.transfer_syntax import Encoding
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.foreign import PydicomDataset

    D = TypeVar("D", bound=BaseDataset)

_UIDS = {each.encoding: each.uid for each in (IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG)}


def from_pydicom(dataset: PydicomDataset, cls: type[D] = Dataset) -> D:  # type: ignore[assignment]
    """Create a dataset from a dataset of pydicom.

    Elements that pydicom has not decoded yet are decoded when you access them, as those of a file. Large values are
    shared, and deferred values stay in the file.

    Parameters
    ----------
    dataset : pydicom.Dataset
        Dataset of pydicom, which does not change.
    cls : type, optional
        Class of the result, such as ``CTImage``. Default: `Dataset`.

    Returns
    -------
    BaseDataset
        Object of `cls`, with File Meta Information, preamble and file name.

    Raises
    ------
    ElementTypeError
        If `dataset` is not a dataset of pydicom.
    ReadError
        If an element has a value that its VR does not allow, or if the file of deferred values has changed.
    LimitError
        If sequences are nested too deeply.

    Warns
    -----
    RepairWarning
        If a value was corrected. ``ds.repairs`` lists the corrections.

    See Also
    --------
    to_pydicom : The inverse.

    Examples
    --------
    >>> import pydicom
    >>> theirs = pydicom.Dataset()
    >>> theirs.PatientName = "Doe^Jane"
    >>> from_pydicom(theirs).PatientName.family_name
    'Doe'
    """
    import pydicom

    if not isinstance(dataset, pydicom.Dataset):
        raise ElementTypeError(f"from_pydicom accepts a dataset of pydicom, not {type(dataset).__name__}")
    importer = _Importer(str(getattr(dataset, "filename", None) or ""))
    try:
        made = importer.dataset(dataset, Dataset)
        meta = getattr(dataset, "file_meta", None)
        made.file_meta = FileMetaDataset() if meta is None else importer.dataset(meta, FileMetaDataset)
    except RecursionError as error:
        raise LimitError("sequences are nested too deeply to be converted") from error
    layout = importer.layout
    layout.finish()
    info: Any = access.file_info(made)
    info.preamble = getattr(dataset, "preamble", None)
    info.filename = layout.reading.name
    info.origin = layout.reading
    info.repairs = layout.reading.repairs
    is_file = isinstance(dataset, pydicom.FileDataset)
    info.transfer_syntax = _transfer_syntax(info.file_meta, access.source(made).encoding, is_file)
    layout.reading.syntax = str(info.transfer_syntax or "")
    importer.builder.finish(made, layout.reading.name or "pydicom dataset")
    return made if cls is Dataset else access.view(cls, made)  # type: ignore[return-value]


def _transfer_syntax(meta: FileMetaDataset, code: Encoding, is_file: bool) -> UID | None:
    """Return the transfer syntax of the elements, which is not the one in `meta` if it was changed there since."""
    named = meta.get("TransferSyntaxUID")
    if named and TransferSyntax.of(str(named)).encoding is code:
        return UID(str(named))
    return UID(_UIDS[code]) if (named or is_file) and code in _UIDS else None


class _Importer:
    """Converts a dataset, its items and its File Meta Information.

    Parameters
    ----------
    name : str
        Name of the file of the dataset; may be empty.
    """

    def __init__(self, name: str) -> None:
        self.layout = Layout(name)
        self.builder = Builder()
        self._origin: PathOrigin | None = None

    def dataset(self, theirs: Any, cls: type[D], parent: Source | None = None, tag: int = 0, index: int = 0) -> D:
        """Return a dataset, or an item of a sequence of `parent`."""
        from pydicom.dataelem import RawDataElement, convert_raw_data_element

        order = _order(theirs)
        code = encoding(*order)
        table: dict[int, Any] = {}
        text = charset_of(theirs, parent.charset if parent else DEFAULT)
        source = self.layout.source(code, text, table, parent, tag, index)
        if parent is not None:
            self.layout.item(source, theirs.is_undefined_length_sequence_item)
        made = access.from_store(cls, table, {}, source)
        self.builder.enter(made, tag, index)
        for element in theirs.values():
            number = int(element.tag)
            if number >> 16 == ITEM >> 16:
                self.builder.note("delimiter", number, "delimiter outside of a sequence; skipped")
                continue
            try:
                if isinstance(element, RawDataElement):
                    big = not element.is_little_endian
                    if (element.is_implicit_VR, big) == order:
                        table[number] = self._entry(theirs, source, element)
                        continue
                    element = convert_raw_data_element(element, encoding=theirs.original_character_set, ds=theirs)
                    self._value(made, source, number, element, big)
                else:
                    self._value(made, source, number, element, code.big)
            except DicomError as error:
                error.tag_path = error.tag_path or self.builder.path(number)
                raise
        self.builder.leave()
        source.count = len(table)
        return made

    def _entry(self, theirs: Any, source: Source, raw: Any) -> tuple[Any, ...]:
        """Return the entry of an element that pydicom has not decoded."""
        tag, code = int(raw.tag), source.encoding
        vr = None if raw.is_implicit_VR or raw.VR is None else raw.VR.encode("latin-1", "replace")
        if vr is not None and not known_vr(vr):
            self.builder.note("vr", tag, f"{raw.VR!r} is not a VR; read as UN")
            vr = b"UN"
        if vr in (None, b"UN") and raw.tag.is_private:
            vr = _private_vr(theirs, raw.tag) or vr
        if raw.value is None and raw.length:
            found = self._file(theirs) if raw.length != UNDEFINED else None
            if found is not None:
                return self.layout.stored(code, tag, vr, found, raw.value_tell, raw.length)
            raw = _read(theirs, raw)
        value = raw.value or b""
        return self.layout.element(code, tag, vr, bytes(value), raw.length == UNDEFINED)

    def _file(self, theirs: Any) -> PathOrigin | None:
        """Return the file in which the deferred values of a dataset are; None if pydicom must read them."""
        meta = getattr(theirs, "file_meta", None) or {}
        name = getattr(theirs, "filename", None)
        if not isinstance(name, str) or theirs.fileobj_type is not open:
            return None
        if TransferSyntax.of(str(meta.get("TransferSyntaxUID") or "")).is_deflated:
            return None
        if self._origin is None:
            try:
                status = os.stat(name)
            except OSError as error:
                raise ReadError("the file of deferred values can no longer be read", path=name) from error
            if status.st_mtime != theirs.timestamp:
                raise ReadError("the file of deferred values has changed since pydicom read it", path=name)
            self._origin = PathOrigin(name, status.st_size, identify(status))
        return self._origin

    def _value(self, made: BaseDataset, source: Source, tag: int, element: Any, big: bool) -> None:
        """Add an element whose value pydicom has decoded, or that was set."""
        vr, value = str.__str__(element.VR), element.value
        if vr == "SQ":
            items: list[BaseDataset] = [
                self.dataset(item, Dataset, source, tag, index) for index, item in enumerate(value or ())
            ]
            if getattr(element, "is_undefined_length", False):
                access.entries(made)[tag] = self.layout.element(source.encoding, tag, b"SQ", b"", True)
                sequence: Sequence[Any] = Sequence()
                list.extend(sequence, items)
                access.values(made)[tag] = sequence
            else:
                self.builder.items(tag, items)
            return
        if tag == PIXEL_REPRESENTATION and value in (0, 1):  # a source reads that of the enclosing dataset
            order = "big" if source.encoding.big else "little"
            raw = int(value).to_bytes(2, order)  # type: ignore[arg-type]
            access.entries(made)[tag] = self.layout.element(source.encoding, tag, b"US", raw)
            return
        if hasattr(value, "read"):
            value = file_content(value)
        if vr == "UN" and isinstance(value, bytes):  # the source finds the VR
            unknown = None if source.encoding.implicit else b"UN"
            access.entries(made)[tag] = self.layout.element(source.encoding, tag, unknown, value)
            return
        if big and isinstance(value, bytes) and vr in UNITS:
            value = swapped(value, UNITS[vr])
        self.builder.value(tag, vr, _trimmed(vr, value))


def _trimmed(vr: str, value: Any) -> Any:
    """Return a value without the spaces that are not significant, which pydicom leaves between values."""
    if vr not in BACKSLASH_SEPARATED or not hasattr(value, "append"):
        return value
    strip = str.rstrip if vr in EXTENDED else str.strip
    return [strip(one, " ") if isinstance(one, str) else one for one in value]


def _order(theirs: Any) -> tuple[bool, bool]:
    """Return whether the elements of a dataset that are not decoded have implicit VR, and big endian byte order."""
    from pydicom.dataelem import RawDataElement

    for element in theirs.values():
        if isinstance(element, RawDataElement):
            return element.is_implicit_VR, not element.is_little_endian
    implicit, little = theirs.original_encoding
    return (ELE.implicit, ELE.big) if implicit is None or little is None else (implicit, not little)


def _private_vr(theirs: Any, tag: Any) -> bytes | None:
    """Return the VR of a private element in the dictionary of pydicom; None if it does not contain it."""
    from pydicom.datadict import private_dictionary_VR

    reserving = tag.group << 16 | tag.element >> 8
    if tag.element < 0x1000 or reserving not in theirs:
        return None
    creator = theirs.get_item(reserving).value
    if isinstance(creator, bytes):
        creator = creator.decode("latin-1").rstrip(" \0")
    try:
        vr = private_dictionary_VR(tag, creator)
    except (KeyError, TypeError):
        return None
    return vr.encode() if known_vr(vr.encode()) else None


def _read(theirs: Any, raw: Any) -> Any:
    """Let pydicom read a deferred value, without changing its dataset."""
    from pydicom.filereader import read_deferred_data_element

    file = theirs.filename or theirs.buffer
    if theirs.buffer is not None and not getattr(theirs.buffer, "closed", False):
        file = theirs.buffer
    return read_deferred_data_element(theirs.fileobj_type, file, theirs.timestamp, raw)
