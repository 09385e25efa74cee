# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Ion Beams Module."""

from dcmgen.items.ion_beam_sequence_item import IonBeamSequenceItem, IonBeamSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTIonBeamsModule(Module):
    """RT Ion Beams Module (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        IonBeamSequence: Items[IonBeamSequenceItem] = ...,
    ) -> None: ...
    IonBeamSequence: SQ[IonBeamSequenceItems, IonBeamSequenceItem]
    """Ion Beam Sequence (300A,03A2), SQ, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
