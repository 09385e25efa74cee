# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Filtration Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import SHT_, AnyText, CSTn, DSn, DSnValue, FLn, FLnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class XRayFiltrationMacro(Macro):
    """X-Ray Filtration Macro (PS3.3 C.8.7.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """

    def __init__(
        self,
        /,
        *,
        FilterType: Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE", None] | AnyText = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
    ) -> None: ...
    FilterType: SHT_[Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE"]]
    """Filter Type (0018,1160), SH, VM 1, Type 3.

    Defined Terms: STRIP, WEDGE, BUTTERFLY, MULTIPLE, FLAT, NONE.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 3.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), DS, VM 1-n, Type 3.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), DS, VM 1-n, Type 3.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """
    FilterBeamPathLengthMinimum: FLn
    """Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n, Type 3.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """
    FilterBeamPathLengthMaximum: FLn
    """Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n, Type 3.

    PS3.3 C.8.7.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.10.html
    """

class XRayFiltrationMacros(Sequence[XRayFiltrationMacro]):
    def add(
        self,
        /,
        *,
        FilterType: Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE", None] | AnyText = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
    ) -> XRayFiltrationMacro: ...
