# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640)."""

from __future__ import annotations

from dcmgen.model.fields import FL, FL_, SQ, UL, FLn
from dcmgen.model.iod import Item


class OCTBscanAnalysisAcquisitionParametersSequenceItem(Item):
    """Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) (PS3.3 C.8.17.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

    __slots__ = ()

    ScanPatternTypeCodeSequence = SQ(0x0022_1618, "CodeSequenceMacro")
    NumberOfBscansPerFrame = UL(0x0022_1642)
    BscanSlabThickness = FL(0x0022_1643)
    DistanceBetweenBscanSlabs = FL(0x0022_1644)
    BscanCycleTime = FL(0x0022_1645)
    BscanCycleTimeVector = FLn(0x0022_1646)
    AscanRate = FL_(0x0022_1649)
    BscanRate = FL_(0x0022_1650)
