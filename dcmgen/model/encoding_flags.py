"""The attributes ``is_implicit_VR`` and ``is_little_endian``, which programs that were written for pydicom set.

The transfer syntax determines the encoding. An assignment chooses it for a dataset that has none, and is checked otherwise.
"""

from __future__ import annotations

from dcmgen.errors import ElementValueError
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_CHOICES = {
    ("is_implicit_VR", True): "1.2.840.10008.1.2",  # Implicit VR Little Endian
    ("is_implicit_VR", False): "1.2.840.10008.1.2.1",  # Explicit VR Little Endian
    ("is_little_endian", False): "1.2.840.10008.1.2.2",  # Explicit VR Big Endian
}
"""Transfer syntaxes by attribute and value. Little endian is the default, and leaves both choices of the VR."""


def get_encoding(dataset: BaseDataset, name: str) -> bool | None:
    """Return whether the transfer syntax of a dataset is implicit VR or little endian; None if it has none."""
    info = dataset._file
    if info is None:
        return None
    uid = info.file_meta.get("TransferSyntaxUID") or info.transfer_syntax
    return bool(getattr(UID(uid), name)) if uid else None


def set_encoding(dataset: BaseDataset, name: str, value: bool) -> None:
    """Choose the transfer syntax of a dataset that has none; otherwise check that it agrees with the value.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset.
    name : str
        ``"is_implicit_VR"`` or ``"is_little_endian"``.
    value : bool
        Value.

    Raises
    ------
    ElementValueError
        If the transfer syntax has another encoding.
    """
    found = get_encoding(dataset, name)
    if found is None:
        if uid := _CHOICES.get((name, bool(value))):
            dataset.file_meta.TransferSyntaxUID = UID(uid)
    elif found != bool(value):
        uid = dataset.file_meta.get("TransferSyntaxUID") or ""
        raise ElementValueError(
            f"{name} is {bool(value)}, but the transfer syntax is {UID(uid).name or 'another one'}",
            advice="Set only ds.file_meta.TransferSyntaxUID, or pass transfer_syntax to save_as",
        )


def flag(name: str) -> property:
    """Return the property with a name."""
    return property(lambda self: get_encoding(self, name), lambda self, value: set_encoding(self, name, value))
