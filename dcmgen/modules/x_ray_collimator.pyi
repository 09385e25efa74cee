# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Collimator Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.x_ray_collimator_dimensions_macro import XRayCollimatorDimensionsMacro
from dcmgen.model.fields import AnyText, CSn, ISnValue, ISValue
from dcmgen.model.iod import Module

class XRayCollimatorModule(XRayCollimatorDimensionsMacro, Module):
    """X-Ray Collimator Module (PS3.3 C.8.7.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """

    def __init__(
        self,
        /,
        *,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
    ) -> None: ...
    CollimatorShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]]
    """Collimator Shape (0018,1700), CS, VM 1-3, Type 1.

    Enumerated Values: RECTANGULAR, CIRCULAR, POLYGONAL.

    PS3.3 C.8.7.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """
