# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Testee Keys."""

from dcmgen.model.fields import PN_, PN_Value
from dcmgen.model.iod import Macro

class TesteeKeysMacro(Macro):
    """Testee Keys (PS3.3 F.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """

    def __init__(
        self,
        /,
        *,
        PatientName: PN_Value = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1, Type 2.

    PS3.3 F.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """
