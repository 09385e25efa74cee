# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Fraction Group Sequence (300C,0020)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, SQ, US, ISValue, Items, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedControlPointSequenceItem(Item):
    """Item of Referenced Control Point Sequence (300C,00F2) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedStartControlPointIndex: ISValue = ...,
        ReferencedStopControlPointIndex: ISValue = ...,
    ) -> None: ...
    ReferencedStartControlPointIndex: IS
    """Referenced Start Control Point Index (300C,00F4), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedStopControlPointIndex: IS
    """Referenced Stop Control Point Index (300C,00F6), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class ReferencedControlPointSequenceItems(Sequence[ReferencedControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedStartControlPointIndex: ISValue = ...,
        ReferencedStopControlPointIndex: ISValue = ...,
    ) -> ReferencedControlPointSequenceItem: ...

class ReferencedFractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        ReferencedControlPointSequence: Items[ReferencedControlPointSequenceItem] = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedControlPointSequence: SQ[ReferencedControlPointSequenceItems, ReferencedControlPointSequenceItem]
    """Referenced Control Point Sequence (300C,00F2), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is CONTROL_POINT. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class ReferencedFractionGroupSequenceReferencedBeamSequenceItems(
    Sequence[ReferencedFractionGroupSequenceReferencedBeamSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        ReferencedControlPointSequence: Items[ReferencedControlPointSequenceItem] = ...,
    ) -> ReferencedFractionGroupSequenceReferencedBeamSequenceItem: ...

class ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBrachyApplicationSetupNumber: IS
    """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItems(
    Sequence[ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
    ) -> ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem: ...

class ReferencedFractionGroupSequenceItem(Item):
    """Item of Referenced Fraction Group Sequence (300C,0020) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedFractionGroupNumber: ISValue = ...,
        ReferencedBeamSequence: Items[ReferencedFractionGroupSequenceReferencedBeamSequenceItem] = ...,
        ReferencedBrachyApplicationSetupSequence: Items[
            ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem
        ] = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedBeamSequence: SQ[
        ReferencedFractionGroupSequenceReferencedBeamSequenceItems,
        ReferencedFractionGroupSequenceReferencedBeamSequenceItem,
    ]
    """Referenced Beam Sequence (300C,0004), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is BEAM, BEAM_SESSION or CONTROL_POINT. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedBrachyApplicationSetupSequence: SQ[
        ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItems,
        ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem,
    ]
    """Referenced Brachy Application Setup Sequence (300C,000A), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is BRACHY or BRACHY_SESSION. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class ReferencedFractionGroupSequenceItems(Sequence[ReferencedFractionGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedFractionGroupNumber: ISValue = ...,
        ReferencedBeamSequence: Items[ReferencedFractionGroupSequenceReferencedBeamSequenceItem] = ...,
        ReferencedBrachyApplicationSetupSequence: Items[
            ReferencedFractionGroupSequenceReferencedBrachyApplicationSetupSequenceItem
        ] = ...,
    ) -> ReferencedFractionGroupSequenceItem: ...

class RTDoseReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFractionGroupSequence: Items[ReferencedFractionGroupSequenceItem] = ...,
        ReferencedPlanOverviewIndex: USValue = ...,
    ) -> None: ...
    ReferencedPlanOverviewIndex: US
    """Referenced Plan Overview Index (300C,0118), US, VM 1, Type 1C.

    Required if Plan Overview Sequence is present. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedFractionGroupSequence: SQ[ReferencedFractionGroupSequenceItems, ReferencedFractionGroupSequenceItem]
    """Referenced Fraction Group Sequence (300C,0020), SQ, VM 1, Type 1C.

    Required if Dose Summation Type is FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION or
    CONTROL_POINT. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class RTDoseReferencedRTPlanSequenceItems(Sequence[RTDoseReferencedRTPlanSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFractionGroupSequence: Items[ReferencedFractionGroupSequenceItem] = ...,
        ReferencedPlanOverviewIndex: USValue = ...,
    ) -> RTDoseReferencedRTPlanSequenceItem: ...
