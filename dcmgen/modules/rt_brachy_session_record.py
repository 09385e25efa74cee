# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Brachy Session Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS_, SQ
from dcmgen.model.iod import Module


class RTBrachySessionRecordModule(Module):
    """RT Brachy Session Record Module (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber = IS_(0x300C_0022)
    NumberOfFractionsPlanned = IS_(0x300A_0078)
    BrachyTreatmentTechnique = CS(0x300A_0200)
    BrachyTreatmentType = CST(0x300A_0202)
    RecordedSourceSequence = SQ(0x3008_0100, "RecordedSourceSequenceItem")
    TreatmentSessionApplicationSetupSequence = SQ(0x3008_0110, "TreatmentSessionApplicationSetupSequenceItem")
