"""Datasets, elements and person names of pydicom, which are accepted in place of those of dcmgen."""

from __future__ import annotations

import sys

from dcmgen.errors import ElementTypeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol, TypeGuard

    from dcmgen.model.dataset import Dataset

    class PydicomDataset(Protocol):
        """A dataset of pydicom, whose package need not be installed."""

        @property
        def original_encoding(self) -> Any: ...
        def iterall(self) -> Iterator[Any]: ...


def _is_of(value: object, module: str, name: str) -> bool:
    """Return whether an object is of a class of pydicom, which is not imported for this."""
    return isinstance(value, getattr(sys.modules.get(module), name, ()))


def is_foreign(value: object) -> TypeGuard[PydicomDataset]:
    """Return whether an object is a dataset of pydicom, or of a class that is derived from it."""
    return _is_of(value, "pydicom.dataset", "Dataset")


def is_foreign_name(value: object) -> bool:
    """Return whether an object is a person name of pydicom, which is not a `str`, but iterable."""
    return _is_of(value, "pydicom.valuerep", "PersonName")


def own_dataset(value: PydicomDataset) -> Dataset:
    """Return the dataset of dcmgen for a dataset of pydicom."""
    from dcmgen.interop.pydicom.importing import from_pydicom

    return from_pydicom(value)


def own_element(value: Any) -> tuple[int, str, Any] | None:
    """Return tag, VR and value of a data element of pydicom; None for other objects."""
    if not _is_of(value, "pydicom.dataelem", "DataElement"):
        return None
    return int(value.tag), str.__str__(value.VR), value.value


def refusal(value: Any) -> ElementTypeError | None:
    """Return the error for a dataset of pydicom where only one of dcmgen is accepted; None for other objects."""
    if not is_foreign(value):
        return None
    kind = type(value)
    return ElementTypeError(
        f"accepts datasets of dcmgen, not {kind.__module__}.{kind.__name__}",
        advice="Convert it with Dataset.from_pydicom",
    )
