# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of QA Results Sequence (0028,700F)."""

from typing import Literal

from dcmgen.items.actual_human_performers_sequence_item import ActualHumanPerformersSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.display_qa_result_context_macro import DisplayQAResultContextMacro
from dcmgen.items.luminance_result_luminance_response_sequence_item import LuminanceResultLuminanceResponseSequenceItem
from dcmgen.items.luminance_result_macro import LuminanceResultMacro
from dcmgen.items.luminance_uniformity_result_luminance_response_sequence_item import (
    LuminanceUniformityResultLuminanceResponseSequenceItem,
)
from dcmgen.items.luminance_uniformity_result_macro import LuminanceUniformityResultMacro
from dcmgen.items.measurement_equipment_sequence_item import MeasurementEquipmentSequenceItem
from dcmgen.items.visual_evaluation_result_macro import VisualEvaluationResultMacro
from dcmgen.items.visual_evaluation_test_sequence_item import VisualEvaluationTestSequenceItem
from dcmgen.model.fields import SQ, US_, DT_Value, Items, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DisplayCalibrationResultSequenceItem(DisplayQAResultContextMacro, Item):
    """Item of Display Calibration Result Sequence (0028,7016) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        LuminanceCharacteristicsID: US_Value = ...,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
    ) -> None: ...
    LuminanceCharacteristicsID: US_
    """Luminance Characteristics ID (0028,7009), US, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

class DisplayCalibrationResultSequenceItems(Sequence[DisplayCalibrationResultSequenceItem]):
    def add(
        self,
        /,
        *,
        LuminanceCharacteristicsID: US_Value = ...,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
    ) -> DisplayCalibrationResultSequenceItem: ...

class VisualEvaluationResultSequenceItem(DisplayQAResultContextMacro, VisualEvaluationResultMacro, Item):
    """Item of Visual Evaluation Result Sequence (0028,7015) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        VisualEvaluationTestSequence: Items[VisualEvaluationTestSequenceItem] = ...,
        VisualEvaluationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
    ) -> None: ...

class VisualEvaluationResultSequenceItems(Sequence[VisualEvaluationResultSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        VisualEvaluationTestSequence: Items[VisualEvaluationTestSequenceItem] = ...,
        VisualEvaluationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
    ) -> VisualEvaluationResultSequenceItem: ...

class LuminanceUniformityResultSequenceItem(DisplayQAResultContextMacro, LuminanceUniformityResultMacro, Item):
    """Item of Luminance Uniformity Result Sequence (0028,7027) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        DDLValue: US_Value = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceUniformityResultLuminanceResponseSequenceItem] = ...,
        WhitePointFlag: Literal["YES", "NO", "", None] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        MeasurementPatternCodeSequence: Items[CodeSequenceMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...

class LuminanceUniformityResultSequenceItems(Sequence[LuminanceUniformityResultSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        DDLValue: US_Value = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceUniformityResultLuminanceResponseSequenceItem] = ...,
        WhitePointFlag: Literal["YES", "NO", "", None] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        MeasurementPatternCodeSequence: Items[CodeSequenceMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> LuminanceUniformityResultSequenceItem: ...

class LuminanceResultSequenceItem(DisplayQAResultContextMacro, LuminanceResultMacro, Item):
    """Item of Luminance Result Sequence (0028,7024) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceResultLuminanceResponseSequenceItem] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...

class LuminanceResultSequenceItems(Sequence[LuminanceResultSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        NumberOfLuminancePoints: US_Value = ...,
        LuminanceResponseSequence: Items[LuminanceResultLuminanceResponseSequenceItem] = ...,
        AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED", "", None] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> LuminanceResultSequenceItem: ...

class ConfigurationQAResultsSequenceItem(Item):
    """Item of Configuration QA Results Sequence (0028,7011) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        VisualEvaluationResultSequence: Items[VisualEvaluationResultSequenceItem] = ...,
        DisplayCalibrationResultSequence: Items[DisplayCalibrationResultSequenceItem] = ...,
        LuminanceResultSequence: Items[LuminanceResultSequenceItem] = ...,
        LuminanceUniformityResultSequence: Items[LuminanceUniformityResultSequenceItem] = ...,
    ) -> None: ...
    DisplayCalibrationResultSequence: SQ[DisplayCalibrationResultSequenceItems, DisplayCalibrationResultSequenceItem]
    """Display Calibration Result Sequence (0028,7016), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
    VisualEvaluationResultSequence: SQ[VisualEvaluationResultSequenceItems, VisualEvaluationResultSequenceItem]
    """Visual Evaluation Result Sequence (0028,7015), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
    LuminanceUniformityResultSequence: SQ[LuminanceUniformityResultSequenceItems, LuminanceUniformityResultSequenceItem]
    """Luminance Uniformity Result Sequence (0028,7027), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
    LuminanceResultSequence: SQ[LuminanceResultSequenceItems, LuminanceResultSequenceItem]
    """Luminance Result Sequence (0028,7024), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

class ConfigurationQAResultsSequenceItems(Sequence[ConfigurationQAResultsSequenceItem]):
    def add(
        self,
        /,
        *,
        VisualEvaluationResultSequence: Items[VisualEvaluationResultSequenceItem] = ...,
        DisplayCalibrationResultSequence: Items[DisplayCalibrationResultSequenceItem] = ...,
        LuminanceResultSequence: Items[LuminanceResultSequenceItem] = ...,
        LuminanceUniformityResultSequence: Items[LuminanceUniformityResultSequenceItem] = ...,
    ) -> ConfigurationQAResultsSequenceItem: ...

class DisplaySubsystemQAResultsSequenceItem(Item):
    """Item of Display Subsystem QA Results Sequence (0028,7010) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        ConfigurationID: US_Value = ...,
        ConfigurationQAResultsSequence: Items[ConfigurationQAResultsSequenceItem] = ...,
    ) -> None: ...
    ConfigurationID: US_
    """Configuration ID (0028,700B), US, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
    ConfigurationQAResultsSequence: SQ[ConfigurationQAResultsSequenceItems, ConfigurationQAResultsSequenceItem]
    """Configuration QA Results Sequence (0028,7011), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

class DisplaySubsystemQAResultsSequenceItems(Sequence[DisplaySubsystemQAResultsSequenceItem]):
    def add(
        self,
        /,
        *,
        ConfigurationID: US_Value = ...,
        ConfigurationQAResultsSequence: Items[ConfigurationQAResultsSequenceItem] = ...,
    ) -> DisplaySubsystemQAResultsSequenceItem: ...

class QAResultsSequenceItem(Item):
    """Item of QA Results Sequence (0028,700F) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        DisplaySubsystemID: US_Value = ...,
        DisplaySubsystemQAResultsSequence: Items[DisplaySubsystemQAResultsSequenceItem] = ...,
    ) -> None: ...
    DisplaySubsystemID: US_
    """Display Subsystem ID (0028,7003), US, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
    DisplaySubsystemQAResultsSequence: SQ[DisplaySubsystemQAResultsSequenceItems, DisplaySubsystemQAResultsSequenceItem]
    """Display Subsystem QA Results Sequence (0028,7010), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

class QAResultsSequenceItems(Sequence[QAResultsSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplaySubsystemID: US_Value = ...,
        DisplaySubsystemQAResultsSequence: Items[DisplaySubsystemQAResultsSequenceItem] = ...,
    ) -> QAResultsSequenceItem: ...
