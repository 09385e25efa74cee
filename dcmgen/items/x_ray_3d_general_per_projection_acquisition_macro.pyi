# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D General Per Projection Acquisition Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.x_ray_collimator_dimensions_macro import XRayCollimatorDimensionsMacro
from dcmgen.model.fields import DS, FD, AnyText, CSn, DSValue, FDValue, ISnValue, ISValue
from dcmgen.model.sequence import Sequence

class XRay3DGeneralPerProjectionAcquisitionMacro(XRayCollimatorDimensionsMacro):
    """X-Ray 3D General Per Projection Acquisition Macro (PS3.3 C.8.21.3.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
    ) -> None: ...
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """
    FrameAcquisitionDuration: FD
    """Frame Acquisition Duration (0018,9220), FD, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """
    CollimatorShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]]
    """Collimator Shape (0018,1700), CS, VM 1-3, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: RECTANGULAR, CIRCULAR, POLYGONAL.

    PS3.3 C.8.21.3.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """

class XRay3DGeneralPerProjectionAcquisitionMacros(Sequence[XRay3DGeneralPerProjectionAcquisitionMacro]):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
    ) -> XRay3DGeneralPerProjectionAcquisitionMacro: ...
