# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MPR Volumetric Presentation State Display Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, OB, SQ
from dcmgen.model.iod import Module


class MPRVolumetricPresentationStateDisplayModule(Module):
    """MPR Volumetric Presentation State Display Module (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    __slots__ = ()

    PixelPresentation = CS(0x0008_9205)
    PresentationStateClassificationComponentSequence = SQ(
        0x0070_1801, "PresentationStateClassificationComponentSequenceItem"
    )
    PresentationStateCompositorComponentSequence = SQ(0x0070_1805, "PresentationStateCompositorComponentSequenceItem")
    PresentationLUTShape = CS(0x2050_0020)
    ICCProfile = OB(0x0028_2000)
    ColorSpace = CST(0x0028_2002)
