# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Salvage Record Module."""

from __future__ import annotations

from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Module


class RTRadiationSalvageRecordModule(RadiationGenerationModeMacro, Module):
    """RT Radiation Salvage Record Module (PS3.3 C.36.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """

    __slots__ = ()

    StartingMetersetValueKnownFlag = CS(0x300A_0723)
    NumberOfRTControlPoints = US(0x300A_0604)
    RTRadiationSalvageRecordControlPointSequence = SQ(0x300A_0722, "RTRadiationSalvageRecordControlPointSequenceItem")
