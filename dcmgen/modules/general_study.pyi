# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Study Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    DA_,
    LO_,
    PN_,
    SH_,
    SQ,
    TM_,
    UI,
    DA_Value,
    Items,
    LO_Value,
    PN_Value,
    PNn,
    PNnValue,
    SH_Value,
    TM_Value,
    UIValue,
)
from dcmgen.model.iod import Module

class GeneralStudyModule(Module):
    """General Study Module (PS3.3 C.7.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """

    def __init__(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
        StudyID: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        StudyDescription: LO_Value = ...,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        PhysiciansReadingStudyIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        RequestingService: LO_Value = ...,
        RequestingServiceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    StudyDate: DA_
    """Study Date (0008,0020), DA, VM 1, Type 2.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    StudyTime: TM_
    """Study Time (0008,0030), TM, VM 1, Type 2.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1, Type 2.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Referring Physician Identification Sequence (0008,0096), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ConsultingPhysicianName: PNn
    """Consulting Physician's Name (0008,009C), PN, VM 1-n, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Consulting Physician Identification Sequence (0008,009D), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    StudyID: SH_
    """Study ID (0020,0010), SH, VM 1, Type 2.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1, Type 2.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    StudyDescription: LO_
    """Study Description (0008,1030), LO, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    PhysiciansOfRecord: PNn
    """Physician(s) of Record (0008,1048), PN, VM 1-n, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    NameOfPhysiciansReadingStudy: PNn
    """Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    PhysiciansReadingStudyIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Physician(s) Reading Study Identification Sequence (0008,1062), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    RequestingService: LO_
    """Requesting Service (0032,1033), LO, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    RequestingServiceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requesting Service Code Sequence (0032,1034), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Defined).

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Code Sequence (0008,1032), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
    ReasonForPerformedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason For Performed Procedure Code Sequence (0040,1012), SQ, VM 1, Type 3.

    PS3.3 C.7.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """
