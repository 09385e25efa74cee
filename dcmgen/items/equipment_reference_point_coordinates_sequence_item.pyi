# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Equipment Reference Point Coordinates Sequence (300A,0677)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EquipmentReferencePointCoordinatesSequenceItem(Item):
    """Item of Equipment Reference Point Coordinates Sequence (300A,0677) (PS3.3 C.36.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

    def __init__(
        self,
        /,
        *,
        ThreeDPointCoordinates: FDnValue = ...,
        EquipmentReferencePointCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ThreeDPointCoordinates: FDn
    """3D Point Coordinates (0068,6590), FD, VM 3, Type 1.

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """
    EquipmentReferencePointCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Equipment Reference Point Code Sequence (300A,0678), SQ, VM 1, Type 1.

    Codes: CID 9554 Equipment Reference Point (Defined, inferred).

    PS3.3 C.36.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

class EquipmentReferencePointCoordinatesSequenceItems(Sequence[EquipmentReferencePointCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        ThreeDPointCoordinates: FDnValue = ...,
        EquipmentReferencePointCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> EquipmentReferencePointCoordinatesSequenceItem: ...
