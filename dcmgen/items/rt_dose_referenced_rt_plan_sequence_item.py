# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Fraction Group Sequence (300C,0020)."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedFractionGroupSequenceItem(Item):
    """Item of Referenced Fraction Group Sequence (300C,0020) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber = IS(0x300C_0022)
    ReferencedBeamSequence = SQ(0x300C_0004, "ReferencedFractionGroupSequenceReferencedBeamSequenceItem")
    ReferencedBrachyApplicationSetupSequence = SQ(
        0x300C_000A, "ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem"
    )


class ReferencedFractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)
    ReferencedControlPointSequence = SQ(0x300C_00F2, "ReferencedControlPointSequenceItem")


class ReferencedControlPointSequenceItem(Item):
    """Item of Referenced Control Point Sequence (300C,00F2) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedStartControlPointIndex = IS(0x300C_00F4)
    ReferencedStopControlPointIndex = IS(0x300C_00F6)


class ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber = IS(0x300C_000C)


class RTDoseReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedPlanOverviewIndex = US(0x300C_0118)
    ReferencedFractionGroupSequence = SQ(0x300C_0020, "ReferencedFractionGroupSequenceItem")
