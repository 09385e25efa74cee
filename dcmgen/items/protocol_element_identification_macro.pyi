# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Protocol Element Identification Macro."""

from dcmgen.model.fields import LO_, US, UT_, LO_Value, USValue, UT_Value
from dcmgen.model.iod import Macro

class ProtocolElementIdentificationMacro(Macro):
    """Protocol Element Identification Macro (PS3.3 10.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """

    def __init__(
        self,
        /,
        *,
        ProtocolElementNumber: USValue = ...,
        ProtocolElementName: LO_Value = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
    ) -> None: ...
    ProtocolElementNumber: US
    """Protocol Element Number (0018,9921), US, VM 1, Type 1.

    PS3.3 10.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """
    ProtocolElementName: LO_
    """Protocol Element Name (0018,9922), LO, VM 1, Type 2.

    PS3.3 10.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """
    ProtocolElementPurpose: UT_
    """Protocol Element Purpose (0018,9924), UT, VM 1, Type 3.

    PS3.3 10.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """
    ProtocolElementCharacteristicsSummary: UT_
    """Protocol Element Characteristics Summary (0018,9923), UT, VM 1, Type 3.

    PS3.3 10.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """
