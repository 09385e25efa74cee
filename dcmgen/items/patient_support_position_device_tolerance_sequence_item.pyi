# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Support Position Device Tolerance Sequence (300A,0660)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem
from dcmgen.model.fields import (
    SQ,
    US,
    DAValue,
    DSnValue,
    DT_Value,
    DTValue,
    FDnValue,
    Items,
    PNValue,
    SLnValue,
    TMValue,
    UIValue,
    ULnValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientSupportPositionToleranceSequenceItem(ContentItemMacro, Item):
    """Item of Patient Support Position Tolerance Sequence (300A,062D) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    def __init__(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        PatientSupportPositionToleranceOrderIndex: USValue = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> None: ...
    PatientSupportPositionToleranceOrderIndex: US
    """Patient Support Position Tolerance Order Index (300A,0661), US, VM 1, Type 1C.

    Required if Patient Support Position Specification Method is DEVICE_SPECIFIC. Not allowed otherwise.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

class PatientSupportPositionToleranceSequenceItems(Sequence[PatientSupportPositionToleranceSequenceItem]):
    def add(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        PatientSupportPositionToleranceOrderIndex: USValue = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> PatientSupportPositionToleranceSequenceItem: ...

class PatientSupportPositionDeviceToleranceSequenceItem(Item):
    """Item of Patient Support Position Device Tolerance Sequence (300A,0660) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSupportPositionToleranceSequence: Items[PatientSupportPositionToleranceSequenceItem] = ...,
        ReferencedDeviceIndex: USValue = ...,
        DeviceOrderIndex: USValue = ...,
    ) -> None: ...
    ReferencedDeviceIndex: US
    """Referenced Device Index (300A,0607), US, VM 1, Type 1C.

    Required if Patient Support Position Specification Method is DEVICE_SPECIFIC. Not allowed otherwise.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """
    DeviceOrderIndex: US
    """Device Order Index (300A,065E), US, VM 1, Type 1C.

    Required if Patient Support Position Specification Method is DEVICE_SPECIFIC. Not allowed otherwise.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """
    PatientSupportPositionToleranceSequence: SQ[
        PatientSupportPositionToleranceSequenceItems, PatientSupportPositionToleranceSequenceItem
    ]
    """Patient Support Position Tolerance Sequence (300A,062D), SQ, VM 1, Type 1.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

class PatientSupportPositionDeviceToleranceSequenceItems(Sequence[PatientSupportPositionDeviceToleranceSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientSupportPositionToleranceSequence: Items[PatientSupportPositionToleranceSequenceItem] = ...,
        ReferencedDeviceIndex: USValue = ...,
        DeviceOrderIndex: USValue = ...,
    ) -> PatientSupportPositionDeviceToleranceSequenceItem: ...
