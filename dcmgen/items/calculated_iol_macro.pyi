# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Calculated IOL Macro."""

from typing import Literal

from dcmgen.items.calculated_toric_power_macro import CalculatedToricPowerMacro, CalculatedToricPowerMacros
from dcmgen.items.calculation_comment_sequence_item import (
    CalculationCommentSequenceItem,
    CalculationCommentSequenceItems,
)
from dcmgen.items.iol_power_sequence_item import IOLPowerSequenceItem, IOLPowerSequenceItems
from dcmgen.items.lens_constant_sequence_item import LensConstantSequenceItem, LensConstantSequenceItems
from dcmgen.model.fields import CS_, FL_, LO, SQ, FL_Value, Items, LOValue
from dcmgen.model.iod import Macro

class CalculatedIOLMacro(Macro):
    """Calculated IOL Macro (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    def __init__(
        self,
        /,
        *,
        IOLPowerSequence: Items[IOLPowerSequenceItem] = ...,
        LensConstantSequence: Items[LensConstantSequenceItem] = ...,
        IOLManufacturer: LOValue = ...,
        ImplantName: LOValue = ...,
        IOLPowerForExactEmmetropia: FL_Value = ...,
        IOLPowerForExactTargetRefraction: FL_Value = ...,
        ToricIOLPowerForExactEmmetropiaSequence: Items[CalculatedToricPowerMacro] = ...,
        ToricIOLPowerForExactTargetRefractionSequence: Items[CalculatedToricPowerMacro] = ...,
        TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC", "", None] = ...,
        CalculationCommentSequence: Items[CalculationCommentSequenceItem] = ...,
    ) -> None: ...
    IOLManufacturer: LO
    """IOL Manufacturer (0022,1093), LO, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    ImplantName: LO
    """Implant Name (0022,1095), LO, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    TypeOfOpticalCorrection: CS_[Literal["SPHERICAL", "TORIC", ""]]
    """Type of Optical Correction (0022,1046), CS, VM 1, Type 3.

    Enumerated Values: SPHERICAL, TORIC.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    LensConstantSequence: SQ[LensConstantSequenceItems, LensConstantSequenceItem]
    """Lens Constant Sequence (0022,1092), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    IOLPowerSequence: SQ[IOLPowerSequenceItems, IOLPowerSequenceItem]
    """IOL Power Sequence (0022,1090), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    IOLPowerForExactEmmetropia: FL_
    """IOL Power For Exact Emmetropia (0022,1121), FL, VM 1, Type 2.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    ToricIOLPowerForExactEmmetropiaSequence: SQ[CalculatedToricPowerMacros, CalculatedToricPowerMacro]
    """Toric IOL Power for Exact Emmetropia Sequence (0022,104A), SQ, VM 1, Type 2C.

    Required if Type of Optical Correction is TORIC. Not allowed otherwise.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    IOLPowerForExactTargetRefraction: FL_
    """IOL Power For Exact Target Refraction (0022,1122), FL, VM 1, Type 2.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    ToricIOLPowerForExactTargetRefractionSequence: SQ[CalculatedToricPowerMacros, CalculatedToricPowerMacro]
    """Toric IOL Power for Exact Target Refraction Sequence (0022,104B), SQ, VM 1, Type 2C.

    Required if Type of Optical Correction is TORIC. Not allowed otherwise.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    CalculationCommentSequence: SQ[CalculationCommentSequenceItems, CalculationCommentSequenceItem]
    """Calculation Comment Sequence (0022,112A), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
