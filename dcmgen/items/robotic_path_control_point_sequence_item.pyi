# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Robotic Path Control Point Sequence (3010,0097)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.external_beam_control_point_general_macro import ExternalBeamControlPointGeneralMacro
from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_macro import RTBeamLimitingDeviceOpeningMacro
from dcmgen.model.fields import FD, UL, US, DTValue, FD_Value, FDn, FDnValue, FDValue, Items, ULValue, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RoboticPathControlPointSequenceItem(ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, Item):
    """Item of Robotic Path Control Point Sequence (3010,0097) (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
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
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        RoboticNodeIdentifier: ULValue = ...,
        RTTreatmentSourceCoordinates: FDnValue = ...,
        RadiationSourceCoordinateSystemYawAngle: FDValue = ...,
        RadiationSourceCoordinateSystemRollAngle: FDValue = ...,
        RadiationSourceCoordinateSystemPitchAngle: FDValue = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    ReferencedRadiationGenerationModeIndex: US
    """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1, Type 1C.

    Required if Number of Radiation GenerationModes is present and (this is the first item of Robotic Path Control
    Point Sequence or a condition that cannot be checked (control point) applies). Not allowed otherwise.

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RoboticNodeIdentifier: UL
    """Robotic Node Identifier (3010,0092), UL, VM 1, Type 1C.

    Required if this is the first item of Robotic Path Control Point Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RTTreatmentSourceCoordinates: FDn
    """RT Treatment Source Coordinates (3010,0093), FD, VM 3, Type 1C.

    Required if RT Record Flag is NO and (this is the first item of Robotic Path Control Point Sequence or a
    condition that cannot be checked (control point) applies). Otherwise allowed only if RT Record Flag is YES and
    (this is the first item of Robotic Path Control Point Sequence or a condition that cannot be checked (control
    point) applies).

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RadiationSourceCoordinateSystemYawAngle: FD
    """Radiation Source Coordinate SystemYaw Angle (3010,0094), FD, VM 1, Type 1C.

    Required if RT Record Flag is NO and (this is the first item of Robotic Path Control Point Sequence or a
    condition that cannot be checked (control point) applies). Otherwise allowed only if RT Record Flag is YES and
    (this is the first item of Robotic Path Control Point Sequence or a condition that cannot be checked (control
    point) applies).

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RadiationSourceCoordinateSystemRollAngle: FD
    """Radiation Source Coordinate SystemRoll Angle (3010,0095), FD, VM 1, Type 1C.

    Required if RT Record Flag is NO and (this is the first item of Robotic Path Control Point Sequence or a
    condition that cannot be checked (control point) applies). Otherwise allowed only if RT Record Flag is YES and
    (this is the first item of Robotic Path Control Point Sequence or a condition that cannot be checked (control
    point) applies).

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RadiationSourceCoordinateSystemPitchAngle: FD
    """Radiation Source Coordinate System Pitch Angle (3010,0096), FD, VM 1, Type 1C.

    Required if RT Record Flag is NO and (this is the first item of Robotic Path Control Point Sequence or a
    condition that cannot be checked (control point) applies). Otherwise allowed only if RT Record Flag is YES and
    (this is the first item of Robotic Path Control Point Sequence or a condition that cannot be checked (control
    point) applies).

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

class RoboticPathControlPointSequenceItems(Sequence[RoboticPathControlPointSequenceItem]):
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
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        RoboticNodeIdentifier: ULValue = ...,
        RTTreatmentSourceCoordinates: FDnValue = ...,
        RadiationSourceCoordinateSystemYawAngle: FDValue = ...,
        RadiationSourceCoordinateSystemRollAngle: FDValue = ...,
        RadiationSourceCoordinateSystemPitchAngle: FDValue = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> RoboticPathControlPointSequenceItem: ...
