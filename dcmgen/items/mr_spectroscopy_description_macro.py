# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST
from dcmgen.model.iod import Macro


class MRSpectroscopyDescriptionMacro(Macro):
    """MR Spectroscopy Description Macro (PS3.3 C.8.14.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """

    __slots__ = ()

    VolumetricProperties = CST(0x0008_9206)
    VolumeBasedCalculationTechnique = CST(0x0008_9207)
    ComplexImageComponent = CST(0x0008_9208)
    AcquisitionContrast = CST(0x0008_9209)
