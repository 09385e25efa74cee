# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Field Static Perimetry Test Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, SQ
from dcmgen.model.iod import Module


class VisualFieldStaticPerimetryTestParametersModule(Module):
    """Visual Field Static Perimetry Test Parameters Module (PS3.3 C.8.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.2.html
    """

    __slots__ = ()

    VisualFieldHorizontalExtent = FL(0x0024_0010)
    VisualFieldVerticalExtent = FL(0x0024_0011)
    VisualFieldShape = CST(0x0024_0012)
    ScreeningTestModeCodeSequence = SQ(0x0024_0016, "CodeSequenceMacro")
    MaximumStimulusLuminance = FL(0x0024_0018)
    BackgroundLuminance = FL(0x0024_0020)
    StimulusColorCodeSequence = SQ(0x0024_0021, "CodeSequenceMacro")
    BackgroundIlluminationColorCodeSequence = SQ(0x0024_0024, "CodeSequenceMacro")
    StimulusArea = FL(0x0024_0025)
    StimulusPresentationTime = FL(0x0024_0028)
