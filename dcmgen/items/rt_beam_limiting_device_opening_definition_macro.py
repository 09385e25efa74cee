# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beam Limiting Device Opening Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US, FDn
from dcmgen.model.iod import Macro


class RTBeamLimitingDeviceOpeningDefinitionMacro(Macro):
    """RT Beam Limiting Device Opening Definition Macro (PS3.3 C.36.2.2.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """

    __slots__ = ()

    ReferencedDeviceIndex = US(0x300A_0607)
    RTBeamLimitingDeviceOffset = FDn(0x300A_064B)
    ParallelRTBeamDelimiterPositions = FDn(0x300A_064A)
    RTBeamDelimiterGeometrySequence = SQ(0x300A_064C, "OutlineDefinitionMacro")
