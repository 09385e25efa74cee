# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    DS,
    DS_,
    DT,
    DT_,
    SQ,
    UI_,
    US,
    DS_Value,
    DSValue,
    DT_Value,
    DTValue,
    Items,
    UI_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.22.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

    def __init__(
        self,
        /,
        *,
        RadionuclideHalfLife: DSValue = ...,
        RadionuclidePositronFraction: DSValue = ...,
        RadiopharmaceuticalStartDateTime: DTValue = ...,
        RadiopharmaceuticalAgentNumber: USValue = ...,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
        RadionuclideTotalDose: DS_Value = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalSpecificActivity: DS_Value = ...,
        RadiopharmaceuticalStopDateTime: DT_Value = ...,
    ) -> None: ...
    RadiopharmaceuticalAgentNumber: US
    """Radiopharmaceutical Agent Number (0018,9729), US, VM 1, Type 1.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadionuclideCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radionuclide Code Sequence (0054,0300), SQ, VM 1, Type 1.

    Codes: CID 4020 PET Radionuclide (Baseline).

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1, Type 1.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalVolume: DS_
    """Radiopharmaceutical Volume (0018,1071), DS, VM 1, Type 3.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalStartDateTime: DT
    """Radiopharmaceutical Start DateTime (0018,1078), DT, VM 1, Type 1.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalStopDateTime: DT_
    """Radiopharmaceutical Stop DateTime (0018,1079), DT, VM 1, Type 3.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadionuclideTotalDose: DS_
    """Radionuclide Total Dose (0018,1074), DS, VM 1, Type 2.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalAdministrationEventUID: UI_
    """Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1, Type 3.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadionuclideHalfLife: DS
    """Radionuclide Half Life (0018,1075), DS, VM 1, Type 1.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadionuclidePositronFraction: DS
    """Radionuclide Positron Fraction (0018,1076), DS, VM 1, Type 1.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalSpecificActivity: DS_
    """Radiopharmaceutical Specific Activity (0018,1077), DS, VM 1, Type 3.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1, Type 1.

    Codes: CID 4021 PET Radiopharmaceutical (Baseline).

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

class EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItems(
    Sequence[EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem]
):
    def add(
        self,
        /,
        *,
        RadionuclideHalfLife: DSValue = ...,
        RadionuclidePositronFraction: DSValue = ...,
        RadiopharmaceuticalStartDateTime: DTValue = ...,
        RadiopharmaceuticalAgentNumber: USValue = ...,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
        RadionuclideTotalDose: DS_Value = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalSpecificActivity: DS_Value = ...,
        RadiopharmaceuticalStopDateTime: DT_Value = ...,
    ) -> EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem: ...
