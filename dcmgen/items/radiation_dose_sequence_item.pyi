# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiation Dose Sequence (300A,0617)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.effective_dose_calculation_method_category_code_sequence_item import (
    EffectiveDoseCalculationMethodCategoryCodeSequenceItem,
)
from dcmgen.items.meterset_to_dose_mapping_sequence_item import (
    MetersetToDoseMappingSequenceItem,
    MetersetToDoseMappingSequenceItems,
)
from dcmgen.items.radiobiological_dose_effect_description_macro import RadiobiologicalDoseEffectDescriptionMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    FD_,
    LO,
    SQ,
    US,
    AnyText,
    CSTn,
    FD_Value,
    FDn,
    FDnValue,
    Items,
    LO_Value,
    LOValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DoseValuesSequenceItem(RadiobiologicalDoseEffectDescriptionMacro, Item):
    """Item of Dose Values Sequence (300A,061C) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        DoseValuePurpose: Iterable[Literal["TRACKING", "QA"] | AnyText]
        | Literal["TRACKING", "QA"]
        | AnyText
        | None = ...,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> None: ...
    DoseValuePurpose: CSTn[Literal["TRACKING", "QA"]]
    """Dose Value Purpose (300A,061D), CS, VM 1-n, Type 1.

    Defined Terms: TRACKING, QA.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItems, MetersetToDoseMappingSequenceItem]
    """Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

class DoseValuesSequenceItems(Sequence[DoseValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        DoseValuePurpose: Iterable[Literal["TRACKING", "QA"] | AnyText]
        | Literal["TRACKING", "QA"]
        | AnyText
        | None = ...,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = ...,
        EffectiveDoseCalculationMethodCategoryCodeSequence: Items[
            EffectiveDoseCalculationMethodCategoryCodeSequenceItem
        ] = ...,
        EffectiveDoseCalculationMethodDescription: LO_Value = ...,
    ) -> DoseValuesSequenceItem: ...

class RadiationDoseValuesParametersSequenceItem(Item):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
        PrimaryDoseValueIndicator: Literal["YES", "NO"] = ...,
        DoseValuesSequence: Items[DoseValuesSequenceItem] = ...,
    ) -> None: ...
    PrimaryDoseValueIndicator: CS[Literal["YES", "NO"]]
    """Primary Dose Value Indicator (300A,061B), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    ReferencedRadiationDoseIdentificationIndex: US
    """Referenced Radiation Dose Identification Index (300A,060C), US, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    DoseValuesSequence: SQ[DoseValuesSequenceItems, DoseValuesSequenceItem]
    """Dose Values Sequence (300A,061C), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

class RadiationDoseValuesParametersSequenceItems(Sequence[RadiationDoseValuesParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
        PrimaryDoseValueIndicator: Literal["YES", "NO"] = ...,
        DoseValuesSequence: Items[DoseValuesSequenceItem] = ...,
    ) -> RadiationDoseValuesParametersSequenceItem: ...

class ExpectedInVivoMeasurementValuesSequenceItem(Item):
    """Item of Expected In-Vivo Measurement Values Sequence (300A,0621) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        ExpectedInVivoMeasurementValueIndex: USValue = ...,
        RadiationDoseInVivoMeasurementLabel: LOValue = ...,
        RadiationDoseCentralAxisDisplacement: FDnValue = ...,
        RadiationDoseMeasurementPointCoordinates: FDnValue = ...,
        RadiationDoseSourceToSkinDistance: FD_Value = ...,
        RadiationDoseSourceToExternalContourDistance: FD_Value = ...,
    ) -> None: ...
    ExpectedInVivoMeasurementValueIndex: US
    """Expected In-Vivo Measurement Value Index (300A,0622), US, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseInVivoMeasurementLabel: LO
    """Radiation Dose In-Vivo Measurement Label (300A,0623), LO, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseCentralAxisDisplacement: FDn
    """Radiation Dose Central Axis Displacement (300A,0624), FD, VM 2, Type 1C.

    Required if a condition that cannot be checked (equipment) applies and Radiation Dose Measurement Point
    Coordinates is absent. Not allowed otherwise.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItems, MetersetToDoseMappingSequenceItem]
    """Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseSourceToSkinDistance: FD_
    """Radiation Dose Source to Skin Distance (300A,0626), FD, VM 1, Type 2.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseSourceToExternalContourDistance: FD_
    """Radiation Dose Source to External Contour Distance (300A,0628), FD, VM 1, Type 2.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseMeasurementPointCoordinates: FDn
    """Radiation Dose Measurement Point Coordinates (300A,0627), FD, VM 3, Type 1C.

    Required if Radiation Dose Central Axis Displacement is absent. Not allowed otherwise.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

class ExpectedInVivoMeasurementValuesSequenceItems(Sequence[ExpectedInVivoMeasurementValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        MetersetToDoseMappingSequence: Items[MetersetToDoseMappingSequenceItem] = ...,
        ExpectedInVivoMeasurementValueIndex: USValue = ...,
        RadiationDoseInVivoMeasurementLabel: LOValue = ...,
        RadiationDoseCentralAxisDisplacement: FDnValue = ...,
        RadiationDoseMeasurementPointCoordinates: FDnValue = ...,
        RadiationDoseSourceToSkinDistance: FD_Value = ...,
        RadiationDoseSourceToExternalContourDistance: FD_Value = ...,
    ) -> ExpectedInVivoMeasurementValuesSequenceItem: ...

class RadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseValuesParametersSequence: Items[RadiationDoseValuesParametersSequenceItem] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ExpectedInVivoMeasurementValuesSequence: Items[ExpectedInVivoMeasurementValuesSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseValuesParametersSequence: SQ[
        RadiationDoseValuesParametersSequenceItems, RadiationDoseValuesParametersSequenceItem
    ]
    """Radiation Dose Values Parameters Sequence (300A,061F), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    ExpectedInVivoMeasurementValuesSequence: SQ[
        ExpectedInVivoMeasurementValuesSequenceItems, ExpectedInVivoMeasurementValuesSequenceItem
    ]
    """Expected In-Vivo Measurement Values Sequence (300A,0621), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

class RadiationDoseSequenceItems(Sequence[RadiationDoseSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiationDoseValuesParametersSequence: Items[RadiationDoseValuesParametersSequenceItem] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ExpectedInVivoMeasurementValuesSequence: Items[ExpectedInVivoMeasurementValuesSequenceItem] = ...,
    ) -> RadiationDoseSequenceItem: ...
