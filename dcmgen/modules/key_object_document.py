# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Key Object Document Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.referenced_request_macro import ReferencedRequestMacro


class KeyObjectDocumentModule(Module):
    """Key Object Document Module (PS3.3 C.17.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.17.6.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.17.6.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.17.6.2)."""
    ReferencedRequestSequence: SQ[ReferencedRequestMacro] = SQ(0x0040_A370, "ReferencedRequestMacro")
    """Referenced Request Sequence (0040,A370), VM 1, Type 1C (PS3.3 C.17.6.2)."""
    CurrentRequestedProcedureEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A375, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Current Requested Procedure Evidence Sequence (0040,A375), VM 1, Type 1 (PS3.3 C.17.6.2)."""
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A525, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Identical Documents Sequence (0040,A525), VM 1, Type 1C (PS3.3 C.17.6.2)."""
