# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiation GenerationMode Sequence (300A,067B)."""

from __future__ import annotations

from dcmgen.model.fields import DS, SH, SQ, ST_, US
from dcmgen.model.iod import Item


class RadiationGenerationModeSequenceItem(Item):
    """Item of Radiation GenerationMode Sequence (300A,067B) (PS3.3 C.36.2.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

    __slots__ = ()

    RadiationGenerationModeIndex = US(0x300A_0601)
    RadiationGenerationModeLabel = SH(0x300A_067C)
    RadiationGenerationModeDescription = ST_(0x300A_067D)
    RadiationGenerationModeMachineCodeSequence = SQ(0x300A_067E, "CodeSequenceMacro")
    RadiationTypeCodeSequence = SQ(0x300A_067F, "CodeSequenceMacro")
    EnergyUnitCodeSequence = SQ(0x300A_0684, "CodeSequenceMacro")
    NominalEnergy = DS(0x300A_0680)
    MinimumNominalEnergy = DS(0x300A_0681)
    MaximumNominalEnergy = DS(0x300A_0682)
    RadiationFluenceModifierCodeSequence = SQ(0x300A_0683, "CodeSequenceMacro")
    RadiationDeviceConfigurationAndCommissioningKeySequence = SQ(0x300A_065A, "ContentItemMacro")
