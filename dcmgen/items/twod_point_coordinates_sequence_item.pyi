# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of 2D Point Coordinates Sequence (0068,6550)."""

from dcmgen.model.fields import US, FDn, FDnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TwoDPointCoordinatesSequenceItem(Item):
    """Item of 2D Point Coordinates Sequence (0068,6550) (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDPointCoordinates: FDnValue = ...,
    ) -> None: ...
    ReferencedHPGLDocumentID: US
    """Referenced HPGL Document ID (0068,6440), US, VM 1, Type 1.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
    TwoDPointCoordinates: FDn
    """2D Point Coordinates (0068,6560), FD, VM 2, Type 1.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

class TwoDPointCoordinatesSequenceItems(Sequence[TwoDPointCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDPointCoordinates: FDnValue = ...,
    ) -> TwoDPointCoordinatesSequenceItem: ...
