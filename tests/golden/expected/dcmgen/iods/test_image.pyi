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
        Modality: Literal["XX", "YY"] | AnyText = ...,
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
    """
