# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Environment Module."""

from dcmgen.items.screen_specifications_macro import ScreenSpecificationsMacro, ScreenSpecificationsMacros
from dcmgen.model.fields import SQ, US_, Items, US_Value
from dcmgen.model.iod import Module

class HangingProtocolEnvironmentModule(Module):
    """Hanging Protocol Environment Module (PS3.3 C.23.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfScreens: US_Value = ...,
        NominalScreenDefinitionSequence: Items[ScreenSpecificationsMacro] = ...,
    ) -> None: ...
    NumberOfScreens: US_
    """Number of Screens (0072,0100), US, VM 1, Type 2.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
    NominalScreenDefinitionSequence: SQ[ScreenSpecificationsMacros, ScreenSpecificationsMacro]
    """Nominal Screen Definition Sequence (0072,0102), SQ, VM 1, Type 2.

    PS3.3 C.23.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.2.html
    """
