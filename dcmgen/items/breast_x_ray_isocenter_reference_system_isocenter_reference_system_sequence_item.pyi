# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from dcmgen.model.fields import FD, FDn, FDnValue, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.31.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """

    def __init__(
        self,
        /,
        *,
        XRaySourceIsocenterPrimaryAngle: FDValue = ...,
        XRaySourceIsocenterSecondaryAngle: FDValue = ...,
        BreastSupportIsocenterPrimaryAngle: FDValue = ...,
        BreastSupportIsocenterSecondaryAngle: FDValue = ...,
        DetectorIsocenterPrimaryAngle: FDValue = ...,
        DetectorIsocenterSecondaryAngle: FDValue = ...,
        BreastSupportXPositionToIsocenter: FDValue = ...,
        BreastSupportYPositionToIsocenter: FDValue = ...,
        BreastSupportZPositionToIsocenter: FDValue = ...,
        DetectorXPositionToIsocenter: FDValue = ...,
        DetectorYPositionToIsocenter: FDValue = ...,
        DetectorZPositionToIsocenter: FDValue = ...,
        DetectorActiveAreaTLHCPosition: FDnValue = ...,
        DetectorActiveAreaOrientation: FDnValue = ...,
    ) -> None: ...
    XRaySourceIsocenterPrimaryAngle: FD
    """X-Ray Source Isocenter Primary Angle (0018,9543), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    XRaySourceIsocenterSecondaryAngle: FD
    """X-Ray Source Isocenter Secondary Angle (0018,9544), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    BreastSupportIsocenterPrimaryAngle: FD
    """Breast Support Isocenter Primary Angle (0018,9545), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    BreastSupportIsocenterSecondaryAngle: FD
    """Breast Support Isocenter Secondary Angle (0018,9546), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    BreastSupportXPositionToIsocenter: FD
    """Breast Support X Position to Isocenter (0018,9547), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    BreastSupportYPositionToIsocenter: FD
    """Breast Support Y Position to Isocenter (0018,9548), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    BreastSupportZPositionToIsocenter: FD
    """Breast Support Z Position to Isocenter (0018,9549), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorIsocenterPrimaryAngle: FD
    """Detector Isocenter Primary Angle (0018,9550), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorIsocenterSecondaryAngle: FD
    """Detector Isocenter Secondary Angle (0018,9551), FD, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorXPositionToIsocenter: FD
    """Detector X Position to Isocenter (0018,9552), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorYPositionToIsocenter: FD
    """Detector Y Position to Isocenter (0018,9553), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorZPositionToIsocenter: FD
    """Detector Z Position to Isocenter (0018,9554), FD, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorActiveAreaTLHCPosition: FDn
    """Detector Active Area TLHC Position (0018,9557), FD, VM 3, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
    DetectorActiveAreaOrientation: FDn
    """Detector Active Area Orientation (0018,9558), FD, VM 6, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """

class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItems(
    Sequence[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem]
):
    def add(
        self,
        /,
        *,
        XRaySourceIsocenterPrimaryAngle: FDValue = ...,
        XRaySourceIsocenterSecondaryAngle: FDValue = ...,
        BreastSupportIsocenterPrimaryAngle: FDValue = ...,
        BreastSupportIsocenterSecondaryAngle: FDValue = ...,
        DetectorIsocenterPrimaryAngle: FDValue = ...,
        DetectorIsocenterSecondaryAngle: FDValue = ...,
        BreastSupportXPositionToIsocenter: FDValue = ...,
        BreastSupportYPositionToIsocenter: FDValue = ...,
        BreastSupportZPositionToIsocenter: FDValue = ...,
        DetectorXPositionToIsocenter: FDValue = ...,
        DetectorYPositionToIsocenter: FDValue = ...,
        DetectorZPositionToIsocenter: FDValue = ...,
        DetectorActiveAreaTLHCPosition: FDnValue = ...,
        DetectorActiveAreaOrientation: FDnValue = ...,
    ) -> BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem: ...
