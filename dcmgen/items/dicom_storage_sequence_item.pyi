# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of DICOM Storage Sequence (0040,4071)."""

from dcmgen.model.fields import AE, AEValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DICOMStorageSequenceItem(Item):
    """Item of DICOM Storage Sequence (0040,4071) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        DestinationAE: AEValue = ...,
    ) -> None: ...
    DestinationAE: AE
    """Destination AE (2100,0140), AE, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class DICOMStorageSequenceItems(Sequence[DICOMStorageSequenceItem]):
    def add(
        self,
        /,
        *,
        DestinationAE: AEValue = ...,
    ) -> DICOMStorageSequenceItem: ...
