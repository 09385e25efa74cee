# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Imaging Aperture Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FD, SQ, US
from dcmgen.model.iod import Macro


class RTImagingApertureMacro(Macro):
    """RT Imaging Aperture Macro (PS3.3 C.36.2.4.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """

    __slots__ = ()

    ImagingApertureSpecificationType = CST_(0x3002_0115)
    ImagingSourceToBeamModifierDefinitionPlaneDistance = FD(0x3002_012D)
    ReferencedRadiationRTControlPointIndex = US(0x300A_073B)
    ImagingApertureSequence = SQ(0x3002_0114, "RTBeamLimitingDeviceOpeningSequenceMacro")
