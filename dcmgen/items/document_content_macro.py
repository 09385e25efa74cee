# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Document Content Macro."""

from __future__ import annotations

from dcmgen.items.image_reference_referenced_sop_sequence_item import ImageReferenceReferencedSOPSequenceItem
from dcmgen.items.waveform_reference_referenced_sop_sequence_item import WaveformReferenceReferencedSOPSequenceItem
from dcmgen.model.parts import DocumentContentMacro as DocumentContentMacro


class DocumentContentReferencedSOPSequenceItem(
    ImageReferenceReferencedSOPSequenceItem, WaveformReferenceReferencedSOPSequenceItem
):
    """Item of Referenced SOP Sequence (0008,1199) in the Document Content Macro (PS3.3 C.17.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.3.html
    """

    __slots__ = ()
