# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Vectors Macro."""

from __future__ import annotations

from dcmgen.model.fields import OF, UL, US, FLn
from dcmgen.model.iod import Macro


class VectorsMacro(Macro):
    """Vectors Macro (PS3.3 C.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """

    __slots__ = ()

    NumberOfVectors = UL(0x0066_001E)
    VectorDimensionality = US(0x0066_001F)
    VectorAccuracy = FLn(0x0066_0020)
    VectorCoordinateData = OF(0x0066_0021)
