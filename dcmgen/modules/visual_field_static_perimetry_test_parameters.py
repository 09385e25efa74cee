# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visual Field Static Perimetry Test Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class VisualFieldStaticPerimetryTestParametersModule(Module):
    """Visual Field Static Perimetry Test Parameters Module (PS3.3 C.8.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """

    __slots__ = ()

    VisualFieldHorizontalExtent: FL = FL(0x0024_0010)
    """Visual Field Horizontal Extent (0024,0010), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    VisualFieldVerticalExtent: FL = FL(0x0024_0011)
    """Visual Field Vertical Extent (0024,0011), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    VisualFieldShape: CST[Literal["RECTANGLE", "CIRCLE", "ELLIPSE"]] = CST(0x0024_0012)
    """Visual Field Shape (0024,0012), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    ScreeningTestModeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0024_0016, "CodeSequenceMacro")
    """Screening Test Mode Code Sequence (0024,0016), VM 1, Type 1C (PS3.3 C.8.26.2)."""
    MaximumStimulusLuminance: FL = FL(0x0024_0018)
    """Maximum Stimulus Luminance (0024,0018), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    BackgroundLuminance: FL = FL(0x0024_0020)
    """Background Luminance (0024,0020), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    StimulusColorCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0024_0021, "CodeSequenceMacro")
    """Stimulus Color Code Sequence (0024,0021), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    BackgroundIlluminationColorCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0024_0024, "CodeSequenceMacro")
    """Background Illumination Color Code Sequence (0024,0024), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    StimulusArea: FL = FL(0x0024_0025)
    """Stimulus Area (0024,0025), VM 1, Type 1 (PS3.3 C.8.26.2)."""
    StimulusPresentationTime: FL = FL(0x0024_0028)
    """Stimulus Presentation Time (0024,0028), VM 1, Type 1 (PS3.3 C.8.26.2)."""
