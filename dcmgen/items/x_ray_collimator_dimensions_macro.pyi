# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Collimator Dimensions Macro."""

from dcmgen.model.fields import IS, ISn, ISnValue, ISValue
from dcmgen.model.iod import Macro

class XRayCollimatorDimensionsMacro(Macro):
    """X-Ray Collimator Dimensions Macro (PS3.3 C.8.7.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """

    def __init__(
        self,
        /,
        *,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
    ) -> None: ...
    CollimatorLeftVerticalEdge: IS
    """Collimator Left Vertical Edge (0018,1702), IS, VM 1, Type 1C.

    Required if Collimator Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    CollimatorRightVerticalEdge: IS
    """Collimator Right Vertical Edge (0018,1704), IS, VM 1, Type 1C.

    Required if Collimator Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    CollimatorUpperHorizontalEdge: IS
    """Collimator Upper Horizontal Edge (0018,1706), IS, VM 1, Type 1C.

    Required if Collimator Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    CollimatorLowerHorizontalEdge: IS
    """Collimator Lower Horizontal Edge (0018,1708), IS, VM 1, Type 1C.

    Required if Collimator Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    CenterOfCircularCollimator: ISn
    """Center of Circular Collimator (0018,1710), IS, VM 2, Type 1C.

    Required if Collimator Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    RadiusOfCircularCollimator: IS
    """Radius of Circular Collimator (0018,1712), IS, VM 1, Type 1C.

    Required if Collimator Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
    VerticesOfThePolygonalCollimator: ISn
    """Vertices of the Polygonal Collimator (0018,1720), IS, VM 2-2n, Type 1C.

    Required if Collimator Shape is POLYGONAL. Not allowed otherwise.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
