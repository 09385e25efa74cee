# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Series Keys."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ, UI, CSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class SeriesKeysMacro(Macro):
    """Series Keys (PS3.3 F.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.3)."""
    Modality: CS = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 F.5.3)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 F.5.3)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 F.5.3)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 F.5.3)."""
