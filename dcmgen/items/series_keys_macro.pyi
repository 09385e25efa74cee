# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Series Keys."""

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import CS, IS, SQ, UI, CSn, CSnValue, CSValue, ISValue, Items, UIValue
from dcmgen.model.iod import Macro

class SeriesKeysMacro(Macro):
    """Series Keys (PS3.3 F.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        Modality: CSValue = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    Modality: CS
    """Modality (0008,0060), CS, VM 1, Type 1.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
