# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Frame Conversion Source Macro."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ImageFrameConversionSourceMacro(Macro):
    """Image Frame Conversion Source Macro (PS3.3 C.7.6.16.2.25.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.25.3
    """

    def __init__(
        self,
        /,
        *,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ConversionSourceAttributesSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Conversion Source Attributes Sequence (0020,9172), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.25.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.25.3
    """
