"""Datasets and elements of pydicom, which are accepted in place of those of dcmgen."""

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


def is_foreign(value: object) -> TypeGuard[PydicomDataset]:
    """Return whether an object is a dataset of pydicom, or of a class that is derived from it."""
    module = sys.modules.get("pydicom.dataset")
    return module is not None and isinstance(value, module.Dataset)


def own_dataset(value: PydicomDataset) -> Dataset:
    """Return the dataset of dcmgen for a dataset of pydicom."""
    from dcmgen.interop.pydicom.importing import from_pydicom

    return from_pydicom(value)


def own_element(value: Any) -> tuple[int, str, Any] | None:
    """Return tag, VR and value of a data element of pydicom; None for other objects."""
    module = sys.modules.get("pydicom.dataelem")
    if module is None or not isinstance(value, module.DataElement):
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
