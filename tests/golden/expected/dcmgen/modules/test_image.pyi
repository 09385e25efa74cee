# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Test Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.content_sequence_item import ContentSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.test_image_derivation_code_sequence_item import (
    TestImageDerivationCodeSequenceItem,
    TestImageDerivationCodeSequenceItems,
)
from dcmgen.model.fields import (
    CST,
    DS_,
    SQ,
    US,
    AnyText,
    CSTn,
    DS_Value,
    Items,
    OBorOW,
    OBorOWValue,
    SHValue,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class TestImageModule(ContentItemMacro, SOPInstanceReferenceMacro, Module):
    """Test Image Module (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"]
        | AnyText
        | None = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] | AnyText = ...,
        PixelRepresentation: USValue = ...,
        ValueType: Literal["TEXT", "CODE", "NUM"] | AnyText = ...,
        Polarity: Literal["NORMAL", "REVERSE"] | AnyText = ...,
        PixelData: OBorOWValue = ...,
        CodeValue: SHValue = ...,
        SliceThickness: DS_Value = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
        DerivationCodeSequence: Items[TestImageDerivationCodeSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Defined Terms of Value 3: AXIAL, LOCALIZER.

    Defined Terms: AXIAL.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1, 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    PhotometricInterpretation: CST[Literal["MONOCHROME2", "PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Defined Terms: MONOCHROME2, PALETTE COLOR.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0, 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    SliceThickness: DS_
    """Slice Thickness (0018,0050), DS, VM 1, Type 2C.

    Required if Image Type Value 1 is ORIGINAL. Not allowed otherwise.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    Polarity: CST[Literal["NORMAL", "REVERSE"]]
    """Polarity (2020,0020), CS, VM 1, Type 1.

    Enumerated Values if Samples per Pixel is 1: NORMAL, REVERSE.

    Defined Terms: NORMAL.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    DerivationCodeSequence: SQ[TestImageDerivationCodeSequenceItems, TestImageDerivationCodeSequenceItem]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    Codes: CID 7203 (Defined).

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    PixelData: OBorOW
    """Pixel Data (7FE0,0010), OB or OW, VM 1, Type 1.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
