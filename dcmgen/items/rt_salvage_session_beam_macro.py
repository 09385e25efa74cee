# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Salvage Session Beam Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DS_, IS_, LO_, SQ, ST_, US_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class RTSalvageSessionBeamMacro(Macro):
    """RT Salvage Session Beam Macro (PS3.3 C.36.2.2.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS_ = IS_(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    BeamName: LO_ = LO_(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    BeamDescription: ST_ = ST_(0x300A_00C3)
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    CurrentFractionNumber: IS_ = IS_(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 2 (PS3.3 C.36.2.2.23)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ] = CST_(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.36.2.2.23)."""
    TreatmentTerminationStatus: CST[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CST(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.36.2.2.23)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0715, "CodeSequenceMacro")
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    TreatmentTerminationDescription: ST_ = ST_(0x300A_0730)
    """Treatment Termination Description (300A,0730), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
    DeliveredPrimaryMeterset: DS_ = DS_(0x3008_0036)
    """Delivered Primary Meterset (3008,0036), VM 1, Type 3 (PS3.3 C.36.2.2.23)."""
