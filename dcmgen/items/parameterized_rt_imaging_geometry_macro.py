# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Parameterized RT Imaging Geometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class ParameterizedRTImagingGeometryMacro(Macro):
    """Parameterized RT Imaging Geometry Macro (PS3.3 C.36.2.4.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.3.html
    """

    __slots__ = ()

    ImagingSourcePositionSequence = SQ(0x3002_010D, "ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem")
    ImageReceptorPositionSequence = SQ(0x3002_010E, "ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem")
