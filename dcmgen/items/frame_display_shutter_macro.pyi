# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame Display Shutter Macro."""

from dcmgen.items.display_shutter_macro import DisplayShutterMacro, DisplayShutterMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class FrameDisplayShutterMacro(Macro):
    """Frame Display Shutter Macro (PS3.3 C.7.6.16.2.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.16
    """

    def __init__(
        self,
        /,
        *,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
    ) -> None: ...
    FrameDisplayShutterSequence: SQ[DisplayShutterMacros, DisplayShutterMacro]
    """Frame Display Shutter Sequence (0018,9472), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.16
    """
