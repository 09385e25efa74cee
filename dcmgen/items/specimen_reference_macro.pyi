# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Specimen Reference Macro."""

from dcmgen.items.specimen_reference_sequence_item import SpecimenReferenceSequenceItem, SpecimenReferenceSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class SpecimenReferenceMacro(Macro):
    """Specimen Reference Macro (PS3.3 C.8.12.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        SpecimenReferenceSequence: Items[SpecimenReferenceSequenceItem] = ...,
    ) -> None: ...
    SpecimenReferenceSequence: SQ[SpecimenReferenceSequenceItems, SpecimenReferenceSequenceItem]
    """Specimen Reference Sequence (0048,0110), SQ, VM 1, Type 2.

    PS3.3 C.8.12.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.3.html
    """
