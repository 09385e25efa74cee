# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Brachy Application Setups Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.application_setup_sequence_item import ApplicationSetupSequenceItem
    from dcmgen.items.rt_brachy_application_setups_treatment_machine_sequence_item import (
        RTBrachyApplicationSetupsTreatmentMachineSequenceItem,
    )
    from dcmgen.items.source_sequence_item import SourceSequenceItem


class RTBrachyApplicationSetupsModule(Module):
    """RT Brachy Application Setups Module (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    BrachyTreatmentTechnique: CS[
        Literal["INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"]
    ] = CS(0x300A_0200)
    """Brachy Treatment Technique (300A,0200), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    BrachyTreatmentType: CST[Literal["MANUAL", "HDR", "MDR", "LDR", "PDR"]] = CST(0x300A_0202)
    """Brachy Treatment Type (300A,0202), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    TreatmentMachineSequence: SQ[RTBrachyApplicationSetupsTreatmentMachineSequenceItem] = SQ(
        0x300A_0206, "RTBrachyApplicationSetupsTreatmentMachineSequenceItem"
    )
    """Treatment Machine Sequence (300A,0206), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceSequence: SQ[SourceSequenceItem] = SQ(0x300A_0210, "SourceSequenceItem")
    """Source Sequence (300A,0210), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ApplicationSetupSequence: SQ[ApplicationSetupSequenceItem] = SQ(0x300A_0230, "ApplicationSetupSequenceItem")
    """Application Setup Sequence (300A,0230), VM 1, Type 1 (PS3.3 C.8.8.15)."""
