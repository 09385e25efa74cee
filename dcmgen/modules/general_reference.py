# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
    from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem
    from dcmgen.items.source_instance_sequence_item import SourceInstanceSequenceItem


class GeneralReferenceModule(Module):
    """General Reference Module (PS3.3 C.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[ReferencedImageSequenceItem] = SQ(0x0008_1140, "ReferencedImageSequenceItem")
    """Referenced Image Sequence (0008,1140), VM 1, Type 3 (PS3.3 C.12.4)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.12.4)."""
    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 C.12.4)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.12.4)."""
    SourceImageSequence: SQ[SourceImageSequenceItem] = SQ(0x0008_2112, "SourceImageSequenceItem")
    """Source Image Sequence (0008,2112), VM 1, Type 3 (PS3.3 C.12.4)."""
    SourceInstanceSequence: SQ[SourceInstanceSequenceItem] = SQ(0x0042_0013, "SourceInstanceSequenceItem")
    """Source Instance Sequence (0042,0013), VM 1, Type 3 (PS3.3 C.12.4)."""
