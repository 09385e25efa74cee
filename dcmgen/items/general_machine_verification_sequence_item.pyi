# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of General Machine Verification Sequence (0074,1042)."""

from typing import Literal

from dcmgen.model.fields import CS_, DS_, IS_, LO_, SH_, SQ, DS_Value, IS_Value, Items, LO_Value, SH_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", "", None] = ...,
        NumberOfLeafJawPairs: IS_Value = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS_[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", ""]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfLeafJawPairs: IS_
    """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItems(
    Sequence[GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem]
):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", "", None] = ...,
        NumberOfLeafJawPairs: IS_Value = ...,
    ) -> GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem: ...

class RecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        WedgeNumber: IS_Value = ...,
        WedgeID: SH_Value = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    WedgeNumber: IS_
    """Wedge Number (300A,00D2), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    WedgeID: SH_
    """Wedge ID (300A,00D4), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), DS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class RecordedWedgeSequenceItems(Sequence[RecordedWedgeSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgeNumber: IS_Value = ...,
        WedgeID: SH_Value = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RecordedWedgeSequenceItem: ...

class RecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        CompensatorID: SH_Value = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ReferencedCompensatorNumber: IS_Value = ...,
    ) -> None: ...
    CompensatorID: SH_
    """Compensator ID (300A,00E5), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    CompensatorTrayID: SH_
    """Compensator Tray ID (300A,00EF), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ReferencedCompensatorNumber: IS_
    """Referenced Compensator Number (300C,00D0), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class RecordedCompensatorSequenceItems(Sequence[RecordedCompensatorSequenceItem]):
    def add(
        self,
        /,
        *,
        CompensatorID: SH_Value = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ReferencedCompensatorNumber: IS_Value = ...,
    ) -> RecordedCompensatorSequenceItem: ...

class RecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ReferencedBlockNumber: IS_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ReferencedBlockNumber: IS_
    """Referenced Block Number (300C,00E0), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class RecordedBlockSequenceItems(Sequence[RecordedBlockSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ReferencedBlockNumber: IS_Value = ...,
    ) -> RecordedBlockSequenceItem: ...

class GeneralMachineVerificationSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        ApplicatorID: SH_Value = ...,
        ApplicatorType: Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
            "",
            None,
        ] = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ApplicatorID: SH_
    """Applicator ID (300A,0108), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ApplicatorType: CS_[
        Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
            "",
        ]
    ]
    """Applicator Type (300A,0109), CS, VM 1.

    Enumerated Values: ELECTRON_SQUARE, ELECTRON_RECT, ELECTRON_CIRC, ELECTRON_SHORT, ELECTRON_OPEN, INTRAOPERATIVE,
    STEREOTACTIC.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequenceApplicatorSequenceItems(
    Sequence[GeneralMachineVerificationSequenceApplicatorSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        ApplicatorID: SH_Value = ...,
        ApplicatorType: Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
            "",
            None,
        ] = ...,
    ) -> GeneralMachineVerificationSequenceApplicatorSequenceItem: ...

class GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        FixationDeviceType: Literal[
            "BITEBLOCK",
            "HEADFRAME",
            "MASK",
            "MOLD",
            "CAST",
            "HEADREST",
            "BREAST_BOARD",
            "BODY_FRAME",
            "VACUUM_MOLD",
            "WHOLE_BODY_POD",
            "RECTAL_BALLOON",
            "",
            None,
        ] = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    FixationDeviceType: CS_[
        Literal[
            "BITEBLOCK",
            "HEADFRAME",
            "MASK",
            "MOLD",
            "CAST",
            "HEADREST",
            "BREAST_BOARD",
            "BODY_FRAME",
            "VACUUM_MOLD",
            "WHOLE_BODY_POD",
            "RECTAL_BALLOON",
            "",
        ]
    ]
    """Fixation Device Type (300A,0192), CS, VM 1.

    Enumerated Values: BITEBLOCK, HEADFRAME, MASK, MOLD, CAST, HEADREST, BREAST_BOARD, BODY_FRAME, VACUUM_MOLD,
    WHOLE_BODY_POD, RECTAL_BALLOON.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItems(
    Sequence[GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        FixationDeviceType: Literal[
            "BITEBLOCK",
            "HEADFRAME",
            "MASK",
            "MOLD",
            "CAST",
            "HEADREST",
            "BREAST_BOARD",
            "BODY_FRAME",
            "VACUUM_MOLD",
            "WHOLE_BODY_POD",
            "RECTAL_BALLOON",
            "",
            None,
        ] = ...,
    ) -> GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem: ...

class GeneralMachineVerificationSequencePatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        PatientSetupNumber: IS_Value = ...,
        FixationDeviceSequence: Items[
            GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem
        ] = ...,
    ) -> None: ...
    PatientSetupNumber: IS_
    """Patient Setup Number (300A,0182), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    FixationDeviceSequence: SQ[
        GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItems,
        GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem,
    ]
    """Fixation Device Sequence (300A,0190), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequencePatientSetupSequenceItems(
    Sequence[GeneralMachineVerificationSequencePatientSetupSequenceItem]
):
    def add(
        self,
        /,
        *,
        PatientSetupNumber: IS_Value = ...,
        FixationDeviceSequence: Items[
            GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem
        ] = ...,
    ) -> GeneralMachineVerificationSequencePatientSetupSequenceItem: ...

class GeneralMachineVerificationSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: IS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequenceReferencedBolusSequenceItems(
    Sequence[GeneralMachineVerificationSequenceReferencedBolusSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: IS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> GeneralMachineVerificationSequenceReferencedBolusSequenceItem: ...

class GeneralMachineVerificationSequenceItem(Item):
    """Item of General Machine Verification Sequence (0074,1042) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[
            GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem
        ] = ...,
        RecordedWedgeSequence: Items[RecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[RecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[RecordedBlockSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        BeamName: LO_Value = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION", "", None] = ...,
        NumberOfWedges: IS_Value = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        ApplicatorSequence: Items[GeneralMachineVerificationSequenceApplicatorSequenceItem] = ...,
        NumberOfControlPoints: IS_Value = ...,
        PatientSetupSequence: Items[GeneralMachineVerificationSequencePatientSetupSequenceItem] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[GeneralMachineVerificationSequenceReferencedBolusSequenceItem] = ...,
    ) -> None: ...
    SpecifiedPrimaryMeterset: DS_
    """Specified Primary Meterset (3008,0032), DS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    SpecifiedSecondaryMeterset: DS_
    """Specified Secondary Meterset (3008,0033), DS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    SpecifiedTreatmentTime: DS_
    """Specified Treatment Time (3008,003A), DS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    BeamLimitingDeviceLeafPairsSequence: SQ[
        GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItems,
        GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem,
    ]
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    RecordedWedgeSequence: SQ[RecordedWedgeSequenceItems, RecordedWedgeSequenceItem]
    """Recorded Wedge Sequence (3008,00B0), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    RecordedCompensatorSequence: SQ[RecordedCompensatorSequenceItems, RecordedCompensatorSequenceItem]
    """Recorded Compensator Sequence (3008,00C0), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    RecordedBlockSequence: SQ[RecordedBlockSequenceItems, RecordedBlockSequenceItem]
    """Recorded Block Sequence (3008,00D0), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    TreatmentMachineName: SH_
    """Treatment Machine Name (300A,00B2), SH, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    BeamName: LO_
    """Beam Name (300A,00C2), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    RadiationType: CS_[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION", ""]]
    """Radiation Type (300A,00C6), CS, VM 1.

    Enumerated Values: PHOTON, ELECTRON, NEUTRON, PROTON, ION.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfWedges: IS_
    """Number of Wedges (300A,00D0), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfCompensators: IS_
    """Number of Compensators (300A,00E0), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfBoli: IS_
    """Number of Boli (300A,00ED), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfBlocks: IS_
    """Number of Blocks (300A,00F0), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ApplicatorSequence: SQ[
        GeneralMachineVerificationSequenceApplicatorSequenceItems,
        GeneralMachineVerificationSequenceApplicatorSequenceItem,
    ]
    """Applicator Sequence (300A,0107), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    NumberOfControlPoints: IS_
    """Number of Control Points (300A,0110), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    PatientSetupSequence: SQ[
        GeneralMachineVerificationSequencePatientSetupSequenceItems,
        GeneralMachineVerificationSequencePatientSetupSequenceItem,
    ]
    """Patient Setup Sequence (300A,0180), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ReferencedBeamNumber: IS_
    """Referenced Beam Number (300C,0006), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ReferencedBolusSequence: SQ[
        GeneralMachineVerificationSequenceReferencedBolusSequenceItems,
        GeneralMachineVerificationSequenceReferencedBolusSequenceItem,
    ]
    """Referenced Bolus Sequence (300C,00B0), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class GeneralMachineVerificationSequenceItems(Sequence[GeneralMachineVerificationSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[
            GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem
        ] = ...,
        RecordedWedgeSequence: Items[RecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[RecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[RecordedBlockSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        BeamName: LO_Value = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION", "", None] = ...,
        NumberOfWedges: IS_Value = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        ApplicatorSequence: Items[GeneralMachineVerificationSequenceApplicatorSequenceItem] = ...,
        NumberOfControlPoints: IS_Value = ...,
        PatientSetupSequence: Items[GeneralMachineVerificationSequencePatientSetupSequenceItem] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[GeneralMachineVerificationSequenceReferencedBolusSequenceItem] = ...,
    ) -> GeneralMachineVerificationSequenceItem: ...
