# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of IOL Power Sequence (0022,1090)."""

from typing import Literal

from dcmgen.items.calculated_toric_power_macro import CalculatedToricPowerMacro, CalculatedToricPowerMacros
from dcmgen.model.fields import CS_, FL, LO_, SQ, FLValue, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IOLPowerSequenceItem(Item):
    """Item of IOL Power Sequence (0022,1090) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    def __init__(
        self,
        /,
        *,
        IOLPower: FLValue = ...,
        PredictedRefractiveError: FLValue = ...,
        ToricIOLPowerSequence: Items[CalculatedToricPowerMacro] = ...,
        PredictedToricErrorSequence: Items[CalculatedToricPowerMacro] = ...,
        ImplantPartNumber: LO_Value = ...,
        PreSelectedForImplantation: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    IOLPower: FL
    """IOL Power (0022,1053), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    ToricIOLPowerSequence: SQ[CalculatedToricPowerMacros, CalculatedToricPowerMacro]
    """Toric IOL Power Sequence (0022,1047), SQ, VM 1, Type 1C.

    Required if Type of Optical Correction is TORIC. Not allowed otherwise.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    PredictedRefractiveError: FL
    """Predicted Refractive Error (0022,1054), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    PredictedToricErrorSequence: SQ[CalculatedToricPowerMacros, CalculatedToricPowerMacro]
    """Predicted Toric Error Sequence (0022,1048), SQ, VM 1, Type 1C.

    Required if Type of Optical Correction is TORIC. Not allowed otherwise.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    ImplantPartNumber: LO_
    """Implant Part Number (0022,1097), LO, VM 1, Type 2.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    PreSelectedForImplantation: CS_[Literal["YES", "NO", ""]]
    """Pre-Selected for Implantation (0022,1049), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

class IOLPowerSequenceItems(Sequence[IOLPowerSequenceItem]):
    def add(
        self,
        /,
        *,
        IOLPower: FLValue = ...,
        PredictedRefractiveError: FLValue = ...,
        ToricIOLPowerSequence: Items[CalculatedToricPowerMacro] = ...,
        PredictedToricErrorSequence: Items[CalculatedToricPowerMacro] = ...,
        ImplantPartNumber: LO_Value = ...,
        PreSelectedForImplantation: Literal["YES", "NO", "", None] = ...,
    ) -> IOLPowerSequenceItem: ...
