# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Request Sequence (0040,A370)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import (
    DA_,
    LO_,
    LT_,
    PN_,
    SH_,
    SQ,
    TM_,
    UI_,
    DA_Value,
    Items,
    LO_Value,
    LT_Value,
    PN_Value,
    PNn,
    PNnValue,
    SH_Value,
    TM_Value,
    UI_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class UnifiedProcedureStepRelationshipReferencedRequestSequenceItem(Item):
    """Item of Referenced Request Sequence (0040,A370) (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    def __init__(
        self,
        /,
        *,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestingPhysician: PN_Value = ...,
        RequestingService: LO_Value = ...,
        RequestingServiceCodeSequence: Items[Dataset] = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ConfidentialityCode: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        NamesOfIntendedRecipientsOfResults: PNnValue = ...,
        RequestedProcedureComments: LT_Value = ...,
        IssueDateOfImagingServiceRequest: DA_Value = ...,
        IssueTimeOfImagingServiceRequest: TM_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
        ImagingServiceRequestComments: LT_Value = ...,
    ) -> None: ...
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Procedure Code Sequence (0032,1064), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PlacerOrderNumberImagingServiceRequest: LO_
    """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Placer Identifier Sequence (0040,0026), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    FillerOrderNumberImagingServiceRequest: LO_
    """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Filler Identifier Sequence (0040,0027), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestedProcedureID: SH_
    """Requested Procedure ID (0040,1001), SH, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestedProcedureDescription: LO_
    """Requested Procedure Description (0032,1060), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReasonForTheRequestedProcedure: LO_
    """Reason for the Requested Procedure (0040,1002), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestedProcedureComments: LT_
    """Requested Procedure Comments (0040,1400), LT, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ConfidentialityCode: LO_
    """Confidentiality Code (0040,1008), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    NamesOfIntendedRecipientsOfResults: PNn
    """Names of Intended Recipients of Results (0040,1010), PN, VM 1-n.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ImagingServiceRequestComments: LT_
    """Imaging Service Request Comments (0040,2400), LT, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestingPhysician: PN_
    """Requesting Physician (0032,1032), PN, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestingService: LO_
    """Requesting Service (0032,1033), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    RequestingServiceCodeSequence: SQ[Sequence[Dataset], Dataset]
    """Requesting Service Code Sequence (0032,1034), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    IssueDateOfImagingServiceRequest: DA_
    """Issue Date of Imaging Service Request (0040,2004), DA, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    IssueTimeOfImagingServiceRequest: TM_
    """Issue Time of Imaging Service Request (0040,2005), TM, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

class UnifiedProcedureStepRelationshipReferencedRequestSequenceItems(
    Sequence[UnifiedProcedureStepRelationshipReferencedRequestSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestingPhysician: PN_Value = ...,
        RequestingService: LO_Value = ...,
        RequestingServiceCodeSequence: Items[Dataset] = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ConfidentialityCode: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        NamesOfIntendedRecipientsOfResults: PNnValue = ...,
        RequestedProcedureComments: LT_Value = ...,
        IssueDateOfImagingServiceRequest: DA_Value = ...,
        IssueTimeOfImagingServiceRequest: TM_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
        ImagingServiceRequestComments: LT_Value = ...,
    ) -> UnifiedProcedureStepRelationshipReferencedRequestSequenceItem: ...
