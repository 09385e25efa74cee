# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Timezone Module."""

from dcmgen.model.fields import SH, SHValue
from dcmgen.model.iod import Module

class TimezoneModule(Module):
    """Timezone Module (PS3.3 C.12.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.5.html
    """

    def __init__(
        self,
        /,
        *,
        TimezoneOffsetFromUTC: SHValue = ...,
    ) -> None: ...
    TimezoneOffsetFromUTC: SH
    """Timezone Offset From UTC (0008,0201), SH, VM 1, Type 1.

    PS3.3 C.12.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.5.html
    """
