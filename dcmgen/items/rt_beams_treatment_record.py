# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD."""

from __future__ import annotations

from dcmgen.items.rt_salvage_session_beam_macro import RTSalvageSessionBeamMacro
from dcmgen.items.treatment_session_beam_sequence_item import TreatmentSessionBeamSequenceItem
from dcmgen.model.fields import CST, CST_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem(
    RTSalvageSessionBeamMacro, TreatmentSessionBeamSequenceItem
):
    """Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD (PS3.3 A.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.29.html
    """

    __slots__ = ()

    TreatmentTerminationStatus: CST[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CST(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.36.2.2.23)."""
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ] = CST_(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.36.2.2.23)."""
