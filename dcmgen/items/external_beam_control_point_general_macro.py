# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""External Beam Control Point General Macro."""

from __future__ import annotations

from dcmgen.items.rt_control_point_general_macro import RTControlPointGeneralMacro
from dcmgen.model.fields import FD_, SQ


class ExternalBeamControlPointGeneralMacro(RTControlPointGeneralMacro):
    """External Beam Control Point General Macro (PS3.3 C.36.2.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """

    __slots__ = ()

    DeliveryRate = FD_(0x300A_063D)
    DeliveryRateUnitSequence = SQ(0x300A_063E, "CodeSequenceMacro")
    BeamAreaLimitSequence = SQ(0x300A_0689, "OutlineDefinitionMacro")
