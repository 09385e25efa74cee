# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visit Identification Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.model.fields import LO_, SQ, ST_, UT_, Items, LO_Value, ST_Value, UT_Value
from dcmgen.model.iod import Module

class VisitIdentificationModule(Module):
    """Visit Identification Module (PS3.3 C.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
    ) -> None: ...
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), SQ, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    ReasonForVisit: UT_
    """Reason for Visit (0032,1066), UT, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Visit Code Sequence (0032,1067), SQ, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    ServiceEpisodeID: LO_
    """Service Episode ID (0038,0060), LO, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
    ServiceEpisodeDescription: LO_
    """Service Episode Description (0038,0062), LO, VM 1.

    PS3.3 C.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """
