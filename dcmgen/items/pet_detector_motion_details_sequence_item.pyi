# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Detector Motion Details Sequence (0018,9733)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETDetectorMotionDetailsSequenceItem(Item):
    """Item of PET Detector Motion Details Sequence (0018,9733) (PS3.3 C.8.22.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        RotationDirection: Literal["CW", "CC"] = ...,
        RevolutionTime: FDValue = ...,
    ) -> None: ...
    RotationDirection: CS[Literal["CW", "CC"]]
    """Rotation Direction (0018,1140), CS, VM 1, Type 1.

    Enumerated Values: CW, CC.

    PS3.3 C.8.22.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """
    RevolutionTime: FD
    """Revolution Time (0018,9305), FD, VM 1, Type 1.

    PS3.3 C.8.22.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """

class PETDetectorMotionDetailsSequenceItems(Sequence[PETDetectorMotionDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        RotationDirection: Literal["CW", "CC"] = ...,
        RevolutionTime: FDValue = ...,
    ) -> PETDetectorMotionDetailsSequenceItem: ...
