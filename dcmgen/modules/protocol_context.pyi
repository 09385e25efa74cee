# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Protocol Context Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.protocol_context_custodial_organization_sequence_item import (
    ProtocolContextCustodialOrganizationSequenceItem,
    ProtocolContextCustodialOrganizationSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    DA,
    LO,
    PN,
    SQ,
    TM,
    UT_,
    DAValue,
    Items,
    LOValue,
    PNValue,
    TMValue,
    UCn,
    UCnValue,
    UT_Value,
)
from dcmgen.model.iod import Module

class ProtocolContextModule(Module):
    """Protocol Context Module (PS3.3 C.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceCreationDate: DAValue = ...,
        InstanceCreationTime: TMValue = ...,
        ProtocolName: LOValue = ...,
        ContentCreatorName: PNValue = ...,
        ResponsibleGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialScheduledProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialReasonsForProcedure: UCnValue = ...,
        PotentialReasonsForProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialDiagnosticTasks: UCnValue = ...,
        ContraindicationsCodeSequence: Items[CodeSequenceMacro] = ...,
        PredecessorProtocolSequence: Items[SOPInstanceReferenceMacro] = ...,
        ProtocolPlanningInformation: UT_Value = ...,
        ProtocolDesignRationale: UT_Value = ...,
        CustodialOrganizationSequence: Items[ProtocolContextCustodialOrganizationSequenceItem] = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    CustodialOrganizationSequence: SQ[
        ProtocolContextCustodialOrganizationSequenceItems, ProtocolContextCustodialOrganizationSequenceItem
    ]
    """Custodial Organization Sequence (0040,A07C), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ResponsibleGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Responsible Group Code Sequence (0008,0220), SQ, VM 1, Type 2.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline, inferred).

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ProtocolName: LO
    """Protocol Name (0018,1030), LO, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PotentialScheduledProtocolCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Scheduled Protocol Code Sequence (0018,9906), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PotentialRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Requested Procedure Code Sequence (0018,9907), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PotentialReasonsForProcedure: UCn
    """Potential Reasons for Procedure (0018,9908), UC, VM 1-n, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PotentialReasonsForProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Reasons for Procedure Code Sequence (0018,9909), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PotentialDiagnosticTasks: UCn
    """Potential Diagnostic Tasks (0018,990A), UC, VM 1-n, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ContraindicationsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contraindications Code Sequence (0018,990B), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    PredecessorProtocolSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Predecessor Protocol Sequence (0018,990E), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ContentCreatorName: PN
    """Content Creator's Name (0070,0084), PN, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ContentCreatorIdentificationCodeSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Content Creator's Identification Code Sequence (0070,0086), SQ, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ProtocolDesignRationale: UT_
    """Protocol Design Rationale (0018,9910), UT, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    ProtocolPlanningInformation: UT_
    """Protocol Planning Information (0018,990F), UT, VM 1, Type 3.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    InstanceCreationDate: DA
    """Instance Creation Date (0008,0012), DA, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    InstanceCreationTime: TM
    """Instance Creation Time (0008,0013), TM, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
