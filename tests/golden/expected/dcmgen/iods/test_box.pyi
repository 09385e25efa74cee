# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Test Box IOD."""

from typing import Literal

from dcmgen.model.fields import AnyText, CS_Value, CSnValue, UIValue
from dcmgen.model.iod import IOD
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.test_box import TestBoxModule

class _TestBoxConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["XX", "YY"] | AnyText = ...,
        SpecificCharacterSet: CSnValue = ...,
        Polarity: CS_Value = ...,
    ) -> None: ...

class TestBox(_TestBoxConstructor, SOPCommonModule, TestBoxModule, IOD):
    """Test Box IOD (PS3.3 B.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Test Box (M), SOP Common (M)
    """
