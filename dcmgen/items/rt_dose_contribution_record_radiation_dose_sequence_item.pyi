# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiation Dose Sequence (300A,0617)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.effective_dose_calculation_method_category_code_sequence_item import (
    EffectiveDoseCalculationMethodCategoryCodeSequenceItem,
)
from dcmgen.items.meterset_to_dose_mapping_sequence_item import (
    MetersetToDoseMappingSequenceItem,
    MetersetToDoseMappingSequenceItems,
)
from dcmgen.items.radiobiological_dose_effect_description_macro import RadiobiologicalDoseEffectDescriptionMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import FD, SQ, ST_, US, US_, FDValue, Items, LO_Value, ST_Value, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem(
    RadiobiologicalDoseEffectDescriptionMacro, Item
):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> None: ...
    ReferencedRadiationDoseIdentificationIndex: US
    """Referenced Radiation Dose Identification Index (300A,060C), US, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItems, MetersetToDoseMappingSequenceItem]
    """Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

class RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItems(
    Sequence[RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem: ...

class MeasuredMetersetToDoseMappingSequenceItem(Item):
    """Item of Measured Meterset to Dose Mapping Sequence (300A,0772) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseValue: FDValue = ...,
        CumulativeMeterset: FDValue = ...,
        DoseMeasurementDeviceCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasuredDoseDescription: ST_Value = ...,
        ReferencedExpectedInVivoMeasurementValueIndex: US_Value = ...,
    ) -> None: ...
    ReferencedExpectedInVivoMeasurementValueIndex: US_
    """Referenced Expected In-Vivo Measurement Value Index (300A,0773), US, VM 1, Type 3.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    CumulativeMeterset: FD
    """Cumulative Meterset (300A,063C), FD, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    RadiationDoseValue: FD
    """Radiation Dose Value (300A,0625), FD, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    DoseMeasurementDeviceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Dose Measurement Device Code Sequence (300A,0774), SQ, VM 1, Type 2.

    Codes: CID 7026 Radiotherapeutic Dose Measurement Device (Defined, inferred).

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    MeasuredDoseDescription: ST_
    """Measured Dose Description (3008,0012), ST, VM 1, Type 3.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

class MeasuredMetersetToDoseMappingSequenceItems(Sequence[MeasuredMetersetToDoseMappingSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiationDoseValue: FDValue = ...,
        CumulativeMeterset: FDValue = ...,
        DoseMeasurementDeviceCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasuredDoseDescription: ST_Value = ...,
        ReferencedExpectedInVivoMeasurementValueIndex: US_Value = ...,
    ) -> MeasuredMetersetToDoseMappingSequenceItem: ...

class RTDoseContributionRecordRadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTRadiationRecordSequence: Items[SOPInstanceReferenceMacro] = ...,
        RadiationDoseValuesParametersSequence: Items[
            RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem
        ] = ...,
        MeasuredMetersetToDoseMappingSequence: Items[MeasuredMetersetToDoseMappingSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTRadiationRecordSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Record Sequence (300A,0703), SQ, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    RadiationDoseValuesParametersSequence: SQ[
        RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItems,
        RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem,
    ]
    """Radiation Dose Values Parameters Sequence (300A,061F), SQ, VM 1, Type 1C.

    Required if Measured Meterset to Dose Mapping Sequence is absent. May be present otherwise.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    MeasuredMetersetToDoseMappingSequence: SQ[
        MeasuredMetersetToDoseMappingSequenceItems, MeasuredMetersetToDoseMappingSequenceItem
    ]
    """Measured Meterset to Dose Mapping Sequence (300A,0772), SQ, VM 1, Type 1C.

    Required if Meterset to Dose Mapping Sequence in Radiation Dose Values Parameters Sequence is absent. May be
    present otherwise.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

class RTDoseContributionRecordRadiationDoseSequenceItems(Sequence[RTDoseContributionRecordRadiationDoseSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRTRadiationRecordSequence: Items[SOPInstanceReferenceMacro] = ...,
        RadiationDoseValuesParametersSequence: Items[
            RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem
        ] = ...,
        MeasuredMetersetToDoseMappingSequence: Items[MeasuredMetersetToDoseMappingSequenceItem] = ...,
    ) -> RTDoseContributionRecordRadiationDoseSequenceItem: ...
