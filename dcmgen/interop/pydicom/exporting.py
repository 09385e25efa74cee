"""Conversion of datasets to datasets of pydicom."""

from __future__ import annotations

from dcmgen.codec.file_meta import named_syntax
from dcmgen.codec.order import swapped
from dcmgen.codec.origin import PathOrigin
from dcmgen.codec.scan import LONG, UNDEFINED
from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE, TransferSyntax
from dcmgen.errors import ElementValueError, LimitError
from dcmgen.interop.pydicom.character_sets import codecs_of, terms_of
from dcmgen.model import access
from dcmgen.model.bulk import BulkData
from dcmgen.model.convert import path_part
from dcmgen.model.private_dictionary import private_vr
from dcmgen.values.multivalue import is_empty
from dcmgen.values.numbers import DS, IS
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.source import Source
    from dcmgen.model.dataset import BaseDataset

_DEFERRED = 1 << 16
"""Minimum number of bytes of a value that stays in its file."""


def to_pydicom(dataset: BaseDataset) -> Any:
    """Create a dataset of pydicom.

    pydicom decodes the elements that were read and did not change, from the same bytes, when you access them. Binary
    values in memory are shared, and large values that were not read yet stay in the file.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset, which does not change.

    Returns
    -------
    pydicom.Dataset
        Dataset with File Meta Information; a `pydicom.FileDataset` with preamble and file name if it was read from a
        file.

    Raises
    ------
    ElementValueError
        If pydicom does not accept a value that was set.
    LimitError
        If sequences are nested too deeply.

    See Also
    --------
    from_pydicom : The inverse.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> theirs = to_pydicom(Dataset(PatientName="Doe^Jane", PixelSpacing=["0.50", "0.50"]))
    >>> theirs.PatientName, theirs.PixelSpacing
    ('Doe^Jane', [0.50, 0.50])
    """
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import UID

    info = access.file_info(dataset)
    exporter = _Exporter()
    try:
        theirs = exporter.dataset(dataset)
        meta = FileMetaDataset() if info is None else exporter.dataset(info.file_meta, FileMetaDataset)
    except RecursionError as error:
        raise LimitError("sequences are nested too deeply to be converted") from error
    implicit, little = theirs.original_encoding
    if info is None or not (info.filename or info.preamble or info.origin):
        syntax = TransferSyntax.of(named_syntax(None if info is None else info.file_meta) or EXPLICIT_LITTLE.uid)
        if "TransferSyntaxUID" not in meta:
            meta.TransferSyntaxUID = UID(str(syntax.uid))
        theirs.file_meta = meta
        return theirs
    file = FileDataset(info.filename or "", theirs, info.preamble, meta, bool(implicit), little is not False)
    file.set_original_encoding(implicit, little, theirs.original_character_set)
    if not info.filename:
        file.filename = None
    return file


class _Exporter:
    """Converts a dataset, its items and its File Meta Information."""

    def __init__(self) -> None:
        self._path: list[str] = []

    def dataset(self, ours: BaseDataset, cls: Any = None, inherited: str | list[str] | None = None) -> Any:
        """Return a dataset of pydicom, or an item, which inherits the codecs of the dataset that contains it."""
        import pydicom
        from pydicom.charset import default_encoding
        from pydicom.tag import BaseTag

        source = access.source(ours)
        entries, values = access.entries(ours), access.values(ours)
        raws: dict[Any, Any] = {}
        converted: list[Any] = []
        big = source is not None and source.encoding.big
        codecs = default_encoding if inherited is None else inherited
        if SPECIFIC_CHARACTER_SET in entries:
            codecs = codecs_of(terms_of(access.value(ours, SPECIFIC_CHARACTER_SET)))
        for tag in sorted(entries):
            entry = entries[tag]
            if isinstance(entry, tuple) and source is not None and access.vr(ours, tag) != "SQ":
                value = values.get(tag)
                if value is None or not access.is_changed(value):
                    raws[BaseTag(tag)] = _raw(ours, source, tag, entry, value, inherited is not None)
                    continue
            self._path.append(path_part(tag))
            converted.append(self._element(ours, tag, big, codecs))
            self._path.pop()
        theirs = (cls or pydicom.Dataset)(raws, parent_encoding=default_encoding if inherited is None else inherited)
        if source is not None:
            read = codecs_of(source.charset.terms)
            # pydicom writes the bytes that were read only if both are equal, and a single codec may be a string
            same = read == ([codecs] if isinstance(codecs, str) else codecs)
            theirs.set_original_encoding(source.encoding.implicit, not big, codecs if same else read)
        for element in converted:
            theirs[element.tag] = element
        return theirs

    def _element(self, ours: BaseDataset, tag: int, big: bool, codecs: str | list[str]) -> Any:
        """Return an element that was set, or a sequence; `codecs` are those of the dataset."""
        import pydicom
        from pydicom import config
        from pydicom.dataelem import DataElement, empty_value_for_VR

        vr, value = access.vr(ours, tag), access.value(ours, tag)
        entry = access.entries(ours)[tag]
        if vr == "SQ":
            items = []
            for index, item in enumerate(value or ()):
                self._path[-1] = path_part(tag, index)
                made, source = self.dataset(item, inherited=codecs), access.source(item)
                made.is_undefined_length_sequence_item = source is not None and source.has_undefined_length
                items.append(made)
            undefined = isinstance(entry, tuple) and entry[2] < 0
            return DataElement(tag, "SQ", pydicom.Sequence(items), is_undefined_length=undefined)
        if isinstance(value, BulkData):
            raise self._error(
                f"the value is stored at {value.uri}; pass the dataset to dcmgen.interop.web.fetch_on_access"
            )
        if is_empty(value):
            return DataElement(tag, vr, empty_value_for_VR(vr), already_converted=True)
        if isinstance(value, bytes) and big and vr in UNITS:
            value = swapped(value, UNITS[vr])
        try:
            return DataElement(tag, vr, _plain(value), validation_mode=config.IGNORE)
        except (TypeError, ValueError, OverflowError) as error:
            raise self._error(f"pydicom does not accept the value {value!r:.60} of VR {vr} ({error})") from error

    def _error(self, message: str) -> ElementValueError:
        return ElementValueError(message, tag_path=".".join(self._path))


def _plain(value: Any) -> Any:
    """Return a value as pydicom accepts it: numbers keep their text."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, (DS, IS)):
        return value.text
    if isinstance(value, str):
        return str.__str__(value)
    return value


def _raw(ours: BaseDataset, source: Source, tag: int, entry: Any, value: Any, is_item: bool) -> Any:
    """Return an element that was read and did not change, for pydicom to decode."""
    from pydicom.dataelem import RawDataElement
    from pydicom.tag import BaseTag

    code, context = source.encoding, source.context
    _, offset, length = source.span(tag, entry)
    vr = None if entry[0] is None else entry[0].decode("latin-1")
    if vr in (None, "UN") and tag & 0x10000 and private_vr(ours, tag):
        vr = access.vr(ours, tag)
    size = UNDEFINED if entry[2] < 0 else length
    data: bytes | None
    if isinstance(value, bytes) and not (code.big and access.vr(ours, tag) in UNITS):
        data = value  # the dataset has decoded the value, which is the same object in both datasets
    elif not is_item and _is_deferred(source, entry, vr, length):
        data = None  # items of pydicom have no file name, from which they could read a value
    else:
        data = source.bytes(tag, entry)
    return RawDataElement(BaseTag(tag), vr, size, data, context.base + offset, code.implicit, not code.big)


def _is_deferred(source: Source, entry: Any, vr: str | None, length: int) -> bool:
    """Return whether pydicom can read a value from the file when it is accessed."""
    context = source.context
    origin = context.reading.data
    if length < _DEFERRED or entry[1] + length <= len(context.buf) or not isinstance(origin, PathOrigin):
        return False
    if entry[0] != (None if vr is None else vr.encode()):
        return False
    header = 12 if entry[0] in LONG else 8
    if len(entry) > 3 and (entry[3][0] != entry[1] - header or entry[3][1] == entry[3][2]):
        return False
    return origin.is_current() and list(origin.split(0, 1)) == [(origin, 0, 1)]
