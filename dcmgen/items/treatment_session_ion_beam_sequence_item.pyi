# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Recorded Wedge Sequence (3008,00B0)."""

from typing import Literal

from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import (
    BeamLimitingDeviceLeafPairsSequenceItem,
    BeamLimitingDeviceLeafPairsSequenceItems,
)
from dcmgen.items.beam_limiting_device_position_macro import BeamLimitingDevicePositionMacro
from dcmgen.items.beam_limiting_device_position_sequence_item import BeamLimitingDevicePositionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.corrected_parameter_sequence_item import (
    CorrectedParameterSequenceItem,
    CorrectedParameterSequenceItems,
)
from dcmgen.items.interlock_macro import InterlockMacro, InterlockMacros
from dcmgen.items.ion_beam_sequence_applicator_sequence_item import (
    IonBeamSequenceApplicatorSequenceItem,
    IonBeamSequenceApplicatorSequenceItems,
)
from dcmgen.items.ion_wedge_position_sequence_item import IonWedgePositionSequenceItem, IonWedgePositionSequenceItems
from dcmgen.items.patient_support_identification_macro import PatientSupportIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.referenced_bolus_sequence_item import ReferencedBolusSequenceItem, ReferencedBolusSequenceItems
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
from dcmgen.model.fields import (
    AT,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    FL,
    FL_,
    IS,
    IS_,
    LO,
    LO_,
    SH,
    SH_,
    SQ,
    SS,
    ST_,
    TM,
    US,
    US_,
    AnyText,
    ATValue,
    DAValue,
    DS_Value,
    DSValue,
    FL_Value,
    FLn,
    FLnValue,
    FLValue,
    IS_Value,
    ISn,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    PNn,
    PNnValue,
    SH_Value,
    SHValue,
    SSValue,
    ST_Value,
    TMValue,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        WedgeType: Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    WedgeNumber: IS
    """Wedge Number (300A,00D2), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    WedgeType: CST_[Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"]]
    """Wedge Type (300A,00D3), CS, VM 1, Type 2.

    Defined Terms: STANDARD, MOTORIZED, PARTIAL_STANDARD, PARTIAL_MOTORIZ.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    WedgeID: SH_
    """Wedge ID (300A,00D4), SH, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), IS, VM 1, Type 2.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), DS, VM 1, Type 2.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItems(
    Sequence[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem]
):
    def add(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        WedgeType: Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem: ...

class TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedCompensatorNumber: ISValue = ...,
        CompensatorID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedCompensatorNumber: IS
    """Referenced Compensator Number (300C,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    CompensatorID: SH_
    """Compensator ID (300A,00E5), SH, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItems(
    Sequence[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedCompensatorNumber: ISValue = ...,
        CompensatorID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem: ...

class RecordedBlockSlabSequenceItem(Item):
    """Item of Recorded Block Slab Sequence (3008,00D1) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    BlockSlabNumber: US
    """Block Slab Number (300A,0443), US, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class RecordedBlockSlabSequenceItems(Sequence[RecordedBlockSlabSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedBlockSlabSequenceItem: ...

class TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBlockNumber: ISValue = ...,
        RecordedBlockSlabSequence: Items[RecordedBlockSlabSequenceItem] = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockName: LO_Value = ...,
        NumberOfBlockSlabItems: IS_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedBlockNumber: IS
    """Referenced Block Number (300C,00E0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BlockName: LO_
    """Block Name (300A,00FE), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfBlockSlabItems: IS_
    """Number of Block Slab Items (300A,0440), IS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedBlockSlabSequence: SQ[RecordedBlockSlabSequenceItems, RecordedBlockSlabSequenceItem]
    """Recorded Block Slab Sequence (3008,00D1), SQ, VM 1, Type 1C.

    Required if Number of Block Slab Items is greater than 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class TreatmentSessionIonBeamSequenceRecordedBlockSequenceItems(
    Sequence[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedBlockNumber: ISValue = ...,
        RecordedBlockSlabSequence: Items[RecordedBlockSlabSequenceItem] = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockName: LO_Value = ...,
        NumberOfBlockSlabItems: IS_Value = ...,
    ) -> TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem: ...

class RecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        SnoutID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    SnoutID: SH
    """Snout ID (300A,030F), SH, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class RecordedSnoutSequenceItems(Sequence[RecordedSnoutSequenceItem]):
    def add(
        self,
        /,
        *,
        SnoutID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedSnoutSequenceItem: ...

class TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
    ) -> None: ...
    GeneralAccessoryNumber: IS
    """General Accessory Number (300A,0424), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GeneralAccessoryID: SH
    """General Accessory ID (300A,0421), SH, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GeneralAccessoryDescription: ST_
    """General Accessory Description (300A,0422), ST, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]]
    """General Accessory Type (300A,0423), CS, VM 1, Type 3.

    Defined Terms: GRATICULE, IMAGE_DETECTOR, RETICLE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItems(
    Sequence[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem]
):
    def add(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
    ) -> TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem: ...

class RecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        RangeShifterID: SHValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedRangeShifterNumber: IS
    """Referenced Range Shifter Number (300C,0100), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeShifterID: SH
    """Range Shifter ID (300A,0318), SH, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class RecordedRangeShifterSequenceItems(Sequence[RecordedRangeShifterSequenceItem]):
    def add(
        self,
        /,
        *,
        RangeShifterID: SHValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedRangeShifterSequenceItem: ...

class RecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        LateralSpreadingDeviceID: SHValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedLateralSpreadingDeviceNumber: IS
    """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    LateralSpreadingDeviceID: SH
    """Lateral Spreading Device ID (300A,0336), SH, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class RecordedLateralSpreadingDeviceSequenceItems(Sequence[RecordedLateralSpreadingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        LateralSpreadingDeviceID: SHValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedLateralSpreadingDeviceSequenceItem: ...

class RecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        RangeModulatorID: SHValue = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"] | AnyText = ...,
        ReferencedRangeModulatorNumber: ISValue = ...,
        BeamCurrentModulationID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedRangeModulatorNumber: IS
    """Referenced Range Modulator Number (300C,0104), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeModulatorID: SH
    """Range Modulator ID (300A,0346), SH, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeModulatorType: CST[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]]
    """Range Modulator Type (300A,0348), CS, VM 1, Type 1.

    Defined Terms: FIXED, WHL_FIXEDWEIGHTS, WHL_MODWEIGHTS.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamCurrentModulationID: SH
    """Beam Current Modulation ID (300A,034C), SH, VM 1, Type 1C.

    Required if Range Modulator Type is WHL_MODWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class RecordedRangeModulatorSequenceItems(Sequence[RecordedRangeModulatorSequenceItem]):
    def add(
        self,
        /,
        *,
        RangeModulatorID: SHValue = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"] | AnyText = ...,
        ReferencedRangeModulatorNumber: ISValue = ...,
        BeamCurrentModulationID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedRangeModulatorSequenceItem: ...

class DeliveredDepthDoseParametersSequenceItem(Item):
    """Item of Delivered Depth Dose Parameters Sequence (300A,0506) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        DeliveredDistalDepthFraction: FLValue = ...,
        DeliveredDistalDepth: FLValue = ...,
        DeliveredReferenceDoseDefinition: Literal["HIGHEST", "MAXIMUM", "CENTER"] | AnyText = ...,
        DeliveredNominalRangeModulationFractions: FLnValue = ...,
        DeliveredNominalRangeModulatedRegionDepths: FLnValue = ...,
    ) -> None: ...
    DeliveredReferenceDoseDefinition: CST[Literal["HIGHEST", "MAXIMUM", "CENTER"]]
    """Delivered Reference Dose Definition (300A,0511), CS, VM 1, Type 1.

    Defined Terms: HIGHEST, MAXIMUM, CENTER.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredDistalDepth: FL
    """Delivered Distal Depth (300A,0508), FL, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredDistalDepthFraction: FL
    """Delivered Distal Depth Fraction (300A,0507), FL, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredNominalRangeModulatedRegionDepths: FLn
    """Delivered Nominal Range Modulated Region Depths (300A,0510), FL, VM 2, Type 1C.

    Required if Delivered Reference Dose Definition is CENTER. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredNominalRangeModulationFractions: FLn
    """Delivered Nominal Range Modulation Fractions (300A,0509), FL, VM 2, Type 1C.

    Required if Delivered Nominal Range Modulated Region Depths is present. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class DeliveredDepthDoseParametersSequenceItems(Sequence[DeliveredDepthDoseParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        DeliveredDistalDepthFraction: FLValue = ...,
        DeliveredDistalDepth: FLValue = ...,
        DeliveredReferenceDoseDefinition: Literal["HIGHEST", "MAXIMUM", "CENTER"] | AnyText = ...,
        DeliveredNominalRangeModulationFractions: FLnValue = ...,
        DeliveredNominalRangeModulatedRegionDepths: FLnValue = ...,
    ) -> DeliveredDepthDoseParametersSequenceItem: ...

class IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        RangeShifterSetting: LOValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
    ) -> None: ...
    ReferencedRangeShifterNumber: IS
    """Referenced Range Shifter Number (300C,0100), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeShifterSetting: LO
    """Range Shifter Setting (300A,0362), LO, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class IonControlPointDeliverySequenceRangeShifterSettingsSequenceItems(
    Sequence[IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        RangeShifterSetting: LOValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
    ) -> IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem: ...

class IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LOValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
    ) -> None: ...
    ReferencedLateralSpreadingDeviceNumber: IS
    """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    LateralSpreadingDeviceSetting: LO
    """Lateral Spreading Device Setting (300A,0372), LO, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItems(
    Sequence[IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LOValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
    ) -> IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem: ...

class IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRangeModulatorNumber: ISValue = ...,
        RangeModulatorGatingStartValue: FLValue = ...,
        RangeModulatorGatingStopValue: FLValue = ...,
    ) -> None: ...
    ReferencedRangeModulatorNumber: IS
    """Referenced Range Modulator Number (300C,0104), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeModulatorGatingStartValue: FL
    """Range Modulator Gating Start Value (300A,0382), FL, VM 1, Type 1C.

    Required if in the item of Recorded Range Modulator Sequence that Referenced Range Modulator Number refers to,
    Range Modulator Type is WHL_MODWEIGHTS or WHL_FIXEDWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeModulatorGatingStopValue: FL
    """Range Modulator Gating Stop Value (300A,0384), FL, VM 1, Type 1C.

    Required if in the item of Recorded Range Modulator Sequence that Referenced Range Modulator Number refers to,
    Range Modulator Type is WHL_MODWEIGHTS or WHL_FIXEDWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItems(
    Sequence[IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedRangeModulatorNumber: ISValue = ...,
        RangeModulatorGatingStartValue: FLValue = ...,
        RangeModulatorGatingStopValue: FLValue = ...,
    ) -> IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem: ...

class IonControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        ParameterSequencePointer: ATValue = ...,
        OverrideParameterPointer: ATValue = ...,
        ParameterItemIndex: ISValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
        ParameterValueNumber: US_Value = ...,
    ) -> None: ...
    ParameterSequencePointer: AT
    """Parameter Sequence Pointer (3008,0061), AT, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    OverrideParameterPointer: AT
    """Override Parameter Pointer (3008,0062), AT, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ParameterItemIndex: IS
    """Parameter Item Index (3008,0063), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ParameterValueNumber: US_
    """Parameter Value Number (3008,0067), US, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 2.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    OverrideReason: ST_
    """Override Reason (3008,0066), ST, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class IonControlPointDeliverySequenceOverrideSequenceItems(
    Sequence[IonControlPointDeliverySequenceOverrideSequenceItem]
):
    def add(
        self,
        /,
        *,
        ParameterSequencePointer: ATValue = ...,
        OverrideParameterPointer: ATValue = ...,
        ParameterItemIndex: ISValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
        ParameterValueNumber: US_Value = ...,
    ) -> IonControlPointDeliverySequenceOverrideSequenceItem: ...

class IonControlPointDeliverySequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Delivery Sequence (3008,0041) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        DeliveredMeterset: DSValue = ...,
        ReferencedControlPointIndex: ISValue = ...,
        KVP: DSValue = ...,
        ScanSpotMetersetsDelivered: FLnValue = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NominalBeamEnergy: DSValue = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        RangeShifterSettingsSequence: Items[IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[
            IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem
        ] = ...,
        RangeModulatorSettingsSequence: Items[IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem] = ...,
        ScanSpotTuneID: SHValue = ...,
        ScanSpotPrescribedIndices: ISnValue = ...,
        NumberOfScanSpotPositions: ISValue = ...,
        ScanSpotPositionMap: FLnValue = ...,
        NumberOfPaintings: ISValue = ...,
        IonWedgePositionSequence: Items[IonWedgePositionSequenceItem] = ...,
        SpecifiedMeterset: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        MetersetRateSet: FL_Value = ...,
        MetersetRateDelivered: FL_Value = ...,
        OverrideSequence: Items[IonControlPointDeliverySequenceOverrideSequenceItem] = ...,
        CorrectedParameterSequence: Items[CorrectedParameterSequenceItem] = ...,
        HeadFixationAngle: FL_Value = ...,
        ChairHeadFramePosition: DS_Value = ...,
        ScanSpotTimeOffset: FLnValue = ...,
        ScanSpotReordered: Literal["YES", "NO", "", None] = ...,
        ScanSpotSizesDelivered: FLnValue = ...,
        ScanSpotGantryAngles: FLnValue = ...,
        ScanSpotPatientSupportAngles: FLnValue = ...,
    ) -> None: ...
    ReferencedControlPointIndex: IS
    """Referenced Control Point Index (300C,00F0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), DA, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), TM, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationMassNumber: IS
    """Radiation Mass Number (300A,0302), IS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationAtomicNumber: IS
    """Radiation Atomic Number (300A,0304), IS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationChargeState: SS
    """Radiation Charge State (300A,0306), SS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    SpecifiedMeterset: DS_
    """Specified Meterset (3008,0042), DS, VM 1, Type 2.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredMeterset: DS
    """Delivered Meterset (3008,0044), DS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    MetersetRateSet: FL_
    """Meterset Rate Set (3008,0045), FL, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    MetersetRateDelivered: FL_
    """Meterset Rate Delivered (3008,0046), FL, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NominalBeamEnergy: DS
    """Nominal Beam Energy (300A,0114), DS, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and KVP is absent. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Nominal Beam Energy is absent. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    IonWedgePositionSequence: SQ[IonWedgePositionSequenceItems, IonWedgePositionSequenceItem]
    """Ion Wedge Position Sequence (300A,03AC), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence and Number of Wedges is not 0) or a
    condition that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeShifterSettingsSequence: SQ[
        IonControlPointDeliverySequenceRangeShifterSettingsSequenceItems,
        IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem,
    ]
    """Range Shifter Settings Sequence (300A,0360), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Number of Range Shifters is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    LateralSpreadingDeviceSettingsSequence: SQ[
        IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItems,
        IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem,
    ]
    """Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Number of Lateral Spreading Devices is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RangeModulatorSettingsSequence: SQ[
        IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItems,
        IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem,
    ]
    """Range Modulator Settings Sequence (300A,0380), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies) and Number of Range Modulators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GantryAngle: DS
    """Gantry Angle (300A,011E), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamLimitingDeviceAngle: DS
    """Beam Limiting Device Angle (300A,0120), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotTuneID: SH
    """Scan Spot Tune ID (300A,0390), SH, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfScanSpotPositions: IS
    """Number of Scan Spot Positions (300A,0392), IS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotPositionMap: FLn
    """Scan Spot Position Map (300A,0394), FL, VM 1-n, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotGantryAngles: FLn
    """Scan Spot Gantry Angles (300A,039B), FL, VM 1-n, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotPatientSupportAngles: FLn
    """Scan Spot Patient Support Angles (300A,039C), FL, VM 1-n, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotMetersetsDelivered: FLn
    """Scan Spot Metersets Delivered (3008,0047), FL, VM 1-n, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotTimeOffset: FLn
    """Scan Spot Time Offset (300A,038F), FL, VM 1-n, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotSizesDelivered: FLn
    """Scan Spot Sizes Delivered (300A,0399), FL, VM 2-2n, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfPaintings: IS
    """Number of Paintings (300A,039A), IS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotReordered: CS_[Literal["YES", "NO", ""]]
    """Scan Spot Reordered (300A,0393), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanSpotPrescribedIndices: ISn
    """Scan Spot Prescribed Indices (300A,0391), IS, VM 1-n, Type 1C.

    Required if Scan Spot Reordered is YES. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    PatientSupportAngle: DS
    """Patient Support Angle (300A,0122), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    HeadFixationAngle: FL_
    """Head Fixation Angle (300A,0148), FL, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ChairHeadFramePosition: DS_
    """Chair Head Frame Position (300A,0151), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    SnoutPosition: FL_
    """Snout Position (300A,030D), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Delivery Sequence or a condition that cannot be checked
    (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    CorrectedParameterSequence: SQ[CorrectedParameterSequenceItems, CorrectedParameterSequenceItem]
    """Corrected Parameter Sequence (3008,0068), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    OverrideSequence: SQ[
        IonControlPointDeliverySequenceOverrideSequenceItems, IonControlPointDeliverySequenceOverrideSequenceItem
    ]
    """Override Sequence (3008,0060), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class IonControlPointDeliverySequenceItems(Sequence[IonControlPointDeliverySequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        DeliveredMeterset: DSValue = ...,
        ReferencedControlPointIndex: ISValue = ...,
        KVP: DSValue = ...,
        ScanSpotMetersetsDelivered: FLnValue = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NominalBeamEnergy: DSValue = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        RangeShifterSettingsSequence: Items[IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[
            IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem
        ] = ...,
        RangeModulatorSettingsSequence: Items[IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem] = ...,
        ScanSpotTuneID: SHValue = ...,
        ScanSpotPrescribedIndices: ISnValue = ...,
        NumberOfScanSpotPositions: ISValue = ...,
        ScanSpotPositionMap: FLnValue = ...,
        NumberOfPaintings: ISValue = ...,
        IonWedgePositionSequence: Items[IonWedgePositionSequenceItem] = ...,
        SpecifiedMeterset: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        MetersetRateSet: FL_Value = ...,
        MetersetRateDelivered: FL_Value = ...,
        OverrideSequence: Items[IonControlPointDeliverySequenceOverrideSequenceItem] = ...,
        CorrectedParameterSequence: Items[CorrectedParameterSequenceItem] = ...,
        HeadFixationAngle: FL_Value = ...,
        ChairHeadFramePosition: DS_Value = ...,
        ScanSpotTimeOffset: FLnValue = ...,
        ScanSpotReordered: Literal["YES", "NO", "", None] = ...,
        ScanSpotSizesDelivered: FLnValue = ...,
        ScanSpotGantryAngles: FLnValue = ...,
        ScanSpotPatientSupportAngles: FLnValue = ...,
    ) -> IonControlPointDeliverySequenceItem: ...

class TreatmentSessionIonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Treatment Session Ion Beam Sequence (3008,0021) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        IonControlPointDeliverySequence: Items[IonControlPointDeliverySequenceItem] = ...,
        BeamName: LOValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        ReferencedBeamNumber: ISValue = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem] = ...,
        RecordedSnoutSequence: Items[RecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[RecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[RecordedLateralSpreadingDeviceSequenceItem] = ...,
        RecordedRangeModulatorSequence: Items[RecordedRangeModulatorSequenceItem] = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        BeamDescription: ST_Value = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DeliveredDepthDoseParametersSequence: Items[DeliveredDepthDoseParametersSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamName: LO
    """Beam Name (300A,00C2), LO, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamDescription: ST_
    """Beam Description (300A,00C3), ST, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamType: CS[Literal["STATIC", "DYNAMIC"]]
    """Beam Type (300A,00C4), CS, VM 1, Type 1.

    Enumerated Values: STATIC, DYNAMIC.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationType: CST[Literal["PHOTON", "PROTON", "ION", "MIXED_ION"]]
    """Radiation Type (300A,00C6), CS, VM 1, Type 1.

    Defined Terms: PHOTON, PROTON, ION, MIXED_ION.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationMassNumber: IS
    """Radiation Mass Number (300A,0302), IS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationAtomicNumber: IS
    """Radiation Atomic Number (300A,0304), IS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RadiationChargeState: SS
    """Radiation Charge State (300A,0306), SS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ScanMode: CST[Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"]]
    """Scan Mode (300A,0308), CS, VM 1, Type 1.

    Defined Terms: NONE, UNIFORM, MODULATED, MODULATED_SPEC.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ModulatedScanModeType: CST[Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"]]
    """Modulated Scan Mode Type (300A,0309), CS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED_SPEC. Not allowed otherwise.

    Defined Terms: STATIONARY, LEAPING, LINEAR, MIXED.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedToleranceTableNumber: IS_
    """Referenced Tolerance Table Number (300C,00A0), IS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO", ""]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    BeamLimitingDeviceLeafPairsSequence: SQ[
        BeamLimitingDeviceLeafPairsSequenceItems, BeamLimitingDeviceLeafPairsSequenceItem
    ]
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedPatientSetupNumber: IS_
    """Referenced Patient Setup Number (300C,006A), IS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedVerificationImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Verification Image Sequence (300C,0040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedCalculatedDoseReferenceSequence: SQ[
        ReferencedCalculatedDoseReferenceSequenceItems, ReferencedCalculatedDoseReferenceSequenceItem
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedWedgeSequence: SQ[
        TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItems,
        TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem,
    ]
    """Recorded Wedge Sequence (3008,00B0), SQ, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfCompensators: IS
    """Number of Compensators (300A,00E0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedCompensatorSequence: SQ[
        TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItems,
        TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem,
    ]
    """Recorded Compensator Sequence (3008,00C0), SQ, VM 1, Type 1C.

    Required if Number of Compensators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfBoli: IS
    """Number of Boli (300A,00ED), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ReferencedBolusSequence: SQ[ReferencedBolusSequenceItems, ReferencedBolusSequenceItem]
    """Referenced Bolus Sequence (300C,00B0), SQ, VM 1, Type 1C.

    Required if Number of Boli is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedBlockSequence: SQ[
        TreatmentSessionIonBeamSequenceRecordedBlockSequenceItems,
        TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem,
    ]
    """Recorded Block Sequence (3008,00D0), SQ, VM 1, Type 1C.

    Required if Number of Blocks is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedSnoutSequence: SQ[RecordedSnoutSequenceItems, RecordedSnoutSequenceItem]
    """Recorded Snout Sequence (3008,00F0), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ApplicatorSequence: SQ[IonBeamSequenceApplicatorSequenceItems, IonBeamSequenceApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    GeneralAccessorySequence: SQ[
        TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItems,
        TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem,
    ]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfRangeShifters: IS
    """Number of Range Shifters (300A,0312), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedRangeShifterSequence: SQ[RecordedRangeShifterSequenceItems, RecordedRangeShifterSequenceItem]
    """Recorded Range Shifter Sequence (3008,00F2), SQ, VM 1, Type 1C.

    Required if Number of Range Shifters is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfLateralSpreadingDevices: IS
    """Number of Lateral Spreading Devices (300A,0330), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedLateralSpreadingDeviceSequence: SQ[
        RecordedLateralSpreadingDeviceSequenceItems, RecordedLateralSpreadingDeviceSequenceItem
    ]
    """Recorded Lateral Spreading Device Sequence (3008,00F4), SQ, VM 1, Type 1C.

    Required if Number of Lateral Spreading Devices is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfRangeModulators: IS
    """Number of Range Modulators (300A,0340), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RecordedRangeModulatorSequence: SQ[RecordedRangeModulatorSequenceItems, RecordedRangeModulatorSequenceItem]
    """Recorded Range Modulator Sequence (3008,00F6), SQ, VM 1, Type 1C.

    Required if Number of Range Modulators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    FixationLightAzimuthalAngle: FL_
    """Fixation Light Azimuthal Angle (300A,0356), FL, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    FixationLightPolarAngle: FL_
    """Fixation Light Polar Angle (300A,0358), FL, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    FixationEye: CS_[Literal["L", "R", ""]]
    """Fixation Eye (300A,0150), CS, VM 1, Type 3.

    Enumerated Values: L, R.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    CurrentFractionNumber: IS_
    """Current Fraction Number (3008,0022), IS, VM 1, Type 2.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 2.

    Defined Terms: TREATMENT, OPEN_PORTFILM, TRMT_PORTFILM, CONTINUATION, SETUP, VERIFICATION.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1, Type 3.

    Codes: CID 9561 Treatment Termination Reason (Defined, inferred).

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), ST, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", ""]]
    """Treatment Verification Status (3008,002C), CS, VM 1, Type 2.

    Enumerated Values: VERIFIED, VERIFIED_OVR, NOT_VERIFIED.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    SpecifiedPrimaryMeterset: DS_
    """Specified Primary Meterset (3008,0032), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    SpecifiedSecondaryMeterset: DS_
    """Specified Secondary Meterset (3008,0033), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredPrimaryMeterset: DS_
    """Delivered Primary Meterset (3008,0036), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredSecondaryMeterset: DS_
    """Delivered Secondary Meterset (3008,0037), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    SpecifiedTreatmentTime: DS_
    """Specified Treatment Time (3008,003A), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredTreatmentTime: DS_
    """Delivered Treatment Time (3008,003B), DS, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    DeliveredDepthDoseParametersSequence: SQ[
        DeliveredDepthDoseParametersSequenceItems, DeliveredDepthDoseParametersSequenceItem
    ]
    """Delivered Depth Dose Parameters Sequence (300A,0506), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    IonControlPointDeliverySequence: SQ[IonControlPointDeliverySequenceItems, IonControlPointDeliverySequenceItem]
    """Ion Control Point Delivery Sequence (3008,0041), SQ, VM 1, Type 1.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """
    InterlockSequence: SQ[InterlockMacros, InterlockMacro]
    """Interlock Sequence (300A,0740), SQ, VM 1, Type 3.

    PS3.3 C.8.8.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

class TreatmentSessionIonBeamSequenceItems(Sequence[TreatmentSessionIonBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        IonControlPointDeliverySequence: Items[IonControlPointDeliverySequenceItem] = ...,
        BeamName: LOValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        ReferencedBeamNumber: ISValue = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem] = ...,
        RecordedSnoutSequence: Items[RecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[RecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[RecordedLateralSpreadingDeviceSequenceItem] = ...,
        RecordedRangeModulatorSequence: Items[RecordedRangeModulatorSequenceItem] = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        BeamDescription: ST_Value = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DeliveredDepthDoseParametersSequence: Items[DeliveredDepthDoseParametersSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> TreatmentSessionIonBeamSequenceItem: ...
