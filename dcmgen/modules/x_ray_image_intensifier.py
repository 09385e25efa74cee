# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Image Intensifier Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FLn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayImageIntensifierModule(Module):
    """X-Ray Image Intensifier Module (PS3.3 C.8.19.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """

    __slots__ = ()

    IntensifierSize: DS = DS(0x0018_1162)
    """Intensifier Size (0018,1162), VM 1, Type 1 (PS3.3 C.8.19.4)."""
    IntensifierActiveShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS(0x0018_9427)
    """Intensifier Active Shape (0018,9427), VM 1, Type 1 (PS3.3 C.8.19.4)."""
    IntensifierActiveDimensions: FLn = FLn(0x0018_9428)
    """Intensifier Active Dimension(s) (0018,9428), VM 1-2, Type 1 (PS3.3 C.8.19.4)."""
