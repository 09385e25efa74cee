# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from dcmgen.model.fields import FL, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.19.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerIsocenterPrimaryAngle: FLValue = ...,
        PositionerIsocenterSecondaryAngle: FLValue = ...,
        PositionerIsocenterDetectorRotationAngle: FLValue = ...,
        TableXPositionToIsocenter: FLValue = ...,
        TableYPositionToIsocenter: FLValue = ...,
        TableZPositionToIsocenter: FLValue = ...,
        TableHorizontalRotationAngle: FLValue = ...,
        TableHeadTiltAngle: FLValue = ...,
        TableCradleTiltAngle: FLValue = ...,
    ) -> None: ...
    PositionerIsocenterPrimaryAngle: FL
    """Positioner Isocenter Primary Angle (0018,9463), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    PositionerIsocenterSecondaryAngle: FL
    """Positioner Isocenter Secondary Angle (0018,9464), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    PositionerIsocenterDetectorRotationAngle: FL
    """Positioner Isocenter Detector Rotation Angle (0018,9465), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableXPositionToIsocenter: FL
    """Table X Position to Isocenter (0018,9466), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableYPositionToIsocenter: FL
    """Table Y Position to Isocenter (0018,9467), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableZPositionToIsocenter: FL
    """Table Z Position to Isocenter (0018,9468), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableHorizontalRotationAngle: FL
    """Table Horizontal Rotation Angle (0018,9469), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableHeadTiltAngle: FL
    """Table Head Tilt Angle (0018,9470), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """
    TableCradleTiltAngle: FL
    """Table Cradle Tilt Angle (0018,9471), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """

class IsocenterReferenceSystemSequenceItems(Sequence[IsocenterReferenceSystemSequenceItem]):
    def add(
        self,
        /,
        *,
        PositionerIsocenterPrimaryAngle: FLValue = ...,
        PositionerIsocenterSecondaryAngle: FLValue = ...,
        PositionerIsocenterDetectorRotationAngle: FLValue = ...,
        TableXPositionToIsocenter: FLValue = ...,
        TableYPositionToIsocenter: FLValue = ...,
        TableZPositionToIsocenter: FLValue = ...,
        TableHorizontalRotationAngle: FLValue = ...,
        TableHeadTiltAngle: FLValue = ...,
        TableCradleTiltAngle: FLValue = ...,
    ) -> IsocenterReferenceSystemSequenceItem: ...
