# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    DS_,
    IS_,
    LO_,
    SQ,
    TM_,
    UI_,
    US,
    DS_Value,
    IS_Value,
    Items,
    LO_Value,
    TM_Value,
    UI_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CalibrationDataSequenceItem(Item):
    """Item of Calibration Data Sequence (0054,0306) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyWindowNumber: USValue = ...,
        SyringeCounts: IS_Value = ...,
        ResidualSyringeCounts: IS_Value = ...,
    ) -> None: ...
    EnergyWindowNumber: US
    """Energy Window Number (0054,0308), VM 1, Type 1 (PS3.3 C.8.4.10)."""
    SyringeCounts: IS_
    """Syringe Counts (0018,1045), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    ResidualSyringeCounts: IS_
    """Residual Syringe Counts (0054,0017), VM 1, Type 3 (PS3.3 C.8.4.10)."""

class CalibrationDataSequenceItems(Sequence[CalibrationDataSequenceItem]):
    def add(
        self,
        /,
        *,
        EnergyWindowNumber: USValue = ...,
        SyringeCounts: IS_Value = ...,
        ResidualSyringeCounts: IS_Value = ...,
    ) -> CalibrationDataSequenceItem: ...

class RadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        Radiopharmaceutical: LO_Value = ...,
        RadiopharmaceuticalRoute: LO_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalStartTime: TM_Value = ...,
        RadiopharmaceuticalStopTime: TM_Value = ...,
        RadionuclideTotalDose: DS_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
        CalibrationDataSequence: Items[CalibrationDataSequenceItem] = ...,
    ) -> None: ...
    RadionuclideCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radionuclide Code Sequence (0054,0300), VM 1, Type 2 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalRoute: LO_
    """Radiopharmaceutical Route (0018,1070), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalVolume: DS_
    """Radiopharmaceutical Volume (0018,1071), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalStartTime: TM_
    """Radiopharmaceutical Start Time (0018,1072), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalStopTime: TM_
    """Radiopharmaceutical Stop Time (0018,1073), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadionuclideTotalDose: DS_
    """Radionuclide Total Dose (0018,1074), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalAdministrationEventUID: UI_
    """Radiopharmaceutical Administration Event UID (0008,3012), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    CalibrationDataSequence: SQ[CalibrationDataSequenceItems, CalibrationDataSequenceItem]
    """Calibration Data Sequence (0054,0306), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    Radiopharmaceutical: LO_
    """Radiopharmaceutical (0018,0031), VM 1, Type 3 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiopharmaceutical Code Sequence (0054,0304), VM 1, Type 3 (PS3.3 C.8.4.10)."""

class RadiopharmaceuticalInformationSequenceItems(Sequence[RadiopharmaceuticalInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        Radiopharmaceutical: LO_Value = ...,
        RadiopharmaceuticalRoute: LO_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalStartTime: TM_Value = ...,
        RadiopharmaceuticalStopTime: TM_Value = ...,
        RadionuclideTotalDose: DS_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
        CalibrationDataSequence: Items[CalibrationDataSequenceItem] = ...,
    ) -> RadiopharmaceuticalInformationSequenceItem: ...
