# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of C-Arm Photon-Electron Control Point Sequence (300A,062F)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.external_beam_control_point_general_macro import ExternalBeamControlPointGeneralMacro
from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
from dcmgen.items.rt_beam_limiting_device_opening_macro import RTBeamLimitingDeviceOpeningMacro
from dcmgen.items.wedge_positions_macro import WedgePositionsMacro
from dcmgen.items.wedge_positions_wedge_position_sequence_item import WedgePositionsWedgePositionSequenceItem
from dcmgen.model.fields import FD, FD_, FL_, US, DTValue, FD_Value, FDValue, FL_Value, Items, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CArmPhotonElectronControlPointSequenceItem(
    ExternalBeamControlPointGeneralMacro, RTBeamLimitingDeviceOpeningMacro, WedgePositionsMacro, Item
):
    """Item of C-Arm Photon-Electron Control Point Sequence (300A,062F) (PS3.3 C.36.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

    def __init__(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        WedgePositionSequence: Items[WedgePositionsWedgePositionSequenceItem] = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        NumberOfWedgePositions: USValue = ...,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NumberOfRTBeamLimitingDeviceOpenings: USValue = ...,
        RTBeamLimitingDeviceAngle: FDValue = ...,
        SourceRollAngle: FDValue = ...,
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        SourceToExternalContourDistance: FL_Value = ...,
        SourceToPatientSurfaceDistance: FD_Value = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    ReferencedRadiationGenerationModeIndex: US
    """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1, Type 1C.

    Required if Number of Radiation GenerationModes is present and (this is the first item of C-Arm Photon-Electron
    Control Point Sequence or a condition that cannot be checked (control point) applies). Not allowed otherwise.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
    SourceRollAngle: FD
    """Source Roll Angle (300A,067A), FD, VM 1, Type 1C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
    RTBeamLimitingDeviceAngle: FD
    """RT Beam Limiting Device Angle (300A,0679), FD, VM 1, Type 1C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
    SourceToPatientSurfaceDistance: FD_
    """Source to Patient Surface Distance (300A,0634), FD, VM 1, Type 2C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
    SourceToExternalContourDistance: FL_
    """Source to External Contour Distance (300A,0132), FL, VM 1, Type 2C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

class CArmPhotonElectronControlPointSequenceItems(Sequence[CArmPhotonElectronControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        WedgePositionSequence: Items[WedgePositionsWedgePositionSequenceItem] = ...,
        ReferencedRadiationGenerationModeIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        NumberOfWedgePositions: USValue = ...,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NumberOfRTBeamLimitingDeviceOpenings: USValue = ...,
        RTBeamLimitingDeviceAngle: FDValue = ...,
        SourceRollAngle: FDValue = ...,
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        SourceToExternalContourDistance: FL_Value = ...,
        SourceToPatientSurfaceDistance: FD_Value = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> CArmPhotonElectronControlPointSequenceItem: ...
