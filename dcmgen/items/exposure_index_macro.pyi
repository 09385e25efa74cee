# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Exposure Index Macro."""

from dcmgen.model.fields import DS_, DS_Value
from dcmgen.model.iod import Macro

class ExposureIndexMacro(Macro):
    """Exposure Index Macro (PS3.3 10.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """

    def __init__(
        self,
        /,
        *,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
    ) -> None: ...
    ExposureIndex: DS_
    """Exposure Index (0018,1411), DS, VM 1, Type 3.

    PS3.3 10.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """
    TargetExposureIndex: DS_
    """Target Exposure Index (0018,1412), DS, VM 1, Type 3.

    PS3.3 10.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """
    DeviationIndex: DS_
    """Deviation Index (0018,1413), DS, VM 1, Type 3.

    PS3.3 10.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """
