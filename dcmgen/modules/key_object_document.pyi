# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Key Object Document Module."""

from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.referenced_request_macro import ReferencedRequestMacro, ReferencedRequestMacros
from dcmgen.model.fields import DA, IS, SQ, TM, DAValue, ISValue, Items, TMValue
from dcmgen.model.iod import Module

class KeyObjectDocumentModule(Module):
    """Key Object Document Module (PS3.3 C.17.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        CurrentRequestedProcedureEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRequestSequence: Items[ReferencedRequestMacro] = ...,
        IdenticalDocumentsSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
    ReferencedRequestSequence: SQ[ReferencedRequestMacros, ReferencedRequestMacro]
    """Referenced Request Sequence (0040,A370), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
    CurrentRequestedProcedureEvidenceSequence: SQ[
        HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro
    ]
    """Current Requested Procedure Evidence Sequence (0040,A375), SQ, VM 1, Type 1.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Identical Documents Sequence (0040,A525), SQ, VM 1, Type 1C.

    Required if Current Requested Procedure Evidence Sequence in the dataset has more than one item. Not allowed
    otherwise.

    PS3.3 C.17.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """
