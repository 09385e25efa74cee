# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Minimum Keratometric Sequence (0046,0215)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MinimumKeratometricSequenceItem(Item):
    """Item of Minimum Keratometric Sequence (0046,0215) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        RadiusOfCurvature: FDValue = ...,
        KeratometricPower: FDValue = ...,
        KeratometricAxis: FDValue = ...,
    ) -> None: ...
    RadiusOfCurvature: FD
    """Radius of Curvature (0046,0075), FD, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    KeratometricPower: FD
    """Keratometric Power (0046,0076), FD, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    KeratometricAxis: FD
    """Keratometric Axis (0046,0077), FD, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

class MinimumKeratometricSequenceItems(Sequence[MinimumKeratometricSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiusOfCurvature: FDValue = ...,
        KeratometricPower: FDValue = ...,
        KeratometricAxis: FDValue = ...,
    ) -> MinimumKeratometricSequenceItem: ...
