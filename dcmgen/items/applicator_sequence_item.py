# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Applicator Sequence (300A,0107)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, FL_, LO_, SH, SQ
from dcmgen.model.iod import Item


class ApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ApplicatorID = SH(0x300A_0108)
    AccessoryCode = LO_(0x300A_00F9)
    ApplicatorType = CST(0x300A_0109)
    ApplicatorGeometrySequence = SQ(0x300A_0431, "ApplicatorGeometrySequenceItem")
    SourceToApplicatorMountingPositionDistance = FL_(0x300A_0436)
    ApplicatorDescription = LO_(0x300A_010A)


class ApplicatorGeometrySequenceItem(Item):
    """Item of Applicator Geometry Sequence (300A,0431) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ApplicatorApertureShape = CST(0x300A_0432)
    ApplicatorOpening = FL(0x300A_0433)
    ApplicatorOpeningX = FL(0x300A_0434)
    ApplicatorOpeningY = FL(0x300A_0435)
