# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beam Limiting Device Opening Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class RTBeamLimitingDeviceOpeningSequenceMacro(Macro):
    """RT Beam Limiting Device Opening Sequence Macro (PS3.3 C.36.2.2.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.21.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceOpeningSequence = SQ(0x300A_0656, "RTBeamLimitingDeviceOpeningDefinitionMacro")
