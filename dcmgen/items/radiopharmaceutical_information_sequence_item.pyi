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
    """Energy Window Number (0054,0308), US, VM 1, Type 1.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    SyringeCounts: IS_
    """Syringe Counts (0018,1045), IS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    ResidualSyringeCounts: IS_
    """Residual Syringe Counts (0054,0017), IS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

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
    """Radionuclide Code Sequence (0054,0300), SQ, VM 1, Type 2.

    Codes: CID 18 Radiopharmaceutical Isotope (Baseline).

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalRoute: LO_
    """Radiopharmaceutical Route (0018,1070), LO, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1, Type 3.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalVolume: DS_
    """Radiopharmaceutical Volume (0018,1071), DS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalStartTime: TM_
    """Radiopharmaceutical Start Time (0018,1072), TM, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalStopTime: TM_
    """Radiopharmaceutical Stop Time (0018,1073), TM, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadionuclideTotalDose: DS_
    """Radionuclide Total Dose (0018,1074), DS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalAdministrationEventUID: UI_
    """Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    CalibrationDataSequence: SQ[CalibrationDataSequenceItems, CalibrationDataSequenceItem]
    """Calibration Data Sequence (0054,0306), SQ, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    Radiopharmaceutical: LO_
    """Radiopharmaceutical (0018,0031), LO, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1, Type 3.

    Codes: CID 25 Radiopharmaceutical (Baseline).

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

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
