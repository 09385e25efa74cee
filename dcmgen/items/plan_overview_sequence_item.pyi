# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plan Overview Sequence (300C,0116)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem, TreatmentSiteCodeSequenceItems
from dcmgen.model.fields import (
    FL,
    IS,
    IS_,
    LO,
    LO_,
    SH_,
    SQ,
    US,
    FLValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    SH_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PrescriptionOverviewSequenceItem(Item):
    """Item of Prescription Overview Sequence (300C,0114) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        TotalPrescriptionDose: FLValue = ...,
        EntityLongLabel: LOValue = ...,
        ReferencedROINumber: IS_Value = ...,
    ) -> None: ...
    EntityLongLabel: LO
    """Entity Long Label (3010,0038), LO, VM 1, Type 1C.

    Required if Prescription Overview Sequence has more than one item. May be present otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    TotalPrescriptionDose: FL
    """Total Prescription Dose (300C,0115), FL, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class PrescriptionOverviewSequenceItems(Sequence[PrescriptionOverviewSequenceItem]):
    def add(
        self,
        /,
        *,
        TotalPrescriptionDose: FLValue = ...,
        EntityLongLabel: LOValue = ...,
        ReferencedROINumber: IS_Value = ...,
    ) -> PrescriptionOverviewSequenceItem: ...

class PlanOverviewSequenceItem(Item):
    """Item of Plan Overview Sequence (300C,0116) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        PlanOverviewIndex: USValue = ...,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        CurrentFractionNumber: ISValue = ...,
        ReferencedStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        NumberOfFractionsIncluded: USValue = ...,
        RTPlanLabel: SH_Value = ...,
        PrescriptionOverviewSequence: Items[PrescriptionOverviewSequenceItem] = ...,
        TreatmentSite: LO_Value = ...,
        TreatmentSiteCodeSequence: Items[TreatmentSiteCodeSequenceItem] = ...,
    ) -> None: ...
    PlanOverviewIndex: US
    """Plan Overview Index (300C,0117), US, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    RTPlanLabel: SH_
    """RT Plan Label (300A,0002), SH, VM 1, Type 2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    NumberOfFractionsIncluded: US
    """Number of Fractions Included (300C,0119), US, VM 1, Type 1C.

    Required if Dose Summation Type is PLAN_OVERVIEW, PLAN or MULTI_PLAN. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    CurrentFractionNumber: IS
    """Current Fraction Number (3008,0022), IS, VM 1, Type 1C.

    Required if Dose Summation Type is RECORD. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    TreatmentSite: LO_
    """Treatment Site (3010,0077), LO, VM 1, Type 2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItems, TreatmentSiteCodeSequenceItem]
    """Treatment Site Code Sequence (3010,0078), SQ, VM 1, Type 2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PrescriptionOverviewSequence: SQ[PrescriptionOverviewSequenceItems, PrescriptionOverviewSequenceItem]
    """Prescription Overview Sequence (300C,0114), SQ, VM 1, Type 2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Structure Set Sequence (300C,0060), SQ, VM 1, Type 1C.

    Required if Referenced Image Sequence is absent. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ReferencedImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Referenced Structure Set Sequence is absent. Not allowed otherwise.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class PlanOverviewSequenceItems(Sequence[PlanOverviewSequenceItem]):
    def add(
        self,
        /,
        *,
        PlanOverviewIndex: USValue = ...,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        CurrentFractionNumber: ISValue = ...,
        ReferencedStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        NumberOfFractionsIncluded: USValue = ...,
        RTPlanLabel: SH_Value = ...,
        PrescriptionOverviewSequence: Items[PrescriptionOverviewSequenceItem] = ...,
        TreatmentSite: LO_Value = ...,
        TreatmentSiteCodeSequence: Items[TreatmentSiteCodeSequenceItem] = ...,
    ) -> PlanOverviewSequenceItem: ...
