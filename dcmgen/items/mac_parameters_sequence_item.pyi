# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MAC Parameters Sequence (4FFE,0001)."""

from typing import Literal

from dcmgen.model.fields import CST, UI, US, AnyText, ATn, ATnValue, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MACParametersSequenceItem(Item):
    """Item of MAC Parameters Sequence (4FFE,0001) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    def __init__(
        self,
        /,
        *,
        MACIDNumber: USValue = ...,
        MACCalculationTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        DataElementsSigned: ATnValue = ...,
    ) -> None: ...
    MACIDNumber: US
    """MAC ID Number (0400,0005), US, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    MACCalculationTransferSyntaxUID: UI
    """MAC Calculation Transfer Syntax UID (0400,0010), UI, VM 1, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    MACAlgorithm: CST[Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"]]
    """MAC Algorithm (0400,0015), CS, VM 1, Type 1.

    Defined Terms: RIPEMD160, MD5, SHA1, SHA256, SHA384, SHA512.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    DataElementsSigned: ATn
    """Data Elements Signed (0400,0020), AT, VM 1-n, Type 1.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

class MACParametersSequenceItems(Sequence[MACParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        MACIDNumber: USValue = ...,
        MACCalculationTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        DataElementsSigned: ATnValue = ...,
    ) -> MACParametersSequenceItem: ...
