# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Cylinder Sequence (0046,0018)."""

from dcmgen.model.fields import FD, FL, FDValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CylinderSequenceItem(Item):
    """Item of Cylinder Sequence (0046,0018) (PS3.3 C.8.25.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.html#sect_C.8.25.6.1
    """

    def __init__(
        self,
        /,
        *,
        CylinderAxis: FLValue = ...,
        CylinderPower: FDValue = ...,
    ) -> None: ...
    CylinderPower: FD
    """Cylinder Power (0046,0147), FD, VM 1, Type 1.

    PS3.3 C.8.25.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.html#sect_C.8.25.6.1
    """
    CylinderAxis: FL
    """Cylinder Axis (0022,0009), FL, VM 1, Type 1.

    PS3.3 C.8.25.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.html#sect_C.8.25.6.1
    """

class CylinderSequenceItems(Sequence[CylinderSequenceItem]):
    def add(
        self,
        /,
        *,
        CylinderAxis: FLValue = ...,
        CylinderPower: FDValue = ...,
    ) -> CylinderSequenceItem: ...
