# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Test Box Module."""

from dcmgen.model.fields import CS_, CS_Value
from dcmgen.model.iod import Module

class TestBoxModule(Module):
    """Test Box Module (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    def __init__(
        self,
        /,
        *,
        Polarity: CS_Value = ...,
    ) -> None: ...
    Polarity: CS_
    """Polarity (2020,0020), CS, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
