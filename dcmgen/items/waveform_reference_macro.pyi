# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Reference Macro."""

from dcmgen.items.composite_object_reference_macro import CompositeObjectReferenceMacro
from dcmgen.items.waveform_reference_referenced_sop_sequence_item import (
    WaveformReferenceReferencedSOPSequenceItem,
    WaveformReferenceReferencedSOPSequenceItems,
)
from dcmgen.model.fields import SQ, Items

class WaveformReferenceMacro(CompositeObjectReferenceMacro):
    """Waveform Reference Macro (PS3.3 C.18.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[WaveformReferenceReferencedSOPSequenceItem] = ...,
    ) -> None: ...
    ReferencedSOPSequence: SQ[WaveformReferenceReferencedSOPSequenceItems, WaveformReferenceReferencedSOPSequenceItem]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 C.18.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.5.html
    """
