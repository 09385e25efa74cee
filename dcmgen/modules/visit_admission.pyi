# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visit Admission Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import (
    DA_,
    LO_,
    PN_,
    SQ,
    ST_,
    TM_,
    DA_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    PN_Value,
    PNn,
    PNnValue,
    SHn,
    SHnValue,
    ST_Value,
    TM_Value,
)
from dcmgen.model.iod import Module

class VisitAdmissionModule(Module):
    """Visit Admission Module (PS3.3 C.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferringPhysicianName: PN_Value = ...,
        ReferringPhysicianAddress: ST_Value = ...,
        ReferringPhysicianTelephoneNumbers: SHnValue = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        RouteOfAdmissions: LO_Value = ...,
        AdmittingDate: DA_Value = ...,
        AdmittingTime: TM_Value = ...,
    ) -> None: ...
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    ReferringPhysicianAddress: ST_
    """Referring Physician's Address (0008,0092), ST, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    ReferringPhysicianTelephoneNumbers: SHn
    """Referring Physician's Telephone Numbers (0008,0094), SH, VM 1-n.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Referring Physician Identification Sequence (0008,0096), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    PhysiciansOfRecord: PNn
    """Physician(s) of Record (0008,1048), PN, VM 1-n.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    ConsultingPhysicianName: PNn
    """Consulting Physician's Name (0008,009C), PN, VM 1-n.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Consulting Physician Identification Sequence (0008,009D), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    AdmittingDiagnosesDescription: LOn
    """Admitting Diagnoses Description (0008,1080), LO, VM 1-n.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    RouteOfAdmissions: LO_
    """Route of Admissions (0038,0016), LO, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    AdmittingDate: DA_
    """Admitting Date (0038,0020), DA, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
    AdmittingTime: TM_
    """Admitting Time (0038,0021), TM, VM 1.

    PS3.3 C.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """
