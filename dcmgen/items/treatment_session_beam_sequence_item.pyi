# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Session Beam Sequence (3008,0020)."""

from typing import Literal

from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem, ApplicatorSequenceItems
from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import (
    BeamLimitingDeviceLeafPairsSequenceItem,
    BeamLimitingDeviceLeafPairsSequenceItems,
)
from dcmgen.items.beam_limiting_device_position_sequence_item import (
    BeamLimitingDevicePositionSequenceItem,
    BeamLimitingDevicePositionSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.corrected_parameter_sequence_item import (
    CorrectedParameterSequenceItem,
    CorrectedParameterSequenceItems,
)
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro, DeviceIdentificationMacros
from dcmgen.items.dose_calibration_conditions_sequence_item import (
    DoseCalibrationConditionsSequenceItem,
    DoseCalibrationConditionsSequenceItems,
)
from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem, GeneralAccessorySequenceItems
from dcmgen.items.interlock_macro import InterlockMacro, InterlockMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.primary_fluence_mode_sequence_item import (
    PrimaryFluenceModeSequenceItem,
    PrimaryFluenceModeSequenceItems,
)
from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
    ReferencedCalculatedDoseReferenceSequenceItem,
    ReferencedCalculatedDoseReferenceSequenceItems,
)
from dcmgen.items.referenced_measured_dose_reference_sequence_item import (
    ReferencedMeasuredDoseReferenceSequenceItem,
    ReferencedMeasuredDoseReferenceSequenceItems,
)
from dcmgen.items.rt_beam_limiting_device_definition_macro import (
    RTBeamLimitingDeviceDefinitionMacro,
    RTBeamLimitingDeviceDefinitionMacros,
)
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.wedge_position_sequence_item import WedgePositionSequenceItem, WedgePositionSequenceItems
from dcmgen.model.fields import (
    AT_,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    DT,
    FL,
    FL_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    ST_,
    TM,
    US_,
    AnyText,
    AT_Value,
    DAValue,
    DS_Value,
    DSValue,
    DTValue,
    FL_Value,
    FLValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    PNn,
    PNnValue,
    SH_Value,
    ST_Value,
    TMValue,
    UIValue,
    US_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Verification Image Sequence (300C,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        StartMeterset: DS_Value = ...,
        EndMeterset: DS_Value = ...,
    ) -> None: ...
    StartMeterset: DS_
    """Start Meterset (3008,0078), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    EndMeterset: DS_
    """End Meterset (3008,007A), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItems(
    Sequence[TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        StartMeterset: DS_Value = ...,
        EndMeterset: DS_Value = ...,
    ) -> TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem: ...

class TreatmentSessionBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        WedgeType: Literal["STANDARD", "DYNAMIC", "MOTORIZED", None] | AnyText = ...,
        WedgeNumber: IS_Value = ...,
        WedgeID: SH_Value = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    WedgeNumber: IS_
    """Wedge Number (300A,00D2), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    WedgeType: CST_[Literal["STANDARD", "DYNAMIC", "MOTORIZED"]]
    """Wedge Type (300A,00D3), CS, VM 1, Type 2.

    Defined Terms: STANDARD, DYNAMIC, MOTORIZED.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    WedgeID: SH_
    """Wedge ID (300A,00D4), SH, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceRecordedWedgeSequenceItems(
    Sequence[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem]
):
    def add(
        self,
        /,
        *,
        WedgeType: Literal["STANDARD", "DYNAMIC", "MOTORIZED", None] | AnyText = ...,
        WedgeNumber: IS_Value = ...,
        WedgeID: SH_Value = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> TreatmentSessionBeamSequenceRecordedWedgeSequenceItem: ...

class TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedCompensatorNumber: ISValue = ...,
        CompensatorType: Literal["STANDARD", "DYNAMIC", None] | AnyText = ...,
        CompensatorID: SH_Value = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedCompensatorNumber: IS
    """Referenced Compensator Number (300C,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CompensatorType: CST_[Literal["STANDARD", "DYNAMIC"]]
    """Compensator Type (300A,00EE), CS, VM 1, Type 2.

    Defined Terms: STANDARD, DYNAMIC.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CompensatorID: SH_
    """Compensator ID (300A,00E5), SH, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CompensatorTrayID: SH_
    """Compensator Tray ID (300A,00EF), SH, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceRecordedCompensatorSequenceItems(
    Sequence[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedCompensatorNumber: ISValue = ...,
        CompensatorType: Literal["STANDARD", "DYNAMIC", None] | AnyText = ...,
        CompensatorID: SH_Value = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem: ...

class TreatmentSessionBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        BolusID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BolusID: SH_
    """Bolus ID (300A,00DC), SH, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceReferencedBolusSequenceItems(
    Sequence[TreatmentSessionBeamSequenceReferencedBolusSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        BolusID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> TreatmentSessionBeamSequenceReferencedBolusSequenceItem: ...

class TreatmentSessionBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        BlockName: LO_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
        ReferencedBlockNumber: IS_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedBlockNumber: IS_
    """Referenced Block Number (300C,00E0), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BlockName: LO_
    """Block Name (300A,00FE), LO, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceRecordedBlockSequenceItems(
    Sequence[TreatmentSessionBeamSequenceRecordedBlockSequenceItem]
):
    def add(
        self,
        /,
        *,
        BlockName: LO_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
        ReferencedBlockNumber: IS_Value = ...,
    ) -> TreatmentSessionBeamSequenceRecordedBlockSequenceItem: ...

class GatingBeamHoldTransitionSequenceItem(Item):
    """Item of Gating Beam Hold Transition Sequence (300C,0125) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        BeamHoldTransition: Literal["HOLD", "RESTART"] | AnyText = ...,
        BeamHoldTransitionDateTime: DTValue = ...,
        BeamHoldOriginatingDeviceSequence: Items[DeviceIdentificationMacro] = ...,
        BeamHoldTransitionTriggerSource: Literal["USER", "DEVICE", None] | AnyText = ...,
    ) -> None: ...
    BeamHoldTransition: CST[Literal["HOLD", "RESTART"]]
    """Beam Hold Transition (300C,0126), CS, VM 1, Type 1.

    Defined Terms: HOLD, RESTART.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamHoldTransitionTriggerSource: CST_[Literal["USER", "DEVICE"]]
    """Beam Hold Transition Trigger Source (300C,0129), CS, VM 1, Type 3.

    Defined Terms: USER, DEVICE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamHoldTransitionDateTime: DT
    """Beam Hold Transition DateTime (300C,0127), DT, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamHoldOriginatingDeviceSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Beam Hold Originating Device Sequence (300C,0128), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class GatingBeamHoldTransitionSequenceItems(Sequence[GatingBeamHoldTransitionSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamHoldTransition: Literal["HOLD", "RESTART"] | AnyText = ...,
        BeamHoldTransitionDateTime: DTValue = ...,
        BeamHoldOriginatingDeviceSequence: Items[DeviceIdentificationMacro] = ...,
        BeamHoldTransitionTriggerSource: Literal["USER", "DEVICE", None] | AnyText = ...,
    ) -> GatingBeamHoldTransitionSequenceItem: ...

class ControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        OperatorsName: PNnValue = ...,
        OverrideParameterPointer: AT_Value = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ParameterSequencePointer: AT_Value = ...,
        ParameterItemIndex: IS_Value = ...,
        OverrideReason: ST_Value = ...,
        ParameterValueNumber: US_Value = ...,
    ) -> None: ...
    OverrideParameterPointer: AT_
    """Override Parameter Pointer (3008,0062), AT, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ParameterSequencePointer: AT_
    """Parameter Sequence Pointer (3008,0061), AT, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ParameterItemIndex: IS_
    """Parameter Item Index (3008,0063), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ParameterValueNumber: US_
    """Parameter Value Number (3008,0067), US, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    OverrideReason: ST_
    """Override Reason (3008,0066), ST, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class ControlPointDeliverySequenceOverrideSequenceItems(Sequence[ControlPointDeliverySequenceOverrideSequenceItem]):
    def add(
        self,
        /,
        *,
        OperatorsName: PNnValue = ...,
        OverrideParameterPointer: AT_Value = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ParameterSequencePointer: AT_Value = ...,
        ParameterItemIndex: IS_Value = ...,
        OverrideReason: ST_Value = ...,
        ParameterValueNumber: US_Value = ...,
    ) -> ControlPointDeliverySequenceOverrideSequenceItem: ...

class ControlPointDeliverySequenceItem(Item):
    """Item of Control Point Delivery Sequence (3008,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        DeliveredMeterset: DSValue = ...,
        NominalBeamEnergyUnit: Literal["MV", "MEV"] | AnyText = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopEccentricAngle: DSValue = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopPitchAngle: FLValue = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopRollAngle: FLValue = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        SpecifiedMeterset: DS_Value = ...,
        DoseRateDelivered: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        OverrideSequence: Items[ControlPointDeliverySequenceOverrideSequenceItem] = ...,
        CorrectedParameterSequence: Items[CorrectedParameterSequenceItem] = ...,
        BeamStopperPosition: Literal["EXTENDED", "RETRACTED", "UNKNOWN", "", None] = ...,
        NominalBeamEnergy: DS_Value = ...,
        WedgePositionSequence: Items[WedgePositionSequenceItem] = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> None: ...
    ReferencedControlPointIndex: IS_
    """Referenced Control Point Index (300C,00F0), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), DA, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), TM, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    SpecifiedMeterset: DS_
    """Specified Meterset (3008,0042), DS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DeliveredMeterset: DS
    """Delivered Meterset (3008,0044), DS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DoseRateSet: DS_
    """Dose Rate Set (300A,0115), DS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DoseRateDelivered: DS_
    """Dose Rate Delivered (3008,0048), DS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NominalBeamEnergy: DS_
    """Nominal Beam Energy (300A,0114), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NominalBeamEnergyUnit: CST[Literal["MV", "MEV"]]
    """Nominal Beam Energy Unit (300A,0015), CS, VM 1, Type 1C.

    Required if Nominal Beam Energy is present. Not allowed otherwise.

    Defined Terms: MV, MEV.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    WedgePositionSequence: SQ[WedgePositionSequenceItems, WedgePositionSequenceItem]
    """Wedge Position Sequence (300A,0116), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamLimitingDevicePositionSequence: SQ[
        BeamLimitingDevicePositionSequenceItems, BeamLimitingDevicePositionSequenceItem
    ]
    """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1, Type 1C.

    Required if (this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and (Enhanced RT Beam Limiting Device Definition Flag is absent or NO). Not allowed
    otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1, Type 2C.

    Required if (this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GantryAngle: DS
    """Gantry Angle (300A,011E), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1, Type 3.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamStopperPosition: CS_[Literal["EXTENDED", "RETRACTED", "UNKNOWN", ""]]
    """Beam Stopper Position (3008,0230), CS, VM 1, Type 3.

    Enumerated Values: EXTENDED, RETRACTED, UNKNOWN.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamLimitingDeviceAngle: DS
    """Beam Limiting Device Angle (300A,0120), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    PatientSupportAngle: DS
    """Patient Support Angle (300A,0122), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopEccentricAxisDistance: DS_
    """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopEccentricAngle: DS
    """Table Top Eccentric Angle (300A,0125), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopEccentricRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopPitchAngle: FL
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopPitchRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopRollAngle: FL
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopRollRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CorrectedParameterSequence: SQ[CorrectedParameterSequenceItems, CorrectedParameterSequenceItem]
    """Corrected Parameter Sequence (3008,0068), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    OverrideSequence: SQ[
        ControlPointDeliverySequenceOverrideSequenceItems, ControlPointDeliverySequenceOverrideSequenceItem
    ]
    """Override Sequence (3008,0060), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class ControlPointDeliverySequenceItems(Sequence[ControlPointDeliverySequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        DeliveredMeterset: DSValue = ...,
        NominalBeamEnergyUnit: Literal["MV", "MEV"] | AnyText = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopEccentricAngle: DSValue = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopPitchAngle: FLValue = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopRollAngle: FLValue = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        SpecifiedMeterset: DS_Value = ...,
        DoseRateDelivered: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        OverrideSequence: Items[ControlPointDeliverySequenceOverrideSequenceItem] = ...,
        CorrectedParameterSequence: Items[CorrectedParameterSequenceItem] = ...,
        BeamStopperPosition: Literal["EXTENDED", "RETRACTED", "UNKNOWN", "", None] = ...,
        NominalBeamEnergy: DS_Value = ...,
        WedgePositionSequence: Items[WedgePositionSequenceItem] = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> ControlPointDeliverySequenceItem: ...

class TreatmentSessionBeamSequenceItem(Item):
    """Item of Treatment Session Beam Sequence (3008,0020) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        ControlPointDeliverySequence: Items[ControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionBeamSequenceRecordedBlockSequenceItem] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[
            TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem
        ] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[TreatmentSessionBeamSequenceReferencedBolusSequenceItem] = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
        GatingBeamHoldTransitionSequence: Items[GatingBeamHoldTransitionSequenceItem] = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS_
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamName: LO_
    """Beam Name (300A,00C2), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamDescription: ST_
    """Beam Description (300A,00C3), ST, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamType: CS[Literal["STATIC", "DYNAMIC"]]
    """Beam Type (300A,00C4), CS, VM 1, Type 1.

    Enumerated Values: STATIC, DYNAMIC.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RadiationType: CST[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"]]
    """Radiation Type (300A,00C6), CS, VM 1, Type 1.

    Defined Terms: PHOTON, ELECTRON, NEUTRON, PROTON.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItems, PrimaryFluenceModeSequenceItem]
    """Primary Fluence Mode Sequence (3002,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    HighDoseTechniqueType: CST[Literal["TBI", "HDR"]]
    """High-Dose Technique Type (300A,00C7), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: TBI, HDR.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedVerificationImageSequence: SQ[
        TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItems,
        TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem,
    ]
    """Referenced Verification Image Sequence (300C,0040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedCalculatedDoseReferenceSequence: SQ[
        ReferencedCalculatedDoseReferenceSequenceItems, ReferencedCalculatedDoseReferenceSequenceItem
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    SourceAxisDistance: DS_
    """Source-Axis Distance (300A,00B4), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO", ""]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    BeamLimitingDeviceLeafPairsSequence: SQ[
        BeamLimitingDeviceLeafPairsSequenceItems, BeamLimitingDeviceLeafPairsSequenceItem
    ]
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedPatientSetupNumber: IS_
    """Referenced Patient Setup Number (300C,006A), IS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RecordedWedgeSequence: SQ[
        TreatmentSessionBeamSequenceRecordedWedgeSequenceItems, TreatmentSessionBeamSequenceRecordedWedgeSequenceItem
    ]
    """Recorded Wedge Sequence (3008,00B0), SQ, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfCompensators: IS_
    """Number of Compensators (300A,00E0), IS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RecordedCompensatorSequence: SQ[
        TreatmentSessionBeamSequenceRecordedCompensatorSequenceItems,
        TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem,
    ]
    """Recorded Compensator Sequence (3008,00C0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfBoli: IS_
    """Number of Boli (300A,00ED), IS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedBolusSequence: SQ[
        TreatmentSessionBeamSequenceReferencedBolusSequenceItems,
        TreatmentSessionBeamSequenceReferencedBolusSequenceItem,
    ]
    """Referenced Bolus Sequence (300C,00B0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfBlocks: IS_
    """Number of Blocks (300A,00F0), IS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RecordedBlockSequence: SQ[
        TreatmentSessionBeamSequenceRecordedBlockSequenceItems, TreatmentSessionBeamSequenceRecordedBlockSequenceItem
    ]
    """Recorded Block Sequence (3008,00D0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ApplicatorSequence: SQ[ApplicatorSequenceItems, ApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItems, GeneralAccessorySequenceItem]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CurrentFractionNumber: IS_
    """Current Fraction Number (3008,0022), IS, VM 1, Type 2.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 2.

    Defined Terms: TREATMENT, OPEN_PORTFILM, TRMT_PORTFILM, CONTINUATION, SETUP, VERIFICATION.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1, Type 3.

    Codes: CID 9561 Treatment Termination Reason (Defined, inferred).

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), ST, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", ""]]
    """Treatment Verification Status (3008,002C), CS, VM 1, Type 2.

    Enumerated Values: VERIFIED, VERIFIED_OVR, NOT_VERIFIED.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    SpecifiedPrimaryMeterset: DS_
    """Specified Primary Meterset (3008,0032), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    SpecifiedSecondaryMeterset: DS_
    """Specified Secondary Meterset (3008,0033), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DeliveredPrimaryMeterset: DS_
    """Delivered Primary Meterset (3008,0036), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DeliveredSecondaryMeterset: DS_
    """Delivered Secondary Meterset (3008,0037), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DoseCalibrationConditionsVerifiedFlag: CS_[Literal["YES", "NO", ""]]
    """Dose Calibration Conditions Verified Flag (300C,0123), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DoseCalibrationConditionsSequence: SQ[DoseCalibrationConditionsSequenceItems, DoseCalibrationConditionsSequenceItem]
    """Dose Calibration Conditions Sequence (300C,0120), SQ, VM 1, Type 1C.

    Required if Dose Calibration Conditions Verified Flag is YES and Radiation Device Configuration and
    Commissioning Key Sequence is absent. Otherwise allowed only if Dose Calibration Conditions Verified Flag is YES
    and Radiation Device Configuration and Commissioning Key Sequence is present.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacros, ContentItemMacro]
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1, Type 1C.

    Required if Dose Calibration Conditions Verified Flag is YES and Dose Calibration Conditions Sequence is absent.
    Otherwise allowed only if Dose Calibration Conditions Sequence is present.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    InterlockSequence: SQ[InterlockMacros, InterlockMacro]
    """Interlock Sequence (300A,0740), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    SpecifiedTreatmentTime: DS_
    """Specified Treatment Time (3008,003A), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    DeliveredTreatmentTime: DS_
    """Delivered Treatment Time (3008,003B), DS, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    GatingBeamHoldTransitionSequence: SQ[GatingBeamHoldTransitionSequenceItems, GatingBeamHoldTransitionSequenceItem]
    """Gating Beam Hold Transition Sequence (300C,0125), SQ, VM 1, Type 3.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ControlPointDeliverySequence: SQ[ControlPointDeliverySequenceItems, ControlPointDeliverySequenceItem]
    """Control Point Delivery Sequence (3008,0040), SQ, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class TreatmentSessionBeamSequenceItems(Sequence[TreatmentSessionBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        ControlPointDeliverySequence: Items[ControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionBeamSequenceRecordedBlockSequenceItem] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[
            TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem
        ] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[TreatmentSessionBeamSequenceReferencedBolusSequenceItem] = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
        GatingBeamHoldTransitionSequence: Items[GatingBeamHoldTransitionSequenceItem] = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> TreatmentSessionBeamSequenceItem: ...
