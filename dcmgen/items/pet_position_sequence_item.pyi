# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Position Sequence (0018,9735)."""

from dcmgen.model.fields import FD, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETPositionSequenceItem(Item):
    """Item of PET Position Sequence (0018,9735) (PS3.3 C.8.22.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.4.html
    """

    def __init__(
        self,
        /,
        *,
        DataCollectionCenterPatient: FDnValue = ...,
        ReconstructionTargetCenterPatient: FDnValue = ...,
        TablePosition: FDValue = ...,
    ) -> None: ...
    TablePosition: FD
    """Table Position (0018,9327), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.4.html
    """
    DataCollectionCenterPatient: FDn
    """Data Collection Center (Patient) (0018,9313), FD, VM 3, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.4.html
    """
    ReconstructionTargetCenterPatient: FDn
    """Reconstruction Target Center (Patient) (0018,9318), FD, VM 3, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.4.html
    """

class PETPositionSequenceItems(Sequence[PETPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        DataCollectionCenterPatient: FDnValue = ...,
        ReconstructionTargetCenterPatient: FDnValue = ...,
        TablePosition: FDValue = ...,
    ) -> PETPositionSequenceItem: ...
