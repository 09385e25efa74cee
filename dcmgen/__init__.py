"""dcmgen: typed DICOM for Python, generated from the DICOM standard.

Everything here is imported when it is first asked for.
"""

from __future__ import annotations

from dcmgen._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen import errors as errors
    from dcmgen import uid as uid
    from dcmgen.codec.reader import dcmread as dcmread
    from dcmgen.codec.stream import iter_elements as iter_elements
    from dcmgen.codec.writer import dcmwrite as dcmwrite
    from dcmgen.errors import DicomError as DicomError
    from dcmgen.errors import DicomWarning as DicomWarning
    from dcmgen.model.dataset import Dataset as Dataset
    from dcmgen.model.dataset import FileMetaDataset as FileMetaDataset
    from dcmgen.model.element import DataElement as DataElement
    from dcmgen.model.sequence import Sequence as Sequence
    from dcmgen.validation import validate as validate
    from dcmgen.values.person_name import PersonName as PersonName
    from dcmgen.values.tag import Tag as Tag
    from dcmgen.values.uid import UID as UID
    from dcmgen.values.uid import generate_uid as generate_uid

__all__ = [
    "UID",
    "DataElement",
    "Dataset",
    "DicomError",
    "DicomWarning",
    "FileMetaDataset",
    "PersonName",
    "Sequence",
    "Tag",
    "__version__",
    "dcmread",
    "dcmwrite",
    "generate_uid",
    "iter_elements",
    "validate",
]

_NAMES = {
    "DataElement": "dcmgen.model.element",
    "Dataset": "dcmgen.model.dataset",
    "DicomError": "dcmgen.errors",
    "DicomWarning": "dcmgen.errors",
    "FileMetaDataset": "dcmgen.model.dataset",
    "PersonName": "dcmgen.values.person_name",
    "Sequence": "dcmgen.model.sequence",
    "Tag": "dcmgen.values.tag",
    "UID": "dcmgen.values.uid",
    "dcmread": "dcmgen.codec.reader",
    "dcmwrite": "dcmgen.codec.writer",
    "generate_uid": "dcmgen.values.uid",
    "iter_elements": "dcmgen.codec.stream",
    "validate": "dcmgen.validation",
}

_MODULES = frozenset(
    {
        "codec",
        "create",
        "dataelem",
        "dataset",
        "dictionary",
        "encaps",
        "errors",
        "examples",
        "filereader",
        "fileset",
        "filewriter",
        "iods",
        "items",
        "model",
        "modules",
        "multival",
        "pixels",
        "rules",
        "sequence",
        "tag",
        "testing",
        "uid",
        "validation",
        "valuerep",
        "values",
        "waveforms",
    }
)
_OLD_NAMES = {"read_file": "dcmread", "write_file": "dcmwrite", "FileDataset": "Dataset"}

if not TYPE_CHECKING:

    def __getattr__(name):
        from importlib import import_module

        room = _NAMES.get(name)
        if room is not None:
            value = globals()[name] = getattr(import_module(room), name)
            return value
        if name in _MODULES:
            try:
                return import_module(f"dcmgen.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"dcmgen.{name}":
                    raise
        today = _OLD_NAMES.get(name)
        advice = f"; it is dcmgen.{today} today" if today else ""
        raise AttributeError(f"module 'dcmgen' has no attribute {name!r}{advice}")

    def __dir__():
        return sorted({*globals(), *__all__, *_MODULES})
