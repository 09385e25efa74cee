# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Filtration Macro."""

from __future__ import annotations

from dcmgen.model.fields import SHT_, CSTn, DSn, FLn
from dcmgen.model.iod import Macro


class XRayFiltrationMacro(Macro):
    """X-Ray Filtration Macro (PS3.3 C.8.7.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """

    __slots__ = ()

    FilterType = SHT_(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    FilterThicknessMinimum = DSn(0x0018_7052)
    FilterThicknessMaximum = DSn(0x0018_7054)
    FilterBeamPathLengthMinimum = FLn(0x0018_7056)
    FilterBeamPathLengthMaximum = FLn(0x0018_7058)
