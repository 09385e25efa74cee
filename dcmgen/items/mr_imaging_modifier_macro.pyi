# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Imaging Modifier Macro."""

from dcmgen.items.mr_imaging_modifier_sequence_item import MRImagingModifierSequenceItem, MRImagingModifierSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRImagingModifierMacro(Macro):
    """MR Imaging Modifier Macro (PS3.3 C.8.13.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

    def __init__(
        self,
        /,
        *,
        MRImagingModifierSequence: Items[MRImagingModifierSequenceItem] = ...,
    ) -> None: ...
    MRImagingModifierSequence: SQ[MRImagingModifierSequenceItems, MRImagingModifierSequenceItem]
    """MR Imaging Modifier Sequence (0018,9006), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """
