# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Identity Pixel Value Transformation Macro."""

from dcmgen.items.identity_pixel_value_transformation_pixel_value_transformation_sequence_item import (
    IdentityPixelValueTransformationPixelValueTransformationSequenceItem,
    IdentityPixelValueTransformationPixelValueTransformationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class IdentityPixelValueTransformationMacro(Macro):
    """Identity Pixel Value Transformation Macro (PS3.3 C.7.6.16.2.9b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """

    def __init__(
        self,
        /,
        *,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
    ) -> None: ...
    PixelValueTransformationSequence: SQ[
        IdentityPixelValueTransformationPixelValueTransformationSequenceItems,
        IdentityPixelValueTransformationPixelValueTransformationSequenceItem,
    ]
    """Pixel Value Transformation Sequence (0028,9145), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.9b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """
