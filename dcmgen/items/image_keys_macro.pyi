# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Keys."""

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import IS, SQ, CSn, CSnValue, ISValue, Items
from dcmgen.model.iod import Macro

class ImageKeysMacro(Macro):
    """Image Keys (PS3.3 F.5.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.4.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.4.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.4.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 F.5.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.4.html
    """
