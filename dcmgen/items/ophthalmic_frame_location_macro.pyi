# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Frame Location Macro."""

from dcmgen.items.ophthalmic_frame_location_ophthalmic_frame_location_sequence_item import (
    OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem,
    OphthalmicFrameLocationOphthalmicFrameLocationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class OphthalmicFrameLocationMacro(Macro):
    """Ophthalmic Frame Location Macro (PS3.3 C.8.17.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicFrameLocationSequence: Items[OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem] = ...,
    ) -> None: ...
    OphthalmicFrameLocationSequence: SQ[
        OphthalmicFrameLocationOphthalmicFrameLocationSequenceItems,
        OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem,
    ]
    """Ophthalmic Frame Location Sequence (0022,0031), SQ, VM 1, Type 1.

    PS3.3 C.8.17.10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """
