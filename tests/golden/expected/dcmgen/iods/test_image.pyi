# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Test Image IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.content_sequence_item import ContentSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.test_image_derivation_code_sequence_item import TestImageDerivationCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    US,
    AnyText,
    CSnValue,
    DA_Value,
    DS_Value,
    Items,
    LOValue,
    OBorOWValue,
    PN_Value,
    SHValue,
    UIValue,
    USorOWnValue,
    USorSSValue,
    USValue,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.palette import PaletteModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.test_image import TestImageModule

class _TestImageConstructor:
    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"]
        | AnyText
        | None = ...,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["XX", "YY"] = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] | AnyText = ...,
        PixelRepresentation: USValue = ...,
        LUTData: USorOWnValue = ...,
        ValueType: Literal["TEXT", "CODE", "NUM"] | AnyText = ...,
        Polarity: Literal["NORMAL", "REVERSE"] | AnyText = ...,
        OverlayRows: USValue = ...,
        OverlayData: OBorOWValue = ...,
        PixelData: OBorOWValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        CodeValue: SHValue = ...,
        PatientSpeciesDescription: LOValue = ...,
        SmallestImagePixelValue: USorSSValue = ...,
        PatientName: PN_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        SliceThickness: DS_Value = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        DerivationCodeSequence: Items[TestImageDerivationCodeSequenceItem] = ...,
    ) -> None: ...

class TestImage(
    _TestImageConstructor, TestImageModule, OverlayPlaneModule, PaletteModule, PatientModule, SOPCommonModule, IOD
):
    """Test Image IOD (PS3.3 A.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Test Image (M), Overlay Plane (U), Palette (C), SOP Common (M)

    Modules that must be absent:
    Overlay Plane
    """

    Modality: CS[Literal["XX", "YY"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    In this IOD: XX or YY (PS3.3 A.3.2.1).

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    In this IOD: 1 (PS3.3 A.3.2).

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0, 1.

    In this IOD: absent if Photometric Interpretation in the dataset is PALETTE COLOR (PS3.3 A.3.2).

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """
