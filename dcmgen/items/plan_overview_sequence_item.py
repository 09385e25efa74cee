# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Plan Overview Sequence (300C,0116)."""

from __future__ import annotations

from dcmgen.model.fields import FL, IS, IS_, LO, LO_, SH_, SQ, US
from dcmgen.model.iod import Item


class PlanOverviewSequenceItem(Item):
    """Item of Plan Overview Sequence (300C,0116) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    PlanOverviewIndex = US(0x300C_0117)
    RTPlanLabel = SH_(0x300A_0002)
    NumberOfFractionsIncluded = US(0x300C_0119)
    CurrentFractionNumber = IS(0x3008_0022)
    TreatmentSite = LO_(0x3010_0077)
    TreatmentSiteCodeSequence = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    PrescriptionOverviewSequence = SQ(0x300C_0114, "PrescriptionOverviewSequenceItem")
    ReferencedStructureSetSequence = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    ReferencedImageSequence = SQ(0x0008_1140, "SOPInstanceReferenceMacro")


class PrescriptionOverviewSequenceItem(Item):
    """Item of Prescription Overview Sequence (300C,0114) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    EntityLongLabel = LO(0x3010_0038)
    TotalPrescriptionDose = FL(0x300C_0115)
    ReferencedROINumber = IS_(0x3006_0084)
