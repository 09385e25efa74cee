# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Basic Color Image Sequence (2020,0111)."""

from typing import Literal

from dcmgen.model.fields import CS_, US_, ISn, ISnValue, OBorOW_, OBorOW_Value, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BasicColorImageSequenceItem(Item):
    """Item of Basic Color Image Sequence (2020,0111) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    def __init__(
        self,
        /,
        *,
        SamplesPerPixel: US_Value = ...,
        PhotometricInterpretation: Literal["RGB", "", None] = ...,
        PlanarConfiguration: US_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        PixelAspectRatio: ISnValue = ...,
        BitsAllocated: US_Value = ...,
        BitsStored: US_Value = ...,
        HighBit: US_Value = ...,
        PixelRepresentation: US_Value = ...,
        PixelData: OBorOW_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US_
    """Samples per Pixel (0028,0002), US, VM 1.

    Enumerated Values: 3.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PhotometricInterpretation: CS_[Literal["RGB", ""]]
    """Photometric Interpretation (0028,0004), CS, VM 1.

    Enumerated Values: RGB.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PlanarConfiguration: US_
    """Planar Configuration (0028,0006), US, VM 1.

    Enumerated Values: 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    Rows: US_
    """Rows (0028,0010), US, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    Columns: US_
    """Columns (0028,0011), US, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    BitsAllocated: US_
    """Bits Allocated (0028,0100), US, VM 1.

    Enumerated Values: 8.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    BitsStored: US_
    """Bits Stored (0028,0101), US, VM 1.

    Enumerated Values: 8.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    HighBit: US_
    """High Bit (0028,0102), US, VM 1.

    Enumerated Values: 7.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PixelRepresentation: US_
    """Pixel Representation (0028,0103), US, VM 1.

    Enumerated Values: 0.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PixelData: OBorOW_
    """Pixel Data (7FE0,0010), OB or OW, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

class BasicColorImageSequenceItems(Sequence[BasicColorImageSequenceItem]):
    def add(
        self,
        /,
        *,
        SamplesPerPixel: US_Value = ...,
        PhotometricInterpretation: Literal["RGB", "", None] = ...,
        PlanarConfiguration: US_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        PixelAspectRatio: ISnValue = ...,
        BitsAllocated: US_Value = ...,
        BitsStored: US_Value = ...,
        HighBit: US_Value = ...,
        PixelRepresentation: US_Value = ...,
        PixelData: OBorOW_Value = ...,
    ) -> BasicColorImageSequenceItem: ...
