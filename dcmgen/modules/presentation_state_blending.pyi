# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Blending Module."""

from dcmgen.items.blending_sequence_item import BlendingSequenceItem, BlendingSequenceItems
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import FL, SQ, FLValue, Items
from dcmgen.model.iod import Module

class PresentationStateBlendingModule(Module):
    """Presentation State Blending Module (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    def __init__(
        self,
        /,
        *,
        BlendingSequence: Items[BlendingSequenceItem] = ...,
        RelativeOpacity: FLValue = ...,
        ReferencedSpatialRegistrationSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    BlendingSequence: SQ[BlendingSequenceItems, BlendingSequenceItem]
    """Blending Sequence (0070,0402), SQ, VM 1, Type 1.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """
    RelativeOpacity: FL
    """Relative Opacity (0070,0403), FL, VM 1, Type 1.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """
    ReferencedSpatialRegistrationSequence: SQ[
        HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro
    ]
    """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1, Type 3.

    PS3.3 C.11.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """
