# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MAC Parameters Sequence (4FFE,0001)."""

from __future__ import annotations

from dcmgen.model.fields import CST, UI, US, ATn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MACParametersSequenceItem(Item):
    """Item of MAC Parameters Sequence (4FFE,0001) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    __slots__ = ()

    MACIDNumber: US = US(0x0400_0005)
    """MAC ID Number (0400,0005), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    MACCalculationTransferSyntaxUID: UI = UI(0x0400_0010)
    """MAC Calculation Transfer Syntax UID (0400,0010), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    MACAlgorithm: CST[Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"]] = CST(0x0400_0015)
    """MAC Algorithm (0400,0015), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    DataElementsSigned: ATn = ATn(0x0400_0020)
    """Data Elements Signed (0400,0020), VM 1-n, Type 1 (PS3.3 C.12.1.1.3)."""
