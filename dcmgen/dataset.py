"""Public module of `Dataset` and its private elements (PS3.5 7)."""

from __future__ import annotations

from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.private import PrivateBlock
from dcmgen.model.private_dictionary import add_private_dictionary

__all__ = ["Dataset", "FileMetaDataset", "PrivateBlock", "add_private_dictionary"]
