# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Reference Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem, ReferencedImageSequenceItems
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem, SourceImageSequenceItems
from dcmgen.items.source_instance_sequence_item import SourceInstanceSequenceItem, SourceInstanceSequenceItems
from dcmgen.model.fields import SQ, ST_, Items, ST_Value
from dcmgen.model.iod import Module

class GeneralReferenceModule(Module):
    """General Reference Module (PS3.3 C.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ReferencedImageSequenceItem] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
        SourceImageSequence: Items[SourceImageSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SourceInstanceSequence: Items[SourceInstanceSequenceItem] = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ReferencedImageSequenceItems, ReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    Codes: CID 7203 Image Derivation (Defined).

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    SourceImageSequence: SQ[SourceImageSequenceItems, SourceImageSequenceItem]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
    SourceInstanceSequence: SQ[SourceInstanceSequenceItems, SourceInstanceSequenceItem]
    """Source Instance Sequence (0042,0013), SQ, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """
