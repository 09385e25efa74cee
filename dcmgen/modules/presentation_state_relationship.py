# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Relationship Module."""

from __future__ import annotations

from dcmgen.items.presentation_state_relationship_macro import PresentationStateRelationshipMacro
from dcmgen.model.iod import Module


class PresentationStateRelationshipModule(PresentationStateRelationshipMacro, Module):
    """Presentation State Relationship Module (PS3.3 C.11.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html
    """

    __slots__ = ()
