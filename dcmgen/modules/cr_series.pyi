# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CR Series Module."""

from typing import Literal

from dcmgen.model.fields import CS_, CST_, LO_, SH_, AnyText, CS_Value, DSn, DSnValue, LO_Value, SH_Value
from dcmgen.model.iod import Module

class CRSeriesModule(Module):
    """CR Series Module (PS3.3 C.8.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """

    def __init__(
        self,
        /,
        *,
        BodyPartExamined: CS_Value = ...,
        ViewPosition: Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO", None] | AnyText = ...,
        FilterType: SH_Value = ...,
        CollimatorGridName: SH_Value = ...,
        FocalSpots: DSnValue = ...,
        PlateType: SH_Value = ...,
        PhosphorType: LO_Value = ...,
    ) -> None: ...
    BodyPartExamined: CS_
    """Body Part Examined (0018,0015), CS, VM 1, Type 2.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    ViewPosition: CST_[Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"]]
    """View Position (0018,5101), CS, VM 1, Type 2.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: AP, PA, LL, RL, RLD, LLD,
    RLO, LLO.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    FilterType: SH_
    """Filter Type (0018,1160), SH, VM 1, Type 3.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    CollimatorGridName: SH_
    """Collimator/grid Name (0018,1180), SH, VM 1, Type 3.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    PlateType: SH_
    """Plate Type (0018,1260), SH, VM 1, Type 3.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
    PhosphorType: LO_
    """Phosphor Type (0018,1261), LO, VM 1, Type 3.

    PS3.3 C.8.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.1
    """
