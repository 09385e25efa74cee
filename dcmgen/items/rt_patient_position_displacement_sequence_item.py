# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Patient Position Displacement Sequence (300A,0798)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    )
    from dcmgen.items.patient_support_position_macro import PatientSupportPositionMacro


class RTPatientPositionDisplacementSequenceItem(Item):
    """Item of RT Patient Position Displacement Sequence (300A,0798) (PS3.3 C.36.2.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

    __slots__ = ()

    DisplacementReferenceLabel: LO_ = LO_(0x300A_079A)
    """Displacement Reference Label (300A,079A), VM 1, Type 3 (PS3.3 C.36.2.3.2)."""
    DisplacementReferenceLocationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_079D, "CodeSequenceMacro")
    """Displacement Reference Location Code Sequence (300A,079D), VM 1, Type 1 (PS3.3 C.36.2.3.2)."""
    ConceptualVolumeSequence: SQ[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = SQ(
        0x3010_0025, "ConceptualVolumeSegmentationReferenceAndCombinationMacro"
    )
    """Conceptual Volume Sequence (3010,0025), VM 1, Type 2 (PS3.3 C.36.2.3.2)."""
    DisplacementMatrix: FDn = FDn(0x300A_079B)
    """Displacement Matrix (300A,079B), VM 16, Type 1 (PS3.3 C.36.2.3.2)."""
    PatientSupportDisplacementSequence: SQ[PatientSupportPositionMacro] = SQ(0x300A_079C, "PatientSupportPositionMacro")
    """Patient Support Displacement Sequence (300A,079C), VM 1, Type 2 (PS3.3 C.36.2.3.2)."""
