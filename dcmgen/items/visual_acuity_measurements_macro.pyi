# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Acuity Measurements Macro."""

from dcmgen.model.fields import FD, FDValue, SSn, SSnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class VisualAcuityMeasurementsMacro(Macro):
    """Visual Acuity Measurements Macro (PS3.3 C.8.25.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

    def __init__(
        self,
        /,
        *,
        DecimalVisualAcuity: FDValue = ...,
        VisualAcuityModifiers: SSnValue = ...,
    ) -> None: ...
    DecimalVisualAcuity: FD
    """Decimal Visual Acuity (0046,0137), FD, VM 1, Type 1.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    VisualAcuityModifiers: SSn
    """Visual Acuity Modifiers (0046,0135), SS, VM 2, Type 3.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

class VisualAcuityMeasurementsMacros(Sequence[VisualAcuityMeasurementsMacro]):
    def add(
        self,
        /,
        *,
        DecimalVisualAcuity: FDValue = ...,
        VisualAcuityModifiers: SSnValue = ...,
    ) -> VisualAcuityMeasurementsMacro: ...
