# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Image Receptor Position Sequence (3002,010E)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.content_item_macro import ContentItemMacro


class ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem(Item):
    """Item of Image Receptor Position Sequence (3002,010E) (PS3.3 C.36.2.4.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.3.html
    """

    __slots__ = ()

    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.4.3)."""
    DevicePositionParameterSequence: SQ[ContentItemMacro] = SQ(0x3002_0110, "ContentItemMacro")
    """Device Position Parameter Sequence (3002,0110), VM 1, Type 1 (PS3.3 C.36.2.4.3)."""
