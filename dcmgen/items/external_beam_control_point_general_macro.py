# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""External Beam Control Point General Macro."""

from __future__ import annotations

from dcmgen.items.rt_control_point_general_macro import RTControlPointGeneralMacro
from dcmgen.model.fields import FD_, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro


class ExternalBeamControlPointGeneralMacro(RTControlPointGeneralMacro):
    """External Beam Control Point General Macro (PS3.3 C.36.2.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """

    __slots__ = ()

    DeliveryRate: FD_ = FD_(0x300A_063D)
    """Delivery Rate (300A,063D), VM 1, Type 2C (PS3.3 C.36.2.2.6)."""
    DeliveryRateUnitSequence: SQ[CodeSequenceMacro] = SQ(0x300A_063E, "CodeSequenceMacro")
    """Delivery Rate Unit Sequence (300A,063E), VM 1, Type 1C (PS3.3 C.36.2.2.6)."""
    BeamAreaLimitSequence: SQ[OutlineDefinitionMacro] = SQ(0x300A_0689, "OutlineDefinitionMacro")
    """Beam Area Limit Sequence (300A,0689), VM 1, Type 1C (PS3.3 C.36.2.2.6)."""
