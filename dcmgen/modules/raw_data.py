# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Raw Data Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, DT_, IS_, LO_, SQ, TM, UI
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.mr_spectroscopy_referenced_instance_sequence_item import (
        MRSpectroscopyReferencedInstanceSequenceItem,
    )


class RawDataModule(Module):
    """Raw Data Module (PS3.3 C.19.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.19.html#sect_C.19.1
    """

    __slots__ = ()

    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 2 (PS3.3 C.19.1)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.19.1)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.19.1)."""
    AcquisitionDateTime: DT_ = DT_(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 3 (PS3.3 C.19.1)."""
    ContentLabel: CS_ = CS_(0x0070_0080)
    """Content Label (0070,0080), VM 1, Type 3 (PS3.3 C.19.1)."""
    ContentDescription: LO_ = LO_(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 3 (PS3.3 C.19.1)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 3 (PS3.3 C.19.1)."""
    ImageLaterality: CS_[Literal["R", "L", "U", "B"]] = CS_(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 3 (PS3.3 C.19.1)."""
    CreatorVersionUID: UI = UI(0x0008_9123)
    """Creator-Version UID (0008,9123), VM 1, Type 1 (PS3.3 C.19.1)."""
    ReferencedInstanceSequence: SQ[MRSpectroscopyReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "MRSpectroscopyReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.19.1)."""
