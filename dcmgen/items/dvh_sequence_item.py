# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of DVH Sequence (3004,0050)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, DS_, IS, SQ, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DVHSequenceItem(Item):
    """Item of DVH Sequence (3004,0050) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    DVHReferencedROISequence: SQ[DVHReferencedROISequenceItem] = SQ(0x3004_0060, "DVHReferencedROISequenceItem")
    """DVH Referenced ROI Sequence (3004,0060), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHType: CS[Literal["DIFFERENTIAL", "CUMULATIVE", "NATURAL"]] = CS(0x3004_0001)
    """DVH Type (3004,0001), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DoseUnits: CS[Literal["GY", "RELATIVE"]] = CS(0x3004_0002)
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DoseType: CST[Literal["PHYSICAL", "EFFECTIVE", "ERROR"]] = CST(0x3004_0004)
    """Dose Type (3004,0004), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHDoseScaling: DS = DS(0x3004_0052)
    """DVH Dose Scaling (3004,0052), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHVolumeUnits: CST[Literal["CM3", "PERCENT", "PER_U"]] = CST(0x3004_0054)
    """DVH Volume Units (3004,0054), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHNumberOfBins: IS = IS(0x3004_0056)
    """DVH Number of Bins (3004,0056), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHData: DSn = DSn(0x3004_0058)
    """DVH Data (3004,0058), VM 2-2n, Type 1 (PS3.3 C.8.8.4)."""
    DVHMinimumDose: DS_ = DS_(0x3004_0070)
    """DVH Minimum Dose (3004,0070), VM 1, Type 3 (PS3.3 C.8.8.4)."""
    DVHMaximumDose: DS_ = DS_(0x3004_0072)
    """DVH Maximum Dose (3004,0072), VM 1, Type 3 (PS3.3 C.8.8.4)."""
    DVHMeanDose: DS_ = DS_(0x3004_0074)
    """DVH Mean Dose (3004,0074), VM 1, Type 3 (PS3.3 C.8.8.4)."""


class DVHReferencedROISequenceItem(Item):
    """Item of DVH Referenced ROI Sequence (3004,0060) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHROIContributionType: CS[Literal["INCLUDED", "EXCLUDED"]] = CS(0x3004_0062)
    """DVH ROI Contribution Type (3004,0062), VM 1, Type 1 (PS3.3 C.8.8.4)."""
