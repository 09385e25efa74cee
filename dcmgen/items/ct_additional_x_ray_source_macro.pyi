# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Additional X-Ray Source Macro."""

from dcmgen.items.ct_additional_x_ray_source_ct_additional_x_ray_source_sequence_item import (
    CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem,
    CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CTAdditionalXRaySourceMacro(Macro):
    """CT Additional X-Ray Source Macro (PS3.3 C.8.15.3.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """

    def __init__(
        self,
        /,
        *,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem] = ...,
    ) -> None: ...
    CTAdditionalXRaySourceSequence: SQ[
        CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItems,
        CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem,
    ]
    """CT Additional X-Ray Source Sequence (0018,9360), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.11.html
    """
