# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Simulated Keratometric Cylinder Sequence (0046,0218)."""

from dcmgen.model.fields import FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SimulatedKeratometricCylinderSequenceItem(Item):
    """Item of Simulated Keratometric Cylinder Sequence (0046,0218) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        KeratometricPower: FDValue = ...,
        KeratometricAxis: FDValue = ...,
    ) -> None: ...
    KeratometricPower: FD
    """Keratometric Power (0046,0076), FD, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    KeratometricAxis: FD
    """Keratometric Axis (0046,0077), FD, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

class SimulatedKeratometricCylinderSequenceItems(Sequence[SimulatedKeratometricCylinderSequenceItem]):
    def add(
        self,
        /,
        *,
        KeratometricPower: FDValue = ...,
        KeratometricAxis: FDValue = ...,
    ) -> SimulatedKeratometricCylinderSequenceItem: ...
