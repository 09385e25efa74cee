# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray Geometry Sequence (0018,9476)."""

from dcmgen.model.fields import DS, DS_, FL, DS_Value, DSValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastXRayGeometryXRayGeometrySequenceItem(Item):
    """Item of X-Ray Geometry Sequence (0018,9476) (PS3.3 C.8.31.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """

    def __init__(
        self,
        /,
        *,
        EstimatedRadiographicMagnificationFactor: DSValue = ...,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToPatient: DSValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
        DistanceSourceToEntrance: DS_Value = ...,
    ) -> None: ...
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """
    DistanceSourceToPatient: DS
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """
    DistanceSourceToIsocenter: FL
    """Distance Source to Isocenter (0018,9402), FL, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """
    DistanceSourceToEntrance: DS_
    """Distance Source to Entrance (0040,0306), DS, VM 1, Type 3.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """
    EstimatedRadiographicMagnificationFactor: DS
    """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1, Type 1.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """

class BreastXRayGeometryXRayGeometrySequenceItems(Sequence[BreastXRayGeometryXRayGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        EstimatedRadiographicMagnificationFactor: DSValue = ...,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToPatient: DSValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
        DistanceSourceToEntrance: DS_Value = ...,
    ) -> BreastXRayGeometryXRayGeometrySequenceItem: ...
