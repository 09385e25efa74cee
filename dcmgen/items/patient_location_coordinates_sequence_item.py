# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Patient Location Coordinates Sequence (3006,00C9)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PatientLocationCoordinatesSequenceItem(Item):
    """Item of Patient Location Coordinates Sequence (3006,00C9) (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    __slots__ = ()

    ThreeDPointCoordinates: FDn = FDn(0x0068_6590)
    """3D Point Coordinates (0068,6590), VM 3, Type 1 (PS3.3 10.39)."""
    PatientLocationCoordinatesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3006_00CA, "CodeSequenceMacro")
    """Patient Location Coordinates Code Sequence (3006,00CA), VM 1, Type 1 (PS3.3 10.39)."""
