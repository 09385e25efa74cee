# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Acquisition Details Sequence (0018,9304)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, FD, DSValue, FDValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTAcquisitionDetailsSequenceItem(Item):
    """Item of CT Acquisition Details Sequence (0018,9304) (PS3.3 C.8.15.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        DataCollectionDiameter: DSValue = ...,
        GantryDetectorTilt: DSValue = ...,
        TableHeight: DSValue = ...,
        RotationDirection: Literal["CW", "CC"] = ...,
        RevolutionTime: FDValue = ...,
        SingleCollimationWidth: FDValue = ...,
        TotalCollimationWidth: FDValue = ...,
        ReferencedPathIndex: USnValue = ...,
    ) -> None: ...
    ReferencedPathIndex: USn
    """Referenced Path Index (0018,9378), US, VM 1-n, Type 1C.

    Required if Multi-energy CT Acquisition is YES. Not allowed otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    RotationDirection: CS[Literal["CW", "CC"]]
    """Rotation Direction (0018,1140), CS, VM 1, Type 1C.

    Required if (Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL) and Acquisition
    Type of this frame is not CONSTANT_ANGLE. Otherwise allowed only if (Frame Type Value 1 of this frame is DERIVED
    or Image Type Value 1 is DERIVED) and Acquisition Type of this frame is not CONSTANT_ANGLE.

    Enumerated Values: CW, CC.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    RevolutionTime: FD
    """Revolution Time (0018,9305), FD, VM 1, Type 1C.

    Required if (Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL) and Acquisition
    Type of this frame is not CONSTANT_ANGLE. Otherwise allowed only if (Frame Type Value 1 of this frame is DERIVED
    or Image Type Value 1 is DERIVED) and Acquisition Type of this frame is not CONSTANT_ANGLE.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    SingleCollimationWidth: FD
    """Single Collimation Width (0018,9306), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    TotalCollimationWidth: FD
    """Total Collimation Width (0018,9307), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    TableHeight: DS
    """Table Height (0018,1130), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    GantryDetectorTilt: DS
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """

class CTAcquisitionDetailsSequenceItems(Sequence[CTAcquisitionDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        DataCollectionDiameter: DSValue = ...,
        GantryDetectorTilt: DSValue = ...,
        TableHeight: DSValue = ...,
        RotationDirection: Literal["CW", "CC"] = ...,
        RevolutionTime: FDValue = ...,
        SingleCollimationWidth: FDValue = ...,
        TotalCollimationWidth: FDValue = ...,
        ReferencedPathIndex: USnValue = ...,
    ) -> CTAcquisitionDetailsSequenceItem: ...
