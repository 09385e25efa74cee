# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Two Dimensional to Three Dimensional Map Sequence (0022,1518)."""

from dcmgen.model.fields import OF, UL, ISn, ISnValue, OFValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TwoDimensionalToThreeDimensionalMapSequenceItem(Item):
    """Item of Two Dimensional to Three Dimensional Map Sequence (0022,1518) (PS3.3 C.8.17.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedFrameNumber: ISnValue = ...,
        NumberOfMapPoints: ULValue = ...,
        TwoDimensionalToThreeDimensionalMapData: OFValue = ...,
    ) -> None: ...
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    NumberOfMapPoints: UL
    """Number of Map Points (0022,1530), UL, VM 1, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    TwoDimensionalToThreeDimensionalMapData: OF
    """Two Dimensional to Three Dimensional Map Data (0022,1531), OF, VM 1, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

class TwoDimensionalToThreeDimensionalMapSequenceItems(Sequence[TwoDimensionalToThreeDimensionalMapSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedFrameNumber: ISnValue = ...,
        NumberOfMapPoints: ULValue = ...,
        TwoDimensionalToThreeDimensionalMapData: OFValue = ...,
    ) -> TwoDimensionalToThreeDimensionalMapSequenceItem: ...
