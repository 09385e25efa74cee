# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Dose Reference Sequence (300A,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, DS_, IS, LO_, UI_, CSTn, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DoseReferenceSequenceItem(Item):
    """Item of Dose Reference Sequence (300A,0010) (PS3.3 C.8.8.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

    __slots__ = ()

    DoseReferenceNumber: IS = IS(0x300A_0012)
    """Dose Reference Number (300A,0012), VM 1, Type 1 (PS3.3 C.8.8.10)."""
    DoseReferenceUID: UI_ = UI_(0x300A_0013)
    """Dose Reference UID (300A,0013), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    DoseReferenceStructureType: CST[Literal["POINT", "VOLUME", "COORDINATES", "SITE"]] = CST(0x300A_0014)
    """Dose Reference Structure Type (300A,0014), VM 1, Type 1 (PS3.3 C.8.8.10)."""
    DoseValuePurpose: CSTn[Literal["TRACKING", "QA"]] = CSTn(0x300A_061D)
    """Dose Value Purpose (300A,061D), VM 1-n, Type 3 (PS3.3 C.8.8.10)."""
    DoseValueInterpretation: CS_ = CS_(0x300A_068B)
    """Dose Value Interpretation (300A,068B), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    DoseReferenceDescription: LO_ = LO_(0x300A_0016)
    """Dose Reference Description (300A,0016), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1C (PS3.3 C.8.8.10)."""
    DoseReferencePointCoordinates: DSn = DSn(0x300A_0018)
    """Dose Reference Point Coordinates (300A,0018), VM 3, Type 1C (PS3.3 C.8.8.10)."""
    NominalPriorDose: DS_ = DS_(0x300A_001A)
    """Nominal Prior Dose (300A,001A), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    DoseReferenceType: CST[Literal["TARGET", "ORGAN_AT_RISK"]] = CST(0x300A_0020)
    """Dose Reference Type (300A,0020), VM 1, Type 1 (PS3.3 C.8.8.10)."""
    ConstraintWeight: DS_ = DS_(0x300A_0021)
    """Constraint Weight (300A,0021), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    DeliveryWarningDose: DS_ = DS_(0x300A_0022)
    """Delivery Warning Dose (300A,0022), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    DeliveryMaximumDose: DS_ = DS_(0x300A_0023)
    """Delivery Maximum Dose (300A,0023), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    TargetMinimumDose: DS_ = DS_(0x300A_0025)
    """Target Minimum Dose (300A,0025), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    TargetPrescriptionDose: DS_ = DS_(0x300A_0026)
    """Target Prescription Dose (300A,0026), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    TargetMaximumDose: DS_ = DS_(0x300A_0027)
    """Target Maximum Dose (300A,0027), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    TargetUnderdoseVolumeFraction: DS_ = DS_(0x300A_0028)
    """Target Underdose Volume Fraction (300A,0028), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    OrganAtRiskFullVolumeDose: DS_ = DS_(0x300A_002A)
    """Organ at Risk Full-volume Dose (300A,002A), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    OrganAtRiskLimitDose: DS_ = DS_(0x300A_002B)
    """Organ at Risk Limit Dose (300A,002B), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    OrganAtRiskMaximumDose: DS_ = DS_(0x300A_002C)
    """Organ at Risk Maximum Dose (300A,002C), VM 1, Type 3 (PS3.3 C.8.8.10)."""
    OrganAtRiskOverdoseVolumeFraction: DS_ = DS_(0x300A_002D)
    """Organ at Risk Overdose Volume Fraction (300A,002D), VM 1, Type 3 (PS3.3 C.8.8.10)."""
