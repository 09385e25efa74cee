# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Flat Corneal Axis Sequence (0046,0113)."""

from dcmgen.model.fields import FD, FD_, FD_Value, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FlatCornealAxisSequenceItem(Item):
    """Item of Flat Corneal Axis Sequence (0046,0113) (PS3.3 C.8.25.16.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """

    def __init__(
        self,
        /,
        *,
        RadiusOfCurvature: FDValue = ...,
        CornealPower: FD_Value = ...,
        CornealAxis: FD_Value = ...,
    ) -> None: ...
    RadiusOfCurvature: FD
    """Radius of Curvature (0046,0075), FD, VM 1, Type 1.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    CornealPower: FD_
    """Corneal Power (0046,0114), FD, VM 1, Type 2.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    CornealAxis: FD_
    """Corneal Axis (0046,0115), FD, VM 1, Type 2.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """

class FlatCornealAxisSequenceItems(Sequence[FlatCornealAxisSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiusOfCurvature: FDValue = ...,
        CornealPower: FD_Value = ...,
        CornealAxis: FD_Value = ...,
    ) -> FlatCornealAxisSequenceItem: ...
