# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Table Dynamics Sequence (0018,9308)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTTableDynamicsSequenceItem(Item):
    """Item of CT Table Dynamics Sequence (0018,9308) (PS3.3 C.8.15.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        TableSpeed: FDValue = ...,
        TableFeedPerRotation: FDValue = ...,
        SpiralPitchFactor: FDValue = ...,
    ) -> None: ...
    TableSpeed: FD
    """Table Speed (0018,9309), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Acquisition Type of this frame is SPIRAL or
    CONSTANT_ANGLE. Otherwise allowed only if Frame Type Value 1 of this frame is DERIVED and Acquisition Type of
    this frame is SPIRAL or CONSTANT_ANGLE.

    PS3.3 C.8.15.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """
    TableFeedPerRotation: FD
    """Table Feed per Rotation (0018,9310), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Acquisition Type of this frame is SPIRAL. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Acquisition Type of this frame is SPIRAL.

    PS3.3 C.8.15.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """
    SpiralPitchFactor: FD
    """Spiral Pitch Factor (0018,9311), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Acquisition Type of this frame is SPIRAL. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Acquisition Type of this frame is SPIRAL.

    PS3.3 C.8.15.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """

class CTTableDynamicsSequenceItems(Sequence[CTTableDynamicsSequenceItem]):
    def add(
        self,
        /,
        *,
        TableSpeed: FDValue = ...,
        TableFeedPerRotation: FDValue = ...,
        SpiralPitchFactor: FDValue = ...,
    ) -> CTTableDynamicsSequenceItem: ...
