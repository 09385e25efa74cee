# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volumetric Presentation State Input Sequence (0070,1201)."""

from __future__ import annotations

from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.model.fields import CS, UI, US, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VolumetricPresentationStateInputSequenceItem(VOILUTMacro, Item):
    """Item of Volumetric Presentation State Input Sequence (0070,1201) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputNumber: US = US(0x0070_1207)
    """Volumetric Presentation Input Number (0070,1207), VM 1, Type 1 (PS3.3 C.11.23)."""
    VolumetricPresentationInputSetUID: UI = UI(0x0070_1209)
    """Volumetric Presentation Input Set UID (0070,1209), VM 1, Type 1 (PS3.3 C.11.23)."""
    InputSequencePositionIndex: US = US(0x0070_1203)
    """Input Sequence Position Index (0070,1203), VM 1, Type 1C (PS3.3 C.11.23)."""
    Crop: CS[Literal["YES", "NO"]] = CS(0x0070_1204)
    """Crop (0070,1204), VM 1, Type 1 (PS3.3 C.11.23)."""
    CroppingSpecificationIndex: USn = USn(0x0070_1205)
    """Cropping Specification Index (0070,1205), VM 1-n, Type 1C (PS3.3 C.11.23)."""
    RenderingMethod: CS[Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"]] = CS(0x0070_120D)
    """Rendering Method (0070,120D), VM 1, Type 1C (PS3.3 C.11.23)."""
