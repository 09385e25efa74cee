# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Variable Modality LUT Sequence (0028,3001)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.modality_lut_macro import ModalityLUTMacro
from dcmgen.items.modality_lut_sequence_item import ModalityLUTSequenceItem
from dcmgen.model.fields import SQ, AnyText, DSValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VariableModalityLUTSequenceItem(ModalityLUTMacro, Item):
    """Item of Variable Modality LUT Sequence (0028,3001) (PS3.3 C.11.35).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.35.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        ModalityLUTSequence: Items[ModalityLUTSequenceItem] = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1.

    PS3.3 C.11.35: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.35.html
    """

class VariableModalityLUTSequenceItems(Sequence[VariableModalityLUTSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        ModalityLUTSequence: Items[ModalityLUTSequenceItem] = ...,
    ) -> VariableModalityLUTSequenceItem: ...
