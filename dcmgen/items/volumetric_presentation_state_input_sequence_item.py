# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volumetric Presentation State Input Sequence (0070,1201)."""

from __future__ import annotations

from dcmgen.model.fields import CS, UI, US, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import VOILUTMacro


class VolumetricPresentationStateInputSequenceItem(VOILUTMacro, Item):
    """Item of Volumetric Presentation State Input Sequence (0070,1201) (PS3.3 C.11.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """

    __slots__ = ()

    VolumetricPresentationInputNumber = US(0x0070_1207)
    VolumetricPresentationInputSetUID = UI(0x0070_1209)
    InputSequencePositionIndex = US(0x0070_1203)
    Crop = CS(0x0070_1204)
    CroppingSpecificationIndex = USn(0x0070_1205)
    RenderingMethod = CS(0x0070_120D)
