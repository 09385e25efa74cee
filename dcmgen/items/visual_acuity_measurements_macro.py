# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Acuity Measurements Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD, SSn
from dcmgen.model.iod import Macro


class VisualAcuityMeasurementsMacro(Macro):
    """Visual Acuity Measurements Macro (PS3.3 C.8.25.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

    __slots__ = ()

    DecimalVisualAcuity = FD(0x0046_0137)
    VisualAcuityModifiers = SSn(0x0046_0135)
