# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Data Type Macro."""

from dcmgen.items.image_data_type_sequence_item import ImageDataTypeSequenceItem, ImageDataTypeSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ImageDataTypeMacro(Macro):
    """Image Data Type Macro (PS3.3 C.7.6.16.2.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """

    def __init__(
        self,
        /,
        *,
        ImageDataTypeSequence: Items[ImageDataTypeSequenceItem] = ...,
    ) -> None: ...
    ImageDataTypeSequence: SQ[ImageDataTypeSequenceItems, ImageDataTypeSequenceItem]
    """Image Data Type Sequence (0018,9807), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """
