# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Common CT/MR and Photoacoustic Image Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST
from dcmgen.model.iod import Macro


class CommonCTMRAndPhotoacousticImageDescriptionMacro(Macro):
    """Common CT/MR and Photoacoustic Image Description Macro (PS3.3 C.8.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """

    __slots__ = ()

    PixelPresentation = CS(0x0008_9205)
    VolumetricProperties = CS(0x0008_9206)
    VolumeBasedCalculationTechnique = CST(0x0008_9207)
