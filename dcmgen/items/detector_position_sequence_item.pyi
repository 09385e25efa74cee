# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Detector Position Sequence (0018,9541)."""

from dcmgen.model.fields import DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DetectorPositionSequenceItem(Item):
    """Item of Detector Position Sequence (0018,9541) (PS3.3 C.8.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorPrimaryAngle: DSValue = ...,
        DetectorSecondaryAngle: DSValue = ...,
    ) -> None: ...
    DetectorPrimaryAngle: DS
    """Detector Primary Angle (0018,1530), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """
    DetectorSecondaryAngle: DS
    """Detector Secondary Angle (0018,1531), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """

class DetectorPositionSequenceItems(Sequence[DetectorPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        DetectorPrimaryAngle: DSValue = ...,
        DetectorSecondaryAngle: DSValue = ...,
    ) -> DetectorPositionSequenceItem: ...
