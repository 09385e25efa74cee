# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MAC Parameters Sequence (4FFE,0001)."""

from __future__ import annotations

from dcmgen.model.fields import CST, UI, US, ATn
from dcmgen.model.iod import Item


class MACParametersSequenceItem(Item):
    """Item of MAC Parameters Sequence (4FFE,0001) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    __slots__ = ()

    MACIDNumber = US(0x0400_0005)
    MACCalculationTransferSyntaxUID = UI(0x0400_0010)
    MACAlgorithm = CST(0x0400_0015)
    DataElementsSigned = ATn(0x0400_0020)
