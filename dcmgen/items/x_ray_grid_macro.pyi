# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Grid Macro."""

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.items.x_ray_grid_sequence_item import XRayGridSequenceItem, XRayGridSequenceItems
from dcmgen.model.fields import SQ, DS_Value, ISnValue, Items, LO_Value, LT_Value

class XRayGridMacro(XRayGridDescriptionMacro):
    """X-Ray Grid Macro (PS3.3 C.8.31.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """

    def __init__(
        self,
        /,
        *,
        XRayGridSequence: Items[XRayGridSequenceItem] = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...
    XRayGridSequence: SQ[XRayGridSequenceItems, XRayGridSequenceItem]
    """X-Ray Grid Sequence (0018,9555), SQ, VM 1, Type 1.

    PS3.3 C.8.31.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """
