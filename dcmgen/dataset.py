"""Public module of `Dataset` and its private elements (PS3.5 7)."""

from __future__ import annotations

from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.private import PrivateBlock
from dcmgen.model.private_dictionary import add_private_dictionary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.codec.file_meta import validate_file_meta as validate_file_meta
    from dcmgen.model.file_dataset import FileDataset as FileDataset
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {"dcmgen.codec.file_meta": ("validate_file_meta",), "dcmgen.model.file_dataset": ("FileDataset",)},
        own=("Dataset", "FileMetaDataset", "PrivateBlock", "add_private_dictionary"),
    )

__all__ = ["Dataset", "FileDataset", "FileMetaDataset", "PrivateBlock", "add_private_dictionary", "validate_file_meta"]
