# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Acquisition Type Sequence (0018,9301)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, FD, AnyText, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTAcquisitionTypeSequenceItem(Item):
    """Item of CT Acquisition Type Sequence (0018,9301) (PS3.3 C.8.15.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionType: Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"] | AnyText = ...,
        TubeAngle: FDValue = ...,
        ConstantVolumeFlag: Literal["YES", "NO"] = ...,
        FluoroscopyFlag: Literal["YES", "NO"] = ...,
    ) -> None: ...
    AcquisitionType: CST[Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"]]
    """Acquisition Type (0018,9302), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: SEQUENCED, SPIRAL, CONSTANT_ANGLE, STATIONARY, FREE.

    PS3.3 C.8.15.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """
    TubeAngle: FD
    """Tube Angle (0018,9303), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Acquisition Type is CONSTANT_ANGLE. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Acquisition Type is CONSTANT_ANGLE.

    PS3.3 C.8.15.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """
    ConstantVolumeFlag: CS[Literal["YES", "NO"]]
    """Constant Volume Flag (0018,9333), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.15.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """
    FluoroscopyFlag: CS[Literal["YES", "NO"]]
    """Fluoroscopy Flag (0018,9334), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.15.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.2.html
    """

class CTAcquisitionTypeSequenceItems(Sequence[CTAcquisitionTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        AcquisitionType: Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"] | AnyText = ...,
        TubeAngle: FDValue = ...,
        ConstantVolumeFlag: Literal["YES", "NO"] = ...,
        FluoroscopyFlag: Literal["YES", "NO"] = ...,
    ) -> CTAcquisitionTypeSequenceItem: ...
