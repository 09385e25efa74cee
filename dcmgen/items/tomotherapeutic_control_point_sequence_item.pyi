# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Tomotherapeutic Control Point Sequence (3010,0098)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.external_beam_control_point_general_macro import ExternalBeamControlPointGeneralMacro
from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_macro import RTBeamLimitingDeviceOpeningMacro
from dcmgen.model.fields import FD, US, DTValue, FD_Value, FDn, FDnValue, FDValue, Items, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TomotherapeuticControlPointSequenceItem(
    ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, Item
):
    """Item of Tomotherapeutic Control Point Sequence (3010,0098) (PS3.3 C.36.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

    def __init__(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NumberOfRTBeamLimitingDeviceOpenings: USValue = ...,
        SourceRollAngle: FDValue = ...,
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        TomotherapeuticLeafOpenDurations: FDnValue = ...,
        TomotherapeuticLeafInitialClosedDurations: FDnValue = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    ReferencedRadiationGenerationModeIndex: US
    """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1, Type 1C.

    Required if Number of Radiation GenerationModes is present and (this is the first item of Tomotherapeutic
    Control Point Sequence or a condition that cannot be checked (control point) applies). Not allowed otherwise.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    SourceRollAngle: FD
    """Source Roll Angle (300A,067A), FD, VM 1, Type 1C.

    Required if this is the first item of Tomotherapeutic Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    TomotherapeuticLeafOpenDurations: FDn
    """Tomotherapeutic Leaf Open Durations (3010,0099), FD, VM 1-n, Type 1C.

    Required if RT Record Flag is NO and (this is the first item of Tomotherapeutic Control Point Sequence or a
    condition that cannot be checked (control point) applies). Not allowed otherwise.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    TomotherapeuticLeafInitialClosedDurations: FDn
    """Tomotherapeutic Leaf Initial Closed Durations (3010,009A), FD, VM 1-n, Type 1C.

    Required if RT Record Flag is NO and a condition that cannot be checked (control point) applies and (this is the
    first item of Tomotherapeutic Control Point Sequence or a condition that cannot be checked (control point)
    applies). Not allowed otherwise.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

class TomotherapeuticControlPointSequenceItems(Sequence[TomotherapeuticControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NumberOfRTBeamLimitingDeviceOpenings: USValue = ...,
        SourceRollAngle: FDValue = ...,
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        TomotherapeuticLeafOpenDurations: FDnValue = ...,
        TomotherapeuticLeafInitialClosedDurations: FDnValue = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> TomotherapeuticControlPointSequenceItem: ...
