# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame of Reference Module."""

from dcmgen.model.fields import LO_, UI, LO_Value, UIValue
from dcmgen.model.iod import Module

class FrameOfReferenceModule(Module):
    """Frame of Reference Module (PS3.3 C.7.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.html#sect_C.7.4.1
    """

    def __init__(
        self,
        /,
        *,
        FrameOfReferenceUID: UIValue = ...,
        PositionReferenceIndicator: LO_Value = ...,
    ) -> None: ...
    FrameOfReferenceUID: UI
    """Frame of Reference UID (0020,0052), UI, VM 1, Type 1.

    PS3.3 C.7.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.html#sect_C.7.4.1
    """
    PositionReferenceIndicator: LO_
    """Position Reference Indicator (0020,1040), LO, VM 1, Type 2.

    PS3.3 C.7.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.html#sect_C.7.4.1
    """
