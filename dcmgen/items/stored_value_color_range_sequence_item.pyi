# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Stored Value Color Range Sequence (0028,1230)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StoredValueColorRangeSequenceItem(Item):
    """Item of Stored Value Color Range Sequence (0028,1230) (PS3.3 C.7.6.16.2.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """

    def __init__(
        self,
        /,
        *,
        MinimumStoredValueMapped: FDValue = ...,
        MaximumStoredValueMapped: FDValue = ...,
    ) -> None: ...
    MinimumStoredValueMapped: FD
    """Minimum Stored Value Mapped (0028,1231), FD, VM 1, Type 1.

    PS3.3 C.7.6.16.2.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """
    MaximumStoredValueMapped: FD
    """Maximum Stored Value Mapped (0028,1232), FD, VM 1, Type 1.

    PS3.3 C.7.6.16.2.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """

class StoredValueColorRangeSequenceItems(Sequence[StoredValueColorRangeSequenceItem]):
    def add(
        self,
        /,
        *,
        MinimumStoredValueMapped: FDValue = ...,
        MaximumStoredValueMapped: FDValue = ...,
    ) -> StoredValueColorRangeSequenceItem: ...
