# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Brachy Application Setups Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SQ
from dcmgen.model.iod import Module


class RTBrachyApplicationSetupsModule(Module):
    """RT Brachy Application Setups Module (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    BrachyTreatmentTechnique = CS(0x300A_0200)
    BrachyTreatmentType = CST(0x300A_0202)
    TreatmentMachineSequence = SQ(0x300A_0206, "RTBrachyApplicationSetupsTreatmentMachineSequenceItem")
    SourceSequence = SQ(0x300A_0210, "SourceSequenceItem")
    ApplicationSetupSequence = SQ(0x300A_0230, "ApplicationSetupSequenceItem")
