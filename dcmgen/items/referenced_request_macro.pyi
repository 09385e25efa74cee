# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Referenced Request Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import LO_, SH_, SQ, UI, Items, LO_Value, SH_Value, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ReferencedRequestMacro(Macro):
    """Referenced Request Macro (PS3.3 C.17.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """

    def __init__(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        AccessionNumber: SH_Value = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1, Type 3.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    PlacerOrderNumberImagingServiceRequest: LO_
    """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Placer Identifier Sequence (0040,0026), SQ, VM 1, Type 3.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    FillerOrderNumberImagingServiceRequest: LO_
    """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Filler Identifier Sequence (0040,0027), SQ, VM 1, Type 3.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    RequestedProcedureID: SH_
    """Requested Procedure ID (0040,1001), SH, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    RequestedProcedureDescription: LO_
    """Requested Procedure Description (0032,1060), LO, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Procedure Code Sequence (0032,1064), SQ, VM 1, Type 2.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    ReasonForTheRequestedProcedure: LO_
    """Reason for the Requested Procedure (0040,1002), LO, VM 1, Type 3.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1, Type 3.

    PS3.3 C.17.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.8.html
    """

class ReferencedRequestMacros(Sequence[ReferencedRequestMacro]):
    def add(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        AccessionNumber: SH_Value = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> ReferencedRequestMacro: ...
