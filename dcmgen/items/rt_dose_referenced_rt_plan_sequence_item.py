# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Fraction Group Sequence (300C,0020)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, SQ, US
from dcmgen.model.iod import Item


class ReferencedFractionGroupSequenceItem(Item):
    """Item of Referenced Fraction Group Sequence (300C,0020) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber: IS = IS(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedBeamSequence: SQ[ReferencedFractionGroupSequenceReferencedBeamSequenceItem] = SQ(
        0x300C_0004, "ReferencedFractionGroupSequenceReferencedBeamSequenceItem"
    )
    """Referenced Beam Sequence (300C,0004), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedBrachyApplicationSetupSequence: SQ[
        ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem
    ] = SQ(0x300C_000A, "ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem")
    """Referenced Brachy Application Setup Sequence (300C,000A), VM 1, Type 1C (PS3.3 C.8.8.3)."""


class ReferencedFractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedControlPointSequence: SQ[ReferencedControlPointSequenceItem] = SQ(
        0x300C_00F2, "ReferencedControlPointSequenceItem"
    )
    """Referenced Control Point Sequence (300C,00F2), VM 1, Type 1C (PS3.3 C.8.8.3)."""


class ReferencedControlPointSequenceItem(Item):
    """Item of Referenced Control Point Sequence (300C,00F2) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedStartControlPointIndex: IS = IS(0x300C_00F4)
    """Referenced Start Control Point Index (300C,00F4), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedStopControlPointIndex: IS = IS(0x300C_00F6)
    """Referenced Stop Control Point Index (300C,00F6), VM 1, Type 1 (PS3.3 C.8.8.3)."""


class ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber: IS = IS(0x300C_000C)
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 1 (PS3.3 C.8.8.3)."""


class RTDoseReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    ReferencedPlanOverviewIndex: US = US(0x300C_0118)
    """Referenced Plan Overview Index (300C,0118), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedFractionGroupSequence: SQ[ReferencedFractionGroupSequenceItem] = SQ(
        0x300C_0020, "ReferencedFractionGroupSequenceItem"
    )
    """Referenced Fraction Group Sequence (300C,0020), VM 1, Type 1C (PS3.3 C.8.8.3)."""
