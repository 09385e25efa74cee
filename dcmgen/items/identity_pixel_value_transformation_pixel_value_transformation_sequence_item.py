# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Pixel Value Transformation Sequence (0028,9145)."""

from __future__ import annotations

from dcmgen.model.fields import DS, LO
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IdentityPixelValueTransformationPixelValueTransformationSequenceItem(Item):
    """Item of Pixel Value Transformation Sequence (0028,9145) (PS3.3 C.7.6.16.2.9b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """

    __slots__ = ()

    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.7.6.16.2.9b)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.7.6.16.2.9b)."""
    RescaleType: LO[Literal["US"]] = LO(0x0028_1054)
    """Rescale Type (0028,1054), VM 1, Type 1 (PS3.3 C.7.6.16.2.9b)."""
