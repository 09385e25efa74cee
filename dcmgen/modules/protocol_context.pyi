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
    """Custodial Organization Sequence (0040,A07C), VM 1, Type 3 (PS3.3 C.34.2)."""
    ResponsibleGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Responsible Group Code Sequence (0008,0220), VM 1, Type 2 (PS3.3 C.34.2)."""
    ProtocolName: LO
    """Protocol Name (0018,1030), VM 1, Type 1 (PS3.3 C.34.2)."""
    PotentialScheduledProtocolCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Scheduled Protocol Code Sequence (0018,9906), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Requested Procedure Code Sequence (0018,9907), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialReasonsForProcedure: UCn
    """Potential Reasons for Procedure (0018,9908), VM 1-n, Type 3 (PS3.3 C.34.2)."""
    PotentialReasonsForProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Potential Reasons for Procedure Code Sequence (0018,9909), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialDiagnosticTasks: UCn
    """Potential Diagnostic Tasks (0018,990A), VM 1-n, Type 3 (PS3.3 C.34.2)."""
    ContraindicationsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contraindications Code Sequence (0018,990B), VM 1, Type 3 (PS3.3 C.34.2)."""
    PredecessorProtocolSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Predecessor Protocol Sequence (0018,990E), VM 1, Type 3 (PS3.3 C.34.2)."""
    ContentCreatorName: PN
    """Content Creator's Name (0070,0084), VM 1, Type 1 (PS3.3 C.34.2)."""
    ContentCreatorIdentificationCodeSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Content Creator's Identification Code Sequence (0070,0086), VM 1, Type 3 (PS3.3 C.34.2)."""
    ProtocolDesignRationale: UT_
    """Protocol Design Rationale (0018,9910), VM 1, Type 3 (PS3.3 C.34.2)."""
    ProtocolPlanningInformation: UT_
    """Protocol Planning Information (0018,990F), VM 1, Type 3 (PS3.3 C.34.2)."""
    InstanceCreationDate: DA
    """Instance Creation Date (0008,0012), VM 1, Type 1 (PS3.3 C.34.2)."""
    InstanceCreationTime: TM
    """Instance Creation Time (0008,0013), VM 1, Type 1 (PS3.3 C.34.2)."""
