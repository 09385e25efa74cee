# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Beam Limiting Device Opening Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US, FDn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro


class RTBeamLimitingDeviceOpeningDefinitionMacro(Macro):
    """RT Beam Limiting Device Opening Definition Macro (PS3.3 C.36.2.2.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """

    __slots__ = ()

    ReferencedDeviceIndex: US = US(0x300A_0607)
    """Referenced Device Index (300A,0607), VM 1, Type 1 (PS3.3 C.36.2.2.20)."""
    RTBeamLimitingDeviceOffset: FDn = FDn(0x300A_064B)
    """RT Beam Limiting Device Offset (300A,064B), VM 2, Type 1C (PS3.3 C.36.2.2.20)."""
    ParallelRTBeamDelimiterPositions: FDn = FDn(0x300A_064A)
    """Parallel RT Beam Delimiter Positions (300A,064A), VM 2-n, Type 1C (PS3.3 C.36.2.2.20)."""
    RTBeamDelimiterGeometrySequence: SQ[OutlineDefinitionMacro] = SQ(0x300A_064C, "OutlineDefinitionMacro")
    """RT Beam Delimiter Geometry Sequence (300A,064C), VM 1, Type 1C (PS3.3 C.36.2.2.20)."""
