# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Pixel Intensity Relationship LUT Sequence (0028,9422)."""

from __future__ import annotations

from dcmgen.model.fields import CST, USorOWn, USorSSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.7.6.16.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

    __slots__ = ()

    LUTDescriptor: USorSSn = USorSSn(0x0028_3002)
    """LUT Descriptor (0028,3002), VM 3, Type 1 (PS3.3 C.7.6.16.2.13)."""
    LUTData: USorOWn = USorOWn(0x0028_3006)
    """LUT Data (0028,3006), VM 1-n or 1, Type 1 (PS3.3 C.7.6.16.2.13)."""
    LUTFunction: CST[Literal["TO_LOG", "TO_LINEAR"]] = CST(0x0028_9474)
    """LUT Function (0028,9474), VM 1, Type 1 (PS3.3 C.7.6.16.2.13)."""
