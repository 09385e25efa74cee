# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Softcopy VOI LUT Module."""

from dcmgen.items.softcopy_voi_lut_sequence_item import SoftcopyVOILUTSequenceItem, SoftcopyVOILUTSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class SoftcopyVOILUTModule(Module):
    """Softcopy VOI LUT Module (PS3.3 C.11.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.8.html
    """

    def __init__(
        self,
        /,
        *,
        SoftcopyVOILUTSequence: Items[SoftcopyVOILUTSequenceItem] = ...,
    ) -> None: ...
    SoftcopyVOILUTSequence: SQ[SoftcopyVOILUTSequenceItems, SoftcopyVOILUTSequenceItem]
    """Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1, Type 1.

    PS3.3 C.11.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.8.html
    """
