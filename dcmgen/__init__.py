"""dcmgen: typed DICOM for Python, generated from the DICOM standard.

Every name is imported when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = not __name__  # False, but not a constant: jedi does not read blocks that it knows to be skipped
if TYPE_CHECKING:
    from dcmgen import errors as errors
    from dcmgen import uid as uid
    from dcmgen._version import __version__ as __version__
    from dcmgen.codec.headers import Headers as Headers
    from dcmgen.codec.headers import read_headers as read_headers
    from dcmgen.codec.reader import dcmread as dcmread
    from dcmgen.codec.stream import iter_elements as iter_elements
    from dcmgen.codec.writer import dcmwrite as dcmwrite
    from dcmgen.comparison import FileDifference as FileDifference
    from dcmgen.comparison import diff as diff
    from dcmgen.comparison import diff_folders as diff_folders
    from dcmgen.database.opening import database as database
    from dcmgen.errors import DicomError as DicomError
    from dcmgen.errors import DicomWarning as DicomWarning
    from dcmgen.extraction import extract as extract
    from dcmgen.model.dataset import Dataset as Dataset
    from dcmgen.model.dataset import FileMetaDataset as FileMetaDataset
    from dcmgen.model.element import DataElement as DataElement
    from dcmgen.model.file_dataset import FileDataset as FileDataset
    from dcmgen.model.sequence import Sequence as Sequence
    from dcmgen.validation import validate as validate
    from dcmgen.values.person_name import PersonName as PersonName
    from dcmgen.values.tag import Tag as Tag
    from dcmgen.values.uid import UID as UID
    from dcmgen.values.uid import generate_uid as generate_uid
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen._version": ("__version__",),
            "dcmgen.codec.headers": ("Headers", "read_headers"),
            "dcmgen.codec.reader": ("dcmread",),
            "dcmgen.codec.stream": ("iter_elements",),
            "dcmgen.codec.writer": ("dcmwrite",),
            "dcmgen.comparison": ("FileDifference", "diff", "diff_folders"),
            "dcmgen.errors": ("DicomError", "DicomWarning"),
            "dcmgen.extraction": ("extract",),
            "dcmgen.model.dataset": ("Dataset", "FileMetaDataset"),
            "dcmgen.model.element": ("DataElement",),
            "dcmgen.model.file_dataset": ("FileDataset",),
            "dcmgen.model.sequence": ("Sequence",),
            "dcmgen.validation": ("validate",),
            "dcmgen.values.person_name": ("PersonName",),
            "dcmgen.values.tag": ("Tag",),
            "dcmgen.values.uid": ("UID", "generate_uid"),
        },
        submodules=(
            "batch",
            "browse",
            "charset",
            "codec",
            "codes",
            "comparison",
            "config",
            "create",
            "database",
            "datadict",
            "dataelem",
            "dataset",
            "deidentify",
            "dictionary",
            "documents",
            "encaps",
            "errors",
            "examples",
            "extraction",
            "filereader",
            "fileset",
            "filewriter",
            "geometry",
            "interop",
            "iods",
            "items",
            "microscopy",
            "misc",
            "model",
            "modules",
            "multival",
            "pictures",
            "pixels",
            "rules",
            "sequence",
            "sr",
            "tag",
            "testing",
            "uid",
            "validation",
            "valuerep",
            "values",
            "volumes",
            "waveforms",
        ),
        renamed={"read_file": "dcmread", "write_file": "dcmwrite"},
    )
