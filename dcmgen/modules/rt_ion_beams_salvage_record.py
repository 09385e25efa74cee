# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Ion Beams Salvage Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.rt_salvage_session_beam_macro import RTSalvageSessionBeamMacro


class RTIonBeamsSalvageRecordModule(Module):
    """RT Ion Beams Salvage Record Module (PS3.3 C.8.8.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.32.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber: IS_ = IS_(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 3 (PS3.3 C.8.8.32)."""
    PrimaryDosimeterUnit: CST[Literal["MU", "MINUTE"]] = CST(0x300A_00B3)
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 1 (PS3.3 C.8.8.32)."""
    TreatmentSessionIonBeamSequence: SQ[RTSalvageSessionBeamMacro] = SQ(0x3008_0021, "RTSalvageSessionBeamMacro")
    """Treatment Session Ion Beam Sequence (3008,0021), VM 1, Type 1 (PS3.3 C.8.8.32)."""
