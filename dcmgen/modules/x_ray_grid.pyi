# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Grid Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import AnyText, CSTn, DS_Value, ISnValue, LO_Value, LT_Value
from dcmgen.model.iod import Module

class XRayGridModule(XRayGridDescriptionMacro, Module):
    """X-Ray Grid Module (PS3.3 C.8.7.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """

    def __init__(
        self,
        /,
        *,
        GridID: LO_Value = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...
    Grid: CSTn[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]]
    """Grid (0018,1166), CS, VM 1-n, Type 3.

    Defined Terms: FIXED, FOCUSED, RECIPROCATING, PARALLEL, CROSSED, NONE.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
