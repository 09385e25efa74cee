# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""CR Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, LO_, SH_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CRSeriesModule(Module):
    """CR Series Module (PS3.3 C.8.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """

    __slots__ = ()

    BodyPartExamined: CS_ = CS_(0x0018_0015)
    """Body Part Examined (0018,0015), VM 1, Type 2 (PS3.3 C.8.1.1)."""
    ViewPosition: CST_[Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"]] = CST_(0x0018_5101)
    """View Position (0018,5101), VM 1, Type 2 (PS3.3 C.8.1.1)."""
    FilterType: SH_ = SH_(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 3 (PS3.3 C.8.1.1)."""
    CollimatorGridName: SH_ = SH_(0x0018_1180)
    """Collimator/grid Name (0018,1180), VM 1, Type 3 (PS3.3 C.8.1.1)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.8.1.1)."""
    PlateType: SH_ = SH_(0x0018_1260)
    """Plate Type (0018,1260), VM 1, Type 3 (PS3.3 C.8.1.1)."""
    PhosphorType: LO_ = LO_(0x0018_1261)
    """Phosphor Type (0018,1261), VM 1, Type 3 (PS3.3 C.8.1.1)."""
