# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Filtration Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro
from dcmgen.model.fields import AnyText, DSnValue, FLnValue
from dcmgen.model.iod import Module

class XRayFiltrationModule(XRayFiltrationMacro, Module):
    """X-Ray Filtration Module (PS3.3 C.8.7.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """

    def __init__(
        self,
        /,
        *,
        FilterType: Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE", None] | AnyText = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
    ) -> None: ...
