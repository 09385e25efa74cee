# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiation Generation Mode Macro."""

from dcmgen.items.radiation_generationmode_sequence_item import (
    RadiationGenerationModeSequenceItem,
    RadiationGenerationModeSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RadiationGenerationModeMacro(Macro):
    """Radiation Generation Mode Macro (PS3.3 C.36.2.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> None: ...
    NumberOfRadiationGenerationModes: US
    """Number of Radiation GenerationModes (300A,0685), US, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationGenerationModeSequence: SQ[RadiationGenerationModeSequenceItems, RadiationGenerationModeSequenceItem]
    """Radiation GenerationMode Sequence (300A,067B), SQ, VM 1, Type 1C.

    Required if Number of Radiation GenerationModes is present. Not allowed otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

class RadiationGenerationModeMacros(Sequence[RadiationGenerationModeMacro]):
    def add(
        self,
        /,
        *,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> RadiationGenerationModeMacro: ...
