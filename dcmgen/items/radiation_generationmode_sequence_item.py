# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiation GenerationMode Sequence (300A,067B)."""

from __future__ import annotations

from dcmgen.model.fields import DS, SH, SQ, ST_, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro


class RadiationGenerationModeSequenceItem(Item):
    """Item of Radiation GenerationMode Sequence (300A,067B) (PS3.3 C.36.2.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

    __slots__ = ()

    RadiationGenerationModeIndex: US = US(0x300A_0601)
    """Radiation Generation Mode Index (300A,0601), VM 1, Type 1 (PS3.3 C.36.2.2.7)."""
    RadiationGenerationModeLabel: SH = SH(0x300A_067C)
    """Radiation GenerationMode Label (300A,067C), VM 1, Type 1 (PS3.3 C.36.2.2.7)."""
    RadiationGenerationModeDescription: ST_ = ST_(0x300A_067D)
    """Radiation GenerationMode Description (300A,067D), VM 1, Type 2 (PS3.3 C.36.2.2.7)."""
    RadiationGenerationModeMachineCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_067E, "CodeSequenceMacro")
    """Radiation GenerationMode Machine Code Sequence (300A,067E), VM 1, Type 1C (PS3.3 C.36.2.2.7)."""
    RadiationTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_067F, "CodeSequenceMacro")
    """Radiation Type Code Sequence (300A,067F), VM 1, Type 1 (PS3.3 C.36.2.2.7)."""
    EnergyUnitCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0684, "CodeSequenceMacro")
    """Energy Unit Code Sequence (300A,0684), VM 1, Type 1 (PS3.3 C.36.2.2.7)."""
    NominalEnergy: DS = DS(0x300A_0680)
    """Nominal Energy (300A,0680), VM 1, Type 1C (PS3.3 C.36.2.2.7)."""
    MinimumNominalEnergy: DS = DS(0x300A_0681)
    """Minimum Nominal Energy (300A,0681), VM 1, Type 1C (PS3.3 C.36.2.2.7)."""
    MaximumNominalEnergy: DS = DS(0x300A_0682)
    """Maximum Nominal Energy (300A,0682), VM 1, Type 1C (PS3.3 C.36.2.2.7)."""
    RadiationFluenceModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0683, "CodeSequenceMacro")
    """Radiation Fluence Modifier Code Sequence (300A,0683), VM 1, Type 1 (PS3.3 C.36.2.2.7)."""
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacro] = SQ(0x300A_065A, "ContentItemMacro")
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), VM 1, Type 2 (PS3.3 C.36.2.2.7)."""
