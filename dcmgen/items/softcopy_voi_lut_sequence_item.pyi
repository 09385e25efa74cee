# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Softcopy VOI LUT Sequence (0028,3110)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import SQ, AnyText, DSnValue, Items, LOnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SoftcopyVOILUTSequenceItem(VOILUTMacro, Item):
    """Item of Softcopy VOI LUT Sequence (0028,3110) (PS3.3 C.11.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.8.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.8.html
    """

class SoftcopyVOILUTSequenceItems(Sequence[SoftcopyVOILUTSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> SoftcopyVOILUTSequenceItem: ...
