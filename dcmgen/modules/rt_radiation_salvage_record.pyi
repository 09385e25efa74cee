# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Salvage Record Module."""

from typing import Literal

from dcmgen.items.radiation_generation_mode_macro import RadiationGenerationModeMacro
from dcmgen.items.radiation_generationmode_sequence_item import RadiationGenerationModeSequenceItem
from dcmgen.items.rt_radiation_salvage_record_control_point_sequence_item import (
    RTRadiationSalvageRecordControlPointSequenceItem,
    RTRadiationSalvageRecordControlPointSequenceItems,
)
from dcmgen.model.fields import CS, SQ, US, Items, USValue
from dcmgen.model.iod import Module

class RTRadiationSalvageRecordModule(RadiationGenerationModeMacro, Module):
    """RT Radiation Salvage Record Module (PS3.3 C.36.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfRTControlPoints: USValue = ...,
        RTRadiationSalvageRecordControlPointSequence: Items[RTRadiationSalvageRecordControlPointSequenceItem] = ...,
        StartingMetersetValueKnownFlag: Literal["YES", "NO"] = ...,
        RadiationGenerationModeSequence: Items[RadiationGenerationModeSequenceItem] = ...,
        NumberOfRadiationGenerationModes: USValue = ...,
    ) -> None: ...
    StartingMetersetValueKnownFlag: CS[Literal["YES", "NO"]]
    """Starting Meterset Value Known Flag (300A,0723), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """
    NumberOfRTControlPoints: US
    """Number of RT Control Points (300A,0604), US, VM 1, Type 1.

    PS3.3 C.36.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """
    RTRadiationSalvageRecordControlPointSequence: SQ[
        RTRadiationSalvageRecordControlPointSequenceItems, RTRadiationSalvageRecordControlPointSequenceItem
    ]
    """RT Radiation Salvage Record Control Point Sequence (300A,0722), SQ, VM 1, Type 1.

    PS3.3 C.36.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """
