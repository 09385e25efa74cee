# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Ion Beams Salvage Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS_, SQ
from dcmgen.model.iod import Module


class RTIonBeamsSalvageRecordModule(Module):
    """RT Ion Beams Salvage Record Module (PS3.3 C.8.8.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.32.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber = IS_(0x300C_0022)
    PrimaryDosimeterUnit = CST(0x300A_00B3)
    TreatmentSessionIonBeamSequence = SQ(0x3008_0021, "RTSalvageSessionBeamMacro")
