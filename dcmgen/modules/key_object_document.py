# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Key Object Document Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, SQ, TM
from dcmgen.model.iod import Module


class KeyObjectDocumentModule(Module):
    """Key Object Document Module (PS3.3 C.17.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.2.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    ReferencedRequestSequence = SQ(0x0040_A370, "ReferencedRequestMacro")
    CurrentRequestedProcedureEvidenceSequence = SQ(0x0040_A375, "HierarchicalSOPInstanceReferenceMacro")
    IdenticalDocumentsSequence = SQ(0x0040_A525, "HierarchicalSOPInstanceReferenceMacro")
