# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Filtration Macro."""

from __future__ import annotations

from dcmgen.model.fields import SHT_, CSTn, DSn, FLn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayFiltrationMacro(Macro):
    """X-Ray Filtration Macro (PS3.3 C.8.7.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """

    __slots__ = ()

    FilterType: SHT_[Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE"]] = SHT_(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 3 (PS3.3 C.8.7.10)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]] = CSTn(
        0x0018_7050
    )
    """Filter Material (0018,7050), VM 1-n, Type 3 (PS3.3 C.8.7.10)."""
    FilterThicknessMinimum: DSn = DSn(0x0018_7052)
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 3 (PS3.3 C.8.7.10)."""
    FilterThicknessMaximum: DSn = DSn(0x0018_7054)
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 3 (PS3.3 C.8.7.10)."""
    FilterBeamPathLengthMinimum: FLn = FLn(0x0018_7056)
    """Filter Beam Path Length Minimum (0018,7056), VM 1-n, Type 3 (PS3.3 C.8.7.10)."""
    FilterBeamPathLengthMaximum: FLn = FLn(0x0018_7058)
    """Filter Beam Path Length Maximum (0018,7058), VM 1-n, Type 3 (PS3.3 C.8.7.10)."""
