# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640)."""

from __future__ import annotations

from dcmgen.model.fields import FL, FL_, SQ, UL, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class OCTBscanAnalysisAcquisitionParametersSequenceItem(Item):
    """Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) (PS3.3 C.8.17.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

    __slots__ = ()

    ScanPatternTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1618, "CodeSequenceMacro")
    """Scan Pattern Type Code Sequence (0022,1618), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    NumberOfBscansPerFrame: UL = UL(0x0022_1642)
    """Number of B-scans Per Frame (0022,1642), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    BscanSlabThickness: FL = FL(0x0022_1643)
    """B-scan Slab Thickness (0022,1643), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    DistanceBetweenBscanSlabs: FL = FL(0x0022_1644)
    """Distance Between B-scan Slabs (0022,1644), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    BscanCycleTime: FL = FL(0x0022_1645)
    """B-scan Cycle Time (0022,1645), VM 1, Type 1C (PS3.3 C.8.17.16)."""
    BscanCycleTimeVector: FLn = FLn(0x0022_1646)
    """B-scan Cycle Time Vector (0022,1646), VM 1-n, Type 1C (PS3.3 C.8.17.16)."""
    AscanRate: FL_ = FL_(0x0022_1649)
    """A-scan Rate (0022,1649), VM 1, Type 3 (PS3.3 C.8.17.16)."""
    BscanRate: FL_ = FL_(0x0022_1650)
    """B-scan Rate (0022,1650), VM 1, Type 3 (PS3.3 C.8.17.16)."""
