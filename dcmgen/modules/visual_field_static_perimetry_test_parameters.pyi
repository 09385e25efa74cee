# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Field Static Perimetry Test Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CST, FL, SQ, AnyText, FLValue, Items
from dcmgen.model.iod import Module

class VisualFieldStaticPerimetryTestParametersModule(Module):
    """Visual Field Static Perimetry Test Parameters Module (PS3.3 C.8.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """

    def __init__(
        self,
        /,
        *,
        VisualFieldHorizontalExtent: FLValue = ...,
        VisualFieldVerticalExtent: FLValue = ...,
        VisualFieldShape: Literal["RECTANGLE", "CIRCLE", "ELLIPSE"] | AnyText = ...,
        MaximumStimulusLuminance: FLValue = ...,
        BackgroundLuminance: FLValue = ...,
        StimulusColorCodeSequence: Items[CodeSequenceMacro] = ...,
        BackgroundIlluminationColorCodeSequence: Items[CodeSequenceMacro] = ...,
        StimulusArea: FLValue = ...,
        StimulusPresentationTime: FLValue = ...,
        ScreeningTestModeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    VisualFieldHorizontalExtent: FL
    """Visual Field Horizontal Extent (0024,0010), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    VisualFieldVerticalExtent: FL
    """Visual Field Vertical Extent (0024,0011), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    VisualFieldShape: CST[Literal["RECTANGLE", "CIRCLE", "ELLIPSE"]]
    """Visual Field Shape (0024,0012), CS, VM 1, Type 1.

    Defined Terms: RECTANGLE, CIRCLE, ELLIPSE.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    ScreeningTestModeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Screening Test Mode Code Sequence (0024,0016), SQ, VM 1, Type 1C.

    Required if Code Value in Content Item Modifier Sequence in Performed Protocol Code Sequence is 360156006. May
    be present otherwise.

    Codes: CID 4252 Visual Field Static Perimetry Screening Test Mode (Defined, inferred).

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    MaximumStimulusLuminance: FL
    """Maximum Stimulus Luminance (0024,0018), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    BackgroundLuminance: FL
    """Background Luminance (0024,0020), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    StimulusColorCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Stimulus Color Code Sequence (0024,0021), SQ, VM 1, Type 1.

    Codes: CID 4255 Visual Field Illumination Color (Defined, inferred).

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    BackgroundIlluminationColorCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Background Illumination Color Code Sequence (0024,0024), SQ, VM 1, Type 1.

    Codes: CID 4255 Visual Field Illumination Color (Defined, inferred).

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    StimulusArea: FL
    """Stimulus Area (0024,0025), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
    StimulusPresentationTime: FL
    """Stimulus Presentation Time (0024,0028), FL, VM 1, Type 1.

    PS3.3 C.8.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """
