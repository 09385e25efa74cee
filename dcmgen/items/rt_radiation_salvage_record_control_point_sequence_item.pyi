# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Radiation Salvage Record Control Point Sequence (300A,0722)."""

from dcmgen.items.rt_control_point_general_macro import RTControlPointGeneralMacro
from dcmgen.model.fields import US, DTValue, FDValue, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTRadiationSalvageRecordControlPointSequenceItem(RTControlPointGeneralMacro, Item):
    """Item of RT Radiation Salvage Record Control Point Sequence (300A,0722) (PS3.3 C.36.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """

    def __init__(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    ReferencedRadiationGenerationModeIndex: US
    """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1, Type 1C.

    Required if Number of Radiation GenerationModes is present and (this is the first item of RT Radiation Salvage
    Record Control Point Sequence or a condition that cannot be checked (control point) applies). Not allowed
    otherwise.

    PS3.3 C.36.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.23.html
    """

class RTRadiationSalvageRecordControlPointSequenceItems(Sequence[RTRadiationSalvageRecordControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> RTRadiationSalvageRecordControlPointSequenceItem: ...
