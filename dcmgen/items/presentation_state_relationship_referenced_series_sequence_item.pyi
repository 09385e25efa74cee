# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationStateRelationshipReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.11.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.11.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1.

    PS3.3 C.11.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """

class PresentationStateRelationshipReferencedSeriesSequenceItems(
    Sequence[PresentationStateRelationshipReferencedSeriesSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> PresentationStateRelationshipReferencedSeriesSequenceItem: ...
