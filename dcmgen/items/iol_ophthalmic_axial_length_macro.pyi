# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""IOL Ophthalmic Axial Length Macro."""

from dcmgen.items.ophthalmic_axial_length_sequence_item import (
    OphthalmicAxialLengthSequenceItem,
    OphthalmicAxialLengthSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class IOLOphthalmicAxialLengthMacro(Macro):
    """IOL Ophthalmic Axial Length Macro (PS3.3 C.8.25.16.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLengthSequence: Items[OphthalmicAxialLengthSequenceItem] = ...,
    ) -> None: ...
    OphthalmicAxialLengthSequence: SQ[OphthalmicAxialLengthSequenceItems, OphthalmicAxialLengthSequenceItem]
    """Ophthalmic Axial Length Sequence (0022,1012), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """
