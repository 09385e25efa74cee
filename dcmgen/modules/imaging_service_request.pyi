# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Imaging Service Request Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import (
    DA_,
    LO_,
    LT_,
    PN_,
    SH_,
    SQ,
    TM_,
    UT_,
    DA_Value,
    Items,
    LO_Value,
    LT_Value,
    PN_Value,
    SH_Value,
    TM_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class ImagingServiceRequestModule(Module):
    """Imaging Service Request Module (PS3.3 C.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        RequestingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        RequestingPhysician: PN_Value = ...,
        RequestingService: LO_Value = ...,
        RequestingServiceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        IssueDateOfImagingServiceRequest: DA_Value = ...,
        IssueTimeOfImagingServiceRequest: TM_Value = ...,
        OrderEnteredBy: PN_Value = ...,
        OrderEntererLocation: SH_Value = ...,
        OrderCallbackPhoneNumber: SH_Value = ...,
        OrderCallbackTelecomInformation: LT_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
        ImagingServiceRequestComments: LT_Value = ...,
    ) -> None: ...
    ImagingServiceRequestComments: LT_
    """Imaging Service Request Comments (0040,2400), LT, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    RequestingPhysician: PN_
    """Requesting Physician (0032,1032), PN, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    RequestingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Requesting Physician Identification Sequence (0032,1031), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Referring Physician Identification Sequence (0008,0096), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    RequestingService: LO_
    """Requesting Service (0032,1033), LO, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    RequestingServiceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requesting Service Code Sequence (0032,1034), SQ, VM 1.

    Codes: CID 7030 Institutional Department/Unit/Service (Defined, inferred).

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    IssueDateOfImagingServiceRequest: DA_
    """Issue Date of Imaging Service Request (0040,2004), DA, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    IssueTimeOfImagingServiceRequest: TM_
    """Issue Time of Imaging Service Request (0040,2005), TM, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    PlacerOrderNumberImagingServiceRequest: LO_
    """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Placer Identifier Sequence (0040,0026), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    FillerOrderNumberImagingServiceRequest: LO_
    """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Filler Identifier Sequence (0040,0027), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderEnteredBy: PN_
    """Order Entered By (0040,2008), PN, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderEntererLocation: SH_
    """Order Enterer's Location (0040,2009), SH, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderCallbackPhoneNumber: SH_
    """Order Callback Phone Number (0040,2010), SH, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    OrderCallbackTelecomInformation: LT_
    """Order Callback Telecom Information (0040,2011), LT, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    ReasonForVisit: UT_
    """Reason for Visit (0032,1066), UT, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Visit Code Sequence (0032,1067), SQ, VM 1.

    PS3.3 C.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.12.html
    """
