"""Access to the store of a dataset for the packages above the model.

The public names of a dataset are keywords and documented methods. The codec, the pixel layer, the validator and the
file-sets also need the store; they access it only with these functions. Loops over many elements get the dictionaries
once and use them directly.
"""

from __future__ import annotations

from dcmgen.model.bulk import RemoteValues
from dcmgen.model.convert import converted
from dcmgen.model.store import from_store, is_changed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from dcmgen.model.bulk import BulkData
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.source import Entry, FileInfo
    from dcmgen.model.store import Store

    D = TypeVar("D", bound=BaseDataset)

__all__ = [
    "convert",
    "entries",
    "file_info",
    "from_store",
    "is_changed",
    "items",
    "keep_pixels",
    "kept_pixels",
    "put",
    "reference",
    "source",
    "value",
    "values",
    "view",
    "vr",
]


def entries(dataset: Store) -> dict[int, Entry]:
    """Return the entries of a dataset by tag: a tuple as read, or the VR of a value that was set.

    This is the dataset's own dictionary, not a copy.
    """
    return dataset._raw


def values(dataset: Store) -> dict[int, Any]:
    """Return the values that were decoded or set so far, by tag.

    This is the dataset's own dictionary, not a copy. Negative keys are empty sequences that a typed class returned and
    that are not part of the dataset.
    """
    return dataset._values


def source(dataset: Store) -> Any:
    """Return the object that decodes the entries that were read; None for a dataset that was not read from a file."""
    found: Any = dataset._source
    return None if type(found) is RemoteValues else found


def reference(dataset: Store, tag: int) -> BulkData | None:
    """Return the reference to a value that is fetched when it is first used, and that was not replaced.

    Parameters
    ----------
    dataset : Store
        Dataset.
    tag : int
        Tag of an element.

    Returns
    -------
    BulkData or None
        None if the value is stored in the dataset or its file.
    """
    found: Any = dataset._source
    return found.reference(dataset, tag) if type(found) is RemoteValues else None


def file_info(dataset: Store) -> FileInfo | None:
    """Return the description of the dataset's file, or None; unlike ``ds.file_meta``, this does not create it."""
    return dataset._file


def value(dataset: Store, tag: int) -> Any:
    """Return the value of an element that is in the dataset.

    Parameters
    ----------
    dataset : Store
        Dataset.
    tag : int
        Tag of the element.

    Returns
    -------
    object
        Value, which is decoded if necessary.

    Raises
    ------
    KeyError
        If the element is absent.
    DecodeError
        If the bytes in the file cannot be decoded.
    """
    return dataset._value(tag)


def vr(dataset: Store, tag: int) -> str:
    """Return the VR of an element that is in the dataset.

    Parameters
    ----------
    dataset : Store
        Dataset, whose other elements determine an ambiguous VR.
    tag : int
        Tag of the element.

    Returns
    -------
    str
        Value representation.

    Raises
    ------
    KeyError
        If the element is absent.
    """
    return dataset._vr(tag)


def items(dataset: BaseDataset, tag: int) -> list[BaseDataset]:
    """Return the items of an element, without decoding elements that are not sequences.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset.
    tag : int
        Tag of the element.

    Returns
    -------
    list of BaseDataset
        Items; empty if the element is absent or not a sequence.
    """
    return dataset._items(tag) or []


def put(dataset: Store, tag: int, vr: str, value: Any) -> None:
    """Set a value without converting or checking it.

    Parameters
    ----------
    dataset : Store
        Dataset.
    tag : int
        Tag of the element.
    vr : str
        Value representation.
    value : object
        Value that already has the type of the store.
    """
    dataset._put(tag, vr, value)


def convert(dataset: Store, tag: int, vr: str, value: Any) -> None:
    """Convert a value and set it without checking it; use ``ds.add_new`` to check it as well.

    Parameters
    ----------
    dataset : Store
        Dataset.
    tag : int
        Tag of the element.
    vr : str
        Value representation.
    value : object
        Value, as an assignment accepts it.

    Raises
    ------
    ElementTypeError, ElementValueError
        If the VR does not accept the value.
    """
    dataset._put(tag, vr, converted(tag, vr, value))


def view(cls: type[D], dataset: BaseDataset) -> D:
    """Return an object of another class that shares the store of a dataset.

    Parameters
    ----------
    cls : type
        Class of the object.
    dataset : BaseDataset
        Dataset.

    Returns
    -------
    BaseDataset
        Object of class `cls`.
    """
    return cls._view(dataset)


def kept_pixels(dataset: Store) -> Any:
    """Return the object that `keep_pixels` stored in a dataset.

    Parameters
    ----------
    dataset : Store
        Dataset.

    Returns
    -------
    object or None
        None if no object is stored.
    """
    return dataset._pixels


def keep_pixels(dataset: Store, kept: Any) -> None:
    """Store an object of the pixel layer in a dataset; copies and pickles do not contain it.

    Parameters
    ----------
    dataset : Store
        Dataset.
    kept : object
        Object to store.
    """
    object.__setattr__(dataset, "_pixels", kept)
