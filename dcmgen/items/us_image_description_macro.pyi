# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""US Image Description Macro."""

from dcmgen.items.us_image_description_sequence_item import (
    USImageDescriptionSequenceItem,
    USImageDescriptionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class USImageDescriptionMacro(Macro):
    """US Image Description Macro (PS3.3 C.8.24.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """

    def __init__(
        self,
        /,
        *,
        USImageDescriptionSequence: Items[USImageDescriptionSequenceItem] = ...,
    ) -> None: ...
    USImageDescriptionSequence: SQ[USImageDescriptionSequenceItems, USImageDescriptionSequenceItem]
    """US Image Description Sequence (0018,9806), SQ, VM 1, Type 1.

    PS3.3 C.8.24.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.6.html#sect_C.8.24.6.1
    """
