# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Tractography Results Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.track_set_sequence_item import TrackSetSequenceItem


class TractographyResultsModule(ContentIdentificationMacro, Module):
    """Tractography Results Module (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    __slots__ = ()

    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    TrackSetSequence: SQ[TrackSetSequenceItem] = SQ(0x0066_0101, "TrackSetSequenceItem")
    """Track Set Sequence (0066,0101), VM 1, Type 1 (PS3.3 C.8.33.2)."""
    ReferencedInstanceSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_114A, "ImageSOPInstanceReferenceMacro")
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.8.33.2)."""
