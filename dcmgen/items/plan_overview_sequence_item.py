# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Plan Overview Sequence (300C,0116)."""

from __future__ import annotations

from dcmgen.model.fields import FL, IS, IS_, LO, LO_, SH_, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem


class PlanOverviewSequenceItem(Item):
    """Item of Plan Overview Sequence (300C,0116) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    PlanOverviewIndex: US = US(0x300C_0117)
    """Plan Overview Index (300C,0117), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    RTPlanLabel: SH_ = SH_(0x300A_0002)
    """RT Plan Label (300A,0002), VM 1, Type 2 (PS3.3 C.8.8.3)."""
    NumberOfFractionsIncluded: US = US(0x300C_0119)
    """Number of Fractions Included (300C,0119), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    CurrentFractionNumber: IS = IS(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    TreatmentSite: LO_ = LO_(0x3010_0077)
    """Treatment Site (3010,0077), VM 1, Type 2 (PS3.3 C.8.8.3)."""
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItem] = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    """Treatment Site Code Sequence (3010,0078), VM 1, Type 2 (PS3.3 C.8.8.3)."""
    PrescriptionOverviewSequence: SQ[PrescriptionOverviewSequenceItem] = SQ(
        0x300C_0114, "PrescriptionOverviewSequenceItem"
    )
    """Prescription Overview Sequence (300C,0114), VM 1, Type 2 (PS3.3 C.8.8.3)."""
    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    """Referenced Structure Set Sequence (300C,0060), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    ReferencedImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.8.8.3)."""


class PrescriptionOverviewSequenceItem(Item):
    """Item of Prescription Overview Sequence (300C,0114) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    EntityLongLabel: LO = LO(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 1C (PS3.3 C.8.8.3)."""
    TotalPrescriptionDose: FL = FL(0x300C_0115)
    """Total Prescription Dose (300C,0115), VM 1, Type 1 (PS3.3 C.8.8.3)."""
    ReferencedROINumber: IS_ = IS_(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 3 (PS3.3 C.8.8.3)."""
