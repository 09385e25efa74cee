# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-energy CT Path Macro."""

from dcmgen.items.multi_energy_ct_path_sequence_item import (
    MultienergyCTPathSequenceItem,
    MultienergyCTPathSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MultiEnergyCTPathMacro(Macro):
    """Multi-energy CT Path Macro (PS3.3 C.8.2.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTPathSequence: Items[MultienergyCTPathSequenceItem] = ...,
    ) -> None: ...
    MultienergyCTPathSequence: SQ[MultienergyCTPathSequenceItems, MultienergyCTPathSequenceItem]
    """Multi-energy CT Path Sequence (0018,9379), SQ, VM 1, Type 1.

    PS3.3 C.8.2.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.3.html
    """
