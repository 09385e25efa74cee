# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Irradiation Event Identification Macro."""

from dcmgen.items.irradiation_event_identification_sequence_item import (
    IrradiationEventIdentificationSequenceItem,
    IrradiationEventIdentificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class IrradiationEventIdentificationMacro(Macro):
    """Irradiation Event Identification Macro (PS3.3 C.7.6.16.2.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.18
    """

    def __init__(
        self,
        /,
        *,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
    ) -> None: ...
    IrradiationEventIdentificationSequence: SQ[
        IrradiationEventIdentificationSequenceItems, IrradiationEventIdentificationSequenceItem
    ]
    """Irradiation Event Identification Sequence (0018,9477), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.18
    """
