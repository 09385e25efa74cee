# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Segment Reference Module."""

from dcmgen.items.segment_reference_sequence_item import SegmentReferenceSequenceItem, SegmentReferenceSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class SegmentReferenceModule(Module):
    """Segment Reference Module (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    def __init__(
        self,
        /,
        *,
        SegmentReferenceSequence: Items[SegmentReferenceSequenceItem] = ...,
        ReferencedSpatialRegistrationSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    SegmentReferenceSequence: SQ[SegmentReferenceSequenceItems, SegmentReferenceSequenceItem]
    """Segment Reference Sequence (3010,0021), SQ, VM 1, Type 1.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    ReferencedSpatialRegistrationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
