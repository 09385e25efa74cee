# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Tomotherapeutic Control Point Sequence (3010,0098)."""

from __future__ import annotations

from dcmgen.model.fields import FD, US, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro


class TomotherapeuticControlPointSequenceItem(
    ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, Item
):
    """Item of Tomotherapeutic Control Point Sequence (3010,0098) (PS3.3 C.36.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

    __slots__ = ()

    ReferencedRadiationGenerationModeIndex = US(0x300A_0605)
    SourceRollAngle = FD(0x300A_067A)
    TomotherapeuticLeafOpenDurations = FDn(0x3010_0099)
    TomotherapeuticLeafInitialClosedDurations = FDn(0x3010_009A)
