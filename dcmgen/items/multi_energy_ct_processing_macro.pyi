# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-energy CT Processing Macro."""

from dcmgen.items.multi_energy_ct_processing_sequence_item import (
    MultienergyCTProcessingSequenceItem,
    MultienergyCTProcessingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MultiEnergyCTProcessingMacro(Macro):
    """Multi-energy CT Processing Macro (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> None: ...
    MultienergyCTProcessingSequence: SQ[MultienergyCTProcessingSequenceItems, MultienergyCTProcessingSequenceItem]
    """Multi-energy CT Processing Sequence (0018,9363), SQ, VM 1, Type 3.

    PS3.3 C.8.15.3.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """
