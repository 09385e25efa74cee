# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of STOW-RS Storage Sequence (0040,4072)."""

from dcmgen.model.fields import UR, URValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class STOWRSStorageSequenceItem(Item):
    """Item of STOW-RS Storage Sequence (0040,4072) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        StorageURL: URValue = ...,
    ) -> None: ...
    StorageURL: UR
    """Storage URL (0040,4073), UR, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class STOWRSStorageSequenceItems(Sequence[STOWRSStorageSequenceItem]):
    def add(
        self,
        /,
        *,
        StorageURL: URValue = ...,
    ) -> STOWRSStorageSequenceItem: ...
