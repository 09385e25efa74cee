# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of DVH Sequence (3004,0050)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, DS_, IS, SQ, DSn
from dcmgen.model.iod import Item


class DVHSequenceItem(Item):
    """Item of DVH Sequence (3004,0050) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    DVHReferencedROISequence = SQ(0x3004_0060, "DVHReferencedROISequenceItem")
    DVHType = CS(0x3004_0001)
    DoseUnits = CS(0x3004_0002)
    DoseType = CST(0x3004_0004)
    DVHDoseScaling = DS(0x3004_0052)
    DVHVolumeUnits = CST(0x3004_0054)
    DVHNumberOfBins = IS(0x3004_0056)
    DVHData = DSn(0x3004_0058)
    DVHMinimumDose = DS_(0x3004_0070)
    DVHMaximumDose = DS_(0x3004_0072)
    DVHMeanDose = DS_(0x3004_0074)


class DVHReferencedROISequenceItem(Item):
    """Item of DVH Referenced ROI Sequence (3004,0060) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    DVHROIContributionType = CS(0x3004_0062)
