# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Calculated IOL Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.calculated_toric_power_macro import CalculatedToricPowerMacro
    from dcmgen.items.calculation_comment_sequence_item import CalculationCommentSequenceItem
    from dcmgen.items.iol_power_sequence_item import IOLPowerSequenceItem
    from dcmgen.items.lens_constant_sequence_item import LensConstantSequenceItem


class CalculatedIOLMacro(Macro):
    """Calculated IOL Macro (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    IOLManufacturer: LO = LO(0x0022_1093)
    """IOL Manufacturer (0022,1093), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    ImplantName: LO = LO(0x0022_1095)
    """Implant Name (0022,1095), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    TypeOfOpticalCorrection: CS_[Literal["SPHERICAL", "TORIC"]] = CS_(0x0022_1046)
    """Type of Optical Correction (0022,1046), VM 1, Type 3 (PS3.3 C.8.25.16.5)."""
    LensConstantSequence: SQ[LensConstantSequenceItem] = SQ(0x0022_1092, "LensConstantSequenceItem")
    """Lens Constant Sequence (0022,1092), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    IOLPowerSequence: SQ[IOLPowerSequenceItem] = SQ(0x0022_1090, "IOLPowerSequenceItem")
    """IOL Power Sequence (0022,1090), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    IOLPowerForExactEmmetropia: FL_ = FL_(0x0022_1121)
    """IOL Power For Exact Emmetropia (0022,1121), VM 1, Type 2 (PS3.3 C.8.25.16.5)."""
    ToricIOLPowerForExactEmmetropiaSequence: SQ[CalculatedToricPowerMacro] = SQ(
        0x0022_104A, "CalculatedToricPowerMacro"
    )
    """Toric IOL Power for Exact Emmetropia Sequence (0022,104A), VM 1, Type 2C (PS3.3 C.8.25.16.5)."""
    IOLPowerForExactTargetRefraction: FL_ = FL_(0x0022_1122)
    """IOL Power For Exact Target Refraction (0022,1122), VM 1, Type 2 (PS3.3 C.8.25.16.5)."""
    ToricIOLPowerForExactTargetRefractionSequence: SQ[CalculatedToricPowerMacro] = SQ(
        0x0022_104B, "CalculatedToricPowerMacro"
    )
    """Toric IOL Power for Exact Target Refraction Sequence (0022,104B), VM 1, Type 2C (PS3.3 C.8.25.16.5)."""
    CalculationCommentSequence: SQ[CalculationCommentSequenceItem] = SQ(0x0022_112A, "CalculationCommentSequenceItem")
    """Calculation Comment Sequence (0022,112A), VM 1, Type 3 (PS3.3 C.8.25.16.5)."""
