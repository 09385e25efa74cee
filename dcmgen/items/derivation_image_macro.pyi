# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Derivation Image Macro."""

from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem, DerivationImageSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class DerivationImageMacro(Macro):
    """Derivation Image Macro (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    def __init__(
        self,
        /,
        *,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...
    DerivationImageSequence: SQ[DerivationImageSequenceItems, DerivationImageSequenceItem]
    """Derivation Image Sequence (0008,9124), SQ, VM 1, Type 2.

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
