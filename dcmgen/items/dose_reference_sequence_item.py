# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dose Reference Sequence (300A,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, DS_, IS, LO_, UI_, CSTn, DSn
from dcmgen.model.iod import Item


class DoseReferenceSequenceItem(Item):
    """Item of Dose Reference Sequence (300A,0010) (PS3.3 C.8.8.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

    __slots__ = ()

    DoseReferenceNumber = IS(0x300A_0012)
    DoseReferenceUID = UI_(0x300A_0013)
    DoseReferenceStructureType = CST(0x300A_0014)
    DoseValuePurpose = CSTn(0x300A_061D)
    DoseValueInterpretation = CS_(0x300A_068B)
    DoseReferenceDescription = LO_(0x300A_0016)
    ReferencedROINumber = IS(0x3006_0084)
    DoseReferencePointCoordinates = DSn(0x300A_0018)
    NominalPriorDose = DS_(0x300A_001A)
    DoseReferenceType = CST(0x300A_0020)
    ConstraintWeight = DS_(0x300A_0021)
    DeliveryWarningDose = DS_(0x300A_0022)
    DeliveryMaximumDose = DS_(0x300A_0023)
    TargetMinimumDose = DS_(0x300A_0025)
    TargetPrescriptionDose = DS_(0x300A_0026)
    TargetMaximumDose = DS_(0x300A_0027)
    TargetUnderdoseVolumeFraction = DS_(0x300A_0028)
    OrganAtRiskFullVolumeDose = DS_(0x300A_002A)
    OrganAtRiskLimitDose = DS_(0x300A_002B)
    OrganAtRiskMaximumDose = DS_(0x300A_002C)
    OrganAtRiskOverdoseVolumeFraction = DS_(0x300A_002D)
