# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beams Salvage Record Module."""

from typing import Literal

from dcmgen.items.rt_salvage_session_beam_macro import RTSalvageSessionBeamMacro, RTSalvageSessionBeamMacros
from dcmgen.model.fields import CST, IS_, SQ, AnyText, IS_Value, Items
from dcmgen.model.iod import Module

class RTBeamsSalvageRecordModule(Module):
    """RT Beams Salvage Record Module (PS3.3 C.8.8.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.31.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentSessionBeamSequence: Items[RTSalvageSessionBeamMacro] = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE"] | AnyText = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 3.

    PS3.3 C.8.8.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.31.html
    """
    PrimaryDosimeterUnit: CST[Literal["MU", "MINUTE"]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 1.

    Defined Terms: MU, MINUTE.

    PS3.3 C.8.8.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.31.html
    """
    TreatmentSessionBeamSequence: SQ[RTSalvageSessionBeamMacros, RTSalvageSessionBeamMacro]
    """Treatment Session Beam Sequence (3008,0020), SQ, VM 1, Type 1.

    PS3.3 C.8.8.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.31.html
    """
