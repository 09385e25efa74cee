# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of 2D Line Coordinates Sequence (0068,65A0)."""

from dcmgen.model.fields import US, FDn, FDnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TwoDLineCoordinatesSequenceItem(Item):
    """Item of 2D Line Coordinates Sequence (0068,65A0) (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDLineCoordinates: FDnValue = ...,
    ) -> None: ...
    ReferencedHPGLDocumentID: US
    """Referenced HPGL Document ID (0068,6440), US, VM 1, Type 1.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
    TwoDLineCoordinates: FDn
    """2D Line Coordinates (0068,65B0), FD, VM 4, Type 1.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

class TwoDLineCoordinatesSequenceItems(Sequence[TwoDLineCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDLineCoordinates: FDnValue = ...,
    ) -> TwoDLineCoordinatesSequenceItem: ...
