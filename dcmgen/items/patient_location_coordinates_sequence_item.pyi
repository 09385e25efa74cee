# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Location Coordinates Sequence (3006,00C9)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientLocationCoordinatesSequenceItem(Item):
    """Item of Patient Location Coordinates Sequence (3006,00C9) (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    def __init__(
        self,
        /,
        *,
        ThreeDPointCoordinates: FDnValue = ...,
        PatientLocationCoordinatesCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ThreeDPointCoordinates: FDn
    """3D Point Coordinates (0068,6590), FD, VM 3, Type 1.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """
    PatientLocationCoordinatesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Location Coordinates Code Sequence (3006,00CA), SQ, VM 1, Type 1.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

class PatientLocationCoordinatesSequenceItems(Sequence[PatientLocationCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        ThreeDPointCoordinates: FDnValue = ...,
        PatientLocationCoordinatesCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> PatientLocationCoordinatesSequenceItem: ...
