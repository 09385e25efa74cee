# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Calculated IOL Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO, SQ
from dcmgen.model.iod import Macro


class CalculatedIOLMacro(Macro):
    """Calculated IOL Macro (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    IOLManufacturer = LO(0x0022_1093)
    ImplantName = LO(0x0022_1095)
    TypeOfOpticalCorrection = CS_(0x0022_1046)
    LensConstantSequence = SQ(0x0022_1092, "LensConstantSequenceItem")
    IOLPowerSequence = SQ(0x0022_1090, "IOLPowerSequenceItem")
    IOLPowerForExactEmmetropia = FL_(0x0022_1121)
    ToricIOLPowerForExactEmmetropiaSequence = SQ(0x0022_104A, "CalculatedToricPowerMacro")
    IOLPowerForExactTargetRefraction = FL_(0x0022_1122)
    ToricIOLPowerForExactTargetRefractionSequence = SQ(0x0022_104B, "CalculatedToricPowerMacro")
    CalculationCommentSequence = SQ(0x0022_112A, "CalculationCommentSequenceItem")
