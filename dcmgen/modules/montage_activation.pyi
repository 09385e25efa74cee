# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Montage Activation Module."""

from dcmgen.items.montage_activation_sequence_item import MontageActivationSequenceItem, MontageActivationSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class MontageActivationModule(Module):
    """Montage Activation Module (PS3.3 C.39.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.5.html
    """

    def __init__(
        self,
        /,
        *,
        MontageActivationSequence: Items[MontageActivationSequenceItem] = ...,
    ) -> None: ...
    MontageActivationSequence: SQ[MontageActivationSequenceItems, MontageActivationSequenceItem]
    """Montage Activation Sequence (0040,B037), SQ, VM 1, Type 1.

    PS3.3 C.39.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.5.html
    """
