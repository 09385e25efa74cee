# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dose Reference Sequence (300A,0010)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    CS_,
    CST,
    DS_,
    IS,
    LO_,
    UI_,
    AnyText,
    CS_Value,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    ISValue,
    LO_Value,
    UI_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DoseReferenceSequenceItem(Item):
    """Item of Dose Reference Sequence (300A,0010) (PS3.3 C.8.8.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

    def __init__(
        self,
        /,
        *,
        DoseReferenceNumber: ISValue = ...,
        DoseReferenceStructureType: Literal["POINT", "VOLUME", "COORDINATES", "SITE"] | AnyText = ...,
        DoseReferenceType: Literal["TARGET", "ORGAN_AT_RISK"] | AnyText = ...,
        ReferencedROINumber: ISValue = ...,
        DoseReferencePointCoordinates: DSnValue = ...,
        DoseReferenceUID: UI_Value = ...,
        DoseReferenceDescription: LO_Value = ...,
        NominalPriorDose: DS_Value = ...,
        ConstraintWeight: DS_Value = ...,
        DeliveryWarningDose: DS_Value = ...,
        DeliveryMaximumDose: DS_Value = ...,
        TargetMinimumDose: DS_Value = ...,
        TargetPrescriptionDose: DS_Value = ...,
        TargetMaximumDose: DS_Value = ...,
        TargetUnderdoseVolumeFraction: DS_Value = ...,
        OrganAtRiskFullVolumeDose: DS_Value = ...,
        OrganAtRiskLimitDose: DS_Value = ...,
        OrganAtRiskMaximumDose: DS_Value = ...,
        OrganAtRiskOverdoseVolumeFraction: DS_Value = ...,
        DoseValuePurpose: Iterable[Literal["TRACKING", "QA"] | AnyText]
        | Literal["TRACKING", "QA"]
        | AnyText
        | None = ...,
        DoseValueInterpretation: CS_Value = ...,
    ) -> None: ...
    DoseReferenceNumber: IS
    """Dose Reference Number (300A,0012), IS, VM 1, Type 1.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferenceUID: UI_
    """Dose Reference UID (300A,0013), UI, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferenceStructureType: CST[Literal["POINT", "VOLUME", "COORDINATES", "SITE"]]
    """Dose Reference Structure Type (300A,0014), CS, VM 1, Type 1.

    Defined Terms: POINT, VOLUME, COORDINATES, SITE.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseValuePurpose: CSTn[Literal["TRACKING", "QA"]]
    """Dose Value Purpose (300A,061D), CS, VM 1-n, Type 3.

    Defined Terms: TRACKING, QA.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseValueInterpretation: CS_
    """Dose Value Interpretation (300A,068B), CS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferenceDescription: LO_
    """Dose Reference Description (300A,0016), LO, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1C.

    Required if Dose Reference Structure Type is POINT or VOLUME. Not allowed otherwise.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferencePointCoordinates: DSn
    """Dose Reference Point Coordinates (300A,0018), DS, VM 3, Type 1C.

    Required if Dose Reference Structure Type is COORDINATES. Not allowed otherwise.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    NominalPriorDose: DS_
    """Nominal Prior Dose (300A,001A), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferenceType: CST[Literal["TARGET", "ORGAN_AT_RISK"]]
    """Dose Reference Type (300A,0020), CS, VM 1, Type 1.

    Defined Terms: TARGET, ORGAN_AT_RISK.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    ConstraintWeight: DS_
    """Constraint Weight (300A,0021), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DeliveryWarningDose: DS_
    """Delivery Warning Dose (300A,0022), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DeliveryMaximumDose: DS_
    """Delivery Maximum Dose (300A,0023), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    TargetMinimumDose: DS_
    """Target Minimum Dose (300A,0025), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    TargetPrescriptionDose: DS_
    """Target Prescription Dose (300A,0026), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    TargetMaximumDose: DS_
    """Target Maximum Dose (300A,0027), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    TargetUnderdoseVolumeFraction: DS_
    """Target Underdose Volume Fraction (300A,0028), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    OrganAtRiskFullVolumeDose: DS_
    """Organ at Risk Full-volume Dose (300A,002A), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    OrganAtRiskLimitDose: DS_
    """Organ at Risk Limit Dose (300A,002B), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    OrganAtRiskMaximumDose: DS_
    """Organ at Risk Maximum Dose (300A,002C), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    OrganAtRiskOverdoseVolumeFraction: DS_
    """Organ at Risk Overdose Volume Fraction (300A,002D), DS, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

class DoseReferenceSequenceItems(Sequence[DoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        DoseReferenceNumber: ISValue = ...,
        DoseReferenceStructureType: Literal["POINT", "VOLUME", "COORDINATES", "SITE"] | AnyText = ...,
        DoseReferenceType: Literal["TARGET", "ORGAN_AT_RISK"] | AnyText = ...,
        ReferencedROINumber: ISValue = ...,
        DoseReferencePointCoordinates: DSnValue = ...,
        DoseReferenceUID: UI_Value = ...,
        DoseReferenceDescription: LO_Value = ...,
        NominalPriorDose: DS_Value = ...,
        ConstraintWeight: DS_Value = ...,
        DeliveryWarningDose: DS_Value = ...,
        DeliveryMaximumDose: DS_Value = ...,
        TargetMinimumDose: DS_Value = ...,
        TargetPrescriptionDose: DS_Value = ...,
        TargetMaximumDose: DS_Value = ...,
        TargetUnderdoseVolumeFraction: DS_Value = ...,
        OrganAtRiskFullVolumeDose: DS_Value = ...,
        OrganAtRiskLimitDose: DS_Value = ...,
        OrganAtRiskMaximumDose: DS_Value = ...,
        OrganAtRiskOverdoseVolumeFraction: DS_Value = ...,
        DoseValuePurpose: Iterable[Literal["TRACKING", "QA"] | AnyText]
        | Literal["TRACKING", "QA"]
        | AnyText
        | None = ...,
        DoseValueInterpretation: CS_Value = ...,
    ) -> DoseReferenceSequenceItem: ...
