# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SR Document Content Module."""

from __future__ import annotations

from dcmgen.items.document_content_macro import DocumentContentMacro
from dcmgen.items.document_relationship_macro import DocumentRelationshipMacro
from dcmgen.model.iod import Module


class SRDocumentContentModule(DocumentContentMacro, DocumentRelationshipMacro, Module):
    """SR Document Content Module (PS3.3 C.17.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.html
    """

    __slots__ = ()
