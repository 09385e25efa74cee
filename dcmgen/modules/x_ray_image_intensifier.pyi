# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Image Intensifier Module."""

from typing import Literal

from dcmgen.model.fields import CS, DS, DSValue, FLn, FLnValue
from dcmgen.model.iod import Module

class XRayImageIntensifierModule(Module):
    """X-Ray Image Intensifier Module (PS3.3 C.8.19.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """

    def __init__(
        self,
        /,
        *,
        IntensifierSize: DSValue = ...,
        IntensifierActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] = ...,
        IntensifierActiveDimensions: FLnValue = ...,
    ) -> None: ...
    IntensifierSize: DS
    """Intensifier Size (0018,1162), DS, VM 1, Type 1.

    PS3.3 C.8.19.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """
    IntensifierActiveShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]]
    """Intensifier Active Shape (0018,9427), CS, VM 1, Type 1.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.19.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """
    IntensifierActiveDimensions: FLn
    """Intensifier Active Dimension(s) (0018,9428), FL, VM 1-2, Type 1.

    PS3.3 C.8.19.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """
